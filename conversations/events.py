"""Events.

Notikumi ──► the events ahead, by day ◄──► pages
                └► one (conversations/publication.py) ──► as a calendar file
                      └► talks with teachers (conversations/bookings.py)
"""

import asyncio
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any, Final

import icalendar

from conversations import board, bookings, people
from conversations.board import OpenCalendar, OpenEvents, OpenList, OpenOne, OpenTalks
from conversations.child import looks_at
from conversations.excerpt import excerpt
from conversations.screen import Button, File, Row, Screen
from conversations.topic import Audience, Command, Look, Topic
from conversations.turn import Turn
from locales import Markup, Wording
from storage import announcements, events
from storage import bookings as talks
from storage.bookings import Slot, Teacher
from storage.events import Event

PLACE: Final = "events"
A_PAGE: Final = 6
AHEAD: Final = timedelta(days=200)
A_LABEL: Final = 30


async def ahead(turn: Turn, what: Any) -> Screen:
    """The list; ``what`` names its page, or is whatever led here."""
    page = 0
    if isinstance(what, OpenEvents):
        if not await looks_at(turn, what.child):
            return board.gone(turn)
        page = what.page
    say, child = turn.say, board.child_of(turn)
    found = await events.ahead(turn.tx, turn.seen_by(), turn.today, turn.today + AHEAD)
    last = max(0, (len(found) - 1) // A_PAGE)
    page = min(page, last)
    shown = found[page * A_PAGE : (page + 1) * A_PAGE]
    text = [say("events-list" if found else "events-list-empty")]
    for day, of_day in groupby(shown, key=lambda event: event.first_day):
        text.append(say("events-list-day", day=_day(say, day, turn.today)))
        text += [_line(say, event) for event in of_day]
    pages = (OpenEvents(child=child, page=max(0, page - 1)), OpenEvents(child=child, page=page + 1))
    opened = [(Button(_label(say, event), OpenOne(child=child, item=event.id)),) for event in shown]
    back = Button(say.plain("common-back-button"), OpenList(child=child))
    return await board.screen(turn, text, [*opened, board.turned(say, page, last, pages), (back,)], PLACE)


async def as_file(turn: Turn, tap: OpenCalendar) -> Screen:
    """The event, and the talks booked there, for the calendar of a phone."""
    found = event = None
    if await looks_at(turn, tap.child):
        found = await announcements.one(turn.tx, turn.seen_by(), tap.item)
        event = await events.one(turn.tx, turn.seen_by(), tap.item)
    if found is None or event is None:
        return board.gone(turn)
    booked = await talks.teachers(turn.tx, turn.seen_by(), tap.item) if event.bookings else []
    content = await asyncio.to_thread(_calendar, turn, event, found.text, booked)
    text = [await people.header(turn), turn.say("events-file", title=event.title)]
    return Screen(Markup.join("\n", text), file=File(f"notikums-{event.id}.ics", content))


def when_and_where(say: Wording, event: Event) -> list[Markup]:
    """The lines of an event's screen that are no words of the school."""
    text = [say("events-when", when=_when(say, event))]
    return [*text, say("events-where", place=event.place)] if event.place else text


def rows(turn: Turn, event: Event) -> list[Row]:
    """What can be done with an event: talks with teachers, for guardians; the calendar."""
    say, child = turn.say, board.child_of(turn)
    found: list[Row] = []
    if event.has_talks and turn.seen_by().is_guardian:
        key = "events-talks-own-button" if event.bookings else "events-talks-button"
        label = say.plain(key, count=event.bookings)
        found.append((Button(label, OpenTalks(child=child, item=event.id)),))
    if event.last_day >= turn.today:
        label = say.plain("events-file-button")
        found.append((Button(label, OpenCalendar(child=child, item=event.id)),))
    return found


def _calendar(turn: Turn, event: Event, text: str, booked: list[Teacher]) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//eklase//events//LV")
    calendar.add("version", "2.0")
    entry = icalendar.Event()
    entry.add("uid", f"event-{event.id}@eklase")
    entry.add("dtstamp", turn.now)
    entry.add("summary", event.title)
    entry.add("description", text)
    if event.place:
        entry.add("location", event.place)
    begins: datetime | date = event.begins_at or event.first_day
    # Of whole days, calendars want the day after the last one.
    ends: datetime | date | None = event.ends_at if event.starts else event.last_day + timedelta(days=1)
    entry.add("dtstart", begins)
    if ends is not None:
        entry.add("dtend", ends)
    calendar.add_component(entry)
    for teacher in booked:
        if teacher.booked is not None:
            calendar.add_component(_talk(turn, teacher, teacher.booked))
    content: bytes = calendar.to_ical()
    return content


def _talk(turn: Turn, teacher: Teacher, slot: Slot) -> icalendar.Event:
    entry = icalendar.Event()
    entry.add("uid", f"talk-{slot.id}@eklase")
    entry.add("dtstamp", turn.now)
    entry.add("summary", turn.say.plain("events-talk-calendar", teacher=teacher.name))
    entry.add("dtstart", slot.starts_at)
    entry.add("dtend", slot.ends_at)
    if slot.room:
        entry.add("location", slot.room)
    return entry


def _when(say: Wording, event: Event) -> str:
    """«otrdien, 24. novembrī, plkst. 18.00–19.30»; several days with both."""
    day = say.day(event.first_day, "long")
    if event.last_day != event.first_day:
        day = say.plain("events-days", first=say.day(event.first_day), last=say.day(event.last_day))
    if event.starts is None:
        return day
    starts = say.time(event.starts)
    if event.ends is None:
        return say.plain("events-day-time", day=day, time=starts)
    return say.plain("events-day-times", day=day, starts=starts, ends=say.time(event.ends))


def _line(say: Wording, event: Event) -> Markup:
    title = say("events-line-read" if event.is_read else "events-line", title=event.title)
    parts = [title]
    if event.starts is not None:
        parts.insert(0, Markup.of(say.time(event.starts)))
    if event.last_day != event.first_day:
        parts.append(say("events-line-until", day=say.day(event.last_day)))
    if event.place:
        parts.append(Markup.of(event.place))
    return Markup.join(" · ", parts)


def _label(say: Wording, event: Event) -> str:
    label = f"{say.day(event.first_day)} {excerpt(event.title, A_LABEL)}"
    return label if event.is_read else f"● {label}"


def _day(say: Wording, day: date, today: date) -> str:
    text = say.day(day, "long")
    if 0 <= (day - today).days <= 2:  # for these near_day has a word
        text = f"{say.near_day(day, today)}, {text}"
    return text[:1].upper() + text[1:]


TOPIC = Topic(
    name=PLACE,
    commands=(Command("notikumi", Look(ahead), Audience.ANNOUNCEMENTS, aliases=("events",)),),
    taps=(
        (OpenEvents, Look(ahead), Audience.ANNOUNCEMENTS),
        (OpenCalendar, Look(as_file), Audience.ANNOUNCEMENTS),
        *bookings.TAPS,
    ),
)
