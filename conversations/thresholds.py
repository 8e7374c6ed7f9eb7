"""Whether a new mark is worth a notice to this reader: «zemāk par 4», «ja vidējā krīt»."""

from dataclasses import replace
from decimal import Decimal

from conversations.turn import Turn
from storage import grades
from storage.grades import Opened
from storage.marks import Mark, Value, average
from storage.preferences import Preferences


async def is_worth(turn: Turn, wanted: Preferences, mark_id: int) -> bool:
    """Without a threshold every mark is. What is no number (nv, ni, A…) always is."""
    if wanted.marks_below is None and not wanted.average_falls:
        return True
    opened = await grades.mark(turn.tx, turn.seen_by(), mark_id)
    score = None if opened is None else _score(opened.mark.current.value)
    if opened is None or score is None:
        return True
    if wanted.marks_below is not None and score < wanted.marks_below:
        return True
    return wanted.average_falls and await _has_let_fall(turn, opened)


def _score(value: Value) -> Decimal | None:
    """On the scale of ten, per cent too."""
    if value.notation == "percent":
        return Decimal(value.text) / 10
    return None if value.points is None else Decimal(value.points)


async def _has_let_fall(turn: Turn, opened: Opened) -> bool:
    """Whether the subject's average of this period was higher before the mark was written."""
    viewer = turn.seen_by()
    period = grades.current(await grades.terms(turn.tx, viewer))
    subject = await grades.subject(turn.tx, viewer, opened.subject_id, period)
    if subject is None:
        return False
    before = average(_without(subject.marks, opened.mark)).value
    after = subject.average.value
    return before is not None and after is not None and after < before


def _without(marks: tuple[Mark, ...], new: Mark) -> list[Mark]:
    """The marks as they were: the new one's last writing is not there."""
    earlier = new.entries[:-1]
    others = [mark for mark in marks if mark.entries != new.entries]
    return [*others, replace(new, entries=earlier)] if earlier else others
