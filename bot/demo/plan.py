"""Which schools and classes there are, and how many students sit in each."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from math import ceil
from random import Random

from bot.demo.cast import CLASSES as CAST_CLASSES

SMALLEST_CLASS, USUAL_CLASS, LARGEST_CLASS = 18, 23, 28
FEWEST_STUDENTS = 2 * SMALLEST_CLASS

ClassName = tuple[int, str]
SECONDARY: tuple[ClassName, ...] = (
    *((grade, letter) for grade in range(1, 10) for letter in "ab"),
    (10, "a"),
    (11, "a"),
    (12, "a"),
)
BASIC: tuple[ClassName, ...] = tuple((grade, "a") for grade in range(1, 10))


@dataclass(frozen=True)
class ClassPlan:
    """A class and its size."""

    grade: int
    letter: str
    size: int


@dataclass(frozen=True)
class SchoolPlan:
    """A school; number 0 is the one of the cast."""

    number: int
    name: str
    classes: tuple[ClassPlan, ...]

    @property
    def students(self) -> int:
        """How many students it has."""
        return sum(each.size for each in self.classes)


def plan(seed: int, students: int | None) -> tuple[SchoolPlan, ...]:
    """The two demo schools, or as many as it takes for exactly `students` students."""
    rng = Random(f"{seed}/plan")
    if students is None:
        sizes = iter([rng.randint(SMALLEST_CLASS + 2, LARGEST_CLASS - 2) for _ in (*SECONDARY, *BASIC)])
    else:
        sizes = iter(_sizes(rng, students))
    return tuple(_schools(sizes, None if students is not None else 2))


def _schools(sizes: Iterator[int], most: int | None) -> Iterator[SchoolPlan]:
    for number in count() if most is None else range(most):
        names = SECONDARY if number % 2 == 0 else BASIC
        if number == 0:
            names = (*CAST_CLASSES, *(name for name in names if name not in CAST_CLASSES))
        classes = [ClassPlan(*name, size) for name, size in zip(names, sizes, strict=False)]
        if not classes:
            return
        classes.sort(key=lambda each: (each.grade, each.letter))
        yield SchoolPlan(number, _name(number), tuple(classes))


def _sizes(rng: Random, students: int) -> list[int]:
    """Class sizes between 18 and 28 whose sum is `students`."""
    if students < FEWEST_STUDENTS:
        raise ValueError(f"a demo school needs at least {FEWEST_STUDENTS} students, not {students}")
    classes = max(2, round(students / USUAL_CLASS))
    classes = max(classes, ceil(students / LARGEST_CLASS))
    classes = min(classes, students // SMALLEST_CLASS)
    smaller, larger = divmod(students, classes)
    sizes = [smaller + 1] * larger + [smaller] * (classes - larger)
    for _ in range(3 * classes):
        giver, taker = rng.randrange(classes), rng.randrange(classes)
        if sizes[giver] > SMALLEST_CLASS and sizes[taker] < LARGEST_CLASS:
            sizes[giver] -= 1
            sizes[taker] += 1
    return sizes


def _name(number: int) -> str:
    # Schools with these names do not exist; beyond the demo's two they are numbered.
    of, kind = ("Ozolkalna", "vidusskola") if number % 2 == 0 else ("Vējdzirnavu", "pamatskola")
    return f"{of} {kind}" if number < 2 else f"{of} {number // 2 + 1}. {kind}"
