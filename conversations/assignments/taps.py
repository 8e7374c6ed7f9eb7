"""Buttons of setting work and of one's own lessons. What is being written is in the dialog, not in them."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from conversations.child import Id
from conversations.tap import Tap

WorkKind = Literal["homework", "test"]
Purpose = Literal["topic", "change"]
PageNumber = Annotated[int, Field(ge=0, le=99)]
Number = Annotated[int, Field(ge=0, le=12)]


class OpenStart(Tap, code="ub"):
    """What can be set; whatever was begun is dropped."""


class ChooseKind(Tap, code="uk"):
    """Homework or a test: for whom?"""

    kind: WorkKind


class OpenGroups(Tap, code="ue"):
    """A page of one's groups, those chosen ticked."""

    page: PageNumber


class ToggleGroup(Tap, code="ug"):
    """Says how it shall be, not that it shall change."""

    group: Id
    chosen: bool
    page: PageNumber


class GroupsChosen(Tap, code="uo"):
    """On to the words."""


class AskDay(Tap, code="uy"):
    """Another day, by buttons or typed."""


class ChooseDay(Tap, code="ud"):
    """This day; None: each group's next lesson."""

    day: date | None


class SetWork(Tap, code="us"):
    """Set, or change, what the preview shows. ``sign``: of that draft; an older preview sets no other."""

    sign: Annotated[int, Field(ge=0, lt=2**32)]


class OpenMine(Tap, code="um"):
    """A page of what one has set."""

    page: PageNumber


class OpenWork(Tap, code="ut"):
    """One of it, whole."""

    kind: WorkKind
    work: Id


class ChangeWork(Tap, code="uc"):
    """Other words or another day."""

    kind: WorkKind
    work: Id


class TakeBack(Tap, code="uz"):
    """Undo it: within ten minutes."""

    kind: WorkKind
    work: Id


class OpenLessons(Tap, code="uf"):
    """One's own lessons of a day, to write a topic or to change one; None: today."""

    purpose: Purpose
    day: date | None


class _OfLesson(Tap, code="u"):
    group: Id
    day: date
    number: Number


class AskTopic(_OfLesson, code="up"):
    """What was done in this lesson?"""


class OpenLesson(_OfLesson, code="ui"):
    """One lesson, and what can be changed of it."""


class AskCancel(_OfLesson, code="uh"):
    """Really not held?"""


class CancelLesson(_OfLesson, code="uj"):
    """It is not held."""


class AskRoom(_OfLesson, code="ur"):
    """In which room?"""


class AskMove(_OfLesson, code="uv"):
    """To which day?"""


class ChooseNumber(_OfLesson, code="uq"):
    """To which lesson of that day?"""

    new_day: date


class MoveLesson(_OfLesson, code="uw"):
    """There."""

    new_day: date
    new_number: Number


class WithdrawChange(_OfLesson, code="ux"):
    """As planned again."""

    change: Id
