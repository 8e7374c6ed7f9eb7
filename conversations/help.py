"""Help: every question of the parents' presentation, for everybody, logged in or not; and the school's own.

/palidziba, [Palīdzība] ──► groups ──► questions ──► answer
                              ▲          ▲  └ Atpakaļ ┘
                              └ Atpakaļ ─┘   (a group of one question opens its answer at once)
"""

from typing import Any, Final, Literal

from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Look, MenuItem, Topic
from conversations.turn import Turn
from conversations.welcome import OpenHelp, Welcome, log_in_button

Group = Literal["why", "login", "demo", "passwords", "safety", "daily", "privacy", "lessons", "office"]
Question = Literal[
    "why", "register", "login", "demo", "no-password", "different", "whose",
    "confidential", "deletion", "foreign", "absence", "notices", "eyes", "kept", "mine", "chats", "official",
    "marking", "missing", "assigning", "away", "lists", "roles", "year",
]  # fmt: skip

GROUPS: Final[dict[Group, tuple[Question, ...]]] = {
    "why": ("why",),
    "login": ("register", "login"),
    "demo": ("demo",),
    "passwords": ("no-password", "different", "whose"),
    "safety": ("confidential", "deletion", "foreign"),
    "daily": ("absence", "notices", "eyes"),
    "privacy": ("kept", "mine", "chats", "official"),
}
STAFF_GROUPS: Final[dict[Group, tuple[Question, ...]]] = {
    "lessons": ("marking", "missing", "assigning", "away"),
    "office": ("lists", "roles", "year"),
}
"""What only those who work at a school ask."""
_ALL: Final = GROUPS | STAFF_GROUPS


class OpenGroup(Tap, code="hg"):
    """The questions of a group."""

    group: Group


class OpenQuestion(Tap, code="hq"):
    """One answer."""

    question: Question


async def overview(turn: Turn, what: Any) -> Screen:
    """All groups; a stranger gets the way in and back, too."""
    groups = _ALL if turn.viewer is not None and turn.viewer.is_staff else GROUPS
    buttons = [Button(turn.say.plain(f"help-group-{group}-button"), _opening(group)) for group in groups]
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    if turn.viewer is None:
        rows += [(log_in_button(turn),), (_back(turn, Welcome()),)]
    return Screen(turn.say("help-intro"), tuple(rows))


async def group(turn: Turn, tap: OpenGroup) -> Screen:
    """The questions of one group."""
    label = turn.say.plain(f"help-group-{tap.group}-button")
    questions = [
        (Button(turn.say.plain(f"help-question-{question}-button"), OpenQuestion(question=question)),)
        for question in _ALL[tap.group]
    ]
    return Screen(turn.say("help-group", group=label), (*questions, (_back(turn, OpenHelp()),)))


async def answer(turn: Turn, tap: OpenQuestion) -> Screen:
    """One answer, and back to where its question stood."""
    above = next(group for group, questions in _ALL.items() if tap.question in questions)
    back = OpenHelp() if len(_ALL[above]) == 1 else OpenGroup(group=above)
    return Screen(turn.say(f"help-question-{tap.question}-answer"), ((_back(turn, back),),))


async def privacy(turn: Turn, what: Any) -> Screen:
    """/privats: what Telegram's terms ask every bot for."""
    return await group(turn, OpenGroup(group="privacy"))


def _opening(group: Group) -> Tap:
    questions = _ALL[group]
    return OpenQuestion(question=questions[0]) if len(questions) == 1 else OpenGroup(group=group)


def _back(turn: Turn, tap: Tap) -> Button:
    return Button(turn.say.plain("common-back-button"), tap)


TOPIC = Topic(
    name="help",
    commands=(
        Command("palidziba", Look(overview), aliases=("help",)),
        Command("privats", Look(privacy), aliases=("privacy",), listed=False),
    ),
    taps=(
        (OpenHelp, Look(overview), Audience.ANYONE),
        (OpenGroup, Look(group), Audience.ANYONE),
        (OpenQuestion, Look(answer), Audience.ANYONE),
    ),
    menu=(MenuItem("help-menu-button", Look(overview), Audience.ANYONE),),
)
