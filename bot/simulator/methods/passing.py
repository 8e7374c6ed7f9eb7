"""Forwarding and copying messages."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..message import Message
from ..passing import content_of, may_travel, origin_of
from ..sending import caption_fields, deliver, post
from .deleting import read_message_ids
from .editing import CAPTION_FIELDS

PARTICIPLES = {"forward": "forwarded", "copy": "copied"}


def _source(call: Call, verb: str) -> Message:
    chat = call.known_chat("from_chat_id")
    message = call.message(chat, verb)
    if message.protected:
        raise BadRequest(f"message has protected content and can't be {PARTICIPLES[verb]}")
    if not may_travel(message):
        raise BadRequest(f"message can't be {PARTICIPLES[verb]}")
    return message


def _forwarded(message: Message) -> dict[str, Any]:
    return content_of(message) | {"forward_origin": origin_of(message)}


def forward_message(call: Call) -> dict[str, Any]:
    return deliver(call, _forwarded(_source(call, "forward")))


def copy_message(call: Call) -> dict[str, Any]:
    content = content_of(_source(call, "copy"))
    if call.has("caption") and "text" not in content:
        explicit = call.json("caption_entities")
        above = call.flag("show_caption_above_media")
        content = {name: value for name, value in content.items() if name not in CAPTION_FIELDS}
        content |= caption_fields(call, call.text("caption"), call.text("parse_mode"), explicit, above)
    return {"message_id": deliver(call, content)["message_id"]}


def forward_messages(call: Call) -> list[dict[str, int]]:
    return _pass_many(call, "forward", _forwarded)


def copy_messages(call: Call) -> list[dict[str, int]]:
    dropped = CAPTION_FIELDS if call.flag("remove_caption") else ()

    def copied(message: Message) -> dict[str, Any]:
        return {name: value for name, value in content_of(message).items() if name not in dropped}

    return _pass_many(call, "copy", copied)


def _pass_many(call: Call, verb: str, content: Callable[[Message], dict[str, Any]]) -> list[dict[str, int]]:
    """All that may travel; those that may not are left out, and none at all is an error."""
    message_ids = read_message_ids(call)
    if sorted(set(message_ids)) != message_ids:
        raise BadRequest("message identifiers must be in a strictly increasing order")
    source = call.known_chat("from_chat_id")
    chat = call.writable_chat()
    free = [message for message in map(source.by_id.get, message_ids) if message and may_travel(message)]
    if not free:
        raise BadRequest(f"there are no messages to {verb}")
    call.sim.flood.take(call.bot, chat, count=len(free))
    return [{"message_id": post(call, chat, content(message), None).id} for message in free]


METHODS: dict[str, Callable[[Call], Any]] = {
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
}
