"""The buttons that lead into the timetable, from its own screens and from others."""

from datetime import date

from conversations.child import Id
from conversations.tap import Tap


class OpenLessons(Tap, code="td"):
    """A day's lessons; None: today, or the next school day."""

    child: Id
    day: date | None
    teachers: bool = False


class OpenLessonsWeek(Tap, code="tw"):
    """The week of a day."""

    child: Id
    day: date


class OpenWeekPicture(Tap, code="tp"):
    """The same week, drawn."""

    child: Id
    day: date


class OpenBells(Tap, code="tb"):
    """When lessons begin and end; back to a day."""

    child: Id
    day: date
