"""Tasks of one's own beside the homework; nobody else sees them, and they never look official.

Mans uzdevums ──► one line is waited for ──► kept ──► «Pierakstīts»: what, when, [Dzēst]
                                         └► what was wrong with it, and once more
the day ──► □ ticked, or one task ──► [Izdarīts] [Dzēst]
its hour ──► a message
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from conversations import people
from conversations.child import Id, looks_at
from conversations.event import Typed
from conversations.homework_day import day_screen
from conversations.homework_ways import (
    NewOwnTask,
    OpenDay,
    OpenOwnTask,
    TickOwnTask,
    back,
    cancel,
    child_of,
    day_label,
    gone,
    is_near,
    logged_out,
    screen,
)
from conversations.round import Job, Round, legible
from conversations.screen import Button, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.task_line import Fault, TaskLine, read
from conversations.topic import Audience, Do, Look
from conversations.turn import BotIdentity, Lane, Notice, Turn
from locales import Markup
from storage import homework_reminders, own_tasks
from storage.clock import RIGA
from storage.homework_reminders import Reached
from storage.own_tasks import OwnTask
from storage.store import Tx

A_ROUND: Final = 100
FAULTS: Final[Mapping[Fault, str]] = {
    "empty": "homework-own-fault-empty",
    "too long": "homework-own-fault-long",
    "no such day": "homework-own-fault-day",
    "past": "homework-own-fault-past",
}


class RemoveOwnTask(Tap, code="er"):
    """Delete it for good."""

    child: Id
    task: Id


class AwaitTask(State, name="homework.own"):
    """A task in one line is waited for; of ``day`` if it names none."""

    child: Id
    day: date


async def ask(turn: Turn, tap: NewOwnTask) -> Screen:
    """What is it, and when?"""
    if not await looks_at(turn, tap.child) or not is_near(turn, tap.day):
        return await gone(turn)
    day = max(tap.day, turn.today)
    turn.ask(AwaitTask(child=tap.child, day=day))
    asked = turn.say("homework-own-ask", day=turn.say.day(day, "long"))
    return await screen(turn, [asked], [(cancel(turn, day),)])


async def write(turn: Turn, state: AwaitTask) -> Screen:
    """A line came: it is kept, or what is wrong with it is said and the question stands."""
    if turn.viewer is None:
        return await logged_out(turn)
    if not await looks_at(turn, state.child):
        turn.done()
        return await gone(turn)
    stop = (cancel(turn, state.day),)
    if not isinstance(turn.event, Typed):
        return Screen(turn.say("common-text-only"), (stop,))
    line = read(turn.event.text, turn.today, max(state.day, turn.today))
    if not isinstance(line, TaskLine):
        return Screen(turn.say(FAULTS[line]), (stop,))
    if line.at is not None and datetime.combine(line.day, line.at, RIGA) <= turn.now:
        return Screen(turn.say("homework-own-fault-hour", time=turn.say.time(line.at)), (stop,))
    task_id = await own_tasks.add(turn.tx, turn.seen_by(), line.text, line.day, line.at)
    if task_id is None:
        return Screen(turn.say("homework-own-fault-many", most=own_tasks.MOST), (stop,))
    turn.done()
    kept = await own_tasks.one(turn.tx, turn.seen_by(), task_id)
    return await gone(turn) if kept is None else await _one(turn, kept, turn.say("homework-own-kept"))


async def one(turn: Turn, tap: OpenOwnTask) -> Screen:
    """One of them."""
    found = (
        await own_tasks.one(turn.tx, turn.seen_by(), tap.task) if await looks_at(turn, tap.child) else None
    )
    return await gone(turn) if found is None else await _one(turn, found)


async def remove(turn: Turn, tap: RemoveOwnTask) -> Screen:
    """It is gone; the day without it."""
    found = (
        await own_tasks.one(turn.tx, turn.seen_by(), tap.task) if await looks_at(turn, tap.child) else None
    )
    if found is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return await gone(turn)
    await own_tasks.remove(turn.tx, turn.seen_by(), found.id)
    turn.toast(turn.say.plain("homework-own-removed-toast"))
    return await day_screen(turn, found.day)


async def _one(turn: Turn, task: OwnTask, *above: Markup) -> Screen:
    say, child = turn.say, child_of(turn)
    key = "homework-one-untick-button" if task.is_done else "homework-one-tick-button"
    ticked = Button(say.plain(key), TickOwnTask(child=child, task=task.id, done=not task.is_done))
    removed = Button(say.plain("homework-own-remove-button"), RemoveOwnTask(child=child, task=task.id))
    return await screen(turn, [*above, *_lines(turn, task)], [(ticked,), (removed, back(turn, task.day))])


def _lines(turn: Turn, task: OwnTask) -> Iterable[Markup]:
    say = turn.say
    yield say("homework-own-one", day=day_label(say, task.day, turn.today))
    yield Markup("")
    yield Markup.of(task.text)
    yield Markup("")
    if task.at is not None:
        yield say("homework-own-reminded", time=say.time(task.at))
    yield say("homework-own-private")


# -- the hour has come ---------------------------------------------------------------------------------------


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await own_tasks.are_waiting(tx, bot.id, now)


async def _remind(round_: Round) -> bool:
    """Remind of each once, on its own day; what an outage has carried into another day is settled unsaid."""
    waiting = await own_tasks.waiting(round_.tx, round_.bot.id, round_.now, A_ROUND)
    for reminder in waiting:
        await own_tasks.settle(round_.tx, reminder.task_id, round_.now)
        if reminder.is_late(round_.now):
            continue
        whose = (reminder.person_id, reminder.student_id)
        for reached in await homework_reminders.reached(round_.tx, round_.bot.id, *whose, round_.now):
            await _tell(round_, reminder.task_id, reached)
    return len(waiting) == A_ROUND


async def _tell(round_: Round, task_id: int, reached: Reached) -> None:
    turn = round_.looking(reached.chat, reached.viewer)
    task = await legible(own_tasks.one(turn.tx, reached.viewer, task_id))
    if task is None:
        return
    child, say = child_of(turn), turn.say
    ticked = Button(say.plain("homework-one-tick-button"), TickOwnTask(child=child, task=task.id, done=True))
    whole_day = Button(say.plain("homework-own-day-button"), OpenDay(child=child, day=task.day))
    hour = "" if task.at is None else say.time(task.at)
    text = [
        await people.header(turn),
        say("homework-own-reminder", time=hour),
        Markup(""),
        Markup.of(task.text),
    ]
    shown = Screen(Markup("\n").join(text), ((ticked,), (whole_day,)))
    round_.notify(Notice(reached.chat.chat_id, shown, Lane.ALERT, link_id=reached.viewer.link_id))


TAPS = (
    (NewOwnTask, Do(ask), Audience.FAMILY),
    (OpenOwnTask, Look(one), Audience.FAMILY),
    (RemoveOwnTask, Do(remove), Audience.FAMILY),
)
STATES = ((AwaitTask, Do(write)),)
JOBS = (Job("own tasks", is_due=_is_due, work=_remind),)
