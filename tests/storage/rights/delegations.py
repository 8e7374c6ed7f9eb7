"""Another pair of eyes: guardians invite, the family sees who looks, the giver ends it; a guest, nothing."""

from datetime import timedelta

from storage import delegations
from tests.families import TODAY
from tests.storage.rights.right import FAMILY, Right

MONTH = TODAY + timedelta(days=30)

RIGHTS = (
    Right(
        delegations.offer,
        lambda tx, viewer, world: delegations.offer(tx, viewer, "Onkulis", {"homework"}, MONTH),
        FAMILY - {"student"},
    ),
    Right(delegations.of_child, lambda tx, viewer, world: delegations.of_child(tx, viewer), FAMILY),
    Right(
        delegations.end,
        lambda tx, viewer, world: delegations.end(tx, viewer, world.delegation),
        frozenset({"mother"}),
    ),
)
