"""The first start of a demo school: its people are written, then everybody gets a password by SMS."""

import asyncio
import logging
from collections.abc import Callable

from bot.demo.cast import CAST
from bot.demo.seed import seed
from bot.errors import Refused
from conversations.short_messages import make_text
from storage import registration, roster
from storage.clock import Clock
from storage.passwords import Checker
from storage.store import Store, Tx

PAUSE_S = 0.1
"""Between two people: a password costs tens of milliseconds of one core, and somebody tries the demo."""

_log = logging.getLogger(__name__)


class NotADemo(Refused):
    """EKLASE_SCHOOL=demo over a real school."""

    exit_code = 2

    def __init__(self) -> None:
        super().__init__("EKLASE_SCHOOL=demo is set, but the database holds a real school.")


async def seed_once(store: Store, clock: Clock) -> None:
    """Write the demo school into an empty store, and into no other. NotADemo over a real school."""
    async with store.reading() as tx:
        schools = await roster.schools(tx)
    if any(not school.is_demo for school in schools):
        raise NotADemo
    if not schools:
        report = await seed(store, clock)
        _log.info("demo school: %d students in %d schools", report.students, report.schools)


async def send_passwords(
    store: Store, checker: Checker, clock: Clock, bot_username: str, wake: Callable[[], None]
) -> None:
    """Give a password to everybody with a phone and none yet, the cast first; a later start goes on."""
    first = [member.person_id for member in CAST]
    async with store.reading() as tx:
        waiting = set(await registration.people_never_issued(tx))
    rest = sorted(waiting.difference(first))
    words = make_text(bot_username)
    for person_id in [*(number for number in first if number in waiting), *rest]:

        async def issue(tx: Tx, person_id: int = person_id) -> int:
            return await registration.issue_for_operator(tx, checker, person_id, words, clock())

        await store.run(issue)
        wake()
        if person_id not in first:
            await asyncio.sleep(PAUSE_S)
