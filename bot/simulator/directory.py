"""Who there is: bots by token, people by id, chats by who meets in them."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from .account import Bot, Profile
from .answers import PersonError
from .changes import Changes
from .chat import Chat, Group, PrivateChat
from .person import Person
from .updates import UpdateQueue

TOKEN = re.compile(r"(\d{1,19}):[A-Za-z0-9_-]+")


class Directory:
    """Finds everybody. Any token of the usual form is a bot from its first use, unless told otherwise."""

    def __init__(
        self, clock: Callable[[], float], profiles: dict[str, Profile], only_known_tokens: bool
    ) -> None:
        self.clock = clock
        self.changes = Changes()
        self.people: dict[int, Person] = {}
        self.bots: dict[int, Bot] = {}
        self._profiles = profiles
        self._only_known = only_known_tokens
        self._tokens: dict[str, Bot] = {}
        self._revoked: set[str] = set()
        self._private: dict[tuple[int, int], PrivateChat] = {}
        self._groups: dict[int, Group] = {}

    # -- bots ------------------------------------------------------------------------------------

    def bot(self, token: str) -> Bot:
        """The bot of a token, made when the token is new; ValueError when it is no token."""
        bot = self._tokens.get(token)
        if bot is not None:
            return bot
        match = TOKEN.fullmatch(token)
        if not match:
            raise ValueError("a bot token looks like 123456:letters-and-digits")
        bot_id = int(match.group(1))
        bot = self.bots.get(bot_id)
        if bot is None:
            profile = self._profiles.get(token, Profile())
            bot = self.bots[bot_id] = Bot(bot_id, token, profile, UpdateQueue(self.clock))
            self._bot_made(bot)
        self._tokens[token] = bot
        return bot

    def revoke(self, token: str) -> None:
        """Make every further call with this token answer 401."""
        self._tokens.pop(token, None)
        self._revoked.add(token)

    def find_bot(self, name: int | str | Bot) -> Bot:
        """A bot by id, user name or token; PersonError when there is none."""
        if isinstance(name, Bot):
            return name
        if isinstance(name, int) or name.isdigit():
            found = self.bots.get(int(name))
        else:
            wanted = name.removeprefix("@").lower()
            found = self._tokens.get(name) or next(
                (bot for bot in self.bots.values() if bot.username.lower() == wanted), None
            )
        if found is None:
            raise PersonError(
                f"no bot {name if isinstance(name, int) else name.split(':')[0]!r} is known yet"
            )
        return found

    def authorize(self, token: str) -> Bot | None:
        """The bot that may call with this token; None for 401."""
        bot = self._tokens.get(token)
        if bot is not None:
            return bot
        if token in self._revoked or not TOKEN.fullmatch(token):
            return None
        if self._only_known and token not in self._profiles:
            return None
        return self.bot(token)

    def _bot_made(self, bot: Bot) -> None:
        """A bot exists now."""

    # -- people and chats ------------------------------------------------------------------------

    def user_by_id(self, user_id: int) -> dict[str, Any] | None:
        """The User object of a person or a bot; None when nobody has this id."""
        if user_id in self.people:
            return self.people[user_id].user()
        return self.bots[user_id].user if user_id in self.bots else None

    def private_chat(self, bot: Bot, person: Person) -> PrivateChat:
        """The chat of a person with a bot; it exists, empty, before anybody writes."""
        chat = self._private.get((bot.id, person.id))
        if chat is None:
            chat = self._private[bot.id, person.id] = PrivateChat(bot, person, self.clock)
        return chat

    def find_chat(self, bot: Bot, chat_id: int) -> Chat | None:
        """The chat a bot means by an id, whether or not it may write there."""
        chat = self._private.get((bot.id, chat_id))
        if chat is not None:
            return chat
        if chat_id < 0:
            return self._groups.get(chat_id)
        person = self.people.get(chat_id)
        return self.private_chat(bot, person) if person else None

    def all_chats(self) -> Iterator[Chat]:
        yield from list(self._private.values())
        yield from list(self._groups.values())

    def chats_of(self, bot: Bot) -> Iterator[PrivateChat]:
        """Every person's chat with the bot."""
        for person in self.people.values():
            yield self.private_chat(bot, person)
