"""A set that this very school exported: it is compared with the store as it is now, not with the last import.

So an export that comes back unchanged changes nothing, and what was edited in it is all that is written.
Nothing of it is kept as a source's record: a set of our own is the school's hand, and other sources go on.
"""

import asyncio
from datetime import datetime
from typing import Any, Final

from storage.managing import operator
from storage.oneroster import identity
from storage.oneroster.export import FILES_OUT
from storage.oneroster.faults import Findings
from storage.oneroster.layouts import LAYOUTS
from storage.oneroster.lines import Line
from storage.oneroster.outgoing import Cells, beginning
from storage.oneroster.records import Reader
from storage.oneroster.scratch import Scratch
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("oneroster")

_BATCH: Final = 1000
_NAMED: Final = ("users", "classes", "lineItems", "orgs")
"""Files whose rows bear numbers of ours."""


async def school_of(tx: Tx, code: str | None, schools: list[int]) -> int | None:
    """Which school of this store wrote the set, if any did."""
    fitting = (number for number in schools if identity.system_code(tx.vault, number) == code)
    return next(fitting, None)


async def remember(tx: Tx, desk: Scratch, school: int, now: datetime) -> None:
    """Lays the school as it is now beside the set."""
    out = await beginning(tx, operator(school, now))
    if out is None:
        raise LookupError("the operator's own school is not there")
    for file, made in FILES_OUT.items():
        reader = Reader(file, "bulk", Findings())
        batch: list[Line] = []
        async for cells in made(out):
            batch.append(Line(0, _values(file, cells)))
            if len(batch) == _BATCH:
                await asyncio.to_thread(_lay, desk, reader, file, batch)
                batch = []
        await asyncio.to_thread(_lay, desk, reader, file, batch)
    await _know(tx, desk, school, out.code)


def _lay(desk: Scratch, reader: Reader, file: str, batch: list[Line]) -> None:
    kept: list[tuple[str, Any]] = [(row.sourced_id, row.record) for row in reader.read(batch)]
    desk.remember(file, kept)
    reader.references.clear()


def _values(file: str, cells: Cells) -> dict[str, str]:
    """As they are read back."""
    lists = {column.name for column in LAYOUTS[file] if column.type.startswith("guid")}
    plain = {name: cell if name in lists else " ".join(cell.split()) for name, cell in cells.items()}
    return {name: cell for name, cell in plain.items() if cell}


async def _know(tx: Tx, desk: Scratch, school: int, code: str) -> None:
    """Numbers of ours that the names hold; those of another school are nobody's."""
    for file in _NAMED:
        for sourced_id in await asyncio.to_thread(desk.named, file, identity.own_prefix(code)):
            found = identity.number_in(code, sourced_id)
            if found is None:
                continue
            kind, number = found
            if await getattr(_sql, f"has_{kind}")(tx, school=school, id=number) is not None:
                await asyncio.to_thread(desk.know, [(kind, sourced_id, number)])
