"""People who hold phones, and the SMS that reach them."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(slots=True)
class Person:
    """A Telegram user with a phone.

    `colour` and `note` are for the page of phones only; a note may be a table by language.
    """

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    phone: str = ""
    colour: str = ""
    note: str | dict[str, str] = ""
    deactivated: bool = False

    def user(self) -> dict[str, Any]:
        """The Bot API's User object."""
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        filled = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **filled}

    def private_chat(self) -> dict[str, Any]:
        """The Bot API's Chat object of a private chat with this person."""
        chat: dict[str, Any] = {"id": self.id, "first_name": self.first_name}
        if self.last_name:
            chat["last_name"] = self.last_name
        if self.username:
            chat["username"] = self.username
        chat["type"] = "private"
        return chat

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(slots=True)
class Sms:
    """One text message in a phone's tray. `at` is Unix time in seconds."""

    id: int
    to: str
    sender: str
    text: str
    at: float
    read: bool = False

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "to": self.to,
            "from": self.sender,
            "text": self.text,
            "at": self.at,
            "read": self.read,
        }


def phone_digits(number: str) -> str:
    """The digits of a phone number, for comparing `+371 20 000 001` with `+37120000001`."""
    return "".join(filter(str.isdigit, number))
