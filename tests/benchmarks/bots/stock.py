"""An echo bot as python-telegram-bot's own examples write it, with nothing changed but the address.

python -m tests.benchmarks.bots.stock API_URL TOKEN
"""

import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters


async def tapped(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a tap and edit its message."""
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    await query.answer()
    await query.edit_message_text(query.data)


async def written(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Say the same."""
    assert update.message is not None
    assert update.message.text is not None
    await update.message.reply_text(update.message.text)


def main(url: str, token: str) -> None:
    """Until SIGTERM."""
    builder = Application.builder().token(token).base_url(f"{url}/bot")
    application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, written))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:3])
