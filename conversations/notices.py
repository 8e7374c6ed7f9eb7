"""Notices: what happened is told to those whom it concerns, once, when they want it.

    a fact is written with its news (storage/news.py)
      └► spread: a notice for each link concerned, due at once · in the evening · on Friday
           └► tell: chat by chat, what is due ──► single notices · a summary · a digest (telling.py)
                └► settle: what a blocked chat refused waits again
    Fridays: the week's summary, with numbers, though nothing happened

Marked and handed to the outbox in one transaction, a notice is told once, however often the process dies.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from conversations import notice_overview, notice_settings, phone_settings, ripe, telling
from conversations.child import looks_at
from conversations.news import Teller
from conversations.people import Place
from conversations.ripe import Key, Ripe
from conversations.round import Job, Round
from conversations.screen import Screen
from conversations.telling import Child, OpenNews, OpenPlace, Piece, Reader
from conversations.topic import Audience, Command, Do, Look, Topic
from conversations.turn import BotIdentity, Lane, Notice, Turn
from storage import chats, fridays, notices, phone_hours
from storage.clock import milliseconds
from storage.news import Kind
from storage.phone_hours import Phone
from storage.store import Tx

SINGLY: Final = 3
"""So many notices that came together are told one by one; more are a summary."""
CHATS: Final = 10
"""Chats that one transaction tells: the store has one writer, and people wait for it."""
AFTERWARDS: Final = timedelta(milliseconds=1)


class Composer:
    """Words news through the topics' tellers; ``places``: the screens that buttons may lead to."""

    def __init__(self, tellers: Sequence[Teller], places: Mapping[str, Place]) -> None:
        self._tellers: Mapping[Kind, Teller] = {teller.kind: teller for teller in tellers}
        self._places = places

    async def tell(self, round_: Round) -> bool:
        """The work of a job: the next chats whose notices are due."""
        due = await notices.chats(round_.tx, round_.bot.id, round_.now, CHATS)
        for chat_id in due:
            found = await ripe.pick(round_, chat_id, self._tellers)
            if found is not None:
                await self._tell(round_, chat_id, found)
        return len(due) == CHATS

    async def tell_fridays(self, round_: Round) -> bool:
        """The work of a job: the next readers whose week is to be summed up."""
        found = await fridays.due(round_.tx, round_.bot.id, round_.now, CHATS)
        by_chat: dict[tuple[int, int], set[Key]] = defaultdict(set)
        next_at = {one.key: phone_hours.friday(Phone(), round_.now + AFTERWARDS) for one in found}
        for one in found:
            if one.chat_id is not None and one.user_id is not None:
                by_chat[one.chat_id, one.user_id].add(one.key)
        for (chat_id, user_id), keys in by_chat.items():
            next_at |= await self._tell_friday(round_, chat_id, user_id, keys)
        for (person, student), due in next_at.items():
            await fridays.move(round_.tx, person, student, due)
        return bool(found)

    async def show(self, turn: Turn, tap: OpenNews) -> Screen:
        """What a notice without content was about."""
        teller = next((teller for kind, teller in self._tellers.items() if kind == tap.kind), None)
        told = None
        if teller is not None and await looks_at(turn, tap.child):
            told = await teller.tell(turn, tap.item)
        return Screen(turn.say("common-not-found")) if told is None else told.screen

    async def open(self, turn: Turn, tap: OpenPlace) -> Screen | None:
        """A topic of one child, below the summary that led there."""
        place = self._places.get(tap.place)
        if place is None or not await looks_at(turn, tap.child) or not place.audience.admits(turn.viewer):
            return Screen(turn.say("common-not-found"), fresh=True)
        screen = await place.handler(turn, tap)
        return None if screen is None else replace(screen, fresh=True)

    async def _tell(self, round_: Round, chat_id: int, found: Ripe) -> None:
        if len(found.at_once) <= SINGLY and not found.late:
            for piece in found.at_once:
                lane = Lane.LETTER if piece.first.kind == "letter" else Lane.ALERT
                await _send(round_, chat_id, [piece.reader], [piece], telling.single(piece), lane)
        else:
            await self._tell_gathered(round_, chat_id, found)
        if found.digest:
            children = _children(found.digest)
            say = found.digest[0].reader.turn.say
            title = say("notices-digest", day=say.day(round_.today, "long"))
            screen = telling.digest(children, self._places, title)
            await _send(
                round_, chat_id, [child.reader for child in children], found.digest, screen, Lane.DIGEST
            )

    async def _tell_gathered(self, round_: Round, chat_id: int, found: Ripe) -> None:
        """One summary a child, and of what is too old to be told only that it is there to be read."""
        by_child = {child.reader.student_id: child for child in _children(found.at_once)}
        for (_, student), late in found.late.items():
            await notices.done(round_.tx, late, round_.now)
            reader = next(one for one in found.readers.values() if one.student_id == student)
            by_child.setdefault(student, Child(reader, ()))
        late_of = {student for _, student in found.late}
        for student, child in by_child.items():
            screen = telling.summary(child, self._places, is_late=student in late_of)
            await _send(round_, chat_id, [child.reader], child.pieces, screen, Lane.DIGEST)

    async def _tell_friday(
        self, round_: Round, chat_id: int, user_id: int, keys: set[Key]
    ) -> dict[Key, datetime]:
        """One message for the chat; when the next one is due for each reader."""
        tx, now = round_.tx, round_.now
        chat = await chats.find(tx, round_.bot.id, chat_id, user_id)
        readers = await ripe.readers(round_, chat, keys)
        waiting = await ripe.pick(round_, chat_id, self._tellers)
        children = {child.reader.student_id: child for child in _children(waiting.digest if waiting else ())}
        next_at: dict[Key, datetime] = {}
        has_week = False
        for key, reader in readers.items():
            phone = reader.wanted.phone
            awake = phone_hours.awake(phone, now)
            next_at[key] = awake if awake > now else phone_hours.friday(phone, now + AFTERWARDS)
            week = await fridays.week(tx, reader.turn.seen_by())
            pieces = children[key[1]].pieces if key[1] in children else ()
            if awake <= now and week is not None and (week.has_lessons or pieces):
                children[key[1]] = Child(reader, pieces, week)
                has_week = True
        if has_week and chat.blocked_at is None:
            await self._send_friday(round_, chat_id, list(children.values()))
        return next_at

    async def _send_friday(self, round_: Round, chat_id: int, children: Sequence[Child]) -> None:
        say = children[0].reader.turn.say
        monday = round_.today - timedelta(days=round_.today.weekday())
        title = say("notices-friday", first=say.day(monday), last=say.day(monday + timedelta(days=6)))
        screen = telling.digest(children, self._places, title)
        pieces = [piece for child in children for piece in child.pieces]
        readers = [child.reader for child in children]
        await _send(round_, chat_id, readers, pieces, screen, Lane.DIGEST)


