"""Marks as pictures: a line a subject, one subject's line, a week. The caption says what the picture says."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from conversations import grade_page
from conversations.child import looks_at
from conversations.drawing import mark_line, mark_week, year_lines
from conversations.drawing.mark_line import MarkLine
from conversations.drawing.mark_week import DayOfMarks, MarkWeek
from conversations.drawing.time_axis import TimeAxis
from conversations.drawing.year_lines import SubjectLine, YearLines
from conversations.grade_taps import DrawSubject, DrawWeek, DrawYear, OpenPapers, OpenSubject
from conversations.marks import capital, period_label
from conversations.screen import Button, Picture, Screen
from conversations.turn import Turn
from locales import Markup, Wording
from storage import grades
from storage.clock import school_day
from storage.grades import EVERYTHING, Period, Subject
from storage.marks import Mark, average

WEEK: Final = timedelta(days=7)
SATURDAY: Final = 6
# Buttons lead no farther back: the longest school year and its holidays.
REACH: Final = timedelta(days=500)


async def year(turn: Turn, tap: DrawYear) -> Screen:
    """Each subject's average through the period."""
    if not await looks_at(turn, tap.child):
        return await grade_page.gone(turn)
    say, period = turn.say, Period(tap.year, tap.number)
    subjects = await grades.overview(turn.tx, turn.seen_by(), period)
    counted = [one for one in subjects if one.average.value is not None]
    label = period_label(say, period, turn.today)
    text = [say("grades-lines", period=label)]
    back = grade_page.back(turn, OpenPapers(child=tap.child, year=tap.year, number=tap.number))
    if not counted:
        return await grade_page.screen(turn, [*text, say("grades-overview-empty")], [back])
    text += [_trend(say, one) for one in counted]
    axis = _axis(turn, counted)
    lines = [SubjectLine(one.name, _course(one.marks), _shown(say, one)) for one in counted]
    low, high = year_lines.scale(lines)
    drawn = YearLines(
        title=say.plain("grades-lines-title"),
        below=label,
        first=axis.first,
        last=axis.last,
        lines=lines,
        scale=say.plain("grades-lines-scale", low=low, high=high, **_span(say, axis)),
    )
    picture = Picture(await asyncio.to_thread(year_lines.draw, drawn))
    return await grade_page.screen(turn, text, [back], picture)


async def subject(turn: Turn, tap: DrawSubject) -> Screen:
    """One subject's marks and how its average went."""
    period = Period(tap.year, tap.number)
    found = await grade_page.found(turn, tap.child, tap.subject, period)
    if found is None or found.average.value is None:
        return await grade_page.gone(turn)
    say, label = turn.say, period_label(turn.say, period, turn.today)
    counted = _counted(found.marks)
    listed = ", ".join(
        say.plain("grades-line-mark-label", day=say.day(mark.day), mark=points) for mark, points in counted
    )
    text = [
        say("grades-subject", subject=found.name, period=label),
        say("grades-line", marks=listed),
        _trend(say, found),
    ]
    axis = _axis(turn, [found])
    drawn = MarkLine(
        title=found.name,
        below=label,
        first=axis.first,
        last=axis.last,
        marks=[(mark.day, points) for mark, points in counted],
        averages=_course(found.marks),
        average=_shown(say, found),
        months={month: say.day(month) for month in axis.months()},
        marks_label=say.plain("grades-line-marks-label"),
        average_label=say.plain("grades-line-average-label"),
    )
    picture = Picture(await asyncio.to_thread(mark_line.draw, drawn))
    back = grade_page.back(turn, OpenSubject(**tap.model_dump()))
    return await grade_page.screen(turn, text, [back], picture)


