"""The summary by itself, to the office: on school days, at the school's hour for its alerts."""

from datetime import datetime

from conversations.round import Job, Round, legible
from conversations.summary.overview import shown
from conversations.turn import BotIdentity, Lane, Notice
from storage import summary
from storage.store import Tx


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await summary.is_due(tx, bot.id, now)


async def _work(round_: Round) -> bool:
    mornings, more = await summary.mornings(round_.tx, round_.bot.id, round_.now)
    for morning in mornings:
        for reader in morning.readers:
            turn = round_.looking(reader.chat, reader.viewer)
            screen = await legible(shown(turn, turn.say("summary-morning")))
            if screen is not None:
                link_id = reader.viewer.link_id
                round_.notify(Notice(reader.chat.chat_id, screen, Lane.LETTER, link_id=link_id))
    return more


JOB = Job("morning summaries", is_due=_is_due, work=_work)
