"""Who the bot is: its names, descriptions, menu button and rights."""

from collections.abc import Callable
from typing import Any

from ..account import DEFAULT_MENU_BUTTON, in_language
from ..answers import BadRequest
from ..call import Call
from ..chat import PrivateChat
from .commands import language_code

# Parameter, what errors call it, the longest text.
TEXTS = {
    "names": ("name", "bot name", 64),
    "descriptions": ("description", "bot description", 512),
    "short_descriptions": ("short_description", "bot short description", 120),
}
RIGHTS = (
    "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users",
    "can_post_stories", "can_edit_stories", "can_delete_stories",
)  # fmt: skip


def get_me(call: Call) -> dict[str, Any]:
    return {
        **call.bot.user,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }


def _setter(attribute: str) -> Callable[[Call], bool]:
    parameter, what, limit = TEXTS[attribute]

    def set_text(call: Call) -> bool:
        text = call.text(parameter).strip()
        if len(text) > limit:
            raise BadRequest(f"{what} is too long")
        language = language_code(call)
        texts: dict[str, str] = getattr(call.bot, attribute)
        if text or not language:
            texts[language] = text or (call.bot.names[""] if attribute == "names" else "")
        else:
            texts.pop(language, None)
        call.bot.rename()
        call.sim.announce_bot(call.bot)
        return True

    return set_text


def _getter(attribute: str) -> Callable[[Call], dict[str, str]]:
    parameter = TEXTS[attribute][0]

    def get_text(call: Call) -> dict[str, str]:
        return {parameter: in_language(getattr(call.bot, attribute), language_code(call))}

    return get_text


def set_chat_menu_button(call: Call) -> bool:
    button = read_menu_button(call.json("menu_button", "menu button"))
    if not call.has("chat_id"):
        call.bot.menu_button = button
        call.sim.announce_menu_buttons(call.bot)
        return True
    chat = _private_chat(call)
    chat.own_menu_button = button
    call.sim.history.record_chat(chat)
    call.sim.history.announce(chat, "menu_button", menu_button=chat.menu_button)
    return True


def get_chat_menu_button(call: Call) -> dict[str, Any]:
    if not call.has("chat_id"):
        return call.bot.menu_button
    return _private_chat(call).own_menu_button or DEFAULT_MENU_BUTTON


def _private_chat(call: Call) -> PrivateChat:
    chat = call.known_chat()
    if not isinstance(chat, PrivateChat):
        raise BadRequest("chat must be private")
    return chat


def read_menu_button(value: Any) -> dict[str, Any]:
    if value is None:
        return DEFAULT_MENU_BUTTON
    kind = value.get("type") if isinstance(value, dict) else None
    if kind in ("default", "commands"):
        return {"type": kind}
    if kind != "web_app":
        raise BadRequest("can't parse menu button: MenuButton has unsupported type")
    url = value.get("web_app", {}).get("url") if isinstance(value.get("web_app"), dict) else None
    if not value.get("text") or not isinstance(url, str):
        raise BadRequest('can\'t parse menu button: Can\'t find field "text" or "web_app"')
    if not url.startswith("https://"):
        raise BadRequest(f"menu button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
    return {"type": "web_app", "text": str(value["text"]), "web_app": {"url": url}}


def set_rights(call: Call) -> bool:
    rights = call.json("rights", "administrator rights") or {}
    call.bot.administrator_rights[call.flag("for_channels")] = {
        name: bool(rights.get(name)) for name in RIGHTS
    }
    return True


def get_rights(call: Call) -> dict[str, Any]:
    return call.bot.administrator_rights.get(call.flag("for_channels"), dict.fromkeys(RIGHTS, False))


METHODS: dict[str, Callable[[Call], Any]] = {
    "getMe": get_me,
    "setMyName": _setter("names"),
    "getMyName": _getter("names"),
    "setMyDescription": _setter("descriptions"),
    "getMyDescription": _getter("descriptions"),
    "setMyShortDescription": _setter("short_descriptions"),
    "getMyShortDescription": _getter("short_descriptions"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "setMyDefaultAdministratorRights": set_rights,
    "getMyDefaultAdministratorRights": get_rights,
}
