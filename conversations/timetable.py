"""The timetable.

Stundu saraksts ──► today, after its last bell the next school day ◄──► a day earlier, a day later
                      │  ▲ └► the same with teachers            └► bell times
                      │  └── a week ◄──► another week ──► the week as a picture
                      └► a calendar (conversations/calendar.py)
news ──► a lesson is changed: old → new
"""

import asyncio
from collections.abc import Iterable
from datetime import date, time, timedelta
from itertools import zip_longest
from typing import Any, Final

from conversations import calendar, people
from conversations.child import looks_at
from conversations.drawing import week as week_drawing
from conversations.lesson_taps import OpenBells, OpenLessons, OpenLessonsWeek, OpenWeekPicture
from conversations.lessons import (
    capital,
    changed_text,
    free_text,
    lesson_lines,
    now_lines,
    span,
    week_text,
    weekday_label,
    when,
)
from conversations.news import Teller, Told
from conversations.screen import Button, Picture, Row, Screen
from conversations.topic import Audience, Command, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup
from storage import timetable
from storage.lessons import Day

PLACE: Final = "timetable"
# Buttons lead no farther than this from today: the longest school year and its holidays.
REACH: Final = timedelta(days=500)
ONE_DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)
FRIDAY: Final = 5
# A picture's caption holds 1,024; what it cannot say, rooms, the picture leaves out too.
CAPTION: Final = 1000


async def one_day(turn: Turn, what: Any) -> Screen:
    """A day's lessons; ``what`` names it, or is whatever led here: then it is the current day."""
    if isinstance(what, OpenLessons):
        if not await looks_at(turn, what.child) or not _is_near(turn, what.day):
            return await _gone(turn)
        return await _day(turn, what.day, teachers=what.teachers)
    return await _day(turn, None)


async def week(turn: Turn, tap: OpenLessonsWeek) -> Screen:
    """A week in words, and the ways to its days."""
    if not await looks_at(turn, tap.child) or not _is_near(turn, tap.day):
        return await _gone(turn)
    days = await _week_of(turn, tap.day)
    say, monday = turn.say, days[0].day
    opened = [
        Button(weekday_label(say, one.day), OpenLessons(child=tap.child, day=one.day))
        for one in days
        if one.lessons
    ]
    turned = [
        Button(say.plain(key), OpenLessonsWeek(child=tap.child, day=monday + away))
        for key, away in (("timetable-week-before-button", -WEEK), ("timetable-week-after-button", WEEK))
        if _is_near(turn, monday + away)
    ]
    drawn = Button(say.plain("timetable-picture-button"), OpenWeekPicture(child=tap.child, day=monday))
    back = Button(say.plain("common-back-button"), OpenLessons(child=tap.child, day=None))
    last = (drawn, back) if opened else (back,)
    return await _screen(turn, week_text(turn.say, days, turn.today), [tuple(opened), tuple(turned), last])


async def picture(turn: Turn, tap: OpenWeekPicture) -> Screen:
    """A week drawn; its caption says the same."""
    if not await looks_at(turn, tap.child) or not _is_near(turn, tap.day):
        return await _gone(turn)
    days = await _week_of(turn, tap.day)
    back = Button(turn.say.plain("common-back-button"), OpenLessonsWeek(child=tap.child, day=tap.day))
    header, rooms = await people.header(turn), True
    caption = Markup("\n").join([header, *week_text(turn.say, days, turn.today, rooms=rooms)])
    if len(caption.text) > CAPTION:
        rooms = False
        caption = Markup("\n").join([header, *week_text(turn.say, days, turn.today)])
    png = await asyncio.to_thread(week_drawing.drawn, turn.say, days, rooms=rooms)
    return Screen(caption, ((back,),), picture=Picture(png))


async def bells(turn: Turn, tap: OpenBells) -> Screen:
    """When lessons begin and end, and the breaks between them."""
    if not await looks_at(turn, tap.child) or not _is_near(turn, tap.day):
        return await _gone(turn)
    found = (await timetable.read(turn.tx, turn.seen_by(), tap.day, tap.day)).bells
    say = turn.say
    text = [say("timetable-bells")]
    for bell, following in zip_longest(found, found[1:]):
        values = {"number": bell.number, "time": span(say, bell.starts, bell.ends)}
        if following is None:
            text.append(say("timetable-bell", **values))
            continue
        minutes = _minutes(following.starts) - _minutes(bell.ends)
        text.append(say("timetable-bell-break", minutes=minutes, **values))
    if not found:
        text.append(say("timetable-bells-none"))
    back = Button(say.plain("common-back-button"), OpenLessons(child=tap.child, day=tap.day))
    return await _screen(turn, text, [(back,)])


