"""A month of buttons. Days without school are marked and, tapped, say why they cannot be chosen.

Cita diena ──► a day ──► why?          Vairākas dienas ──► the first day ──► the last day ──► why?
"""

from collections.abc import Iterator
from datetime import date, timedelta

from conversations.absence_frame import back, capital, framed, gone, month_of, screen, whole_day
from conversations.absence_taps import NoSchool, OpenCalendar, OpenParts, PickReason, asked
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from storage.absence_rules import AHEAD, BACK, DAY, Draft, Frame

WEEK = timedelta(days=7)


async def opened(turn: Turn, tap: OpenCalendar) -> Screen:
    """A month; one that is out of reach is not opened."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    first, last = month_of(frame.today - BACK), month_of(frame.today + AHEAD)
    month = min(max(month_of(tap.month), first), last)
    tap = tap.model_copy(update={"month": month})
    say = turn.say
    named = say.plain("absences-month-label", month=month.month, year=str(month.year))
    since = "" if tap.first is None else say.day(tap.first, "long")
    ask = (
        say("absences-calendar-last", first=since)
        if tap.use == "last"
        else say(f"absences-calendar-{tap.use}")
    )
    text = [ask, say("absences-calendar-month", month=capital(named)), say("absences-calendar-legend")]
    turned = tuple(
        Button(say.plain(key), tap.model_copy(update={"month": there}))
        for key, there in (
            ("absences-month-before-button", month_of(month - DAY)),
            ("absences-month-after-button", month_of(month + 31 * DAY)),
        )
        if first <= there <= last
    )
    return await screen(
        turn, text, [_weekdays(turn, tap), *_weeks(turn, frame, tap), turned, back(turn, tap.change)]
    )


def _weekdays(turn: Turn, tap: OpenCalendar) -> Row:
    """The heads of the columns; tapped, the month stays as it is."""
    return tuple(Button(turn.say.plain("absences-weekday-button", weekday=day), tap) for day in range(1, 8))


def _weeks(turn: Turn, frame: Frame, tap: OpenCalendar) -> Iterator[Row]:
    """Whole weeks: the neighbouring months' days in them can be tapped as well."""
    monday = tap.month - timedelta(days=tap.month.weekday())
    while month_of(monday) <= tap.month:
        days = [monday + timedelta(days=away) for away in range(7)]
        if any(map(frame.reaches, days)):
            yield tuple(_cell(turn, frame, tap, day) for day in days)
        monday += WEEK


def _cell(turn: Turn, frame: Frame, tap: OpenCalendar, day: date) -> Button:
    say = turn.say
    if not frame.reaches(day):
        return Button(say.plain("absences-day-far-button"), NoSchool(child=tap.child, day=day))
    if frame.off(day) is not None:
        return Button(say.plain("absences-day-off-button"), NoSchool(child=tap.child, day=day))
    taken = any(one.id != tap.change and one.draft.first <= day <= one.draft.last for one in frame.known)
    if day == (tap.first or frame.today):
        label = say.plain("absences-day-chosen-button", day=day.day)
    else:
        label = say.plain("absences-day-taken-button" if taken else "absences-day-button", day=day.day)
    if tap.use == "day":
        return whole_day(turn, day, tap.change, label)
    if tap.use == "part":
        return Button(label, OpenParts(child=tap.child, day=day, change=tap.change))
    if tap.first is None or day < tap.first:
        there = {"use": "last", "first": day, "month": month_of(day)}
        return Button(label, tap.model_copy(update=there))
    return Button(label, PickReason(**asked(tap.child, Draft(tap.first, day), tap.change)))


async def no_school(turn: Turn, tap: NoSchool) -> None:
    """Says why that day cannot be chosen; the calendar stays."""
    frame = await framed(turn, tap.child)
    if frame is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return
    say = turn.say
    if not frame.reaches(tap.day):
        first, last = say.day(frame.today - BACK), say.day(frame.today + AHEAD, "year")
        turn.toast(say.plain("absences-far-toast", first=first, last=last))
    elif frame.off(tap.day) == "weekend":
        turn.toast(say.plain("absences-weekend-toast", day=capital(say.day(tap.day, "long"))))
    else:
        turn.toast(say.plain("absences-holiday-toast", day=capital(say.day(tap.day, "long"))))