async def _send(
    round_: Round,
    chat_id: int,
    readers: Sequence[Reader],
    pieces: Sequence[Piece],
    screen: Screen,
    lane: Lane,
) -> None:
    """Hand over a message and mark what it tells, under one number and the rights of all whom it tells of."""
    told = [notice for piece in pieces for notice in piece.notices]
    number = f"N-{told[0].id}-{milliseconds(round_.now)}" if told else None
    link, *others = (reader.turn.seen_by().link_id for reader in readers)
    also = {*others, *(notice.link_id for notice in told)} - {link}
    round_.notify(Notice(chat_id, screen, lane, link_id=link, number=number, also=tuple(sorted(also))))
    await notices.done(round_.tx, told, round_.now, number)


def _children(pieces: Sequence[Piece]) -> list[Child]:
    """The pieces by the child that they are worded about."""
    by_child: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        by_child[piece.reader.student_id].append(piece)
    return [Child(found[0].reader, found) for found in by_child.values()]


async def _is_spreading(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await notices.is_spreading(tx, now)


async def _spread(round_: Round) -> bool:
    return await notices.spread(round_.tx, round_.now)


async def _is_friday(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await fridays.is_due(tx, now)


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await notices.is_due(tx, bot.id, now)


async def _is_unsettled(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await notices.is_unsettled(tx, bot.id, now)


async def _settle(round_: Round) -> bool:
    await notices.settle(round_.tx, round_.bot.id, round_.now)
    return False


async def _is_old(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await notices.is_old(tx, now)


async def _forget(round_: Round) -> bool:
    await notices.forget(round_.tx, round_.now)
    return True


def topic(tellers: Sequence[Teller], places: Mapping[str, Place]) -> Topic:
    """``tellers``: of all topics; ``places``: by the names that telling.PLACES gives."""
    composer = Composer(tellers, places)
    overview = Look(notice_overview.overview)
    return Topic(
        name="notices",
        commands=(Command("pazinojumi", overview, Audience.FAMILY, aliases=("notifications",)),),
        taps=(
            *notice_settings.TAPS,
            *phone_settings.TAPS,
            (OpenNews, Look(composer.show), Audience.FAMILY),
            (OpenPlace, Do(composer.open), Audience.FAMILY),
        ),
        jobs=(
            Job("spread", _is_spreading, _spread),
            Job("settle", _is_unsettled, _settle),
            Job("fridays", _is_friday, composer.tell_fridays),
            Job("notices", _is_due, composer.tell),
            Job("forget", _is_old, _forget),
        ),
    )
