"""Text messages and the typing notice."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..chat import PrivateChat
from ..sending import deliver, read_text

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "record_audio", "upload_audio", "upload_document", "choose_sticker", "find_location",
    "record_video_note", "upload_video_note", "cancel",
}  # fmt: skip


def send_message(call: Call) -> dict[str, Any]:
    return deliver(call, read_text(call))


def send_chat_action(call: Call) -> bool:
    action = call.text("action")
    if action not in ACTIONS:
        raise BadRequest("wrong parameter action in request")
    chat = call.writable_chat()
    if isinstance(chat, PrivateChat):
        call.sim.history.set_action(chat, "" if action == "cancel" else action)
    return True


METHODS: dict[str, Callable[[Call], Any]] = {
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
}
