"""Working hours and leaves: each teacher's own; the office sees who is away."""

from datetime import time, timedelta
from typing import Final

from storage import duties
from storage.duties import Hours
from tests.families import SECOND_TEACHER, TODAY
from tests.storage.rights.right import CLASS_TEACHER, STAFF, Right

TEACHERS: Final = STAFF - {"office"}
LATER: Final = TODAY + timedelta(days=14)
MONDAY: Final = TODAY + timedelta(days=7)

RIGHTS = (
    # Only the class teacher of the matrix has set hours of her own; everybody else is told the usual ones.
    Right(
        duties.hours,
        lambda tx, viewer, world: duties.hours(tx, viewer),
        CLASS_TEACHER,
        gave=lambda hours: hours.opens == time(9),
    ),
    Right(duties.set_hours, lambda tx, viewer, world: duties.set_hours(tx, viewer, Hours()), TEACHERS),
    Right(duties.leaves, lambda tx, viewer, world: duties.leaves(tx, viewer), CLASS_TEACHER),
    Right(duties.leave, lambda tx, viewer, world: duties.leave(tx, viewer, world.leave), CLASS_TEACHER),
    Right(
        duties.stands_in,
        lambda tx, viewer, world: duties.stands_in(tx, viewer),
        frozenset({"another class's teacher"}),
    ),
    Right(duties.of_school, lambda tx, viewer, world: duties.of_school(tx, viewer), frozenset({"office"})),
    Right(
        duties.colleagues,
        lambda tx, viewer, world: duties.colleagues(tx, viewer, LATER, LATER),
        TEACHERS - {"another school"},  # she is the only one there
    ),
    Right(duties.posts, lambda tx, viewer, world: duties.posts(tx, viewer, LATER, LATER), TEACHERS),
    # Days are only held against leaves of one's own.
    Right(
        duties.days_fault,
        lambda tx, viewer, world: duties.days_fault(tx, viewer, MONDAY, MONDAY),
        CLASS_TEACHER,
    ),
    Right(
        duties.grant,
        lambda tx, viewer, world: duties.grant(tx, viewer, LATER, LATER, SECOND_TEACHER),
        TEACHERS
        - {"another school", "subject teacher"},  # who is a stranger there, or would stand in for herself
        gave=lambda done: isinstance(done, int),
    ),
    Right(
        duties.change,
        lambda tx, viewer, world: duties.change(tx, viewer, world.leave, LATER, LATER, SECOND_TEACHER),
        CLASS_TEACHER,
        gave=lambda fault: fault is None,
    ),
    Right(duties.end, lambda tx, viewer, world: duties.end(tx, viewer, world.leave), CLASS_TEACHER),
)
