"""An echo bot as aiogram's own examples write it, with nothing changed but the address.

python -m tests.benchmarks.bots.with_aiogram API_URL TOKEN
"""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, Message

dispatcher = Dispatcher()


@dispatcher.callback_query()
async def tapped(query: CallbackQuery) -> None:
    """Answer a tap and edit its message."""
    assert isinstance(query.message, Message)
    assert query.data is not None
    await query.answer()
    await query.message.edit_text(query.data)


@dispatcher.message()
async def written(message: Message) -> None:
    """Say the same."""
    assert message.text is not None
    await message.answer(message.text)


async def main(url: str, token: str) -> None:
    """Until SIGTERM."""
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))
