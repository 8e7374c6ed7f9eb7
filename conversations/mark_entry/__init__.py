"""A teacher enters marks, between two lessons.

[Likt atzīmes] ──► group ──► work, or a new one (works.py) ──► its pupils (class_marks.py)
                     │          one by one with buttons ◄───────┤
                     │          a message (reading.py) or a table (sheet.py) ──► «Ko sapratu» (draft.py)
                     └─► a term or a year (terms.py)       every step can be undone for ten minutes
"""

from typing import Final

from conversations.mark_entry import class_marks, draft, terms, works
from conversations.mark_entry.frame import PLACE
from conversations.mark_entry.steps import (
    AnswerMark,
    AnswerPupil,
    AskComment,
    AskDay,
    AsOffered,
    AwaitComment,
    AwaitDay,
    AwaitMark,
    AwaitMarks,
    AwaitTopic,
    Chosen,
    Draft,
    Leave,
    LeaveOut,
    OpenGroup,
    OpenGroups,
    OpenPupil,
    OpenTerm,
    OpenWork,
    PickTerm,
    PlanWork,
    PutMark,
    RemoveWork,
    SaveDraft,
    SaveTerm,
    SetTerm,
    TakeSheet,
    TurnPage,
    UndoMarks,
    UndoTerm,
)
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

__all__ = ["PLACE", "TOPIC", "overview"]

overview = works.overview

TOPIC: Final = Topic(
    name=PLACE,
    commands=(Command("likt", Do(works.start), Audience.STAFF, aliases=("marks",)),),
    taps=(
        (OpenGroups, Look(works.overview), Audience.STAFF),
        (OpenGroup, Look(works.group), Audience.STAFF),
        (Leave, Do(works.leave), Audience.STAFF),
        (PlanWork, Do(works.plan), Audience.STAFF),
        (AskDay, Do(works.ask_day), Audience.STAFF),
        (RemoveWork, Do(works.remove), Audience.STAFF),
        (OpenWork, Do(class_marks.open_work), Audience.STAFF),
        (OpenPupil, Do(class_marks.open_pupil), Audience.STAFF),
        (PutMark, Do(class_marks.put), Audience.STAFF),
        (AskComment, Do(class_marks.ask_comment), Audience.STAFF),
        (TakeSheet, Do(class_marks.take_sheet), Audience.STAFF),
        (UndoMarks, Do(class_marks.undo), Audience.STAFF),
        (AnswerPupil, Do(draft.answer), Audience.STAFF),
        (AnswerMark, Do(draft.answer), Audience.STAFF),
        (LeaveOut, Do(draft.answer), Audience.STAFF),
        (SaveDraft, Do(draft.save), Audience.STAFF),
        (OpenTerm, Do(terms.open_term), Audience.STAFF),
        (AsOffered, Do(terms.as_offered), Audience.STAFF),
        (PickTerm, Do(terms.pick), Audience.STAFF),
        (SetTerm, Do(terms.set_mark), Audience.STAFF),
        (TurnPage, Do(terms.turn_page), Audience.STAFF),
        (SaveTerm, Do(terms.save), Audience.STAFF),
        (UndoTerm, Do(terms.undo), Audience.STAFF),
    ),
    states=(
        (AwaitTopic, Do(works.topic)),
        (AwaitDay, Do(works.day)),
        (AwaitMarks, Do(draft.take, before=draft.table)),
        (AwaitMark, Do(class_marks.mark)),
        (AwaitComment, Do(class_marks.comment)),
        (Draft, Do(draft.take, before=draft.table)),
        (Chosen, Do(terms.typed)),
    ),
    menu=(MenuItem("mark-entry-menu-button", Do(works.start), Audience.STAFF),),
)
