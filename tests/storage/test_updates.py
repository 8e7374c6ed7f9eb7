"""Updates that were acted on."""

from datetime import timedelta

from storage import updates
from storage.store import Store
from tests.clocks import A_MONDAY


async def test_an_update_is_remembered_once_a_bot(store: Store) -> None:
    async with store.writing() as tx:
        assert await updates.remember(tx, 1, 10, A_MONDAY)
        assert not await updates.remember(tx, 1, 10, A_MONDAY)
        assert await updates.remember(tx, 2, 10, A_MONDAY)
        assert await updates.remember(tx, 1, 9, A_MONDAY)


async def test_what_is_taken_back_is_not_remembered(store: Store) -> None:
    class Fault(Exception):
        pass

    try:
        async with store.writing() as tx:
            assert await updates.remember(tx, 1, 10, A_MONDAY)
            raise Fault
    except Fault:
        pass
    async with store.writing() as tx:
        assert await updates.remember(tx, 1, 10, A_MONDAY)


async def test_old_ones_are_forgotten(store: Store) -> None:
    hour = timedelta(hours=1)
    async with store.writing() as tx:
        await updates.remember(tx, 1, 10, A_MONDAY)
        await updates.remember(tx, 1, 11, A_MONDAY + hour)
        assert await updates.forget(tx, A_MONDAY + hour) == 1
        assert await updates.remember(tx, 1, 10, A_MONDAY)
        assert not await updates.remember(tx, 1, 11, A_MONDAY)
