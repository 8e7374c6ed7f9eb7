"""Changes of lessons and topics around the demo's day."""

from collections import Counter, defaultdict
from datetime import date, timedelta

import pytest

from bot.demo import cast
from bot.demo.generate import generate
from storage.roster_rows import SchoolRows
from tests.bot.demo.whole import day, groups_of, together

Place = tuple[int, str, int]


def lessons_of(rows: SchoolRows) -> dict[int, set[tuple[int, int]]]:
    found = defaultdict[int, set[tuple[int, int]]](set)
    for lesson in rows.lessons:
        found[lesson["group_id"]].add((lesson["weekday"], lesson["number"]))
    return found


@pytest.mark.parametrize(
    "today", [date(2026, 9, 1), date(2026, 11, 21), date(2026, 11, 23), date(2026, 12, 28), date(2027, 7, 15)]
)
def test_changes_are_of_planned_lessons_on_school_days_to_come(today: date) -> None:
    demo = generate(today=today, students=60)
    rows, calendar = together(demo), demo.calendar
    lessons = lessons_of(rows)
    places: Counter[Place] = Counter()
    for change in rows.lesson_changes:
        when = day(change["day"])
        assert when in calendar.school_days
        assert when >= calendar.day
        assert (when.isoweekday(), change["number"]) in lessons[change["group_id"]]
        places[change["group_id"], change["day"], change["number"]] += 1
        if change["new_day"] is not None:
            assert day(change["new_day"]) in calendar.school_days
    assert set(places.values()) == {1}
    for record in rows.lesson_records:
        when = day(record["day"])
        assert calendar.day - timedelta(days=14) <= when < calendar.day
        assert (when.isoweekday(), record["number"]) in lessons[record["group_id"]]


def test_the_casts_children_have_one_of_each(rows: SchoolRows) -> None:
    for child in cast.CHILDREN:
        own = groups_of(rows, child.person_id)
        found = [change for change in rows.lesson_changes if change["group_id"] in own]
        assert {change["kind"] for change in found} == {"cancelled", "substituted", "moved"}
        assert any(change["new_subject_id"] for change in found)
        assert {"2026-11-23", "2026-11-24"} <= {change["day"] for change in found}
        topics = [record for record in rows.lesson_records if record["group_id"] in own]
        assert len(topics) > 30


def test_who_stands_in_has_no_lesson_then(rows: SchoolRows) -> None:
    teacher = {row["group_id"]: row["teacher_id"] for row in rows.group_teachers}
    busy = defaultdict[int, set[tuple[int, int]]](set)
    for group, slots in lessons_of(rows).items():
        busy[teacher[group]] |= slots
    stand_ins = [change for change in rows.lesson_changes if change["new_teacher_id"] is not None]
    assert stand_ins
    for change in stand_ins:
        assert change["new_teacher_id"] != teacher[change["group_id"]]
        slot = (day(change["day"]).isoweekday(), change["number"])
        assert slot not in busy[change["new_teacher_id"] or 0]
