"""What a reader prefers: how each kind of news is told, how much of it, when the phone stays quiet.

    wanted = await preferences.of(tx, viewer)
    await preferences.change(tx, viewer, hides_marks=True, ways={"homework": "friday"})

Kinds, thresholds and the spoiler belong to a person and one student; quiet hours, the digest's hour, the lock
screen and a pause to the person's phone, whichever student it is about.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypedDict, Unpack

from storage.clock import milliseconds
from storage.news import Kind
from storage.phone_hours import USUAL, Phone, Quiet, Way, friday
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("preferences")

DEFAULT_WAYS: Final[Mapping[Kind, Way]] = {"homework": "evening"}
"""How a kind is told to whom has not chosen; at once where it is not named."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Of one person about one student. ``hides_marks``: marks stand under a spoiler.

    ``marks_below``, ``average_falls``: of new marks only those below this one, or that let the subject's
    average fall, are told; neither: all of them.
    """

    hides_marks: bool = False
    marks_below: int | None = None
    average_falls: bool = False
    phone: Phone = USUAL
    chosen: Mapping[Kind, Way] = field(default_factory=dict)

    def way(self, kind: Kind) -> Way:
        """How this kind is told."""
        return self.chosen.get(kind) or DEFAULT_WAYS.get(kind, "at once")

    @property
    def shows_content(self) -> bool:
        """Whether a notice says what happened; else only that something did (the lock screen)."""
        return self.phone.shows_content


class Changes(TypedDict, total=False):
    """What :func:`change` takes. ``ways``: of the kinds that it names."""

    hides_marks: bool
    marks_below: int | None
    average_falls: bool
    ways: Mapping[Kind, Way]
    phone: Phone


async def of(tx: Tx, viewer: Viewer) -> Preferences:
    """What the viewer prefers about the viewed student; the defaults where nothing was chosen."""
    found = await _found(tx, viewer)
    return Preferences() if found is None else found


async def change(tx: Tx, viewer: Viewer, **changes: Unpack[Changes]) -> Preferences | None:
    """Keep what is named and leave the rest; what waits to be told is looked at again.

    Gives what is preferred from now on; None where the viewer looks at no student (any more).
    """
    before = await _found(tx, viewer)
    if before is None:
        return None
    ways = changes.get("ways", {})
    after = Preferences(
        hides_marks=changes.get("hides_marks", before.hides_marks),
        marks_below=changes.get("marks_below", before.marks_below),
        average_falls=changes.get("average_falls", before.average_falls),
        phone=changes.get("phone", before.phone),
        chosen={**before.chosen, **ways},
    )
    await _sql.keep(
        tx,
        **viewer.scope,
        hides_marks=int(after.hides_marks),
        marks_below=after.marks_below,
        average_falls=int(after.average_falls),
    )
    for kind, way in ways.items():
        await _sql.keep_way(tx, **viewer.scope, kind=kind, way=way)
    if after.phone != before.phone:
        await _keep_phone(tx, viewer, after.phone)
    await _sql.reconsider(tx, **viewer.scope)
    due = milliseconds(friday(after.phone, viewer.now))
    await _sql.end_fridays(tx, **viewer.scope)
    await _sql.begin_fridays(tx, **viewer.scope, due=due)
    await _sql.move_fridays(tx, **viewer.scope, due=due)
    return after


async def _keep_phone(tx: Tx, viewer: Viewer, phone: Phone) -> None:
    await _sql.keep_phone(
        tx,
        **viewer.scope,
        shows_content=int(phone.shows_content),
        quiet_from=None if phone.quiet is None else phone.quiet.from_hour,
        quiet_until=None if phone.quiet is None else phone.quiet.until_hour,
        digest_hour=phone.digest_hour,
        paused_until=None if phone.paused_until is None else phone.paused_until.isoformat(),
    )


async def _found(tx: Tx, viewer: Viewer) -> Preferences | None:
    rows = await _sql.preferred(tx, **viewer.scope)
    if not rows:
        return None
    row = rows[0]
    return Preferences(
        hides_marks=bool(row["hides_marks"]),
        marks_below=row["marks_below"],
        average_falls=bool(row["average_falls"]),
        phone=phone_of(row),
        chosen={row["kind"]: row["way"] for row in rows if row["kind"] is not None},
    )


def phone_of(row: Row) -> Phone:
    """A row of ``phone_preferences``, ``phone_of`` being its key; the defaults where there was none."""
    if row["phone_of"] is None:
        return USUAL
    paused = row["paused_until_day"]
    return Phone(
        shows_content=bool(row["shows_content"]),
        quiet=None if row["quiet_from"] is None else Quiet(row["quiet_from"], row["quiet_until"]),
        digest_hour=row["digest_hour"],
        paused_until=None if paused is None else date.fromisoformat(paused),
    )
