"""Answering taps on inline buttons."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..entities import utf16_length

TEXT_LIMIT = 200


def answer_callback_query(call: Call) -> bool:
    text = call.text("text")
    if utf16_length(text) > TEXT_LIMIT:
        raise BadRequest("MESSAGE_TOO_LONG")
    url = call.text("url")
    if url and not url.startswith(
        (f"https://t.me/{call.bot.username}", f"tg://resolve?domain={call.bot.username}")
    ):
        raise BadRequest("URL_INVALID")
    call.sim.taps.answer(call.bot, call.text("callback_query_id"), text, call.flag("show_alert"), url)
    return True


METHODS: dict[str, Callable[[Call], Any]] = {"answerCallbackQuery": answer_callback_query}
