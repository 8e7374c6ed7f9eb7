"""How a lesson is worded: «1. 8.30–9.10 Matemātika, 214. kab.», changed ones with the old beside the new."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from locales import Markup, Wording
from storage.clock import school_day
from storage.lessons import Day, Held, Lesson

NOTE_LENGTH: Final = 200
AN_HOUR: Final = timedelta(hours=1)


def lesson_lines(say: Wording, lesson: Lesson, today: date, *, teachers: bool) -> list[Markup]:
    """A lesson of a day's list; ``teachers``: who gives it stands under it."""
    what = changed_text(say, lesson, today)
    key = "timetable-lesson-untimed" if lesson.bell is None else "timetable-lesson"
    values = {} if lesson.bell is None else {"time": span(say, lesson.bell.starts, lesson.bell.ends)}
    lines = [say(key, number=lesson.number, what=what, **values)]
    held, is_added = lesson.held, lesson.change is not None and lesson.change.kind == "added"
    is_named = is_added or (lesson.planned is not None and held is not None and _differ(lesson.planned, held))
    if teachers and held is not None and held.teacher and not is_named:
        lines.append(say("timetable-teacher", teacher=held.teacher))
    if lesson.change is not None and lesson.change.note:
        lines.append(say("timetable-note", note=lesson.change.note[:NOTE_LENGTH]))
    return lines


def changed_text(say: Wording, lesson: Lesson, today: date) -> Markup:
    """What is held there; what was planned instead is struck through."""
    planned, held, change = lesson.planned, lesson.held, lesson.change
    if held is None and planned is not None:
        if change is not None and change.new_day is not None and change.new_number is not None:
            to = place_text(say, change.new_day, change.new_number, lesson.day, today)
            return say("timetable-moved", old=planned.subject, to=to)
        return say("timetable-cancelled", old=planned.subject)
    if planned is None and held is not None and change is not None:
        if change.kind == "moved":
            origin = place_text(say, change.day, change.number, lesson.day, today)
            return say("timetable-moved-here", new=held_text(say, held), origin=origin)
        return say("timetable-added", new=held_text(say, held, teacher=held.teacher is not None))
    if planned is not None and held is not None and planned != held:
        is_other = _differ(planned, held)
        old = held_text(say, planned, teacher=is_other, room=planned.room != held.room, bold=False)
        return say("timetable-substituted", old=old, new=held_text(say, held, teacher=is_other))
    return held_text(say, lesson.shown)


def held_text(
    say: Wording, held: Held, *, teacher: bool = False, room: bool = True, bold: bool = True
) -> Markup:
    """«Vēsture (Jānis Ozols), 210. kab.»"""
    subject = say("timetable-subject", subject=held.subject) if bold else Markup.of(held.subject)
    if teacher and held.teacher:
        subject = say("timetable-subject-teacher", subject=subject, teacher=held.teacher)
    parts: list[str] = [subject]
    if room and held.room:
        parts.append(room_text(say, held.room))
    return Markup(", ").join(parts)


def room_text(say: Wording, room: str) -> str:
    """«214. kab.», «Aktu zāle»."""
    return say.plain("timetable-room-label", room=room) if room.isdecimal() else room


def place_text(say: Wording, day: date, number: int, seen_on: date, today: date) -> str:
    """«rīt, 3. stunda»; of the day it is seen on only «3. stunda»."""
    if day == seen_on:
        return say.plain("timetable-number-label", number=number)
    return say.plain("timetable-place-label", day=say.near_day(day, today), number=number)


def span(say: Wording, starts: time, ends: time) -> str:
    """«8.30–9.10»."""
    return f"{say.time(starts)}–{say.time(ends)}"


def day_span(say: Wording, day: Day) -> str | None:
    """From the first bell to the last one; None where there are no bells."""
    bells = [lesson.bell for lesson in day.held if lesson.bell is not None]
    if not bells:
        return None
    return span(say, min(bell.starts for bell in bells), max(bell.ends for bell in bells))


