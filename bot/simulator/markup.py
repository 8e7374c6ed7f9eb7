"""Keyboards under messages, checked as Telegram checks them."""

import json
from typing import Any

from .answers import BadRequest
from .entities.links import checked_link

DATA_BYTES = 64
COPY_TEXT = 256
BUTTONS = 100
# One of these makes an inline button do something; the first found counts.
ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
LOOKS = ("style", "icon_custom_emoji_id")
REPLY_BUTTON = (
    "request_users", "request_chat", "request_managed_bot", "request_contact", "request_location",
    "request_poll", "web_app",
)  # fmt: skip
KEYBOARD_FLAGS = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")


def read_markup(value: Any) -> dict[str, Any] | None:
    """The `reply_markup` parameter; None when there is none to keep."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise BadRequest("can't parse reply keyboard markup JSON object") from None
        if value is None:
            return None
    if not isinstance(value, dict):
        raise BadRequest("object expected as reply markup")
    if "inline_keyboard" in value:
        return read_inline(value["inline_keyboard"])
    if "keyboard" in value:
        return _read_keyboard(value)
    if value.get("remove_keyboard"):
        return {"remove_keyboard": True}
    if value.get("force_reply"):
        return {"force_reply": True, **_placeholder(value)}
    return None


def read_inline(rows: Any) -> dict[str, Any] | None:
    """An inline keyboard; None when it has no buttons."""
    if not isinstance(rows, list):
        raise BadRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    kept: list[list[dict[str, Any]]] = []
    for row in rows:
        if not isinstance(row, list):
            raise BadRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        if row:
            kept.append([_inline_button(button) for button in row])
    if sum(map(len, kept)) > BUTTONS:
        raise BadRequest("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _inline_button(button: Any) -> dict[str, Any]:
    text = _button_text(button, "InlineKeyboardButton", "inline keyboard button")
    action = next((name for name in ACTIONS if button.get(name) is not None), None)
    if action is None:
        raise BadRequest(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    value = _action_value(action, button[action])
    return {"text": text, action: value, **{name: button[name] for name in LOOKS if button.get(name)}}


def _button_text(button: Any, kind: str, what: str) -> str:
    if not isinstance(button, dict):
        raise BadRequest(f"can't parse {what}: {kind} must be an Object")
    text = button.get("text")
    if text is None:
        raise BadRequest(f"can't parse {what}: Can't find field \"text\"")
    if not isinstance(text, str):
        raise BadRequest(f'can\'t parse {what}: Field "text" must be of type String')
    if not text.strip():
        raise BadRequest("text buttons must have non-empty text" if what.startswith("keyboard") else
                         "BUTTON_TEXT_INVALID")  # fmt: skip
    return text


def _action_value(action: str, value: Any) -> Any:
    if action == "callback_data":
        if not isinstance(value, str):
            raise BadRequest(
                'can\'t parse inline keyboard button: Field "callback_data" must be of type String'
            )
        if not 1 <= len(value.encode()) <= DATA_BYTES:
            raise BadRequest("BUTTON_DATA_INVALID")
    elif action == "url":
        return _button_url(value)
    elif action == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= COPY_TEXT:
            raise BadRequest("BUTTON_COPY_TEXT_INVALID")
    elif action == "web_app":
        url = value.get("url") if isinstance(value, dict) else None
        if not isinstance(url, str) or not url.startswith("https://"):
            raise BadRequest(
                f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed"
            )
    return value


def _button_url(value: Any) -> str:
    checked = checked_link(value) if isinstance(value, str) else ""
    if not checked:
        raise BadRequest(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    return checked


def _read_keyboard(value: dict[str, Any]) -> dict[str, Any]:
    rows = value["keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequest('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays')
    kept = [[_reply_button(button) for button in row] for row in rows if row]
    if not kept:
        raise BadRequest("keyboard is empty")
    if sum(map(len, kept)) > BUTTONS * 3:
        raise BadRequest("reply markup is too long")
    flags = {name: True for name in KEYBOARD_FLAGS if value.get(name)}
    return {"keyboard": kept, **flags, **_placeholder(value)}


def _reply_button(button: Any) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    text = _button_text(button, "KeyboardButton", "keyboard button")
    extra = {name: button[name] for name in (*REPLY_BUTTON, *LOOKS) if button.get(name)}
    return {"text": text, **extra}


def _placeholder(value: dict[str, Any]) -> dict[str, str]:
    text = str(value.get("input_field_placeholder") or "")
    return {"input_field_placeholder": text[:64]} if text else {}
