"""Days, spans and times, as people type them where the bot asks for one."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.dates_typed import AHEAD, BACK, LONGEST, Refusal, day_typed, span_typed, time_typed

MONDAY = date(2026, 11, 23)

DAYS = """
šodien | 23.11.2026
rīt | 24.11.2026
Rīt! | 24.11.2026
RIT | 24.11.2026
parīt | 25.11.2026
vakar | 22.11.2026
aizvakar | 21.11.2026
pirmdien | 23.11.2026
otrdien | 24.11.2026
piektdiena | 27.11.2026
līdz piektdienai | 27.11.2026
nākampiektdien | not understood
nākamajā otrdienā | 01.12.2026
svētdien | 29.11.2026
25.11. | 25.11.2026
25.11 | 25.11.2026
25. 11. | 25.11.2026
25/11 | 25.11.2026
25.11.26 | 25.11.2026
25.11.2026. | 25.11.2026
2026-11-25 | 25.11.2026
25 | 25.11.2026
25. | 25.11.2026
5. | 05.12.2026
22. | 22.12.2026
25. novembris | 25.11.2026
25. novembrī | 25.11.2026
25 nov | 25.11.2026
25.novembri | 25.11.2026
25. novembri 2026 | 25.11.2026
līdz 15.12. | 15.12.2026
10.1. | 10.01.2027
2.10. | 02.10.2026
5.9 | past
30.02. | no such day
31.11. | no such day
29.02.2027 | no such day
29.02.2028 | too far
32. | no such day
0. | no such day
0 | no such day
99999999999 | no such day
23.59.59 | no such day
13/13/2026 | no such day
2026-13-45 | no such day
25.11.1926 | past
no 5. līdz 9. | not understood
nezinu | not understood
 | not understood
