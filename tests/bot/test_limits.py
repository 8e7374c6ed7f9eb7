"""Sending limits, on a clock that stands still until it is moved."""

import pytest

from bot.call import Weight
from bot.limits import CHATS_REMEMBERED, Limits

MESSAGE, EDIT, FREE = Weight.MESSAGE, Weight.EDIT, Weight.FREE


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def limits(time: Time) -> Limits:
    return Limits(now=time)


def burst(limits: Limits, chat_ids: range, *, urgent: bool) -> int:
    """How many of these chats get one message at once."""
    return sum(limits.take(chat_id, MESSAGE, urgent=urgent) == 0.0 for chat_id in chat_ids)


def test_a_chat_gets_a_few_at_once_then_one_a_second(limits: Limits, time: Time) -> None:
    assert [limits.take(1, MESSAGE, urgent=True) for _ in range(4)] == [0.0, 0.0, 0.0, 1.0]
    time.now += 0.75
    assert limits.take(1, MESSAGE, urgent=True) == pytest.approx(0.25)
    time.now += 0.25
    assert limits.take(1, MESSAGE, urgent=True) == 0.0


def test_another_chat_does_not_wait(limits: Limits) -> None:
    assert burst(limits, range(1, 2), urgent=True) == 1
    for _ in range(5):
        limits.take(1, MESSAGE, urgent=True)
    assert limits.take(2, MESSAGE, urgent=True) == 0.0


def test_edits_spend_the_bots_budget_only(limits: Limits) -> None:
    assert [limits.take(1, EDIT, urgent=True) for _ in range(20)] == [0.0] * 20
    assert burst(limits, range(2, 50), urgent=True) == 8


def test_a_bot_stays_below_thirty_a_second(limits: Limits, time: Time) -> None:
    assert burst(limits, range(100), urgent=True) == 28
    time.now += 1
    assert burst(limits, range(100, 200), urgent=True) == 28


def test_answers_keep_a_reserve(limits: Limits) -> None:
    assert burst(limits, range(100), urgent=False) == 18
    assert burst(limits, range(100, 200), urgent=True) == 10


def test_deletions_cost_nothing(limits: Limits) -> None:
    limits.refused(1, 60)
    assert limits.take(1, FREE, urgent=False) == 0.0


def test_a_refused_chat_rests(limits: Limits, time: Time) -> None:
    limits.refused(1, 30)
    assert limits.take(1, MESSAGE, urgent=True) == 30.0
    assert limits.take(2, MESSAGE, urgent=True) == 0.0
    limits.refused(1, 5)
    assert limits.take(1, MESSAGE, urgent=True) == 30.0, "a shorter pause does not shorten a longer one"
    time.now += 30
    assert limits.take(1, MESSAGE, urgent=True) == 0.0


def test_when_several_chats_are_refused_all_rest(limits: Limits, time: Time) -> None:
    limits.refused(1, 30)
    time.now += 61
    limits.refused(2, 30)
    limits.refused(3, 30)
    assert limits.take(9, MESSAGE, urgent=True) == 0.0, "the first was too long ago"
    limits.refused(4, 10)
    assert limits.take(9, EDIT, urgent=True) == 10.0


def test_what_is_remembered_is_bounded_but_pauses_hold(limits: Limits) -> None:
    limits.refused(0, 3600)
    for chat_id in range(1, CHATS_REMEMBERED + 2_000):
        limits.take(chat_id, MESSAGE, urgent=True)
    assert len(limits._chats) <= CHATS_REMEMBERED
    assert limits.take(0, MESSAGE, urgent=True) == pytest.approx(3600)
