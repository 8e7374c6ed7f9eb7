"""Who at school opened which pupil's data: noted after a tap that names one, once an hour for each topic."""

from collections.abc import Iterable
from typing import Final

from bot.situation import Situation
from conversations.tap import Tap
from conversations.topic import Topic
from storage import audit
from storage.audit import Opened
from storage.store import Tx
from storage.viewer import Viewer

PUPILS: Final = ("student", "child", "pupil")
"""The fields in which a tap names a pupil."""


class Oversight:
    """Reads what a tap opened from the tap itself; whether it was theirs to open is asked of the store."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._topics = {tap: topic.name for topic in topics for tap, _, _ in topic.taps}

    async def unnoted(self, tx: Tx, seen: Situation) -> tuple[Viewer, Opened] | None:
        """What somebody at school has opened and what is not in the log yet; reads only."""
        viewer, found = seen.viewer, seen.found
        if viewer is None or not viewer.is_staff or found is None or not isinstance(found.what, Tap):
            return None
        opened = self._opened(found.what)
        if opened is None or not await audit.is_new(tx, viewer, opened):
            return None
        return viewer, opened

    async def note(self, tx: Tx, seen: Situation) -> None:
        """Within the transaction of what was done."""
        unnoted = await self.unnoted(tx, seen)
        if unnoted is not None:
            await audit.note(tx, *unnoted)

    def _opened(self, tap: Tap) -> Opened | None:
        topic = self._topics.get(type(tap))
        pupil = next((number for name in PUPILS if (number := getattr(tap, name, None))), None)
        absence = getattr(tap, "absence", None)
        if topic is None or not (pupil or absence):
            return None
        return Opened(topic, student_id=pupil or 0, absence_id=absence or 0)
