"""A school as OneRoster 1.2 CSV in a zip: what an import of it would change nothing of.

    async with store.reading() as tx:
        done = await exported(tx, viewer, target)       # None: not this person's to export

One page of rows is in memory at a time; the zip is written as it comes, the manifest last.
"""

import asyncio
import csv
import io
import zipfile
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import IO, Final

from storage.oneroster import neutral, outgoing
from storage.oneroster.gradebook_out import GRADEBOOK
from storage.oneroster.layouts import FILES, LAYOUTS, Column
from storage.oneroster.manifest import NAME, VERSIONS
from storage.oneroster.mapping import RELATION_COLUMN, VOCATIVE_COLUMN
from storage.oneroster.outgoing import ROSTER, Cells, Outgoing, Rows
from storage.oneroster.reading import Progress, quietly
from storage.store import Tx
from storage.viewer import Viewer

FILES_OUT: Final[Mapping[str, Rows]] = {**ROSTER, **GRADEBOOK}
SYSTEM: Final = "E-klase"
_BATCH: Final = 1000
_EXTENSIONS: Final = (Column(RELATION_COLUMN), Column(VOCATIVE_COLUMN))


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the school's name, and how many rows of each file."""

    school: str
    rows: Mapping[str, int]


class NoTerms(LookupError):
    """The school has no terms: OneRoster's classes need the days of one."""


async def exported(
    tx: Tx, viewer: Viewer, target: IO[bytes], progress: Progress = quietly
) -> Exported | None:
    """Writes a zip into ``target``; None: not this person's. NoTerms before anything is written."""
    out = await outgoing.beginning(tx, viewer)
    if out is None:
        return None
    if not out.terms:
        raise NoTerms
    counts: dict[str, int] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, made in FILES_OUT.items():
            done = sum(counts.values())
            if count := await _written(archive, file, made(out), progress, done):
                counts[file] = count
        archive.writestr(NAME, _manifest(out, counts))
    return Exported(out.name, counts)


async def _written(
    archive: zipfile.ZipFile, file: str, rows: AsyncIterator[Cells], progress: Progress, done: int
) -> int:
    """How many rows there were; without any there is no file."""
    columns = (*LAYOUTS[file], *(_EXTENSIONS if file == "users" else ()))
    first = await anext(rows, None)
    if first is None:
        return 0
    count, batch = 0, [first]
    with archive.open(f"{file}.csv", "w") as stream:
        stream.write(_line([column.name for column in columns]))
        async for row in rows:
            if len(batch) == _BATCH:
                await asyncio.to_thread(stream.write, _text(columns, batch))
                count, batch = count + len(batch), []
                progress("writing", done + count, None)
            batch.append(row)
        await asyncio.to_thread(stream.write, _text(columns, batch))
    return count + len(batch)


def _text(columns: tuple[Column, ...], batch: list[Cells]) -> bytes:
    return b"".join(_line([_cell(column, row.get(column.name, "")) for column in columns]) for row in batch)


def _cell(column: Column, value: str) -> str:
    return value if column.type.startswith("guid") else neutral.neutral(value)


def _line(cells: list[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode()


def _manifest(out: Outgoing, counts: Mapping[str, int]) -> bytes:
    said = {
        **VERSIONS,
        **{f"file.{file}": "bulk" if file in counts else "absent" for file in FILES},
        "source.systemName": SYSTEM,
        "source.systemCode": out.code,
    }
    return b"".join(_line(list(pair)) for pair in (("propertyName", "value"), *said.items()))
