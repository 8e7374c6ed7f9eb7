"""One line about an absence, as parents type it in four languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.absence_line import Understood, understood
from conversations.children_named import Names
from conversations.dates_typed import AHEAD, BACK, LONGEST, Refusal
from tests.conversations.absence_lines import ENGLISH, LATVIAN, RUSSIAN, UKRAINIAN
from tests.conversations.other_lines import SOMETHING_ELSE

MONDAY = date(2026, 11, 23)
CHILDREN = {"a": Names("Anna", "Kalniņa"), "j": Names("Jānis", "Kalniņš")}


def reading(text: str, today: date = MONDAY, children: dict[str, Names] | None = None) -> str:
    """How a line is understood, in the columns of the table."""
    found = understood(text, today, CHILDREN if children is None else children)
    if not isinstance(found, Understood):
        return "-" if found is None else found.reason
    days = [f"{found.first:%d.%m}", f"{found.last:%d.%m}"]
    part = found.part if found.at is None else f"{found.part} {found.at:%H.%M}"
    cells = ["+".join(found.children) or "-", "-".join(dict.fromkeys(days)), part, found.reason or "-"]
    return " | ".join([*cells, *filter(None, [" ".join(sorted(found.unclear))])])


@pytest.mark.parametrize("table", [LATVIAN, RUSSIAN, UKRAINIAN, ENGLISH], ids=["lv", "ru", "uk", "en"])
def test_lines_are_understood(table: str) -> None:
    expected = dict(row.split(" | ", 1) for row in table.strip().splitlines())
    assert {line: reading(line) for line in expected} == expected


def test_lines_about_something_else_are_left_alone() -> None:
    lines = SOMETHING_ELSE.strip().splitlines()
    assert [(line, found) for line in lines if (found := understood(line, MONDAY, CHILDREN))] == []


@pytest.mark.parametrize(
    ("line", "reason", "meant"),
    [
        ("Anna 30.02. slima", "no such day", "30.02."),
        ("Anna slima 31.11.", "no such day", "31.11."),
        ("slims 32. novembrī", "no such day", "32. novembrī"),
        ("slims 00.00.", "no such day", "00.00."),
        ("slims 99.99.9999", "no such day", "99.99.9999"),
        ("болел 31 февраля", "no such day", "31 февраля"),
        ("хворіє 31 листопада", "no such day", "31 листопада"),
        ("sick on 30 February", "no such day", "30 February"),
        ("23.59.59 slims", "no such day", "23.59.59"),
        ("no 9. līdz 5. slims", "end before start", "9. līdz 5."),
        ("no 27.11. līdz 25.11. slims", "end before start", "27.11. līdz 25.11."),
        ("no piektdienas līdz rītdienai slims", "end before start", "piektdienas līdz rītdienai"),
        ("с 27 по 25 болеет", "end before start", "27 по 25"),
        ("з 27 по 25 хворіє", "end before start", "27 по 25"),
        ("sick from 27 to 25", "end before start", "27 to 25"),
        ("slims 400 dienas", "too long", "slims 400 dienas"),
        ("болеет 400 дней", "too long", "болеет 400 дней"),
        ("Anna slimos no 1.12. līdz 1.04.", "too long", "Anna slimos no 1.12. līdz 1.04."),
        ("Anna slima, būs 1.04.", "too long", "01.04.2027"),
        ("25.05. slima", "past", "25.05. slima"),
        ("slims 5.9", "past", "slims 5.9"),
        ("slima 25.11.2030", "too far", "slima 25.11.2030"),
    ],
)
def test_days_that_cannot_be_are_refused_by_name(line: str, reason: str, meant: str) -> None:
    found = understood(line, MONDAY, CHILDREN)
    assert isinstance(found, Refusal)
    assert (found.reason, found.meant) == (reason, meant)


@pytest.mark.parametrize(
    ("today", "line", "expected"),
    [
        (date(2026, 11, 28), "slims", "28.11 | day | illness"),  # a Saturday is a day like others here
        (date(2026, 11, 29), "visu nedēļu slimos", "30.11-04.12 | day | illness"),
        (date(2026, 11, 27), "visu nedēļu slimoja", "23.11-27.11 | day | illness"),
        (date(2026, 12, 30), "no 30. līdz 3. slims", "30.12-03.01 | day | illness"),
        (date(2026, 12, 28), "28.12. - 8.01. ceļojums", "28.12-08.01 | day | family"),
        (date(2027, 1, 4), "28.12. bija slima", "28.12 | day | illness"),
        (date(2026, 12, 30), "slims līdz 5. janvārim", "30.12-05.01 | day | illness"),
        (date(2028, 2, 28), "rīt slims", "29.02 | day | illness"),
        (date(2028, 2, 20), "29.02. slims", "29.02 | day | illness"),
        (date(2027, 1, 30), "31. sacensības", "31.01 | day | competition"),
        (date(2026, 11, 25), "pirmdien sacensības", "30.11 | day | competition"),
        (date(2026, 11, 25), "nākamajā piektdienā sacensības", "04.12 | day | competition"),
        (date(2026, 11, 25), "pagājušajā piektdienā slimoja", "20.11 | day | illness"),
        (date(2026, 11, 25), "nākamnedēļ, otrdien sacensības", "01.12 | day | competition"),
        (date(2026, 11, 25), "в четверг на следующей неделе соревнования", "03.12 | day | competition"),
        (date(2026, 11, 25), "sick, not coming on Friday", "27.11 | day | illness"),
        (date(2026, 11, 25), "otrdien slimoja", "24.11 | day | illness"),
        (date(2026, 11, 25), "šodien, trešdien slima", "25.11 | day | illness"),
    ],
)
def test_days_are_read_from_the_day_on_which_they_are_typed(today: date, line: str, expected: str) -> None:
    assert " | ".join(reading(line, today).split(" | ")[1:4]) == expected


def test_which_child() -> None:
    twins = {"1": Names("Anna", "Kalniņa"), "2": Names("Anna", "Ozola"), "3": Names("Jānis", "Ozols")}
    assert reading("Anna slima", children=twins) == "1+2 | 23.11 | day | illness | child"
    assert reading("Anna Ozola slima", children=twins) == "2 | 23.11 | day | illness"
    assert reading("Kalniņa slima", children=twins) == "1 | 23.11 | day | illness"
    assert reading("Ozols slims", children=twins) == "- | 23.11 | day | illness"  # two have that name
    two = {"r": Names("Rita"), "u": Names("Una"), "m": Names("Marta"), "e": Names("Elīza", also=("Zaķēns",))}
    assert reading("Rita rīt slima", children=two).startswith("r | 24.11")
    assert reading("Rita un Una slimo", children=two).startswith("r+u")
    assert reading("25.11. Marta pie ārsta", children=two).startswith("m | 25.11")
    assert reading("Zaķēns slimo", children=two).startswith("e")
    both = {"jana": Names("Jana"), "janis": Names("Jānis")}
    assert reading("Jana slima", children=both).startswith("jana |")
    assert reading("Jānim klepus", children=both).startswith("janis |")
    assert reading("slima", children={}) == "- | 23.11 | day | illness"


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200c", "\n\n", "🤒", "?!?!", "\x00", "." * 4096])
def test_nothing_said(text: str) -> None:
    assert understood(text, MONDAY, CHILDREN) is None


def test_a_day_that_cannot_be_makes_no_report_of_something_else() -> None:
    assert understood("Sapulce būs 30.02.", MONDAY, CHILDREN) is None
    assert understood("Vai 30.02. slims?", MONDAY, CHILDREN) is None
    assert understood("Jānis būs 31.11.", MONDAY, CHILDREN) is None


def test_a_letter_is_no_line() -> None:
    assert (
        understood("Anna šodien slima. " + "Gribu pastāstīt par mūsu vasaru. " * 30, MONDAY, CHILDREN) is None
    )


def test_the_words_are_kept_clean() -> None:
    found = understood("  Anna\u202e   šodien\tslima \n\n jo klepo  ", MONDAY, CHILDREN)
    assert isinstance(found, Understood)
    assert found.words == "Anna šodien slima\njo klepo"


WORDS = [
    row.split(" | ")[0] for row in f"{LATVIAN}{RUSSIAN}{UKRAINIAN}{ENGLISH}{SOMETHING_ELSE}".splitlines()
]
PARTS = sorted({part for line in WORDS for part in line.split()})
NUMBERS = st.from_regex(r"[0-9]{1,4}([./:-][0-9]{0,4}){0,3}", fullmatch=True)
LINES = st.lists(st.sampled_from(PARTS) | NUMBERS | st.text(max_size=6), max_size=14).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(text=LINES | st.text(max_size=1000), today=st.dates(date(2020, 1, 1), date(2090, 12, 31)))
def test_any_text_is_read_without_harm(text: str, today: date) -> None:
    found = understood(text, today, CHILDREN)
    if isinstance(found, Understood):
        assert found.first <= found.last < found.first + timedelta(days=LONGEST)
        assert today - timedelta(days=BACK) <= found.first
        assert found.last <= today + timedelta(days=AHEAD)
        assert found.part == "day" or found.first == found.last
        assert found.at is None or found.part != "day"
        assert ("time" in found.unclear) == (found.part != "day" and found.at is None)
        assert ("reason" in found.unclear) == (found.reason is None)
        assert found.child is None or found.children == (found.child,)
