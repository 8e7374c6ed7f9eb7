"""Command lists by scope and language, and which of them a person sees."""

import re
from collections.abc import Iterator
from typing import Any

from .answers import BadRequest

Command = dict[str, str]
Scope = tuple[str, int, int]
NAME = re.compile(r"[a-z0-9_]{1,32}")
PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}
LIMIT = 100


class CommandBook:
    """All command lists of one bot."""

    def __init__(self) -> None:
        self.lists: dict[tuple[Scope, str], list[Command]] = {}

    def get(self, scope: Scope, language: str) -> list[Command]:
        return self.lists.get((scope, language), [])

    def set(self, scope: Scope, language: str, commands: list[Command]) -> None:
        if commands:
            self.lists[scope, language] = commands
        else:
            self.lists.pop((scope, language), None)

    def seen_by(self, person_id: int, language: str, chat_id: int | None = None) -> list[Command]:
        """The list a person sees in the private chat, or as plain member of the group `chat_id`.

        The narrowest scope wins; within a scope the person's language wins over the list for everybody.
        """
        for scope in _narrowest_first(person_id, chat_id):
            for code in (language, ""):
                if found := self.lists.get((scope, code)):
                    return found
        return []


def _narrowest_first(person_id: int, chat_id: int | None) -> Iterator[Scope]:
    if chat_id is None:
        yield "chat", person_id, 0
        yield "all_private_chats", 0, 0
    else:
        yield "chat_member", chat_id, person_id
        yield "chat", chat_id, 0
        yield "all_group_chats", 0, 0
    yield "default", 0, 0


def read_scope(value: Any) -> Scope:
    """A BotCommandScope object as a key; the chat stands as given and is checked by the caller."""
    if value is None:
        return "default", 0, 0
    if not isinstance(value, dict):
        raise BadRequest("BotCommandScope must be an Object")
    kind = value.get("type")
    if kind in PLAIN_SCOPES:
        return str(kind), 0, 0
    if kind not in CHAT_SCOPES:
        raise BadRequest("unsupported type specified")
    if value.get("chat_id") in (None, ""):
        raise BadRequest("chat_id is empty")
    user = int(value.get("user_id") or 0)
    if kind == "chat_member" and user <= 0:
        raise BadRequest("invalid user_id specified")
    try:
        return str(kind), int(value["chat_id"]), user
    except ValueError:
        raise BadRequest("chat not found") from None


def read_commands(value: Any) -> list[Command]:
    """The `commands` parameter, checked as Telegram checks it."""
    if not isinstance(value, list):
        raise BadRequest("expected an Array of BotCommand")
    if len(value) > LIMIT:
        raise BadRequest("BOT_COMMANDS_TOO_MUCH")
    return [_read_command(item) for item in value]


def _read_command(item: Any) -> Command:
    if not isinstance(item, dict):
        raise BadRequest("expected BotCommand to be an Object")
    for name in ("command", "description"):
        if not isinstance(item.get(name), str):
            raise BadRequest(f'can\'t parse BotCommand: Field "{name}" must be of type String')
    command = item["command"].strip().removeprefix("/").lower()
    description = item["description"].strip()
    if not NAME.fullmatch(command):
        raise BadRequest("BOT_COMMAND_INVALID")
    if not description:
        raise BadRequest("command description must be non-empty")
    if len(description) > 256:
        raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}
