"""Which group, which work: the way to a work that is there, or to a new one.

[Likt atzīmes] ──► group ──► work ──► its pupils (class_marks.py)
                     ├─► [Jauns …] ──► topic? (notation, day) ──► its pupils
                     └─► [Semestra vērtējumi] (terms.py)
"""

from typing import Any, Final

from conversations import dates_typed, people
from conversations.event import Typed
from conversations.excerpt import excerpt
from conversations.mark_entry import class_marks
from conversations.mark_entry.frame import PLACE, gone, leaving, over
from conversations.mark_entry.steps import (
    NOTATIONS,
    AskDay,
    AwaitDay,
    AwaitTopic,
    Leave,
    Notation,
    OpenGroup,
    OpenGroups,
    OpenTerm,
    OpenWork,
    PlanWork,
    RemoveWork,
)
from conversations.pieces import pieces
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import mark_book
from storage.mark_book import Group, Work
from storage.marks import WorkKind

PAGE: Final = 8
LONGEST_TOPIC: Final = 120
ON_A_BUTTON: Final = 26
KINDS: Final[tuple[WorkKind, ...]] = ("summative", "formative")


async def start(turn: Turn, what: Any) -> Screen:
    """From the menu: whatever was waited for is over."""
    turn.done()
    return await overview(turn, what)


async def leave(turn: Turn, tap: Leave) -> Screen:
    """The same, back to a group."""
    turn.done()
    return await group(turn, OpenGroup(group=tap.group))


async def overview(turn: Turn, what: Any) -> Screen:
    """The groups that one teaches, today's lessons first."""
    groups = await mark_book.groups(turn.tx, turn.seen_by())
    page = what.page if isinstance(what, OpenGroups) else 0
    key = "mark-entry-groups" if groups else "mark-entry-no-groups"
    shown = groups[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(_group_button(turn, one),) for one in shown]
    rows.append(_steps(turn, page, len(groups), lambda there: OpenGroups(page=there)))
    rows += await people.children_row(turn, PLACE)
    return Screen(turn.say(key), tuple(row for row in rows if row))


def _group_button(turn: Turn, group: Group) -> Button:
    name = f"{group.name} · {group.subject}"
    if not group.lessons:
        return Button(name, OpenGroup(group=group.id))
    numbers = ", ".join(f"{number}." for number in group.lessons)
    label = turn.say.plain("mark-entry-lesson-button", numbers=numbers, group=name)
    return Button(label, OpenGroup(group=group.id))


