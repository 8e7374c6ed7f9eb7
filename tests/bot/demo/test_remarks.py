"""Remarks of the last weeks in the demo schools."""

from datetime import date, timedelta

import pytest

from bot.demo import cast
from bot.demo.generate import generate
from tests.bot.demo.whole import day, groups_of, riga, together


@pytest.mark.parametrize("today", [date(2026, 9, 1), date(2026, 11, 23), date(2027, 7, 15)])
def test_they_are_about_lessons_that_were_held(today: date) -> None:
    demo = generate(today=today, students=60)
    rows, calendar = together(demo), demo.calendar
    slots = {(lesson["group_id"], lesson["weekday"], lesson["number"]) for lesson in rows.lessons}
    teachers = {row["group_id"]: row["teacher_id"] for row in rows.group_teachers}
    for remark in rows.remarks:
        about = day(remark["day"])
        assert about in calendar.school_days
        assert about < calendar.day
        assert riga(remark["written_at"]).date() == about
        assert (remark["group_id"], about.isoweekday(), remark["number"]) in slots
        assert remark["group_id"] in groups_of(rows, remark["student_id"])
        assert teachers[remark["group_id"] or 0] == remark["author_id"]
    assert bool(rows.remarks) == (calendar.day > calendar.first_day)


def test_the_cast_has_some_that_are_new_and_some_that_are_read() -> None:
    demo = generate(today=date(2026, 11, 23), students=60)
    rows = together(demo)
    for child in cast.CHILDREN:
        own = {row["id"]: row for row in rows.remarks if row["student_id"] == child.person_id}
        assert {row["kind"] for row in own.values()} == {"remark", "praise"}
        read = {view["remark_id"] for view in rows.remark_views if view["person_id"] == cast.MOTHER.person_id}
        assert 0 < len(own.keys() & read) < len(own)
        latest = max(day(row["day"]) for row in own.values())
        assert latest >= demo.calendar.day - timedelta(days=4)
