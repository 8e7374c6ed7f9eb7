"""The school year as the Cabinet's regulations have it."""

from datetime import date

import pytest

from bot.demo.calendar import SchoolCalendar
from storage.school_year import easter_sunday, public_holidays


@pytest.mark.parametrize(
    ("today", "first_term", "second_term"),
    [
        (date(2022, 11, 1), (date(2022, 9, 1), date(2022, 12, 23)), (date(2023, 1, 9), date(2023, 5, 31))),
        (date(2026, 3, 1), (date(2025, 9, 1), date(2025, 12, 19)), (date(2026, 1, 5), date(2026, 5, 29))),
        (date(2027, 8, 31), (date(2026, 9, 1), date(2026, 12, 18)), (date(2027, 1, 4), date(2027, 5, 31))),
    ],
)
def test_the_terms_of_known_years(
    today: date, first_term: tuple[date, date], second_term: tuple[date, date]
) -> None:
    first, second = SchoolCalendar(today).terms
    assert ((first.first, first.last), (second.first, second.last)) == (first_term, second_term)


@pytest.mark.parametrize(
    "off",
    [
        date(2026, 10, 19),  # autumn holidays
        date(2026, 10, 23),
        date(2026, 11, 18),  # proclamation of the republic
        date(2026, 11, 21),  # a Saturday
        date(2026, 12, 21),  # winter holidays
        date(2027, 1, 1),
        date(2027, 3, 8),  # spring holidays
        date(2027, 3, 12),
        date(2027, 3, 26),  # Good Friday
        date(2027, 3, 29),  # Easter Monday
        date(2027, 5, 4),  # restoration of independence
    ],
)
def test_no_lessons_in_holidays(off: date) -> None:
    assert off not in SchoolCalendar(date(2026, 11, 23)).school_days


def test_days_beside_the_holidays_are_school_days() -> None:
    days = SchoolCalendar(date(2026, 11, 23)).school_days
    assert {
        date(2026, 10, 16),
        date(2026, 10, 26),
        date(2026, 12, 18),
        date(2027, 1, 4),
        date(2027, 3, 15),
    } <= {*days}
    assert 165 <= len(days) <= 175


def test_easter_and_the_monday_in_place_of_a_weekend() -> None:
    assert [easter_sunday(year) for year in (2024, 2025, 2026, 2038)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2038, 4, 25),
    ]
    assert date(2025, 5, 5) in public_holidays(2025)  # 4 May was a Sunday
    assert date(2026, 5, 5) not in public_holidays(2026)


def test_in_summer_the_demo_takes_a_day_of_the_last_school_week_for_today() -> None:
    calendar = SchoolCalendar(date(2026, 7, 15))
    assert calendar.day == date(2026, 5, 27)
    assert calendar.next_day == date(2026, 5, 28)
    assert SchoolCalendar(date(2026, 5, 29)).day == date(2026, 5, 29)


def test_in_short_holidays_and_on_weekends_today_stays_today() -> None:
    calendar = SchoolCalendar(date(2026, 12, 28))
    assert calendar.day == date(2026, 12, 28)
    assert calendar.next_day == date(2027, 1, 4)
    assert calendar.past[-1] == date(2026, 12, 18)


def test_the_holidays_are_the_weekdays_without_lessons_inside_the_terms() -> None:
    calendar = SchoolCalendar(date(2026, 11, 23))
    assert (date(2026, 11, 18), date(2026, 11, 18)) in calendar.holidays
    assert (date(2026, 10, 19), date(2026, 10, 23)) in calendar.holidays
    free = {first for first, _ in calendar.holidays} | {last for _, last in calendar.holidays}
    assert free.isdisjoint(calendar.school_days)
