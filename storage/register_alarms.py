"""A pupil whom a teacher entered as missing and nobody reported: the guardians are told, once a day.

    entered ──► ten minutes ──► corrected, or reported meanwhile: nobody is told
                           ├──► the guardians; corrected later on, they hear of that too
                           └──► none of them can be told: the class teacher, else the office

Functions without a viewer are for the register's own entry and for the job; whoever is told reads through the
viewer of the :class:`Reader` that they are told as.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

from storage import chats, links
from storage.clock import RIGA, milliseconds, school_day
from storage.escalation import Reader
from storage.lessons import Bell
from storage.news import SLIP
from storage.register_reports import draft_of, expected
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("register_alarms")

Ended = Literal["told", "settled", "school", "late", "recalling", "recalled"]
NIGHT: Final = time(21)
"""What is entered later on is no alarm any more: the lesson was long ago, and people sleep."""
UNHEARD: Final = timedelta(hours=2)
"""How long after an alarm it is looked whether any of its messages was taken."""
_MOST: Final = 50


class Alarm(NamedTuple):
    """Whom to tell. ``to_school``: in the family's stead."""

    id: int
    student_id: int
    to_school: bool
    readers: list[Reader]

    @property
    def number(self) -> str:
        """What its messages bear in the outbox."""
        return f"M-{self.id}"


@dataclass(frozen=True, slots=True)
class Missed:
    """What is told: the first lesson of the day. ``child``, ``class_name``: only to the school.

    ``is_recalled``: the teacher has corrected it since.
    """

    id: int
    student_id: int
    day: date
    number: int
    subject: str
    is_recalled: bool
    child: str = ""
    class_name: str = ""


async def begin(
    tx: Tx, student_id: int, day: date, number: int, bot_id: int, now: datetime, starts: datetime
) -> None:
    """Somebody was entered as missing now, for a lesson that ``starts`` then; the rest is time's."""
    if now.astimezone(RIGA).time() >= NIGHT:
        return
    about = {"student": student_id, "day": day.isoformat(), "number": number}
    await _sql.begin(tx, **about, bot=bot_id, due=milliseconds(max(now, starts) + SLIP))


async def settle(tx: Tx, student_id: int, day: date, number: int, now: datetime) -> None:
    """It was a slip: nobody who was not told yet is told; who was told is to hear that it was one."""
    about = {"student": student_id, "day": day.isoformat(), "number": number}
    await _sql.settle(tx, **about, now=milliseconds(now))


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether anybody may have to be told."""
    if await _sql.is_due(tx, bot=bot_id, now=milliseconds(now)) is not None:
        return True
    if await _sql.is_recalling(tx, bot=bot_id) is not None:
        return True
    since = milliseconds(now - UNHEARD)
    return await _sql.is_unheard(tx, bot=bot_id, since=since) is not None


async def due(tx: Tx, bot_id: int, now: datetime) -> tuple[list[Alarm], bool]:
    """Ends what is due, each in its way; whom to tell of it, and whether there is more."""
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=_MOST)
    found: list[Alarm] = []
    known: set[tuple[int, str]] = set()
    for row in rows:
        day = (row["student_id"], row["day"])
        ended = "settled" if day in known else await _ended(tx, row, now)
        if ended is None:
            known.add(day)
            found.append(await _told(tx, bot_id, row["id"], row["student_id"], now))
        else:
            await _sql.end(tx, alarm=row["id"], ended=ended, now=milliseconds(now))
    for row in await _sql.recalling(tx, bot=bot_id, most=_MOST):
        await _sql.end(tx, alarm=row["id"], ended="recalled", now=milliseconds(now))
        at = {"student": row["student_id"], "bot": bot_id, "now": milliseconds(now)}
        readers = await _readers(tx, bot_id, await _sql.guardians(tx, **at), now)
        found.append(Alarm(row["id"], row["student_id"], to_school=False, readers=readers))
    unheard = await _sql.unheard(tx, bot=bot_id, since=milliseconds(now - UNHEARD), most=_MOST)
    found += [await _to_school(tx, bot_id, row["id"], row["student_id"], now) for row in unheard]
    return found, len(rows) == _MOST


async def of_family(tx: Tx, viewer: Viewer, alarm_id: int) -> Missed | None:
    """What a guardian is told; None: not of the viewed child."""
    row = await _sql.of_family(tx, **viewer.scope, alarm=alarm_id)
    return None if row is None else _missed(row)


async def of_school(tx: Tx, viewer: Viewer, alarm_id: int) -> Missed | None:
    """The same, for whoever answers for the pupil at school; None: nobody of theirs."""
    row = await _sql.of_school(tx, **viewer.scope, alarm=alarm_id)
    return None if row is None else _missed(row)


async def _ended(tx: Tx, row: Row, now: datetime) -> Ended | None:
    """How an alarm ends without anybody's being told; None: somebody is to be told."""
    if not row["is_missing"] or row["is_known"]:
        return "settled"
    if row["day"] != school_day(now).isoformat():
        return "late"
    reports = await _sql.reports(tx, student=row["student_id"], day=row["day"])
    bell = None
    if row["starts"] is not None:
        bell = Bell(row["number"], time.fromisoformat(row["starts"]), time.fromisoformat(row["ends"]))
    _, is_reported = expected(map(draft_of, reports), row["number"], bell)
    return "settled" if is_reported else None


