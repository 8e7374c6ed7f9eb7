"""What the demo's schools tell their families."""

from collections import Counter
from datetime import date

import pytest

from bot.demo import cast
from bot.demo.generate import DemoSchools, generate
from storage.publishing import TEXT_LIMIT, TITLE_LIMIT
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import class_of, day, riga, together

DAYS = [date(2026, 9, 1), date(2026, 11, 21), date(2026, 12, 28), date(2027, 5, 30), date(2027, 7, 15)]


def test_each_school_has_a_believable_board(rows: SchoolRows, demo: DemoSchools) -> None:
    for school in rows.schools:
        own = [row for row in rows.publications if row["school_id"] == school["id"]]
        to_all = [row for row in own if row["class_id"] is None and row["group_id"] is None]
        assert 6 <= len(to_all) <= 10
        assert sum(row["urgent"] for row in own) == 1
        assert sum(row["asks_confirmation"] for row in own) == 1
        assert {row["kind"] for row in to_all} == {"announcement", "event"}
        classes = Counter(row["class_id"] for row in own if row["class_id"] is not None)
        assert set(classes.values()) == {2}
        later = [row for row in own if riga(row["published_at"]).date() > demo.calendar.day]
        assert [row["posted_at"] for row in later] == [None]
        assert all(row["posted_at"] is not None for row in own if row not in later)
    assert all(
        len(row["title"]) <= TITLE_LIMIT and len(row["text"]) <= TEXT_LIMIT for row in rows.publications
    )
    group = next(row for row in rows.publications if row["group_id"] is not None)
    assert group["author_id"] == cast.SUBJECT_TEACHER.person_id


def test_invented_parents_have_read_voted_and_booked_already(rows: SchoolRows) -> None:
    classes, guardians = (
        class_of(rows),
        {(row["guardian_id"], row["student_id"]) for row in rows.guardianships},
    )
    own = {figure.person_id for figure in cast.EVERYBODY}
    dace = [row for row in rows.bookings if row["teacher_id"] == cast.CLASS_TEACHER.person_id]
    assert 2 <= len(dace) <= 9
    assert all(classes[row["student_id"]] == cast.CLASS_TEACHER.class_name for row in dace)
    assert all(
        (row["person_id"], row["student_id"]) in guardians for row in (*rows.bookings, *rows.poll_votes)
    )
    assert not [row for row in rows.poll_votes if row["person_id"] in own]
    (father,) = [row for row in rows.bookings if row["person_id"] in own]
    assert (father["person_id"], father["student_id"]) == (cast.FATHER.person_id, cast.STUDENT.person_id)
    starts = {slot["id"]: slot["starts_at"] for slot in rows.slots}
    times = Counter((row["student_id"], starts[row["slot_id"]]) for row in rows.bookings)
    assert max(times.values()) == 1, "nobody talks with two teachers at once"
    assert rows.publication_reads
    assert {row["person_id"] for row in rows.publication_visits} == {1, 2}


@pytest.mark.parametrize("today", DAYS)
def test_nothing_comes_from_the_future_and_the_evening_is_still_to_come(today: date) -> None:
    demo = generate(today=today, students=60)
    rows = together(demo)
    for event in rows.events:
        assert day(event["first_day"]) > demo.calendar.day
    for poll in rows.polls:
        assert day(poll["until_day"]) > demo.calendar.day
    moments = [row["read_at"] for row in rows.publication_reads] + [row["booked_at"] for row in rows.bookings]
    moments += [row["voted_at"] for row in rows.poll_votes]
    assert all(riga(moment).date() < demo.calendar.day for moment in moments)
    assert len({row["slot_id"] for row in rows.bookings}) == len(rows.bookings)
