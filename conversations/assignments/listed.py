"""What one has set: a list, each of it whole, changed later or taken back within ten minutes.

Who has ticked it is never shown: ticks are private.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

from conversations.assignments.days import taught_until
from conversations.assignments.drafts import Draft
from conversations.assignments.frame import words_prompt
from conversations.assignments.taps import ChangeWork, OpenMine, OpenStart, OpenWork, TakeBack, WorkKind
from conversations.excerpt import excerpt
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import announced_tests, assignments, news
from storage.announced_tests import Announced
from storage.assignments import Assigned
from storage.clock import school_day
from storage.taught_lessons import TaughtGroup

PAGE: Final = 6
IN_LIST: Final = 90
WHOLE: Final = 3000

Work = Assigned | Announced


async def overview(turn: Turn, tap: OpenMine) -> Screen:
    """What is due lately and to come, tests among it; the latest day first."""
    say = turn.say
    works = await _works(turn)
    pages = max(1, -(-len(works) // PAGE))
    page = min(tap.page, pages - 1)
    shown = works[page * PAGE : (page + 1) * PAGE]
    text = [say("assignments-mine"), *(_line(turn, work) for work in shown)]
    if not works:
        text.append(say("assignments-mine-empty"))
    opened = [
        Button(
            say.plain("assignments-open-button", group=excerpt(_label(work), 20), day=say.day(_day(work))),
            OpenWork(kind=_kind(work), work=work.id),
        )
        for work in shown
    ]
    steps = tuple(
        Button(say.plain(key), OpenMine(page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    rows: list[Row] = [tuple(opened[start : start + 2]) for start in range(0, len(opened), 2)]
    rows += [steps, (Button(say.plain("common-back-button"), OpenStart()),)]
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row))


async def open_work(turn: Turn, tap: OpenWork) -> Screen:
    """One of it; whatever was being written is dropped."""
    if isinstance(turn.state, Draft):
        turn.done()
    return await work_screen(turn, tap.kind, tap.work)


async def work_screen(turn: Turn, kind: WorkKind, number: int, *, fresh: bool = False) -> Screen:
    """The words, for whom, when it was set, and what can be done about it."""
    found = await _one(turn, kind, number)
    if found is None:
        return gone(turn)
    say = turn.say
    text = [*_heading(turn, found), say("assignments-quote", text=_cut(_words(found)))]
    if isinstance(found, Assigned) and found.files:
        text.append(say("assignments-files", count=found.files))
    set_at = found.set_at
    if set_at is not None:
        text.append(say("assignments-set-at", day=say.day(school_day(set_at)), time=say.time(set_at)))
    rows: list[Row] = []
    if _can_change(turn, found):
        rows.append((Button(say.plain("assignments-edit-button"), ChangeWork(kind=kind, work=number)),))
    if set_at is not None and _is_slip(turn, found, set_at):
        rows.append((Button(say.plain("assignments-take-back-button"), TakeBack(kind=kind, work=number)),))
    rows.append((Button(say.plain("assignments-mine-button"), OpenMine(page=0)),))
    return Screen(Markup.join("\n", text), tuple(rows), fresh=fresh)


async def just_set(turn: Turn, kind: WorkKind, numbers: Sequence[int]) -> Screen:
    """What has just been set, group by group, and that it can be undone."""
    say = turn.say
    works = [work for number in numbers if (work := await _one(turn, kind, number)) is not None]
    if not works:
        return gone(turn)
    text = [say(f"assignments-done-{kind}")]
    for work in works:
        text += [line for line in _heading(turn, work) if line][1:]
    text += [
        say("assignments-quote", text=excerpt(_words(works[0]), IN_LIST * 3)),
        say("assignments-done-hint"),
    ]
    rows: list[Row] = []
    if len(works) == 1:
        which = {"kind": kind, "work": works[0].id}
        rows.append(
            (
                Button(say.plain("assignments-take-back-button"), TakeBack.model_validate(which)),
                Button(say.plain("assignments-edit-button"), ChangeWork.model_validate(which)),
            )
        )
    else:
        rows += [(Button(excerpt(_label(work), 40), OpenWork(kind=kind, work=work.id)),) for work in works]
    rows.append((Button(say.plain("assignments-more-button"), OpenStart()),))
    return Screen(Markup.join("\n", text), tuple(rows))


async def change(turn: Turn, tap: ChangeWork) -> Screen:
    """Asks for other words; the day and the old words stand there."""
    found = await _one(turn, tap.kind, tap.work)
    if found is None or not _can_change(turn, found):
        return gone(turn)
    draft = Draft(
        kind=tap.kind,
        groups=(found.group_id,),
        day=_day(found),
        text=_words(found),
        step="text",
        changes=found.id,
    )
    turn.ask(draft)
    taught = await taught_until(turn, draft.day)
    now = turn.say("assignments-quote", text=_cut(_words(found)))
    return words_prompt(turn, draft, taught, turn.say("assignments-editing"), now)


async def take_back(turn: Turn, tap: TakeBack) -> Screen:
    """Gone, unless ten minutes have passed; tapped twice, once."""
    undo = announced_tests.take_back if tap.kind == "test" else assignments.take_back
    if await undo(turn.tx, turn.seen_by(), tap.work):
        return Screen(turn.say("assignments-taken-back"), (_mine_row(turn),))
    if await _one(turn, tap.kind, tap.work) is None:
        return gone(turn)
    turn.toast(turn.say.plain("assignments-too-late-toast"))
    return await work_screen(turn, tap.kind, tap.work)


def gone(turn: Turn) -> Screen:
    """Not there any more, somebody else's, or a draft that has ended."""
    back = Button(turn.say.plain("common-back-button"), OpenStart())
    return Screen(turn.say("common-not-found"), ((back,),))


