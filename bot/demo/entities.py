"""What a school is made of while its rows are being made."""

from dataclasses import dataclass, field
from random import Random

from bot.demo.calendar import SchoolCalendar
from bot.demo.invented import Identifiers
from bot.demo.names import Name
from bot.demo.plan import SchoolPlan
from bot.demo.subjects import Subject

Slot = tuple[int, int]
"""Weekday (1 Monday) and number of the lesson."""


@dataclass(eq=False, slots=True)
class Teacher:
    """A teacher with a room of their own, so that no two ever need the same room."""

    id: int
    name: Name
    department: str
    room: str
    load: int = 0


@dataclass(eq=False, slots=True)
class Pupil:
    """`ability` is in points of the ten-point scale above or below what is usual."""

    id: int
    ability: float


@dataclass(eq=False, slots=True)
class Classroom:
    """A class with its seats."""

    id: int
    grade: int
    letter: str
    size: int
    pupils: list[Pupil] = field(default_factory=list)

    @property
    def name(self) -> str:
        """For example 7.b."""
        return f"{self.grade}.{self.letter}"

    @property
    def free(self) -> int:
        """Seats that nobody has yet."""
        return self.size - len(self.pupils)


@dataclass(eq=False, slots=True)
class Course:
    """A subject of a class. Two teachers: both halves of the class have it at the same time."""

    classroom: Classroom
    subject: Subject
    hours: int
    teachers: list[Teacher] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Group:
    """A teaching group in the store."""

    id: int
    course: Course
    teacher: Teacher
    pupils: list[Pupil]

    @property
    def weekdays(self) -> frozenset[int]:
        """On which it has lessons."""
        return frozenset(weekday for weekday, _ in self.course.slots)


@dataclass(eq=False)
class School:
    """The school being made, and what everything in it is made from."""

    id: int
    seed: int
    plan: SchoolPlan
    calendar: SchoolCalendar
    identifiers: Identifiers
    classrooms: list[Classroom] = field(default_factory=list)
    teachers: list[Teacher] = field(default_factory=list)

    @property
    def has_cast(self) -> bool:
        """Whether the cast is here."""
        return self.plan.number == 0

    @property
    def since(self) -> str:
        """The first day of the school year, as the store keeps it."""
        return self.calendar.first_day.isoformat()

    def random(self, purpose: str) -> Random:
        """A generator of its own for each purpose, so that a change of one leaves the others as they were."""
        return Random(f"{self.seed}/{self.plan.number}/{purpose}")
