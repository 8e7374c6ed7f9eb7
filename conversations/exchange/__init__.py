"""The school's lists as files: the office sends a OneRoster zip, or takes one away.

Skola ──► [Saraksti] ──► [Ievest failu] ──► a zip is sent ──► what would change, or what is wrong, by line
                     │                          └─ [Ievest] ──► written at once; the file is gone
                     └─ [Izvest ZIP] ──► the school as a file
A file that nobody confirms is gone after an hour (the job).
"""

from datetime import datetime
from typing import Final

from conversations.exchange import desk
from conversations.exchange import taps as t
from conversations.round import Job, Round
from conversations.topic import Audience, Do, Look, Topic
from conversations.turn import BotIdentity
from storage import exchange
from storage.store import Tx


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await exchange.is_old(tx, now)


async def _work(round_: Round) -> bool:
    await exchange.expire(round_.tx, round_.now)
    return False


TOPIC: Final = Topic(
    name="exchange",
    taps=(
        (t.OpenExchange, Look(desk.overview), Audience.STAFF),
        (t.TakeLists, Do(desk.take, before=desk.making), Audience.STAFF),
        (t.AskLists, Do(desk.ask), Audience.STAFF),
        (t.BringLists, Do(desk.bring), Audience.STAFF),
        (t.StopLists, Do(desk.stop), Audience.STAFF),
    ),
    states=((t.AwaitLists, Do(desk.sent, before=desk.looking)),),
    jobs=(Job("lists that nobody confirmed", is_due=_is_due, work=_work),),
)
