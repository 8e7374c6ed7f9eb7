"""A whole class at once: what was understood of a message or a table, what is unclear, one step that saves.

message, table ──► one question after the other ──► «Ko sapratu» ──► [Saglabāt] ──► [Atsaukt, vēl 10 min]
                      ▲ a pupil, a mark, [Izlaist]      │
                      └──── more words are added ◄──────┘
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from conversations.event import Attached, SentTable, Typed
from conversations.excerpt import excerpt
from conversations.mark_entry import sheet
from conversations.mark_entry.frame import (
    gone,
    in_rows,
    marks_offered,
    over,
    short_names,
    undo_button,
    work_lines,
)
from conversations.mark_entry.merging import after_answer, answered_mark, merged, of_rows, without_table
from conversations.mark_entry.reading import Entry, Unclear, Understood, mark_of, read
from conversations.mark_entry.sheet import Filled, SheetRefused
from conversations.mark_entry.steps import (
    AnswerMark,
    AnswerPupil,
    AwaitMarks,
    Draft,
    LeaveOut,
    OpenGroups,
    OpenWork,
    SaveDraft,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import mark_book
from storage.clock import milliseconds
from storage.mark_book import Decision, Marked, Saved, Work

_OF_ONE: Final = frozenset({"mark", "missing", "twice"})
"""What is unclear of one pupil who is known."""
COMMENT_SHOWN: Final = 60
NAMES_SHOWN: Final = 6
Sheet = tuple[Filled, ...] | SheetRefused
_REFUSALS: Final = {
    "kind": "mark-entry-sheet-kind",
    "size": "mark-entry-sheet-size",
    "damaged": "mark-entry-sheet-damaged",
    "foreign": "mark-entry-sheet-foreign",
    "other work": "mark-entry-sheet-other",
    "formula": "mark-entry-sheet-formula",
    "empty": "mark-entry-sheet-empty",
}


async def table(turn: Turn, state: AwaitMarks | Draft) -> Sheet | None:
    """Before the turn: what a table that was sent says; None where none was."""
    sent = turn.event.table if isinstance(turn.event, Attached) else None
    return None if sent is None else await _read(sent, state.work)


async def _read(sent: SentTable, work_id: int) -> Sheet:
    try:
        return await asyncio.to_thread(sheet.read, sent.name, sent.content, work_id)
    except SheetRefused as refused:
        return refused


async def take(turn: Turn, state: AwaitMarks | Draft) -> Screen:
    """A message or a table came; what was understood before stays, but for what an earlier table said."""
    viewer = turn.viewer
    work = None if viewer is None else await mark_book.work(turn.tx, viewer, state.work)
    if viewer is None or work is None:
        return await over(turn)
    roll = await mark_book.roll(turn.tx, viewer, work.id)
    before = state if isinstance(state, Draft) else Draft(work=work.id, number=0)
    found = await _understood(turn, before, work, roll)
    if isinstance(found, Markup):
        return Screen(found, _ways_out(turn, before), protect=True)
    if not found.entries and all(one.why == "unread" for one in found.unclear):
        return Screen(turn.say("mark-entry-nothing"), _ways_out(turn, before), protect=True)
    if isinstance(turn.event, Attached):
        before = without_table(before)
    return _asked(turn, merged(before, found, _next(turn, before)), work, roll)


async def _understood(turn: Turn, before: Draft, work: Work, roll: Sequence[Marked]) -> Understood | Markup:
    """What the event says, or why it says nothing."""
    if isinstance(turn.event, Attached):
        found = turn.prepared if turn.prepared is not None else await table(turn, before)
        if found is None:
            found = SheetRefused("size" if turn.event.refusal == "size" else "kind")
        if isinstance(found, SheetRefused):
            return turn.say(_REFUSALS[found.why], **({"cell": found.cell} if found.cell else {}))
        return of_rows(found, roll, work.notation)
    if not isinstance(turn.event, Typed):
        return turn.say("common-text-only")
    text = clean(turn.event.text)
    answer = answered_mark(before, text, work.notation)
    if answer is not None:
        return answer
    marked = {one.pupil.id for one in roll if one.mark is not None}
    named = marked | {entry.student for entry in before.entries}
    return read(text, [one.pupil for one in roll], work.notation, frozenset(named))


def _next(turn: Turn, before: Draft) -> int:
    """The number of the next version: greater than any before in this chat."""
    return max(before.number + 1, milliseconds(turn.now))


def _ways_out(turn: Turn, draft: Draft) -> tuple[Row, ...]:
    return ((Button(turn.say.plain("mark-entry-all-button"), OpenWork(work=draft.work)),),)


# -- what is asked -------------------------------------------------------------------------------------------


def _asked(turn: Turn, draft: Draft, work: Work, roll: Sequence[Marked], *above: Markup) -> Screen:
    """The first thing that is unclear, or all that was understood."""
    turn.ask(draft)
    if not draft.unclear:
        return _table(turn, draft, work, roll, above)
    say, first = turn.say, draft.unclear[0]
    names = short_names([one.pupil for one in roll])
    full = {one.pupil.id: one.pupil.name for one in roll}
    if first.why in _OF_ONE:
        named = full.get(first.students[0], "")
        question = say(f"mark-entry-which-{first.why}", words=first.words, name=named)
    else:
        question = say(f"mark-entry-whom-{first.why}", words=first.words)
    text = [
        *above,
        say("mark-entry-so-far", count=len(draft.entries), unclear=len(draft.unclear)),
        Markup(""),
        question,
    ]
    buttons = _answers(draft, first, work, names, roll)
    left_out = Button(say.plain("mark-entry-leave-button"), LeaveOut(number=draft.number))
    stop = Button(say.plain("common-cancel-button"), OpenWork(work=work.id))
    return Screen(Markup.join("\n", text), (*buttons, (left_out, stop)), protect=True)


def _answers(
    draft: Draft, first: Unclear, work: Work, names: dict[int, str], roll: Sequence[Marked]
) -> list[Row]:
    if first.why in {"who", "nobody"}:
        taken = {entry.student for entry in draft.entries if not entry.of_all}
        meant = first.students or tuple(one.pupil.id for one in roll if one.pupil.id not in taken)
        pupils = (AnswerPupil(number=draft.number, student=student) for student in meant)
        return in_rows(Button(names[tap.student], tap) for tap in pupils if tap.student in names)
    if first.why == "twice":
        return in_rows(Button(mark, AnswerMark(number=draft.number, mark=mark)) for mark in first.marks)
    if first.why == "unread":
        return []
    return [
        tuple(Button(mark, AnswerMark(number=draft.number, mark=mark)) for mark in row)
        for row in marks_offered(work.notation)
    ]


def _table(turn: Turn, draft: Draft, work: Work, roll: Sequence[Marked], above: Sequence[Markup]) -> Screen:
    """All that would be saved, and who would be left without a mark."""
    say = turn.say
    entries = {entry.student: entry for entry in draft.entries}
    lines = [_line(turn, one, entries[one.pupil.id]) for one in roll if one.pupil.id in entries]
    text = [*above, say("mark-entry-understood"), *work_lines(say, work), Markup(""), *lines]
    without = [one.pupil.name for one in roll if one.mark is None and one.pupil.id not in entries]
    if without and lines:
        named = ", ".join(without[:NAMES_SHOWN])
        more = max(0, len(without) - NAMES_SHOWN)
        text += [Markup(""), say("mark-entry-without", names=named, more=more)]
    rows: list[Row] = []
    if lines:
        save = say.plain("mark-entry-save-button", count=len(lines))
        rows.append((Button(save, SaveDraft(number=draft.number)),))
    else:
        text.append(say("mark-entry-none-left"))
    rows.append((Button(say.plain("common-cancel-button"), OpenWork(work=work.id)),))
    return Screen(Markup.join("\n", text), tuple(rows), protect=True)


def _line(turn: Turn, one: Marked, entry: Entry) -> Markup:
    said = {"name": one.pupil.name, "mark": entry.mark}
    old = None if one.mark is None else str(one.mark.current.value)
    if old is None:
        line = turn.say("mark-entry-line", **said)
    elif old == entry.mark:
        line = turn.say("mark-entry-line-same", **said)
    else:
        line = turn.say("mark-entry-line-change", before=old, **said)
    if not entry.comment:
        return line
    return turn.say("mark-entry-line-comment", line=line, comment=excerpt(entry.comment, COMMENT_SHOWN))


# -- answers -------------------------------------------------------------------------------------------------


async def answer(turn: Turn, tap: AnswerPupil | AnswerMark | LeaveOut) -> Screen | None:
    """What was unclear is clear now, or left out."""
    state = turn.state
    if not isinstance(state, Draft) or state.number != tap.number or not state.unclear:
        turn.toast(turn.say.plain("common-outdated-toast"))
        return None
    work = await mark_book.work(turn.tx, turn.seen_by(), state.work)
    if work is None:
        return await over(turn)
    roll = await mark_book.roll(turn.tx, turn.seen_by(), work.id)
    first, entry, again = state.unclear[0], None, None
    if isinstance(tap, AnswerPupil):
        if tap.student not in {one.pupil.id for one in roll}:
            return gone(turn)
        entry, again = _of_pupil(first, tap.student)
    elif isinstance(tap, AnswerMark):
        value = mark_of(tap.mark, work.notation)
        if value is None or len(first.students) != 1:
            return gone(turn)
        about = {"student": first.students[0], "comment": first.comment, "of_table": first.of_table}
        entry = Entry.model_validate({"mark": str(value), **about})
    return _asked(turn, after_answer(state, _next(turn, state), entry, again), work, roll)


def _of_pupil(first: Unclear, student: int) -> tuple[Entry | None, Unclear | None]:
    """The pupil's entry; where no mark was readable, the question for it."""
    if first.marks:
        about = {"student": student, "comment": first.comment, "of_table": first.of_table}
        return Entry.model_validate({"mark": first.marks[0], **about}), None
    return None, first.model_copy(update={"why": "missing", "students": (student,)})


