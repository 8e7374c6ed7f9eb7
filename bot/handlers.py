"""python-telegram-bot's part: an Application whose handlers run turns, whose error handler keeps what failed.

The Application has no Updater (its own confirms updates before they are handled); intake hands updates over
one by one and learns here whether the turn went well.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.client import Client

Take = Callable[[Update], Awaitable[None]]


class Handlers:
    """``take`` runs a turn. ``process`` gives it an update and raises what it raised."""

    def __init__(self, client: Client, take: Take) -> None:
        self._take = take
        self._failures: dict[int, Exception] = {}
        builder = ApplicationBuilder().bot(client).updater(None).job_queue(None)
        self.application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
        self.application.add_handlers(
            [
                CallbackQueryHandler(self._run),
                MessageHandler(filters.ALL, self._run),
                ChatMemberHandler(self._run, ChatMemberHandler.MY_CHAT_MEMBER),
                TypeHandler(Update, self._run),  # kinds of updates that nobody asked for: read and put aside
            ]
        )
        self.application.add_error_handler(self._failed)

    async def process(self, update: Update) -> None:
        """Handle one update; its id must not be under way already."""
        await self.application.process_update(update)
        failure = self._failures.pop(update.update_id, None)
        if failure is not None:
            raise failure

    async def _run(self, update: Update, _: "CallbackContext[ExtBot[None], Any, Any, Any]") -> None:
        await self._take(update)

    async def _failed(self, update: object, context: "CallbackContext[ExtBot[None], Any, Any, Any]") -> None:
        if isinstance(update, Update) and context.error is not None:
            self._failures[update.update_id] = context.error
