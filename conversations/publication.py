"""One announcement or event, whole, and how it is told as news.

Iepazinos ◄── one, leaf by leaf ──► its files
                ├─ an answer to its poll, in place
                └─ of an event: calendar, talks with teachers (conversations/events.py, bookings.py)
"""

from datetime import datetime
from typing import Final

from conversations import board, events, people, polls
from conversations.board import Confirm, OpenEvents, OpenFile, OpenList, OpenOne, Vote
from conversations.child import looks_at
from conversations.event import Woken
from conversations.leaves import leaves
from conversations.news import Teller, Told
from conversations.screen import Button, File, Row, Screen
from conversations.topic import Audience, Do, Look
from conversations.turn import Turn
from locales import Markup
from storage import announcements, files
from storage import events as calendar
from storage import polls as votes
from storage.announcements import Heading, Publication
from storage.clock import school_day

A_BEGINNING: Final = 600
"""Characters of a long text that a notice tells."""


async def opened(turn: Turn, tap: OpenOne) -> Screen:
    """Shows it, or a leaf of it; it is read then."""
    found = await _found(turn, tap.child, tap.item)
    if found is None:
        return board.gone(turn)
    await announcements.read(turn.tx, turn.seen_by(), tap.item)
    return await _whole(turn, found, tap.leaf)


async def confirm(turn: Turn, tap: Confirm) -> Screen:
    """«Iepazinos»: kept with its time, once."""
    found = None
    if await looks_at(turn, tap.child):
        found = await announcements.confirm(turn.tx, turn.seen_by(), tap.item)
    if found is None:
        return _not_found(turn)
    turn.toast(turn.say.plain("announcements-confirmed-toast"))
    return await _whole(turn, found, last=True)


async def vote(turn: Turn, tap: Vote) -> Screen:
    """Keeps an answer, or takes it back, and shows the poll again, in place."""
    found = await _found(turn, tap.child, tap.item)
    before = None if found is None else await votes.of(turn.tx, turn.seen_by(), tap.item)
    if found is None or before is None:
        return _not_found(turn)
    after = await votes.vote(turn.tx, turn.seen_by(), tap.item, tap.option, chosen=tap.chosen)
    if not before.is_open:
        turn.toast(turn.say.plain("announcements-poll-over-toast"))
    elif after is not None and any(option.is_mine for option in after.options):
        turn.toast(turn.say.plain("announcements-poll-kept-toast"))
    else:
        turn.toast(turn.say.plain("announcements-poll-taken-back-toast"))
    return await _whole(turn, found, last=True)


async def attachment(turn: Turn, tap: OpenFile) -> Screen:
    """A file of it, as a message of its own."""
    found = await _found(turn, tap.child, tap.item)
    if found is None or all(file.id != tap.file for file in found.files):
        return board.gone(turn)
    file = await files.opened(turn.tx, tap.file)
    caption = turn.say("announcements-file", title=found.heading.title)
    header = await people.header(turn)
    return Screen(Markup.join("\n", [header, caption]), file=File(file.name, file.content))


def head(turn: Turn, heading: Heading, changed_at: datetime | None = None) -> list[Markup]:
    """The title, who says it, to whom and when; whether it was corrected since."""
    say = turn.say
    key = "announcements-one-urgent" if heading.is_urgent else "announcements-one"
    day = say.near_day(school_day(heading.published_at), turn.today)
    about = {"author": heading.author, "whom": board.whom(say, heading.audience), "day": day}
    lines = [say(key, title=heading.title)]
    lines.append(say("announcements-one-told", **about, time=say.time(heading.published_at)))
    if changed_at is not None:
        day = say.near_day(school_day(changed_at), turn.today)
        lines.append(say("announcements-one-changed", day=day, time=say.time(changed_at)))
    return lines


