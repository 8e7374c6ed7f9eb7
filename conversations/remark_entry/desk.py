"""What one wrote: how far it is, other words before it is published, and taken back.

What was published can be taken back for ten minutes; what waits or came back, at any time.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from conversations.excerpt import excerpt
from conversations.remark_entry.taps import AskWording, OpenMine, OpenStart, OpenWritten, TakeBack
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import links, news, remark_desk
from storage.clock import school_day
from storage.remark_desk import Written

PAGE: Final = 5
IN_LIST: Final = 90
WHOLE: Final = 1500


async def overview(turn: Turn, tap: OpenMine) -> Screen:
    """The newest first, each with how far it is."""
    say, found = turn.say, await remark_desk.mine(turn.tx, turn.seen_by())
    pages = max(1, -(-len(found) // PAGE))
    page = min(tap.page, pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    text = [say("remark-entry-mine"), *(line(turn, one) for one in shown)]
    if not found:
        text.append(say("remark-entry-mine-empty"))
    opened = [
        Button(
            say.plain("remark-entry-one-button", name=excerpt(one.name, 24), day=say.day(one.day)),
            OpenWritten(remark=one.id),
        )
        for one in shown
    ]
    steps = tuple(
        Button(say.plain(key), OpenMine(page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    rows: list[Row] = [*((button,) for button in opened), steps]
    rows.append((Button(say.plain("common-back-button"), OpenStart()),))
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row))


async def open_written(turn: Turn, tap: OpenWritten) -> Screen:
    if turn.state is not None:
        turn.done()
    return await written_screen(turn, tap.remark)


async def written_screen(turn: Turn, number: int, *above: Markup) -> Screen:
    """One that the viewer wrote."""
    found = await looked_at(turn, number)
    if found is None or not found.is_mine:
        return gone(turn)
    say, rows = turn.say, list[Row]()
    if found.stage != "published":
        rows.append((Button(say.plain("remark-entry-wording-button"), AskWording(remark=number)),))
    if _can_take_back(turn, found):
        rows.append((Button(say.plain("remark-entry-take-back-button"), TakeBack(remark=number)),))
    rows.append((Button(say.plain("remark-entry-mine-button"), OpenMine(page=0)),))
    return Screen(Markup.join("\n", [*above, *whole(turn, found)]), tuple(rows))


async def just_written(turn: Turn, numbers: Sequence[int]) -> Screen:
    """What has just been kept; one alone with all that can be done about it."""
    say = turn.say
    if not numbers:
        return gone(turn)
    if len(numbers) == 1:
        return await written_screen(turn, numbers[0], say("remark-entry-saved", count=1))
    rows = (
        (Button(say.plain("remark-entry-mine-button"), OpenMine(page=0)),),
        (Button(say.plain("remark-entry-more-button"), OpenStart()),),
    )
    return Screen(say("remark-entry-saved", count=len(numbers)), rows)


async def take_back(turn: Turn, tap: TakeBack) -> Screen:
    """Gone, unless the family was told; tapped twice, once."""
    found = await looked_at(turn, tap.remark)
    if found is None or not found.is_mine:
        return gone(turn)
    if await remark_desk.take_back(turn.tx, turn.seen_by(), tap.remark):
        rows = (
            (Button(turn.say.plain("remark-entry-mine-button"), OpenMine(page=0)),),
            (Button(turn.say.plain("remark-entry-more-button"), OpenStart()),),
        )
        return Screen(turn.say("remark-entry-taken-back"), rows)
    turn.toast(turn.say.plain("remark-entry-too-late-toast"))
    return await written_screen(turn, tap.remark)


async def looked_at(turn: Turn, number: int) -> Written | None:
    """One for its author or the class teacher, through the link of this chat that may see it.

    A notice may be tapped in a chat that shows one's own child by now.
    """
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=turn.seen_by()):
        found = await remark_desk.one(turn.tx, viewer, number) if viewer.is_staff else None
        if found is not None:
            turn.viewer = viewer
            return found
    return None


def whole(turn: Turn, found: Written) -> Iterable[Markup]:
    """Whom it is about, what, when, the words, how far it is."""
    say = turn.say
    kind = say.plain(f"remarks-kind-{found.kind}-label")
    yield say("common-student-header", child=found.name, **{"class": found.class_name or "–"})
    yield say("remark-entry-heading", title=kind if found.subject is None else f"{kind} · {found.subject}")
    day = say.day(found.day, "long")
    if found.number is None:
        yield Markup.of(day)
    else:
        yield say("remarks-one-lesson", day=day, number=str(found.number))
    yield say("remark-entry-quote", text=_cut(found.text))
    if found.before is not None and found.before != found.text:
        yield say("remark-entry-before", text=excerpt(found.before, IN_LIST * 3))
    written = {"day": say.day(school_day(found.written_at)), "time": say.time(found.written_at)}
    yield say("remarks-one-author", teacher=found.author, **written)
    if found.stage == "returned":
        yield say("remark-entry-returned", who=found.returned_by or "–", reason=found.reason or "–")
    else:
        yield say(f"remark-entry-stage-{found.stage}")


def line(turn: Turn, found: Written) -> Markup:
    """In a list."""
    say = turn.say
    sign = {"published": "✓", "waiting": "…", "returned": "↩"}[found.stage]
    about = {"name": found.name, "class": found.class_name or "–", "day": say.day(found.day)}
    return say("remark-entry-line", sign=sign, text=excerpt(found.text, IN_LIST), **about)


def gone(turn: Turn) -> Screen:
    """Not there any more, nothing of theirs, or a draft that has ended."""
    back = Button(turn.say.plain("common-back-button"), OpenStart())
    return Screen(turn.say("common-not-found"), ((back,),))


def _can_take_back(turn: Turn, found: Written) -> bool:
    return found.stage != "published" or turn.now - found.written_at < news.SLIP


def _cut(text: str) -> str:
    return text if len(text) <= WHOLE else excerpt(text, WHOLE)
