"""What counts, in which order, and what a mark may look like. No store is asked."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.marks import Mark, Value, assembled, average

POINTS = [str(points) for points in range(1, 11)]
NOT_POINTS = ["i", "ni", "nv", "n", "0%", "65%", "100%", "S", "T", "A", "P"]


def row(
    number: int, written: str, *, corrects: int | None = None, work: int = 1, **more: Any
) -> dict[str, Any]:
    value = Value.parse(written)
    known = {
        "work_day": "2026-11-20",
        "kind": "summative",
        "topic": "",
        "comment": None,
        "entered_at": number,
    }
    name = {"given_name": "Jānis", "family_name": "Ozols"}
    mark = {
        "id": number,
        "work_id": work,
        "corrects_id": corrects,
        "notation": value.notation,
        "value": value.text,
    }
    return known | name | mark | more


def marks(*written: str) -> Sequence[Mark]:
    return assembled([row(number, word) for number, word in enumerate(written, 1)])


@pytest.mark.parametrize("written", POINTS + NOT_POINTS)
def test_every_mark_is_read_as_it_is_shown(written: str) -> None:
    assert str(Value.parse(written)) == written


@pytest.mark.parametrize(
    ("written", "shown"),
    [("NV ", "nv"), (" 8", "8"), ("t", "T"), ("NI", "ni"), ("65 %", "65%"), ("007%", "7%")],
)
def test_a_slip_of_the_pen_is_read(written: str, shown: str) -> None:
    assert str(Value.parse(written)) == shown


@pytest.mark.parametrize(
    "written", ["11", "0", "7,5", "10+", "", "  ", "101%", "-1", "%", "x", "٣", "٣%", "4|7", "9999999%"]
)
def test_what_is_no_mark_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not a mark"):
        Value.parse(written)


@given(st.text(max_size=8))
def test_whatever_is_written_is_a_mark_or_refused(written: str) -> None:
    try:
        value = Value.parse(written)
    except ValueError:
        return
    assert str(value) in POINTS + [f"{percent}%" for percent in range(101)] + NOT_POINTS


@given(st.lists(st.sampled_from(POINTS), min_size=1), st.lists(st.sampled_from(NOT_POINTS)))
def test_the_average_is_that_of_the_points_whatever_else_there_is(
    points: list[str], others: list[str]
) -> None:
    counted = average(marks(*points, *others))
    exact = Decimal(sum(map(int, points))) / len(points)
    assert counted.value == exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert sorted(counted.points) == sorted(map(int, points))
    assert sorted(map(str, counted.left_out)) == sorted(others)


def test_half_a_hundredth_is_rounded_up() -> None:
    assert average(marks(*["7"] * 7, "8")).value == Decimal("7.13")


@pytest.mark.parametrize("written", [(), ("nv",), ("S", "T", "65%")])
def test_without_points_there_is_no_average(written: tuple[str, ...]) -> None:
    assert average(marks(*written)).value is None


def test_of_a_corrected_mark_the_last_writing_counts() -> None:
    (mark,) = assembled([row(3, "9", corrects=2), row(1, "4"), row(2, "7", corrects=1)])
    assert str(mark) == "4|7|9"
    counted = average([mark])
    assert counted.points == (9,)
    assert [str(value) for value in counted.replaced] == ["4", "7"]


def test_nv_that_became_a_mark_counts_and_a_mark_that_became_nv_does_not() -> None:
    assert average(assembled([row(1, "nv"), row(2, "6", corrects=1)])).points == (6,)
    assert average(assembled([row(1, "6"), row(2, "nv", corrects=1)])).points == ()


def test_marks_stand_newest_first() -> None:
    found = assembled(
        [
            row(1, "5", work_day="2026-11-10"),
            row(2, "6", work_day="2026-11-20", entered_at=5),
            row(3, "7", work_day="2026-11-20", entered_at=9),
        ]
    )
    assert [str(mark) for mark in found] == ["7", "6", "5"]
    assert found[-1].day == date(2026, 11, 10)


@st.composite
def journals(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Works, each with a chain of writings, in any order."""
    chains = draw(
        st.lists(st.lists(st.sampled_from(POINTS + NOT_POINTS), min_size=1, max_size=4), max_size=6)
    )
    rows, number = [], 0
    for work, chain in enumerate(chains):
        before = None
        for written in chain:
            number += 1
            rows.append(row(number, written, corrects=before, work=work))
            before = number
    return draw(st.permutations(rows))


@given(journals())
def test_no_writing_is_lost_or_told_twice(rows: list[dict[str, Any]]) -> None:
    found = assembled(rows)
    told = [entry.id for mark in found for entry in mark.entries]
    assert sorted(told) == sorted(row["id"] for row in rows)
    assert all(list(mark.entries) == sorted(mark.entries, key=lambda entry: entry.id) for mark in found)
