"""Papers of a period: where its pictures are, and the transcript as a file that may be kept and passed on."""

import asyncio
import re
from typing import Final

from conversations import grade_page
from conversations.child import looks_at
from conversations.grade_taps import DrawWeek, DrawYear, MakeTranscript, OpenGrades, OpenPapers
from conversations.marks import period_label
from conversations.paper import transcript
from conversations.paper.transcript import Line, Transcript
from conversations.screen import Button, File, Screen
from conversations.turn import Turn
from locales import Wording, ascii_form
from storage import final_marks, grades, people
from storage.alphabet import alphabetical
from storage.final_marks import YEAR_NUMBER, FinalMark, Standing, SubjectFinals
from storage.grades import Period, Subject, Term
from storage.people import Role

NOTHING: Final = "–"


async def papers(turn: Turn, tap: OpenPapers) -> Screen:
    """What can be drawn or printed."""
    if not await looks_at(turn, tap.child):
        return await grade_page.gone(turn)
    say, period = turn.say, Period(tap.year, tap.number)
    begun = await grades.terms(turn.tx, turn.seen_by())
    text = [
        say("grades-papers", period=period_label(say, period, turn.today)),
        say("grades-papers-transcript"),
    ]
    here = tap.model_dump()
    pictures = (
        Button(say.plain("grades-week-button"), DrawWeek(day=turn.today, **here)),
        Button(say.plain("grades-lines-button"), DrawYear(**here)),
    )
    printed = [
        Button(
            say.plain("grades-transcript-button", period=period_label(say, of, turn.today)),
            MakeTranscript(child=tap.child, year=of.year, number=of.number),
        )
        for of in _printable(begun, period)
    ]
    rows = [pictures, *grade_page.in_rows(printed, 1), grade_page.back(turn, OpenGrades(**here))]
    return await grade_page.screen(turn, text, rows)


async def make(turn: Turn, tap: MakeTranscript) -> Screen:
    """The transcript. It may be saved and passed on: that is what it is for."""
    role = await people.role(turn.tx, turn.seen_by()) if await looks_at(turn, tap.child) else None
    if role is None or tap.year == 0:
        return await grade_page.gone(turn)
    period = Period(tap.year, tap.number)
    made = await _transcript(turn, role, period)
    content = await asyncio.to_thread(transcript.make, made)
    label = period_label(turn.say, period, turn.today)
    told = turn.say("grades-transcript-made", child=role.name, period=label)
    return Screen(told, file=File(f"{_file_name(made.title, role.name)}.pdf", content))


async def _transcript(turn: Turn, role: Role, period: Period) -> Transcript:
    say, viewer = turn.say, turn.seen_by()
    numbers = [period.number] if period.number else [1, 2]
    begun = {term.period for term in await grades.terms(turn.tx, viewer)}
    marks = {
        number: {one.id: one for one in await grades.overview(turn.tx, viewer, Period(period.year, number))}
        for number in numbers
        if Period(period.year, number) in begun
    }
    finals = {one.subject_id: one for one in await final_marks.of_year(turn.tx, viewer, period.year)}
    names = {one.id: one.name for subjects in marks.values() for one in subjects.values()}
    names |= {one.subject_id: one.subject for one in finals.values()}
    shown = [*marks, *([YEAR_NUMBER] if period.number == 0 else [])]
    made = say.plain("grades-transcript-made-label", day=say.day(turn.today, "full"), time=say.time(turn.now))
    return Transcript(
        title=say.plain("grades-transcript-title"),
        facts=[
            (say.plain("grades-transcript-student-label"), role.name),
            (say.plain("grades-transcript-class-label"), role.class_name or NOTHING),
            (say.plain("grades-transcript-school-label"), role.school),
            (say.plain("grades-transcript-period-label"), period_label(say, period, turn.today)),
            (say.plain("grades-transcript-when-label"), made),
        ],
        headings=(
            say.plain("grades-transcript-subject-label"),
            say.plain("grades-transcript-period-label"),
            say.plain("grades-transcript-marks-label"),
            say.plain("grades-transcript-average-label"),
            say.plain("grades-transcript-proposed-label"),
            say.plain("grades-transcript-final-label"),
        ),
        subjects=[
            (name, lines)
            for number, name in sorted(names.items(), key=lambda one: alphabetical(one[1]))
            if (lines := _lines(say, marks, finals.get(number), number, shown))
        ],
        statement=say("grades-transcript-statement").text,
        pages=say.plain("common-page-label", page="{page}", pages="{pages}"),
        made_at=turn.now,
        language=say.language,
    )


def _lines(
    say: Wording,
    marks: dict[int, dict[int, Subject]],
    finals: SubjectFinals | None,
    subject: int,
    numbers: list[int],
) -> list[Line]:
    """A line for each period in which the subject has anything."""
    lines = []
    for number in numbers:
        found = marks.get(number, {}).get(subject)
        standing = Standing() if finals is None else finals.of(number)
        written = [] if found is None else [str(mark) for mark in reversed(found.marks)]
        if not written and standing.counts is None:
            continue
        mean = None if found is None else found.average.value
        lines.append(
            Line(
                period=say.plain("grades-transcript-number-label", number=number),
                marks=", ".join(written) or NOTHING,
                average=NOTHING if mean is None else say.number(mean, 2),
                proposed=_written(standing.proposed),
                final=_written(standing.final),
            )
        )
    return lines


def _printable(begun: list[Term], shown: Period) -> list[Period]:
    """The period that is looked at, if it is one of a school year, and its year."""
    if not begun:
        return []
    period = shown if shown.year else begun[0].period
    return list(dict.fromkeys([period, Period(period.year, YEAR_NUMBER)]))


def _written(mark: FinalMark | None) -> str:
    return NOTHING if mark is None else str(mark.value)


def _file_name(*parts: str) -> str:
    """Plain letters, digits and hyphens: what every system and every header takes as it is."""
    return "-".join(re.findall("[A-Za-z0-9]+", ascii_form(" ".join(parts)))) or "transcript"
