"""At which hour a reader wants to be told what is due on the next day; and whom a reminder reaches."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

from storage import chats, links
from storage.chats import Chat
from storage.clock import RIGA, milliseconds, moment, school_day
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("homework_reminders")

GRACE: Final = timedelta(hours=2)
"""How late a reminder may still be told, after an outage."""


class Reminder(NamedTuple):
    """Whose moment has come. ``was_due``: the moment that was chosen."""

    person_id: int
    student_id: int
    at: time
    was_due: datetime

    @property
    def tomorrow(self) -> date:
        """The day it is about: the one after the evening that was chosen."""
        return school_day(self.was_due) + timedelta(days=1)

    def is_late(self, now: datetime) -> bool:
        return now - self.was_due > GRACE


class Reached(NamedTuple):
    """A chat in which somebody looks at a student."""

    chat: Chat
    viewer: Viewer


def next_moment(at: time, now: datetime) -> datetime:
    """The first time after ``now`` that clocks in Riga show ``at``: once a day, summer time or not."""
    day = school_day(now)
    today = _moment(day, at)
    return today if today > now else _moment(day + timedelta(days=1), at)


async def chosen(tx: Tx, viewer: Viewer) -> time | None:
    """The hour at which the viewer is reminded about the viewed student by this bot; None: not at all."""
    at = await _sql.chosen(tx, **viewer.scope)
    return None if at is None else time.fromisoformat(at)


async def choose(tx: Tx, viewer: Viewer, at: time) -> bool:
    """From the next such hour on; False without a right."""
    due = milliseconds(next_moment(at, viewer.now))
    kept: int = await _sql.choose(tx, **viewer.scope, at=f"{at:%H:%M}", next=due)
    return kept == 1


async def stop(tx: Tx, viewer: Viewer) -> bool:
    """No reminder any more; False where there was none."""
    stopped: int = await _sql.stop(tx, **viewer.scope)
    return stopped == 1


async def are_waiting(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether somebody's moment has come. For the job: no viewer."""
    return await _sql.waiting(tx, bot=bot_id, now=milliseconds(now)) is not None


async def waiting(tx: Tx, bot_id: int, now: datetime, most: int) -> list[Reminder]:
    """Whose moment has come. For the job: no viewer."""
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=most)
    return [
        Reminder(row["person_id"], row["student_id"], time.fromisoformat(row["at"]), moment(row["next_at"]))
        for row in rows
    ]


async def put_off(tx: Tx, bot_id: int, reminder: Reminder, now: datetime) -> None:
    """Until the next day's hour. For the job: no viewer."""
    due = milliseconds(next_moment(reminder.at, now))
    whose = {"person": reminder.person_id, "student": reminder.student_id}
    await _sql.put_off(tx, bot=bot_id, **whose, next=due)


async def reached(tx: Tx, bot_id: int, person_id: int, student_id: int, now: datetime) -> list[Reached]:
    """The chats of this bot in which a person still may look at a student. For jobs: makes the viewers."""
    whose = {"bot": bot_id, "person": person_id, "student": student_id}
    found = []
    for row in await _sql.chats(tx, **whose, now=milliseconds(now)):
        chat = await chats.find(tx, bot_id, row["chat_id"], row["user_id"])
        viewers = await links.viewers(tx, bot_id, chat, now)
        found += [Reached(chat, viewer) for viewer in viewers if viewer.link_id == row["link_id"]]
    return found


def _moment(day: date, at: time) -> datetime:
    # An hour that clocks skip is told when they have been put forward, one that comes twice the first time.
    return datetime.combine(day, at, RIGA).astimezone(UTC)
