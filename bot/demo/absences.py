"""The schools' rules for absences, what the register holds of the last weeks, and the reports of families.

The cast's children have something of every kind, none of it on the day of the demo or the next one: those are
for whoever tries the bot. Nothing was reported or entered after the day before the demo's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any, Final

from bot.demo import cast
from bot.demo.calendar import at
from bot.demo.entities import Group, Pupil, School
from storage.roster_rows import SchoolRows
from storage.school_rows import GuardianKind

RULES: Final = (("10:00", "09:30", 3, 4), ("09:00", "08:30", 5, None))
"""By school, in turn: report_by, alert_by, parent_days, parent_notes."""
WEEKS_BACK: Final = 30
"""School days of which the register holds absences."""
OFTEN: Final = 0.3
REPORTED: Final = 0.85
LATE: Final = 0.08
REASONS: Final = ("illness", "doctor", "family", "competition", "transport")
WEIGHTS: Final = (6, 2, 2, 1, 1)


@dataclass(frozen=True, slots=True)
class People:
    """Who may report for a student, and who leads a class."""

    guardians: Mapping[int, tuple[int, GuardianKind]]
    class_teachers: Mapping[int, int]

    @classmethod
    def of(cls, rows: SchoolRows) -> "People":
        kept_away = {row["guardianship_id"] for row in rows.restrictions}
        guardians: dict[int, tuple[int, GuardianKind]] = {}
        for row in rows.guardianships:
            if row["id"] not in kept_away and row["until_day"] is None:
                guardians.setdefault(row["student_id"], (row["guardian_id"], row["kind"]))
        return cls(guardians, {row["class_id"]: row["teacher_id"] for row in rows.class_teachers})


def rule(school: School, rows: SchoolRows) -> None:
    """What this school asks of its families."""
    report_by, alert_by, days, notes = RULES[school.plan.number % len(RULES)]
    rows.absence_rules.append(
        {
            "school_id": school.id,
            "report_by": report_by,
            "alert_by": alert_by,
            "parent_days": days,
            "parent_notes": notes,
        }
    )


def record(school: School, rng: Random, groups: list[Group], people: People, rows: SchoolRows) -> None:
    """Appends the absences of one class; `groups` are all of the class."""
    classroom = _Classroom(school, rng, groups, people, rows)
    past = school.calendar.past
    for pupil in groups[0].course.classroom.pupils:
        if pupil.id in {figure.person_id for figure in cast.CHILDREN} and school.has_cast:
            classroom.cast(pupil)
        elif past and rng.random() < OFTEN:
            classroom.usual(pupil)
    if school.has_cast and groups[0].course.classroom.name == cast.STUDENT.class_name:
        classroom.ahead()


class _Classroom:
    def __init__(
        self, school: School, rng: Random, groups: list[Group], people: People, rows: SchoolRows
    ) -> None:
        self.school, self.rng, self.groups, self.people, self.rows = school, rng, groups, people, rows
        self.past = school.calendar.past

    def usual(self, pupil: Pupil) -> None:
        """Somebody was missing a day or two, mostly with a report; now and then somebody was late."""
        rng = self.rng
        ago = rng.randint(2, min(WEEKS_BACK, max(2, len(self.past))))
        if ago > len(self.past):
            return
        days = self.past[-ago : len(self.past) - ago + rng.randint(1, 2)]
        for day in days:
            self._missed(pupil, day)
        if rng.random() < REPORTED:
            state = "excused" if ago > 5 else "acknowledged"
            self._report(pupil, days, rng.choices(REASONS, WEIGHTS)[0], state)
        if rng.random() < LATE and ago > 2:
            self._missed(pupil, self.past[-1], lessons=1, kind="late")

    def cast(self, pupil: Pupil) -> None:
        """Of every kind, as far as the school year has days for it."""
        past, ahead = self.past, [d for d in self.school.calendar.school_days if d > self.school.calendar.day]
        if pupil.id == cast.BROTHER.person_id:
            if past:
                self._missed(pupil, past[-1])
                self._report(pupil, past[-1:], "illness", "acknowledged", words="Naktī bija temperatūra.")
            return
        if len(past) >= 9:
            for day in past[-9:-7]:
                self._missed(pupil, day)
            self._report(pupil, past[-9:-7], "illness", "excused", words="Apaukstējusies, ārsts mājās.")
        if len(past) >= 14:
            self._missed(pupil, past[-14])
            answer = "Ģimenes ceļojums mācību laikā jāsaskaņo ar direktori. Lūdzu, rakstiet iesniegumu."
            self._report(pupil, past[-14:-13], "family", "declined", answer=answer)
        if len(past) >= 5:
            self._missed(pupil, past[-5], lessons=1, kind="late")
            self._missed(pupil, past[-4], lessons=-1)
        if past and len(ahead) >= 5:
            early = {"part": "early", "at": "12:45", "words": "Vizīte pie zobārsta."}
            self._report(pupil, [ahead[4]], "doctor", "sent", **early)

    def ahead(self) -> None:
        """Two classmates are reported for the next school day, and nobody has seen it yet; one for today."""
        children = {figure.person_id for figure in cast.CHILDREN}
        others = [
            pupil
            for pupil in self.groups[0].course.classroom.pupils
            if pupil.id not in children and pupil.id in self.people.guardians
        ]
        next_day = self.school.calendar.next_day
        if not self.past or next_day <= self.school.calendar.day:
            return
        for pupil, reason in zip(others[:2], ("illness", "competition"), strict=False):
            self._report(pupil, [next_day], reason, "sent")
        if self.school.calendar.day in self.school.calendar.school_days:
            for pupil in others[2:3]:
                self._report(pupil, [self.school.calendar.day], "illness", "acknowledged")
        for pupil in others[3:4]:
            self._truant(pupil)

    def _truant(self, pupil: Pupil) -> None:
        """Somebody left early again and again, and nobody said why: the class teacher is to see it."""
        known = {row["day"] for row in self.rows.attendance if row["student_id"] == pupil.id}
        for day in [day for day in self.past[-45::3] if day.isoformat() not in known]:
            self._missed(pupil, day, lessons=-1)

    def _missed(self, pupil: Pupil, day: date, *, lessons: int = 0, kind: Any = "absent") -> None:
        """All lessons of a day; with `lessons` 1 the first one alone, -1 the last one."""
        entries = sorted(
            (
                (number, group)
                for group in self.groups
                if pupil in group.pupils
                for weekday, number in group.course.slots
                if weekday == day.isoweekday()
            ),
            key=lambda entry: entry[0],
        )
        chosen = {0: entries, 1: entries[:1], -1: entries[-1:]}[lessons]
        self.rows.attendance.extend(
            {
                "student_id": pupil.id,
                "day": day.isoformat(),
                "number": number,
                "group_id": group.id,
                "kind": kind,
                "entered_by": group.teacher.id,
                "entered_at": at(day, 9 + number, 5),
            }
            for number, group in chosen
        )

    def _report(
        self,
        pupil: Pupil,
        days: Any,
        reason: Any,
        state: Any,
        *,
        part: Any = "day",
        at: str | None = None,
        words: str | None = None,
        answer: str | None = None,
    ) -> None:
        guardian = self.people.guardians.get(pupil.id)
        teacher = self.people.class_teachers.get(self.groups[0].course.classroom.id)
        if guardian is None or teacher is None:
            return
        number = self.school.identifiers.next("absences")
        reported_at, seen_at = self._moments(days[0])
        decided = state != "sent"
        self.rows.absences.append(
            {
                "id": number,
                "school_id": self.school.id,
                "student_id": pupil.id,
                "first_day": days[0].isoformat(),
                "last_day": days[-1].isoformat(),
                "part": part,
                "at": at,
                "lessons": None,
                "reason": reason,
                "words": words,
                "is_late": 0,
                "needs_note": 0,
                "reported_by": guardian[0],
                "reporter_kind": guardian[1],
                "reported_at": reported_at,
                "state": state,
                "answer": answer,
                "decided_by": teacher if decided else None,
                "decided_at": seen_at if decided else None,
            }
        )
        if decided:
            self.rows.absence_views.append(
                {"absence_id": number, "person_id": teacher, "revision": 1, "seen_at": seen_at}
            )

    def _moments(self, first: date) -> tuple[int, int]:
        """Reported at breakfast and seen before the first lesson; what is ahead, on the last school day."""
        day = min(first, self.past[-1])
        minute = self.rng.randint(2, 50)
        return at(day, 7, minute), at(day, 8, self.rng.randint(1, 25))
