"""A student's calendar as an iCalendar file (RFC 5545): what is told to a calendar program.

A lesson keeps its identifier whatever happens to it, so that a program changes its own copy: moved, it stands
elsewhere; cancelled, it is said to be. Times are in UTC, which every program shows in its own zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from conversations.lessons import changed_text, room_text
from locales import Wording, wording
from storage.calendar import Contents
from storage.clock import school_day
from storage.coming_tests import ComingTest
from storage.events import Event as SchoolEvent
from storage.lessons import Lesson

PRODUCT: Final = "-//eklase-telegram//calendar//LV"
DOMAIN: Final = "eklase-telegram.invalid"
OFTEN: Final = timedelta(hours=1)
ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Contained:
    """What stands in a file: of which child and student, at which moment, in which language."""

    language: str
    name: str
    student: int
    contents: Contents
    now: datetime


def ics(given: Contained) -> bytes:
    """The file. It takes tenths of a second for a term: call it through ``asyncio.to_thread``."""
    say = wording(given.language)
    calendar = Calendar()
    title = say.plain("calendar-title", name=given.name)
    for name, value in (
        ("prodid", PRODUCT),
        ("version", "2.0"),
        ("calscale", "GREGORIAN"),
        ("method", "PUBLISH"),
        ("x-wr-calname", title),
        ("x-wr-timezone", "Europe/Riga"),
        ("x-published-ttl", "PT1H"),
    ):
        calendar.add(name, value)
    calendar.add("refresh-interval", OFTEN, parameters={"VALUE": "DURATION"})
    for event in (*_lessons(say, given), *_tests(say, given), *_events(given)):
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _lessons(say: Wording, given: Contained) -> Iterator[Event]:
    days = given.contents.days
    shown = {day.day for day in days}
    for lesson in (lesson for day in days for lesson in day.lessons):
        change = lesson.change
        if lesson.held is None and change is not None and change.new_day in shown:
            continue  # it stands where it was moved to
        yield _lesson(say, given, lesson)


def _lesson(say: Wording, given: Contained, lesson: Lesson) -> Event:
    place, change, shown = (lesson.day, lesson.number), lesson.change, lesson.shown
    if change is not None:
        place = (change.day, change.number)
    kind = "-added" if change is not None and change.kind == "added" else ""
    event = _event(given, f"lesson-{lesson.group_id}-{place[0]:%Y%m%d}-{place[1]}{kind}")
    is_held = lesson.held is not None
    subject = shown.subject if is_held else say.plain("calendar-cancelled-title", subject=shown.subject)
    if lesson.starts_at is not None and lesson.ends_at is not None:
        _lasts(event, lesson.starts_at, lesson.ends_at)
    else:
        _lasts(event, lesson.day, lesson.day + ONE_DAY)
        subject = say.plain("calendar-untimed-title", number=lesson.number, subject=subject)
    event.add("summary", subject)
    event.add("status", "CONFIRMED" if is_held else "CANCELLED")
    event.add("transp", "OPAQUE" if is_held else "TRANSPARENT")
    if is_held and shown.room:
        event.add("location", room_text(say, shown.room))
    told = [shown.teacher] if is_held and shown.teacher else []
    if change is not None:
        told += [
            changed_text(say, lesson, school_day(given.now)).text,
            *([change.note] if change.note else []),
        ]
    if told:
        event.add("description", "\n".join(told))
    return event


def _tests(say: Wording, given: Contained) -> Iterator[Event]:
    for test in given.contents.tests:
        yield _test(say, given, test)


def _test(say: Wording, given: Contained, test: ComingTest) -> Event:
    event = _event(given, f"test-{test.id}")
    _lasts(event, test.day, test.day + ONE_DAY)
    event.add("summary", say.plain("calendar-test-title", subject=test.subject))
    event.add("transp", "TRANSPARENT")
    if test.topic:
        event.add("description", test.topic)
    return event


def _events(given: Contained) -> Iterator[Event]:
    for one in given.contents.events:
        yield _school_event(given, one)


def _school_event(given: Contained, one: SchoolEvent) -> Event:
    event = _event(given, f"event-{one.id}")
    if one.begins_at is None:
        _lasts(event, one.first_day, one.last_day + ONE_DAY)
        event.add("transp", "TRANSPARENT")
    else:
        _lasts(event, one.begins_at, one.ends_at or one.begins_at + timedelta(hours=1))
    event.add("summary", one.title)
    if one.place:
        event.add("location", one.place)
    return event


def _event(given: Contained, name: str) -> Event:
    event = Event()
    event.add("uid", f"{name}-{given.student}@{DOMAIN}")
    event.add("dtstamp", given.now.astimezone(UTC).replace(microsecond=0))
    return event


def _lasts(event: Event, starts: date, ends: date) -> None:
    """Moments in UTC, or whole days (the end is the day after the last one)."""
    for name, value in (("dtstart", starts), ("dtend", ends)):
        event.add(name, value.astimezone(UTC) if isinstance(value, datetime) else value)
