"""Beginnings of texts: short enough, whole words, no half of an address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.excerpt import excerpt

ADDRESS = "https://www.uzdevumi.lv/p/matematika/7-klase/procenti-1234"


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("45. lpp., 3. uzd.", 40, "45. lpp., 3. uzd."),
        ("  45. lpp.,\n\n3. uzd. ", 40, "45. lpp., 3. uzd."),
        ("Izlasīt stāstu un atbildēt", 16, "Izlasīt stāstu…"),
        ("Neizdalāmsgarumsvārds", 10, "Neizdalām…"),
        (f"Skatīt {ADDRESS}", 30, "Skatīt…"),
        (ADDRESS, 30, "…"),
        (f"uzdevumi.lv {ADDRESS}", 30, "uzdevumi.lv …"),
        ("", 30, ""),
    ],
)
def test_a_text_in_one_line(text: str, limit: int, shown: str) -> None:
    assert excerpt(text, limit) == shown


@given(st.lists(st.one_of(st.text(max_size=12), st.just(ADDRESS))), st.integers(5, 80))
def test_it_is_never_too_long_and_never_cuts_an_address(words: list[str], limit: int) -> None:
    text = " ".join(words)
    shown = excerpt(text, limit)
    assert len(shown) <= limit
    assert "\n" not in shown
    if shown != " ".join(text.split()):
        assert shown.endswith("…") or shown in text
    assert all(
        word == ADDRESS or not word.startswith("https") for word in shown.replace(ADDRESS, " ").split()
    )
