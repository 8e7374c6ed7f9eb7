"""What the school tells its staff too: a message to everybody who works there, read by whoever does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from storage.announcements import Attachment
from storage.clock import RIGA, milliseconds, moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publication_staff")

AT_ONCE: Final = 50
AWAKE: Final = range(7, 20)
"""The hours in which staff are told what is not urgent."""


class Colleague(NamedTuple):
    """A chat of somebody who works there, and the link that they read through."""

    chat_id: int
    user_id: int
    link_id: int


@dataclass(frozen=True, slots=True)
class Told:
    """One, whole."""

    id: int
    title: str
    text: str
    is_urgent: bool
    author: str
    published_at: datetime
    files: tuple[Attachment, ...]


async def is_due(tx: Tx, now: datetime) -> bool:
    """Whether staff are to be told of anything. For the job: no viewer."""
    return await _waiting(tx, now) is not None


async def next_due(tx: Tx, bot_id: int, now: datetime) -> tuple[int, Sequence[Colleague]] | None:
    """What to tell and the next to be told, marked as told. For the job: no viewer."""
    row = await _waiting(tx, now)
    if row is None:
        return None
    number: int = row["id"]
    at = {"publication": number, "bot": bot_id, "now": milliseconds(now), "most": AT_ONCE}
    found = [Colleague(one["chat_id"], one["user_id"], one["link_id"]) for one in await _sql.links(tx, **at)]
    done = None if len(found) == AT_ONCE else milliseconds(now)
    after = found[-1].link_id if found else row["staff_after"]
    await _sql.told(tx, publication=number, after=after, done=done)
    return number, found


async def one(tx: Tx, viewer: Viewer, publication_id: int) -> Told | None:
    """What was told to the staff of the viewer's school."""
    row = await _sql.one(tx, **viewer.scope, publication=publication_id)
    if row is None:
        return None
    files = await _sql.files(tx, **viewer.scope, publication=publication_id)
    return Told(
        row["id"],
        row["title"],
        row["text"],
        bool(row["urgent"]),
        f"{row['given_name']} {row['family_name']}",
        moment(row["published_at"]),
        tuple(Attachment(file["id"], file["kind"], file["size"]) for file in files),
    )


async def _waiting(tx: Tx, now: datetime) -> dict[str, int] | None:
    asleep = now.astimezone(RIGA).hour not in AWAKE
    row: dict[str, int] | None = await _sql.waiting(tx, now=milliseconds(now), urgent=int(asleep))
    return row
