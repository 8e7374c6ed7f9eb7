"""A term or a year is concluded: the book offers what the average rounds to, the teacher decides.

group ──► pupils with average and offer ──► [pupil] ──► [1]…[10], or typed «Anna 8, pārējie nv»
                │  ▲                                          │
                │  └──── [Visiem kā piedāvāts] ◄──────────────┘
                └─► [Saglabāt] ──► [Atsaukt, vēl 10 min]
"""

from typing import Any

from conversations.event import Typed
from conversations.mark_entry.frame import (
    gone,
    marks_offered,
    over,
)
from conversations.mark_entry.reading import mark_of, read
from conversations.mark_entry.steps import (
    AsOffered,
    Chosen,
    OpenTerm,
    PickTerm,
    SaveTerm,
    SetTerm,
    TurnPage,
    UndoTerm,
)
from conversations.mark_entry.term_screen import line, out_of_sight, shown
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import mark_book_terms
from storage.clock import milliseconds, moment
from storage.grades import Period
from storage.mark_book import Decision
from storage.mark_book_terms import Standing
from storage.marks import Value


async def open_term(turn: Turn, tap: OpenTerm, *above: Markup) -> Screen:
    """What the marks of a period come to; nothing is decided yet."""
    begun = await mark_book_terms.periods(turn.tx, turn.seen_by(), tap.group)
    wanted = Period(tap.year, tap.number)
    if not begun or (tap.year and wanted not in begun):
        turn.done()
        return gone(turn)
    period = wanted if tap.year else begun[0]
    about = {"group": tap.group, "year": period.year, "number": period.number, "stage": tap.stage}
    state = Chosen.model_validate({**about, "draft": milliseconds(turn.now), "marks": {}})
    return await shown(turn, state, *above)


async def turn_page(turn: Turn, tap: TurnPage) -> Screen | None:
    """Another page; what was decided stays."""
    state = _current(turn, tap)
    return None if state is None else await shown(turn, _with(turn, state, page=tap.page))


async def as_offered(turn: Turn, tap: AsOffered) -> Screen | None:
    """What is offered, for everybody who has nothing yet."""
    state = _current(turn, tap)
    if state is None:
        return None
    found = await _standings(turn, state)
    marks = dict(state.marks)
    for one in found:
        offered = one.offered(state.stage)
        if one.pupil.id not in marks and one.at(state.stage) is None and offered is not None:
            marks[one.pupil.id] = str(offered)
    return await shown(turn, _with(turn, state, marks=marks))


async def pick(turn: Turn, tap: PickTerm) -> Screen | None:
    """The marks to choose from for one pupil."""
    state = _current(turn, tap)
    if state is None:
        return None
    one = next((one for one in await _standings(turn, state) if one.pupil.id == tap.student), None)
    if one is None:
        turn.done()
        return gone(turn)
    rows = [
        tuple(Button(mark, SetTerm(number=state.draft, student=tap.student, mark=mark)) for mark in row)
        for row in marks_offered(None, of_term=True)
    ]
    rows.append(
        (Button(turn.say.plain("common-back-button"), TurnPage(number=state.draft, page=state.page)),)
    )
    text = [turn.say("mark-entry-pupil", name=one.pupil.name, **{"class": one.pupil.class_name or ""})]
    text.append(line(turn, one, state))
    return Screen(Markup.join("\n", text), tuple(rows), protect=True)


async def set_mark(turn: Turn, tap: SetTerm) -> Screen | None:
    """A pupil's mark is decided, and not saved yet."""
    state = _current(turn, tap)
    if state is None:
        return None
    value = _value(tap.mark)
    if value is None or tap.student not in {one.pupil.id for one in await _standings(turn, state)}:
        turn.done()
        return gone(turn)
    return await shown(turn, _with(turn, state, marks={**state.marks, tap.student: str(value)}))


async def typed(turn: Turn, state: Chosen) -> Screen:
    """Marks of several pupils in one message."""
    found = [] if turn.viewer is None else await _standings(turn, state)
    if not found:
        return await over(turn)
    if not isinstance(turn.event, Typed):
        return await shown(turn, state, turn.say("common-text-only"))
    known = frozenset(one.pupil.id for one in found if one.at(state.stage) is not None)
    understood = read(
        clean(turn.event.text), [one.pupil for one in found], None, known | frozenset(state.marks)
    )
    marks = {entry.student: entry.mark for entry in understood.entries if _value(entry.mark) is not None}
    names = {one.pupil.id: one.pupil.name for one in found}
    missed = [one.words for one in understood.unclear]
    missed += [f"{names[one.student]} {one.mark}" for one in understood.entries if one.student not in marks]
    said = [turn.say("mark-entry-term-unclear", words="; ".join(missed))] if missed else []
    state = _with(turn, state, marks={**state.marks, **marks})
    return await shown(turn, state, *said, *out_of_sight(turn, found, state, marks))


async def save(turn: Turn, tap: SaveTerm) -> Screen | None:
    """All that was decided, in one step."""
    state = _current(turn, tap)
    if state is None:
        return None
    decided = [
        Decision(student, value)
        for student, mark in state.marks.items()
        if (value := _value(mark)) is not None
    ]
    period = Period(state.year, state.number)
    saved = await mark_book_terms.conclude(turn.tx, turn.seen_by(), state.group, period, state.stage, decided)
    last = await mark_book_terms.last_saved(turn.tx, turn.seen_by(), state.group, period)
    said = []
    if saved.entered and last is not None:
        time = turn.say.time(last.until)
        said.append(turn.say("mark-entry-saved", count=len(saved.entered), time=time))
    if saved.refused:
        said.append(turn.say("mark-entry-saved-refused", count=len(saved.refused)))
    return await open_term(turn, _opening(state), *said)


async def undo(turn: Turn, tap: UndoTerm) -> Screen:
    """What was entered at one moment is taken back."""
    taken = await mark_book_terms.undo(turn.tx, turn.seen_by(), tap.group, moment(tap.at))
    key = "mark-entry-undone-toast" if taken else "mark-entry-too-late-toast"
    turn.toast(turn.say.plain(key))
    said = (turn.say("mark-entry-undone", count=taken),) if taken else ()
    opened = OpenTerm(group=tap.group, year=tap.year, number=tap.number, stage=tap.stage)
    return await open_term(turn, opened, *said)


def _current(turn: Turn, tap: Any) -> Chosen | None:
    """What is decided so far, if the button was under this very version."""
    state = turn.state
    if isinstance(state, Chosen) and state.draft == tap.number:
        return state
    turn.toast(turn.say.plain("common-outdated-toast"))
    return None


def _with(turn: Turn, state: Chosen, **changed: Any) -> Chosen:
    draft = max(state.draft + 1, milliseconds(turn.now))
    return state.model_copy(update={"draft": draft, **changed})


def _value(written: str) -> Value | None:
    """A mark that a term can have: no percent, no n."""
    value = mark_of(written, None)
    return None if value is None or value.notation == "percent" or value.text == "n" else value


async def _standings(turn: Turn, state: Chosen) -> list[Standing]:
    period = Period(state.year, state.number)
    return await mark_book_terms.standings(turn.tx, turn.seen_by(), state.group, period)


def _opening(state: Chosen) -> OpenTerm:
    return OpenTerm(group=state.group, year=state.year, number=state.number, stage=state.stage)
