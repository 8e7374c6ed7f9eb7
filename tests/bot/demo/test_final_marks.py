"""Tests that are announced, marks of terms and the year, and the goals of the cast's student."""

from datetime import date, timedelta

import pytest

from bot.demo import cast
from bot.demo.generate import generate
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import class_of, day, riga, subject_of, together

MONDAY = date(2026, 11, 23)
ANNA = cast.STUDENT.person_id


def test_tests_are_announced_for_the_next_two_weeks_and_nobody_has_a_mark_for_them(rows: SchoolRows) -> None:
    marked = {mark["work_id"] for mark in rows.marks}
    ahead = [work for work in rows.works if day(work["work_day"]) > MONDAY]
    assert ahead
    assert all(work["kind"] == "summative" and work["id"] not in marked for work in ahead)
    assert all(day(work["work_day"]) <= MONDAY + timedelta(days=16) for work in ahead)
    names, classes = subject_of(rows), class_of(rows)
    students = {row["group_id"]: row["student_id"] for row in rows.group_students}
    subjects = {
        names[work["group_id"]] for work in ahead if classes[students[work["group_id"]]] == classes[ANNA]
    }
    assert {"Matemātika", "Latviešu valoda"} <= subjects


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 9, 15), set()),
        (MONDAY, {(1, "proposed")}),
        (date(2027, 1, 2), {(1, "final")}),
        (date(2027, 5, 31), {(1, "final"), (2, "final"), (0, "final")}),
    ],
)
def test_marks_of_a_term_come_with_its_end(today: date, expected: set[tuple[int, str]]) -> None:
    demo = generate(today=today, students=40)
    rows = together(demo)
    assert {(mark["number"], mark["stage"]) for mark in rows.final_marks} == expected
    teachers = {row["group_id"]: row["teacher_id"] for row in rows.group_teachers}
    members = {(row["group_id"], row["student_id"]) for row in rows.group_students}
    classes = class_of(rows)
    for mark in rows.final_marks:
        assert riga(mark["entered_at"]).date() <= demo.calendar.day
        assert mark["entered_by"] == teachers[mark["group_id"]]
        assert (mark["group_id"], mark["student_id"]) in members
        by_letters = int(classes[mark["student_id"]].split(".")[0]) <= 3
        assert mark["notation"] == ("stap" if by_letters else "points")


def test_only_anna_has_goals_and_in_subjects_that_she_learns(rows: SchoolRows) -> None:
    assert {goal["student_id"] for goal in rows.goals} == {ANNA}
    groups = {row["group_id"] for row in rows.group_students if row["student_id"] == ANNA}
    subjects = {row["subject_id"] for row in rows.teaching_groups if row["id"] in groups}
    assert {goal["subject_id"] for goal in rows.goals} <= subjects
