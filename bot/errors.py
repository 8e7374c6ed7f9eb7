"""The one exception tree of the process.

    BotError
    ├── Refused              the process does not start or cannot go on: str() is one line for the operator
    │   ├── SettingsRefused  a setting is missing or wrong                               exit code 2
    │   ├── ArgumentRefused  an argument names something that is not there               exit code 2
    │   ├── StoreSaysNo      what is asked for cannot be, as things are                  exit code 3
    │   ├── TokenRefused     Telegram does not know this token (any more)                exit code 4
    │   ├── AnotherPoller    somebody else asks Telegram for this bot's updates          exit code 4
    │   ├── AnotherInstance  a second process on the same store                          exit code 4
    │   └── ImportRefused    a set of files is not imported; nothing was written         exit code 5
    └── Unsendable           a screen that Telegram would not take: a fault of the program

What Telegram answers stays in python-telegram-bot's own exceptions; two leaves are added to its NetworkError:

    telegram.error.NetworkError
    ├── NotSent              the request did not leave: no connection, no such host
    └── Unanswered           it left, and nobody knows what became of it: silence, a cut, HTML, 5xx
"""

from typing import ClassVar

from telegram.error import NetworkError


class BotError(Exception):
    """Everything the process raises on purpose."""


class Refused(BotError):
    """The process ends. Its text is one line for the operator and holds no secret."""

    exit_code: ClassVar[int] = 1


class SettingsRefused(Refused):
    """A setting is missing or wrong."""

    exit_code = 2


class ArgumentRefused(Refused):
    """An argument names something that is not there."""

    exit_code = 2


class StoreSaysNo(Refused):
    """What is asked for cannot be, as things are."""

    exit_code = 3


class TokenRefused(Refused):
    """Telegram answered 401 or 404."""

    exit_code = 4


class AnotherPoller(Refused):
    """Telegram answered 409."""

    exit_code = 4


class AnotherInstance(Refused):
    """The store is in use by another process of this bot."""

    exit_code = 4


class ImportRefused(Refused):
    """A set of files is wrong, or would take away too much. Nothing was written."""

    exit_code = 5


class Unsendable(BotError):
    """A screen that cannot be sent: empty, too long for its kind, buttons that do not fit."""


class NotSent(NetworkError):
    """The request did not leave this machine."""


class Unanswered(NetworkError):
    """The request left; what became of it is unknown."""
