"""A day of the homework: what is due, one's own tasks below it, and the ways on."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from conversations.homework_lines import of_day, of_own, of_tests, own_rows, progress, task_rows
from conversations.homework_ways import (
    AskSearch,
    NewOwnTask,
    OpenDay,
    OpenEvening,
    OpenTests,
    OpenWeek,
    child_of,
    day_label,
    has_own,
    is_near,
    screen,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import coming_tests, homework, own_tasks
from storage.homework import Calendar

# How far the neighbouring day with homework is looked for: over the summer holidays.
AROUND: Final = timedelta(days=100)


async def day_screen(turn: Turn, asked: date | None, *above: Markup) -> Screen:
    """One day: tests, homework, below them one's own tasks. ``asked`` None: the next school day."""
    say, tx, viewer = turn.say, turn.tx, turn.seen_by()
    middle = asked or turn.today
    known = await homework.calendar(tx, viewer, middle - AROUND, middle + AROUND)
    day = asked or known.next_school_day
    tasks = await homework.due(tx, viewer, day, day)
    around = await own_tasks.between(tx, viewer, middle - AROUND, middle + AROUND)
    mine = [one for one in around if one.day == day]
    text = [*above, say("homework-day", day=day_label(say, day, turn.today))]
    text += of_tests(say, await coming_tests.between(tx, viewer, day, day), day)
    if tasks:
        text += [*progress(turn, tasks), Markup("")]
        text += of_day(turn, tasks, day)
    else:
        text.append(say("homework-day-empty"))
    if mine:
        text += [Markup(""), *of_own(say, mine, day)]
    rows = [
        *task_rows(turn, tasks),
        *own_rows(turn, mine),
        _day_row(turn, day, known, [one.day for one in around]),
    ]
    return await screen(turn, text, [*rows, *_other_rows(turn, day)])


def _day_row(turn: Turn, day: date, known: Calendar, own: Sequence[date]) -> Row:
    """Earlier homework or own tasks, the week, later ones."""
    say, child = turn.say, child_of(turn)
    before = max((one for one in (known.before(day), *own) if one is not None and one < day), default=None)
    after = min((one for one in (known.after(day), *own) if one is not None and one > day), default=None)
    row = [Button(say.plain("homework-week-button"), OpenWeek(child=child, day=day))]
    if before is not None and is_near(turn, before):
        earlier = say.plain("homework-earlier-button", day=say.day(before))
        row.insert(0, Button(earlier, OpenDay(child=child, day=before)))
    if after is not None and is_near(turn, after):
        later = say.plain("homework-later-button", day=say.day(after))
        row.append(Button(later, OpenDay(child=child, day=after)))
    return tuple(row)


def _other_rows(turn: Turn, day: date) -> list[Row]:
    say, child = turn.say, child_of(turn)
    coming = Button(say.plain("homework-tests-button"), OpenTests(child=child))
    search = Button(say.plain("homework-search-button"), AskSearch(child=child))
    if not has_own(turn):
        return [(coming, search)]
    new = Button(say.plain("homework-own-new-button"), NewOwnTask(child=child, day=max(day, turn.today)))
    evening = Button(say.plain("homework-evening-button"), OpenEvening(child=child))
    return [(coming, search), (new, evening)]
