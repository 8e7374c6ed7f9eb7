"""Files that people handed in, kept as our own cleaned and sealed copy (:mod:`storage.cleaning`).

Nothing here takes a viewer: a file belongs to something (an absence, a letter), and that one's own statement
proves the right and names the file.
"""

import hashlib
from datetime import datetime
from typing import Final

from storage.cleaning import CleanFile, FileKind, FileRefusal
from storage.clock import milliseconds
from storage.errors import StorageError
from storage.statements import Statements
from storage.store import Tx

__all__ = ["CleanFile", "FileKind", "FileQuota", "FileRefusal", "keep", "opened"]

_sql = Statements("files")

A_PERSON: Final = 60 * 1024 * 1024
"""Bytes that one person may hand in within thirty days."""
A_SCHOOL: Final = 20 * 1024 * 1024 * 1024
DAY: Final = 24 * 3600 * 1000


class FileQuota(StorageError):
    """More than a person may hand in within thirty days, or a school keeps; nothing was written."""


async def keep(tx: Tx, file: CleanFile, *, school_id: int, person_id: int, now: datetime) -> int:
    """Keeps a file and returns its number. FileQuota where it would be too much."""
    since = milliseconds(now) - 30 * DAY
    held = await _sql.held(tx, school=school_id, person=person_id, since=since)
    size = len(file.content)
    if held["person"] + size > A_PERSON or held["school"] + size > A_SCHOOL:
        raise FileQuota("too many files")
    row = await _sql.add(
        tx,
        school=school_id,
        person=person_id,
        kind=file.kind,
        size=size,
        digest=hashlib.sha256(file.content).hexdigest(),
        now=milliseconds(now),
        empty=b"",
    )
    number: int = row["id"]
    name = tx.vault.seal("files", number, "name", file.name)
    content = tx.vault.seal("files", number, "content", file.content)
    await _sql.fill(tx, id=number, name=name, content=content)
    return number


async def opened(tx: Tx, file_id: int) -> CleanFile:
    """The file of a number that the caller's own statement gave; KeyError when there is none."""
    row = await _sql.one(tx, id=file_id)
    if row is None:
        raise KeyError(file_id)
    return CleanFile(
        row["kind"],
        tx.vault.open("files", file_id, "name", row["name"]),
        tx.vault.open_bytes("files", file_id, "content", row["content"]),
    )
