"""Taps of the class teacher's registration, apart from their handlers: other topics lead into it, too."""

from typing import Annotated, Final, Literal

from pydantic import Field

from conversations.child import Id
from conversations.tap import Tap
from storage.viewer import OwnerKind

GuardianKind = Literal["mother", "father", "other"]
KINDS: Final[tuple[GuardianKind, ...]] = ("mother", "father", "other")


class OpenRegistration(Tap, code="ro"):
    """The classes that one leads, and what was reported."""


class OpenClass(Tap, code="rc"):
    """A page of a class."""

    id: Id
    page: Annotated[int, Field(ge=0, le=99)] = 0


class OpenList(Tap, code="rl"):
    """Enter the numbers of a whole class."""

    id: Id


class OpenStudent(Tap, code="rs"):
    """The owners of one student."""

    student: Id


class AddGuardian(Tap, code="ra"):
    """Register somebody of whom the school knows nothing yet."""

    student: Id
    kind: GuardianKind


class _OfOwner(Tap, code="r"):
    student: Id
    person: Id
    kind: OwnerKind


class OpenOwner(_OfOwner, code="rw"):
    """One who can have a password about a student."""


class AskPhone(_OfOwner, code="rp"):
    """Enter or mend one owner's number."""


class IssueAgain(_OfOwner, code="ri"):
    """Send a new password."""


class RemovePhone(_OfOwner, code="rr"):
    """Take a number away: asks first."""


class ReallyRemove(_OfOwner, code="rz"):
    """Yes, take it away."""


class Settle(_OfOwner, code="rf"):
    """What was reported is all in order."""


class EndLinks(_OfOwner, code="re"):
    """End this owner's log-ins about the student."""
