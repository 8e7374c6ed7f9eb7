"""The demo's register: filled in of late, and marks agree with it."""

from collections import Counter
from datetime import timedelta

from bot.demo.generate import DemoSchools
from bot.demo.register import BACK, SIGNS
from storage.roster_rows import SchoolRows


def test_nobody_has_a_mark_for_what_was_written_while_they_were_away(rows: SchoolRows) -> None:
    works = {work["id"]: (work["group_id"], work["work_day"]) for work in rows.works}
    away = {
        (row["student_id"], row["group_id"], row["day"]) for row in rows.attendance if row["kind"] == "absent"
    }
    first = [mark for mark in rows.marks if mark["corrects_id"] is None]
    there = {mark["id"] for mark in rows.marks}
    assert not [
        mark
        for mark in first
        if (mark["student_id"], *works[mark["work_id"]]) in away and mark["value"] not in SIGNS
    ]
    assert all(mark["corrects_id"] in there for mark in rows.marks if mark["corrects_id"] is not None)


def test_most_lessons_of_the_last_days_are_filled_in_and_say_what_stands_there(
    demo: DemoSchools, rows: SchoolRows
) -> None:
    today = demo.calendar.day
    places = [(row["group_id"], row["day"], row["number"]) for row in rows.register_checks]
    assert len(set(places)) == len(places)
    assert {day for _, day, _ in places} <= {(today - timedelta(days=ago)).isoformat() for ago in range(1, 8)}
    missed = {(row["group_id"], row["day"], row["number"]) for row in rows.attendance}
    assert all(
        (row["how"] == "marked") == (place in missed)
        for row, place in zip(rows.register_checks, places, strict=True)
    )
    weekdays = Counter(lesson["weekday"] for lesson in rows.lessons)
    held = sum(weekdays[day.isoweekday()] for day in demo.calendar.past if day >= today - BACK)
    assert 0.9 * held < len(places) < held


def test_somebody_of_the_cast_s_class_is_to_be_spoken_to(rows: SchoolRows) -> None:
    reported = {row["student_id"] for row in rows.absences}
    counts = Counter(row["student_id"] for row in rows.attendance if row["student_id"] not in reported)
    assert max(counts.values()) >= 10
