"""A bot as Telegram keeps it: who it is, what it may receive, whom it talks to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .commands import CommandBook
from .updates import UpdateQueue

if TYPE_CHECKING:
    from .webhook import WebhookSender, WebhookSettings

DEFAULT_MENU_BUTTON: dict[str, Any] = {"type": "default"}


@dataclass(slots=True)
class Profile:
    """What the owner of a bot told its maker beforehand; empty fields get defaults from the id."""

    first_name: str = ""
    username: str = ""
    description: str = ""
    short_description: str = ""


class Bot:
    """One bot account. Everything in it is shared by all tokens of the same id."""

    def __init__(self, bot_id: int, token: str, profile: Profile, updates: UpdateQueue) -> None:
        self.id = bot_id
        self.token = token
        self.username = profile.username or f"sim{bot_id}_bot"
        # By language code; "" stands for everybody else.
        self.names = {"": profile.first_name or f"Bot {bot_id}"}
        self.descriptions = {"": profile.description}
        self.short_descriptions = {"": profile.short_description}
        self.commands = CommandBook()
        self.menu_button = DEFAULT_MENU_BUTTON
        self.administrator_rights: dict[bool, dict[str, Any]] = {}
        self.updates = updates
        self.webhook: WebhookSender | None = None
        self.webhook_settings: WebhookSettings | None = None
        self.last_message_id = 0
        self.user = self._user()

    def next_message_id(self) -> int:
        """Private chats and basic groups of one bot share one counter, as on Telegram."""
        self.last_message_id += 1
        return self.last_message_id

    def rename(self) -> None:
        """Make `user` fit after a change of name."""
        self.user = self._user()

    def _user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": True, "first_name": self.names[""], "username": self.username}

    def to_json(self) -> dict[str, Any]:
        """What the page of phones shows of a bot."""
        return {
            "id": self.id,
            "username": self.username,
            "first_name": self.names[""],
            "description": self.descriptions[""],
            "short_description": self.short_descriptions[""],
        }


def in_language(texts: dict[str, str], language: str) -> str:
    """The text for a language code, else the one for everybody."""
    return texts.get(language) or texts.get("", "")
