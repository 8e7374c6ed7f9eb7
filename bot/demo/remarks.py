"""Remarks and praise of the last weeks: now and then for everybody, some for the cast's children for sure.

The cast has read all but the newest about its children. Nothing was written after the day before the demo's.
In the cast's school the class teacher reads first what colleagues write: one about Anna waits.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from bot.demo import cast
from bot.demo.calendar import at
from bot.demo.entities import Group, Pupil, School
from storage.register_rows import RemarkKind
from storage.roster_rows import SchoolRows

BACK: Final = timedelta(days=42)
NEW: Final = 2
"""What was written about the cast's children so many days ago or later is still to be read."""
OFTEN: Final = 0.05
PRAISED: Final = 0.6
PRAISE: Final = (
    "Aktīvi strādāja stundā un palīdzēja klasesbiedriem.",
    "Paldies par lieliski sagatavoto stāstījumu!",
    "Pirmais sarežģītais uzdevums atrisināts patstāvīgi. Tā turpināt!",
    "Ļoti rūpīgi noformēts darbs, var rādīt par paraugu.",
    "Paldies par palīdzību kabineta sakārtošanā!",
    "Šonedēļ redzams liels progress, prieks par neatlaidību.",
)
REMARKS: Final = (
    "Stundai nebija līdzi darba burtnīcas.",
    "Stundas laikā lietots tālrunis. Pēc aizrādījuma tas tika nolikts.",
    "Mājas darbs nav izpildīts otro reizi pēc kārtas. Lūdzu, pārrunājiet to ģimenē.",
    "Kavēts stundas sākums, atkārtoti šonedēļ.",
    "Stundas laikā traucēts sola biedram strādāt.",
)
OF_THE_CAST: Final[Mapping[tuple[int, str], tuple[RemarkKind, int, str]]] = {
    (cast.STUDENT.person_id, "Literatūra"): (
        "praise",
        1,
        "Teicami uzstājās klases priekšā. Paldies par drosmi!",
    ),
    (cast.STUDENT.person_id, "Matemātika"): ("remark", 2, "Stundai nebija līdzi lineāla un cirkuļa."),
    (cast.STUDENT.person_id, "Latviešu valoda"): (
        "praise",
        9,
        "Anna šonedēļ pēc stundām palīdzēja klasesbiedrei sagatavoties pārbaudes darbam un skaidroja tik "
        "pacietīgi, ka abas tēmu apguva teicami. Lepojos, ka mūsu klasē ir šāds atbalsts!",
    ),
    (cast.STUDENT.person_id, "Ģeogrāfija"): ("remark", 16, "Stundas laikā sarunas ar sola biedru."),
    (cast.STUDENT.person_id, "Angļu valoda"): ("praise", 25, "Paldies par dalību olimpiādē!"),
    (cast.BROTHER.person_id, "Latviešu valoda"): (
        "praise",
        1,
        "Jānis šodien skaļi un skaidri nolasīja visu stāstu.",
    ),
    (cast.BROTHER.person_id, "Sports"): ("remark", 8, "Atkal aizmirsti maiņas apavi."),
}
"""By child and subject: what, how many days ago at least, and the words."""
WAITING: Final = "Palīdzēja klasesbiedriem izprast daļskaitļus, pati savu darbu pabeidza pirmā."
"""What the cast's subject teacher wrote about Anna, and the class teacher has not read yet."""


@dataclass(frozen=True, slots=True)
class _Lesson:
    """A lesson that something can be said about."""

    day: date
    number: int


def rule(school: School, rows: SchoolRows) -> None:
    """Appends the school's rule."""
    if school.has_cast:
        rows.remark_rules.append({"school_id": school.id, "reviewed": 1})


def write(school: School, rng: Random, groups: list[Group], rows: SchoolRows) -> None:
    """Appends what was written about the pupils of one class; `groups` are all of the class."""
    for group in groups:
        lessons, subject = list(_lessons(school, group)), group.course.subject.name
        for pupil in group.pupils:
            if not lessons:
                continue
            is_new = False
            if (pupil.id, subject) in OF_THE_CAST:
                kind, ago, text = OF_THE_CAST[pupil.id, subject]
                is_new = ago <= NEW
                lesson = _lesson_before(lessons, school.calendar.day - timedelta(days=ago))
            elif rng.random() < OFTEN:
                kind = "praise" if rng.random() < PRAISED else "remark"
                text = rng.choice(PRAISE if kind == "praise" else REMARKS)
                lesson = rng.choice(lessons)
            else:
                continue
            number = _add(school, rng, group, pupil, lesson, kind, text, rows)
            if not is_new:
                _read(rng, pupil, number, rows)
        _leave_waiting(school, group, lessons, rows)


def _leave_waiting(school: School, group: Group, lessons: list[_Lesson], rows: SchoolRows) -> None:
    pupil = next((one for one in group.pupils if one.id == cast.STUDENT.person_id), None)
    if pupil is None or not lessons or group.teacher.id != cast.SUBJECT_TEACHER.person_id:
        return
    lesson = _lesson_before(lessons, school.calendar.day - timedelta(days=1))
    _add(school, school.random("remark that waits"), group, pupil, lesson, "praise", WAITING, rows)
    rows.remarks[-1]["published_at"] = None


def _lessons(school: School, group: Group) -> Iterator[_Lesson]:
    """The group's lessons of the last weeks, oldest first."""
    calendar = school.calendar
    first = dict(sorted(group.course.slots, reverse=True))  # of a double lesson, the first
    for day in calendar.school_days:
        if calendar.day - BACK <= day < calendar.day and day.isoweekday() in first:
            yield _Lesson(day, first[day.isoweekday()])


def _lesson_before(lessons: list[_Lesson], day: date) -> _Lesson:
    """The last lesson up to a day, or the first of all."""
    return next((lesson for lesson in reversed(lessons) if lesson.day <= day), lessons[0])


def _add(
    school: School,
    rng: Random,
    group: Group,
    pupil: Pupil,
    lesson: _Lesson,
    kind: RemarkKind,
    text: str,
    rows: SchoolRows,
) -> int:
    number = school.identifiers.next("remarks")
    written_at = at(lesson.day, 8 + lesson.number, rng.randint(5, 55))
    rows.remarks.append(
        {
            "id": number,
            "school_id": school.id,
            "student_id": pupil.id,
            "author_id": group.teacher.id,
            "kind": kind,
            "text": text,
            "day": lesson.day.isoformat(),
            "group_id": group.id,
            "number": lesson.number,
            "written_at": written_at,
            "published_at": written_at,
        }
    )
    return number


def _read(rng: Random, pupil: Pupil, number: int, rows: SchoolRows) -> None:
    """The cast has read what was written last."""
    written_at = rows.remarks[-1]["written_at"]
    rows.remark_views.extend(
        {"remark_id": number, "person_id": reader, "seen_at": written_at + rng.randint(10, 180) * 60_000}
        for reader in _readers(pupil)
    )


def _readers(pupil: Pupil) -> list[int]:
    """Those of the cast who read about this pupil."""
    return [
        member.person_id
        for member in cast.CAST
        if pupil.id == member.person_id or pupil.id in {child.person_id for child in member.children}
    ]
