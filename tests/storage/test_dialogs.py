"""What a chat is being waited for."""

import pytest

from storage import dialogs
from storage.dialogs import Dialog
from storage.errors import SealBroken
from storage.store import Store
from tests.clocks import A_MONDAY

ASKED = Dialog("links.code", '{"tries":1}')


async def test_a_dialog_is_kept_replaced_and_forgotten(store: Store) -> None:
    async with store.writing() as tx:
        assert await dialogs.find(tx, 1, 10) is None
        await dialogs.keep(tx, 1, 10, ASKED, A_MONDAY)
        assert await dialogs.find(tx, 1, 10) == ASKED
        await dialogs.keep(tx, 1, 10, Dialog("other", "{}"), A_MONDAY)
        assert await dialogs.find(tx, 1, 10) == Dialog("other", "{}")
        assert await dialogs.find(tx, 2, 10) is None
        await dialogs.forget(tx, 1, 10)
        assert await dialogs.find(tx, 1, 10) is None


async def test_its_content_is_sealed_for_its_chat(store: Store) -> None:
    async with store.writing() as tx:
        await dialogs.keep(tx, 1, 10, ASKED, A_MONDAY)
        (row,) = await tx.fetch("SELECT content FROM dialogs")
        assert b"tries" not in row["content"]
        await tx.change("UPDATE dialogs SET chat_id = 11")
        with pytest.raises(SealBroken):
            await dialogs.find(tx, 1, 11)
