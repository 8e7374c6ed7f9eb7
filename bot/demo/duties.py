"""The schools' telephones, and when some of their teachers answer families."""

from typing import Final

from bot.demo.entities import School
from storage.roster_rows import SchoolRows

PHONE: Final = "+371 2000 {:04}"
"""No number of anybody's."""
FIRST: Final = 900
HOURS: Final = (("12345", "08:00", "16:00"), ("12345", "09:00", "17:30"), ("1245", "08:30", "15:00"))
EVERY: Final = 3
"""Every third teacher keeps to the usual hours and has set none."""


def tell(school: School, rows: SchoolRows) -> None:
    """Appends the school's telephone and its teachers' hours."""
    rows.schools[-1]["phone"] = PHONE.format(FIRST + school.plan.number)
    for place, teacher in enumerate(school.teachers):
        if place % EVERY == 0:
            continue
        weekdays, opens, closes = HOURS[place % len(HOURS)]
        rows.working_hours.append(
            {"person_id": teacher.id, "weekdays": weekdays, "opens": opens, "closes": closes}
        )
