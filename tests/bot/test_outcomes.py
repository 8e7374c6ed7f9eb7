"""What Telegram's answers mean: the table, held against the simulator's own answers where it gives them."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.errors import NotSent, Unanswered
from bot.outcomes import LONGEST_PAUSE, Outcome, Verdict, of_answer, of_error, pause


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (RetryAfter(30), Verdict.WAIT),
        (Forbidden("Forbidden: bot was blocked by the user"), Verdict.UNREACHABLE),
        (ChatMigrated(-100), Verdict.UNREACHABLE),
        (BadRequest("Bad Request: chat not found"), Verdict.UNREACHABLE),
        (BadRequest("Bad Request: message is not modified: specified new …"), Verdict.DONE),
        (BadRequest("Bad Request: message to delete not found"), Verdict.DONE),
        (BadRequest("Bad Request: query is too old and response timeout expired"), Verdict.DONE),
        (BadRequest("Bad Request: message to edit not found"), Verdict.GONE),
        (BadRequest("Bad Request: message can't be edited"), Verdict.GONE),
        (BadRequest("Bad Request: there is no text in the message to edit"), Verdict.GONE),
        (BadRequest("Bad Request: can't parse entities: unexpected end tag"), Verdict.REWORD),
        (BadRequest("Bad Request: message is too long"), Verdict.REWORD),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), Verdict.REFUSED),
        (BadRequest("Bad Request: message can't be deleted"), Verdict.REFUSED),
        (InvalidToken("Unauthorized"), Verdict.STOP),
        (NotSent("no connection"), Verdict.AGAIN),
        (Unanswered("no answer"), Verdict.AGAIN),
        (TimedOut(), Verdict.AGAIN),
        (NetworkError("Bad Gateway"), Verdict.AGAIN),
        (Conflict("Conflict: terminated"), Verdict.AGAIN),
        (TelegramError("what is this"), Verdict.AGAIN),
    ],
)
def test_each_error_has_one_meaning(error: TelegramError, verdict: Verdict) -> None:
    assert of_error(error).verdict is verdict


def test_a_wait_says_how_long() -> None:
    assert of_error(RetryAfter(3600)) == Outcome(Verdict.WAIT, "too many requests", seconds=3600.0)


def test_an_answer_brings_its_message_id() -> None:
    assert of_answer({"message_id": 5}) == Outcome(Verdict.DELIVERED, message_id=5)
    assert of_answer(True).message_id is None


def test_pauses_grow_to_a_minute_and_differ() -> None:
    for tries in range(12):
        longest = min(LONGEST_PAUSE, 2.0**tries)
        assert longest / 2 <= pause(tries) <= longest
    assert pause(10_000) <= LONGEST_PAUSE
    assert len({pause(6) for _ in range(20)}) > 1
