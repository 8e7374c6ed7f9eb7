"""The way of a reported absence to somebody at school: step by step, until it has been seen.

    class teacher ──► substitute class teacher ──► office ──► head ──► the guardians: «phone the school»
          └── seen by anybody at school: the way ends there; withdrawn or changed: it ends too

The next step is taken when the school's time is over, when nobody of a step can be told, or when what was
sent to them was given up. Nothing here takes a viewer: conversations use it to tell people, never to show
anything; each of them reads through the viewer of the :class:`Reader` that they are told as.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import Any, Final, Literal, NamedTuple

from storage import alert_lists, chats, links
from storage.chats import Chat
from storage.clock import RIGA, milliseconds, school_day
from storage.schooldays import SchoolDays, next_school_day, spans
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("escalation")

AFTER_REPORT: Final = timedelta(hours=1)
"""How long a report made after the school's time may wait for the first who are told."""
AFTER_STEP: Final = timedelta(minutes=15)
"""How long each next step may take."""
OPENING, CLOSING = time(7), time(17)
"""Nobody at school is waited for, and nobody told to phone it, outside these hours of a school day."""
_MOST: Final = 50


class Step(IntEnum):
    """Who is told, in this order."""

    CLASS_TEACHER = 1
    SUBSTITUTE = 2
    OFFICE = 3
    HEAD = 4
    GUARDIANS = 5


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who is told: the chat, and the link through which they read."""

    chat: Chat
    viewer: Viewer


class Telling(NamedTuple):
    """A step that was taken, and whom to tell; for the last one perhaps nobody can be."""

    absence_id: int
    step: Step
    readers: list[Reader]


class _Reported(NamedTuple):
    id: int
    school_id: int
    first_day: date
    revision: int
    is_withdrawn: bool
    alert_by: time


def alarm_at(
    told: datetime, first_day: date, alert_by: time, patience: timedelta, days: SchoolDays
) -> datetime:
    """When something told now must have been seen.

    At the school's time on the absence's first school day; where that has passed, ``patience`` later, or,
    when the school closes before, at the school's time on the next school day.
    """

    day = _school_day_from(max(first_day, school_day(told)), days)
    alarm = datetime.combine(day, alert_by, RIGA)
    if alarm > told:
        return alarm
    if told + patience <= datetime.combine(day, CLOSING, RIGA):
        return told + patience
    return datetime.combine(_school_day_from(day + timedelta(days=1), days), alert_by, RIGA)


def answered_at(now: datetime, days: SchoolDays) -> datetime:
    """When somebody at school answers the telephone: now, or at the next opening."""
    today = school_day(now)
    day = _school_day_from(today, days)
    opening = datetime.combine(day, OPENING, RIGA)
    if now < opening:
        return opening
    if now < datetime.combine(day, CLOSING, RIGA):
        return now
    return datetime.combine(_school_day_from(day + timedelta(days=1), days), OPENING, RIGA)


def _school_day_from(day: date, days: SchoolDays) -> date:
    """The day itself, or the next one with school."""
    return next_school_day(day - timedelta(days=1), (), days.terms, (), days.holidays)


async def begin(tx: Tx, bot_id: int, absence_id: int, now: datetime) -> Telling | None:
    """A new report, or a new revision of one, sets out; whom to tell first.

    None: there is no such report, or this revision is under way already (a paper was added).
    """
    reported = await _reported(tx, absence_id)
    if reported is None or reported.is_withdrawn:
        return None
    if await _sql.is_known(tx, absence=absence_id, revision=reported.revision):
        return None
    await _leave(tx, absence_id, "changed", now)
    await alert_lists.touch(tx, absence_id)
    return await _taken(tx, bot_id, reported, Step.CLASS_TEACHER, AFTER_REPORT, now)


async def withdraw(tx: Tx, absence_id: int, now: datetime) -> bool:
    """A report that was withdrawn needs to be seen no more; False: it was not withdrawn."""
    reported = await _reported(tx, absence_id)
    if reported is None or not reported.is_withdrawn:
        return False
    await _leave(tx, absence_id, "withdrawn", now)
    await alert_lists.touch(tx, absence_id)
    return True


async def told(tx: Tx, bot_id: int, absence_id: int, now: datetime) -> list[Reader]:
    """Everybody at school who was told of a report, of any revision, and may still read it."""
    rows = await _sql.of_told(tx, absence=absence_id, bot=bot_id)
    return await readers(tx, bot_id, rows, now)


async def carried(
    tx: Tx, bot_id: int, chat_id: int, absence_ids: Iterable[int], number: str, now: datetime
) -> None:
    """A chat is told of these reports in one message with this number: if it is given up, they all are."""
    told = {"bot": bot_id, "chat": chat_id, "number": number, "now": milliseconds(now)}
    await _sql.carried(tx, rows=[{**told, "absence": absence_id} for absence_id in absence_ids])


async def school_phone(tx: Tx, absence_id: int) -> str | None:
    """The number that the guardians of a report's student are to phone, if the school has said it."""
    phone: str | None = await _sql.school_phone(tx, absence=absence_id)
    return phone


