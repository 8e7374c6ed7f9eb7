"""Part of a day: comes later, leaves earlier, or misses some lessons.

Kavēs / aizies agrāk ──► [Ieradīsies vēlāk] [Aizies agrāk] ──► an hour, tapped or typed ──► why?
          │              [Dažas stundas] ──► lessons ticked ──► why?
          └──► another day
"""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import Final, Literal

from conversations.absence_frame import back, capital, framed, gone, in_pairs, month_of, refused, screen
from conversations.absence_states import AskedHour
from conversations.absence_taps import AskHour, OpenCalendar, OpenParts, PickLessons, PickReason, asked
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from storage import absences
from storage.absence_rules import Draft, Frame
from storage.absences import Lesson
from storage.people import plain_signs

# Where no bells are entered.
USUAL: Final = tuple(time(hour) for hour in range(9, 14))
A_ROW: Final = 4
_HOUR: Final = re.compile(r"(?:[^\d]{0,12}\s)?(\d{1,2})(?:[.:,]?(\d{2}))?(?:\s?[^\d\s]{0,8})?")


async def parts(turn: Turn, tap: OpenParts) -> Screen:
    """Which part of which day."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    fault = frame.fault(Draft(tap.day, tap.day))
    if fault is not None:
        return await refused(turn, frame, _whole(tap), fault)
    say, here = turn.say, {"child": tap.child, "day": tap.day, "change": tap.change}
    rows: list[Row] = [
        (
            Button(say.plain("absences-late-button"), AskHour(part="late", **here)),
            Button(say.plain("absences-early-button"), AskHour(part="early", **here)),
        )
    ]
    if await absences.lessons(turn.tx, turn.seen_by(), tap.day):
        rows.append((Button(say.plain("absences-lessons-button"), PickLessons(lessons=0, **here)),))
    rows += [_other_days(turn, frame, tap), back(turn, tap.change)]
    return await screen(turn, [say("absences-parts", day=_named(turn, tap.day))], rows)


def _whole(tap: OpenParts | AskHour | PickLessons) -> PickReason:
    return PickReason(**asked(tap.child, Draft(tap.day, tap.day), tap.change))


def _other_days(turn: Turn, frame: Frame, tap: OpenParts) -> Row:
    first = frame.today if frame.off(frame.today) is None else frame.after(frame.today)
    near = [day for day in (first, frame.after(first)) if day != tap.day]
    days = [
        Button(capital(turn.say.near_day(day, turn.today)), tap.model_copy(update={"day": day}))
        for day in near
    ]
    month = OpenCalendar(child=tap.child, month=month_of(tap.day), use="part", first=None, change=tap.change)
    return (*days[:1], Button(turn.say.plain("absences-other-day-button"), month))


def _named(turn: Turn, day: date) -> str:
    return capital(turn.say.day(day, "long"))


async def ask_hour(turn: Turn, tap: AskHour) -> Screen:
    """The bells of the day as buttons; any other hour is typed."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    fault = frame.fault(Draft(tap.day, tap.day))
    if fault is not None:
        return await refused(turn, frame, _whole(tap), fault)
    turn.ask(AskedHour(child=tap.child, day=tap.day, part=tap.part, change=tap.change))
    lessons = await absences.lessons(turn.tx, turn.seen_by(), tap.day)
    hours = [
        Button(
            turn.say.time(at),
            PickReason(**asked(tap.child, Draft(tap.day, tap.day, tap.part, at), tap.change)),
        )
        for at in _bells(lessons, tap.part)
    ]
    rows = [tuple(hours[start : start + A_ROW]) for start in range(0, len(hours), A_ROW)]
    day = _named(turn, tap.day)
    key = "absences-hour-late" if tap.part == "late" else "absences-hour-early"
    return await screen(turn, [turn.say(key, day=day)], [*rows, back(turn, tap.change)])


def _bells(lessons: Sequence[Lesson], part: Literal["late", "early"]) -> Sequence[time]:
    """When lessons begin, but the first; when they end, but the last."""
    if part == "late":
        times = sorted({lesson.starts for lesson in lessons if lesson.starts is not None})[1:]
    else:
        times = sorted({lesson.ends for lesson in lessons if lesson.ends is not None})[:-1]
    return times or USUAL


def hour_in(text: str) -> time | None:
    """«9.30», «9:30», «930», «9», «plkst. 9.30», «ap 9»; None where it is no hour of a day."""
    found = _HOUR.fullmatch(plain_signs(text).strip().rstrip("."))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


async def pick_lessons(turn: Turn, tap: PickLessons) -> Screen:
    """The day's lessons, each ticked or not."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    fault = frame.fault(Draft(tap.day, tap.day))
    if fault is not None:
        return await refused(turn, frame, _whole(tap), fault)
    subjects: dict[int, list[str]] = {}
    for lesson in await absences.lessons(turn.tx, turn.seen_by(), tap.day):
        subjects.setdefault(lesson.number, []).append(lesson.subject)
    ticked = [number for number in subjects if tap.lessons >> number & 1]
    say = turn.say
    listed = [
        Button(
            say.plain(
                "absences-ticked-button" if number in ticked else "absences-tick-button",
                number=number,
                subject=" / ".join(names),
            ),
            tap.model_copy(update={"lessons": tap.lessons ^ 1 << number}),
        )
        for number, names in subjects.items()
    ]
    rows = in_pairs(listed)
    if ticked:
        draft = Draft(tap.day, tap.day, "lessons", lessons=tuple(ticked))
        further = PickReason(**asked(tap.child, draft, tap.change))
        rows.append((Button(say.plain("absences-further-button"), further),))
    text = [say("absences-lessons", day=_named(turn, tap.day))]
    return await screen(turn, text, [*rows, back(turn, tap.change)])