def now_lines(say: Wording, day: Day, now: datetime) -> Iterable[Markup]:
    """What goes on and what comes next, on the day itself."""
    if day.day != school_day(now):
        return
    current, upcoming = day.current(now), day.upcoming(now)
    if current is not None and current.bell is not None:
        until = say.time(current.bell.ends)
        yield say("timetable-now", what=held_text(say, current.shown), time=until)
    if upcoming is not None and upcoming.bell is not None and upcoming.starts_at is not None:
        shown = upcoming.shown
        parts: list[str] = [
            say("timetable-next-subject", subject=shown.subject, time=say.time(upcoming.bell.starts))
        ]
        if shown.room:
            parts.append(room_text(say, shown.room))
        parts.append(_away(say, upcoming.starts_at - now))
        yield say("timetable-next", what=Markup(", ").join(parts))


def free_text(say: Wording, day: Day) -> Markup:
    """Why there are no lessons, kindly."""
    if day.lessons:
        return say("timetable-free-cancelled")
    if day.free is not None:
        return say("timetable-free-vacation" if day.free == "vacation" else "timetable-free-holiday")
    return say("timetable-free-weekend" if day.day.isoweekday() > 5 else "timetable-free")


def week_text(say: Wording, days: Sequence[Day], today: date, *, rooms: bool = False) -> list[Markup]:
    """A week: each day's name, hours and lessons; with ``rooms`` where they are held."""
    text = [say("timetable-week", first=say.day(days[0].day), last=say.day(days[-1].day))]
    for day in days:
        name, hours = capital(say.near_day(day.day, today)), day_span(say, day)
        if not day.is_school_day:
            text.append(say("timetable-week-free", day=name))
        elif hours is None:
            text.append(say("timetable-week-day", day=name))
        else:
            text.append(say("timetable-week-day-hours", day=name, hours=hours))
        if day.lessons:
            text.append(Markup(" · ").join(_in_week(say, lesson, rooms=rooms) for lesson in day.lessons))
    return text


def when(say: Wording, day: date, today: date) -> str:
    """«rīt, otrdien, 24. novembrī»; a day farther off without its near name."""
    long = say.day(day, "long")
    if abs((day - today).days) > 2:  # for two days each way near_day has a word
        return long
    return say.plain("timetable-near-label", near=say.near_day(day, today), day=long)


def weekday_label(say: Wording, day: date) -> str:
    """«P 23.»"""
    return say.plain("timetable-weekday-button", weekday=day.isoweekday(), day=str(day.day))


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _in_week(say: Wording, lesson: Lesson, *, rooms: bool) -> Markup:
    """Number and subject, and the room."""
    told = _subject_in_week(say, lesson)
    room = lesson.held.room if rooms and lesson.held is not None else None
    return say("timetable-week-room", lesson=told, room=room) if room else told


def _subject_in_week(say: Wording, lesson: Lesson) -> Markup:
    planned, held = lesson.planned, lesson.held
    if held is None and planned is not None:
        return say("timetable-week-off", number=lesson.number, old=planned.subject)
    if planned is None and held is not None:
        return say("timetable-week-new", number=lesson.number, new=held.subject)
    if planned is not None and held is not None and planned != held:
        is_other = planned.subject != held.subject
        key = "timetable-week-other" if is_other else "timetable-week-changed"
        values = {"old": planned.subject} if is_other else {}
        return say(key, number=lesson.number, new=held.subject, **values)
    return say("timetable-week-lesson", number=lesson.number, subject=lesson.shown.subject)


def _differ(planned: Held, held: Held) -> bool:
    """Whether somebody else gives the lesson: then both are named."""
    return planned.teacher != held.teacher


def _away(say: Wording, left: timedelta) -> Markup:
    """«pēc 12 min», rounded up: nobody comes late for a rounding."""
    minutes = -(-left // timedelta(minutes=1))
    if left < AN_HOUR:
        return say("timetable-in-minutes", minutes=minutes)
    return say("timetable-in-hours", hours=minutes // 60, minutes=minutes % 60)
