"""When the new year has begun: the log-ins of those who left end, with a kind last word."""

from datetime import datetime
from typing import Final

from conversations.round import Job, Round
from conversations.screen import NO_MENU, Screen
from conversations.turn import BotIdentity, Lane, Notice
from locales import wording
from locales.languages import SOURCE
from storage import year_change
from storage.store import Tx
from storage.year_change import Parted

AT_ONCE: Final = 200


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await year_change.is_due(tx, now)


async def _work(round_: Round) -> bool:
    parted = await year_change.part(round_.tx, round_.bot.id, round_.now, AT_ONCE)
    round_.notify(*(_notice(one) for one in parted))
    return len(parted) == AT_ONCE


def _notice(one: Parted) -> Notice:
    say = wording(one.language or SOURCE)
    key = "school-parted-student" if one.kind == "student" else "school-parted"
    text = say(key, name=one.given_name, school=one.school)
    return Notice(one.chat_id, Screen(text, menu=None if one.left else NO_MENU), Lane.LETTER)


PARTING: Final = Job("parting with those who left", is_due=_is_due, work=_work)
