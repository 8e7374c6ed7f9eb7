"""Today: one glance at every child of the chat, each named, never mixed.

☀️ Šodien ──► today's lessons (after the last bell: the next school day's), what is due and tested next, new
              marks, reported absences, what is unread
   [Piespraust] ──► the message stands at the top of the chat and is brought up to date each morning
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from conversations import absence_text, people
from conversations.excerpt import excerpt
from conversations.grade_taps import OpenByDate
from conversations.homework_ways import OpenDay
from conversations.lesson_taps import OpenLessons
from conversations.lessons import capital, changed_text, day_span, free_text
from conversations.round import Job, Round, legible
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import BotIdentity, Lane, Notice, Turn
from conversations.veil import veil
from locales import Markup
from storage import (
    absences,
    announcements,
    chats,
    coming_tests,
    grades,
    homework,
    links,
    pins,
    remarks,
    timetable,
)
from storage.clock import RIGA, school_day
from storage.grades import Period
from storage.pins import Pin
from storage.store import Tx
from storage.viewer import Viewer

PLACE: Final = "today"
MORNING: Final = time(6)
A_ROUND: Final = 50
ONE_DAY: Final = timedelta(days=1)
NEW_FOR: Final = timedelta(days=2)
"""How long a mark counts as new: over the night before."""
AROUND: Final = timedelta(days=100)
MARKS: Final = 6
SUBJECTS: Final = 8
A_TOPIC: Final = 60


class OpenToday(Tap, code="qo"):
    """The same again, as it is now."""


class PinToday(Tap, code="qp"):
    """Let this message stand at the top of the chat, or no longer."""

    pinned: bool


async def today(turn: Turn, what: Any) -> Screen:
    """Every child of the chat, the one that it shows first."""
    pinned = await pins.of_chat(turn.tx, turn.chat)
    is_pinned = pinned is not None and pinned == getattr(turn.event, "message_id", None)
    return await _screen(turn, is_pinned=is_pinned)


async def pin(turn: Turn, tap: PinToday) -> Screen:
    """The message that was tapped; one a chat."""
    message_id = getattr(turn.event, "message_id", None)
    before = await pins.of_chat(turn.tx, turn.chat)
    if before is not None:
        turn.unpin(before)
        await pins.take(turn.tx, turn.chat)
    if tap.pinned and message_id is not None:
        await pins.keep(turn.tx, turn.chat, message_id, turn.today)
        turn.pin(message_id)
        turn.toast(turn.say.plain("today-pinned-toast"))
    else:
        turn.toast(turn.say.plain("today-unpinned-toast"))
    return await _screen(turn, is_pinned=tap.pinned)


async def _screen(turn: Turn, *, is_pinned: bool) -> Screen:
    say, shown = turn.say, turn.viewer
    text = [say("today-heading", day=say.day(turn.today, "long"))]
    rows: list[Row] = []
    family = await _family(turn)
    for viewer in family:
        turn.viewer = viewer
        period = grades.current(await grades.terms(turn.tx, viewer))
        text += [Markup(""), *await _child(turn, viewer, period)]
        rows.append(await _ways(turn, viewer, period, alone=len(family) == 1))
    turn.viewer = shown
    key = "today-unpin-button" if is_pinned else "today-pin-button"
    again = Button(say.plain("today-again-button"), OpenToday())
    rows.append((again, Button(say.plain(key), PinToday(pinned=not is_pinned))))
    return Screen(Markup("\n").join(text), tuple(rows), protect=True)


async def _family(turn: Turn) -> list[Viewer]:
    """One viewer for each child of this chat: a child who is looked at in two parts stands here once."""
    known = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=turn.viewer)
    children: dict[int, Viewer] = {}
    for viewer in known:
        if viewer.student_id is not None and Audience.FAMILY.admits(viewer):
            children.setdefault(viewer.student_id, viewer)
    first = turn.viewer
    return sorted(children.values(), key=lambda one: first is None or one.student_id != first.student_id)


async def _child(turn: Turn, viewer: Viewer, period: Period) -> list[Markup]:
    day = await timetable.current_day(turn.tx, viewer)
    return [
        await people.header(turn),
        *await _lessons(turn, viewer, day),
        *await _due(turn, viewer),
        *await _marks(turn, viewer, period),
        *await _absences(turn, viewer, day),
        *await _unread(turn, viewer),
    ]


async def _lessons(turn: Turn, viewer: Viewer, day: date) -> Iterable[Markup]:
    """Hours and subjects in one line; what is changed stands below, the old beside the new."""
    say = turn.say
    found = await timetable.read(turn.tx, viewer, turn.today, max(day, turn.today))
    shown, now = found.on(day), found.on(turn.today)
    lines = []
    if day != turn.today:
        lines.append(say("today-over") if now.is_school_day else free_text(say, now))
    if not shown.is_school_day:
        return [free_text(say, shown)]
    name = capital(say.near_day(day, turn.today))
    hours = day_span(say, shown)
    subjects = ", ".join(dict.fromkeys(lesson.shown.subject for lesson in shown.held))
    key = "today-lessons" if hours is None else "today-lessons-hours"
    lines.append(say(key, day=name, subjects=subjects, **({} if hours is None else {"hours": hours})))
    for lesson in shown.lessons:
        if lesson.change is not None:
            what = changed_text(say, lesson, turn.today)
            lines.append(say("today-changed", number=lesson.number, what=what))
    return lines


async def _due(turn: Turn, viewer: Viewer) -> Iterable[Markup]:
    """What is due on the next school day, and what is tested until then."""
    say = turn.say
    known = await homework.calendar(turn.tx, viewer, turn.today, turn.today + AROUND)
    day = known.next_school_day
    when = say.near_day(day, turn.today)
    tasks = await homework.due(turn.tx, viewer, day, day)
    lines = []
    if tasks:
        names = list(dict.fromkeys(task.subject for task in tasks))
        more = "…" if len(names) > SUBJECTS else ""
        subjects = ", ".join(names[:SUBJECTS]) + more
        lines.append(say("today-homework", day=when, count=len(tasks), subjects=subjects))
    else:
        lines.append(say("today-homework-none", day=when))
    for test in await coming_tests.between(turn.tx, viewer, turn.today, day):
        about = {"subject": test.subject, "topic": excerpt(test.topic, A_TOPIC)}
        lines.append(say("today-test", day=say.near_day(test.day, turn.today), **about))
    return lines


async def _marks(turn: Turn, viewer: Viewer, period: Period) -> Iterable[Markup]:
    since = datetime.combine(turn.today - NEW_FOR, time(), RIGA)
    found = [
        (mark.current.entered_at, subject.name, str(mark))
        for subject in await grades.overview(turn.tx, viewer, period)
        for mark in subject.marks
        if mark.current.entered_at >= since
    ]
    if not found:
        return []
    hidden = await veil(turn)
    newest = sorted(found, reverse=True)[:MARKS]
    marks = [turn.say("today-mark", subject=subject, mark=hidden(mark)) for _, subject, mark in newest]
    more = [Markup("…")] if len(found) > MARKS else []
    return [turn.say("today-marks", marks=Markup(", ").join([*marks, *more]))]


async def _absences(turn: Turn, viewer: Viewer, day: date) -> Iterable[Markup]:
    """What is reported for today, tomorrow and the day that is shown."""
    reported = await absences.of_student(turn.tx, viewer, turn.today)
    return [
        turn.say("today-absence", absence=absence_text.line(turn.say, one, turn.today))
        for one in reported
        if one.state != "withdrawn" and one.draft.first <= max(day, turn.today + ONE_DAY)
    ]


async def _unread(turn: Turn, viewer: Viewer) -> Iterable[Markup]:
    told = (await announcements.counts(turn.tx, viewer)).unread
    written = (await remarks.page(turn.tx, viewer, None, most=1)).unread
    return [
        *([turn.say("today-announcements", count=told)] if told else []),
        *([turn.say("today-remarks", count=written)] if written else []),
    ]


async def _ways(turn: Turn, viewer: Viewer, period: Period, *, alone: bool) -> Row:
    """To a child's lessons, homework and newest marks; named where there are several children."""
    child, say = viewer.student_id or 0, turn.say
    newest = OpenByDate(child=child, year=period.year, number=period.number)
    ways: Sequence[tuple[str, Tap]] = (
        ("today-lessons-button", OpenLessons(child=child, day=None)),
        ("today-homework-button", OpenDay(child=child, day=None)),
        ("today-marks-button", newest),
    )
    buttons = [Button(say.plain(key), tap) for key, tap in ways]
    if alone:
        return tuple(buttons)
    role = await people.shown_role(turn)
    name = "" if role is None else role.short_name
    return (Button(say.plain("today-child-button", child=name), ways[0][1]), *buttons[1:])


