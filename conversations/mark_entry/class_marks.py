"""A work with its pupils, and one pupil at a time.

work ──► [pupil] ──► [1]…[10] [nv] [n], or typed «8 (labi)» ──► entered, and the next pupil without a mark
 │                                                               ├─► [Komentārs…]
 │ a message, a table ──► draft.py                               └─► [Atsaukt, vēl 10 min]
 └─► [Veidne] ──► a file to fill in (sheet.py)
"""

import asyncio
import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from conversations.event import Typed
from conversations.mark_entry import sheet
from conversations.mark_entry.claims import COMMENT
from conversations.mark_entry.frame import (
    gone,
    in_rows,
    leaving,
    marks_offered,
    over,
    short_names,
    undo_button,
    work_lines,
)
from conversations.mark_entry.reading import mark_of
from conversations.mark_entry.steps import (
    AskComment,
    AwaitComment,
    AwaitMark,
    AwaitMarks,
    OpenPupil,
    OpenWork,
    PutMark,
    RemoveWork,
    TakeSheet,
    UndoMarks,
)
from conversations.screen import Button, File, Row, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import mark_book
from storage.clock import moment
from storage.mark_book import Decision, Marked, Undoable, Work
from storage.marks import Mark
from storage.news import SLIP

PAGE: Final = 10
NAMED: Final = 2
"""So many pupils stand in the example."""
EXAMPLES: Final = {"percent": "80%", "pass": "i", "stap": "T"}
TOO_SOON: Final = timedelta(seconds=1)
"""A second tap of the same finger would mark the pupil who has just come under it."""


async def open_work(turn: Turn, tap: OpenWork, *above: Markup) -> Screen:
    """The pupils of a work; from now on marks may be written."""
    viewer = turn.seen_by()
    work = await mark_book.work(turn.tx, viewer, tap.work)
    if work is None:
        turn.done()
        return gone(turn)
    turn.ask(AwaitMarks(work=work.id))
    roll = await mark_book.roll(turn.tx, viewer, work.id)
    last = await mark_book.last_saved(turn.tx, viewer, work.id)
    return _pupils(turn, work, roll, tap.page, last, above)


