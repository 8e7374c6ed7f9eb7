"""Text of people comes out as they wrote it, and never as HTML of its own."""

import html
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from locales import Markup, wording
from tests.locales.test_html import faults_of_html

ANYTHING = st.text(alphabet=st.characters(), max_size=60) | st.text(
    alphabet="<>&;abtp/ \u202e\u200d\n", max_size=60
)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<b>Anna</b> & Co", "&lt;b&gt;Anna&lt;/b&gt; &amp; Co"),
        ('"Anna"', '"Anna"'),
        ("Anna\u202eannA", "AnnaannA"),
        ("A\u200bn\u2060n\ufeffa\u00ad", "Anna"),
        ("An\x00na\x1b\x85!", "Anna\n!"),
        ("a\r\nb\rc\td\u2028e", "a\nb\nc d\ne"),
        ("Ka\u0304rlis", "Kārlis"),
        ("Ozola\u00a0Anna", "Ozola\u00a0Anna"),
        ("\ud800x", "\ufffdx"),
        ("👩\u200d🏫 ❤️", "👩\u200d🏫 ❤️"),
        ("A\u200dB", "AB"),
        ("\u3164", ""),
        ("Дар’я", "Дар’я"),
    ],
)
def test_a_value_is_cleaned_and_escaped(written: str, shown: str) -> None:
    assert Markup.of(written) == shown
    assert wording("lv")("common-student-button", child=written, **{"class": "5.b"}) == f"{shown}, 5.b"


def test_markup_among_the_values_is_left_alone() -> None:
    header = wording("lv")("common-student-header", child=Markup("<i>Anna</i>"), **{"class": "5.b"})
    assert header == "🎒 <b><i>Anna</i></b>, 5.b klase"
    assert isinstance(header, Markup)


def test_plain_text_is_not_escaped_but_clean() -> None:
    words = wording("lv")
    assert words.plain("common-student-button", child="A & \u202eB", **{"class": "5.b"}) == "A & B, 5.b"
    assert (
        words.plain("common-student-button", child=Markup("<b>A &amp; B</b>"), **{"class": "1.a"})
        == "A & B, 1.a"
    )


@given(ANYTHING)
@example("&lt;b>")
@example("<b")
def test_no_text_breaks_the_html_around_it(text: str) -> None:
    said = wording("lv")("common-student-header", child=text, **{"class": text})
    assert faults_of_html(said) == []
    assert Markup.of(text).text == html.unescape(Markup.of(text))


@given(ANYTHING)
def test_a_letter_keeps_what_was_written(text: str) -> None:
    letter = Markup.letter(text)
    assert faults_of_html(letter) == []
    kept = re.sub("[\u2066-\u2069]", "", letter.text)
    lines = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text).replace("\t", " ")
    sendable = re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", lines)
    wanted = re.sub("[\ud800-\udfff]", "\ufffd", re.sub("[\u2066-\u2069]", "", sendable))
    assert kept == wanted


@given(st.text(alphabet="aא\u2066\u2067\u2068\u2069\u202e\n", max_size=30))
def test_each_paragraph_of_a_letter_closes_what_it_opens(text: str) -> None:
    for line in Markup.letter(text).split("\n"):
        depth = 0
        for sign in line:
            depth += (sign in "\u2066\u2067\u2068") - (sign == "\u2069")
            assert depth >= 0
        assert depth == 0


def test_an_ordinary_letter_gets_no_hidden_signs() -> None:
    assert Markup.letter("Labdien!\n\nAnna slimo. 1 < 2\r\n") == "Labdien!\n\nAnna slimo. 1 &lt; 2\n"


def test_a_letter_from_right_to_left_stays_in_its_frame() -> None:
    assert Markup.letter("שלום\nLabdien") == "\u2068שלום\u2069\nLabdien"


def test_joining_escapes_what_is_not_markup() -> None:
    parts = [Markup("<b>a</b>"), "<b>"]
    assert Markup.join("\n&", parts) == "<b>a</b>\n&amp;&lt;b&gt;"
    assert Markup("<i>,</i>").join(parts) == "<b>a</b><i>,</i>&lt;b&gt;"
    assert isinstance(Markup.join("", []), Markup)


def test_adding_escapes_what_is_not_markup() -> None:
    assert Markup("<b>a</b>") + " & b" == "<b>a</b> &amp; b"
    assert "a & " + Markup("<b>b</b>") == "a &amp; <b>b</b>"
    assert isinstance("a" + Markup("b"), Markup)
    assert isinstance(Markup("b") + "a", Markup)


def test_the_text_of_markup_has_no_tags() -> None:
    assert Markup('<a href="tg://x">A &lt;b&gt; &amp;amp; B</a>').text == "A <b> &amp; B"


@given(ANYTHING)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = Markup.of(text).text
    assert Markup.of(once).text == once
    assert unicodedata.is_normalized("NFC", once)