async def guardians(tx: Tx, bot_id: int, absence_id: int, now: datetime) -> list[Reader]:
    """The guardians of a report's student who can be told something about it."""
    where = {"absence": absence_id, "bot": bot_id, "now": milliseconds(now)}
    return await readers(tx, bot_id, await _sql.of_guardians(tx, **where), now)


async def askers(tx: Tx, bot_id: int, question_id: int, now: datetime) -> list[Reader]:
    """Who asked something about a report, and the class teachers of its student, where they can be told."""
    where = {"question": question_id, "bot": bot_id, "now": milliseconds(now)}
    return await readers(tx, bot_id, await _sql.askers(tx, **where, today=school_day(now).isoformat()), now)


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether any report is to be passed on."""
    return bool(await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=1))


async def pass_on(tx: Tx, bot_id: int, now: datetime) -> tuple[list[Telling], bool]:
    """Takes the next step with those that wait too long; whom to tell, and whether there are more of them."""
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=_MOST)
    tellings = [telling for row in rows if (telling := await _passed(tx, bot_id, row["absence_id"], now))]
    return tellings, len(rows) == _MOST


async def _passed(tx: Tx, bot_id: int, absence_id: int, now: datetime) -> Telling | None:
    reported, standing = await _reported(tx, absence_id), await _sql.standing(tx, absence=absence_id)
    if reported is None or standing is None:
        return None
    if reported.is_withdrawn:
        await _leave(tx, absence_id, "withdrawn", now)
        return None
    await _leave(tx, absence_id, "passed", now)
    return await _taken(tx, bot_id, reported, Step(standing["step"] + 1), AFTER_STEP, now)


async def _taken(
    tx: Tx, bot_id: int, reported: _Reported, step: Step, patience: timedelta, now: datetime
) -> Telling:
    """The first step, from ``step`` on, at which anybody can be told; the last one is taken in any case.

    While the school is closed nobody is told to phone it: the step before the last one is held until then.
    """
    days, first = await _school_days(tx, reported, now), step
    readers = await _of_step(tx, bot_id, reported.id, step, now)
    while not readers and step < Step.GUARDIANS:
        step = Step(step + 1)
        readers = await _of_step(tx, bot_id, reported.id, step, now)
    due = alarm_at(now, reported.first_day, reported.alert_by, patience, days)
    if step is Step.GUARDIANS:
        due = answered_at(now, days)
        if first < step and due > now:
            step, readers = Step.HEAD, []
    is_last = step is Step.GUARDIANS
    told = {"absence": reported.id, "revision": reported.revision, "step": int(step), "bot": bot_id}
    then = milliseconds(now)
    end = {"ended_at": then if is_last else None, "ended": "phone" if is_last else None}
    await _sql.take(tx, **told, **end, now=then, due=milliseconds(due))
    rows = [
        {**told, "chat": reader.chat.chat_id, "link": reader.viewer.link_id, "now": then}
        for reader in readers
    ]
    await _sql.told(tx, rows=rows)
    return Telling(reported.id, step, readers)


async def _of_step(tx: Tx, bot_id: int, absence_id: int, step: Step, now: datetime) -> list[Reader]:
    where: dict[str, Any] = {"absence": absence_id, "bot": bot_id, "now": milliseconds(now)}
    if step is Step.GUARDIANS:
        rows = await _sql.of_guardians(tx, **where)
        reporters = await readers(tx, bot_id, [row for row in rows if row["is_reporter"]], now)
        return reporters or await readers(tx, bot_id, rows, now)
    where["today"] = school_day(now).isoformat()
    if step in {Step.OFFICE, Step.HEAD}:
        rows = await _sql.of_role(tx, **where, kind="office" if step is Step.OFFICE else "head")
    else:
        kind = "main" if step is Step.CLASS_TEACHER else "substitute"
        rows = await _sql.of_class_teachers(tx, **where, kind=kind)
    return await readers(tx, bot_id, rows, now)


async def readers(tx: Tx, bot_id: int, rows: Sequence[Row], now: datetime) -> list[Reader]:
    """One a chat (rows: link_id, chat_id, user_id), each with a right that stands."""
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


async def _school_days(tx: Tx, reported: _Reported, now: datetime) -> SchoolDays:
    rows = await _sql.calendar(tx, school=reported.school_id, since=school_day(now).isoformat())
    terms, holidays = (spans([row for row in rows if row["what"] == what]) for what in ("term", "holiday"))
    return SchoolDays(terms, holidays)


async def _leave(
    tx: Tx, absence_id: int, ended: Literal["passed", "changed", "withdrawn"], now: datetime
) -> None:
    await _sql.leave(tx, absence=absence_id, ended=ended, now=milliseconds(now))


async def _reported(tx: Tx, absence_id: int) -> _Reported | None:
    row: dict[str, Any] | None = await _sql.reported(tx, absence=absence_id)
    if row is None:
        return None
    return _Reported(
        id=row["id"],
        school_id=row["school_id"],
        first_day=date.fromisoformat(row["first_day"]),
        revision=row["revision"],
        is_withdrawn=row["state"] == "withdrawn",
        alert_by=time.fromisoformat(row["alert_by"]),
    )
