"""Papers that teachers add to homework, and that its families open."""

from typing import NamedTuple

from storage import files
from storage.files import CleanFile, FileKind
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("homework_files")


class Paper(NamedTuple):
    """A file beside a homework."""

    id: int
    kind: FileKind
    name: str


async def listed(tx: Tx, viewer: Viewer, homework_id: int) -> list[Paper]:
    """The papers of a homework of the viewed student, in the order in which they were added."""
    rows = await _sql.listed(tx, **viewer.scope, homework=homework_id)
    return [
        Paper(row["id"], row["kind"], tx.vault.open("files", row["id"], "name", row["name"])) for row in rows
    ]


async def opened(tx: Tx, viewer: Viewer, homework_id: int, file_id: int) -> CleanFile | None:
    """One of them; None where it is none of that homework's."""
    papers = await listed(tx, viewer, homework_id)
    return await files.opened(tx, file_id) if any(paper.id == file_id for paper in papers) else None


async def attach(tx: Tx, viewer: Viewer, homework_id: int, file_id: int) -> bool:
    """A teacher of the group adds a file of their own; False for others, and where it lies there already."""
    added: int = await _sql.attach(tx, **viewer.scope, homework=homework_id, file=file_id)
    return added == 1
