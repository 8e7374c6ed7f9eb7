"""The demo schools as rows: the same for the same seed, day and size, on every machine.

    demo = generate(seed=1, today=date(2026, 11, 23))
    for school in demo.schools():
        for part in school:
            ...                         # storage.roster_rows.SchoolRows, in the order of writing

Only the part in hand is in memory, so size is limited by patience alone. Nothing here reads a clock, a file
or the store.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.demo.calendar import SchoolCalendar
from bot.demo.cast import FIRST_FREE_PERSON
from bot.demo.entities import School
from bot.demo.invented import Identifiers
from bot.demo.plan import SchoolPlan, plan
from bot.demo.school import parts
from storage.roster_rows import SchoolRows


@dataclass(frozen=True)
class DemoSchools:
    """What `generate` will make. Each use of `schools` makes it anew, and the same."""

    seed: int
    today: date
    plans: tuple[SchoolPlan, ...]

    @cached_property
    def calendar(self) -> SchoolCalendar:
        """The school year; `calendar.day` is what the demo takes for today (another day in summer)."""
        return SchoolCalendar(self.today)

    @property
    def students(self) -> int:
        """How many students all schools have."""
        return sum(each.students for each in self.plans)

    def schools(self) -> Iterator[Iterator[SchoolRows]]:
        """School by school; take all parts of one before the next."""
        identifiers = Identifiers(FIRST_FREE_PERSON)
        for each in self.plans:
            school = School(identifiers.next("schools"), self.seed, each, self.calendar, identifiers)
            yield parts(school)

    def parts(self) -> Iterator[SchoolRows]:
        """All parts of all schools."""
        for school in self.schools():
            yield from school


def generate(seed: int = 1, *, today: date, students: int | None = None) -> DemoSchools:
    """The two demo schools, or schools with exactly `students` students (at least 36, or ValueError).

    `today` is a school's day in Europe/Riga. The cast (bot.demo.cast) is in the first school, always the
    same.
    """
    return DemoSchools(seed, today, plan(seed, students))
