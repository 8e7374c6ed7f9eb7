"""Pinned screens: one a chat, stale on the next day, gone with its chat's wish."""

from datetime import date, timedelta

from storage import pins
from storage.chats import Chat
from storage.pins import Pin
from storage.store import Store

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)
CHAT = Chat(bot_id=5, chat_id=7, user_id=7)


async def test_a_chat_has_one_pin_that_is_stale_the_next_day(store: Store) -> None:
    async with store.writing() as tx:
        await pins.keep(tx, CHAT, 100, MONDAY)
        await pins.keep(tx, CHAT, 101, MONDAY)
        assert await pins.of_chat(tx, CHAT) == 101
        assert not await pins.is_stale(tx, 5, MONDAY)
        assert await pins.is_stale(tx, 5, TUESDAY)
        assert not await pins.is_stale(tx, 6, TUESDAY)  # another bot's
        found = await pins.stale(tx, 5, TUESDAY, 10)
        assert found == [Pin(7, 7, 101)]
        await pins.shown(tx, 5, found, TUESDAY)
        assert await pins.stale(tx, 5, TUESDAY, 10) == []
        assert await pins.take(tx, CHAT)
        assert not await pins.take(tx, CHAT)
        assert await pins.of_chat(tx, CHAT) is None


async def test_a_chat_that_passed_to_another_account_has_none(store: Store) -> None:
    async with store.writing() as tx:
        await pins.keep(tx, CHAT, 100, MONDAY)
        assert await pins.of_chat(tx, CHAT.model_copy(update={"user_id": 8})) is None