async def told(turn: Turn, item: int) -> Told | None:
    """As news for one reader: a short text whole, the beginning of a long one. Telling is not reading."""
    found = await announcements.one(turn.tx, turn.seen_by(), item)
    if found is None or (found.heading.until_day is not None and found.heading.until_day < turn.today):
        return None
    heading, say, child = found.heading, turn.say, board.child_of(turn)
    reminds = found.is_told_to_remind and isinstance(turn.event, Woken)
    if reminds and not heading.awaits_confirmation:
        return None
    event = await calendar.one(turn.tx, turn.seen_by(), item)
    if event is None:
        whom = board.whom(say, heading.audience)
        line = say("announcements-news", title=heading.title, whom=whom)
    else:
        line = say("events-news", title=heading.title, day=say.near_day(event.first_day, turn.today))
    if found.changed_at is not None and not reminds:
        line = say("announcements-news-changed", line=line)
    poll = await votes.of(turn.tx, turn.seen_by(), item)
    parts = leaves(found.text)
    shown = leaves(found.text, A_BEGINNING)[0] + "\n…" if len(parts) > 1 else found.text
    when = [] if event is None else events.when_and_where(say, event)
    above = [say("announcements-reminder")] if reminds else []
    told_as = head(turn, heading, found.changed_at)
    text = [await people.header(turn), *above, *told_as, *when, Markup(""), Markup.of(shown)]
    rows: list[Row] = []
    if heading.awaits_confirmation:
        label = say.plain("announcements-confirm-button")
        rows.append((Button(label, Confirm(child=child, item=item)),))
    key = "announcements-read-on-button" if len(parts) > 1 else "announcements-open-button"
    if poll is not None and poll.is_open and not _only_looks(turn):
        text += [Markup(""), say("announcements-poll", question=poll.question)]
        key = "announcements-answer-button"
    rows.append((Button(say.plain(key), OpenOne(child=child, item=item)),))
    return Told(line, Screen(Markup.join("\n", text), tuple(rows)))


async def _whole(turn: Turn, found: Publication, leaf: int = 0, *, last: bool = False) -> Screen:
    """One leaf of it; under the last one whatever can be done."""
    say, child, heading = turn.say, board.child_of(turn), found.heading
    parts = leaves(found.text)
    number = len(parts) - 1 if last else min(leaf, len(parts) - 1)
    is_last = number == len(parts) - 1
    event = await calendar.one(turn.tx, turn.seen_by(), heading.id)
    text = head(turn, heading, found.changed_at)
    text += [] if event is None else events.when_and_where(say, event)
    if parts[number]:
        text += [Markup(""), Markup.of(parts[number])]
    rows: list[Row] = []
    if len(parts) > 1:
        page = say.plain("common-page-label", page=number + 1, pages=len(parts))
        text += [Markup(""), say("announcements-leaf", page=page)]
        ways = [OpenOne(child=child, item=heading.id, leaf=max(0, number + step)) for step in (-1, 1)]
        rows.append(board.turned(say, number, len(parts) - 1, ways))
    if is_last:
        lines, below = await _below(turn, found)
        text += lines
        rows += below
        rows += [] if event is None else events.rows(turn, event)
    back = OpenList(child=child) if event is None else OpenEvents(child=child)
    rows.append((Button(say.plain("common-back-button"), back),))
    place = board.PLACE if event is None else events.PLACE
    return await board.screen(turn, text, rows, place)


async def _below(turn: Turn, found: Publication) -> tuple[list[Markup], list[Row]]:
    """The confirmation, the poll and the files."""
    say, child, heading = turn.say, board.child_of(turn), found.heading
    text: list[Markup] = []
    rows: list[Row] = []
    poll = await votes.of(turn.tx, turn.seen_by(), heading.id)
    if poll is not None:
        text += [Markup(""), *polls.lines(say, poll)]
        rows += [] if _only_looks(turn) else polls.rows(say, child, heading.id, poll)
    if heading.confirmed_at is not None:
        day, time = say.day(school_day(heading.confirmed_at)), say.time(heading.confirmed_at)
        text += [Markup(""), say("announcements-confirmed", day=day, time=time)]
    elif heading.asks_confirmation:
        text += [Markup(""), say("announcements-confirm")]
        label = say.plain("announcements-confirm-button")
        rows.append((Button(label, Confirm(child=child, item=heading.id)),))
    for number, file in enumerate(found.files, 1):
        label = say.plain("announcements-file-button", number=number, kind=file.kind.upper())
        rows.append((Button(label, OpenFile(child=child, item=heading.id, file=file.id)),))
    return text, rows


async def _found(turn: Turn, child: int, item: int) -> Publication | None:
    if not await looks_at(turn, child):
        return None
    return await announcements.one(turn.tx, turn.seen_by(), item)


def _only_looks(turn: Turn) -> bool:
    """Whether a guardian lets this reader look, who then answers nothing in the family's name."""
    return turn.seen_by().kind == "delegate"


def _not_found(turn: Turn) -> Screen:
    turn.toast(turn.say.plain("common-not-found-toast"))
    return board.gone(turn)


TAPS: Final = (
    (OpenOne, Do(opened), Audience.ANNOUNCEMENTS),
    (Confirm, Do(confirm), Audience.FAMILY),
    (Vote, Do(vote), Audience.FAMILY),
    (OpenFile, Look(attachment), Audience.ANNOUNCEMENTS),
)
TELLERS: Final = (Teller("announcement", told), Teller("event", told))
