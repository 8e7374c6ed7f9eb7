"""An echo bot with a button, as anybody would write it with python-telegram-bot; knows no simulator."""

import asyncio
import os

from aiohttp import web
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="press")]])
Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, context: Context) -> None:
    if isinstance(update.message, Message):
        await update.message.reply_text("Hello from python-telegram-bot", reply_markup=KEYBOARD)


async def echo(update: Update, context: Context) -> None:
    if isinstance(update.message, Message):
        await update.message.reply_text(update.message.text or "?")


async def press(update: Update, context: Context) -> None:
    if isinstance(update.callback_query, CallbackQuery):
        await update.callback_query.answer("Pressed")
        await update.callback_query.edit_message_text("Thank you")


api = os.environ["TELEGRAM_API"]
builder = Application.builder().token(os.environ["TOKEN"])
application = builder.base_url(f"{api}/bot").base_file_url(f"{api}/file/bot").build()
application.add_handler(CommandHandler("start", start))
application.add_handler(MessageHandler(filters.TEXT, echo))
application.add_handler(CallbackQueryHandler(press))


async def hook(request: web.Request) -> web.Response:
    update = Update.de_json(await request.json(), application.bot)
    await application.update_queue.put(update)
    return web.Response()


async def serve() -> None:
    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with application:
        await application.start()
        await application.bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook")
        await asyncio.Event().wait()


if os.environ.get("WEBHOOK"):
    asyncio.run(serve())
else:
    application.run_polling()
