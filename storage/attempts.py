"""Tries to log in: what slows a guesser down, and never the family whose user name is guessed at."""

from datetime import datetime, time, timedelta
from typing import Literal

from storage.clock import RIGA, milliseconds, school_day
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("attempts")

Outcome = Literal["refused", "throttled", "linked"]

CHECKS_A_MINUTE = 60
CHECKS_A_MINUTE_OF_ONE = 10
FREE_FAILURES = 5
FAILURES_A_DAY = 20
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
TELLING_FAILURES = 10

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


def wait_after(failures: int) -> timedelta:
    """How long an account waits after so many failures in a row: 30 s after the fifth, then twice that."""
    if failures < FREE_FAILURES:
        return timedelta(0)
    doublings = min(failures - FREE_FAILURES, 10)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


async def standing(tx: Tx, bot_id: int, user_id: int, now: datetime) -> Literal["free", "waits", "crowded"]:
    """What a try of this account meets now.

    ``waits``: it is refused whatever the password, and nobody can tell; ``crowded``: too many tries at the
    bot (or by this account alone) in the last minute, so that nothing is checked and the person is told so.
    """
    row = await _sql.counts(
        tx,
        bot=bot_id,
        user=user_id,
        minute_ago=milliseconds(now - _MINUTE),
        day_ago=milliseconds(now - _DAY),
    )
    if row["by_bot"] >= CHECKS_A_MINUTE or row["by_user"] >= CHECKS_A_MINUTE_OF_ONE:
        return "crowded"
    if row["in_a_day"] >= FAILURES_A_DAY:
        return "waits"
    waits_until = (row["last_at"] or 0) + milliseconds(now) - milliseconds(now - wait_after(row["in_a_row"]))
    return "waits" if milliseconds(now) < waits_until else "free"


async def record(tx: Tx, bot_id: int, user_id: int, username: bytes, outcome: Outcome, now: datetime) -> bool:
    """Keep a try. True: with it a user name has failed so often today that its owners are to be told."""
    await _sql.record(tx, bot=bot_id, user=user_id, username=username, outcome=outcome, now=milliseconds(now))
    if outcome != "refused":
        return False
    midnight = datetime.combine(school_day(now), time(), RIGA)
    refused = await _sql.refused_since(tx, username=username, since=milliseconds(midnight))
    return bool(refused == TELLING_FAILURES)


async def forget(tx: Tx, now: datetime) -> int:
    """Drop what no rule looks at any more; how many."""
    dropped: int = await _sql.forget(tx, before=milliseconds(now - 2 * _DAY))
    return dropped
