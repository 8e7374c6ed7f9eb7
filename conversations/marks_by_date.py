"""All marks of a period, the newest first, whatever the subject: what came when, for what and from whom."""

from typing import Final, NamedTuple

from conversations import grade_page
from conversations.child import looks_at
from conversations.grade_taps import OpenByDate, OpenDatedMark, OpenGrades
from conversations.marks import capital, details, period_label
from conversations.screen import Button, Screen
from conversations.turn import Turn
from conversations.veil import Veil, veil
from locales import Markup
from storage import grades
from storage.clock import school_day
from storage.grades import Period
from storage.marks import Mark

PAGE: Final = 6


class Dated(NamedTuple):
    """A mark and its subject."""

    subject: str
    mark: Mark


async def by_date(turn: Turn, tap: OpenByDate) -> Screen:
    """A page of the marks, under the days on which they were entered."""
    if not await looks_at(turn, tap.child):
        return await grade_page.gone(turn)
    period = Period(tap.year, tap.number)
    every = [
        Dated(subject.name, mark)
        for subject in await grades.overview(turn.tx, turn.seen_by(), period)
        for mark in subject.marks
    ]
    every.sort(key=lambda one: (one.mark.current.entered_at, one.mark.current.id), reverse=True)
    pages = max(1, -(-len(every) // PAGE))
    here = tap.model_copy(update={"page": min(tap.page, pages - 1)})
    shown = every[here.page * PAGE : (here.page + 1) * PAGE]
    say, hidden = turn.say, await veil(turn)
    text = [say("grades-by-date", period=period_label(say, period, turn.today)), *_lines(turn, hidden, shown)]
    if not every:
        text.append(say("grades-overview-empty"))
    if pages > 1:
        text.append(say("common-page-label", page=here.page + 1, pages=pages))
    opened = [_button(hidden, one, here) for one in shown]
    steps = tuple(
        Button(say.plain(key), here.model_copy(update={"page": page}))
        for key, page in (("common-previous-button", here.page - 1), ("common-next-button", here.page + 1))
        if 0 <= page < pages
    )
    back = grade_page.back(turn, OpenGrades(child=tap.child, year=tap.year, number=tap.number))
    return await grade_page.screen(turn, text, [*grade_page.in_rows(opened, 2), steps, back])


def _lines(turn: Turn, hidden: Veil, shown: list[Dated]) -> list[Markup]:
    say, lines, day = turn.say, list[Markup](), None
    for subject, mark in shown:
        entered = school_day(mark.current.entered_at)
        if entered != day:
            day = entered
            lines.append(say("grades-by-date-day", day=capital(say.near_day(day, turn.today))))
        about = {"subject": subject, "details": details(say, mark), "teacher": mark.current.teacher}
        lines.append(say("grades-by-date-mark", mark=hidden(str(mark)), **about))
    return lines


def _button(hidden: Veil, one: Dated, here: OpenByDate) -> Button:
    # No spoiler fits a button.
    shown = hidden.say.day(one.mark.day) if hidden.hides else str(one.mark)
    label = hidden.say.plain("grades-dated-mark-button", subject=one.subject, mark=shown)
    return Button(label, OpenDatedMark(mark=one.mark.current.id, **here.model_dump()))
