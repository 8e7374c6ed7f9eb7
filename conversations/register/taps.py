"""The register's buttons and what it waits for."""

from datetime import date
from typing import Annotated

from pydantic import Field

from conversations.child import Id
from conversations.state import State
from conversations.tap import Tap
from storage.register import Entry, Place

Number = Annotated[int, Field(ge=0, le=12)]
Page = Annotated[int, Field(ge=0, lt=100)]


class OpenDay(Tap, code="jd"):
    """The lessons of a day that one gives."""

    day: date


class _OfLesson(Tap, code="j"):
    """What buttons of one lesson share; no button itself."""

    group: Id
    day: date
    number: Number

    @property
    def place(self) -> Place:
        return Place(self.group, self.day, self.number)


class OpenLesson(_OfLesson, code="jl"):
    """One lesson's register."""

    page: Page = 0


class Enter(_OfLesson, code="je"):
    """How a pupil was: what the button said it would make of it, whatever it is by now."""

    student: Id
    entry: Entry
    page: Page = 0


class Check(_OfLesson, code="jk"):
    """«Visi ir», «Gatavs»: one went through it."""


class AskTopic(_OfLesson, code="jp"):
    """What was done in the lesson is awaited from now on."""


class StopTopic(_OfLesson, code="jx"):
    """Nothing is awaited: back to the lesson."""


class OpenCounts(Tap, code="jn"):
    """Lessons missed, pupil by pupil of one's class. ``term`` None: the present one, else the last."""

    class_id: Id
    term: Id | None
    page: Page = 0


class OpenPupil(Tap, code="ju"):
    """One pupil's, subject by subject."""

    student: Id
    class_id: Id
    term: Id


class OpenAlarm(Tap, code="jm"):
    """What an alarm without content was about."""

    child: Id
    alarm: Id


class AwaitTopic(State, name="register.topic"):
    """A lesson's topic is awaited."""

    group: Id
    day: date
    number: Number

    @property
    def place(self) -> Place:
        return Place(self.group, self.day, self.number)


def of_lesson(place: Place) -> dict[str, object]:
    """The fields of a lesson's button."""
    return {"group": place.group_id, "day": place.day, "number": place.number}
