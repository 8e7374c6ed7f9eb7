"""Chats: a person with a bot, and groups. What stands in them, and who may write."""

from collections.abc import Callable
from typing import Any

from .account import Bot
from .answers import BadRequest, Forbidden
from .message import Message
from .person import Person

ACTION_SECONDS = 5.0


class Chat:
    """What all chats have in common."""

    def __init__(self, chat_id: int) -> None:
        self.id = chat_id
        self.by_id: dict[int, Message] = {}
        self.pinned_ids: list[int] = []

    @property
    def json(self) -> dict[str, Any]:
        """The Bot API's Chat object as it stands in messages."""
        raise NotImplementedError

    @property
    def messages(self) -> list[Message]:
        """Everything that stands in the chat now, oldest first."""
        return list(self.by_id.values())

    @property
    def pinned(self) -> int | None:
        """The message on top, or None."""
        return self.pinned_ids[-1] if self.pinned_ids else None

    def next_message_id(self) -> int:
        raise NotImplementedError

    def check(self, bot: Bot) -> None:
        """Raises the ApiError that a bot gets which may not write here."""
        raise NotImplementedError


class PrivateChat(Chat):
    """One person's chat with one bot."""

    def __init__(self, bot: Bot, person: Person, clock: Callable[[], float]) -> None:
        super().__init__(person.id)
        self.bot = bot
        self.person = person
        self._json = person.private_chat()
        self.keyboard: dict[str, Any] | None = None
        self.own_menu_button: dict[str, Any] | None = None
        self.unread = 0
        self.started = False
        self.blocked = False
        self._clock = clock
        self._action = ""
        self._action_until = 0.0

    @property
    def json(self) -> dict[str, Any]:
        return self._json

    @property
    def action(self) -> str | None:
        """What the bot is doing («typing»), for five seconds."""
        return self._action if self._action and self._clock() < self._action_until else None

    def set_action(self, action: str) -> None:
        self._action = action
        self._action_until = self._clock() + ACTION_SECONDS if action else 0.0

    @property
    def commands(self) -> list[dict[str, str]]:
        """The commands this person sees."""
        return self.bot.commands.seen_by(self.person.id, self.person.language_code)

    @property
    def menu_button(self) -> dict[str, Any]:
        """The effective menu button: the chat's own, else the bot's, else Telegram's."""
        for button in (self.own_menu_button, self.bot.menu_button):
            if button is not None and button["type"] != "default":
                return button
        return {"type": "commands"}

    def next_message_id(self) -> int:
        return self.bot.next_message_id()

    def check(self, bot: Bot) -> None:
        if self.person.deactivated:
            raise Forbidden("user is deactivated")
        if not self.started:
            raise BadRequest("chat not found")
        if self.blocked:
            raise Forbidden("bot was blocked by the user")


class Group(Chat):
    """A basic group or a supergroup. `bots` holds each bot's status in it."""

    def __init__(self, group_id: int, title: str, members: list[int], supergroup: bool = False) -> None:
        super().__init__(group_id)
        self.title = title
        self.members = set(members)
        self.bots: dict[int, str] = {}
        self.supergroup = supergroup
        self.migrated_to: int | None = None
        self.last_message_id = 0

    @property
    def json(self) -> dict[str, Any]:
        return {"id": self.id, "title": self.title, "type": self.kind}

    @property
    def kind(self) -> str:
        return "supergroup" if self.supergroup else "group"

    def status(self, user_id: int) -> str:
        """A person's or a bot's status as ChatMember calls it."""
        if user_id in self.bots:
            return self.bots[user_id]
        return "member" if user_id in self.members else "left"

    def next_message_id(self) -> int:
        self.last_message_id += 1
        return self.last_message_id

    def check(self, bot: Bot) -> None:
        if self.migrated_to is not None:
            raise BadRequest(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.migrated_to
            )
        status = self.bots.get(bot.id)
        what = "supergroup" if self.supergroup else "group"
        if status is None:
            raise BadRequest("chat not found")
        if status == "kicked":
            raise Forbidden(f"bot was kicked from the {what} chat")
        if status == "left":
            raise Forbidden(f"bot is not a member of the {what} chat")
