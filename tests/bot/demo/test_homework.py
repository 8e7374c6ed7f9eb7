"""Homework around the day."""

from collections import defaultdict
from datetime import date, timedelta

import pytest

from bot.demo import cast
from bot.demo.generate import generate
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import day, groups_of, riga, together

DAYS = [
    date(2026, 9, 1),
    date(2026, 9, 5),
    date(2026, 10, 21),
    date(2026, 11, 17),
    date(2026, 11, 21),
    date(2026, 11, 23),
    date(2026, 12, 28),
    date(2027, 3, 25),
    date(2027, 5, 30),
    date(2027, 7, 15),
]


@pytest.mark.parametrize("today", DAYS)
def test_both_children_of_the_cast_have_homework_for_the_next_school_day(today: date) -> None:
    demo = generate(today=today, students=60)
    rows = together(demo)
    for child in cast.CHILDREN:
        due = [
            task
            for task in rows.homework
            if task["group_id"] in groups_of(rows, child.person_id)
            and day(task["due_day"]) == demo.calendar.next_day
        ]
        assert 2 <= len(due) <= 8, child.name


@pytest.mark.parametrize("today", DAYS)
def test_homework_is_due_on_lesson_days_and_was_set_before_today(today: date) -> None:
    demo = generate(today=today, students=60)
    rows, calendar = together(demo), demo.calendar
    weekdays = defaultdict(set)
    for lesson in rows.lessons:
        weekdays[lesson["group_id"]].add(lesson["weekday"])
    teachers = {row["group_id"]: row["teacher_id"] for row in rows.group_teachers}
    for task in rows.homework:
        due, set_at = day(task["due_day"]), riga(task["set_at"])
        assert due in calendar.school_days
        assert due.isoweekday() in weekdays[task["group_id"]]
        assert set_at.date() < due
        # On the first school day homework is set that morning.
        assert set_at.date() < calendar.day or calendar.day == calendar.first_day
        assert task["changed_at"] is None or task["changed_at"] > task["set_at"]
        assert task["set_by"] == teachers[task["group_id"]]


def test_there_is_homework_before_and_after_today_with_links_and_changes(rows: SchoolRows) -> None:
    today = date(2026, 11, 23)
    due = {day(task["due_day"]) for task in rows.homework}
    assert min(due) < today - timedelta(days=4)
    assert max(due) > today + timedelta(days=4)
    assert any("https://" in task["text"] for task in rows.homework)
    changed = [task for task in rows.homework if task["changed_at"] is not None]
    assert 0.04 < len(changed) / len(rows.homework) < 0.2
    assert all("\n" in task["text"] for task in changed)
    assert not [task["text"] for task in rows.homework if "{" in task["text"]]
