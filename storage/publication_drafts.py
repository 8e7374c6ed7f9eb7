"""What somebody is about to publish, kept sealed until it is published or dropped; one a person."""

from typing import NamedTuple

from storage.clock import milliseconds
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publication_drafts")


class Kept(NamedTuple):
    """``content`` is JSON of whoever keeps it; ``revision`` grows with each change."""

    content: str
    revision: int


async def find(tx: Tx, viewer: Viewer) -> Kept | None:
    """The viewer's own."""
    row = await _sql.find(tx, **viewer.scope)
    if row is None:
        return None
    content = tx.vault.open("publication_drafts", row["id"], "content", row["content"])
    return Kept(content, row["revision"])


async def keep(tx: Tx, viewer: Viewer, content: str) -> int | None:
    """Keeps it over the one before; its revision. None: the viewer does not work at school."""
    row = await _sql.add(tx, **viewer.scope, empty=b"")
    if row is None:
        return None
    sealed = tx.vault.seal("publication_drafts", row["id"], "content", content)
    await _sql.fill(tx, id=row["id"], content=sealed, now=milliseconds(viewer.now))
    revision: int = row["revision"]
    return revision


async def drop(tx: Tx, viewer: Viewer) -> bool:
    """There is none any more; False: there was none."""
    return bool(await _sql.drop(tx, **viewer.scope))
