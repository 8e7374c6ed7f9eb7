"""Buttons of writing and reviewing remarks. What is being written is in the dialog, not in them."""

from typing import Annotated

from pydantic import Field

from conversations.child import Id
from conversations.tap import Tap
from storage.remarks import Kind

Count = Annotated[int, Field(ge=0, le=9999)]
PageNumber = Annotated[int, Field(ge=0, le=99)]
Source = Annotated[int, Field(ge=0, lt=2**63)]
"""A teaching group; 0: the own class."""
Sign = Annotated[int, Field(ge=0, lt=2**32)]
"""Of the draft that stands above the button: one of an older message must not touch another pupil’s."""


class OpenStart(Tap, code="vb"):
    """About whom? Whatever was begun is dropped."""


class OpenPupils(Tap, code="vg"):
    """A page of a group or of the own class."""

    source: Source
    page: PageNumber


class TogglePupil(Tap, code="vt"):
    """Says how it shall be, not that it shall change."""

    source: Source
    page: PageNumber
    pupil: Id
    chosen: bool


class PupilsChosen(Tap, code="vn"):
    """On, about those who are ticked."""


class ChoosePupil(Tap, code="vp"):
    """One whose name was typed."""

    pupil: Id


class ChooseKind(Tap, code="vi"):
    """Praise or a remark."""

    kind: Kind
    sign: Sign


class NameLesson(Tap, code="vl"):
    """Whether the lesson of today stands beside it."""

    named: bool
    sign: Sign


class Save(Tap, code="vs"):
    """Keep what the preview shows."""

    sign: Sign


class OpenMine(Tap, code="vw"):
    """A page of what one wrote."""

    page: PageNumber


class OpenWritten(Tap, code="vu"):
    """One of it."""

    remark: Id


class TakeBack(Tap, code="vy"):
    """Undo it."""

    remark: Id


class OpenWaiting(Tap, code="vr"):
    """What waits for the class teacher."""


class OpenReview(Tap, code="vj"):
    """One that waits."""

    remark: Id


class Publish(Tap, code="vh"):
    """The family may read it. ``wordings``: how often it had been worded anew when this was shown."""

    remark: Id
    wordings: Count


class AskWording(Tap, code="vv"):
    """Other words, by its author or the class teacher."""

    remark: Id


class AskReturn(Tap, code="vc"):
    """Give it back: why?"""

    remark: Id