def _pupils(
    turn: Turn, work: Work, roll: Sequence[Marked], page: int, last: Undoable | None, above: Sequence[Markup]
) -> Screen:
    say = turn.say
    pages = max(1, -(-len(roll) // PAGE))
    page = min(page, pages - 1)
    marked = sum(one.mark is not None for one in roll)
    text = [*above, *work_lines(say, work), say("mark-entry-marked", marked=marked, pupils=len(roll))]
    example = EXAMPLES.get(work.notation or "points", "8")
    text += [Markup(""), say("mark-entry-how", example=_example(roll, example), mark=example)] if roll else []
    names = short_names([one.pupil for one in roll])
    buttons = [
        Button(
            names[one.pupil.id] if one.mark is None else f"{names[one.pupil.id]} · {one.mark}",
            OpenPupil(work=work.id, student=one.pupil.id),
        )
        for one in roll[page * PAGE : (page + 1) * PAGE]
    ]
    steps = tuple(
        Button(say.plain(key), OpenWork(work=work.id, page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    rows: list[Row] = [*in_rows(buttons), steps]
    if last is not None:
        rows.append((undo_button(turn, work.id, last),))
    rows.append(
        (
            Button(say.plain("mark-entry-excel-button"), TakeSheet(work=work.id, form="xlsx")),
            Button(say.plain("mark-entry-csv-button"), TakeSheet(work=work.id, form="csv")),
        )
    )
    if not marked and last is None:
        rows.append((Button(say.plain("mark-entry-remove-button"), RemoveWork(work=work.id)),))
    rows.append((leaving(turn, work.group_id),))
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


def _example(roll: Sequence[Marked], mark: str) -> str:
    """«Anna 8, Jānis nv», with names of this class and a mark of this work's scale."""
    names = [one.pupil.given_name for one in roll][:NAMED]
    return ", ".join(f"{name} {one}" for name, one in zip(names, (mark, "nv"), strict=False))


# -- one pupil -----------------------------------------------------------------------------------------------


async def open_pupil(turn: Turn, tap: OpenPupil, *above: Markup) -> Screen:
    """One pupil and the marks to choose from."""
    work, one = await _pupil(turn, tap.work, tap.student)
    if work is None or one is None:
        turn.done()
        return gone(turn)
    turn.ask(AwaitMark(work=work.id, student=one.pupil.id))
    return _card(turn, work, one, above)


async def _pupil(turn: Turn, work_id: int, student: int) -> tuple[Work | None, Marked | None]:
    viewer = turn.seen_by()
    work = await mark_book.work(turn.tx, viewer, work_id)
    roll = [] if work is None else await mark_book.roll(turn.tx, viewer, work_id)
    return work, next((one for one in roll if one.pupil.id == student), None)


def _card(turn: Turn, work: Work, one: Marked, above: Sequence[Markup], *more: Row) -> Screen:
    say = turn.say
    text = [*above, say("mark-entry-pupil", name=one.pupil.name, **{"class": one.pupil.class_name or ""})]
    text += work_lines(say, work)
    if one.mark is not None:
        text.append(say("mark-entry-now", mark=str(one.mark)))
        if one.mark.current.comment:
            text.append(say("grades-comment", comment=one.mark.current.comment))
    text.append(say("mark-entry-choose"))
    rows: list[Row] = [
        tuple(Button(mark, PutMark(work=work.id, student=one.pupil.id, mark=mark)) for mark in row)
        for row in marks_offered(work.notation)
    ]
    rows += [row for row in more if row]
    rows.append((Button(say.plain("mark-entry-all-button"), OpenWork(work=work.id)),))
    return Screen(Markup.join("\n", text), tuple(rows), protect=True)


async def put(turn: Turn, tap: PutMark) -> Screen | None:
    """A mark was tapped: it is entered, and the next pupil is shown."""
    last = await mark_book.last_saved(turn.tx, turn.seen_by(), tap.work)
    if last is not None and turn.now - last.at < TOO_SOON and isinstance(turn.state, AwaitMark):
        turn.toast(turn.say.plain("mark-entry-too-soon-toast"), alert=True)
        return None
    work, one = await _pupil(turn, tap.work, tap.student)
    value = None if work is None else mark_of(tap.mark, work.notation)
    if work is None or one is None or value is None:
        turn.done()
        return gone(turn)
    return await _enter(turn, work, one, Decision(one.pupil.id, value))


async def mark(turn: Turn, state: AwaitMark) -> Screen:
    """A mark was typed, perhaps with a comment in brackets."""
    work, one = (None, None) if turn.viewer is None else await _pupil(turn, state.work, state.student)
    if work is None or one is None:
        return await over(turn)
    if not isinstance(turn.event, Typed):
        return _card(turn, work, one, (turn.say("common-text-only"),))
    written = clean(turn.event.text).strip()
    said, _, behind = written.partition("(")
    value = mark_of(said, work.notation)
    if value is None:
        return _card(turn, work, one, (turn.say("mark-entry-no-mark", written=written[:40]),))
    comment = " ".join(behind.strip().removesuffix(")").split())[:COMMENT] or None
    return await _enter(turn, work, one, Decision(one.pupil.id, value, comment))


async def _enter(turn: Turn, work: Work, one: Marked, decision: Decision) -> Screen:
    """Enters it; shows who comes next, with the ways to comment on it and to undo it."""
    viewer, say = turn.seen_by(), turn.say
    saved = await mark_book.save(turn.tx, viewer, work.id, [decision])
    if saved.refused:
        turn.done()
        return gone(turn)
    entered = say("mark-entry-entered", name=one.pupil.name, mark=str(decision.value))
    if decision.comment:
        entered = say("mark-entry-line-comment", line=entered, comment=decision.comment)
    last = await mark_book.last_saved(turn.tx, viewer, work.id)
    roll = await mark_book.roll(turn.tx, viewer, work.id)
    following = _following(roll, one.pupil.id)
    if following is None or last is None:
        return await open_work(turn, OpenWork(work=work.id), entered)
    turn.ask(AwaitMark(work=work.id, student=following.pupil.id))
    name = short_names([every.pupil for every in roll])[one.pupil.id]
    label = say.plain("mark-entry-comment-button", name=name)
    comment = Button(label, AskComment(work=work.id, student=one.pupil.id))
    return _card(
        turn, work, following, (entered, Markup("")), (comment,), (undo_button(turn, work.id, last),)
    )


def _following(roll: Sequence[Marked], student: int) -> Marked | None:
    """The next pupil without a mark, round the list."""
    place = next((number for number, one in enumerate(roll) if one.pupil.id == student), 0)
    return next((one for one in (*roll[place + 1 :], *roll[:place]) if one.mark is None), None)


# -- a comment -----------------------------------------------------------------------------------------------


async def ask_comment(turn: Turn, tap: AskComment) -> Screen:
    """What to say beside the mark?"""
    work, one = await _pupil(turn, tap.work, tap.student)
    if work is None or one is None or one.mark is None:
        turn.done()
        return gone(turn)
    if not _is_fresh(turn, one.mark):
        turn.toast(turn.say.plain("mark-entry-too-late-toast"))
        return await open_pupil(turn, OpenPupil(**tap.model_dump()))
    turn.ask(AwaitComment(work=work.id, student=one.pupil.id))
    text = turn.say("mark-entry-comment-prompt", name=one.pupil.name, mark=str(one.mark.current.value))
    return Screen(text, (_to_work(turn, work.id),), protect=True)


async def comment(turn: Turn, state: AwaitComment) -> Screen:
    """The comment came: the mark is entered once more with it, while nobody has been told."""
    work, one = (None, None) if turn.viewer is None else await _pupil(turn, state.work, state.student)
    if work is None or one is None or one.mark is None:
        return await over(turn)
    if not _is_fresh(turn, one.mark):
        told = turn.say("mark-entry-comment-late")
        return await open_pupil(turn, OpenPupil(**state.model_dump()), told)
    if not isinstance(turn.event, Typed):
        return Screen(turn.say("common-text-only"), (_to_work(turn, work.id),))
    words = " ".join(clean(turn.event.text).split())
    if not words or len(words) > COMMENT:
        return Screen(turn.say("mark-entry-comment-length", most=COMMENT), (_to_work(turn, work.id),))
    return await _enter(turn, work, one, Decision(one.pupil.id, one.mark.current.value, words))


def _is_fresh(turn: Turn, mark: Mark) -> bool:
    """Whether nobody has been told of it; a comment of later would look like a correction."""
    return turn.now - mark.current.entered_at < SLIP


def _to_work(turn: Turn, work_id: int) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), OpenWork(work=work_id)),)


# -- undoing, and the template -------------------------------------------------------------------------------


async def undo(turn: Turn, tap: UndoMarks) -> Screen:
    """What was entered at one moment is taken back."""
    taken = await mark_book.undo(turn.tx, turn.seen_by(), tap.work, moment(tap.at))
    key = "mark-entry-undone-toast" if taken else "mark-entry-too-late-toast"
    turn.toast(turn.say.plain(key))
    said = (turn.say("mark-entry-undone", count=taken),) if taken else ()
    return await open_work(turn, OpenWork(work=tap.work), *said)


async def take_sheet(turn: Turn, tap: TakeSheet) -> Screen:
    """The template, a message of its own."""
    viewer, say = turn.seen_by(), turn.say
    work = await mark_book.work(turn.tx, viewer, tap.work)
    if work is None:
        turn.done()
        return gone(turn)
    turn.ask(AwaitMarks(work=work.id))
    roll = await mark_book.roll(turn.tx, viewer, work.id)
    heads = [
        say.plain(f"mark-entry-head-{head}-label") for head in ("number", "name", "now", "mark", "comment")
    ]
    lines = [
        sheet.Line(one.pupil.id, one.pupil.name, "" if one.mark is None else str(one.mark)) for one in roll
    ]
    content = await asyncio.to_thread(sheet.made, tap.form, work.id, work.group, heads, lines)
    text = Markup.join("\n", [*work_lines(say, work), say("mark-entry-sheet")])
    file = File(f"{_file_name(work)}.{tap.form}", content)
    return Screen(text, (_back_to(turn, work.id),), file=file, fresh=True)


def _back_to(turn: Turn, work_id: int) -> Row:
    return (Button(turn.say.plain("mark-entry-all-button"), OpenWork(work=work_id)),)


def _file_name(work: Work) -> str:
    group = re.sub(r"[^0-9A-Za-z]+", "-", work.group).strip("-").lower() or "klase"
    return f"atzimes-{group}-{work.day:%Y-%m-%d}"
