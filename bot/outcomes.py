"""What an answer of Telegram means, and what follows: one table, for direct answers and for delivery alike.

200                                     DELIVERED    its message_id and time are kept
400 not modified, delete not found      DONE         what was wanted is so already
400 pin, unpin not found                DONE         the person took that message away
400 query is too old                    DONE         nobody waits for this answer any more
429 retry_after                         WAIT         not delivered; later, and not a try
refused connection, no such host        AGAIN        not delivered; 1, 2, 4 … 60 s
silence, cut, 5xx, HTML                 AGAIN        unknown; the same, the copy bears the same number
400 message to edit not found …         GONE         the same as a new message
400 can't parse, too long …             REWORD       our fault: once as plain text or in parts; counted
403, 400 chat not found, moved          UNREACHABLE  mark the chat, escalate
401, 404                                STOP         the token is wrong: stop asking, keep the queues, say so
other 400                               REFUSED      our fault: given up, counted, escalated
"""

import os
import random
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.errors import NotSent

# python-telegram-bot's own switch: `retry_after` as a timedelta, without a warning each time.
os.environ.setdefault("PTB_TIMEDELTA", "true")

LONGEST_PAUSE = 60.0
_chance = random.SystemRandom()


class Verdict(Enum):
    """What is to be done about a call; see the table above."""

    DELIVERED = auto()
    DONE = auto()
    WAIT = auto()
    AGAIN = auto()
    GONE = auto()
    REWORD = auto()
    UNREACHABLE = auto()
    REFUSED = auto()
    STOP = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """``reason`` names the cause in Telegram's or our words and holds nothing of the message."""

    verdict: Verdict
    reason: str = ""
    message_id: int | None = None
    seconds: float = 0.0

    @property
    def is_settled(self) -> bool:
        """Whether the call has had its effect."""
        return self.verdict in {Verdict.DELIVERED, Verdict.DONE}

    @property
    def is_open(self) -> bool:
        """Whether it is to be tried again."""
        return self.verdict in {Verdict.WAIT, Verdict.AGAIN}


# Parts of Telegram's descriptions, in lower case.
_BAD_REQUESTS: tuple[tuple[str, Verdict], ...] = (
    ("message is not modified", Verdict.DONE),
    ("message to delete not found", Verdict.DONE),
    ("query is too old", Verdict.DONE),
    ("query id is invalid", Verdict.DONE),
    ("message to edit not found", Verdict.GONE),
    ("message can't be edited", Verdict.GONE),
    ("there is no text in the message to edit", Verdict.GONE),
    ("message_id_invalid", Verdict.GONE),
    ("message to pin not found", Verdict.DONE),
    ("message to unpin not found", Verdict.DONE),
    ("chat not found", Verdict.UNREACHABLE),
    ("user not found", Verdict.UNREACHABLE),
    ("peer_id_invalid", Verdict.UNREACHABLE),
    ("user is deactivated", Verdict.UNREACHABLE),
    ("can't parse entities", Verdict.REWORD),
    ("message is too long", Verdict.REWORD),
    ("message_too_long", Verdict.REWORD),
    ("caption is too long", Verdict.REWORD),
)


def of_answer(result: object) -> Outcome:
    """What a 200 means."""
    message_id = result.get("message_id") if isinstance(result, dict) else None
    return Outcome(Verdict.DELIVERED, message_id=message_id)


def of_error(error: TelegramError) -> Outcome:
    """What anything else means. BadRequest is a NetworkError to python-telegram-bot, hence the order."""
    match error:
        case RetryAfter():
            return Outcome(Verdict.WAIT, "too many requests", seconds=_seconds(error))
        case Forbidden():
            return Outcome(Verdict.UNREACHABLE, error.message.removeprefix("Forbidden: "))
        case ChatMigrated():
            return Outcome(Verdict.UNREACHABLE, "the chat has moved")
        case BadRequest():
            return _bad_request(error.message)
        case InvalidToken():
            return Outcome(Verdict.STOP, "Telegram does not know the token")
        case Conflict():
            return Outcome(Verdict.AGAIN, error.message)
        case NotSent():
            return Outcome(Verdict.AGAIN, "not sent: " + error.message)
        case NetworkError():
            return Outcome(Verdict.AGAIN, error.message)
    return Outcome(Verdict.AGAIN, type(error).__name__)


def pause(tries: int) -> float:
    """Seconds before the next try after so many: 1, 2, 4 … 60, less up to a half by chance."""
    return min(LONGEST_PAUSE, 2.0 ** min(tries, 6)) * _chance.uniform(0.5, 1.0)


def _bad_request(description: str) -> Outcome:
    said = description.lower()
    verdict = next((verdict for part, verdict in _BAD_REQUESTS if part in said), Verdict.REFUSED)
    return Outcome(verdict, description)


def _seconds(error: RetryAfter) -> float:
    given = error.retry_after
    return given.total_seconds() if isinstance(given, timedelta) else float(given)
