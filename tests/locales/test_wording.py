"""Messages, their values, and what happens when the two do not fit."""

import logging
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from locales import BrokenMessage, Markup, UnknownKey, ascii_form, prepare, wording
from locales.messages import Messages, parse

ROOT = Path(__file__).parents[2]


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> Messages:
    """A language of the test's own."""
    source = """
trial-fixed = Ir
trial-reference = { trial-fixed }!
trial-kind = { $kind ->
    [mother] mamma
   *[other] cits
}
trial-switch = { $on ->
    [true] ieslēgts
   *[false] izslēgts
}
trial-inner = { $n ->
    [one] { $body }
   *[other] vairāki
}
trial-count = { $n }
trial-tagged = <b>{ $name }</b>
trial-entity = A &amp; B
trial-circle = A { trial-circle }
trial-attribute-only =
    .x = y
"""
    monkeypatch.setattr("locales.messages._SOURCES", {"lv": {"trial": source}})
    return Messages("lv")


def said(messages: Messages, key: str, **values: object) -> str:
    text, errors = messages.format(key, values, as_html=True)
    assert errors == []
    return text


def test_a_message_without_values_is_worded_once() -> None:
    words = wording("lv")
    assert words("common-back-button") == "Atpakaļ"
    assert words("common-back-button") is words("common-back-button")


def test_a_reference_is_worded(messages: Messages) -> None:
    assert said(messages, "trial-reference") == "Ir!"
    assert messages.fixed["trial-reference"] == "Ir!"


def test_words_and_switches_choose_a_variant(messages: Messages) -> None:
    assert said(messages, "trial-kind", kind="mother") == "mamma"
    assert said(messages, "trial-kind", kind=Markup("mother")) == "mamma"
    assert said(messages, "trial-kind", kind="father") == "cits"
    assert said(messages, "trial-switch", on=True) == "ieslēgts"
    assert said(messages, "trial-switch", on=False) == "izslēgts"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (999, "999"),
        (12345, "12\u00a0345"),
        (-3, "-3"),
        (7.5, "7,5"),
        (Decimal("7.860"), "7,86"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(
    messages: Messages, number: object, text: str
) -> None:
    assert said(messages, "trial-count", n=number) == text


@pytest.mark.parametrize("key", ["trial-tagged", "trial-inner"])
def test_a_value_may_be_as_long_as_a_letter(messages: Messages, key: str) -> None:
    body = "vārds " * 4000
    assert body in said(messages, key, name=body, body=body, n=1)


def test_only_a_message_with_tags_of_its_own_is_tagged(messages: Messages) -> None:
    keys = ["trial-fixed", "trial-kind", "trial-tagged", "trial-entity"]
    assert [messages.is_tagged(key) for key in keys] == [False, False, True, True]


def test_a_message_in_a_circle_ends(messages: Messages) -> None:
    assert messages.format("trial-circle", {}, as_html=True)[1]


def test_a_message_without_a_text_is_unknown(messages: Messages) -> None:
    with pytest.raises(KeyError):
        messages.format("trial-attribute-only", {}, as_html=True)


def test_a_file_that_cannot_be_read_says_where() -> None:
    with pytest.raises(ValueError, match=r"lv/trial\.ftl cannot be read near 'trial-x = \{ \$'"):
        list(parse("lv", "trial", "trial-ok = a\ntrial-x = { $\n"))


def test_an_unknown_key_is_refused() -> None:
    words = wording("en")
    assert words.has("common-back-button")
    assert not words.has("common-no-such-thing")
    with pytest.raises(UnknownKey, match="common-no-such-thing"):
        words("common-no-such-thing")
    with pytest.raises(UnknownKey):
        words.plain("common-no-such-thing")


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(BrokenMessage, match="child"):
        wording("lv")("common-student-header", **{"class": "5.b"})


@pytest.mark.parametrize("value", [None, date(2026, 11, 23), b"x", ["Anna"]])
def test_a_value_that_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(BrokenMessage, match="word it first"):
        wording("lv").plain("common-page-label", page=value, pages=2)


def test_plain_text_holds_no_tags() -> None:
    with pytest.raises(BrokenMessage, match="tags"):
        wording("lv").plain("common-student-header", child="Anna", **{"class": "5.b"})


@pytest.mark.usefixtures("forgiving")
class TestInProduction:
    def test_a_missing_value_is_said_in_latvian_and_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        said = wording("en")("common-student-header", **{"class": "5.b-secret"})
        assert said == "🎒 <b>child</b>, 5.b-secret klase"
        assert "common-student-header" in caplog.text
        assert "secret" not in caplog.text
        assert {record.levelno for record in caplog.records} == {logging.ERROR}

    def test_a_key_missing_in_a_translation_is_said_in_latvian(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        words = wording("ru")
        entries = words._messages._entries
        monkeypatch.delitem(entries, "common-edited")
        assert words("common-edited") == wording("lv")("common-edited")
        assert "no message 'common-edited' in ru" in caplog.text

    def test_a_key_missing_everywhere_is_refused_all_the_same(self) -> None:
        with pytest.raises(UnknownKey):
            wording("ru")("common-no-such-thing")

    def test_tags_are_taken_out_of_plain_text(self, caplog: pytest.LogCaptureFixture) -> None:
        words = wording("en")
        assert (
            words.plain("common-student-header", child="A & B", **{"class": "5.b"}) == "🎒 A & B, class 5.b"
        )
        assert "common-student-header" in caplog.text

    def test_a_value_without_wording_does_not_silence_the_answer(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert wording("en")("common-page-label", page=None, pages=2)
        assert "NoneType" in caplog.text


def test_all_languages_can_be_made_ready_at_start() -> None:
    prepare()
    assert wording.cache_info().currsize == 4


@pytest.mark.parametrize(
    ("text", "ascii_text"),
    [
        ("Skolēna parole: ĀČĒĢĪĶĻŅŠŪŽ", "Skolena parole: ACEGIKLNSUZ"),
        ("«E-klase» – 24 h…", '"E-klase" - 24 h...'),
        ("Пароль", "??????"),
    ],
)
def test_the_ascii_form_of_a_text(text: str, ascii_text: str) -> None:
    assert ascii_form(text) == ascii_text


def test_the_first_sentences_open_no_file() -> None:
    """They are said inside the event loop; in a process of its own, where nothing has been read before."""
    program = """
import builtins, io
from datetime import UTC, date, datetime
from locales import LANGUAGES, wording

def refuse(*_, **__):
    raise AssertionError("a file is opened")

builtins.open = io.open = io.open_code = refuse
for language in LANGUAGES:
    words = wording(language)
    assert words("links-session", days=1234567)
    assert words.day(date(2026, 11, 23), "long")
    assert words.time(datetime(2026, 11, 23, 12, 30, tzinfo=UTC))
    assert words.number(7.86, 2)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, timeout=30, cwd=ROOT)
