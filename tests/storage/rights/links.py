"""Links: one's own; and of others only that they can be doubted."""

from storage import links, people, witnesses
from tests.storage.rights.right import FAMILY, GUEST, STAFF, Right

RIGHTS = (
    Right(people.role, lambda tx, viewer, world: people.role(tx, viewer), FAMILY | STAFF | GUEST),
    Right(links.own, lambda tx, viewer, world: links.own(tx, viewer), FAMILY | STAFF),
    Right(links.prolong, lambda tx, viewer, world: links.prolong(tx, viewer), FAMILY | STAFF | GUEST),
    Right(
        links.end_own,
        lambda tx, viewer, world: links.end_own(tx, viewer, world.link),
        frozenset({"mother"}),
    ),
    Right(witnesses.of_link, lambda tx, viewer, world: witnesses.of_link(tx, viewer), FAMILY),
    Right(witnesses.doubt, lambda tx, viewer, world: witnesses.doubt(tx, viewer, world.link, "link"), FAMILY),
)
