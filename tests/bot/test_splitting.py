"""Long texts in parts."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.entities import format_text
from bot.splitting import split, units, visible_units

TAGS = re.compile(r"<[^<>]*>")
WORDS = st.text(alphabet=st.sampled_from("aāž &<>\n😀 .é"), max_size=80)
PIECES = st.one_of(
    WORDS.map(lambda text: html.escape(text, quote=False)),
    WORDS.map(lambda text: f"<b>{html.escape(text, quote=False)}</b>"),
    WORDS.map(lambda text: f"<i><u>{html.escape(text, quote=False)}</u> x</i>"),
)


def plain(markup: str) -> str:
    return html.unescape(TAGS.sub("", markup))


def test_a_short_text_stays_whole() -> None:
    assert split("<b>Short</b>", 4096) == ["<b>Short</b>"]


def test_it_is_cut_between_paragraphs_first() -> None:
    text = "a" * 30 + "\n" + "b" * 30 + "\n\n" + "c" * 30
    assert split(text, 80) == ["a" * 30 + "\n" + "b" * 30, "c" * 30]


def test_then_between_lines_then_between_words() -> None:
    assert split("aaaa\nbbbb cccc", 10) == ["aaaa", "bbbb cccc"]
    assert split("aaaa bbbb", 6) == ["aaaa", "bbbb"]
    assert split("aaaaaaaa", 6) == ["aaaaaa", "aa"]


def test_tags_are_closed_and_opened_again() -> None:
    assert split("<b>one <i>two</i></b>", 4) == ["<b>one</b>", "<b><i>two</i></b>"]
    assert split('<a href="x">one two</a>', 4) == ['<a href="x">one</a>', '<a href="x">two</a>']


def test_entities_and_pairs_of_surrogates_are_not_cut() -> None:
    assert split("&lt;&lt;&lt;", 2) == ["&lt;&lt;", "&lt;"]
    assert split("😀😀😀", 3) == ["😀", "😀", "😀"]


def test_the_first_part_may_be_shorter() -> None:
    assert [units(part) for part in split("x" * 30, 20, 10)] == [10, 20]


def test_nothing_visible_gives_nothing() -> None:
    assert split("", 10) == []
    assert split(" <b> </b>\n", 10) == []


@given(st.lists(PIECES, max_size=12), st.integers(2, 60))
def test_no_word_is_lost_and_every_part_fits(pieces: list[str], limit: int) -> None:
    markup = "".join(pieces)
    parts = split(markup, limit)
    assert all(visible_units(part) <= limit for part in parts)
    assert "".join("".join(plain(part) for part in parts).split()) == "".join(plain(markup).split())
    for part in parts:
        assert format_text(part, "HTML", None, lambda _: None)[0]  # raises where Telegram would
