"""Which language a stranger is spoken to in."""

import pytest

from locales import LANGUAGES, choose, every, wording


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("lv", "lv"),
        ("ltg", "lv"),
        ("en", "en"),
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("be", "ru"),
        ("be-tarask", "ru"),
        ("uk", "uk"),
        ("ua", "uk"),
        ("de", "lv"),
        ("et", "lv"),
        ("english", "lv"),
        ("", "lv"),
        ("-", "lv"),
        ("<b>", "lv"),
        (None, "lv"),
    ],
)
def test_telegrams_code_becomes_a_language_we_speak(code: str | None, language: str) -> None:
    assert choose(code) == language


@pytest.mark.parametrize("language", ["de", "", "LV", "../lv"])
def test_there_is_no_wording_of_a_language_we_do_not_speak(language: str) -> None:
    with pytest.raises(LookupError):
        wording(language)


def test_a_wording_is_made_once() -> None:
    assert wording("lv") is wording("lv")
    assert [wording(language).language for language in LANGUAGES] == ["lv", "en", "ru", "uk"]


def test_a_label_is_known_in_every_language() -> None:
    assert every("common-back-button") == {"lv": "Atpakaļ", "en": "Back", "ru": "Назад", "uk": "Назад"}


def test_what_every_returns_is_the_askers_own() -> None:
    every("common-back-button").clear()
    assert len(every("common-back-button")) == 4
