"""One announcement as its author, the office and the head see it: whom it reached, who has answered.

[Nav apstiprinājuši: 12] [Nav sasniegti: 3] [Pieraksti: 5]      reading.py
[Atgādināt] [Labot] [Apturēt] [Atsaukt]                         doing.py
While it is being told, the message counts along (telling.py).
"""

from collections.abc import Iterable
from typing import Final

from conversations.event import Tapped
from conversations.publishing import frame, preview
from conversations.publishing.taps import (
    AskSure,
    Composing,
    Correct,
    Move,
    OpenBooked,
    OpenCard,
    OpenReaders,
    OpenWords,
    Remind,
    TakeTable,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import publication_desk as published
from storage import publication_progress as progress
from storage import publication_received as received
from storage.clock import school_day
from storage.polls import Poll
from storage.publication_desk import Sheet
from storage.publication_progress import Progress
from storage.publication_received import Figures

A_ROW: Final = 2


async def opened(turn: Turn, tap: OpenCard) -> Screen:
    """The card as it is now; nothing more is awaited about it."""
    if isinstance(turn.state, Composing) and turn.state.item is not None:
        turn.done()
    return await shown(turn, tap.item)


async def shown(turn: Turn, item: int, *above: Markup) -> Screen:
    """The card; a message that was tapped counts along from now on, if there is anything to count."""
    sheet = await published.one(turn.tx, turn.seen_by(), item)
    if sheet is None:
        return frame.gone(turn)
    far = None
    if sheet.line.leads and sheet.line.published_at <= turn.now and sheet.stopped_at is None:
        here = turn.event.message_id if isinstance(turn.event, Tapped) else None
        chats = None if here is None else await progress.put_up(turn.tx, turn.seen_by(), item, here)
        far = await progress.of(turn.tx, item, chats or 0, turn.now)
        if here is not None and far.is_over and not far.later:
            await progress.take_down(turn.tx, turn.bot.id, turn.chat.chat_id, here)
    return await screen(turn, sheet, far, *above)


async def screen(turn: Turn, sheet: Sheet, far: Progress | None, *above: Markup) -> Screen:
    """The same with how far the telling is."""
    item, viewer = sheet.line.id, turn.seen_by()
    text = [*above, *_head(turn, sheet)]
    if sheet.line.published_at > turn.now:
        return await frame.screen(turn, text, _waiting_rows(turn, sheet))
    figures = await received.figures(turn.tx, viewer, item)
    poll = await received.poll(turn.tx, viewer, item)
    text += [Markup(""), *_figures(turn, sheet, figures), *_far(turn, far)]
    text += [] if poll is None else _poll(turn, poll)
    if sheet.slots:
        text.append(turn.say("publishing-card-talks", booked=sheet.bookings, count=sheet.slots))
    return await frame.screen(turn, text, _rows(turn, sheet, figures, poll, far))


def _head(turn: Turn, sheet: Sheet) -> Iterable[Markup]:
    say, line = turn.say, sheet.line
    yield say("announcements-one-urgent" if line.is_urgent else "announcements-one", title=line.title)
    whom = frame.told(say, line.audience, sheet.readers)
    yield say("publishing-card-told", author=sheet.author, whom=whom)
    key = "publishing-card-waits" if line.published_at > turn.now else "publishing-card-since"
    yield say(key, when=preview.moment(turn, line.published_at))
    if sheet.changed_at is not None:
        yield say("publishing-card-changed", when=preview.moment(turn, sheet.changed_at))
    if sheet.until_day is not None:
        yield say("publishing-until", day=say.day(sheet.until_day, "until"))


def _figures(turn: Turn, sheet: Sheet, figures: Figures) -> Iterable[Markup]:
    say = turn.say
    reached = {"reached": say.number(figures.reached), "concerned": say.number(figures.concerned)}
    yield say("publishing-card-reached", **reached, read=say.number(figures.has_read))
    if sheet.asks_confirmation:
        asked = {"confirmed": say.number(figures.confirmed), "asked": say.number(figures.asked)}
        yield say("publishing-card-confirmed", **asked)
    if figures.unreached:
        about = {"unlinked": figures.unlinked, "blocked": figures.blocked, "failed": figures.failed}
        yield say("publishing-card-unreached", count=figures.unreached, **about)
    if sheet.stopped_at is not None:
        yield say("publishing-card-stopped", when=preview.moment(turn, sheet.stopped_at))
    if sheet.reminded_at is not None:
        day = say.near_day(school_day(sheet.reminded_at), turn.today)
        yield say("publishing-card-reminded", day=day)


def _far(turn: Turn, far: Progress | None) -> Iterable[Markup]:
    say = turn.say
    if far is None or (far.is_over and not far.later):
        return
    yield Markup("")
    if not far.is_over:
        yield say("publishing-card-sending", told=say.number(far.told), chats=say.number(far.chats))
    if far.later:
        yield say("publishing-card-later", count=far.later)


def _poll(turn: Turn, poll: Poll) -> Iterable[Markup]:
    say = turn.say
    yield Markup("")
    yield say("publishing-card-poll", question=poll.question, count=poll.voters or 0)
    for option in poll.options:
        yield say("publishing-card-answer", answer=option.label, count=say.number(option.votes or 0))


def _rows(
    turn: Turn, sheet: Sheet, figures: Figures, poll: Poll | None, far: Progress | None
) -> Iterable[Row]:
    say, item = turn.say, sheet.line.id
    looks = [Button(say.plain("publishing-words-button"), OpenWords(item=item))]
    if sheet.asks_confirmation and figures.asked > figures.confirmed:
        label = say.plain("publishing-unconfirmed-button", count=figures.asked - figures.confirmed)
        looks.append(Button(label, OpenReaders(item=item, what="unconfirmed")))
    if figures.unreached:
        label = say.plain("publishing-unreached-button", count=figures.unreached)
        looks.append(Button(label, OpenReaders(item=item, what="unreached")))
    if sheet.slots:
        looks.append(
            Button(say.plain("publishing-booked-button", count=sheet.bookings), OpenBooked(item=item))
        )
    if poll is not None and poll.voters:
        looks.append(Button(say.plain("publishing-votes-button"), TakeTable(item=item, what="votes")))
    yield from (tuple(looks[start : start + A_ROW]) for start in range(0, len(looks), A_ROW))
    if sheet.line.leads:
        if far is not None and not far.is_over:
            yield (Button(say.plain("publishing-stop-button"), AskSure(item=item, what="stop")),)
        if sheet.asks_confirmation and figures.asked > figures.confirmed and sheet.stopped_at is None:
            yield (Button(say.plain("publishing-remind-button"), Remind(item=item)),)
        yield _changes(turn, item)
    yield (Button(say.plain("publishing-again-button"), OpenCard(item=item)), frame.back(turn))


def _waiting_rows(turn: Turn, sheet: Sheet) -> Iterable[Row]:
    say, item = turn.say, sheet.line.id
    words = Button(say.plain("publishing-words-button"), OpenWords(item=item))
    yield (words, Button(say.plain("publishing-move-button"), Move(item=item)))
    yield _changes(turn, item)
    yield (frame.back(turn),)


def _changes(turn: Turn, item: int) -> Row:
    say = turn.say
    return (
        Button(say.plain("publishing-correct-button"), Correct(item=item)),
        Button(say.plain("publishing-withdraw-button"), AskSure(item=item, what="withdraw")),
    )
