"""Plurals follow CLDR: the right form after every number, in every language."""

from decimal import Decimal

import pytest

from locales import Wording, wording
from locales.messages import Messages

MARKS = {
    "lv": "[zero] { $n } atzīmju\n    [one] { $n } atzīme\n   *[other] { $n } atzīmes",
    "en": "[one] { $n } mark\n   *[other] { $n } marks",
    "ru": "[one] { $n } оценка\n    [few] { $n } оценки\n    [many] { $n } оценок\n   *[other] { $n } оценки",
    "uk": "[one] { $n } оцінка\n    [few] { $n } оцінки\n    [many] { $n } оцінок\n   *[other] { $n } оцінки",
}


@pytest.fixture
def marks(monkeypatch: pytest.MonkeyPatch) -> dict[str, Messages]:
    files = {
        language: {"trial": f"trial-marks = {{ $n ->\n    {forms}\n}}"} for language, forms in MARKS.items()
    }
    monkeypatch.setattr("locales.messages._SOURCES", files)
    return {language: Messages(language) for language in MARKS}


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("lv", 0, "0 atzīmju"),
        ("lv", 1, "1 atzīme"),
        ("lv", 2, "2 atzīmes"),
        ("lv", 9, "9 atzīmes"),
        ("lv", 10, "10 atzīmju"),
        ("lv", 11, "11 atzīmju"),
        ("lv", 19, "19 atzīmju"),
        ("lv", 20, "20 atzīmju"),
        ("lv", 21, "21 atzīme"),
        ("lv", 22, "22 atzīmes"),
        ("lv", 101, "101 atzīme"),
        ("lv", 111, "111 atzīmju"),
        ("lv", Decimal("2.5"), "2,5 atzīmes"),
        ("en", 0, "0 marks"),
        ("en", 1, "1 mark"),
        ("en", 21, "21 marks"),
        ("ru", 1, "1 оценка"),
        ("ru", 2, "2 оценки"),
        ("ru", 5, "5 оценок"),
        ("ru", 11, "11 оценок"),
        ("ru", 21, "21 оценка"),
        ("ru", 2.5, "2,5 оценки"),
        ("uk", 1, "1 оцінка"),
        ("uk", 3, "3 оцінки"),
        ("uk", 0, "0 оцінок"),
        ("uk", 12, "12 оцінок"),
        ("uk", 31, "31 оцінка"),
    ],
)
def test_marks(marks: dict[str, Messages], language: str, number: int | float | Decimal, said: str) -> None:
    assert marks[language].format("trial-marks", {"n": number}, as_html=True) == (said, [])


@pytest.fixture
def latvian() -> Wording:
    return wording("lv")


@pytest.mark.parametrize(
    ("days", "said"), [(1, "1 dienu"), (2, "2 dienas"), (11, "11 dienu"), (21, "21 dienu"), (90, "90 dienu")]
)
def test_a_session(latvian: Wording, days: int, said: str) -> None:
    assert latvian("links-session", days=days).endswith(f"ja to nelietosiet {said}.")
