"""The buttons of the settings of notices. Each names its child: an older message may be about another one."""

from datetime import date
from typing import Annotated

from pydantic import Field

from conversations.child import Id
from conversations.tap import Tap

_Hour = Annotated[int, Field(ge=0, le=23)]


class OpenNotices(Tap, code="io"):
    """What is told of this child, and how."""

    child: Id


class OpenKind(Tap, code="ik"):
    """The ways of one kind."""

    child: Id
    kind: str


class SetWay(Tap, code="iw"):
    """From now on so."""

    child: Id
    kind: str
    way: str


class SetLevel(Tap, code="il"):
    """Only marks below this one; None: no such level."""

    child: Id
    below: Annotated[int, Field(ge=2, le=10)] | None


class SetFalls(Tap, code="if"):
    """Marks that let the average fall."""

    child: Id
    told: bool


class OpenQuiet(Tap, code="iq"):
    """Which hours are quiet."""

    child: Id


class SetQuiet(Tap, code="is"):
    """These; both None: none."""

    child: Id
    from_hour: _Hour | None
    until_hour: _Hour | None


class OpenDigest(Tap, code="id"):
    """When the digest comes."""

    child: Id


class SetDigest(Tap, code="ih"):
    """At this hour."""

    child: Id
    hour: _Hour


class OpenPause(Tap, code="ip"):
    """For how long nothing shall come."""

    child: Id


class SetPause(Tap, code="iu"):
    """Until this day's morning; None: on again."""

    child: Id
    until: date | None


class SetContent(Tap, code="ic"):
    """Whether a notice says what happened."""

    child: Id
    shown: bool


class SetSpoiler(Tap, code="im"):
    """Whether marks stand under a spoiler."""

    child: Id
    hidden: bool
