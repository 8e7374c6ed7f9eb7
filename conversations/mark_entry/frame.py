"""What the screens of mark entry share: how works and pupils are named, rows of buttons, the ways out."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from conversations import welcome
from conversations.excerpt import excerpt
from conversations.mark_entry.steps import Leave, OpenGroups, UndoMarks
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup, Wording
from storage.clock import milliseconds
from storage.mark_book import Pupil, Undoable, Work
from storage.marks import Notation

PLACE: Final = "mark-entry"
TOPIC_SHOWN: Final = 60
_MARKS: Final[dict[Notation, tuple[tuple[str, ...], ...]]] = {
    "points": (("1", "2", "3", "4", "5"), ("6", "7", "8", "9", "10")),
    "pass": (("i", "ni"),),
    "percent": (("10%", "20%", "30%", "40%", "50%"), ("60%", "70%", "80%", "90%", "100%")),
    "stap": (("S", "T", "A", "P"),),
}
_NONE: Final = ("nv", "n")


def marks_offered(notation: Notation | None, *, of_term: bool = False) -> tuple[tuple[str, ...], ...]:
    """The marks that stand on buttons, row by row; of a notation that nobody has chosen yet, most of them."""
    if of_term:
        return (*_MARKS["points"], *_MARKS["stap"], ("i", "ni", "nv"))
    if notation is None or notation not in _MARKS:
        return (*_MARKS["points"], *_MARKS["stap"], (*_MARKS["pass"][0], *_NONE))
    return (*_MARKS[notation], _NONE)


def work_lines(say: Wording, work: Work) -> list[Markup]:
    """Which group, which work: two lines."""
    topic = excerpt(work.topic, TOPIC_SHOWN)
    kind = say.plain(f"grades-{work.kind}-label")
    return [
        say("mark-entry-group", group=work.group, subject=work.subject),
        say("mark-entry-work", topic=topic, kind=kind, day=say.day(work.day, "long")),
    ]


def short_names(pupils: Sequence[Pupil]) -> dict[int, str]:
    """«Bērziņa A.»; where two would read so, the whole name, and with the class where that is one too."""
    initial = {one.id: f"{one.family_name} {one.given_name[:1]}." for one in pupils}
    whole = {one.id: f"{one.family_name} {one.given_name}" for one in pupils}
    initials, wholes = Counter(initial.values()), Counter(whole.values())
    names = {}
    for one in pupils:
        name = initial[one.id] if initials[initial[one.id]] == 1 else whole[one.id]
        is_twin = wholes[whole[one.id]] > 1
        names[one.id] = f"{whole[one.id]} {one.class_name or ''}".strip() if is_twin else name
    return names


def in_rows(buttons: Iterable[Button], most: int = 2) -> list[Row]:
    """So many beside each other."""
    listed = list(buttons)
    return [tuple(listed[start : start + most]) for start in range(0, len(listed), most)]


def undo_button(turn: Turn, work_id: int, last: Undoable) -> Button:
    """«Atsaukt, vēl 7 min»."""
    return Button(
        turn.say.plain("mark-entry-undo-button", minutes=minutes_left(turn, last)),
        UndoMarks(work=work_id, at=milliseconds(last.at)),
    )


def minutes_left(turn: Turn, last: Undoable) -> int:
    """How long it can be taken back, in minutes that have begun."""
    return max(1, -(-int((last.until - turn.now).total_seconds()) // 60))


def leaving(turn: Turn, group_id: int, key: str = "common-back-button") -> Button:
    """Out of what is waited for, back to the group."""
    return Button(turn.say.plain(key), Leave(group=group_id))


def gone(turn: Turn) -> Screen:
    """Not there, or not a group that one teaches."""
    back = Button(turn.say.plain("common-back-button"), OpenGroups())
    return Screen(turn.say("common-not-found"), ((back,),))


async def over(turn: Turn) -> Screen:
    """An answer came whose question has outlived its right."""
    turn.done()
    return await welcome.stranger(turn, turn.event) if turn.viewer is None else gone(turn)
