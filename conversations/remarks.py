"""Remarks and praise, in the teachers' own words.

    Ieraksti ──► newest first, a page at a time ◄──► only praise, only remarks
                   └► one of them, whole
    news ──► the same words, told once

What was shown whole counts as read: by this reader alone, the first time.
"""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Final

from pydantic import Field

from conversations import people
from conversations.child import Id, looks_at
from conversations.excerpt import excerpt
from conversations.news import Teller, Told
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup
from storage import remarks
from storage.clock import school_day
from storage.remarks import Kind, Remark

PLACE: Final = "remarks"
PAGE: Final = 4
# Characters of one text in the list, in a notice's one line, and on a screen of its own.
IN_LIST: Final = 500
IN_LINE: Final = 120
ALONE: Final = 3000
KINDS: Final[tuple[Kind | None, ...]] = (None, "praise", "remark")

PageNumber = Annotated[int, Field(ge=0, le=999)]


class OpenRemarks(Tap, code="ko"):
    """A page of the list; of one kind or of both."""

    child: Id
    kind: Kind | None
    page: PageNumber


class OpenRemark(Tap, code="kr"):
    """One of them, out of a page of the list."""

    child: Id
    remark: Id
    kind: Kind | None
    page: PageNumber


async def overview(turn: Turn, what: Any) -> Screen:
    """A page of the list; ``what`` names it, or is whatever led here: then it is the newest of both kinds."""
    if isinstance(what, OpenRemarks):
        if not await looks_at(turn, what.child):
            return await _gone(turn)
        return await _page(turn, what.kind, what.page)
    return await _page(turn, None, 0)


async def one(turn: Turn, tap: OpenRemark) -> Screen:
    """The whole text, the lesson it is about, who wrote it and when."""
    found = None
    if await looks_at(turn, tap.child):
        found = await remarks.one(turn.tx, turn.seen_by(), tap.remark)
    if found is None:
        return await _gone(turn)
    await remarks.see(turn.tx, turn.seen_by(), found.id)
    back = OpenRemarks(child=tap.child, kind=tap.kind, page=tap.page)
    text = [await people.header(turn), *_whole(turn, found)]
    return Screen(Markup("\n").join(text), ((Button(turn.say.plain("common-back-button"), back),),))


async def told(turn: Turn, item: int) -> Told | None:
    """A new one for one reader; telling it does not make it read."""
    found = await remarks.one(turn.tx, turn.seen_by(), item)
    if found is None:
        return None
    say = turn.say
    line = say("remarks-line", title=_title(turn, found), text=excerpt(found.text, IN_LINE))
    opened = OpenRemark(child=_child(turn), remark=item, kind=None, page=0)
    text = Markup("\n").join([await people.header(turn), *_whole(turn, found)])
    return Told(line, Screen(text, ((Button(say.plain("remarks-open-button"), opened),),)))


async def _page(turn: Turn, kind: Kind | None, number: int) -> Screen:
    say, viewer = turn.say, turn.seen_by()
    found = await remarks.page(turn.tx, viewer, kind, most=PAGE, skipped=number * PAGE)
    if not found.remarks and number:  # fewer than there were when the button was made
        number, found = 0, await remarks.page(turn.tx, viewer, kind, most=PAGE)
    text = [say(f"remarks-title-{kind or 'all'}")]
    if found.unread:
        text = [say("remarks-unread", title=text[0], count=found.unread)]
    for remark in found.remarks:
        text += [Markup(""), *_lines(turn, remark)]
        if _fits(remark) and remark.seen_at is None:
            await remarks.see(turn.tx, viewer, remark.id)
    if not found.remarks:
        text.append(say(f"remarks-empty-{kind or 'all'}"))
    here = OpenRemarks(child=_child(turn), kind=kind, page=number)
    rows = [
        *_cut_rows(turn, found.remarks, here),
        _step_row(turn, found.matching, here),
        _kind_row(turn, here),
    ]
    tabs = await people.children_row(turn, PLACE)
    shown = [await people.header(turn), *text]
    return Screen(Markup("\n").join(shown), tuple(row for row in (*rows, *tabs) if row))


def _fits(remark: Remark) -> bool:
    return len(remark.text) <= IN_LIST


def _lines(turn: Turn, remark: Remark) -> Iterable[Markup]:
    """In the list: what it is and when, the words, who wrote them."""
    say = turn.say
    when = {"title": _title(turn, remark), "day": say.near_day(remark.day, turn.today)}
    yield say("remarks-entry" if remark.seen_at else "remarks-entry-unread", **when)
    yield Markup.of(remark.text if _fits(remark) else excerpt(remark.text, IN_LIST))
    yield say("remarks-author", teacher=remark.author)


def _whole(turn: Turn, remark: Remark) -> Iterable[Markup]:
    say = turn.say
    yield say("remarks-one", title=_title(turn, remark))
    day = say.day(remark.day, "long")
    if remark.number is None:
        yield Markup.of(day)
    else:
        yield say("remarks-one-lesson", day=day, number=str(remark.number))
    yield Markup("")
    yield Markup.of(remark.text if len(remark.text) <= ALONE else excerpt(remark.text, ALONE))
    yield Markup("")
    written = {"day": say.day(school_day(remark.written_at)), "time": say.time(remark.written_at)}
    yield say("remarks-one-author", teacher=remark.author, **written)


def _title(turn: Turn, remark: Remark) -> str:
    """«Uzslava · Matemātika»; outside a lesson without the subject."""
    kind = turn.say.plain(f"remarks-kind-{remark.kind}-label")
    return kind if remark.subject is None else f"{kind} · {remark.subject}"


def _cut_rows(turn: Turn, shown: Sequence[Remark], here: OpenRemarks) -> list[Row]:
    """The ways to those whose text did not fit into the list."""
    place = here.model_dump()
    return [
        (
            Button(
                turn.say.plain("remarks-whole-button", day=turn.say.near_day(remark.day, turn.today)),
                OpenRemark(**place, remark=remark.id),
            ),
        )
        for remark in shown
        if not _fits(remark)
    ]


def _step_row(turn: Turn, matching: int, here: OpenRemarks) -> Row:
    last = max(0, -(-matching // PAGE) - 1)
    steps = (("common-previous-button", here.page - 1), ("common-next-button", here.page + 1))
    return tuple(
        Button(turn.say.plain(key), here.model_copy(update={"page": there}))
        for key, there in steps
        if 0 <= there <= last
    )


def _kind_row(turn: Turn, here: OpenRemarks) -> Row:
    return tuple(
        Button(
            turn.say.plain(f"remarks-{kind or 'all'}-button"),
            OpenRemarks(child=here.child, kind=kind, page=0),
        )
        for kind in KINDS
        if kind != here.kind
    )


def _child(turn: Turn) -> int:
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the list of the child that the chat shows."""
    back = OpenRemarks(child=_child(turn), kind=None, page=0)
    return Screen(turn.say("common-not-found"), ((Button(turn.say.plain("common-back-button"), back),),))


TOPIC = Topic(
    name=PLACE,
    commands=(Command("ieraksti", Do(overview), Audience.FAMILY, aliases=("remarks",)),),
    taps=((OpenRemarks, Do(overview), Audience.FAMILY), (OpenRemark, Do(one), Audience.FAMILY)),
    menu=(MenuItem("remarks-menu-button", Do(overview), Audience.FAMILY),),
    tellers=(Teller("remark", told),),
)
