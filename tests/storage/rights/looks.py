"""How a child is called: by each guardian for oneself."""

from storage import looks
from storage.looks import ChildLook
from tests.storage.rights.right import FAMILY, Right

RIGHTS = (
    Right(
        looks.look,
        lambda tx, viewer, world: looks.look(tx, viewer),
        FAMILY,
        gave=lambda look: look != ChildLook(),  # everybody's own row says something (world.py)
    ),
    Right(
        looks.change,
        lambda tx, viewer, world: looks.change(tx, viewer, ChildLook(sign="🔵")),
        FAMILY - {"student"},
    ),
)
