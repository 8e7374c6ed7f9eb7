"""Taps that lead into the class teacher's registration from elsewhere."""

from conversations.child import Id
from conversations.tap import Tap
from storage.viewer import OwnerKind


class OpenStudent(Tap, code="rs"):
    """The owners of one student."""

    student: Id


class AskPhone(Tap, code="rp"):
    """Enter or mend one owner's number."""

    student: Id
    person: Id
    kind: OwnerKind