async def save(turn: Turn, tap: SaveDraft) -> Screen | None:
    """All of it, in one step."""
    state = turn.state
    if not isinstance(state, Draft) or state.number != tap.number or state.unclear:
        turn.toast(turn.say.plain("common-outdated-toast"))
        return None
    viewer = turn.seen_by()
    work = await mark_book.work(turn.tx, viewer, state.work)
    if work is None:
        return await over(turn)
    decided = [_decision(entry, work) for entry in state.entries]
    saved = await mark_book.save(turn.tx, viewer, work.id, [one for one in decided if one is not None])
    turn.ask(AwaitMarks(work=work.id))
    return await _saved(turn, work, saved)


def _decision(entry: Entry, work: Work) -> Decision | None:
    value = mark_of(entry.mark, work.notation)
    return None if value is None else Decision(entry.student, value, entry.comment)


async def _saved(turn: Turn, work: Work, saved: Saved) -> Screen:
    say = turn.say
    last = await mark_book.last_saved(turn.tx, turn.seen_by(), work.id)
    text: list[Any] = []
    rows: list[Row] = []
    # Not the undoing first: a finger that taps twice would undo what it has just saved.
    ways = (OpenWork(work=work.id), "mark-entry-all-button"), (OpenGroups(), "mark-entry-groups-button")
    rows.append(tuple(Button(say.plain(key), way) for way, key in ways))
    if saved.entered and last is not None:
        text.append(say("mark-entry-saved", count=len(saved.entered), time=say.time(last.until)))
        rows.append((undo_button(turn, work.id, last),))
    if saved.same:
        text.append(say("mark-entry-saved-same", count=len(saved.same)))
    if saved.refused:
        text.append(say("mark-entry-saved-refused", count=len(saved.refused)))
    return Screen(Markup.join("\n", [*text, *work_lines(say, work)]), tuple(rows), protect=True)
