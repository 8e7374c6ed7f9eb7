"""One import's transaction: pages of what changed, numbers for new rows, and how many rows were written."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from storage.clock import school_day
from storage.oneroster.reading import Progress
from storage.oneroster.scratch import Scratch
from storage.statements import Statements
from storage.store import Row, Tx

_sql = Statements("oneroster")

PAGE: Final = 1000
"""Rows in memory at once."""


@dataclass
class Writing:
    """What the parts of an import write with. `is_first`: nothing was imported into this school before."""

    tx: Tx
    desk: Scratch
    school: int
    now: datetime
    total: int
    told: Progress
    is_first: bool
    rows: int = 0

    @property
    def today(self) -> str:
        """The school's day."""
        return school_day(self.now).isoformat()

    @property
    def yesterday(self) -> str:
        """The last day of what ends now."""
        return (school_day(self.now) - timedelta(days=1)).isoformat()

    async def pages(self, kind: str, what: str) -> AsyncIterator[list[Row]]:
        """Changes of a kind."""
        after = ""
        while rows := await asyncio.to_thread(self.desk.page, kind, what, after, PAGE):
            yield rows
            after = rows[-1]["key"]
            self.told("writing", self.rows, self.total)

    async def ours(self, kind: str, rows: Iterable[Row]) -> dict[str, int]:
        """Our numbers of the changes' own records, where there are any."""
        return await self.numbers(kind, [row["key"] for row in rows])

    async def numbers(self, kind: str, sourced_ids: Iterable[str]) -> dict[str, int]:
        """Our numbers of these."""
        return await asyncio.to_thread(self.desk.ours, kind, list(sourced_ids))

    async def reserve(self, kind: str, rows: list[Row]) -> dict[str, int]:
        """A number for each new record."""
        if not rows:
            return {}
        free = await getattr(_sql, f"reserve_{kind}")(self.tx, many=len(rows))
        given = {row["key"]: number["id"] for row, number in zip(rows, free, strict=True)}
        await asyncio.to_thread(self.desk.give, kind, given.items())
        return given

    async def many(
        self, statement: str, rows: Sequence[Mapping[str, Any]], *, is_counted: bool = True
    ) -> None:
        """Runs a statement for each row."""
        if rows:
            await getattr(_sql, statement)(self.tx, rows=rows)
            self.rows += len(rows) if is_counted else 0
