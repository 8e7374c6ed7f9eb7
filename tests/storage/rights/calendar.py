"""A student's calendar: the family's; an address is its own link's."""

from storage import calendar
from tests.storage.rights.right import FAMILY, Right

OWNER = frozenset({"mother"})

RIGHTS = (
    Right(
        calendar.contents,
        lambda tx, viewer, world: calendar.contents(tx, viewer),
        FAMILY,
        gave=lambda found: any(day.lessons for day in found.days) or bool(found.tests or found.events),
    ),
    Right(calendar.address_since, lambda tx, viewer, world: calendar.address_since(tx, viewer), OWNER),
    Right(calendar.renew_address, lambda tx, viewer, world: calendar.renew_address(tx, viewer), FAMILY),
    Right(calendar.end_address, lambda tx, viewer, world: calendar.end_address(tx, viewer), OWNER),
)
