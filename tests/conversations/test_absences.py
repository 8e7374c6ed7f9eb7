"""Absences in conversation: what a button holds of a report, and hours as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.absence_parts import hour_in
from conversations.absence_taps import PickReason, SaveReport, asked
from conversations.tap import LIMIT, OutdatedTap
from storage.absence_rules import Draft

TODAY = date(2026, 11, 24)
BIG = 9_999_999_999


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    first = TODAY + timedelta(days=draw(st.integers(-14, 150)))
    part = draw(st.sampled_from(["day", "late", "early", "lessons"]))
    if part == "day":
        return Draft(first, first + timedelta(days=draw(st.integers(0, 60))))
    if part == "lessons":
        numbers = draw(st.sets(st.integers(0, 12), min_size=1))
        return Draft(first, first, "lessons", lessons=tuple(sorted(numbers)))
    at = draw(st.times()).replace(second=0, microsecond=0)
    return Draft(first, first, "late" if part == "late" else "early", at)


@settings(max_examples=80)
@given(drafts())
def test_a_button_holds_a_whole_report_and_fits(draft: Draft) -> None:
    tap = SaveReport(**asked(BIG, draft, BIG), reason="competition")
    data = tap.pack()
    assert len(data.encode()) <= LIMIT
    assert SaveReport.unpack(data).draft == draft


@pytest.mark.parametrize(
    "data",
    [
        "br1:1:2026-11-24:1:l2460:",
        "br1:1:2026-11-24:1:n0:",
        "br1:1:2026-11-24:0:d:",
        "br1:1:2026-11-24:401:d:",
        "br1:1:9999-12-31:400:d:",
        "br1:1:2026-02-30:1:d:",
        "br1:0:2026-11-24:1:d:",
        "br1:1:2026-11-24:1:x:",
    ],
)
def test_a_made_up_button_is_nobodys(data: str) -> None:
    with pytest.raises(OutdatedTap):
        PickReason.unpack(data)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9.30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("09,30", time(9, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("plkst. 9.30.", time(9, 30)),
        ("ap 10", time(10)),
        ("９：３０", time(9, 30)),
        ("25.11", None),
        ("23.59.59", None),
        ("9.60", None),
        ("-1", None),
        ("vēlāk", None),
        ("", None),
    ],
)
def test_an_hour_as_people_type_it(text: str, hour: time | None) -> None:
    assert hour_in(text) == hour
