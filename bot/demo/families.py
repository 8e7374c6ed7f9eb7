"""Families: children in the classes, and the grown-ups who answer for them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain, repeat
from random import Random

from bot.demo import cast, names
from bot.demo.calendar import at
from bot.demo.entities import Classroom, Pupil, School, Teacher
from bot.demo.names import Community, Gender, Name
from storage.roster_rows import SchoolRows
from storage.school_rows import GuardianKind

ADULT_YEARS = 18
FIRST_GRADE_AGE = 6
CONSENTING = 0.75
REACHABLE = 0.97
CAST_ABILITY = {cast.STUDENT.key: 0.7, cast.BROTHER.key: 0.3}


@dataclass(frozen=True)
class Shape:
    """What a family is like. `apart`: the parents live apart and the mother bears a name of her own."""

    kinds: tuple[GuardianKind, ...]
    children: int = 0
    apart: bool = False
    twins: bool = False
    namesake: bool = False
    kept_away: bool = False
    mother_teaches: bool = False


BOTH = Shape(("mother", "father"))
APART = Shape(("mother", "father"), apart=True)
SHAPES: tuple[tuple[Shape, int], ...] = (
    (BOTH, 690),
    (APART, 145),
    (Shape(("mother",)), 105),
    (Shape(("father",)), 20),
    (Shape(("mother", "father", "other")), 25),
    (Shape(("other",)), 15),
)
FIRST: tuple[Shape, ...] = (
    replace(BOTH, children=3),
    replace(BOTH, children=2, twins=True),
    replace(APART, children=2),
    Shape(("other",), children=1),
    replace(APART, children=1, kept_away=True),
    replace(BOTH, children=1, namesake=True),
    replace(BOTH, children=1, namesake=True),
    replace(BOTH, children=1, mother_teaches=True),
)
"""Families that every school has, so that every case can be met."""

NAMESAKE = Name("Jānis", "Bērziņš", "male")


def settle(school: School, rows: SchoolRows) -> None:
    """Fills the seats of every class."""
    maker = _Families(school, rows)
    if school.has_cast:
        maker.known()
    usual, weights = zip(*SHAPES, strict=True)
    shapes = chain(FIRST, (shape for _ in repeat(None) for shape in maker.rng.choices(usual, weights)))
    while any(classroom.free for classroom in school.classrooms):
        maker.family(next(shapes))


class _Families:
    def __init__(self, school: School, rows: SchoolRows) -> None:
        self.school = school
        self.rows = rows
        self.rng: Random = school.random("families")
        self._namesakes_in: set[int] = set()

    def family(self, shape: Shape) -> None:
        """One family of this shape, as far as there are seats."""
        rng = self.rng
        mother = self._teaching_mother() if shape.mother_teaches else None
        of = names.community(rng)
        stem = names.stem(rng, of)
        if shape.namesake or mother is not None:
            stem = NAMESAKE.stem if mother is None else mother.name.stem
            of = names.community_of(stem)
        children = shape.children or rng.choices((1, 2, 3), (62, 30, 8))[0]
        talent = rng.gauss(0, 0.6)
        birthday = rng.randrange(365)
        pupils = []
        taken: set[str] = set()
        for classroom in self._seats(shape, children):
            name = NAMESAKE if shape.namesake else self._child_name(of, stem, taken)
            pupils.append(self._pupil(classroom, name, talent + rng.gauss(0, 0.8), birthday))
            if not shape.twins:
                birthday = rng.randrange(365)
        guardians = [
            (kind, mother.id if kind == "mother" and mother else self._guardian(kind, of, stem, shape.apart))
            for kind in shape.kinds
        ]
        self._bind(pupils, guardians)
        if shape.kept_away and pupils:
            self._restrict()

    def known(self) -> None:
        """The family of the cast."""
        guardians: tuple[tuple[GuardianKind, cast.Member], ...] = (
            ("mother", cast.MOTHER),
            ("father", cast.FATHER),
            ("other", cast.GUARDIAN),
        )
        for _, member in guardians:
            self._person(member.person_id, member, None, member.phone, None)
        by_name = {classroom.name: classroom for classroom in self.school.classrooms}
        for figure, birthday in ((cast.STUDENT, 130), (cast.BROTHER, 200)):
            classroom = by_name[str(figure.class_name)]
            adult = self._adult_day(classroom, birthday)
            phone = figure.phone if isinstance(figure, cast.Member) else None
            self._person(figure.person_id, figure, figure.code, phone, adult)
            pupil = self._enrol(figure.person_id, classroom, CAST_ABILITY[figure.key])
            own = [(kind, member.person_id) for kind, member in guardians if figure in member.children]
            self._bind([(pupil, adult)], own)

    def _seats(self, shape: Shape, children: int) -> list[Classroom]:
        """Classes for brothers and sisters: of different grades, unless they are twins."""
        rooms = self.school.classrooms
        if shape.namesake:
            rooms = [room for room in rooms if room.free and room.id not in self._namesakes_in] or rooms
        first = self.rng.choices(rooms, [room.free for room in rooms])[0]
        if shape.namesake:
            self._namesakes_in.add(first.id)
        if shape.twins:
            return [first] * min(children, first.free)
        chosen = [first]
        while len(chosen) < children:
            grades = {room.grade for room in chosen}
            others = [room for room in self.school.classrooms if room.free and room.grade not in grades]
            if not others:
                break
            chosen.append(self.rng.choice(others))
        return chosen

    def _child_name(self, of: Community, stem: str, taken: set[str]) -> Name:
        while True:
            name = names.name(self.rng, of, "pupil", self.rng.choice(names.GENDERS), stem)
            if name.given not in taken:
                taken.add(name.given)
                return name

    def _pupil(self, classroom: Classroom, name: Name, ability: float, birthday: int) -> tuple[Pupil, str]:
        identifiers = self.school.identifiers
        has_phone = self.rng.random() < (0.3 if classroom.grade <= 3 else 0.9)
        adult = self._adult_day(classroom, birthday)
        phone = identifiers.phone() if has_phone else None
        person = identifiers.person()
        self._person(person, name, identifiers.code(), phone, adult)
        return self._enrol(person, classroom, ability), adult

    def _adult_day(self, classroom: Classroom, birthday: int) -> str:
        born = date(self.school.calendar.year - FIRST_GRADE_AGE - classroom.grade, 1, 1) + timedelta(
            days=birthday
        )
        if (born.month, born.day) == (2, 29):
            born += timedelta(days=1)
        return born.replace(year=born.year + ADULT_YEARS).isoformat()

    def _enrol(self, person: int, classroom: Classroom, ability: float) -> Pupil:
        pupil = Pupil(person, ability)
        classroom.pupils.append(pupil)
        since = self.school.since
        self.rows.enrolments.append(
            {"student_id": person, "class_id": classroom.id, "from_day": since, "until_day": None}
        )
        return pupil

    def _guardian(self, kind: GuardianKind, of: Community, stem: str, apart: bool) -> int:
        identifiers = self.school.identifiers
        parents: dict[GuardianKind, Gender] = {"mother": "female", "father": "male"}
        gender = parents[kind] if kind in parents else self.rng.choice(names.GENDERS)
        own_name = kind == "other" or (apart and kind == "mother")
        name = names.name(
            self.rng, of, "elder" if kind == "other" else "adult", gender, None if own_name else stem
        )
        phone = identifiers.phone() if self.rng.random() < REACHABLE else None
        person = identifiers.person()
        self._person(person, name, None, phone, None)
        return person

    def _person(
        self, person: int, name: Name | cast.Figure, code: str | None, phone: str | None, adult: str | None
    ) -> None:
        self.rows.people.append(
            {
                "id": person,
                "school_id": self.school.id,
                "given_name": name.given if isinstance(name, Name) else name.given_name,
                "family_name": name.family if isinstance(name, Name) else name.family_name,
                "vocative": name.vocative,
                "code": code,
                "phone": phone,
                "adult_day": adult,
            }
        )

    def _bind(self, pupils: list[tuple[Pupil, str]], guardians: list[tuple[GuardianKind, int]]) -> None:
        today = self.school.calendar.day
        for pupil, adult in pupils:
            for kind, guardian in guardians:
                identifier = self.school.identifiers.next("guardianships")
                self.rows.guardianships.append(
                    {
                        "id": identifier,
                        "guardian_id": guardian,
                        "student_id": pupil.id,
                        "kind": kind,
                        "from_day": self.school.since,
                        "until_day": None,
                    }
                )
                if adult < today.isoformat() and self.rng.random() < CONSENTING:
                    given_at = at(date.fromisoformat(adult), 18)
                    self.rows.consents.append(
                        {"guardianship_id": identifier, "given_at": given_at, "withdrawn_at": None}
                    )

    def _restrict(self) -> None:
        """Keeps the father just bound away, by a decision of this autumn."""
        father = next(row for row in reversed(self.rows.guardianships) if row["kind"] == "father")
        office = next(row for row in self.rows.staff if row["role"] == "office")
        first = self.school.calendar.first_day
        self.rows.restrictions.append(
            {
                "id": self.school.identifiers.next("restrictions"),
                "guardianship_id": father["id"],
                "basis": "Bāriņtiesas lēmums par aizgādības tiesību pārtraukšanu",
                "document": f"Nr. 1-6/{self.rng.randint(20, 180)}, {first.year}. gads",
                "from_day": first.isoformat(),
                "until_day": None,
                "decided_by": office["person_id"],
                "decided_at": at(first, 7, 30),
            }
        )

    def _teaching_mother(self) -> Teacher | None:
        own = {figure.person_id for figure in cast.EVERYBODY}
        women = [
            teacher
            for teacher in self.school.teachers
            if teacher.name.gender == "female" and teacher.id not in own
        ]
        return self.rng.choice(women) if women else None
