"""Marks of terms and of the year, as far as the demo's day has come, and what the cast's student aims at.

Once two months of a term have passed, some teachers have proposed a mark; in its last days all are final.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random

from bot.demo import cast
from bot.demo.calendar import Term, at
from bot.demo.entities import Group, Pupil, School
from bot.demo.marks import STAP, STAP_UNTIL, USUAL
from storage.register_rows import FinalStage
from storage.roster_rows import SchoolRows

PROPOSED_FROM = timedelta(days=60)
FINAL_DAYS = timedelta(days=3)
OFTEN = 0.3
SURE = ("matemātika", "latviešu valoda")
TARGET = 8
Points = Mapping[tuple[int, int], Sequence[int]]
"""By group and pupil."""


def conclude(school: School, rng: Random, groups: list[Group], rows: SchoolRows) -> None:
    """Appends the marks that the groups of one class have by now; their other marks stand in ``rows``."""
    points = _points(rows)
    day = school.calendar.day
    for group in groups:
        if not group.course.subject.topics:
            continue
        known: dict[int, list[int]] = defaultdict(list)
        for term in school.calendar.terms:
            proposes = rng.random() < OFTEN or group.course.subject.department in SURE
            if day > term.last - FINAL_DAYS:
                _give(school, group, rows, term, "final", points, known)
            elif proposes and day >= term.first + PROPOSED_FROM:
                _give(school, group, rows, term, "proposed", points, known)
        if day > school.calendar.terms[1].last - FINAL_DAYS:
            entered = school.calendar.terms[1].last - FINAL_DAYS
            for pupil in group.pupils:
                _write(school, group, rows, pupil, 0, "final", _rounded(known[pupil.id]), entered)


def aim(school: School, groups: list[Group], frame: SchoolRows, rows: SchoolRows) -> None:
    """Appends the goals of the cast's student, if it is her class; ``frame`` has the groups' subjects."""
    student = cast.STUDENT.person_id
    if not school.has_cast or groups[0].course.classroom.name != cast.STUDENT.class_name:
        return
    subjects = {row["id"]: row["subject_id"] for row in frame.teaching_groups}
    rows.goals.extend(
        {
            "student_id": student,
            "subject_id": subjects[group.id],
            "target": TARGET,
            "set_at": at(school.calendar.first_day, 0, 1),
        }
        for group in groups
        if group.course.subject.department in SURE and any(pupil.id == student for pupil in group.pupils)
    )


def _give(
    school: School,
    group: Group,
    rows: SchoolRows,
    term: Term,
    stage: FinalStage,
    points: Points,
    known: dict[int, list[int]],
) -> None:
    last = term.last - FINAL_DAYS if stage == "final" else school.calendar.past[-2]
    for pupil in group.pupils:
        level = round(min(10, max(1, USUAL - group.course.subject.hard + pupil.ability)))
        value = _rounded(points.get((group.id, pupil.id), ())) or level
        known[pupil.id].append(value)
        _write(school, group, rows, pupil, term.number, stage, value, last)


def _write(
    school: School,
    group: Group,
    rows: SchoolRows,
    pupil: Pupil,
    number: int,
    stage: FinalStage,
    value: int,
    entered: date,
) -> None:
    by_letters = group.course.classroom.grade <= STAP_UNTIL
    rows.final_marks.append(
        {
            "id": school.identifiers.next("final_marks"),
            "student_id": pupil.id,
            "group_id": group.id,
            "year": school.calendar.year,
            "number": number,
            "stage": stage,
            "notation": "stap" if by_letters else "points",
            "value": next(sign for sign, limit in STAP if value < limit) if by_letters else str(value),
            "entered_by": group.teacher.id,
            "entered_at": at(entered, 16, 10),
            "corrects_id": None,
        }
    )


def _points(rows: SchoolRows) -> Points:
    """What counts in the averages of this part."""
    groups = {work["id"]: work["group_id"] for work in rows.works}
    corrected = {mark["corrects_id"] for mark in rows.marks}
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for mark in rows.marks:
        if mark["notation"] == "points" and mark["id"] not in corrected:
            found[groups[mark["work_id"]], mark["student_id"]].append(int(mark["value"]))
    return found


def _rounded(points: Sequence[int]) -> int:
    """Half up, as schools do; 0 of nothing."""
    return (2 * sum(points) + len(points)) // (2 * len(points)) if points else 0