async def _told(tx: Tx, bot_id: int, alarm_id: int, student_id: int, now: datetime) -> Alarm:
    at = {"student": student_id, "bot": bot_id, "now": milliseconds(now)}
    readers = await _readers(tx, bot_id, await _sql.guardians(tx, **at), now)
    if not readers:
        return await _to_school(tx, bot_id, alarm_id, student_id, now)
    await _sql.end(tx, alarm=alarm_id, ended="told", now=milliseconds(now))
    return Alarm(alarm_id, student_id, to_school=False, readers=readers)


async def _to_school(tx: Tx, bot_id: int, alarm_id: int, student_id: int, now: datetime) -> Alarm:
    at = {"student": student_id, "bot": bot_id, "now": milliseconds(now)}
    readers = await class_teachers(tx, bot_id, student_id, now)
    readers = readers or await _readers(tx, bot_id, await _sql.office(tx, **at), now)
    await _sql.end(tx, alarm=alarm_id, ended="school", now=milliseconds(now))
    return Alarm(alarm_id, student_id, to_school=True, readers=readers)


async def class_teachers(tx: Tx, bot_id: int, student_id: int, now: datetime) -> list[Reader]:
    """The chats of those who lead the pupil's class today. For jobs."""
    at = {
        "student": student_id,
        "bot": bot_id,
        "now": milliseconds(now),
        "today": school_day(now).isoformat(),
    }
    return await _readers(tx, bot_id, await _sql.class_teachers(tx, **at), now)


async def _readers(tx: Tx, bot_id: int, rows: Sequence[Row], now: datetime) -> list[Reader]:
    """One a chat, each with a right that stands."""
    found: dict[int, Reader] = {}
    for row in rows:
        if row["chat_id"] in found:
            continue
        chat = await chats.find(tx, bot_id, row["chat_id"], row["user_id"])
        lookers = await links.viewers(tx, bot_id, chat, now)
        viewer = next((viewer for viewer in lookers if viewer.link_id == row["link_id"]), None)
        if viewer is not None:
            found[row["chat_id"]] = Reader(chat, viewer)
    return list(found.values())


def _missed(row: Row) -> Missed:
    named = {}
    if "given_name" in row:
        named = {
            "child": f"{row['given_name']} {row['family_name']}",
            "class_name": f"{row['grade']}.{row['letter']}",
        }
    return Missed(
        id=row["id"],
        student_id=row["student_id"],
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        subject=row["subject"],
        is_recalled=row["ended"] in {"recalling", "recalled"},
        **named,
    )
