"""What one prefers is one's own; the week's numbers are the family's."""

from storage import fridays, preferences
from tests.storage.rights.right import FAMILY, Right

RIGHTS = (
    Right(
        preferences.of,
        lambda tx, viewer, world: preferences.of(tx, viewer),
        FAMILY,
        gave=lambda wanted: bool(wanted.hides_marks),  # everybody's own row says so (world.py)
    ),
    Right(
        preferences.change,
        lambda tx, viewer, world: preferences.change(tx, viewer, marks_below=4, ways={"mark": "friday"}),
        FAMILY,
    ),
    Right(fridays.week, lambda tx, viewer, world: fridays.week(tx, viewer), FAMILY),
)
