"""What the screens of mark entry are led by: the buttons, and what is waited for between them."""

from datetime import date
from typing import Annotated, Final, Literal

from pydantic import Field

from conversations.child import Id
from conversations.mark_entry.reading import Entry, Unclear
from conversations.state import State
from conversations.tap import Tap
from storage.final_marks import Stage
from storage.marks import WorkKind

Notation = Literal["points", "pass", "percent", "stap"]
"""What a teacher may choose for a work."""
NOTATIONS: Final[tuple[Notation, ...]] = ("points", "pass", "percent", "stap")
Page = Annotated[int, Field(ge=0, lt=1000)]
Written = Annotated[str, Field(min_length=1, max_length=4)]
Moment = Annotated[int, Field(ge=0, lt=2**50)]
"""Milliseconds since 1970: the number of a draft, or of what was saved then."""
Year = Annotated[int, Field(ge=2000, lt=3000)]
Term = Annotated[int, Field(ge=0, le=2)]


class OpenGroups(Tap, code="kg"):
    """Whom I teach."""

    page: Page = 0


class OpenGroup(Tap, code="kh"):
    """A group and its works of the last weeks."""

    group: Id
    page: Page = 0


class Leave(Tap, code="ki"):
    """Nothing is waited for any more: back to the group."""

    group: Id


# -- a new work ----------------------------------------------------------------------------------------------


class _Planned(Tap, code="k"):
    group: Id
    kind: WorkKind
    notation: Notation
    day: date


class PlanWork(_Planned, code="kn"):
    """A new work, so far: its topic is asked for."""


class AskDay(_Planned, code="kd"):
    """Another day than this one."""


class AwaitTopic(State, name="mark-entry.topic"):
    """The topic of a new work is awaited."""

    group: Id
    kind: WorkKind
    notation: Notation
    day: date


class AwaitDay(State, name="mark-entry.day"):
    """The day of a new work is awaited."""

    group: Id
    kind: WorkKind
    notation: Notation
    day: date


class RemoveWork(Tap, code="kx"):
    """Take away a work that has no marks."""

    work: Id


# -- a work's marks ------------------------------------------------------------------------------------------


class OpenWork(Tap, code="kw"):
    """A work with its pupils: a message or a file with marks is awaited."""

    work: Id
    page: Page = 0


class OpenPupil(Tap, code="ks"):
    """One pupil of a work: a mark is awaited."""

    work: Id
    student: Id


class PutMark(Tap, code="km"):
    """This mark, at once."""

    work: Id
    student: Id
    mark: Written


class AskComment(Tap, code="kc"):
    """A comment beside the mark just entered."""

    work: Id
    student: Id


class TakeSheet(Tap, code="kt"):
    """The template as a file."""

    work: Id
    form: Literal["xlsx", "csv"]


class UndoMarks(Tap, code="ku"):
    """Take back what was entered at one moment."""

    work: Id
    at: Moment


class AwaitMarks(State, name="mark-entry.marks", takes_tables=True):
    """Marks of a class are awaited, as words or as a table."""

    work: Id


class AwaitMark(State, name="mark-entry.mark"):
    """One pupil's mark is awaited."""

    work: Id
    student: Id


class AwaitComment(State, name="mark-entry.comment"):
    """A comment is awaited."""

    work: Id
    student: Id


# -- what was understood -------------------------------------------------------------------------------------


class Draft(State, name="mark-entry.draft", takes_tables=True):
    """What was understood and is not saved yet. ``number``: of this very version; its buttons bear it."""

    work: Id
    number: int
    entries: tuple[Entry, ...] = ()
    unclear: tuple[Unclear, ...] = ()


class _OfDraft(Tap, code="k"):
    number: Moment


class AnswerPupil(_OfDraft, code="ka"):
    """This pupil was meant."""

    student: Id


class AnswerMark(_OfDraft, code="ke"):
    """This mark was meant."""

    mark: Written


class LeaveOut(_OfDraft, code="kl"):
    """What is unclear is left out."""


class SaveDraft(_OfDraft, code="kv"):
    """All of it, in one step."""


# -- terms and years -----------------------------------------------------------------------------------------


class OpenTerm(Tap, code="kf"):
    """What the marks of a period come to. 0: the newest one."""

    group: Id
    year: Annotated[int, Field(ge=0, lt=3000)] = 0
    number: Term = 0
    stage: Stage = "proposed"


class _OfTerm(Tap, code="k"):
    number: Moment


class AsOffered(_OfTerm, code="ky"):
    """For everybody who has none yet, what is offered."""


class PickTerm(_OfTerm, code="kp"):
    """One pupil's mark of the period."""

    student: Id


class SetTerm(_OfTerm, code="kq"):
    """This mark."""

    student: Id
    mark: Written


class TurnPage(_OfTerm, code="kj"):
    """Another page of the pupils."""

    page: Page


class SaveTerm(_OfTerm, code="kk"):
    """All that was decided, in one step."""


class UndoTerm(Tap, code="kz"):
    """Take back what was entered at one moment."""

    group: Id
    year: Year
    number: Term
    stage: Stage
    at: Moment


class Chosen(State, name="mark-entry.term"):
    """What was decided for a period and is not saved yet. ``draft``: of this very version."""

    group: Id
    year: Year
    number: Term
    stage: Stage
    draft: int
    page: Page = 0
    marks: dict[int, str]
