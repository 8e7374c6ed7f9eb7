"""What the school's side does with its announcements: the author and the office; a draft is one's own."""

from datetime import timedelta
from typing import Any

from storage import (
    publication_changes,
    publication_desk,
    publication_drafts,
    publication_progress,
    publication_received,
    publication_staff,
)
from storage.publication_desk import Former, Whom
from storage.publication_drafts import Kept
from storage.store import Tx
from storage.viewer import Viewer
from tests.families import MATHS, NOW
from tests.storage.rights.right import STAFF, Right
from tests.storage.rights.world import ANNAS_CLASS, World

AUTHORS = frozenset({"class teacher", "office"})
TOMORROW = NOW + timedelta(days=1)


def _hers(found: list[Whom]) -> bool:
    """Whether Anna is among those who could be told."""
    return any(
        (one.kind, one.id) in {("class", ANNAS_CLASS), ("group", MATHS)} or one.kind in {"grade", "school"}
        for one in found
    )


async def _kept(tx: Tx, viewer: Viewer, world: World) -> Kept | None:
    await publication_drafts.keep(tx, viewer, "{}")
    return await publication_drafts.find(tx, viewer)


async def _dropped(tx: Tx, viewer: Viewer, world: World) -> bool:
    await publication_drafts.keep(tx, viewer, "{}")
    return await publication_drafts.drop(tx, viewer)


async def _former(tx: Tx, viewer: Viewer, world: World) -> list[Former]:
    await publication_changes.correct(tx, viewer, world.announcement, "Cits", "")
    return await publication_desk.former(tx, viewer, world.announcement)


def _about(function: Any, *, event: bool = False, gave: Any = bool) -> Right:
    """A function that is asked about one announcement."""
    return Right(
        function,
        lambda tx, viewer, world: function(tx, viewer, world.event if event else world.announcement),
        AUTHORS,
        gave=gave,
    )


RIGHTS = (
    Right(
        publication_desk.audiences,
        lambda tx, viewer, world: publication_desk.audiences(tx, viewer),
        AUTHORS | {"subject teacher"},
        gave=_hers,
    ),
    Right(
        publication_desk.listed,
        lambda tx, viewer, world: publication_desk.listed(tx, viewer, waiting=False, most=9),
        AUTHORS,
    ),
    _about(publication_desk.one),
    Right(publication_desk.former, _former, AUTHORS),
    Right(
        publication_desk.files,
        lambda tx, viewer, world: publication_desk.files(tx, viewer, world.for_staff),
        AUTHORS,
    ),
    _about(publication_received.figures, gave=lambda figures: figures.concerned > 0),
    _about(publication_received.unconfirmed),
    _about(publication_received.unreached),
    _about(publication_received.talks, event=True),
    _about(publication_received.poll),
    _about(publication_received.votes),
    Right(
        publication_changes.correct,
        lambda tx, viewer, world: publication_changes.correct(tx, viewer, world.announcement, "Cits", ""),
        AUTHORS,
    ),
    Right(
        publication_changes.move,
        lambda tx, viewer, world: publication_changes.move(tx, viewer, world.for_later, TOMORROW),
        AUTHORS,
    ),
    _about(publication_changes.remind),
    _about(publication_changes.stop),
    Right(
        publication_progress.put_up,
        lambda tx, viewer, world: publication_progress.put_up(tx, viewer, world.announcement, 7),
        AUTHORS,
    ),
    Right(
        publication_drafts.keep, lambda tx, viewer, world: publication_drafts.keep(tx, viewer, "{}"), STAFF
    ),
    Right(publication_drafts.find, _kept, STAFF),
    Right(publication_drafts.drop, _dropped, STAFF),
    Right(
        publication_staff.one,
        lambda tx, viewer, world: publication_staff.one(tx, viewer, world.for_staff),
        STAFF - {"another school"},
    ),
)
