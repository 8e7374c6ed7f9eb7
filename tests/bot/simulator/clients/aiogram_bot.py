"""An echo bot with a button, as anybody would write it with aiogram; knows no simulator."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

KEYBOARD = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Press", callback_data="press")]])
dispatcher = Dispatcher()


@dispatcher.message(CommandStart())
async def start(message: Message) -> None:
    await message.answer("Hello from aiogram", reply_markup=KEYBOARD)


@dispatcher.message()
async def echo(message: Message) -> None:
    await message.answer(message.text or "?")


@dispatcher.callback_query()
async def press(query: CallbackQuery) -> None:
    await query.answer("Pressed")
    if isinstance(query.message, Message):
        await query.message.edit_text("Thank you")


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API"]))
    bot = Bot(os.environ["TOKEN"], session=session)
    if not os.environ.get("WEBHOOK"):
        await dispatcher.start_polling(bot)
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="secret").register(app, "/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="secret")
    await asyncio.Event().wait()


asyncio.run(main())
