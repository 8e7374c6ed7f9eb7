"""Screen → calls of the Bot API. Parse mode, link previews, keyboards and lengths are decided here alone."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.call import Call
from bot.errors import Unsendable
from bot.incoming import Standing
from bot.splitting import split, units
from conversations.screen import Button, Menu, Row, Screen
from conversations.turn import Earlier, Notice
from locales import Markup
from storage.clock import milliseconds
from storage.outbox import Entry

TEXT_LIMIT = 4096  # UTF-16 units after parsing (Bot API, sendMessage)
CAPTION_LIMIT = 1024
TOAST_LIMIT = 200
LABEL_LIMIT = 64  # ours: longer labels do not fit a phone
COPY_LIMIT = 256


def rendered(screen: Screen, chat_id: int, over: Standing | None = None) -> list[Call]:
    """The calls that show a screen, in order.

    ``over``: the tapped message, which the first call replaces in place where Telegram allows it; where it
    does not, the screen is sent and the old message deleted.

    Raises Unsendable for what Telegram would refuse.
    """
    replaced = None if screen.fresh or screen.menu is not None or screen.file is not None else over
    parts = _parts(screen)
    if replaced is None:
        return _sent(screen, chat_id, parts)
    if _fits(screen, replaced):
        return [_edited(screen, chat_id, replaced, parts), *_rest(screen, chat_id, parts)]
    return [*_sent(screen, chat_id, parts), deletion(chat_id, replaced.message_id)]


def entries(notices: Iterable[Notice]) -> list[Entry]:
    """The outbox rows of messages for chats."""
    return [
        Entry(notice.chat_id, notice.lane, call.to_text(), notice.link_id, notice.number, also=notice.also)
        for notice in notices
        for call in _noticed(notice)
    ]


def _noticed(notice: Notice) -> list[Call]:
    if notice.over is None:
        return rendered(notice.screen, notice.chat_id)
    earlier = notice.over if isinstance(notice.over, Earlier) else None
    known = 0 if isinstance(notice.over, Earlier) else notice.over
    standing = Standing(known, is_protected=notice.screen.protect)
    first, *rest = rendered(notice.screen, notice.chat_id, standing)
    sent = None if earlier is None else (earlier.number, milliseconds(earlier.told_at))
    return [replace(first, anew=notice.anew, over=sent), *rest]


def deletion(chat_id: int, message_id: int, otherwise: Call | None = None) -> Call:
    """Take a message out of the chat."""
    return Call("deleteMessage", {"chat_id": chat_id, "message_id": message_id}, otherwise=otherwise)


def pinning(chat_id: int, message_id: int, is_pinned: bool) -> Call:
    """Let a message stand at the top of the chat, without a sound, or no longer."""
    data = {"chat_id": chat_id, "message_id": message_id}
    if is_pinned:
        return Call("pinChatMessage", data | {"disable_notification": True})
    return Call("unpinChatMessage", data)


def toast(query_id: str, text: str | None, *, alert: bool = False) -> Call:
    """The answer every tap needs, with a line over the chat or without."""
    if text is not None and units(text) > TOAST_LIMIT:
        raise Unsendable(f"a toast of {units(text)} units")
    data: dict[str, Any] = {"callback_query_id": query_id}
    if text:
        data |= {"text": text, "show_alert": alert}
    return Call("answerCallbackQuery", data)


def _parts(screen: Screen) -> list[str]:
    first = CAPTION_LIMIT if screen.picture is not None or screen.file is not None else TEXT_LIMIT
    parts = split(screen.text, TEXT_LIMIT, first)
    if not any(Markup(part).text.strip() for part in parts):
        raise Unsendable("a screen without words")
    return parts


def _fits(screen: Screen, over: Standing) -> bool:
    # Protection is given at sending and cannot be added by an edit.
    protectable = over.is_protected or not screen.protect
    return protectable and not over.is_file and over.is_picture == (screen.picture is not None)


def _sent(screen: Screen, chat_id: int, parts: list[str]) -> list[Call]:
    data = _base(screen, chat_id) | _markup(screen, last=len(parts) == 1)
    if screen.picture is not None:
        first = Call("sendPhoto", data | _caption(parts[0]), {"photo": ("picture.png", screen.picture.png)})
    elif screen.file is not None:
        name, content = screen.file.name, screen.file.content
        first = Call("sendDocument", data | _caption(parts[0]), {"document": (name, content)})
    else:
        first = Call("sendMessage", data | _text(parts[0]))
    return [first, *_rest(screen, chat_id, parts)]


def _rest(screen: Screen, chat_id: int, parts: list[str]) -> list[Call]:
    return [
        Call(
            "sendMessage",
            _base(screen, chat_id) | _text(part) | _markup(screen, last=number == len(parts)),
        )
        for number, part in enumerate(parts[1:], start=2)
    ]


def _edited(screen: Screen, chat_id: int, over: Standing, parts: list[str]) -> Call:
    data = {"chat_id": chat_id, "message_id": over.message_id, **_markup(screen, last=len(parts) == 1)}
    if screen.picture is None:
        return Call("editMessageText", data | _text(parts[0]))
    media = {"type": "photo", "media": "attach://picture", **_caption(parts[0])}
    return Call("editMessageMedia", data | {"media": media}, {"picture": ("picture.png", screen.picture.png)})


def _base(screen: Screen, chat_id: int) -> dict[str, Any]:
    data: dict[str, Any] = {"chat_id": chat_id}
    if screen.protect:
        data["protect_content"] = True
    if screen.silent:
        data["disable_notification"] = True
    return data


def _text(markup: str) -> dict[str, Any]:
    return {"text": markup, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def _caption(markup: str) -> dict[str, Any]:
    return {"caption": markup, "parse_mode": "HTML"}


def _markup(screen: Screen, *, last: bool) -> dict[str, Any]:
    """Buttons and menus stand under the last part."""
    if not last:
        return {}
    if screen.buttons:
        return {"reply_markup": {"inline_keyboard": [_row(row) for row in screen.buttons]}}
    return {} if screen.menu is None else {"reply_markup": _menu(screen.menu)}


def _menu(menu: Menu) -> dict[str, Any]:
    if not menu.rows:
        return {"remove_keyboard": True}
    rows = [[{"text": label} for label in row] for row in menu.rows]
    return {"keyboard": rows, "is_persistent": True, "resize_keyboard": True}


def _row(row: Row) -> list[dict[str, Any]]:
    return [_button(button) for button in row]


def _shortened(label: str) -> str:
    """A school may name a subject at any length: the label is cut, the screen is shown."""
    if units(label) <= LABEL_LIMIT:
        return label
    kept = label.encode("utf-16-le")[: 2 * (LABEL_LIMIT - 1)].decode("utf-16-le", "ignore")
    return f"{kept.rstrip()}…"


def _button(button: Button) -> dict[str, Any]:
    if not button.label.strip():
        raise Unsendable("a button without a label")
    label = _shortened(button.label)
    if button.tap is not None:
        return {"text": label, "callback_data": button.tap.pack()}
    if button.url is not None:
        return {"text": label, "url": button.url}
    copy = button.copy or ""
    if not 1 <= units(copy) <= COPY_LIMIT:
        raise Unsendable(f"a text to copy of {units(copy)} units")
    return {"text": label, "copy_text": {"text": copy}}
