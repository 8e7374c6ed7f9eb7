"""Short messages fit one segment, in ASCII, without a link and without a child."""

from typing import get_args

import pytest

from conversations.short_messages import changed_text, make_text
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
