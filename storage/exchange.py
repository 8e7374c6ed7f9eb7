"""A school's lists, in and out, by the office in chat. A file that was shown is kept, sealed, till confirmed.

plan = await looked(tx, viewer, content)                 # SetRefused: what is wrong; None: not this person's
number = await keep(tx, viewer, content, plan)
outcome = await bring(tx, viewer, number)                # "changed": something else than was shown
"""

import io
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from storage import audit, school_calendar
from storage.clock import milliseconds
from storage.oneroster import Plan, applied_in, exported, prepared_in
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("exchange")

MOST: Final = 20_000
"""More changes than this would hold up everybody else's: they are for the operator's console."""
KEPT_FOR: Final = timedelta(hours=1)

Outcome = Literal["done", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a confirmed file; `plan`: as it is now, where it is not as it was shown."""

    outcome: Outcome
    rows: int = 0
    plan: Plan | None = None


def may_bring(plan: Plan) -> bool:
    """Whether it may be confirmed in chat: something changes, not too much, and not too many would go."""
    return 0 < plan.changes <= MOST and not plan.vanishing


async def made(tx: Tx, viewer: Viewer) -> bytes | None:
    """The school as a zip; None: not the viewer's. NoTerms: it has no terms yet."""
    target = io.BytesIO()
    return None if await exported(tx, viewer, target) is None else target.getvalue()


async def looked(tx: Tx, viewer: Viewer, content: bytes) -> Plan | None:
    """What a zip would change; SetRefused with what is wrong in it; None: not the viewer's."""
    if not await school_calendar.manages(tx, viewer):
        return None
    async with prepared_in(tx, content, viewer.now, viewer.school_id) as ready:
        return ready.plan


async def keep(tx: Tx, viewer: Viewer, content: bytes, plan: Plan) -> int | None:
    """Keeps what was shown until it is confirmed, instead of what was kept before; its number."""
    await _sql.drop(tx, **viewer.scope)
    sent_at = milliseconds(viewer.now)
    row = await _sql.keep(tx, **viewer.scope, content=b"", shown=_figures(plan), sent_at=sent_at)
    if row is None:
        return None
    number: int = row["id"]
    await _sql.fill(tx, id=number, content=tx.vault.seal("exchange_files", number, "content", content))
    return number


async def bring(tx: Tx, viewer: Viewer, number: int) -> Brought:
    """Writes what was shown; where it would by now be something else, nothing."""
    since = milliseconds(viewer.now - KEPT_FOR)
    row = await _sql.kept(tx, **viewer.scope, id=number, since=since)
    if row is None:
        return Brought("gone")
    content = tx.vault.open_bytes("exchange_files", number, "content", row["content"])
    async with prepared_in(tx, content, viewer.now, viewer.school_id) as ready:
        if _figures(ready.plan) != row["shown"] or not may_bring(ready.plan):
            return Brought("changed", plan=ready.plan)
        done = await applied_in(tx, ready, viewer.now)
    await _sql.drop(tx, **viewer.scope)
    await audit.record(tx, viewer, "import", None, None, done.rows)
    return Brought("done", done.rows)


async def drop(tx: Tx, viewer: Viewer) -> None:
    """The viewer gave it up."""
    await _sql.drop(tx, **viewer.scope)


async def note_export(tx: Tx, viewer: Viewer) -> bool:
    """Writes into the log that the school's lists left; False: they are not the viewer's."""
    return await school_calendar.manages(tx, viewer) and await audit.record(tx, viewer, "export", None)


async def is_old(tx: Tx, now: datetime) -> bool:
    """Whether a file was never confirmed. For the job that clears up: no viewer."""
    oldest = await _sql.oldest(tx)
    return oldest is not None and oldest < milliseconds(now - KEPT_FOR)


async def expire(tx: Tx, now: datetime) -> None:
    """Ends what was never confirmed. For the job that clears up: no viewer."""
    await _sql.expire(tx, since=milliseconds(now - KEPT_FOR))


def _figures(plan: Plan) -> str:
    return json.dumps([[one.kind, one.new, one.changed, one.removed] for one in plan.counts])
