"""What the screens of homework share: the buttons that lead from one to another, and their frame."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from conversations import people, welcome
from conversations.child import Id
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup, Wording

PLACE: Final = "homework"
# Buttons lead no farther than this from today: the longest school year and its holidays.
REACH: Final = timedelta(days=500)


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


class OpenTests(Tap, code="mt"):
    """The tests to come."""

    child: Id


class AskSearch(Tap, code="ms"):
    """Look for a word."""

    child: Id


class OpenEvening(Tap, code="me"):
    """The reminder of the evening: whether, and when."""

    child: Id


class StopAsking(Tap, code="mz"):
    """Out of a question, back to a day."""

    child: Id
    day: date | None


class NewOwnTask(Tap, code="en"):
    """Write a task of one's own; the day is meant if none is written."""

    child: Id
    day: date


class OpenOwnTask(Tap, code="eo"):
    """One task of one's own."""

    child: Id
    task: Id


class TickOwnTask(Tap, code="ek"):
    """Says how it shall be, as TickTask."""

    child: Id
    task: Id
    done: bool


def is_near(turn: Turn, day: date | None) -> bool:
    """Whether a button may lead to the day."""
    return day is None or abs(day - turn.today) <= REACH


def child_of(turn: Turn) -> int:
    """The student that the turn looks at."""
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


def has_own(turn: Turn) -> bool:
    """Whether the reader ticks and writes for themselves: the family does, whoever else may look does not."""
    viewer = turn.seen_by()
    return viewer.is_guardian or viewer.kind == "student"


def capital(text: str) -> str:
    """The first letter large."""
    return text[:1].upper() + text[1:]


def day_label(say: Wording, day: date, today: date) -> str:
    """«rīt, otrdien, 24. novembrī»; a day farther off without its near name."""
    long = say.day(day, "long")
    if abs((day - today).days) > 2:  # for two days each way near_day has a word
        return long
    return say.plain("homework-near-label", near=say.near_day(day, today), day=long)


def back(turn: Turn, day: date | None = None) -> Button:
    """The way to a day; None: to the next school day."""
    return Button(turn.say.plain("common-back-button"), OpenDay(child=child_of(turn), day=day))


def cancel(turn: Turn, day: date | None = None) -> Button:
    """The same, out of a question."""
    return Button(turn.say.plain("common-cancel-button"), StopAsking(child=child_of(turn), day=day))


async def screen(turn: Turn, text: Iterable[str], rows: Iterable[Row]) -> Screen:
    """The child named above, the other children's tabs below."""
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    return Screen(Markup("\n").join([header, *text]), tuple(row for row in (*rows, *tabs) if row))


async def gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the homework of the child that the chat shows."""
    return Screen(turn.say("common-not-found"), ((back(turn),),))


async def logged_out(turn: Turn) -> Screen:
    """An answer came whose question has outlived its link."""
    turn.done()
    return await welcome.stranger(turn, turn.event)
