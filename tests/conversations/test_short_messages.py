"""Short messages fit one segment, in ASCII, without a link and without a child."""

from typing import get_args

import pytest

from conversations.short_messages import (
    changed_text,
    make_text,
    neutral_text,
    removed_text,
    staff_changed_text,
)
from storage.registration import Issue
from storage.viewer import OwnerKind

LONGEST_NAME = "b" * 29 + "bot"  # Telegram allows 32 characters
SHOWN = "7KQ2M-XW9CD-4TRBN"
OWNERS = sorted(set(get_args(OwnerKind)) - {"delegate"})  # a delegate has a link, no password


@pytest.mark.parametrize("kind", OWNERS)
@pytest.mark.parametrize("class_name", ["12.a", None])
def test_it_says_whose_it_is_and_where_it_works(kind: OwnerKind, class_name: str | None) -> None:
    text = make_text(LONGEST_NAME)(Issue(kind, class_name, SHOWN))
    assert text.isascii()
    assert "?" not in text
    assert len(text) <= 160
    assert SHOWN in text
    assert f"@{LONGEST_NAME}" in text
    assert "parole" in text
    assert "//" not in text
    assert "t.me" not in text


@pytest.mark.parametrize("kind", OWNERS)
def test_the_old_number_learns_neither_name_nor_number(kind: OwnerKind) -> None:
    text = changed_text(kind, "12.a")
    assert text.isascii()
    assert "?" not in text
    assert len(text) <= 160
    assert text.startswith("E-klase (12.a, ")
    assert not any(sign.isdigit() for sign in text.replace("(12.a,", ""))


@pytest.mark.parametrize("kind", OWNERS)
def test_a_password_that_was_asked_for_says_its_minutes(kind: OwnerKind) -> None:
    text = make_text(LONGEST_NAME)(Issue(kind, "12.a", SHOWN, minutes=10))
    assert text.isascii()
    assert len(text) <= 160
    assert "Der 10 min" in text
    assert SHOWN in text


@pytest.mark.parametrize("kind", OWNERS)
def test_a_number_that_is_taken_away_and_one_that_wrote_in_vain_learn_nothing(kind: OwnerKind) -> None:
    for text in (removed_text(kind, "12.a"), neutral_text(), staff_changed_text()):
        assert text.isascii()
        assert "?" not in text
        assert len(text) <= 160
        assert not any(sign.isdigit() for sign in text.replace("(12.a,", ""))
