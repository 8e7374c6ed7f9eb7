"""Days, times and numbers as each language says them."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest

from locales import LANGUAGES, DayStyle, wording

MONDAY = date(2026, 11, 23)
FORMS: dict[str, dict[DayStyle, str]] = {
    "lv": {
        "short": "23.11.",
        "long": "pirmdien, 23. novembrī",
        "weekday": "pirmdiena",
        "full": "2026. gada 23. novembris",
        "until": "pirmdienai, 23. novembrim",
        "year": "23.11.2026.",
    },
    "en": {
        "short": "23 Nov",
        "long": "Monday, 23 November",
        "weekday": "Monday",
        "full": "23 November 2026",
        "until": "Monday, 23 November",
        "year": "23 Nov 2026",
    },
    "ru": {
        "short": "23.11",
        "long": "в понедельник, 23 ноября",
        "weekday": "понедельник",
        "full": "23 ноября 2026 года",
        "until": "понедельника, 23 ноября",
        "year": "23.11.2026",
    },
    "uk": {
        "short": "23.11",
        "long": "у понеділок, 23 листопада",
        "weekday": "понеділок",
        "full": "23 листопада 2026 року",
        "until": "понеділка, 23 листопада",
        "year": "23.11.2026",
    },
}
NEAR = {
    "lv": ["aizvakar", "vakar", "šodien", "rīt", "parīt"],
    "en": ["the day before yesterday", "yesterday", "today", "tomorrow", "the day after tomorrow"],
    "ru": ["позавчера", "вчера", "сегодня", "завтра", "послезавтра"],
    "uk": ["позавчора", "учора", "сьогодні", "завтра", "післязавтра"],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_in_every_style(language: str) -> None:
    assert {style: wording(language).day(MONDAY, style) for style in FORMS[language]} == FORMS[language]


def test_a_day_is_short_unless_told_otherwise() -> None:
    assert wording("lv").day(date(2026, 9, 5)) == "05.09."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", ["long", "until"])
def test_every_weekday_and_month_has_its_own_word(language: str, style: DayStyle) -> None:
    words = wording(language)
    assert len({words.day(MONDAY + timedelta(n), style).split(",")[0] for n in range(7)}) == 7
    assert len({words.day(date(2026, month, 1), style).split(",")[1] for month in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("month", "in_latvian"),
    [(1, "janvārī"), (3, "martā"), (6, "jūnijā"), (8, "augustā"), (12, "decembrī")],
)
def test_latvian_months_are_in_the_locative(month: int, in_latvian: str) -> None:
    assert wording("lv").day(date(2027, month, 7), "long").endswith(f", 7. {in_latvian}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_near_today_have_names(language: str) -> None:
    said = [wording(language).near_day(MONDAY + timedelta(n), MONDAY) for n in range(-2, 3)]
    assert said == NEAR[language]


@pytest.mark.parametrize(
    ("language", "thursday", "last_year"),
    [
        ("lv", "ceturtdien, 26.11.", "23.11.2025."),
        ("en", "Thursday, 26 Nov", "23 Nov 2025"),
        ("ru", "в четверг, 26.11", "23.11.2025"),
        ("uk", "у четвер, 26.11", "23.11.2025"),
    ],
)
def test_other_days_have_a_date(language: str, thursday: str, last_year: str) -> None:
    words = wording(language)
    assert words.near_day(MONDAY + timedelta(3), MONDAY) == thursday
    assert words.near_day(date(2025, 11, 23), MONDAY) == last_year


def test_the_same_day_is_said_anew_when_today_is_another() -> None:
    words = wording("lv")
    assert words.near_day(MONDAY, MONDAY) == "šodien"
    assert words.near_day(MONDAY, MONDAY + timedelta(1)) == "vakar"


@pytest.mark.parametrize(
    ("language", "shown"), [("lv", "8.05"), ("en", "08:05"), ("ru", "8:05"), ("uk", "8:05")]
)
def test_a_bell_rings_at_its_time(language: str, shown: str) -> None:
    assert wording(language).time(time(8, 5)) == shown


@pytest.mark.parametrize(
    ("moment", "in_riga"),
    [
        (datetime(2026, 11, 23, 12, 30, tzinfo=UTC), "14.30"),
        (datetime(2026, 7, 1, 11, 30, tzinfo=UTC), "14.30"),
        (datetime(2026, 11, 23, 22, 0, tzinfo=UTC), "0.00"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "3.30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "3.30"),
        (datetime(2026, 11, 23, 14, 30, tzinfo=timezone(timedelta(hours=2))), "14.30"),
    ],
)
def test_a_moment_is_shown_in_riga(moment: datetime, in_riga: str) -> None:
    assert wording("lv").time(moment) == in_riga


def test_a_moment_of_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        wording("lv").time(datetime(2026, 11, 23, 14, 30))  # noqa: DTZ001 - it is what must be refused


def test_a_moment_is_no_day() -> None:
    with pytest.raises(TypeError, match="which day"):
        wording("lv").day(datetime(2026, 11, 23, 22, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (Decimal("7.86"), None, "7,86"),
        (7.5, None, "7,5"),
        (7.0, None, "7"),
        (8, None, "8"),
        (8, 2, "8,00"),
        (Decimal("7.865"), 2, "7,87"),
        (7.865, 2, "7,87"),
        (Decimal("7.5"), 0, "8"),
        (Decimal("6.5"), 0, "7"),
        (2 / 3, None, "0,667"),
        (-0.001, 1, "0,0"),
        (-1.5, 1, "-1,5"),
        (1234567, None, "1\u00a0234\u00a0567"),
    ],
)
def test_numbers_in_latvian(value: Decimal | float | int, digits: int | None, shown: str) -> None:
    assert wording("lv").number(value, digits) == shown


@pytest.mark.parametrize(
    ("language", "shown"), [("lv", "7,86"), ("en", "7.86"), ("ru", "7,86"), ("uk", "7,86")]
)
def test_the_decimal_sign_is_the_languages_own(language: str, shown: str) -> None:
    assert wording(language).number(Decimal("7.86"), 2) == shown


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")])
def test_what_is_no_number_is_refused(value: float | Decimal) -> None:
    with pytest.raises(ValueError, match="not a number"):
        wording("lv").number(value)
