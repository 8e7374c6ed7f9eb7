"""Marks.

    Atzīmes ──► all marks ──► which subject? ──► one subject ──► one mark
                  │  ▲ └── (a few subjects) ──►    │   │  ▲
                  │  └ other term                  │   │  └ older, newer
                  └───────── Apzīmējumi ◄──────────┘   └► how the average was made

Each button carries the child, the period and the page, so that it leads back to where it stood.
"""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Final

from pydantic import Field

from conversations import people
from conversations.child import Id, looks_at
from conversations.marks import average_text, mark_lines, mark_text, only_teacher, period_label, subject_line
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup
from storage import grades
from storage.grades import Period, Subject, Term
from storage.marks import Mark

PLACE: Final = "grades"
PAGE: Final = 6
# More subjects than this stand on a screen of their own: their buttons would push the marks off a phone.
A_FEW: Final = 4

Year = Annotated[int, Field(ge=0, le=9999)]
Number = Annotated[int, Field(ge=0, le=2)]
Page = Annotated[int, Field(ge=0, le=999)]


class OpenGrades(Tap, code="go"):
    """Every subject in a period."""

    child: Id
    year: Year
    number: Number


class ChooseSubject(Tap, code="gc"):
    """The subjects with marks in a period."""

    child: Id
    year: Year
    number: Number


class OpenSubject(Tap, code="gs"):
    """A page of one subject's marks, newest first."""

    child: Id
    subject: Id
    year: Year
    number: Number
    page: Page = 0


class OpenMark(Tap, code="gm"):
    """One mark, out of a page of its subject."""

    child: Id
    mark: Id
    year: Year
    number: Number
    page: Page


class ExplainAverage(Tap, code="ga"):
    """How a subject's average was made."""

    child: Id
    subject: Id
    year: Year
    number: Number
    page: Page


class OpenLegend(Tap, code="gl"):
    """What the signs mean; back to the subject, or to all of them where there is none."""

    child: Id
    subject: Id | None
    year: Year
    number: Number
    page: Page


async def overview(turn: Turn, what: Any) -> Screen:
    """Every subject's marks; ``what`` names a period, or is whatever led here: then it is the current one."""
    if isinstance(what, OpenGrades) and not await looks_at(turn, what.child):
        return await _gone(turn)
    viewer = turn.seen_by()
    begun = await grades.terms(turn.tx, viewer)
    latest = grades.current(begun)
    period = Period(what.year, what.number) if isinstance(what, OpenGrades) else latest
    subjects = await grades.overview(turn.tx, viewer, period)
    text = _overview_text(turn, subjects, period, is_latest=period == latest)
    here = {"child": _child(turn), "year": period.year, "number": period.number}
    opened = _subject_buttons(turn, subjects, period)
    signs = Button(turn.say.plain("grades-legend-button"), OpenLegend(subject=None, page=0, **here))
    others = [_period_button(turn, other) for other in others_of(begun, period)]
    if len(opened) <= A_FEW:
        return await _screen(turn, text, [*in_rows(opened, 2), *in_rows([*others, signs], 2)])
    chosen = Button(turn.say.plain("grades-choose-button"), ChooseSubject(**here))
    return await _screen(turn, text, [(chosen, signs), *in_rows(others, 2)])


async def choice(turn: Turn, tap: ChooseSubject) -> Screen:
    """The way to each subject of the overview."""
    if not await looks_at(turn, tap.child):
        return await _gone(turn)
    period = Period(tap.year, tap.number)
    subjects = await grades.overview(turn.tx, turn.seen_by(), period)
    opened = _subject_buttons(turn, subjects, period)
    heading = turn.say("grades-overview", period=period_label(turn.say, period, turn.today))
    asked = turn.say("grades-choose" if opened else "grades-overview-empty")
    back = _back(turn, OpenGrades(**tap.model_dump()))
    return await _screen(turn, [heading, asked], [*in_rows(opened, 2), back])


