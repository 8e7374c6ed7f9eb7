"""Marks of terms and of the year: a school year at a glance, and how one of them is told."""

from conversations import grade_page
from conversations.child import looks_at
from conversations.grade_taps import OpenFinals, OpenGrades
from conversations.marks import period_label
from conversations.screen import Button, Screen
from conversations.turn import Turn
from conversations.veil import Veil, veil
from locales import Markup
from storage import final_marks, grades
from storage.final_marks import YEAR_NUMBER, FinalMark, SubjectFinals
from storage.grades import EVERYTHING, Period


async def finals(turn: Turn, tap: OpenFinals) -> Screen:
    """Every subject's marks of a school year's terms and of the year."""
    if not await looks_at(turn, tap.child):
        return await grade_page.gone(turn)
    say, hidden = turn.say, await veil(turn)
    begun = await grades.terms(turn.tx, turn.seen_by())
    # A school without terms enters none of these marks.
    year = tap.school_year or (begun[0].period.year if begun else EVERYTHING.year)
    subjects = await final_marks.of_year(turn.tx, turn.seen_by(), year)
    label = period_label(say, Period(year, YEAR_NUMBER), turn.today)
    text = [say("grades-finals", period=label)]
    text += [say("grades-finals-subject", subject=one.subject, marks=_row(hidden, one)) for one in subjects]
    if not subjects:
        text.append(say("grades-finals-empty"))
    elif any(standing.final is None for one in subjects for standing in one.standing.values()):
        text += [Markup(""), say("grades-finals-proposed")]
    others = sorted({term.period.year for term in begun} - {year}, reverse=True)[:2]
    years = [
        Button(
            period_label(say, Period(other, YEAR_NUMBER), turn.today),
            tap.model_copy(update={"school_year": other}),
        )
        for other in others
    ]
    back = grade_page.back(turn, OpenGrades(child=tap.child, year=tap.year, number=tap.number))
    return await grade_page.screen(turn, text, [tuple(years), back])


def standing_line(hidden: Veil, mark: FinalMark) -> Markup:
    """«Semestra vērtējums: 7», out of the subject's own screen."""
    key = f"grades-standing-{mark.stage}"
    return hidden.say(key, number=mark.period.number, mark=hidden(_written(mark)))


def _row(hidden: Veil, subject: SubjectFinals) -> Markup:
    """«1. sem. 7 · 2. sem. (8) · gadā 8»: in brackets what is only proposed."""
    parts = []
    for number in (1, 2, YEAR_NUMBER):
        mark = subject.of(number).counts
        if mark is not None:
            shown = _written(mark) if mark.stage == "final" else f"({_written(mark)})"
            parts.append(hidden.say("grades-finals-mark", number=number, mark=hidden(shown)))
    return Markup(" · ").join(parts)


def _written(mark: FinalMark) -> str:
    return str(mark.value) if mark.before is None else f"{mark.before}|{mark.value}"
