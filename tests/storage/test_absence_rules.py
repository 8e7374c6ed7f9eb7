"""What a school asks of a family: plain values, no store. It is Monday, 23 November 2026, 8.00 in Riga."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.absence_rules import Draft, Fault, Frame, Known, Lack, Part, Rules, Term

AT_8 = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
DAY = timedelta(days=1)


def frame(
    *known: Draft, now: datetime = AT_8, days: int = 3, notes: int | None = 4, papers: tuple[int, ...] = ()
) -> Frame:
    """A school with two terms and some days off; ``papers``: numbers of reports with a doctor's note."""
    return Frame(
        now=now,
        rules=Rules(time(10), days, notes),
        terms=(
            Term(1, date(2026, 9, 1), date(2026, 12, 18)),
            Term(2, date(2027, 1, 4), date(2027, 5, 31)),
        ),
        holidays=((date(2026, 11, 16), date(2026, 11, 18)), (date(2026, 12, 1), date(2026, 12, 1))),
        weekdays=frozenset({1, 2, 3, 4, 5}),
        known=tuple(Known(number, draft, number in papers) for number, draft in enumerate(known, 1)),
    )


def of(
    first: int, last: int | None = None, part: Part = "day", at: time | None = None, *lessons: int
) -> Draft:
    """Days of November by number; more than 30 run into December."""
    start = date(2026, 10, 31)
    return Draft(start + first * DAY, start + (last or first) * DAY, part, at, lessons)


@pytest.mark.parametrize(
    ("draft", "fault"),
    [
        (of(23), None),
        (of(28), "weekend"),
        (of(28, 29), "weekend"),
        (of(28, 30), None),  # a journey over the weekend: Monday is missed
        (of(17), "holiday"),
        (of(31), "holiday"),
        (of(52), "holiday"),  # winter: no term
        (of(27, 25), "order"),
        (of(23, 23 + 400), "long"),
        (of(8), "past"),
        (of(9), None),
        (Draft(date(2027, 4, 23), date(2027, 4, 23)), "far"),
        (of(23, part="late", at=time(23, 59)), "hour"),
        (of(23, part="late", at=time(9, 30)), None),
    ],
)
def test_what_cannot_be_reported_and_why(draft: Draft, fault: Fault | None) -> None:
    assert frame().fault(draft) == fault


def test_where_no_terms_and_no_timetable_are_entered_every_workday_is_a_school_day() -> None:
    bare = Frame(AT_8, Rules(time(10), 3, None), (), (), frozenset(), ())
    assert bare.fault(Draft(FRIDAY, FRIDAY)) is None
    assert bare.fault(Draft(SATURDAY, SATURDAY)) == "weekend"
    assert bare.after(FRIDAY) == date(2026, 11, 30)
    assert frame().after(date(2026, 12, 18)) == date(2027, 1, 4)


@pytest.mark.parametrize(
    ("draft", "hour", "is_late"),
    [
        (of(23), "07:59", False),
        (of(23), "08:00", True),  # 10.00 in Riga
        (of(24), "19:00", False),
        (of(20), "05:00", True),
        (of(23, part="early", at=time(13)), "10:30", False),  # the hour of leaving has not come
        (of(23, part="early", at=time(13)), "11:30", True),
        (of(23, part="late", at=time(12)), "08:30", True),
    ],
)
def test_a_report_after_the_schools_hour_is_late(draft: Draft, hour: str, is_late: bool) -> None:
    now = datetime.fromisoformat(f"2026-11-23T{hour}:30+00:00")
    assert frame(now=now).is_late(draft) is is_late


def test_reports_side_by_side_are_counted_as_one_absence() -> None:
    asked = frame(of(19, 20), of(26))
    assert asked.in_a_row(of(23)) == 3  # Thursday, Friday, and Monday behind the weekend
    assert asked.in_a_row(of(23), but=1) == 1
    assert asked.in_a_row(of(24, 25)) == 3  # Monday is not missed, Thursday is
    assert asked.lack(of(23, 25)) == "days"  # with Thursday: six in a row
    assert frame(of(19, 20), papers=(1,)).in_a_row(of(23)) == 1  # the doctor's note speaks for itself
    assert frame().in_a_row(of(20, 23)) == 2


@pytest.mark.parametrize(
    ("draft", "lack"),
    [(of(23, 25), None), (of(23, 26), "days"), (of(23, part="late", at=time(9)), None)],
)
def test_too_many_days_in_a_row_want_a_doctors_note(draft: Draft, lack: Lack | None) -> None:
    assert frame().lack(draft) == lack


def test_a_term_has_so_many_notes_of_parents() -> None:
    september = [Draft(date(2026, 9, day), date(2026, 9, day)) for day in (7, 14, 21, 28)]
    asked = frame(*september)
    assert asked.notes_used(MONDAY) == 4
    assert asked.lack(of(23)) == "notes"
    assert asked.lack(of(23), but=4) is None  # the one that is being changed
    assert asked.lack(Draft(date(2027, 1, 11), date(2027, 1, 11))) is None  # another term
    assert frame(*september, papers=(2,)).lack(of(23)) is None
    assert frame(*september, notes=None).lack(of(23)) is None
    declined = tuple(one._replace(is_declined=True) for one in asked.known[:2])
    assert replace(asked, known=declined).notes_used(MONDAY) == 0


@pytest.mark.parametrize(
    ("one", "other", "clashes"),
    [
        (of(23), of(23), True),
        (of(23, 25), of(25, 27), True),
        (of(23, 24), of(25), False),
        (of(23), of(23, part="late", at=time(9)), True),
        (of(23, part="late", at=time(9)), of(23, part="late", at=time(10)), True),
        (of(23, part="late", at=time(9)), of(23, part="early", at=time(13)), False),
        (of(23, part="late", at=time(13)), of(23, part="early", at=time(9)), True),
        (of(23, None, "lessons", None, 1, 2), of(23, None, "lessons", None, 3), False),
        (of(23, None, "lessons", None, 1, 2), of(23, None, "lessons", None, 2), True),
    ],
)
def test_two_reports_about_the_same_lessons_clash(one: Draft, other: Draft, clashes: bool) -> None:
    assert one.clashes(other) is clashes
    assert other.clashes(one) is clashes


def test_what_is_left_of_several_days_can_be_reported() -> None:
    asked = frame(of(23), of(27))
    assert asked.rest(of(23, 26)) == of(24, 26)
    assert asked.rest(of(20, 24)) is None  # two pieces
    assert asked.rest(of(24, 26)) is None  # nothing is taken
    assert asked.rest(of(23)) is None  # nothing is left
    assert asked.clash(of(23, 27), but=1) == Known(2, of(27), has_paper=False)
    same = frame(of(20, 24), of(23))
    assert same.clash(of(23)) == Known(2, of(23), has_paper=False)  # the same one before a wider one


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 40), st.integers(0, 9)), max_size=4),
    st.integers(1, 40),
    st.integers(0, 9),
)
def test_the_rest_never_touches_another_report(spans: list[tuple[int, int]], first: int, more: int) -> None:
    known = [of(start, start + length) for start, length in spans]
    asked = frame(*known)
    draft = of(first, first + more)
    rest = asked.rest(draft)
    if rest is not None:
        assert asked.clash(rest) is None
        assert draft.first <= rest.first <= rest.last <= draft.last
    assert asked.in_a_row(draft) >= len(asked.school_days(draft.first, draft.last))
