"""How a guardian calls a child, and by which sign the child is known at a glance. Nobody else sees it."""

from typing import Final, NamedTuple

from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("looks")

SIGNS: Final = ("🔵", "🟢", "🟡", "🟠", "🔴", "🟣", "🟤", "⚪")
NAME_LENGTH: Final = 24


class ChildLook(NamedTuple):
    """``None``: as the school keeps the name; the usual sign."""

    name: str | None = None
    sign: str | None = None


async def look(tx: Tx, viewer: Viewer) -> ChildLook:
    """How the viewer sees the viewed student."""
    row = await _sql.look(tx, **viewer.scope)
    return ChildLook() if row is None else ChildLook(row["name"], row["sign"])


async def change(tx: Tx, viewer: Viewer, look: ChildLook) -> bool:
    """Keeps it; False for whoever is no guardian. ValueError for a name or sign that is none."""
    if look.name is not None and not 1 <= len(look.name) <= NAME_LENGTH:
        raise ValueError("a name too long or empty")
    if look.sign is not None and look.sign not in SIGNS:
        raise ValueError("not one of the signs")
    changed: int = await _sql.change(tx, **viewer.scope, name=look.name, sign=look.sign)
    return changed == 1
