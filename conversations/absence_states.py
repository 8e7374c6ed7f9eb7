"""What is awaited in words or files while an absence is reported. Taps need none of it."""

from datetime import date
from typing import Literal

from conversations.child import Id
from conversations.state import State


class AskedHour(State, name="absences.hour"):
    """When the child comes or leaves; it may be tapped instead."""

    child: Id
    day: date
    part: Literal["late", "early"]
    change: Id | None


class AskedWords(State, name="absences.words"):
    """Words of a guardian's own for a report that is kept already."""

    child: Id
    absence: Id


class AskedPaper(State, name="absences.paper", takes_files=True):
    """Photos or PDFs of the doctor's note. ``told``: whether the school was told of one already."""

    child: Id
    absence: Id
    told: bool = False


class AskedAnswer(State, name="absences.answer"):
    """A guardian's line for the school."""

    child: Id
    absence: Id
    question: Id


def is_ours(state: State | None) -> bool:
    """Whether the dialog is one about absences, which a finished report ends."""
    return isinstance(state, AskedHour | AskedWords | AskedPaper | AskedAnswer)
