"""Works and their marks.

A mark is drawn around 6.6 points: up and down by the pupil's ability, the subject's difficulty, how the
pupil takes to the subject, and chance. Percent, i/ni and STAP are read off the same figure. Grades 1 to 3
have STAP alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from bot.demo import cast
from bot.demo.calendar import SchoolCalendar, at
from bot.demo.entities import Group, Pupil, School
from bot.demo.subjects import Subject, of_grade
from storage.register_rows import MarkRow, Notation, WorkKind
from storage.roster_rows import SchoolRows

USUAL = 6.6
STAP_UNTIL = 3
WORKS_A_WEEK = {1: 0.34, 2: 0.5, 3: 0.62, 4: 0.7, 5: 0.8, 6: 0.85}
SUMMATIVE = 0.42
AWAY, MISSED = 0.035, 0.025
IMPROVED, MADE_UP = 0.4, 0.6
COMMENTED = 0.08
STAP = (("S", 4.3), ("T", 6.4), ("A", 8.6), ("P", 99.0))
COMMENTS: tuple[tuple[float, tuple[str, ...]], ...] = (
    (
        4.5,
        (
            "Nāc uz konsultāciju otrdien.",
            "Temats vēl jāatkārto. Darbu var uzlabot divu nedēļu laikā.",
            "Izlabo kļūdas un parādi nākamajā stundā.",
        ),
    ),
    (
        7.5,
        (
            "Labi, bet Tu vari vēl labāk!",
            "Redzams progress, tā turpini!",
            "Labs darbs, pievērs uzmanību detaļām.",
        ),
    ),
    (
        99.0,
        (
            "Teicams darbs!",
            "Lieliski, tā turpini!",
            "Prieks par precīzu un rūpīgu darbu!",
        ),
    ),
)
ABSENT = "Darbs jāuzraksta konsultācijas laikā."
SEPTEMBER = 9
STORY = "matemātika"
DIAGNOSTIC = "Diagnosticējošais darbs"
DIAGNOSED = ("latviešu valoda", "matemātika", "angļu valoda")


@dataclass(frozen=True, slots=True)
class _Work:
    id: int
    day: date
    kind: WorkKind
    notation: Notation
    entered: date
    hour: int


def assess(school: School, rng: Random, group: Group, rows: SchoolRows) -> None:
    """Appends the group's works of the term with all their marks."""
    subject = group.course.subject
    if not subject.topics:
        return
    bent = {pupil.id: rng.gauss(0, 0.5) for pupil in group.pupils}
    previous: WorkKind = "summative"
    told = False
    for number, day in enumerate(_days(school.calendar, rng, group)):
        kind: WorkKind = (
            "formative" if previous == "summative" or rng.random() > 2 * SUMMATIVE else "summative"
        )
        previous = kind
        work = _work(school, rng, group, day, kind)
        diagnoses = number == 0 and day.month == SEPTEMBER and _is_diagnosed(group)
        rows.works.append(
            {
                "id": work.id,
                "group_id": group.id,
                "kind": kind,
                "topic": DIAGNOSTIC if diagnoses else _topic(school.calendar, rng, group, work),
                "work_day": day.isoformat(),
            }
        )
        story = kind == "summative" and not told and subject.department == STORY
        told = told or story
        for pupil in group.pupils:
            if story and pupil.id == cast.STUDENT.person_id:
                rows.marks.extend(_story(school, group, work))
                continue
            level = USUAL - subject.hard + pupil.ability + bent[pupil.id] + rng.gauss(0, 0.9)
            rows.marks.extend(_marks(school, rng, group, work, pupil, level))


def _is_diagnosed(group: Group) -> bool:
    """Whether the school year begins with a look at what is left of the last one."""
    course = group.course
    return course.hours >= 3 and course.classroom.grade >= 3 and course.subject.department in DIAGNOSED


