"""Another form of a call that Telegram would not take in its first one."""

from bot.call import Call
from bot.rendering import CAPTION_LIMIT, TEXT_LIMIT
from bot.splitting import split
from locales import Markup

_SENDERS = {"editMessageText": "sendMessage", "editMessageMedia": "sendPhoto"}


def as_new(call: Call) -> list[Call]:
    """The message to be replaced is gone: the same as a new message."""
    method = _SENDERS.get(call.method)
    if method is None:
        return []
    if method == "sendMessage":
        return [Call(method, call.saying(message_id=None).data)]
    caption = {
        name: call.data["media"][name] for name in ("caption", "parse_mode") if name in call.data["media"]
    }
    data = call.saying(message_id=None, media=None).data | caption
    return [Call(method, data, {"photo": call.files["picture"]})]


def as_plain(call: Call) -> list[Call]:
    """The text could not be read as HTML or was too long: as plain text, in parts. Nothing is left out."""
    field = next((name for name in ("text", "caption") if name in call.data), None)
    if field is None:
        return []
    plain = Markup(call.data[field]).text
    limit = TEXT_LIMIT if field == "text" else CAPTION_LIMIT
    parts = [Markup(part).text for part in split(str(Markup.of(plain)), TEXT_LIMIT, limit)]
    if not parts:
        return []
    first = Call(call.method, call.saying(parse_mode=None, **{field: parts[0]}).data, call.files)
    rest = [Call("sendMessage", {"chat_id": call.data["chat_id"], "text": part}) for part in parts[1:]]
    return [first, *rest]
