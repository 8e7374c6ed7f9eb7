"""The week."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from bot.demo.generate import generate
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import class_of, subject_of, together


@pytest.mark.parametrize(("seed", "students"), [(1, None), (2, None), (3, 400)])
def test_no_teacher_room_or_student_is_needed_twice_at_once(seed: int, students: int | None) -> None:
    rows = together(generate(seed, today=date(2026, 11, 23), students=students))
    school = {row["id"]: row["school_id"] for row in rows.teaching_groups}
    teachers = {row["group_id"]: row["teacher_id"] for row in rows.group_teachers}
    students_of = defaultdict(list)
    for row in rows.group_students:
        students_of[row["group_id"]].append(row["student_id"])
    busy: Counter[tuple[str, int | str | None, int, int]] = Counter()
    for lesson in rows.lessons:
        group, slot = lesson["group_id"], (lesson["weekday"], lesson["number"])
        busy["teacher", teachers[group], *slot] += 1
        busy["room", f"{school[group]} {lesson['room']}", *slot] += 1
        busy.update(("student", student, *slot) for student in students_of[group])
    assert set(busy.values()) == {1}


def test_students_have_no_gaps_and_at_most_eight_lessons(rows: SchoolRows) -> None:
    groups = defaultdict(set)
    for row in rows.group_students:
        groups[row["student_id"]].add(row["group_id"])
    numbers = defaultdict(set)
    for lesson in rows.lessons:
        numbers[lesson["group_id"], lesson["weekday"]].add(lesson["number"])
    for student in list(class_of(rows))[::17]:
        for weekday in range(1, 6):
            day = {number for group in groups[student] for number in numbers[group, weekday]}
            assert day == set(range(1, len(day) + 1))
            assert 4 <= len(day) <= 8


def test_the_same_subject_hardly_ever_comes_three_times_a_day(rows: SchoolRows) -> None:
    subjects = subject_of(rows)
    times = Counter((lesson["group_id"], lesson["weekday"]) for lesson in rows.lessons)
    assert max(times.values()) <= 2
    doubled = Counter(subjects[group] for (group, _), number in times.items() if number == 2)
    assert sum(doubled.values()) < 0.08 * len(times)


def test_large_classes_learn_english_in_two_halves_at_the_same_time(rows: SchoolRows) -> None:
    subjects = subject_of(rows)
    halves = [row for row in rows.teaching_groups if "grupa" in row["name"]]
    assert {subjects[row["id"]] for row in halves} == {"Angļu valoda"}
    slots = defaultdict(set)
    for lesson in rows.lessons:
        slots[lesson["group_id"]].add((lesson["weekday"], lesson["number"]))
    by_class = defaultdict(list)
    for row in halves:
        by_class[row["school_id"], row["name"].split()[0]].append(row["id"])
    assert by_class
    for one, other in by_class.values():
        assert slots[one] == slots[other]


def test_bells_follow_each_other(rows: SchoolRows) -> None:
    for school in rows.schools:
        bells = [row for row in rows.bells if row["school_id"] == school["id"]]
        assert [row["number"] for row in bells] == list(range(1, 9))
        assert all(one["starts"] < one["ends"] <= other["starts"] for one, other in pairwise(bells))
        assert bells[0]["starts"] in {"08:30", "08:15"}
        assert {lesson["number"] for lesson in rows.lessons} <= {row["number"] for row in bells}
