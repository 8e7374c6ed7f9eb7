"""Works and marks."""

from collections import Counter, defaultdict
from datetime import date
from statistics import mean, stdev

import pytest

from bot.demo import cast
from bot.demo.generate import DemoSchools, generate
from storage.register_rows import MarkRow
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import class_of, day, riga, subject_of, together


def points(marks: list[MarkRow]) -> list[int]:
    return [int(mark["value"]) for mark in marks if mark["notation"] == "points"]


def test_the_points_of_each_school_spread_as_in_life(rows: SchoolRows) -> None:
    school = {person["id"]: person["school_id"] for person in rows.people}
    for each in rows.schools:
        found = points([mark for mark in rows.marks if school[mark["student_id"]] == each["id"]])
        assert 5.5 <= mean(found) <= 7.8
        assert 1.1 <= stdev(found) <= 2.1
        shares = Counter(found)
        assert set(shares) == set(range(1, 11))
        assert shares[10] < shares[9] < shares[8]
        assert shares[1] < shares[3] < shares[5]


def test_pupils_and_subjects_differ(rows: SchoolRows) -> None:
    subjects, works = subject_of(rows), {work["id"]: work["group_id"] for work in rows.works}
    by_pupil, by_subject = defaultdict(list), defaultdict(list)
    for mark in rows.marks:
        if mark["notation"] == "points":
            by_pupil[mark["student_id"]].append(int(mark["value"]))
            by_subject[subjects[works[mark["work_id"]]]].append(int(mark["value"]))
    assert stdev(mean(found) for found in by_pupil.values()) > 0.5
    assert mean(by_subject["Sports"]) - mean(by_subject["Matemātika"]) > 0.5


def test_every_notation_is_there_and_the_first_grades_have_stap_alone(rows: SchoolRows) -> None:
    classes = class_of(rows)
    seen = defaultdict(set)
    for mark in rows.marks:
        seen[mark["notation"]].add(mark["value"])
        if int(classes[mark["student_id"]].split(".")[0]) <= 3:
            assert mark["notation"] == "stap" or mark["value"] == "n"
    assert seen["points"] == {str(number) for number in range(1, 11)}
    assert seen["pass"] == {"i", "ni"}
    assert seen["stap"] == set("STAP")
    assert seen["none"] == {"nv", "n"}
    assert all(0 <= int(value) <= 100 for value in seen["percent"])
    assert any(mark["comment"] for mark in rows.marks)


def test_corrections_come_later_and_lead_to_points(rows: SchoolRows) -> None:
    marks = {mark["id"]: mark for mark in rows.marks}
    corrections = [mark for mark in rows.marks if mark["corrects_id"] is not None]
    assert len(corrections) > 100
    for mark in corrections:
        first = marks[mark["corrects_id"] or 0]
        assert (mark["work_id"], mark["student_id"]) == (first["work_id"], first["student_id"])
        assert mark["entered_at"] > first["entered_at"]
        assert mark["notation"] == "points"
        assert first["value"] == "nv" or int(first["value"]) <= 4


def test_annas_four_became_a_seven(rows: SchoolRows) -> None:
    marks = {mark["id"]: mark for mark in rows.marks if mark["student_id"] == cast.STUDENT.person_id}
    pairs = [(marks[mark["corrects_id"]], mark) for mark in marks.values() if mark["corrects_id"]]
    assert ("4", "7") in {(first["value"], better["value"]) for first, better in pairs}


@pytest.mark.parametrize(
    "today",
    [
        date(2026, 9, 1),
        date(2026, 9, 20),
        date(2026, 10, 21),  # autumn holidays
        date(2026, 11, 18),  # a public holiday
        date(2027, 1, 2),
        date(2027, 5, 31),
        date(2027, 7, 15),
    ],
)
def test_nothing_comes_from_a_day_without_school_or_from_the_future(today: date) -> None:
    demo = generate(today=today, students=90)
    rows, calendar = together(demo), demo.calendar
    weekdays = defaultdict(set)
    for lesson in rows.lessons:
        weekdays[lesson["group_id"]].add(lesson["weekday"])
    works = {work["id"]: work for work in rows.works}
    marked = {mark["work_id"] for mark in rows.marks}
    for work in works.values():
        assert day(work["work_day"]) in calendar.school_days
        assert day(work["work_day"]).isoweekday() in weekdays[work["group_id"]]
        if work["id"] in marked:
            assert day(work["work_day"]) < calendar.day <= today
    for mark in rows.marks:
        entered = riga(mark["entered_at"])
        assert day(works[mark["work_id"]]["work_day"]) <= entered.date() < calendar.day
        assert entered.hour >= 15
    assert bool(rows.marks) == (today > date(2026, 9, 14))


def test_in_july_a_year_of_marks_is_there(demo: DemoSchools) -> None:
    rows = together(generate(today=date(2027, 7, 15)))
    assert {row["year"] for row in rows.classes} == {2026}
    anna = [mark for mark in rows.marks if mark["student_id"] == cast.STUDENT.person_id]
    assert len(anna) > 60
    assert max(riga(mark["entered_at"]).date() for mark in anna) > date(2027, 5, 15)


def test_marks_are_entered_by_the_teacher_of_the_group_for_its_students(rows: SchoolRows) -> None:
    teachers = {row["group_id"]: row["teacher_id"] for row in rows.group_teachers}
    members = {(row["group_id"], row["student_id"]) for row in rows.group_students}
    works = {work["id"]: work["group_id"] for work in rows.works}
    for mark in rows.marks:
        group = works[mark["work_id"]]
        assert mark["entered_by"] == teachers[group]
        assert (group, mark["student_id"]) in members
