"""One school, from its name to the last mark, in parts that fit into memory."""

from collections.abc import Iterator
from itertools import groupby

from bot.demo import (
    absences,
    announcements,
    changes,
    duties,
    families,
    final_marks,
    homework,
    marks,
    register,
    remarks,
    staffing,
    timetable,
    works_ahead,
)
from bot.demo.entities import Classroom, Course, Group, Pupil, School
from storage.roster_rows import SchoolRows

SESSION_DAYS = 90
LESSON = 40
FIRST_BELL = (8 * 60 + 30, 8 * 60 + 15)
PAUSES = (10, 10, 20, 20, 15, 10, 10, 0)
"""Minutes after each lesson; the long ones are for lunch. `LESSON` and `FIRST_BELL` are minutes, too."""


def parts(school: School) -> Iterator[SchoolRows]:
    """First the school with its people and timetable, then class by class works, marks and homework.

    A part refers only to itself and to parts before it.
    """
    rows = SchoolRows()
    _frame(school, rows)
    courses = staffing.employ(school, rows)
    duties.tell(school, rows)
    families.settle(school, rows)
    timetable.arrange(school.random("timetable"), courses)
    groups = _groups(school, rows, courses)
    absences.rule(school, rows)
    remarks.rule(school, rows)
    people, staff = absences.People.of(rows), changes.Staffroom.of(school, rows, courses)
    announcements.publish(school, school.random("announcements"), groups, rows)
    yield rows
    for _, each in groupby(groups, key=lambda group: group.course.classroom.id):
        part, own = SchoolRows(), list(each)
        sure = homework.certain(school, own)
        for group in own:
            purpose = f"{group.course.classroom.name}/{group.course.subject.name}/{group.teacher.id}"
            marks.assess(school, school.random(f"marks/{purpose}"), group, part)
            homework.give(school, school.random(f"homework/{purpose}"), group, part, sure=group.id in sure)
            changes.record(school, school.random(f"topics/{purpose}"), group, part)
            works_ahead.announce(school, school.random(f"works ahead/{purpose}"), group, part)
        name = own[0].course.classroom.name
        absences.record(school, school.random(f"absences/{name}"), own, people, part)
        register.agree(part)
        register.check(school, school.random(f"register/{name}"), own, part)
        changes.change(school, school.random(f"changes/{name}"), own, staff, part)
        remarks.write(school, school.random(f"remarks/{own[0].course.classroom.name}"), own, part)
        final_marks.conclude(school, school.random(f"final/{own[0].course.classroom.name}"), own, part)
        final_marks.aim(school, own, rows, part)
        yield part


def _frame(school: School, rows: SchoolRows) -> None:
    """The school itself, its classes, terms, holidays and bells."""
    calendar = school.calendar
    rows.schools.append(
        {"id": school.id, "name": school.plan.name, "session_days": SESSION_DAYS, "is_demo": 1}
    )
    for each in school.plan.classes:
        classroom = Classroom(school.identifiers.next("classes"), each.grade, each.letter, each.size)
        school.classrooms.append(classroom)
        rows.classes.append(
            {
                "id": classroom.id,
                "school_id": school.id,
                "year": calendar.year,
                "grade": each.grade,
                "letter": each.letter,
            }
        )
    rows.terms.extend(
        {
            "id": school.identifiers.next("terms"),
            "school_id": school.id,
            "year": calendar.year,
            "number": term.number,
            "first_day": term.first.isoformat(),
            "last_day": term.last.isoformat(),
        }
        for term in calendar.terms
    )
    rows.holidays.extend(
        {"school_id": school.id, "first_day": first.isoformat(), "last_day": last.isoformat()}
        for first, last in calendar.holidays
    )
    begin = FIRST_BELL[school.plan.number % len(FIRST_BELL)]
    for number, pause in enumerate(PAUSES, start=1):
        end = begin + LESSON
        rows.bells.append(
            {"school_id": school.id, "number": number, "starts": _clock(begin), "ends": _clock(end)}
        )
        begin = end + pause


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _groups(school: School, rows: SchoolRows, courses: list[Course]) -> list[Group]:
    """The teaching groups with their pupils, teachers and lessons, class by class."""
    subjects: dict[str, int] = {}
    for course in courses:
        name = course.subject.name
        if name not in subjects:
            subjects[name] = school.identifiers.next("subjects")
            rows.subjects.append({"id": subjects[name], "school_id": school.id, "name": name})
    groups = []
    for course in sorted(courses, key=lambda course: course.classroom.id):
        halves = len(course.teachers)
        for number, teacher in enumerate(course.teachers):
            group = Group(
                school.identifiers.next("groups"), course, teacher, course.classroom.pupils[number::halves]
            )
            name = course.classroom.name if halves == 1 else f"{course.classroom.name} {number + 1}. grupa"
            rows.teaching_groups.append(
                {
                    "id": group.id,
                    "school_id": school.id,
                    "subject_id": subjects[course.subject.name],
                    "name": name,
                }
            )
            _fill(school, rows, group, group.pupils)
            groups.append(group)
    return groups


def _fill(school: School, rows: SchoolRows, group: Group, pupils: list[Pupil]) -> None:
    since = school.since
    rows.group_teachers.append(
        {
            "group_id": group.id,
            "teacher_id": group.teacher.id,
            "kind": "main",
            "from_day": since,
            "until_day": None,
        }
    )
    rows.group_students.extend(
        {"group_id": group.id, "student_id": pupil.id, "from_day": since, "until_day": None}
        for pupil in pupils
    )
    rows.lessons.extend(
        {
            "id": school.identifiers.next("lessons"),
            "group_id": group.id,
            "weekday": weekday,
            "number": number,
            "room": group.teacher.room,
            "from_day": since,
            "until_day": None,
        }
        for weekday, number in group.course.slots
    )
