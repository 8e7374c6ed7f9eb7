"""Deleting messages, one or up to a hundred."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..chat import Chat, Group
from ..message import Message

DELETABLE_SECONDS = 48 * 3600


def delete_message(call: Call) -> bool:
    chat = call.known_chat()
    message = call.message(chat, "delete")
    if not _deletable(call, chat, message):
        raise BadRequest("message can't be deleted")
    call.sim.history.remove(chat, [message.id])
    return True


def delete_messages(call: Call) -> bool:
    """Deletes what it may and says nothing of the rest."""
    chat = call.known_chat()
    message_ids = read_message_ids(call)
    messages = (chat.by_id.get(message_id) for message_id in message_ids)
    call.sim.history.remove(chat, [m.id for m in messages if m is not None and _deletable(call, chat, m)])
    return True


def read_message_ids(call: Call) -> list[int]:
    value = call.json("message_ids")
    if value is None:
        raise BadRequest("message identifiers are not specified")
    if not isinstance(value, list):
        raise BadRequest("expected an Array of message identifiers")
    if not value:
        raise BadRequest("message identifiers are not specified")
    if len(value) > 100:
        raise BadRequest("too many message identifiers specified")
    try:
        return [int(item) for item in value]
    except (TypeError, ValueError):
        raise BadRequest("can't parse message identifiers: expected a Number") from None


def _deletable(call: Call, chat: Chat, message: Message) -> bool:
    if call.sim.clock() - message.body["date"] >= DELETABLE_SECONDS:
        return False
    return not isinstance(chat, Group) or message.body.get("from", {}).get("id") == call.bot.id


METHODS: dict[str, Callable[[Call], Any]] = {
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