def _steps(turn: Turn, page: int, count: int, way: Any) -> Row:
    return tuple(
        Button(turn.say.plain(key), way(there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < -(-count // PAGE)
    )


async def group(turn: Turn, tap: OpenGroup, *above: Markup) -> Screen:
    """A group's works of the last weeks, and the way to a new one."""
    found = await _group(turn, tap.group)
    if found is None:
        return gone(turn)
    say = turn.say
    works = await mark_book.works(turn.tx, turn.seen_by(), found.id)
    text = [*above, say("mark-entry-group", group=found.name, subject=found.subject)]
    text.append(say("mark-entry-works" if works else "mark-entry-no-works"))
    new = tuple(
        Button(
            say.plain(f"mark-entry-new-{kind}-button"),
            PlanWork(group=found.id, kind=kind, notation=_usual(works, kind), day=turn.today),
        )
        for kind in KINDS
    )
    shown = works[tap.page * PAGE : (tap.page + 1) * PAGE]
    rows = [new, *((_work_button(turn, one),) for one in shown)]
    rows.append(_steps(turn, tap.page, len(works), lambda there: OpenGroup(group=found.id, page=there)))
    rows.append((Button(say.plain("mark-entry-terms-button"), OpenTerm(group=found.id)),))
    rows.append((Button(say.plain("common-back-button"), OpenGroups()),))
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row))


async def _group(turn: Turn, group_id: int) -> Group | None:
    groups = await mark_book.groups(turn.tx, turn.seen_by())
    return next((one for one in groups if one.id == group_id), None)


def _usual(works: list[Work], kind: WorkKind) -> Notation:
    """How the last work of this kind was marked."""
    for one in works:
        if one.kind == kind and one.notation in NOTATIONS:
            return one.notation
    return "points"


def _work_button(turn: Turn, work: Work) -> Button:
    topic = excerpt(work.topic, ON_A_BUTTON) or turn.say.plain(f"grades-{work.kind}-label")
    label = f"{turn.say.day(work.day)} {topic} · {work.marked}/{work.pupils}"
    return Button(label, OpenWork(work=work.id))


# -- a new work ----------------------------------------------------------------------------------------------


async def plan(turn: Turn, tap: PlanWork) -> Screen:
    """Asks for the topic; how and when, the buttons change."""
    found = await _group(turn, tap.group)
    if found is None or not turn.today - mark_book.BACK <= tap.day <= turn.today:
        turn.done()
        return gone(turn)
    state = AwaitTopic(**tap.model_dump())
    turn.ask(state)
    return _topic_prompt(turn, state, found)


async def topic(turn: Turn, state: AwaitTopic) -> Screen:
    """The topic came: the work is there."""
    found = None if turn.viewer is None else await _group(turn, state.group)
    if found is None:
        return await over(turn)
    if not isinstance(turn.event, Typed):
        return _topic_prompt(turn, state, found, turn.say("common-text-only"))
    words = " ".join(clean(turn.event.text).split())
    if not words or len(words) > LONGEST_TOPIC:
        return _topic_prompt(turn, state, found, turn.say("mark-entry-topic-length", most=LONGEST_TOPIC))
    number = await mark_book.open_work(
        turn.tx, turn.seen_by(), state.group, state.kind, words, state.day, state.notation
    )
    if number is None:
        return await over(turn)
    return await class_marks.open_work(turn, OpenWork(work=number))


async def ask_day(turn: Turn, tap: AskDay) -> Screen:
    """Asks for another day."""
    if await _group(turn, tap.group) is None:
        turn.done()
        return gone(turn)
    state = AwaitDay(**tap.model_dump())
    turn.ask(state)
    return _day_prompt(turn, state, turn.say("mark-entry-day-prompt"))


async def day(turn: Turn, state: AwaitDay) -> Screen:
    """A day came, and it is not one to come."""
    if turn.viewer is None:
        return await over(turn)
    if not isinstance(turn.event, Typed):
        return _day_prompt(turn, state, turn.say("common-text-only"))
    found = dates_typed.read(pieces(turn.event.text), turn.today, past=True, asked=True)
    if isinstance(found, dates_typed.Refusal):
        key = "mark-entry-day-far" if found.reason == "past" else "mark-entry-day-unclear"
        return _day_prompt(turn, state, turn.say(key))
    if found.first is None or found.first != found.last:
        return _day_prompt(turn, state, turn.say("mark-entry-day-unclear"))
    if found.first > turn.today:
        return _day_prompt(turn, state, turn.say("mark-entry-day-ahead"))
    return await plan(turn, PlanWork(**{**state.model_dump(), "day": found.first}))


async def remove(turn: Turn, tap: RemoveWork) -> Screen:
    """A work without marks is taken away."""
    found = await mark_book.work(turn.tx, turn.seen_by(), tap.work)
    if found is None:
        return gone(turn)
    if not await mark_book.remove_work(turn.tx, turn.seen_by(), tap.work):
        turn.toast(turn.say.plain("mark-entry-not-removed-toast"))
        return await class_marks.open_work(turn, OpenWork(work=tap.work))
    turn.done()
    turn.toast(turn.say.plain("mark-entry-removed-toast"))
    return await group(turn, OpenGroup(group=found.group_id))


def _topic_prompt(turn: Turn, state: AwaitTopic, found: Group, *above: Markup) -> Screen:
    say = turn.say
    text = [
        *above,
        say(f"mark-entry-planned-{state.kind}", group=found.name, subject=found.subject),
        say("mark-entry-new-day", day=say.day(state.day, "long")),
        say("mark-entry-new-notation", notation=say.plain(f"mark-entry-notation-{state.notation}-label")),
        Markup(""),
        say("mark-entry-topic-prompt"),
    ]
    chosen = state.model_dump()
    notations = tuple(
        _notation(turn, one, PlanWork(**{**chosen, "notation": one}), is_chosen=state.notation == one)
        for one in NOTATIONS
    )
    other_day = Button(say.plain("mark-entry-day-button"), AskDay(**chosen))
    stop = leaving(turn, state.group, "common-cancel-button")
    return Screen(Markup.join("\n", text), (notations, (other_day, stop)))


def _notation(turn: Turn, one: Notation, tap: Tap, *, is_chosen: bool) -> Button:
    label = turn.say.plain(f"mark-entry-notation-{one}-button")
    return Button(turn.say.plain("mark-entry-chosen-button", label=label) if is_chosen else label, tap)


def _day_prompt(turn: Turn, state: AwaitDay, text: Markup) -> Screen:
    back = PlanWork(**state.model_dump())
    return Screen(text, ((Button(turn.say.plain("common-back-button"), back),),))
