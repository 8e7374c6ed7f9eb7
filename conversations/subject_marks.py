"""One subject: its marks page by page, one of them, how the average was made.

one subject ──► one mark (what it does to the average)
  ├► older, newer
  ├► how the average was made
  └► what if, what is needed (conversations.supposed), its picture (conversations.mark_pictures)
"""

from collections.abc import Sequence
from typing import Final

from conversations import grade_page
from conversations.child import looks_at
from conversations.final_marks import standing_line
from conversations.grade_taps import (
    AskNeeded,
    DrawSubject,
    ExplainAverage,
    OpenByDate,
    OpenDatedMark,
    OpenGrades,
    OpenLegend,
    OpenMark,
    OpenSubject,
    SupposeMarks,
)
from conversations.marks import (
    average_text,
    influence_line,
    mark_lines,
    mark_text,
    only_teacher,
    period_label,
)
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from conversations.veil import Veil, veil
from locales import Markup
from storage import final_marks, grades
from storage.grades import Period, Subject
from storage.marks import Mark

PAGE: Final = 6


async def subject(turn: Turn, tap: OpenSubject) -> Screen:
    """A page of one subject."""
    period = Period(tap.year, tap.number)
    found = await grade_page.found(turn, tap.child, tap.subject, period)
    if found is None:
        return await grade_page.gone(turn)
    pages = max(1, -(-len(found.marks) // PAGE))
    here = tap.model_copy(update={"page": min(tap.page, pages - 1)})
    shown = found.marks[here.page * PAGE : (here.page + 1) * PAGE]
    hidden = await veil(turn)
    text = [turn.say("grades-subject", subject=found.name, period=period_label(turn.say, period, turn.today))]
    text += await _figures(turn, hidden, found, period)
    text += _listed(hidden, found, shown, here.page, pages)
    return await grade_page.screen(turn, text, _subject_rows(turn, hidden, found, shown, here, pages))


async def one_mark(turn: Turn, tap: OpenMark | OpenDatedMark) -> Screen:
    """Everything about one mark, and what it does to the average."""
    found = await grades.mark(turn.tx, turn.seen_by(), tap.mark) if await looks_at(turn, tap.child) else None
    if found is None:
        return await grade_page.gone(turn)
    there = {"child": tap.child, "year": tap.year, "number": tap.number, "page": tap.page}
    opened: Tap = OpenByDate(**there)
    if isinstance(tap, OpenMark):
        opened = OpenSubject(subject=found.subject_id, **there)
    hidden = await veil(turn)
    text = mark_text(hidden, found.subject, found.mark)
    around = await grades.subject(turn.tx, turn.seen_by(), found.subject_id, Period(tap.year, tap.number))
    if around is not None and found.mark in around.marks:
        text.append(influence_line(hidden, around.average, found.mark))
    return await grade_page.screen(turn, text, [grade_page.back(turn, opened)])


async def explain(turn: Turn, tap: ExplainAverage) -> Screen:
    """The average's own numbers."""
    period = Period(tap.year, tap.number)
    found = await grade_page.found(turn, tap.child, tap.subject, period)
    if found is None:
        return await grade_page.gone(turn)
    label = period_label(turn.say, period, turn.today)
    text = [turn.say("grades-average", subject=found.name, period=label), *average_text(turn.say, found)]
    return await grade_page.screen(turn, text, [grade_page.back(turn, OpenSubject(**tap.model_dump()))])


async def _figures(turn: Turn, hidden: Veil, found: Subject, period: Period) -> list[Markup]:
    """The average, the class's beside it, the mark of the term or the year."""
    say, mean, lines = turn.say, found.average.value, list[Markup]()
    if mean is not None:
        others = await grades.group_average(turn.tx, turn.seen_by(), found.id, period)
        known = "grades-subject-average" if others is not None else "grades-subject-average-alone"
        beside = {} if others is None else {"others": say.number(others, 2)}
        lines.append(say(known, average=hidden(say.number(mean, 2)), **beside))
    if period.year:
        finals = await final_marks.of_year(turn.tx, turn.seen_by(), period.year)
        standing = next((one.of(period.number) for one in finals if one.subject_id == found.id), None)
        if standing is not None and standing.counts is not None:
            lines.append(standing_line(hidden, standing.counts))
    return lines


def _listed(hidden: Veil, found: Subject, shown: Sequence[Mark], page: int, pages: int) -> list[Markup]:
    say = hidden.say
    if not found.marks:
        return [say("grades-overview-empty")]
    teacher = only_teacher(found.marks)
    lines = [] if teacher is None else [say("grades-subject-teacher", teacher=teacher)]
    lines.append(Markup(""))
    lines.extend(mark_lines(hidden, mark, None if teacher else mark.current.teacher) for mark in shown)
    if pages > 1:
        lines.append(say("common-page-label", page=page + 1, pages=pages))
    return lines


def _subject_rows(
    turn: Turn, hidden: Veil, found: Subject, shown: Sequence[Mark], here: OpenSubject, pages: int
) -> list[Row]:
    say, there = turn.say, here.model_dump(exclude={"page"})
    steps = [
        Button(say.plain(key), here.model_copy(update={"page": page}))
        for key, page in (("common-previous-button", here.page - 1), ("common-next-button", here.page + 1))
        if 0 <= page < pages
    ]
    asked = []
    if found.marks:
        asked.append(Button(say.plain("grades-average-button"), ExplainAverage(**here.model_dump())))
    if found.average.value is not None:
        asked += [
            Button(say.plain("grades-what-if-button"), SupposeMarks(marks="", **there)),
            Button(say.plain("grades-needed-button"), AskNeeded(target=None, **there)),
            Button(say.plain("grades-line-button"), DrawSubject(**there)),
        ]
    asked.append(Button(say.plain("grades-legend-button"), OpenLegend(**here.model_dump())))
    back = grade_page.back(turn, OpenGrades(child=here.child, year=here.year, number=here.number))
    last = asked.pop() if len(asked) % 2 else None
    rows = [
        *grade_page.in_rows([_mark_button(turn, hidden, mark, here) for mark in shown], 3),
        tuple(steps),
        *grade_page.in_rows(asked, 2),
    ]
    return [*rows, (last, *back) if last else back]


def _mark_button(turn: Turn, hidden: Veil, mark: Mark, here: OpenSubject) -> Button:
    day = turn.say.day(mark.day)
    # No spoiler fits a button.
    label = day if hidden.hides else turn.say.plain("grades-mark-button", day=day, mark=str(mark))
    return Button(label, OpenMark(mark=mark.current.id, **here.model_dump(exclude={"subject"})))
