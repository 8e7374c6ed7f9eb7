"""A task of one's own in one line: its day and hour leave the text, pages and exercises stay in it."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.task_line import LONGEST, TaskLine, read

MONDAY = date(2026, 11, 23)
SHOWN = date(2026, 11, 27)
"""The day on the screen, for lines that name none."""


@pytest.mark.parametrize(
    ("line", "text", "day", "at"),
    [
        ("Rīt nopirkt līmi", "Nopirkt līmi", date(2026, 11, 24), None),
        ("Nopirkt līmi, krāsas un papīru rīt.", "Nopirkt līmi, krāsas un papīru", date(2026, 11, 24), None),
        ("rit plkst. 18 koris", "Koris", date(2026, 11, 24), time(18)),
        ("Nopirkt līmi rīt plkst. 18.00", "Nopirkt līmi", date(2026, 11, 24), time(18)),
        ("25.11. izlasīt 5. nodaļu", "Izlasīt 5. nodaļu", date(2026, 11, 25), None),
        ("25. novembrī ekskursija, 3 eiro", "Ekskursija, 3 eiro", date(2026, 11, 25), None),
        ("ceturtdien, 26. novembrī, teātris", "Teātris", date(2026, 11, 26), None),
        ("45. lpp. 3. uzd. līdz piektdienai", "45. lpp. 3. uzd.", date(2026, 11, 27), None),
        ("pirmdien 8.30 sporta forma", "Sporta forma", date(2026, 11, 30), time(8, 30)),  # not today
        ("atkārtot 12.–15. uzdevumu otrdien", "Atkārtot 12.–15. uzdevumu", date(2026, 11, 24), None),
        ("matemātika 5.3 uzd", "Matemātika 5.3 uzd", SHOWN, None),
        ("Nopirkt 2 burtnīcas", "Nopirkt 2 burtnīcas", SHOWN, None),
        ("šodien 23.59 gulēt", "Gulēt", MONDAY, time(23, 59)),
        ("завтра купить клей", "Купить клей", date(2026, 11, 24), None),
        ("купити клей в п'ятницю о 18:00", "Купити клей", date(2026, 11, 27), time(18)),
        ("on Friday at 7.30 buy glue", "Buy glue", date(2026, 11, 27), time(7, 30)),
    ],
)
def test_what_is_meant(line: str, text: str, day: date, at: time | None) -> None:
    assert read(line, MONDAY, SHOWN) == TaskLine(text, day, at)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("rīt", "empty"),
        ("rīt plkst. 18", "empty"),
        ("…", "empty"),
        ("30.02. nopirkt līmi", "no such day"),
        ("vakar nopirkt līmi", "past"),
        ("1.11. nopirkt līmi", "past"),
        ("a" * (LONGEST + 1), "too long"),
    ],
)
def test_what_is_none(line: str, fault: str) -> None:
    assert read(line, MONDAY, SHOWN) == fault


@settings(max_examples=60)
@given(st.text(max_size=80))
def test_whatever_is_typed_is_read(line: str) -> None:
    found = read(line, MONDAY, SHOWN)
    if isinstance(found, TaskLine):
        assert found.text
        assert found.day >= MONDAY