async def subject(turn: Turn, tap: OpenSubject) -> Screen:
    """A page of one subject."""
    found = await _found(turn, tap)
    if found is None:
        return await _gone(turn)
    period = Period(tap.year, tap.number)
    pages = max(1, -(-len(found.marks) // PAGE))
    page = min(tap.page, pages - 1)
    shown = found.marks[page * PAGE : (page + 1) * PAGE]
    here = tap.model_copy(update={"page": page})
    steps = [
        Button(turn.say.plain(key), tap.model_copy(update={"page": there}))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    ]
    asked = [Button(turn.say.plain("grades-legend-button"), OpenLegend(**here.model_dump()))]
    if found.marks:
        asked.insert(0, Button(turn.say.plain("grades-average-button"), ExplainAverage(**here.model_dump())))
    rows = [
        *in_rows([_mark_button(turn, mark, here) for mark in shown], 3),
        tuple(steps),
        tuple(asked),
        _back(turn, OpenGrades(child=tap.child, year=tap.year, number=tap.number)),
    ]
    return await _screen(turn, _subject_text(turn, found, period, shown, (page, pages)), rows)


async def one_mark(turn: Turn, tap: OpenMark) -> Screen:
    """Everything about one mark."""
    found = await grades.mark(turn.tx, turn.seen_by(), tap.mark) if await looks_at(turn, tap.child) else None
    if found is None:
        return await _gone(turn)
    there = {"child": tap.child, "year": tap.year, "number": tap.number}
    back = _back(turn, OpenSubject(subject=found.subject_id, page=tap.page, **there))
    return await _screen(turn, mark_text(turn.say, found.subject, found.mark), [back])


async def explain(turn: Turn, tap: ExplainAverage) -> Screen:
    """The average's own numbers."""
    found = await _found(turn, tap)
    if found is None:
        return await _gone(turn)
    label = period_label(turn.say, Period(tap.year, tap.number), turn.today)
    text = [turn.say("grades-average", subject=found.name, period=label), *average_text(turn.say, found)]
    return await _screen(turn, text, [_back(turn, OpenSubject(**tap.model_dump()))])


async def legend(turn: Turn, tap: OpenLegend) -> Screen:
    """What the signs mean."""
    if tap.subject is None:
        back: Tap = OpenGrades(child=tap.child, year=tap.year, number=tap.number)
    else:
        back = OpenSubject(**tap.model_dump())
    return Screen(turn.say("grades-legend"), (_back(turn, back),), protect=True)


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


def in_rows(buttons: Sequence[Button], width: int) -> list[Row]:
    """The buttons, so many a row."""
    return [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]


def _overview_text(
    turn: Turn, subjects: Sequence[Subject], period: Period, *, is_latest: bool
) -> list[Markup]:
    say = turn.say
    lines = [say("grades-overview", period=period_label(say, period, turn.today))]
    lines.extend(subject_line(say, subject) for subject in subjects if subject.marks)
    if len(lines) == 1:
        lines.append(say("grades-overview-none-yet" if is_latest else "grades-overview-empty"))
    return lines


def _subject_text(
    turn: Turn, found: Subject, period: Period, shown: Sequence[Mark], place: tuple[int, int]
) -> list[Markup]:
    say, mean, (page, pages) = turn.say, found.average.value, place
    lines = [say("grades-subject", subject=found.name, period=period_label(say, period, turn.today))]
    if not found.marks:
        return [*lines, say("grades-overview-empty")]
    if mean is not None:
        lines.append(say("grades-subject-average", average=say.number(mean, 2)))
    teacher = only_teacher(found.marks)
    if teacher is not None:
        lines.append(say("grades-subject-teacher", teacher=teacher))
    lines.append(Markup(""))
    lines.extend(mark_lines(say, mark, None if teacher else mark.current.teacher) for mark in shown)
    if pages > 1:
        lines.append(say("common-page-label", page=page + 1, pages=pages))
    return lines


def _subject_buttons(turn: Turn, subjects: Iterable[Subject], period: Period) -> list[Button]:
    here = {"child": _child(turn), "year": period.year, "number": period.number}
    return [Button(one.name, OpenSubject(subject=one.id, **here)) for one in subjects if one.marks]


def _period_button(turn: Turn, period: Period) -> Button:
    tap = OpenGrades(child=_child(turn), year=period.year, number=period.number)
    return Button(period_label(turn.say, period, turn.today), tap)


def _mark_button(turn: Turn, mark: Mark, here: OpenSubject) -> Button:
    label = turn.say.plain("grades-mark-button", day=turn.say.day(mark.day), mark=str(mark))
    return Button(label, OpenMark(mark=mark.current.id, **here.model_dump(exclude={"subject"})))


async def _found(turn: Turn, tap: OpenSubject | ExplainAverage) -> Subject | None:
    if not await looks_at(turn, tap.child):
        return None
    return await grades.subject(turn.tx, turn.seen_by(), tap.subject, Period(tap.year, tap.number))


def _child(turn: Turn) -> int:
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


def _back(turn: Turn, tap: Tap) -> Row:
    return (Button(turn.say.plain("common-back-button"), tap),)


async def _screen(turn: Turn, text: Iterable[Markup], rows: Iterable[Row]) -> Screen:
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    buttons = tuple(row for row in (*rows, *tabs) if row)
    return Screen(Markup("\n").join([header, *text]), buttons, protect=True)


async def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the marks of the child that the chat shows."""
    begun = await grades.terms(turn.tx, turn.seen_by())
    period = grades.current(begun)
    back = _back(turn, OpenGrades(child=_child(turn), year=period.year, number=period.number))
    return Screen(turn.say("common-not-found"), (back,), protect=True)


TOPIC = Topic(
    name=PLACE,
    commands=(Command("atzimes", Look(overview), Audience.FAMILY, aliases=("grades",)),),
    taps=(
        (OpenGrades, Look(overview), Audience.FAMILY),
        (ChooseSubject, Look(choice), Audience.FAMILY),
        (OpenSubject, Look(subject), Audience.FAMILY),
        (OpenMark, Look(one_mark), Audience.FAMILY),
        (ExplainAverage, Look(explain), Audience.FAMILY),
        (OpenLegend, Look(legend), Audience.FAMILY),
    ),
    menu=(MenuItem("grades-menu-button", Look(overview), Audience.FAMILY),),
)