async def week(turn: Turn, tap: DrawWeek) -> Screen:
    """What was entered on each day of a week."""
    if not await looks_at(turn, tap.child) or not timedelta(0) <= turn.today - tap.day <= REACH:
        return await grade_page.gone(turn)
    say, monday = turn.say, tap.day - timedelta(days=tap.day.weekday())
    by_day: dict[date, list[tuple[Subject, Mark]]] = {monday + timedelta(days=away): [] for away in range(7)}
    for one in await grades.overview(turn.tx, turn.seen_by(), EVERYTHING):
        for mark in one.marks:
            entered = school_day(mark.current.entered_at)
            if entered in by_day:
                by_day[entered].append((one, mark))
    past = {day: marks for day, marks in by_day.items() if day <= turn.today}
    shown = {day: marks for day, marks in past.items() if marks or day.isoweekday() < SATURDAY}
    sunday = monday + WEEK - timedelta(days=1)
    span = {"first": say.day(monday), "last": say.day(sunday)}
    text = [say("grades-week", **span)]
    text += [_day_line(say, day, marks) for day, marks in shown.items() if marks]
    if len(text) == 1:
        text.append(say("grades-week-empty"))
    drawn = MarkWeek(
        title=say.plain("grades-week-title"),
        below=say.plain("grades-week-span-label", **span),
        days=[_drawn_day(say, day, marks) for day, marks in shown.items()],
        without=say.plain("grades-week-without-label"),
    )
    picture = Picture(await asyncio.to_thread(mark_week.draw, drawn))
    steps = [
        Button(say.plain(key), tap.model_copy(update={"day": monday + away}))
        for key, away in (("common-previous-button", -WEEK), ("common-next-button", WEEK))
        if timedelta(0) <= turn.today - (monday + away) <= REACH
    ]
    back = grade_page.back(turn, OpenPapers(child=tap.child, year=tap.year, number=tap.number))
    return await grade_page.screen(turn, text, [tuple(steps), back], picture)


def _counted(marks: Iterable[Mark]) -> list[tuple[Mark, int]]:
    """The marks of the average with their points, oldest first."""
    found = [(mark, mark.current.value.points) for mark in marks]
    return [(mark, points) for mark, points in reversed(found) if points is not None]


def _course(marks: Sequence[Mark]) -> list[tuple[date, float]]:
    """The average as it was when each mark came, oldest first."""
    counted = [mark for mark, _ in _counted(marks)]
    course = []
    for number, mark in enumerate(counted, 1):
        mean = average(counted[:number]).value
        if mean is not None:
            course.append((mark.day, float(mean)))
    return course


def _axis(turn: Turn, subjects: Iterable[Subject]) -> TimeAxis:
    """From the first mark's day to the last one's or today, two weeks at least."""
    days = [mark.day for one in subjects for mark, _ in _counted(one.marks)]
    first = min(days)
    last = max(*days, first + 2 * WEEK)
    return TimeAxis(first, last, 0, 1)


def _span(say: Wording, axis: TimeAxis) -> dict[str, str]:
    return {"first": say.day(axis.first), "last": say.day(axis.last)}


def _trend(say: Wording, one: Subject) -> Markup:
    """«Matemātika: 6,00 → 7,25 (9 atzīmes)»."""
    counted = _counted(one.marks)
    first = say.number(counted[0][1], 2)
    return say(
        "grades-lines-subject", subject=one.name, first=first, last=_shown(say, one), count=len(counted)
    )


def _shown(say: Wording, one: Subject) -> str:
    mean = one.average.value
    return "" if mean is None else say.number(mean, 2)


def _day_line(say: Wording, day: date, marks: Sequence[tuple[Subject, Mark]]) -> Markup:
    listed = ", ".join(
        say.plain("grades-week-mark-label", subject=one.name, mark=str(mark)) for one, mark in marks
    )
    return say("grades-week-day", day=_heading(say, day), marks=listed)


def _drawn_day(say: Wording, day: date, marks: Sequence[tuple[Subject, Mark]]) -> DayOfMarks:
    cards = [(one.name, str(mark), mark.current.value.points) for one, mark in marks]
    return DayOfMarks(_heading(say, day), cards)


def _heading(say: Wording, day: date) -> str:
    weekday = capital(say.day(day, "weekday"))
    return say.plain("grades-week-heading-label", weekday=weekday, day=say.day(day))
