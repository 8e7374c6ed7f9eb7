"""What every new message of a bot goes through, whatever its content."""

from typing import Any

from .answers import BadRequest
from .call import Call
from .chat import Chat, PrivateChat
from .entities import UNSUPPORTED_MODE, EntityError, format_text, utf16_length
from .markup import read_markup
from .message import Message

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def deliver(call: Call, content: dict[str, Any]) -> dict[str, Any]:
    """Check markup, chat, reply and flood; store the message and return it."""
    markup = read_markup(call.params.get("reply_markup"))
    chat = call.writable_chat()
    reply = read_reply(call, chat)
    call.sim.flood.take(call.bot, chat, paid=call.flag("allow_paid_broadcast"))
    return post(call, chat, content | reply, markup).body


def post(call: Call, chat: Chat, content: dict[str, Any], markup: dict[str, Any] | None) -> Message:
    """Store a checked message of the bot in `chat`."""
    bot = call.bot
    body = {
        "message_id": chat.next_message_id(),
        "from": bot.user,
        "chat": chat.json,
        "date": int(call.sim.clock()),
        **content,
    }
    if markup is not None and "inline_keyboard" in markup:
        body["reply_markup"] = markup
    if call.params.get("protect_content") is not None and call.flag("protect_content"):
        body["has_protected_content"] = True
    if call.params.get("message_effect_id"):
        body["effect_id"] = call.text("message_effect_id")
    if isinstance(chat, PrivateChat):
        chat.unread += 1
        call.sim.history.set_action(chat, "")
    message = call.sim.history.add(chat, body, fixed=markup is not None and "reply_markup" not in body)
    if markup is not None and isinstance(chat, PrivateChat):
        show_keyboard(call, chat, markup)
    return message


def show_keyboard(call: Call, chat: PrivateChat, markup: dict[str, Any]) -> None:
    """A reply keyboard stays under the chat until another one or its removal."""
    if "keyboard" in markup:
        call.sim.history.set_keyboard(chat, markup)
    elif "remove_keyboard" in markup or "force_reply" in markup:
        call.sim.history.set_keyboard(chat, None)


def read_reply(call: Call, chat: Chat) -> dict[str, Any]:
    """`reply_parameters` (or the older `reply_to_message_id`) as the fields of the new message."""
    if not (call.params.get("reply_parameters") or call.params.get("reply_to_message_id")):
        return {}
    parameters = call.json("reply_parameters", "reply parameters")
    if parameters is None:
        parameters = {
            "message_id": call.integer("reply_to_message_id"),
            "allow_sending_without_reply": call.flag("allow_sending_without_reply"),
        }
    if not isinstance(parameters, dict):
        raise BadRequest("object expected as reply parameters")
    replied = chat.by_id.get(int(parameters.get("message_id") or 0))
    if replied is None:
        if parameters.get("allow_sending_without_reply") in (True, "true", "True", 1):
            return {}
        raise BadRequest("message to be replied not found")
    reply = {"reply_to_message": {n: v for n, v in replied.body.items() if n != "reply_to_message"}}
    if parameters.get("quote"):
        quote, entities = formatted(
            call,
            str(parameters["quote"]),
            str(parameters.get("quote_parse_mode") or ""),
            parameters.get("quote_entities"),
        )
        position = replied.text.find(quote)
        if position < 0:
            raise BadRequest("QUOTE_TEXT_INVALID")
        reply["quote"] = {"text": quote, "position": utf16_length(replied.text[:position]), "is_manual": True}
        if entities:
            reply["quote"]["entities"] = entities
    return reply


def formatted(
    call: Call, source: str, parse_mode: str, explicit: Any = None
) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities, or `can't parse entities: …`."""
    if explicit is not None and not isinstance(explicit, list):
        raise BadRequest("can't parse entities: expected an Array of entities")
    try:
        return format_text(source, parse_mode, explicit, call.sim.user_by_id)
    except EntityError as error:
        if str(error) == UNSUPPORTED_MODE:
            raise BadRequest("unsupported parse_mode") from None
        raise BadRequest(f"can't parse entities: {error}") from None


def read_text(call: Call) -> dict[str, Any]:
    """`text`, `parse_mode`, `entities`, link preview options as the fields of a message."""
    source = call.text("text")
    if not source:
        raise BadRequest("message text is empty")
    explicit = call.json("entities") if call.params.get("entities") else None
    text, entities = formatted(call, source, call.text("parse_mode"), explicit)
    if not text:
        raise BadRequest("text must be non-empty")
    if len(text) > TEXT_LIMIT or (not text.isascii() and utf16_length(text) > TEXT_LIMIT):
        raise BadRequest("message is too long")
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    options = call.json("link_preview_options") if call.params.get("link_preview_options") else None
    if options:
        content["link_preview_options"] = options
    elif call.flag("disable_web_page_preview"):
        content["link_preview_options"] = {"is_disabled": True}
    return content


def read_caption(call: Call) -> dict[str, Any]:
    """`caption` with its entities as the fields of a message; empty when there is none."""
    source = call.text("caption")
    if not source:
        return {}
    explicit = call.json("caption_entities") if call.params.get("caption_entities") else None
    return caption_fields(
        call, source, call.text("parse_mode"), explicit, call.flag("show_caption_above_media")
    )


def caption_fields(call: Call, source: str, parse_mode: str, explicit: Any, above: bool) -> dict[str, Any]:
    text, entities = formatted(call, source, parse_mode, explicit)
    if utf16_length(text) > CAPTION_LIMIT:
        raise BadRequest("message caption is too long")
    content: dict[str, Any] = {"caption": text} if text else {}
    if entities:
        content["caption_entities"] = entities
    if above and text:
        content["show_caption_above_media"] = True
    return content
