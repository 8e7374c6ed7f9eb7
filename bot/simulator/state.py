"""The whole state as the page of phones reads it at its start and after a lost connection."""

from typing import TYPE_CHECKING, Any

from .account import Bot
from .person import Person

if TYPE_CHECKING:
    from .simulator import Simulator


def state(simulator: "Simulator") -> dict[str, Any]:
    """`GET /person/state`."""
    return {
        "now": simulator.clock(),
        "guide": simulator.guide.to_json() if simulator.guide else None,
        "people": [person_state(simulator, person) for person in simulator.people.values()],
    }


def person_state(simulator: "Simulator", person: Person) -> dict[str, Any]:
    return {
        **person.to_json(),
        "chats": [chat_state(simulator, bot, person) for bot in simulator.bots.values()],
        "sms": [sms.to_json() for sms in simulator.phone(person.id).sms],
    }


def chat_state(simulator: "Simulator", bot: Bot, person: Person) -> dict[str, Any]:
    chat = simulator.private_chat(bot, person)
    return {
        "bot": bot.to_json(),
        "messages": [message.body for message in chat.messages],
        "reply_keyboard": chat.keyboard,
        "commands": chat.commands,
        "menu_button": chat.menu_button,
        "unread": chat.unread,
        "action": chat.action,
        "blocked": chat.blocked,
        "pinned": chat.pinned,
        "started": chat.started,
    }
