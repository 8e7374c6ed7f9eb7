"""Where setting work begins, and for whom it is: one's groups, those with a lesson today first."""

from typing import Any, Final

from conversations import people
from conversations.assignments.days import due, taught_until
from conversations.assignments.drafts import MOST_GROUPS, Draft
from conversations.assignments.frame import words_prompt
from conversations.assignments.taps import (
    ChooseKind,
    GroupsChosen,
    OpenGroups,
    OpenLessons,
    OpenMine,
    OpenStart,
    ToggleGroup,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from storage.taught_lessons import Taught, TaughtGroup

PLACE: Final = "assignments"
PAGE: Final = 8


async def overview(turn: Turn, what: Any) -> Screen:
    """What can be set. A line with everything in it may be typed at once."""
    taught, say = await taught_until(turn), turn.say
    tabs = await people.children_row(turn, PLACE)
    if not taught.groups:
        turn.done()
        return Screen(say("assignments-no-groups"), tabs)
    turn.ask(Draft())
    example = taught.groups[0].label
    rows = (
        (
            Button(say.plain("assignments-homework-button"), ChooseKind(kind="homework")),
            Button(say.plain("assignments-test-button"), ChooseKind(kind="test")),
        ),
        (
            Button(say.plain("assignments-topic-button"), OpenLessons(purpose="topic", day=None)),
            Button(say.plain("assignments-change-button"), OpenLessons(purpose="change", day=None)),
        ),
        (Button(say.plain("assignments-mine-button"), OpenMine(page=0)),),
    )
    return Screen(say("assignments-start", example=example), (*rows, *tabs))


async def choose_kind(turn: Turn, tap: ChooseKind) -> Screen:
    """For whom? Whoever teaches one group is not asked."""
    taught = await taught_until(turn)
    if len(taught.groups) == 1:
        draft = Draft(kind=tap.kind, groups=(taught.groups[0].id,), step="text")
        turn.ask(draft)
        return words_prompt(turn, draft, taught)
    turn.ask(Draft(kind=tap.kind))
    return groups_screen(turn, Draft(kind=tap.kind), taught, 0)


async def turn_page(turn: Turn, tap: OpenGroups) -> Screen:
    draft = begun(turn)
    return groups_screen(turn, draft, await taught_until(turn), tap.page)


async def toggle(turn: Turn, tap: ToggleGroup) -> Screen:
    """One group more or less."""
    draft, taught = begun(turn), await taught_until(turn)
    chosen = [group for group in draft.groups if group != tap.group]
    if tap.chosen and taught.group(tap.group) is not None and len(chosen) < MOST_GROUPS:
        chosen.append(tap.group)
    elif tap.chosen and len(chosen) >= MOST_GROUPS:
        turn.toast(turn.say.plain("assignments-groups-many-toast", most=MOST_GROUPS))
    draft = draft.model_copy(update={"groups": tuple(chosen), "step": "groups"})
    turn.ask(draft)
    return groups_screen(turn, draft, taught, tap.page)


async def chosen(turn: Turn, tap: GroupsChosen) -> Screen:
    """On to the words."""
    draft, taught = begun(turn), await taught_until(turn)
    if not due(draft, taught, turn.today):
        turn.toast(turn.say.plain("assignments-groups-none-toast"))
        return groups_screen(turn, draft, taught, 0)
    draft = draft.model_copy(update={"step": "text"})
    turn.ask(draft)
    return words_prompt(turn, draft, taught)


def begun(turn: Turn) -> Draft:
    """What is being written; where a restart or another topic has ended it, a new beginning."""
    return turn.state if isinstance(turn.state, Draft) and turn.state.changes is None else Draft()


def groups_screen(turn: Turn, draft: Draft, taught: Taught, page: int) -> Screen:
    """Buttons that tick; those with a lesson today stand first."""
    say, ordered = turn.say, _ordered(taught, turn)
    pages = max(1, -(-len(ordered) // PAGE))
    page = min(page, pages - 1)
    ticks = [
        _tick(turn, group, page, chosen=group.id in draft.groups)
        for group in ordered[page * PAGE : (page + 1) * PAGE]
    ]
    steps = tuple(
        Button(say.plain(key), OpenGroups(page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    rows: list[Row] = [tuple(ticks[start : start + 2]) for start in range(0, len(ticks), 2)]
    onward = (Button(say.plain("assignments-groups-done-button"), GroupsChosen()),) if draft.groups else ()
    rows += [steps, onward, (Button(say.plain("common-cancel-button"), OpenStart()),)]
    text = say(f"assignments-groups-{draft.kind}", count=len(draft.groups))
    return Screen(text, tuple(row for row in rows if row))


def _ordered(taught: Taught, turn: Turn) -> list[TaughtGroup]:
    today = [one.group.id for one in taught.on(turn.today)]
    return sorted(taught.groups, key=lambda group: today.index(group.id) if group.id in today else len(today))


def _tick(turn: Turn, group: TaughtGroup, page: int, *, chosen: bool) -> Button:
    key = "assignments-group-chosen-button" if chosen else "assignments-group-button"
    label = group.label if len(group.label) <= 36 else f"{group.label[:35]}…"
    return Button(turn.say.plain(key, group=label), ToggleGroup(group=group.id, chosen=not chosen, page=page))
