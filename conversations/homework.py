"""Homework.

Mājas darbi ──► the next school day ◄──► an earlier day, a later day
                  │  │  ▲   └► ○ ticked ✓ (in place, seen by nobody else)
                  │  │  └───── a week ◄──► another week
                  │  ├► one task, whole; its papers           homework_task.py
                  │  └► one's own tasks, typed in one line    own_tasks.py
                  └► tests to come (coming_tests.py), search (homework_search.py), the evening's
                     reminder (homework_evening.py)
"""

from datetime import date, timedelta
from typing import Any, Final

from conversations import (
    coming_tests,
    homework_evening,
    homework_search,
    homework_task,
    homework_ways,
    own_tasks,
)
from conversations.child import looks_at
from conversations.homework_day import day_screen
from conversations.homework_lines import A_WEEKS_TEXT, of_own, of_tests, of_weeks_day
from conversations.homework_ways import (
    OpenDay,
    OpenWeek,
    StopAsking,
    TickOwnTask,
    TickTask,
    back,
    capital,
    gone,
    is_near,
    screen,
)
from conversations.screen import Button, Screen
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from storage import coming_tests as tests
from storage import homework
from storage import own_tasks as own

PLACE: Final = homework_ways.PLACE
WEEK: Final = timedelta(days=7)


async def one_day(turn: Turn, what: Any) -> Screen:
    """What is due on a day; ``what`` names it, or is whatever led here: then it is the next school day."""
    if isinstance(what, OpenDay):
        if not await looks_at(turn, what.child) or not is_near(turn, what.day):
            return await gone(turn)
        return await day_screen(turn, what.day)
    return await day_screen(turn, None)


async def stop_asking(turn: Turn, tap: StopAsking) -> Screen:
    """Nothing more is waited for."""
    turn.done()
    return await one_day(turn, OpenDay(child=tap.child, day=tap.day))


async def week(turn: Turn, tap: OpenWeek) -> Screen:
    """A week, day by day, and the ways to its days."""
    if not await looks_at(turn, tap.child) or not is_near(turn, tap.day):
        return await gone(turn)
    monday = tap.day - timedelta(days=tap.day.weekday())
    sunday = monday + WEEK - timedelta(days=1)
    tx, viewer, say = turn.tx, turn.seen_by(), turn.say
    tasks = await homework.due(tx, viewer, monday, sunday)
    coming, mine = (
        await tests.between(tx, viewer, monday, sunday),
        await own.between(tx, viewer, monday, sunday),
    )
    text = [say("homework-week", first=say.day(monday), last=say.day(sunday))]
    days = sorted(
        {*(task.due_day for task in tasks), *(one.day for one in coming), *(one.day for one in mine)}
    )
    for day in days:
        text.append(say("homework-week-day", day=capital(say.near_day(day, turn.today))))
        text += of_tests(say, coming, day)
        text += of_weeks_day(turn, tasks, day)
        text += of_own(say, mine, day, A_WEEKS_TEXT)
    if not days:
        text.append(say("homework-week-empty"))
    opened = [
        Button(capital(say.near_day(day, turn.today)), OpenDay(child=tap.child, day=day)) for day in days
    ]
    turned = [
        Button(say.plain(key), OpenWeek(child=tap.child, day=monday + away))
        for key, away in (("homework-week-before-button", -WEEK), ("homework-week-after-button", WEEK))
        if is_near(turn, monday + away)
    ]
    rows = [tuple(opened[start : start + 2]) for start in range(0, len(opened), 2)]
    return await screen(turn, text, [*rows, tuple(turned), (back(turn),)])


async def tick(turn: Turn, tap: TickTask) -> Screen:
    """Keeps one's own tick and shows the day again, in place."""
    found = None
    if await looks_at(turn, tap.child):
        found = await homework.tick(turn.tx, turn.seen_by(), tap.homework, done=tap.done)
    return await _ticked(turn, None if found is None else (found.due_day, found.is_done))


async def tick_own(turn: Turn, tap: TickOwnTask) -> Screen:
    """The same for a task of one's own."""
    found = None
    if await looks_at(turn, tap.child):
        found = await own.tick(turn.tx, turn.seen_by(), tap.task, done=tap.done)
    return await _ticked(turn, None if found is None else (found.day, found.is_done))


async def _ticked(turn: Turn, found: tuple[date, bool] | None) -> Screen:
    if found is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return await gone(turn)
    day, is_done = found
    turn.toast(turn.say.plain("homework-ticked-toast" if is_done else "homework-unticked-toast"))
    return await day_screen(turn, day)


TOPIC = Topic(
    name=PLACE,
    commands=(Command("majas_darbi", Look(one_day), Audience.HOMEWORK, aliases=("homework",)),),
    taps=(
        (OpenDay, Look(one_day), Audience.HOMEWORK),
        (OpenWeek, Look(week), Audience.HOMEWORK),
        (StopAsking, Do(stop_asking), Audience.HOMEWORK),
        (TickTask, Do(tick), Audience.FAMILY),
        (TickOwnTask, Do(tick_own), Audience.FAMILY),
        *coming_tests.TAPS,
        *homework_task.TAPS,
        *homework_search.TAPS,
        *homework_evening.TAPS,
        *own_tasks.TAPS,
    ),
    states=(*homework_search.STATES, *homework_evening.STATES, *own_tasks.STATES),
    menu=(MenuItem("homework-menu-button", Look(one_day), Audience.HOMEWORK),),
    tellers=(*homework_task.TELLERS, *coming_tests.TELLERS),
    jobs=(*homework_evening.JOBS, *own_tasks.JOBS),
)
