"""Homework.

Mājas darbi ──► the next school day ◄──► an earlier day, a later day
                  │        ▲   └► ○ ticked ✓ (in place, seen by nobody else)
                  │        └───── a week ◄──► another week
                  └► one task, whole
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from conversations import people
from conversations.child import Id, looks_at
from conversations.excerpt import excerpt
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup, Wording
from storage import homework
from storage.clock import school_day
from storage.homework import Calendar, Homework

PLACE: Final = "homework"
# Buttons lead no farther than this from today: the longest school year and its holidays.
REACH: Final = timedelta(days=500)
# How far the neighbouring day with homework is looked for: over the summer holidays.
AROUND: Final = timedelta(days=100)
WEEK: Final = timedelta(days=7)
# Characters of all texts of a list together, of one text, and how many are shown: one message, not a scroll.
IN_ALL: Final = 2800
A_DAYS_TEXT: Final = 300
A_WEEKS_TEXT: Final = 90
AT_MOST: Final = 30


class OpenDay(Tap, code="md"):
    """What is due on a day; None: on the next school day."""

    child: Id
    day: date | None


class OpenWeek(Tap, code="mw"):
    """What is due in the week of a day."""

    child: Id
    day: date


class OpenTask(Tap, code="mo"):
    """One task, whole."""

    child: Id
    homework: Id


class TickTask(Tap, code="mk"):
    """Says how it shall be, not that it shall change: tapped twice, it is ticked once."""

    child: Id
    homework: Id
    done: bool


async def one_day(turn: Turn, what: Any) -> Screen:
    """What is due on a day; ``what`` names it, or is whatever led here: then it is the next school day."""
    if isinstance(what, OpenDay):
        if not await looks_at(turn, what.child) or not _is_near(turn, what.day):
            return await _gone(turn)
        return await _day(turn, what.day)
    return await _day(turn, None)


async def week(turn: Turn, tap: OpenWeek) -> Screen:
    """A week, day by day, and the ways to its days."""
    if not await looks_at(turn, tap.child) or not _is_near(turn, tap.day):
        return await _gone(turn)
    monday = tap.day - timedelta(days=tap.day.weekday())
    sunday = monday + WEEK - timedelta(days=1)
    tasks = await homework.due(turn.tx, turn.seen_by(), monday, sunday)
    say = turn.say
    text = [say("homework-week", first=say.day(monday), last=say.day(sunday))]
    days = sorted({task.due_day for task in tasks})
    for day in days:
        text.append(say("homework-week-day", day=_capital(say.near_day(day, turn.today))))
        text.extend(_lines(say, tasks, A_WEEKS_TEXT, day, unticked=_unticked_key(turn)))
    if not days:
        text.append(say("homework-week-empty"))
    opened = [
        Button(_capital(say.near_day(day, turn.today)), OpenDay(child=tap.child, day=day)) for day in days
    ]
    turned = [
        Button(say.plain(key), OpenWeek(child=tap.child, day=monday + away))
        for key, away in (("homework-week-before-button", -WEEK), ("homework-week-after-button", WEEK))
        if _is_near(turn, monday + away)
    ]
    back = Button(say.plain("common-back-button"), OpenDay(child=tap.child, day=None))
    rows = [tuple(opened[start : start + 2]) for start in range(0, len(opened), 2)]
    return await _screen(turn, text, [*rows, tuple(turned), (back,)])


async def task(turn: Turn, tap: OpenTask) -> Screen:
    """One task: the whole text, who set it and when, whether it has changed."""
    found = (
        await homework.one(turn.tx, turn.seen_by(), tap.homework) if await looks_at(turn, tap.child) else None
    )
    if found is None:
        return await _gone(turn)
    say = turn.say
    text = [say("homework-one", subject=found.subject, day=say.day(found.due_day, "until"))]
    if found.is_done:
        text.append(say("homework-one-changed-since" if found.changed_after_done else "homework-one-done"))
    set_at = {"day": say.day(school_day(found.set_at)), "time": say.time(found.set_at)}
    text += [
        Markup(""),
        Markup.of(found.text),
        Markup(""),
        say("homework-one-set", teacher=found.set_by, **set_at),
    ]
    if found.changed_at is not None:
        when = {"day": say.day(school_day(found.changed_at)), "time": say.time(found.changed_at)}
        text.append(say("homework-one-changed", **when))
    key = "homework-one-untick-button" if found.is_done else "homework-one-tick-button"
    ticked = Button(say.plain(key), _tick(tap.child, found))
    back = Button(say.plain("common-back-button"), OpenDay(child=tap.child, day=found.due_day))
    return await _screen(turn, text, [(ticked,), (back,)])


async def tick(turn: Turn, tap: TickTask) -> Screen:
    """Keeps one's own tick and shows the day again, in place."""
    found = None
    if await looks_at(turn, tap.child):
        found = await homework.tick(turn.tx, turn.seen_by(), tap.homework, done=tap.done)
    if found is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return await _gone(turn)
    turn.toast(turn.say.plain("homework-ticked-toast" if found.is_done else "homework-unticked-toast"))
    return await _day(turn, found.due_day)


