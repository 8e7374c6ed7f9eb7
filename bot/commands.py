"""What Telegram shows of the bot by itself: its commands, and what it says before the first word."""

from collections.abc import Sequence
from typing import Any

from bot.call import Call
from conversations.topic import Topic
from locales import LANGUAGES, Wording, wording
from locales.languages import SOURCE
from storage.viewer import Viewer


def for_strangers(topics: Sequence[Topic]) -> list[Call]:
    """Calls that set everybody's commands, by language; other languages get the source's."""
    calls = [Call("setMyCommands", {"commands": listed(topics, None, wording(SOURCE))})]
    for language in LANGUAGES:
        commands = listed(topics, None, wording(language))
        calls.append(Call("setMyCommands", {"commands": commands, "language_code": language}))
    return calls


def introduction() -> list[Call]:
    """Calls that set what stands in an empty chat and on the bot's page, by language."""
    calls = []
    for language in ("", *LANGUAGES):
        say = wording(language or SOURCE)
        where = {"language_code": language} if language else {}
        calls.append(Call("setMyDescription", {"description": say.plain("help-bot-description"), **where}))
        calls.append(
            Call("setMyShortDescription", {"short_description": say.plain("help-bot-about"), **where})
        )
    return calls


def for_chat(topics: Sequence[Topic], chat_id: int, viewer: Viewer | None, say: Wording) -> Call:
    """The call that gives one chat the commands of whoever looks there, in the chat's language."""
    scope = {"type": "chat", "chat_id": chat_id}
    return Call("setMyCommands", {"commands": listed(topics, viewer, say), "scope": scope})


def listed(topics: Sequence[Topic], viewer: Viewer | None, say: Wording) -> list[dict[str, Any]]:
    """Name and description of each listed command that is open to the viewer, in the topics' order."""
    return [
        {"command": command.name, "description": say.plain(description_key(topic.name, command.name))}
        for topic in topics
        for command in topic.commands
        if command.listed and command.audience.admits(viewer) and command.listed_for.admits(viewer)
    ]


def description_key(topic: str, command: str) -> str:
    """The locale key of a command's description."""
    return f"{topic}-{command.replace('_', '-')}-command"
