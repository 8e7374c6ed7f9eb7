"""Telegram's update → what came in from a chat, in the product's words.

Whatever is not a person in a private chat is turned away here, before any look-up: groups and channels,
anonymous administrators, other bots, messages sent in a channel's name, updates without a sender.
"""

import re
from dataclasses import dataclass
from typing import Any

import telegram
from telegram import CallbackQuery, Chat, ChatMember, Message, Update, User

from conversations.event import Attached, Blocked, Commanded, Edited, Event, Shared, Tapped, Typed

_HALF = re.compile("[\ud800-\udfff]")
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

# What a person can send besides words and files, in the order in which Telegram's fields are looked at.
KINDS = (
    "voice", "audio", "video", "video_note", "animation", "sticker", "contact", "location", "venue", "poll",
    "dice", "story", "game", "checklist", "paid_media",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """The message a tapped button stands under, as far as it decides how the answer can replace it."""

    message_id: int
    is_picture: bool = False
    is_file: bool = False
    is_protected: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of one person. ``query_id``: a tap waiting for its answer; ``standing``: its message."""

    update_id: int
    chat_id: int
    user_id: int
    language_code: str | None
    name: str
    event: Event
    query_id: str | None = None
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class Crowd:
    """A group or channel, where the bot says one line and leaves."""

    chat_id: int
    language_code: str | None


def chat_of(raw: dict[str, Any]) -> int:
    """Whose turn an unparsed update takes: its chat, else its sender, else 0. Never raises."""
    for value in raw.values():
        if isinstance(value, dict):
            message = value.get("message")
            holder = message if isinstance(message, dict) else value
            for place in (holder.get("chat"), value.get("from"), value.get("user")):
                if isinstance(place, dict) and isinstance(place.get("id"), int):
                    return int(place["id"])
    return 0


def read(update: Update) -> Incoming | Crowd | None:
    """What the update means; None when nothing follows from it."""
    chat = update.effective_chat
    if chat is not None and chat.type != Chat.PRIVATE:
        return _crowd(update, chat)
    if update.callback_query is not None:
        return _tapped(update, update.callback_query)
    if update.my_chat_member is not None:
        status = update.my_chat_member.new_chat_member.status
        event: Event = Blocked(blocked=status in {ChatMember.BANNED, ChatMember.LEFT})
        return _from(update, update.my_chat_member.chat, update.my_chat_member.from_user, event)
    if update.edited_message is not None:
        event = Edited(update.edited_message.message_id, _readable(update.edited_message.text or ""))
        return _from(update, update.edited_message.chat, update.edited_message.from_user, event)
    message = update.message
    if message is None or message.sender_chat is not None:
        return None
    said = _said(message)
    return None if said is None else _from(update, message.chat, message.from_user, said)


def _crowd(update: Update, chat: telegram.Chat) -> Crowd | None:
    member = update.my_chat_member
    if member is not None and member.new_chat_member.status in {ChatMember.BANNED, ChatMember.LEFT}:
        return None  # out already
    user = update.effective_user
    return Crowd(chat.id, user.language_code if user is not None else None)


def _from(
    update: Update, chat: telegram.Chat, user: User | None, event: Event, **more: Any
) -> Incoming | None:
    if user is None or user.is_bot or user.id != chat.id:
        return None
    name = _readable(user.full_name)
    return Incoming(update.update_id, chat.id, user.id, user.language_code, name, event, **more)


def _tapped(update: Update, query: CallbackQuery) -> Incoming | None:
    message = query.message
    if message is None or query.data is None:  # a game, or a button of an inline result: not ours
        return None
    event = Tapped(query.data, message.message_id)
    return _from(update, message.chat, query.from_user, event, query_id=query.id, standing=_standing(message))


def _standing(message: telegram.MaybeInaccessibleMessage) -> Standing | None:
    if not isinstance(message, Message):
        return None  # too old for Telegram to show; it can be answered but not replaced
    return Standing(
        message.message_id,
        is_picture=bool(message.photo),
        is_file=message.document is not None,
        is_protected=bool(message.has_protected_content),
    )


def _said(message: Message) -> Event | None:
    if message.text is not None:
        return _command(message) or Typed(_readable(message.text), message.message_id)
    if message.photo:
        photo = message.photo[-1]
        return _attached(message, "photo", photo.file_id, None, photo.file_size)
    if message.document is not None and message.animation is None:
        document = message.document
        return _attached(message, "document", document.file_id, document.file_name, document.file_size)
    kind = next((kind for kind in KINDS if getattr(message, kind, None)), None)
    # Service messages (a pinned message, a changed title) are nobody's words.
    return None if kind is None else Shared(kind, message.message_id)


def _attached(message: Message, kind: Any, file_id: str, name: str | None, size: int | None) -> Attached:
    caption = _readable(message.caption or "")
    name = None if name is None else _readable(name)
    return Attached(kind, file_id, name, size, caption, message.message_id, message.media_group_id)


def _readable(text: str) -> str:
    """Half of a surrogate pair is nobody's letter, and no file or database takes it: U+FFFD stands for it."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def _command(message: Message) -> Commanded | None:
    text = message.text or ""
    first = message.entities[0] if message.entities else None
    if first is None or first.type != telegram.MessageEntity.BOT_COMMAND or first.offset != 0:
        return None
    word, rest = text[1 : first.length], text[first.length :]
    return Commanded(word.partition("@")[0].lower(), rest.strip(), message.message_id)
