"""A pupil is missing and nobody reported it: the guardians are told, else the school.

    ten minutes after the entry ──► 🎒 Anna …  Nav 1. stundā …   [Pieteikt kavējumu] ──► absences.py
    corrected after that ─────────► 🎒 Anna …  Labojums …
    no guardian can be told ──────► the class teacher, else the office: please phone
It is told at once whatever a reader prefers; only the lock screen is kept free of its content where wished.
"""

from datetime import datetime
from typing import Final

from conversations import people
from conversations.child import looks_at
from conversations.register.taps import OpenAlarm
from conversations.round import Job, Round
from conversations.screen import Button, Screen
from conversations.telling import OpenPlace
from conversations.turn import BotIdentity, Lane, Notice, Turn
from locales import Markup
from storage import preferences, register_alarms
from storage.escalation import Reader
from storage.register_alarms import Alarm
from storage.store import Tx


async def opened(turn: Turn, tap: OpenAlarm) -> Screen:
    """What an alarm without content was about."""
    found = await _to_family(turn, tap.alarm) if await looks_at(turn, tap.child) else None
    return Screen(turn.say("common-not-found")) if found is None else found


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await register_alarms.is_due(tx, bot.id, now)


async def _tell(round_: Round) -> bool:
    found, more = await register_alarms.due(round_.tx, round_.bot.id, round_.now)
    for alarm in found:
        for reader in alarm.readers:
            screen = await _worded(round_, alarm, reader)
            if screen is not None:
                chat, link = reader.chat.chat_id, reader.viewer.link_id
                # What the school is told bears no number: it is the end of the way.
                number = None if alarm.to_school else alarm.number
                round_.notify(Notice(chat, screen, Lane.ALERT, link_id=link, number=number))
    return more


async def _worded(round_: Round, alarm: Alarm, reader: Reader) -> Screen | None:
    """None: the right has ended since."""
    turn = round_.looking(reader.chat, reader.viewer)
    if alarm.to_school:
        return await _to_school(turn, alarm.id)
    wanted = await preferences.of(turn.tx, reader.viewer)
    if wanted.shows_content:
        return await _to_family(turn, alarm.id)
    button = Button(turn.say.plain("register-open-button"), OpenAlarm(child=alarm.student_id, alarm=alarm.id))
    text = [await people.header(turn), turn.say("register-alarm-veiled")]
    return Screen(Markup.join("\n", text), ((button,),))


async def _to_family(turn: Turn, alarm_id: int) -> Screen | None:
    missed = await register_alarms.of_family(turn.tx, turn.seen_by(), alarm_id)
    if missed is None:
        return None
    say = turn.say
    about = {"number": missed.number, "subject": missed.subject, "day": say.near_day(missed.day, turn.today)}
    if missed.is_recalled:
        return Screen(Markup.join("\n", [await people.header(turn), say("register-recalled", **about)]))
    text = [await people.header(turn), say("register-alarm", **about)]
    button = Button(say.plain("register-report-button"), OpenPlace(child=missed.student_id, place="absences"))
    return Screen(Markup.join("\n", text), ((button,),))


async def _to_school(turn: Turn, alarm_id: int) -> Screen | None:
    missed = await register_alarms.of_school(turn.tx, turn.seen_by(), alarm_id)
    if missed is None:
        return None
    say = turn.say
    about = {"number": missed.number, "subject": missed.subject, "day": say.near_day(missed.day, turn.today)}
    header = say("common-student-header", child=missed.child, **{"class": missed.class_name})
    return Screen(Markup.join("\n", [header, say("register-alarm-school", **about)]), protect=True)


JOB: Final = Job("missing pupils", is_due=_is_due, work=_tell)