def _days(calendar: SchoolCalendar, rng: Random, group: Group) -> list[date]:
    """The days of works: lesson days, spread over the time, none in the first lessons of the year."""
    hours = group.course.hours
    weekdays = group.weekdays
    quiet = calendar.first_day + timedelta(days=6)
    lessons = [day for day in calendar.marked if day.isoweekday() in weekdays and day >= quiet]
    weeks = len(lessons) / len(weekdays)
    number = min(len(lessons), int(weeks * WORKS_A_WEEK[hours] + rng.random()))
    edges = [len(lessons) * place // number for place in range(number + 1)] if number else []
    return [lessons[rng.randrange(low, high)] for low, high in pairwise(edges)]


def _work(school: School, rng: Random, group: Group, day: date, kind: WorkKind) -> _Work:
    notation: Notation = "points"
    if group.course.classroom.grade <= STAP_UNTIL:
        notation = "stap"
    elif kind == "formative" and rng.random() > 0.2:
        notation = group.course.subject.formative
    delay = timedelta(days=rng.randint(1, 6) if kind == "summative" else rng.randint(0, 2))
    entered = min(day + delay, school.calendar.day - timedelta(days=1))
    hour = rng.choice((15, 15, 16, 17, 19))
    return _Work(school.identifiers.next("works"), day, kind, notation, entered, hour)


def _topic(calendar: SchoolCalendar, rng: Random, group: Group, work: _Work) -> str:
    subject: Subject = group.course.subject
    topics = of_grade(subject.topics, group.course.classroom.grade)
    topic = topics[min(len(topics) - 1, int(calendar.progress(work.day) * len(topics)))]
    if work.kind == "summative":
        return topic
    return f"{topic} ({rng.choice(subject.forms)})"


def _story(school: School, group: Group, work: _Work) -> Iterator[MarkRow]:
    """The mark of the cast's student that shows what a correction looks like: 4|7, the 4 with a comment."""
    first: MarkRow = {
        "id": school.identifiers.next("marks"),
        "work_id": work.id,
        "student_id": cast.STUDENT.person_id,
        "notation": "points",
        "value": "4",
        "comment": COMMENTS[0][1][1],
        "entered_by": group.teacher.id,
        "entered_at": at(work.entered, work.hour, 20),
        "corrects_id": None,
    }
    yield first
    again = work.entered + timedelta(days=8)
    if again < school.calendar.day:
        better: MarkRow = {
            **first,
            "id": school.identifiers.next("marks"),
            "value": "7",
            "comment": None,
            "entered_at": at(again, 15, 20),
            "corrects_id": first["id"],
        }
        yield better


def _marks(
    school: School, rng: Random, group: Group, work: _Work, pupil: Pupil, level: float
) -> Iterator[MarkRow]:
    """The pupil's mark, and the one that corrects it; nothing for some who were away."""
    chance = rng.random()
    notation, value = work.notation, _value(work.notation, level)
    comment: str | None = None
    improve = (
        work.kind == "summative" and notation == "points" and int(value) <= 4 and rng.random() < IMPROVED
    )
    if chance < AWAY + MISSED:
        if work.kind == "formative" and chance > AWAY:
            return
        missed = work.kind == "summative" and notation == "points" and chance < AWAY
        notation, value = "none", "nv" if missed else "n"
        improve = missed and rng.random() < MADE_UP
        comment = ABSENT if missed else None
    elif rng.random() < COMMENTED:
        comment = rng.choice(next(texts for limit, texts in COMMENTS if level < limit))
    identifier = school.identifiers.next("marks")
    place = rng.randrange(3600)
    yield {
        "id": identifier,
        "work_id": work.id,
        "student_id": pupil.id,
        "notation": notation,
        "value": value,
        "comment": comment,
        "entered_by": group.teacher.id,
        "entered_at": at(work.entered, work.hour, 20, place),
        "corrects_id": None,
    }
    again = work.entered + timedelta(days=rng.randint(4, 12))
    if not improve or again >= school.calendar.day:
        return
    better = max(level, 0.0) + rng.uniform(0.6, 3.2) if notation == "points" else level
    yield {
        "id": school.identifiers.next("marks"),
        "work_id": work.id,
        "student_id": pupil.id,
        "notation": "points",
        "value": _value("points", better),
        "comment": None,
        "entered_by": group.teacher.id,
        "entered_at": at(again, work.hour, 20, place),
        "corrects_id": identifier,
    }


def _value(notation: Notation, level: float) -> str:
    if notation == "points":
        return str(min(10, max(1, round(level))))
    if notation == "percent":
        return str(min(100, max(0, round(67 + (level - USUAL) * 12))))
    if notation == "pass":
        return "i" if level >= 4 else "ni"
    return next(sign for sign, limit in STAP if level < limit)