# -- the morning -----------------------------------------------------------------------------------------


def _day_of(now: datetime) -> date:
    """The day that a pinned Today is to show: a new one from six o'clock on."""
    day = school_day(now)
    return day if now.astimezone(RIGA).time() >= MORNING else day - ONE_DAY


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await pins.is_stale(tx, bot.id, _day_of(now))


async def _refresh(round_: Round) -> bool:
    """Bring the pinned messages up to date; a chat in which nobody is logged in any more has none."""
    day = _day_of(round_.now)
    stale = await pins.stale(round_.tx, round_.bot.id, day, A_ROUND)
    for one in stale:
        await _refresh_one(round_, one)
    await pins.shown(round_.tx, round_.bot.id, stale, day)
    return len(stale) == A_ROUND


async def _refresh_one(round_: Round, one: Pin) -> None:
    chat = await chats.find(round_.tx, round_.bot.id, one.chat_id, one.user_id)
    viewer = await links.viewer(round_.tx, round_.bot.id, chat, round_.now)
    if viewer is None or not Audience.FAMILY.admits(viewer):
        await pins.take(round_.tx, chat)
        return
    if chat.blocked_at is not None:
        return
    turn = round_.looking(chat, viewer)
    screen = await legible(_screen(turn, is_pinned=True))
    if screen is None:
        return
    also = tuple(other.link_id for other in await _family(turn) if other.link_id != viewer.link_id)
    round_.notify(Notice(chat.chat_id, screen, Lane.DIGEST, viewer.link_id, over=one.message_id, also=also))


TOPIC = Topic(
    name=PLACE,
    commands=(Command("sodien", Look(today), Audience.FAMILY, aliases=("today",)),),
    taps=(
        (OpenToday, Look(today), Audience.FAMILY),
        (PinToday, Do(pin), Audience.FAMILY),
    ),
    menu=(MenuItem("today-menu-button", Look(today), Audience.FAMILY),),
    jobs=(Job("pinned today", _is_due, _refresh),),
)