def _mine_row(turn: Turn) -> Row:
    return (
        Button(turn.say.plain("assignments-mine-button"), OpenMine(page=0)),
        Button(turn.say.plain("assignments-more-button"), OpenStart()),
    )


async def _works(turn: Turn) -> list[Work]:
    tx, viewer = turn.tx, turn.seen_by()
    works: list[Work] = [*await assignments.listed(tx, viewer), *await announced_tests.listed(tx, viewer)]
    return sorted(works, key=lambda work: (_day(work), work.id), reverse=True)


async def _one(turn: Turn, kind: WorkKind, number: int) -> Work | None:
    if kind == "test":
        return await announced_tests.one(turn.tx, turn.seen_by(), number)
    return await assignments.one(turn.tx, turn.seen_by(), number)


def _line(turn: Turn, work: Work) -> Markup:
    return turn.say(
        f"assignments-line-{_kind(work)}",
        day=turn.say.day(_day(work)),
        group=_label(work),
        text=excerpt(_words(work), IN_LIST),
    )


def _heading(turn: Turn, work: Work) -> Iterable[Markup]:
    say, kind = turn.say, _kind(work)
    yield say(f"assignments-title-{kind}")
    day = say.day(_day(work), "long" if kind == "test" else "until")
    yield say(f"assignments-for-{kind}", group=_label(work), day=day)


def _can_change(turn: Turn, work: Work) -> bool:
    return _day(work) >= turn.today


def _is_slip(turn: Turn, work: Work, set_at: datetime) -> bool:
    is_mine = work.is_mine if isinstance(work, Announced) else True
    return is_mine and turn.now - set_at < news.SLIP


def _kind(work: Work) -> WorkKind:
    return "test" if isinstance(work, Announced) else "homework"


def _label(work: Work) -> str:
    return TaughtGroup(work.group_id, work.group, work.subject).label


def _day(work: Work) -> date:
    return work.day if isinstance(work, Announced) else work.due_day


def _words(work: Work) -> str:
    return work.topic if isinstance(work, Announced) else work.text


def _cut(text: str) -> str:
    return text if len(text) <= WHOLE else excerpt(text, WHOLE)
