"""The command menu, by scope and language."""

import re
from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..chat import PrivateChat
from ..commands import CHAT_SCOPES, Scope, read_commands, read_scope

LANGUAGE = re.compile(r"[a-z]{2}")


def language_code(call: Call) -> str:
    code = call.text("language_code")
    if code and not LANGUAGE.fullmatch(code):
        raise BadRequest("invalid language code specified")
    return code


def _scope(call: Call) -> Scope:
    scope = read_scope(call.json("scope", "BotCommandScope"))
    if scope[0] in CHAT_SCOPES:
        chat = call.sim.find_chat(call.bot, scope[1])
        if chat is None or (isinstance(chat, PrivateChat) and not chat.started):
            raise BadRequest("chat not found")
        if isinstance(chat, PrivateChat) and scope[0] != "chat":
            raise BadRequest("can't change commands of a private chat's members")
    return scope


def set_my_commands(call: Call) -> bool:
    commands = read_commands(call.json("commands"))
    call.bot.commands.set(_scope(call), language_code(call), commands)
    call.sim.announce_commands(call.bot)
    return True


def get_my_commands(call: Call) -> list[dict[str, str]]:
    return call.bot.commands.get(_scope(call), language_code(call))


def delete_my_commands(call: Call) -> bool:
    call.bot.commands.set(_scope(call), language_code(call), [])
    call.sim.announce_commands(call.bot)
    return True


METHODS: dict[str, Callable[[Call], Any]] = {
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
}
