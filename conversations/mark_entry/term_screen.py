"""A term or a year of a group on the screen: each pupil's average, what is decided, offered or there."""

from collections.abc import Container, Mapping, Sequence
from typing import Any, Final

from conversations.mark_entry.frame import in_rows, leaving, minutes_left, over, short_names
from conversations.mark_entry.steps import AsOffered, Chosen, OpenTerm, PickTerm, SaveTerm, TurnPage, UndoTerm
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import mark_book, mark_book_terms
from storage.clock import milliseconds
from storage.final_marks import Stage
from storage.grades import Period
from storage.mark_book import Group, Undoable
from storage.mark_book_terms import Standing

PAGE: Final = 8
STAGES: Final[tuple[Stage, ...]] = ("proposed", "final")


async def shown(turn: Turn, state: Chosen, *above: Markup) -> Screen:
    """The pupils of a group with what is decided for a period; from now on that is awaited."""
    viewer, say = turn.seen_by(), turn.say
    groups = await mark_book.groups(turn.tx, viewer)
    group = next((one for one in groups if one.id == state.group), None)
    if group is None:
        return await over(turn)
    period = Period(state.year, state.number)
    found = await mark_book_terms.standings(turn.tx, viewer, state.group, period)
    pages = max(1, -(-len(found) // PAGE))
    state = state.model_copy(update={"page": min(state.page, pages - 1)})
    turn.ask(state)
    here = found[state.page * PAGE : (state.page + 1) * PAGE]
    text = [*above, *_heading(turn, group, state), *(line(turn, one, state) for one in here)]
    if not found:
        text.append(say("mark-entry-nobody"))
    if pages > 1:
        text.append(say("common-page-label", page=state.page + 1, pages=pages))
    last = await mark_book_terms.last_saved(turn.tx, viewer, state.group, period)
    begun = await mark_book_terms.periods(turn.tx, viewer, state.group)
    rows = [*_pupil_rows(turn, found, here, state), *_deciding(turn, found, state, last)]
    rows += [*_elsewhere(turn, begun, state), (leaving(turn, state.group),)]
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


def _heading(turn: Turn, group: Group, state: Chosen) -> list[Markup]:
    say = turn.say
    period = say.plain("mark-entry-period-label", number=state.number)
    return [
        say("mark-entry-group", group=group.name, subject=group.subject),
        say(f"mark-entry-heading-{state.stage}", period=period),
        Markup(""),
    ]


def line(turn: Turn, one: Standing, state: Chosen) -> Markup:
    """A pupil: the average, and what is decided, stands there, or is offered."""
    say = turn.say
    average = "–" if one.average is None else say.number(one.average, 2)
    said = {"name": one.pupil.name, "average": average}
    known, offered = one.at(state.stage), one.offered(state.stage)
    if one.pupil.id in state.marks:
        return say("mark-entry-term-decided", mark=state.marks[one.pupil.id], **said)
    if known is not None:
        return say("mark-entry-term-known", mark=str(known.value), **said)
    if offered is not None:
        return say("mark-entry-term-offered", mark=str(offered), **said)
    return say("mark-entry-term-open", **said)


def out_of_sight(
    turn: Turn, found: Sequence[Standing], state: Chosen, students: Container[int]
) -> list[Markup]:
    """What is decided for these pupils, where the page shows others."""
    shown_here = range(state.page * PAGE, (state.page + 1) * PAGE)
    return [
        line(turn, one, state)
        for place, one in enumerate(found)
        if one.pupil.id in students and place not in shown_here
    ]


def _pupil_rows(turn: Turn, found: Sequence[Standing], here: Sequence[Standing], state: Chosen) -> list[Row]:
    names = short_names([one.pupil for one in found])
    buttons = []
    for one in here:
        known = one.at(state.stage)
        mark = state.marks.get(one.pupil.id) or (None if known is None else str(known.value))
        name = names[one.pupil.id]
        label = name if mark is None else f"{name} · {mark}"
        buttons.append(Button(label, PickTerm(number=state.draft, student=one.pupil.id)))
    last = -(-len(found) // PAGE) - 1
    steps = tuple(
        Button(turn.say.plain(key), TurnPage(number=state.draft, page=there))
        for key, there in (("common-previous-button", state.page - 1), ("common-next-button", state.page + 1))
        if 0 <= there <= last
    )
    return [*in_rows(buttons), steps]


def _deciding(turn: Turn, found: Sequence[Standing], state: Chosen, last: Undoable | None) -> list[Row]:
    say = turn.say
    is_open = any(
        one.pupil.id not in state.marks
        and one.at(state.stage) is None
        and one.offered(state.stage) is not None
        for one in found
    )
    rows: list[Row] = []
    if is_open:
        rows.append((Button(say.plain("mark-entry-as-offered-button"), AsOffered(number=state.draft)),))
    if state.marks:
        label = say.plain("mark-entry-save-button", count=len(state.marks))
        rows.append((Button(label, SaveTerm(number=state.draft)),))
    elif last is not None:
        undone = UndoTerm(**_about(state), at=milliseconds(last.at))
        rows.append((Button(say.plain("mark-entry-undo-button", minutes=minutes_left(turn, last)), undone),))
    return rows


def _elsewhere(turn: Turn, begun: Sequence[Period], state: Chosen) -> list[Row]:
    """The other stage and the other periods."""
    say, about = turn.say, _about(state)
    periods = [
        Button(
            say.plain("mark-entry-period-label", number=one.number),
            OpenTerm.model_validate({**about, "year": one.year, "number": one.number}),
        )
        for one in sorted(begun, key=lambda one: one.number or 9)
        if one.number != state.number
    ]
    stages = [
        Button(
            say.plain(f"mark-entry-stage-{stage}-button"), OpenTerm.model_validate({**about, "stage": stage})
        )
        for stage in STAGES
        if stage != state.stage
    ]
    return [(*stages, *periods)]


def _about(state: Chosen) -> Mapping[str, Any]:
    return {"group": state.group, "year": state.year, "number": state.number, "stage": state.stage}
