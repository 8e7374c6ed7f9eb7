"""Reckoning ahead: what an average would be with marks that are not there, and what a target would take.

Each screen says of itself that it is a calculation and no mark. Nothing is kept: the button carries all.
"""

from decimal import Decimal
from typing import Final

from conversations import grade_page
from conversations.grade_taps import AskNeeded, OpenSubject, SupposeMarks
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup, Wording
from storage import reckoning
from storage.grades import Period, Subject
from storage.reckoning import Needed

TEN: Final = "A"
MOST: Final = 12
TARGETS: Final = range(4, 11)
# More than this many marks come in no term.
REAL: Final = 30


async def what_if(turn: Turn, tap: SupposeMarks) -> Screen:
    """The average with the marks that were supposed so far, and buttons for more."""
    found = await grade_page.found(turn, tap.child, tap.subject, Period(tap.year, tap.number))
    if found is None:
        return await grade_page.gone(turn)
    say, more = turn.say, [10 if sign == TEN else int(sign) for sign in tap.marks]
    text = [say("grades-calculation", subject=found.name), now_line(say, found), Markup("")]
    before, after = found.average.value, reckoning.with_marks(found.average.points, more)
    if not more or after is None:
        text.append(say("grades-what-if-ask"))
    else:
        text.append(say("grades-what-if-marks", marks=", ".join(map(str, more))))
        text.append(_change(say, before, after))
    return await grade_page.screen(
        turn,
        text,
        [
            *_mark_rows(tap),
            *([_undo_row(say, tap)] if tap.marks else []),
            (Button(say.plain("grades-needed-button"), _needed(tap)), *_back(turn, tap)),
        ],
    )


async def what_is_needed(turn: Turn, tap: AskNeeded) -> Screen:
    """The ways to a target, and buttons for other targets."""
    found = await grade_page.found(turn, tap.child, tap.subject, Period(tap.year, tap.number))
    if found is None:
        return await grade_page.gone(turn)
    say = turn.say
    text = [say("grades-calculation", subject=found.name), now_line(say, found), Markup("")]
    if tap.target is None:
        text.append(say("grades-needed-ask"))
    else:
        text += needed_text(say, reckoning.needed(found.average.points, tap.target))
    targets = tuple(
        Button(
            say.plain("grades-chosen-button", mark=target) if target == tap.target else str(target),
            tap.model_copy(update={"target": target}),
        )
        for target in TARGETS
    )
    there = tap.model_dump(exclude={"target"})
    supposed = Button(say.plain("grades-what-if-button"), SupposeMarks(marks="", **there))
    return await grade_page.screen(turn, text, [targets, (supposed, *_back(turn, tap))])


def now_line(say: Wording, found: Subject) -> Markup:
    """The average as it stands, and of how many marks."""
    mean = found.average.value
    if mean is None:
        return say("grades-calculation-none")
    return say("grades-calculation-now", average=say.number(mean, 2), count=len(found.average.points))


def needed_text(say: Wording, needed: Needed) -> list[Markup]:
    """What the target takes, or that it is reached; how averages are rounded; that a teacher decides."""
    target = needed.target
    threshold = say.number(reckoning.threshold(target), 2)
    if needed.is_reached:
        lines = [say("grades-needed-reached", target=target)]
        if needed.floor is not None and needed.floor > reckoning.WORST:
            lines.append(say("grades-needed-floor", mark=needed.floor))
    elif all(count > REAL for _, count in needed.ways):
        lines = [say("grades-needed-out-of-reach", target=target, count=REAL, mark=reckoning.BEST)]
    else:
        lines = [say("grades-needed", target=target), *(_way(say, *way) for way in needed.ways)]
        lines.append(say("grades-needed-impossible", target=target))
    return [*lines, Markup(""), say("grades-needed-rule", target=target, threshold=threshold)]


def _way(say: Wording, mark: int, count: int) -> Markup:
    if count > REAL:
        return say("grades-needed-too-many", mark=mark, count=REAL)
    return say("grades-needed-way", mark=mark, count=count)


def _change(say: Wording, before: Decimal | None, after: Decimal) -> Markup:
    shown = say.number(after, 2)
    if before is None:
        return say("grades-what-if-first", after=shown)
    return say("grades-what-if-change", before=say.number(before, 2), after=shown)


def _mark_rows(tap: SupposeMarks) -> list[tuple[Button, ...]]:
    if len(tap.marks) >= MOST:
        return []
    buttons = [
        Button(str(mark), tap.model_copy(update={"marks": tap.marks + (TEN if mark == 10 else str(mark))}))
        for mark in range(1, 11)
    ]
    return grade_page.in_rows(buttons, 5)


def _undo_row(say: Wording, tap: SupposeMarks) -> tuple[Button, Button]:
    return (
        Button(say.plain("grades-what-if-remove-button"), tap.model_copy(update={"marks": tap.marks[:-1]})),
        Button(say.plain("grades-what-if-reset-button"), tap.model_copy(update={"marks": ""})),
    )


def _needed(tap: SupposeMarks) -> AskNeeded:
    return AskNeeded(target=None, **tap.model_dump(exclude={"marks"}))


def _back(turn: Turn, tap: SupposeMarks | AskNeeded) -> tuple[Button, ...]:
    there = OpenSubject(child=tap.child, subject=tap.subject, year=tap.year, number=tap.number)
    return grade_page.back(turn, there)