🤷 | not understood
сегодня | 23.11.2026
завтра | 24.11.2026
послезавтра | 25.11.2026
в пятницу | 27.11.2026
25 ноября | 25.11.2026
25-го | 25.11.2026
25 числа | 25.11.2026
30 февраля | no such day
сьогодні | 23.11.2026
післязавтра | 25.11.2026
у п’ятницю | 27.11.2026
25 листопада | 25.11.2026
today | 23.11.2026
tomorow | 24.11.2026
the day after tomorrow | 25.11.2026
Friday | 27.11.2026
November 25th | 25.11.2026
25th of November | 25.11.2026
"""

SPANS = """
no 5. līdz 9. | 05.12.2026-09.12.2026
no 25. līdz 27. | 25.11.2026-27.11.2026
25-27 | 25.11.2026-27.11.2026
25.–27.11. | 25.11.2026-27.11.2026
25.11.-27.11. | 25.11.2026-27.11.2026
25.11.2026 - 27.11.2026 | 25.11.2026-27.11.2026
2026-11-25 – 2026-11-27 | 25.11.2026-27.11.2026
25., 26. un 27.11. | 25.11.2026-27.11.2026
no 30. līdz 3. | 30.11.2026-03.12.2026
no 30. līdz 2.12. | 30.11.2026-02.12.2026
28.12.-8.01. | 28.12.2026-08.01.2027
no 28. decembra līdz 8. janvārim | 28.12.2026-08.01.2027
rīt | 24.11.2026-24.11.2026
līdz piektdienai | 23.11.2026-27.11.2026
no rītdienas līdz piektdienai | 24.11.2026-27.11.2026
no piektdienas līdz otrdienai | 27.11.2026-01.12.2026
visu nedēļu | 23.11.2026-27.11.2026
nākamnedēļ | 30.11.2026-04.12.2026
līdz nedēļas beigām | 23.11.2026-27.11.2026
3 dienas | 23.11.2026-25.11.2026
trīs dienas no rītdienas | 24.11.2026-26.11.2026
divas nedēļas | 23.11.2026-06.12.2026
с 25 по 27 ноября | 25.11.2026-27.11.2026
с завтрашнего дня до пятницы | 24.11.2026-27.11.2026
до 27 | 23.11.2026-27.11.2026
з 25 до 27 | 25.11.2026-27.11.2026
from 25 to 27 November | 25.11.2026-27.11.2026
Nov 25-27 | 25.11.2026-27.11.2026
Monday to Wednesday | 23.11.2026-25.11.2026
no 9. līdz 5. | end before start
27.11.-25.11. | end before start
līdz 20.11. | end before start
no rītdienas līdz šodienai | end before start
400 dienas | too long
no 1.12. līdz 1.4. | too long
no 25. līdz 31.11. | no such day
kaut kad | not understood
"""


def rows(table: str) -> dict[str, str]:
    """What is typed, and what it means."""
    return {
        typed.strip(): meant.strip()
        for typed, meant in (row.split("|") for row in table.strip("\n").split("\n"))
    }


def test_days() -> None:
    def read(typed: str) -> str:
        day = day_typed(typed, MONDAY)
        return day.reason if isinstance(day, Refusal) else f"{day:%d.%m.%Y}"

    expected = rows(DAYS)
    assert {typed: read(typed) for typed in expected} == expected


def test_spans() -> None:
    def read(typed: str) -> str:
        span = span_typed(typed, MONDAY)
        return span.reason if isinstance(span, Refusal) else f"{span[0]:%d.%m.%Y}-{span[1]:%d.%m.%Y}"

    expected = rows(SPANS)
    assert {typed: read(typed) for typed in expected} == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *[
            (typed, time(11))
            for typed in ("11", "11.", "11.00", "plkst. 11", "līdz 11", "11:00!", "11h", "11 am")
        ],
        *[
            (typed, time(11, 30))
            for typed in ("11.30", "11:30", "11 30", "1130", "в 11-30", "об 11.30", "at 11:30")
        ],
        *[
            ("9", time(9)),
            ("9.05", time(9, 5)),
            ("no 9.05", time(9, 5)),
            ("1pm", time(13)),
            ("vienpadsmitos", None),
        ],
        *[("10.10", time(10, 10)), ("līdz desmitiem", time(10)), ("до обеда", time(12)), ("0:00", time(0))],
        *[
            (typed, None)
            for typed in ("", "25", "24:00", "11:60", "23.59.59", "rīt", "no 10.15 līdz 12.15", "🕙")
        ],
    ],
)
def test_a_time(typed: str, expected: time | None) -> None:
    assert time_typed(typed) == expected


def test_a_refusal_names_what_was_meant() -> None:
    assert day_typed("varbūt 30.02.?", MONDAY) == Refusal("no such day", "30.02.")
    assert span_typed("no 27.11. līdz 25.11.", MONDAY) == Refusal(
        "end before start", "27.11. līdz 25.11.", date(2026, 11, 27), date(2026, 11, 25)
    )


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=200) | st.from_regex(r"[0-9./: -]{0,14}( līdz )?[0-9./: -]{0,14}", fullmatch=True),
    today=st.dates(date(2020, 1, 1), date(2090, 12, 31)),
)
def test_any_text_is_a_span_in_order_or_a_refusal(text: str, today: date) -> None:
    span, day, at = span_typed(text, today), day_typed(text, today), time_typed(text)
    if not isinstance(span, Refusal):
        assert today - timedelta(days=BACK) <= span[0] <= span[1] <= today + timedelta(days=AHEAD)
        assert (span[1] - span[0]).days < LONGEST
    if not isinstance(day, Refusal):
        assert not isinstance(span, Refusal)
        assert span[0] <= day == span[1]
    assert at is None or at.second == 0


@given(day=st.dates(date(2026, 9, 25), date(2027, 5, 20)))
def test_every_way_of_writing_a_day_means_that_day(day: date) -> None:
    forms = {
        f"{day:%d.%m.%Y}",
        f"{day:%d.%m.}",
        f"{day.day}.{day.month}.",
        day.isoformat(),
        f"{day:%d/%m/%Y}",
    }
    assert {day_typed(form, MONDAY) for form in forms} == {day}
