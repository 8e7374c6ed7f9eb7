"""What is done with something that was published: corrected, moved, reminded of, broken off.

All of it is its author's, the office's and the head's ({{desk}}, leads); False: not theirs, or too late.
"""

from datetime import datetime

from storage import news, publishing
from storage.announcements import folded
from storage.clock import milliseconds, school_day
from storage.publishing import TEXT_LIMIT, TITLE_LIMIT
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publication_changes")


async def correct(tx: Tx, viewer: Viewer, publication_id: int, title: str, text: str) -> bool:
    """Other words. What was told is told once more, as changed, and what it said is kept.

    False too where nothing is different. ValueError as for :class:`storage.publishing.Draft`.
    """
    if not 1 <= len(title) <= TITLE_LIMIT or len(text) > TEXT_LIMIT:
        raise ValueError("a title of 1 to 120 characters and a text of at most 4,000 are kept")
    what = {"publication": publication_id, "title": title, "text": text}
    await _sql.keep_former(tx, **viewer.scope, **what)
    row = await _sql.correct(tx, **viewer.scope, **what, folded=folded(f"{title} {text}"))
    if row is None:
        return False
    if row["posted_at"] is not None:
        await publishing.tell(tx, publication_id, viewer.now)
    return True


async def move(tx: Tx, viewer: Viewer, publication_id: int, published_at: datetime) -> bool:
    """Another time for what waits; a time that has passed means at once."""
    at = max(published_at, viewer.now)
    when = {"published": milliseconds(at), "published_day": school_day(at).isoformat()}
    if not await _sql.move(tx, **viewer.scope, publication=publication_id, **when):
        return False
    if at <= viewer.now:
        await publishing.post_due(tx, viewer.now)
    return True


async def remind(tx: Tx, viewer: Viewer, publication_id: int) -> bool:
    """Guardians who have not confirmed hear of it again; once a day, False the second time."""
    if not await _sql.remind(tx, **viewer.scope, publication=publication_id):
        return False
    await publishing.tell(tx, publication_id, viewer.now, to_remind=True)
    return True


async def stop(tx: Tx, viewer: Viewer, publication_id: int) -> bool:
    """Whoever has not been told yet is not told; it stays to be read. Told anew only when it is corrected."""
    row = await _sql.stop(tx, **viewer.scope, publication=publication_id)
    if row is None:
        return False
    await news.withdraw(tx, row["kind"], publication_id, viewer.now)
    await publishing.call_back(tx, publication_id, viewer.now)
    return True
