"""What of a message travels when it is forwarded or copied."""

from typing import Any

from .message import Message

# What belongs to one place in one chat and stays there.
LOCAL = {
    "message_id", "from", "chat", "date", "edit_date", "reply_to_message", "quote", "reply_markup",
    "has_protected_content", "forward_origin", "effect_id", "media_group_id",
}  # fmt: skip
SERVICE = {
    "pinned_message",
    "new_chat_members",
    "left_chat_member",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
}


def content_of(message: Message) -> dict[str, Any]:
    """What a copy shows."""
    return {name: value for name, value in message.body.items() if name not in LOCAL}


def origin_of(message: Message) -> dict[str, Any]:
    """The forward_origin of a forwarded message: where it was first written."""
    known: dict[str, Any] | None = message.body.get("forward_origin")
    return known or {"type": "user", "date": message.body["date"], "sender_user": message.body["from"]}


def may_travel(message: Message) -> bool:
    """Protected content and service messages stay where they are."""
    return not message.protected and not SERVICE & message.body.keys()
