"""Marks.

    Atzīmes ──► all marks ──► which subject? ──► one subject ──► one mark     (subject_marks)
                 │  ▲ │ └── (a few subjects) ──►    │   └──► what if, what is needed  (supposed)
                 │  │ └► other term, signs          └► how the average was made
                 │  ├──► by date ──► one mark                             (marks_by_date)
                 │  ├──► marks of the terms                                 (final_marks)
                 └──┴──► pictures, transcript             (mark_pictures, transcripts)

Each button carries the child, the period and the page, so that it leads back to where it stood.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from conversations import (
    final_marks,
    grade_page,
    mark_news,
    mark_pictures,
    marks_by_date,
    subject_marks,
    supposed,
    transcripts,
)
from conversations.child import looks_at
from conversations.grade_page import PLACE, back, in_rows
from conversations.grade_taps import (
    AskNeeded,
    ChooseSubject,
    DrawSubject,
    DrawWeek,
    DrawYear,
    ExplainAverage,
    MakeTranscript,
    OpenByDate,
    OpenDatedMark,
    OpenFinals,
    OpenGrades,
    OpenLegend,
    OpenMark,
    OpenPapers,
    OpenSubject,
    SupposeMarks,
)
from conversations.marks import period_label, subject_line
from conversations.screen import Button, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Look, MenuItem, Topic
from conversations.turn import Turn
from conversations.veil import veil
from locales import Markup
from storage import grades
from storage.grades import Period, Subject, Term

# More subjects than this stand on a screen of their own: their buttons would push the marks off a phone.
A_FEW: Final = 4


async def overview(turn: Turn, what: Any) -> Screen:
    """Every subject's marks; ``what`` names a period, or is whatever led here: then it is the current one."""
    if isinstance(what, OpenGrades) and not await looks_at(turn, what.child):
        return await grade_page.gone(turn)
    viewer = turn.seen_by()
    begun = await grades.terms(turn.tx, viewer)
    latest = grades.current(begun)
    period = Period(what.year, what.number) if isinstance(what, OpenGrades) else latest
    subjects = await grades.overview(turn.tx, viewer, period)
    text = await _overview_text(turn, subjects, period, is_latest=period == latest)
    here = {"child": grade_page.child(turn), "year": period.year, "number": period.number}
    say = turn.say
    ways = [
        Button(say.plain("grades-by-date-button"), OpenByDate(**here)),
        Button(say.plain("grades-finals-button"), OpenFinals(school_year=period.year, **here)),
        Button(say.plain("grades-papers-button"), OpenPapers(**here)),
        Button(say.plain("grades-legend-button"), OpenLegend(subject=None, page=0, **here)),
    ]
    opened = _subject_buttons(turn, subjects, period)
    rows = in_rows(opened, 2)
    if len(opened) > A_FEW:
        rows = []
        ways.insert(0, Button(say.plain("grades-choose-button"), ChooseSubject(**here)))
    others = [_period_button(turn, other) for other in others_of(begun, period)]
    return await grade_page.screen(turn, text, [*rows, *in_rows([*ways, *others], 2)])


async def choice(turn: Turn, tap: ChooseSubject) -> Screen:
    """The way to each subject of the overview."""
    if not await looks_at(turn, tap.child):
        return await grade_page.gone(turn)
    period = Period(tap.year, tap.number)
    subjects = await grades.overview(turn.tx, turn.seen_by(), period)
    opened = _subject_buttons(turn, subjects, period)
    heading = turn.say("grades-overview", period=period_label(turn.say, period, turn.today))
    asked = turn.say("grades-choose" if opened else "grades-overview-empty")
    rows = [*in_rows(opened, 2), back(turn, OpenGrades(**tap.model_dump()))]
    return await grade_page.screen(turn, [heading, asked], rows)


async def legend(turn: Turn, tap: OpenLegend) -> Screen:
    """What the signs mean."""
    opened: Tap = OpenGrades(child=tap.child, year=tap.year, number=tap.number)
    if tap.subject is not None:
        opened = OpenSubject(**tap.model_dump())
    return Screen(turn.say("grades-legend"), (back(turn, opened),), protect=True)


def others_of(begun: Sequence[Term], shown: Period) -> list[Period]:
    """The periods to change to: of the shown year its other terms and the whole, then another year.

    ``begun`` newest first, as :func:`storage.grades.terms` gives it.
    """
    years = sorted({term.period.year for term in begun}, reverse=True)
    numbers = sorted(term.period.number for term in begun if term.period.year == shown.year)
    whole = [0] if len(numbers) > 1 else []
    here = [Period(shown.year, number) for number in (*numbers, *whole)]
    earlier = [Period(year, 0) for year in years if year < shown.year][:1]
    latest = [begun[0].period] if years and years[0] > shown.year else []
    return [period for period in (*here, *earlier, *latest) if period != shown]


async def _overview_text(
    turn: Turn, subjects: Sequence[Subject], period: Period, *, is_latest: bool
) -> list[Markup]:
    say, hidden = turn.say, await veil(turn)
    lines = [say("grades-overview", period=period_label(say, period, turn.today))]
    lines.extend(subject_line(hidden, subject) for subject in subjects if subject.marks)
    if len(lines) == 1:
        lines.append(say("grades-overview-none-yet" if is_latest else "grades-overview-empty"))
    return lines


def _subject_buttons(turn: Turn, subjects: Iterable[Subject], period: Period) -> list[Button]:
    here = {"child": grade_page.child(turn), "year": period.year, "number": period.number}
    return [Button(one.name, OpenSubject(subject=one.id, **here)) for one in subjects if one.marks]


def _period_button(turn: Turn, period: Period) -> Button:
    tap = OpenGrades(child=grade_page.child(turn), year=period.year, number=period.number)
    return Button(period_label(turn.say, period, turn.today), tap)


TOPIC = Topic(
    name=PLACE,
    commands=(Command("atzimes", Look(overview), Audience.GRADES, aliases=("grades",)),),
    taps=(
        (OpenGrades, Look(overview), Audience.GRADES),
        (ChooseSubject, Look(choice), Audience.GRADES),
        (OpenSubject, Look(subject_marks.subject), Audience.GRADES),
        (OpenMark, Look(subject_marks.one_mark), Audience.GRADES),
        (OpenByDate, Look(marks_by_date.by_date), Audience.GRADES),
        (OpenDatedMark, Look(subject_marks.one_mark), Audience.GRADES),
        (ExplainAverage, Look(subject_marks.explain), Audience.GRADES),
        (OpenLegend, Look(legend), Audience.GRADES),
        (OpenFinals, Look(final_marks.finals), Audience.GRADES),
        (SupposeMarks, Look(supposed.what_if), Audience.GRADES),
        (AskNeeded, Look(supposed.what_is_needed), Audience.GRADES),
        (OpenPapers, Look(transcripts.papers), Audience.GRADES),
        (DrawYear, Look(mark_pictures.year), Audience.GRADES),
        (DrawSubject, Look(mark_pictures.subject), Audience.GRADES),
        (DrawWeek, Look(mark_pictures.week), Audience.GRADES),
        (MakeTranscript, Look(transcripts.make), Audience.GRADES),
    ),
    menu=(MenuItem("grades-menu-button", Look(overview), Audience.GRADES),),
    tellers=mark_news.TELLERS,
)
