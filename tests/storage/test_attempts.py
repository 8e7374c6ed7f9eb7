"""Tries are counted in the store: they slow a guesser, never a family."""

from datetime import timedelta

import pytest

from storage import attempts
from storage.attempts import Outcome, wait_after
from storage.store import Store
from tests.families import BOT, NOW

GUESSER, MOTHER = 1, 2
ANNA, JANIS = b"anna", b"janis"
SECOND = timedelta(seconds=1)


async def fails(store: Store, times: int, *, user: int = GUESSER, apart: timedelta = 3 * SECOND) -> None:
    """So many failures, the last of them now."""
    async with store.writing() as tx:
        for number in reversed(range(times)):
            await attempts.record(tx, BOT, user, ANNA, "refused", NOW - number * apart)


async def meets(store: Store, after: timedelta = SECOND, user: int = GUESSER) -> str:
    async with store.reading() as tx:
        return await attempts.standing(tx, BOT, user, NOW + after)


def test_the_wait_doubles_up_to_an_hour() -> None:
    waits = [wait_after(failures).total_seconds() for failures in range(14)]
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


async def test_four_failures_are_free(store: Store) -> None:
    await fails(store, 4)
    assert await meets(store) == "free"


@pytest.mark.parametrize(("failures", "seconds"), [(5, 30), (6, 60), (8, 240), (12, 3600)])
async def test_the_next_one_waits(store: Store, failures: int, seconds: int) -> None:
    await fails(store, failures, apart=timedelta(minutes=2))
    assert await meets(store, (seconds - 1) * SECOND) == "waits"
    assert await meets(store, seconds * SECOND) == "free"
    assert await meets(store, user=MOTHER) == "free"


async def test_twenty_a_day_is_the_end_for_that_day(store: Store) -> None:
    await fails(store, 20, apart=timedelta(hours=1))
    assert await meets(store, timedelta(hours=4)) == "waits"
    assert await meets(store, timedelta(hours=6)) == "free"  # the first has left the day


async def test_a_log_in_ends_the_row_but_not_the_day(store: Store) -> None:
    await fails(store, 5)
    async with store.writing() as tx:
        await attempts.record(tx, BOT, GUESSER, ANNA, "linked", NOW + SECOND)
    assert await meets(store, 2 * SECOND) == "free"
    async with store.writing() as tx:
        for number in range(15):
            await attempts.record(tx, BOT, GUESSER, ANNA, "refused", NOW - timedelta(hours=2 + number))
    assert await meets(store, timedelta(minutes=10)) == "waits"


async def test_a_try_while_waiting_does_not_lengthen_the_wait(store: Store) -> None:
    await fails(store, 5)
    async with store.writing() as tx:
        await attempts.record(tx, BOT, GUESSER, ANNA, "throttled", NOW + 20 * SECOND)
    assert await meets(store, 31 * SECOND) == "free"


@pytest.mark.parametrize("outcome", ["refused", "throttled", "linked"])
async def test_sixty_checks_a_minute_is_the_whole_bot_s_share(store: Store, outcome: Outcome) -> None:
    async with store.writing() as tx:
        for user in range(100, 160):
            await attempts.record(tx, BOT, user, ANNA, outcome, NOW)
    assert await meets(store, user=MOTHER) == "crowded"
    assert await meets(store, timedelta(seconds=61), user=MOTHER) == "free"
    async with store.reading() as tx:
        assert await attempts.standing(tx, BOT + 1, MOTHER, NOW) == "free"  # another bot


async def test_one_account_does_not_use_up_everybody_s_share(store: Store) -> None:
    await fails(store, 10, apart=SECOND)
    assert await meets(store) == "crowded"
    assert await meets(store, user=MOTHER) == "free"


async def test_the_tenth_failure_of_a_day_with_one_code_is_to_be_told_once(store: Store) -> None:
    told = []
    async with store.writing() as tx:
        for number in range(12):
            told.append(await attempts.record(tx, BOT, 100 + number, ANNA, "refused", NOW))
            assert not await attempts.record(tx, BOT, 100 + number, JANIS, "throttled", NOW)
    assert told == [False] * 9 + [True] + [False] * 2


async def test_the_day_begins_at_midnight_in_riga(store: Store) -> None:
    midnight = NOW.replace(hour=22, minute=0)  # 0.00 in Riga
    async with store.writing() as tx:
        for _ in range(9):
            await attempts.record(tx, BOT, GUESSER, ANNA, "refused", midnight - SECOND)
        assert not await attempts.record(tx, BOT, GUESSER, ANNA, "refused", midnight)


async def test_old_tries_are_forgotten(store: Store) -> None:
    await fails(store, 3)
    async with store.writing() as tx:
        assert await attempts.forget(tx, NOW + timedelta(days=1)) == 0
        assert await attempts.forget(tx, NOW + timedelta(days=3)) == 3