async def told(turn: Turn, item: int) -> Told | None:
    """A changed lesson for one reader, unless it is over."""
    found = await timetable.told(turn.tx, turn.seen_by(), item)
    if found is None:
        return None
    lesson, change, say = found.lesson, found.lesson.change, turn.say
    last = lesson.day if change is None or change.new_day is None else max(lesson.day, change.new_day)
    if last < turn.today:
        return None
    key = "timetable-told-planned" if found.as_planned else "timetable-told"
    day = capital(say.near_day(lesson.day, turn.today))
    line = say(key, day=day, number=lesson.number, what=changed_text(say, lesson, turn.today))
    text = [await people.header(turn), say("timetable-told-heading"), line]
    if change is not None and change.note:
        text.append(say("timetable-note", note=change.note))
    opened = OpenLessons(child=_child(turn), day=lesson.day)
    buttons = ((Button(say.plain("timetable-told-button"), opened),),)
    return Told(line, Screen(Markup("\n").join(text), buttons))


async def _day(turn: Turn, asked: date | None, *, teachers: bool = False) -> Screen:
    say, viewer = turn.say, turn.seen_by()
    day = asked or await timetable.current_day(turn.tx, viewer)
    around = await timetable.read(turn.tx, viewer, day - 3 * ONE_DAY, day + 3 * ONE_DAY)
    shown = around.on(day)
    text = [say("timetable-day", day=when(say, day, turn.today))]
    if asked is None and day != turn.today:
        today = (await timetable.read(turn.tx, viewer, turn.today, turn.today)).on(turn.today)
        text.append(say("timetable-today-over" if today.is_school_day else "timetable-today-free"))
    text.extend(now_lines(say, shown, turn.now))
    text.append(Markup(""))
    for lesson in shown.lessons:
        text.extend(lesson_lines(say, lesson, turn.today, teachers=teachers))
    if not shown.is_school_day:
        text.append(free_text(say, shown))
    return await _screen(turn, text, _day_rows(turn, around, shown, teachers=teachers))


def _day_rows(turn: Turn, around: timetable.Timetable, shown: Day, *, teachers: bool) -> Iterable[Row]:
    say, child, day = turn.say, _child(turn), shown.day
    beside = [one.day for one in around.days if one.lessons or one.day.isoweekday() <= FRIDAY]
    earlier, later = [one for one in beside if one < day][-1:], [one for one in beside if one > day][:1]
    yield tuple(
        Button(say.plain(key, day=say.day(one)), OpenLessons(child=child, day=one, teachers=teachers))
        for key, one in (
            *(("timetable-earlier-button", one) for one in earlier),
            *(("timetable-later-button", one) for one in later),
        )
        if _is_near(turn, one)
    )
    row = [Button(say.plain("timetable-week-button"), OpenLessonsWeek(child=child, day=day))]
    if any(lesson.shown.teacher for lesson in shown.held):
        key = "timetable-without-teachers-button" if teachers else "timetable-teachers-button"
        row.append(Button(say.plain(key), OpenLessons(child=child, day=day, teachers=not teachers)))
    yield tuple(row)
    last = [Button(say.plain("timetable-bells-button"), OpenBells(child=child, day=day))]
    if Audience.FAMILY.admits(turn.viewer):
        last.append(calendar.opening_button(turn, child))
    yield tuple(last)


async def _week_of(turn: Turn, day: date) -> list[Day]:
    """From Monday to Friday, and the weekend where it has lessons."""
    monday = day - timedelta(days=day.weekday())
    found = await timetable.read(turn.tx, turn.seen_by(), monday, monday + WEEK - ONE_DAY)
    return [one for one in found.days if one.lessons or one.day.isoweekday() <= FRIDAY]


def _minutes(when: time) -> int:
    return when.hour * 60 + when.minute


def _is_near(turn: Turn, day: date | None) -> bool:
    return day is None or abs(day - turn.today) <= REACH


def _child(turn: Turn) -> int:
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def _screen(turn: Turn, text: Iterable[str], rows: Iterable[Row]) -> Screen:
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    return Screen(Markup("\n").join([header, *text]), tuple(row for row in (*rows, *tabs) if row))


async def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the lessons of the child that the chat shows."""
    back = Button(turn.say.plain("common-back-button"), OpenLessons(child=_child(turn), day=None))
    return Screen(turn.say("common-not-found"), ((back,),))


TOPIC = Topic(
    name=PLACE,
    commands=(Command("stundas", Look(one_day), Audience.TIMETABLE, aliases=("timetable",)),),
    taps=(
        (OpenLessons, Look(one_day), Audience.TIMETABLE),
        (OpenLessonsWeek, Look(week), Audience.TIMETABLE),
        (OpenWeekPicture, Look(picture), Audience.TIMETABLE),
        (OpenBells, Look(bells), Audience.TIMETABLE),
    ),
    menu=(MenuItem("timetable-menu-button", Look(one_day), Audience.TIMETABLE),),
    tellers=(Teller("lesson", told),),
)
