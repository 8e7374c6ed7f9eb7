"""What is tapped and what is waited for in the school's own settings."""

from datetime import date
from typing import Annotated

from pydantic import Field as Bounds

from conversations.state import State
from conversations.tap import Tap
from storage.school_settings import Field

Page = Annotated[int, Bounds(ge=0, le=9_999)]
Year = Annotated[int, Bounds(ge=2000, le=2200)]
Anybody = Annotated[int, Bounds(ge=0, lt=2**63)]
Number = Annotated[int, Bounds(ge=1, le=2)]


class OpenSchool(Tap, code="sc"):
    """The settings."""


class OpenSetting(Tap, code="st"):
    """One of them; another value is to be typed."""

    field: Field


class Review(Tap, code="sw"):
    """Whether the class teacher reads remarks first."""

    on: bool


class OpenCalendar(Tap, code="sd"):
    """Terms and days without lessons."""


class AskTerm(Tap, code="sm"):
    """Other days of a term are to be typed."""

    year: Year
    number: Number


class AskHoliday(Tap, code="sh"):
    """Days without lessons are to be typed."""


class RemoveHoliday(Tap, code="sr"):
    """There are lessons after all."""

    first: date


class OpenYear(Tap, code="sy"):
    """What a change of the year would do; six, nine: whether these grades leave, None: as is usual."""

    six: bool | None = None
    nine: bool | None = None


class AskYear(Tap, code="sv"):
    """The year is to be typed, so that it is not begun by a slip."""

    year: Year
    six: bool
    nine: bool


class OpenLog(Tap, code="sg"):
    """A page of who saw and changed what; by, about: only of these people."""

    page: Page = 0
    by: Anybody = 0
    about: Anybody = 0


class FindInLog(Tap, code="sf"):
    """A name is to be typed: a pupil's, or of somebody who works here."""

    pupils: bool


class StopSchool(Tap, code="sx"):
    """Nothing after all."""


class AwaitSetting(State, name="school.setting"):
    """A value is awaited."""

    field: Field


class AwaitTerm(State, name="school.term"):
    """The days of a term are awaited."""

    year: Year
    number: Number


class AwaitHoliday(State, name="school.holiday"):
    """Days without lessons are awaited."""


class AwaitYear(State, name="school.year"):
    """The year that begins is awaited, word for word."""

    year: Year
    leaving: tuple[int, ...]


class AwaitWhom(State, name="school.whom"):
    """A name is awaited, to choose what is shown of the log."""

    pupils: bool
