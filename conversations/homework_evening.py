"""The evening's reminder: at an hour that each reader chooses for each child, what is due on the next day.

    Atgādinājums ──► 17.00 … 21.00, another time (typed), off
    the hour     ──► that day's homework with its ticks, if anything of it is not ticked yet

After an outage it is told for two hours more; later the evening is over.
"""

from datetime import datetime, time
from typing import Annotated, Final

from pydantic import Field

from conversations.child import Id, looks_at
from conversations.dates_typed import time_typed
from conversations.event import Typed
from conversations.homework_day import day_screen
from conversations.homework_ways import OpenEvening, back, gone, logged_out, screen
from conversations.round import Job, Round
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Do
from conversations.turn import BotIdentity, Lane, Notice, Turn
from storage import coming_tests, homework, homework_reminders, own_tasks
from storage.homework_reminders import Reached, Reminder
from storage.store import Tx

HOURS: Final = (time(17), time(18), time(19), time(20), time(21))
A_ROUND: Final = 100


class ChooseEvening(Tap, code="mh"):
    """Remind at so many minutes after midnight."""

    child: Id
    minutes: Annotated[int, Field(ge=0, lt=24 * 60)]


class TypeEvening(Tap, code="mp"):
    """Another time."""

    child: Id


class StopEvening(Tap, code="mx"):
    """No reminder any more."""

    child: Id


class AwaitHour(State, name="homework.hour"):
    """A time of day is waited for."""

    child: Id


async def overview(turn: Turn, tap: OpenEvening) -> Screen:
    """Whether there is a reminder, and the ways to change it; a time is waited for no longer."""
    turn.done()
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    return await _overview(turn, tap.child)


async def choose(turn: Turn, tap: ChooseEvening) -> Screen:
    """From now on at this time."""
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    return await _choose(turn, tap.child, time(*divmod(tap.minutes, 60)))


async def stop(turn: Turn, tap: StopEvening) -> Screen:
    """From now on not at all."""
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    await homework_reminders.stop(turn.tx, turn.seen_by())
    turn.toast(turn.say.plain("homework-evening-stopped-toast"))
    return await _overview(turn, tap.child)


async def ask(turn: Turn, tap: TypeEvening) -> Screen:
    """At which time?"""
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    turn.ask(AwaitHour(child=tap.child))
    return await screen(turn, [turn.say("homework-evening-ask")], [_cancel(turn, tap.child)])


async def hour(turn: Turn, state: AwaitHour) -> Screen:
    """A time was typed, or something that is none."""
    if turn.viewer is None:
        return await logged_out(turn)
    if not await looks_at(turn, state.child):
        turn.done()
        return await gone(turn)
    at = time_typed(turn.event.text) if isinstance(turn.event, Typed) else None
    if at is None:
        return Screen(turn.say("homework-evening-unclear"), (_cancel(turn, state.child),))
    turn.done()
    return await _choose(turn, state.child, at)


async def _choose(turn: Turn, child: int, at: time) -> Screen:
    await homework_reminders.choose(turn.tx, turn.seen_by(), at)
    turn.toast(turn.say.plain("homework-evening-chosen-toast", time=turn.say.time(at)))
    return await _overview(turn, child)


async def _overview(turn: Turn, child: int) -> Screen:
    say = turn.say
    at = await homework_reminders.chosen(turn.tx, turn.seen_by())
    now = say("homework-evening-off") if at is None else say("homework-evening-on", time=say.time(at))
    buttons = [_hour_button(turn, child, hour, is_chosen=hour == at) for hour in HOURS]
    buttons.append(Button(say.plain("homework-evening-other-button"), TypeEvening(child=child)))
    rows: list[Row] = [tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3)]
    if at is not None:
        rows.append((Button(say.plain("homework-evening-stop-button"), StopEvening(child=child)),))
    return await screen(turn, [say("homework-evening"), now], [*rows, (back(turn),)])


def _hour_button(turn: Turn, child: int, hour: time, *, is_chosen: bool) -> Button:
    key = "homework-evening-chosen-button" if is_chosen else "homework-evening-hour-button"
    return Button(
        turn.say.plain(key, time=turn.say.time(hour)), ChooseEvening(child=child, minutes=hour.hour * 60)
    )


def _cancel(turn: Turn, child: int) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), OpenEvening(child=child)),)


# -- the hour has come ---------------------------------------------------------------------------------------


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await homework_reminders.are_waiting(tx, bot.id, now)


async def _remind(round_: Round) -> bool:
    """Tell those whose hour it is, and think of them again tomorrow: both or neither."""
    waiting = await homework_reminders.waiting(round_.tx, round_.bot.id, round_.now, A_ROUND)
    for reminder in waiting:
        await homework_reminders.put_off(round_.tx, round_.bot.id, reminder, round_.now)
        if reminder.is_late(round_.now):
            continue
        whose = (reminder.person_id, reminder.student_id)
        for reached in await homework_reminders.reached(round_.tx, round_.bot.id, *whose, round_.now):
            await _tell(round_, reminder, reached)
    return len(waiting) == A_ROUND


async def _tell(round_: Round, reminder: Reminder, reached: Reached) -> None:
    turn, day = round_.looking(reached.chat, reached.viewer), reminder.tomorrow
    tasks = await homework.due(turn.tx, reached.viewer, day, day)
    mine = await own_tasks.between(turn.tx, reached.viewer, day, day)
    tests = await coming_tests.between(turn.tx, reached.viewer, day, day)
    if not tests and all([*(task.is_done for task in tasks), *(task.is_done for task in mine)]):
        return
    shown = await day_screen(turn, day, turn.say("homework-evening-reminder"))
    link = reached.viewer.link_id
    round_.notify(Notice(reached.chat.chat_id, shown, Lane.DIGEST, link_id=link))


TAPS = (
    (OpenEvening, Do(overview), Audience.FAMILY),
    (ChooseEvening, Do(choose), Audience.FAMILY),
    (TypeEvening, Do(ask), Audience.FAMILY),
    (StopEvening, Do(stop), Audience.FAMILY),
)
STATES = ((AwaitHour, Do(hour)),)
JOBS = (Job("homework reminders", is_due=_is_due, work=_remind),)
