"""The buttons of the duties, and what is waited for in words."""

from datetime import date
from typing import Annotated

from pydantic import Field

from conversations.absence_taps import Day
from conversations.child import Id
from conversations.state import State
from conversations.tap import Tap

Page = Annotated[int, Field(ge=0, lt=1000)]


class OpenDuties(Tap, code="da"):
    """The first screen."""


class StopDuties(Tap, code="ds"):
    """Nothing is waited for any more: the first screen."""


class OpenHours(Tap, code="do"):
    """The working hours, to be changed."""


class TickWeekday(Tap, code="dt"):
    """Answer families on this day of the week, or not."""

    weekday: Annotated[int, Field(ge=1, le=7)]
    wanted: bool


class AskHours(Tap, code="dk"):
    """From when to when: typed."""


class AskDays(Tap, code="dl"):
    """On which days? ``leave``: of a leave that is there already."""

    leave: Id | None


class PickDays(Tap, code="dd"):
    """These days; now, who stands in? ``leave``: the one that becomes this."""

    first: Day
    last: Day
    leave: Id | None
    page: Page = 0


class Confirm(Tap, code="dc"):
    """This colleague: what is given, before it is."""

    first: Day
    last: Day
    substitute: Id
    leave: Id | None


class Grant(Tap, code="dg"):
    """So it is to be."""

    first: Day
    last: Day
    substitute: Id
    leave: Id | None


class OpenLeave(Tap, code="de"):
    """One leave, and what can be changed."""

    leave: Id


class AskEnd(Tap, code="dq"):
    """Is it to end?"""

    leave: Id


class EndLeave(Tap, code="dz"):
    """It is."""

    leave: Id


class AwaitHours(State, name="duties.hours"):
    """«8.00–17.00» is waited for."""


class AwaitDays(State, name="duties.days"):
    """The days of a leave are waited for."""

    leave: Id | None


class AwaitName(State, name="duties.name"):
    """A part of a colleague's name may be typed."""

    first: date
    last: date
    leave: Id | None