async def _day(turn: Turn, asked: date | None) -> Screen:
    say, viewer = turn.say, turn.seen_by()
    middle = asked or turn.today
    known = await homework.calendar(turn.tx, viewer, middle - AROUND, middle + AROUND)
    day = asked or known.next_school_day
    tasks = await homework.due(turn.tx, viewer, day, day)
    text = [say("homework-day", day=_when(say, day, turn.today))]
    if tasks:
        text += [*_progress(turn, tasks), Markup("")]
        text += _lines(say, tasks, A_DAYS_TEXT, day)
    else:
        text.append(say("homework-day-empty"))
    return await _screen(turn, text, [*_task_rows(turn, tasks[:AT_MOST]), _day_row(turn, day, known)])


def _progress(turn: Turn, tasks: Sequence[Homework]) -> Iterable[Markup]:
    """How much the reader has ticked. To a guardian who ticks nothing, 0 would look like the child's work."""
    done = sum(task.is_done for task in tasks)
    if not turn.seen_by().is_guardian:
        yield turn.say("homework-day-progress", done=done, due=len(tasks))
    elif done:
        yield turn.say("homework-day-progress-own", done=done, due=len(tasks))


def _unticked_key(turn: Turn) -> str:
    """In a week: for the student ○, for a guardian no sign, which could be taken for the child's."""
    return "homework-task-unticked" if turn.seen_by().is_guardian else "homework-task"


def _lines(
    say: Wording, tasks: Sequence[Homework], a_text: int, day: date, *, unticked: str = "homework-task"
) -> list[Markup]:
    """A line for each task of the day, no longer than they may be together."""
    length = min(a_text, IN_ALL // max(1, min(len(tasks), AT_MOST)))
    listed = [task for task in tasks[:AT_MOST] if task.due_day == day]
    lines = [_line(say, task, length, unticked) for task in listed]
    more = sum(task.due_day == day for task in tasks) - len(listed)
    return [*lines, say("homework-more-tasks", count=more)] if more else lines


def _line(say: Wording, task: Homework, length: int, unticked: str) -> Markup:
    key = "homework-task-done" if task.is_done else unticked
    line = say(key, subject=task.subject, text=excerpt(task.text, length))
    return line if task.changed_at is None else say("homework-task-changed", task=line)


def _task_rows(turn: Turn, tasks: Sequence[Homework]) -> Iterable[Row]:
    """Beside each task's tick the way to its whole text; two tasks of one subject are numbered."""
    often, seen = Counter(task.subject for task in tasks), Counter[str]()
    for one in tasks:
        seen[one.subject] += 1
        name = f"{one.subject} {seen[one.subject]}" if often[one.subject] > 1 else one.subject
        key = "homework-ticked-button" if one.is_done else "homework-tick-button"
        whole = OpenTask(child=_child(turn), homework=one.id)
        yield (
            Button(turn.say.plain(key, subject=name), _tick(_child(turn), one)),
            Button(turn.say.plain("homework-open-button"), whole),
        )


def _day_row(turn: Turn, day: date, known: Calendar) -> Row:
    """Earlier homework, the week, later homework."""
    say, child = turn.say, _child(turn)
    before, after = known.before(day), known.after(day)
    row = [Button(say.plain("homework-week-button"), OpenWeek(child=child, day=day))]
    if before is not None and _is_near(turn, before):
        earlier = say.plain("homework-earlier-button", day=say.day(before))
        row.insert(0, Button(earlier, OpenDay(child=child, day=before)))
    if after is not None and _is_near(turn, after):
        later = say.plain("homework-later-button", day=say.day(after))
        row.append(Button(later, OpenDay(child=child, day=after)))
    return tuple(row)


def _tick(child: int, task: Homework) -> TickTask:
    return TickTask(child=child, homework=task.id, done=not task.is_done)


def _when(say: Wording, day: date, today: date) -> str:
    """«rīt, otrdien, 24. novembrī»; a day farther off without its near name."""
    long = say.day(day, "long")
    if abs((day - today).days) > 2:  # for two days each way near_day has a word
        return long
    return say.plain("homework-near-label", near=say.near_day(day, today), day=long)


def _is_near(turn: Turn, day: date | None) -> bool:
    return day is None or abs(day - turn.today) <= REACH


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _child(turn: Turn) -> int:
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def _screen(turn: Turn, text: Iterable[str], rows: Iterable[Row]) -> Screen:
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    return Screen(Markup("\n").join([header, *text]), tuple(row for row in (*rows, *tabs) if row))


async def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the homework of the child that the chat shows."""
    back = Button(turn.say.plain("common-back-button"), OpenDay(child=_child(turn), day=None))
    return Screen(turn.say("common-not-found"), ((back,),))


TOPIC = Topic(
    name=PLACE,
    commands=(Command("majas_darbi", Look(one_day), Audience.FAMILY, aliases=("homework",)),),
    taps=(
        (OpenDay, Look(one_day), Audience.FAMILY),
        (OpenWeek, Look(week), Audience.FAMILY),
        (OpenTask, Look(task), Audience.FAMILY),
        (TickTask, Do(tick), Audience.FAMILY),
    ),
    menu=(MenuItem("homework-menu-button", Look(one_day), Audience.FAMILY),),
)
