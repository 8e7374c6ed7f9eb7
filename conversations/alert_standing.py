"""The message about absences that stands in a chat at school: a card that becomes a list that is kept up.

    first report ──► its card, with a sound
    another, while one waits ──► that message becomes the list: silently, and once more with a sound
                                 ten minutes after the last one, if anything still waits
    somebody else decides one ──► the list shows it

Whatever comes later than ten minutes after the last sound comes as a new list, at the end of the chat; the
old one points there. A message in which its reader opened a report is left alone: the next is a new one.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from conversations import alert_card, alert_list
from conversations.alert_card import OpenAlerts
from conversations.round import Job, Round, legible
from conversations.screen import Button, Screen
from conversations.turn import BotIdentity, Earlier, Lane, Notice, Turn
from locales import Markup
from storage import alert_lists, alerts, chats, escalation
from storage.alert_lists import Standing
from storage.alerts import Listed
from storage.escalation import Reader
from storage.store import Tx

APART: Final = timedelta(minutes=10)
"""Between two sounds for what gathers in one list."""
NAMED: Final = 3
A_ROUND: Final = 50


async def tell(round_: Round, reader: Reader, absence_ids: Sequence[int], *, is_new: bool) -> None:
    """Somebody at school is told of reports: a card, or the list where more than one waits for them."""
    turn = round_.looking(reader.chat, reader.viewer)
    reports = await alerts.listed(round_.tx, reader.viewer)
    waiting = sum(one.waits for one in reports)
    newest, number = absence_ids[-1], f"A-{absence_ids[-1]}"
    if waiting < 2 and len(absence_ids) == 1:
        alert = await legible(alerts.one(round_.tx, reader.viewer, newest))
        if alert is None:
            return
        above = turn.say("alerts-new" if is_new else "alerts-next")
        notice = _notice(reader, alert_card.card(turn, alert, above), number)
        await _keep(round_, reader, number, is_list=False)
        round_.notify(notice)
        return
    above = _above(turn, [one for one in reports if one.id in set(absence_ids)], is_new=is_new)
    screen = await alert_list.told(turn, reports, above)
    await escalation.carried(
        round_.tx, reader.chat.bot_id, reader.chat.chat_id, absence_ids, number, round_.now
    )
    before = await alert_lists.of_chat(round_.tx, reader.chat)
    if before is None or round_.now >= before.rang_at + APART:
        await _anew(round_, reader, screen, before, number)
    else:
        rings_at = before.rang_at + APART
        await alert_lists.keep(
            round_.tx,
            reader.chat,
            reader.viewer.link_id,
            number,
            round_.now,
            is_list=True,
            rang_at=before.rang_at,
            rings_at=rings_at,
        )
        round_.notify(_notice(reader, screen, number, before))


async def shows_list(turn: Turn) -> None:
    """The tapped message shows the list as it is now; if it is the standing one, it stays so."""
    message_id = getattr(turn.event, "message_id", None)
    if message_id is not None:
        await alert_lists.tapped(turn.tx, turn.chat, message_id, turn.now)


async def shows_other(turn: Turn) -> None:
    """The tapped message shows a report: nothing is to be written over what its reader reads."""
    message_id = getattr(turn.event, "message_id", None)
    if message_id is not None:
        await alert_lists.let_go(turn.tx, turn.chat, message_id)


def _above(turn: Turn, new: Sequence[Listed], *, is_new: bool) -> Markup:
    names = ", ".join(one.name for one in new[:NAMED]) + (", …" if len(new) > NAMED else "")
    return turn.say("alerts-new-in-list" if is_new else "alerts-next-in-list", names=names)


async def _anew(round_: Round, reader: Reader, screen: Screen, before: Standing | None, number: str) -> None:
    """At the end of the chat and with a sound; what stood there before points to it."""
    if before is not None and before.is_list:
        say = round_.looking(reader.chat, reader.viewer).say
        button = Button(say.plain("alerts-all-button"), OpenAlerts())
        moved = Screen(say("alerts-list-moved"), ((button,),), protect=True)
        round_.notify(
            Notice(reader.chat.chat_id, moved, Lane.ALERT, reader.viewer.link_id, over=_over(before))
        )
    await _keep(round_, reader, number, is_list=True)
    round_.notify(_notice(reader, screen, number))


async def _keep(round_: Round, reader: Reader, number: str, *, is_list: bool) -> None:
    now = round_.now
    link_id = reader.viewer.link_id
    await alert_lists.keep(round_.tx, reader.chat, link_id, number, now, is_list=is_list, rang_at=now)


def _notice(reader: Reader, screen: Screen, number: str, before: Standing | None = None) -> Notice:
    over = None if before is None else _over(before)
    link_id = reader.viewer.link_id
    return Notice(reader.chat.chat_id, screen, Lane.ALERT, link_id, number, over=over, anew=True)


def _over(before: Standing) -> int | Earlier:
    return Earlier(before.number, before.told_at) if before.message_id is None else before.message_id


# -- what time brings ------------------------------------------------------------------------------------


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await alert_lists.is_due(tx, bot.id, now)


async def _refresh(round_: Round) -> bool:
    due = await alert_lists.due(round_.tx, round_.bot.id, round_.now, A_ROUND)
    for one in due:
        await _refresh_one(round_, one)
    return len(due) == A_ROUND


async def _refresh_one(round_: Round, one: Standing) -> None:
    """Shows what is so by now; with a sound where something waits that was not heard of."""
    tx, bot_id = round_.tx, round_.bot.id
    chat = await chats.find(tx, bot_id, one.chat_id, one.user_id)
    row = {"link_id": one.link_id, "chat_id": one.chat_id, "user_id": one.user_id}
    found = await escalation.readers(tx, bot_id, [row], round_.now)
    if not found or chat.blocked_at is not None:
        await alert_lists.take(tx, bot_id, one.chat_id)
        return
    (reader,) = found
    turn = round_.looking(reader.chat, reader.viewer)
    reports = await alerts.listed(tx, reader.viewer)
    screen = await alert_list.told(turn, reports)
    if any(report.waits for report in reports):
        if one.rings_at is not None and one.rings_at <= round_.now:
            await _anew(round_, reader, screen, one, one.number)
            return
        await alert_lists.shown(tx, bot_id, one.chat_id, round_.now)
    else:
        await alert_lists.take(tx, bot_id, one.chat_id)
    round_.notify(Notice(one.chat_id, screen, Lane.ALERT, one.link_id, over=_over(one)))


JOB = Job("alert lists", is_due=_is_due, work=_refresh)
