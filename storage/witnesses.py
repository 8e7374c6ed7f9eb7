"""Who is to hear of a new link, of guessing at a user name, of a password that reached the wrong phone."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from storage.clock import Moment, milliseconds, school_day
from storage.reports import ReportKind
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind, Viewer

_sql = Statements("witnesses")

Relation = Literal["self", "family", "class teacher"]


class Witness(BaseModel):
    """A living link to be told. ``language``: the chat's, None where none was chosen."""

    model_config = ConfigDict(frozen=True)

    link_id: int
    bot_id: int
    chat_id: int
    kind: OwnerKind
    language: str | None
    relation: Relation


class GuessedAt(BaseModel):
    """Whose personal code was tried with wrong passwords, and who is to be told."""

    model_config = ConfigDict(frozen=True)

    name: str
    witnesses: list[Witness]


class Doubted(BaseModel):
    """A link that somebody said is not right: whose it is, and whether this is said for the first time."""

    model_config = ConfigDict(frozen=True)

    link_id: int
    student_id: int
    person_id: int
    kind: OwnerKind
    linked_at: Moment
    is_new: bool


async def of_link(tx: Tx, viewer: Viewer) -> list[Witness]:
    """The owner's other links, the other owners of the same student and the class teacher; one row a chat."""
    rows = await _sql.of_link(tx, **viewer.scope)
    return _one_a_chat([Witness.model_validate(row) for row in rows], {(viewer.bot_id, viewer.chat_id)})


async def of_username(tx: Tx, username: bytes, now: datetime) -> list[GuessedAt]:
    """For each person whose personal code this index is: those linked by it, and the class teacher."""
    rows = await _sql.of_username(
        tx, username=username, now=milliseconds(now), today=school_day(now).isoformat()
    )
    found: dict[str, list[Witness]] = {}
    for row in rows:
        name = f"{row.pop('given_name')} {row.pop('family_name')}"
        found.setdefault(name, []).append(Witness.model_validate(row))
    return [GuessedAt(name=name, witnesses=_one_a_chat(told, set())) for name, told in found.items()]


async def doubt(tx: Tx, viewer: Viewer, link_id: int, what: ReportKind) -> Doubted | None:
    """Leave the class teacher a task about a link to the student one looks at: its number, or who made it.

    None when the link is about nobody that the viewer may look at.
    """
    row = await _sql.reported(tx, **viewer.scope, which=link_id)
    if row is None:
        return None
    changed: int = await _sql.report(tx, **viewer.scope, which=link_id, kind=what)
    return Doubted.model_validate({**row, "is_new": changed == 1})


def _one_a_chat(witnesses: list[Witness], seen: set[tuple[int, int]]) -> list[Witness]:
    order: tuple[Relation, ...] = ("self", "family", "class teacher")
    kept = []
    for witness in sorted(witnesses, key=lambda witness: order.index(witness.relation)):
        if (place := (witness.bot_id, witness.chat_id)) not in seen:
            seen.add(place)
            kept.append(witness)
    return kept
