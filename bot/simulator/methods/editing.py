"""Changing messages that were sent: text, caption, media, keyboard."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..chat import Chat
from ..markup import read_markup
from ..message import Message
from ..sending import read_caption, read_text
from .media import input_media

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
TEXT_FIELDS = ("text", "entities", "link_preview_options")
CAPTION_FIELDS = ("caption", "caption_entities", "show_caption_above_media")
MEDIA_KINDS = ("photo", "video", "animation", "audio", "document", "voice", "video_note", "sticker")
MEDIA_FIELDS = (*TEXT_FIELDS, *CAPTION_FIELDS, *MEDIA_KINDS, "has_media_spoiler")


def edit_message_text(call: Call) -> dict[str, Any]:
    content = read_text(call)
    markup = _inline(call)
    chat, message = _own(call)
    if "text" not in message.body:
        raise BadRequest("there is no text in the message to edit")
    return _store(call, chat, message, TEXT_FIELDS, content, markup)


def edit_message_caption(call: Call) -> dict[str, Any]:
    content = read_caption(call)
    markup = _inline(call)
    chat, message = _own(call)
    if not any(kind in message.body for kind in MEDIA_KINDS if kind not in ("sticker", "video_note")):
        raise BadRequest("there is no caption in the message to edit")
    return _store(call, chat, message, CAPTION_FIELDS, content, markup)


def edit_message_media(call: Call) -> dict[str, Any]:
    media = call.json("media", "InputMedia")
    if media is None:
        raise BadRequest("media is empty")
    content = input_media(call, media)
    markup = _inline(call)
    chat, message = _own(call)
    if not any(kind in message.body for kind in (*MEDIA_KINDS, "text")):
        raise BadRequest("message can't be edited")
    return _store(call, chat, message, MEDIA_FIELDS, content, markup)


def edit_message_reply_markup(call: Call) -> dict[str, Any]:
    markup = _inline(call)
    chat, message = _own(call)
    return _store(call, chat, message, (), {}, markup)


def _inline(call: Call) -> dict[str, Any] | None:
    markup = read_markup(call.params.get("reply_markup"))
    if markup is not None and "inline_keyboard" not in markup:
        raise BadRequest("inline keyboard expected")
    return markup


def _own(call: Call) -> tuple[Chat, Message]:
    """The bot's own message that the call names."""
    if call.has("inline_message_id"):
        raise BadRequest("message to edit not found")
    chat = call.writable_chat()
    message = call.message(chat, "edit")
    if message.fixed or message.body["from"]["id"] != call.bot.id or "forward_origin" in message.body:
        raise BadRequest("message can't be edited")
    return chat, message


def _store(
    call: Call,
    chat: Chat,
    message: Message,
    dropped: tuple[str, ...],
    content: dict[str, Any],
    markup: dict[str, Any] | None,
) -> dict[str, Any]:
    """Put `content` and `markup` in the place of the `dropped` fields and the old keyboard."""
    old = message.body
    body = {name: value for name, value in old.items() if name not in dropped and name != "reply_markup"}
    body.update(content)
    if markup is not None:
        body["reply_markup"] = markup
    if body == old:
        raise BadRequest(NOT_MODIFIED)
    call.sim.flood.take_edit(call.bot, chat)
    body["edit_date"] = int(call.sim.clock())
    call.sim.history.replace(chat, message, body)
    return body


METHODS: dict[str, Callable[[Call], Any]] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
}
