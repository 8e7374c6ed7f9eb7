"""What all screens of marks have in common: the child's name, the tabs, the way back, protection."""

from collections.abc import Iterable, Sequence
from typing import Final

from conversations import people
from conversations.child import looks_at
from conversations.grade_taps import OpenGrades
from conversations.screen import Button, Picture, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from storage import grades
from storage.grades import Period, Subject

PLACE: Final = "grades"


def child(turn: Turn) -> int:
    """The student that the turn looks at."""
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def found(turn: Turn, child_id: int, subject: int, period: Period) -> Subject | None:
    """The subject that a button names, of the child that it names; None where either is not theirs."""
    if not await looks_at(turn, child_id):
        return None
    return await grades.subject(turn.tx, turn.seen_by(), subject, period)


async def screen(
    turn: Turn, text: Iterable[str], rows: Iterable[Row], picture: Picture | None = None
) -> Screen:
    """The lines under the child's name; rows without buttons are left out."""
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    buttons = tuple(row for row in (*rows, *tabs) if row)
    return Screen(Markup("\n").join([header, *text]), buttons, picture=picture, protect=True)


async def gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the marks of the child that the chat shows."""
    begun = await grades.terms(turn.tx, turn.seen_by())
    period = grades.current(begun)
    there = OpenGrades(child=child(turn), year=period.year, number=period.number)
    return Screen(turn.say("common-not-found"), (back(turn, there),), protect=True)


def back(turn: Turn, tap: Tap) -> Row:
    """The row with the way back."""
    return (Button(turn.say.plain("common-back-button"), tap),)


def in_rows(buttons: Sequence[Button], width: int) -> list[Row]:
    """The buttons, so many a row."""
    return [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]
