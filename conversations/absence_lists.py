"""One's own reports, and what the register holds of a term."""

from datetime import date, timedelta
from typing import Final

from conversations import absence_text
from conversations.absence_frame import child_of, framed, gone, in_pairs, screen
from conversations.absence_taps import OpenAbsences, OpenRegister, OpenReport, OpenReports
from conversations.child import looks_at
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import absences, attendance
from storage.absence_rules import Frame, Term
from storage.attendance import Counts, Missed

A_PAGE: Final = 6
YEAR: Final = timedelta(days=366)
# Days without an excuse that are named one by one: those are what a parent can do something about.
NAMED: Final = 6


async def reports(turn: Turn, tap: OpenReports) -> Screen:
    """A page of the reports of a year, newest days first, each with how it stands."""
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    say, child = turn.say, tap.child
    found = await absences.of_student(turn.tx, turn.seen_by(), turn.today - YEAR)
    pages = max(1, -(-len(found) // A_PAGE))
    page = min(tap.page, pages - 1)
    listed = found[page * A_PAGE : (page + 1) * A_PAGE]
    text = [say("absences-reports"), *(absence_text.line(say, one, turn.today) for one in listed)]
    if not listed:
        text.append(say("absences-reports-empty"))
    opened = [
        Button(say.plain("absences-open-button", number=one.number), OpenReport(child=child, absence=one.id))
        for one in listed
    ]
    turned = tuple(
        Button(say.plain(key), OpenReports(child=child, page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    return await screen(turn, text, [*in_pairs(opened), turned, _back(turn)])


async def register(turn: Turn, tap: OpenRegister) -> Screen:
    """What was missed in a term, excused or not; the same by subject; what is not excused, one by one."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    terms = [term for term in frame.terms if term.first <= frame.today]
    if not terms:
        return await screen(turn, [turn.say("absences-register-empty")], [_back(turn)])
    term = next((one for one in terms if one.first == tap.since), _present(frame, terms))
    lessons = await attendance.missed(turn.tx, turn.seen_by(), term.first, term.last)
    others = [
        Button(_term(turn, one), OpenRegister(child=tap.child, since=one.first))
        for one in terms[-3:]
        if one != term
    ]
    text = [turn.say("absences-register", term=_term(turn, term)), *_counted(turn, lessons)]
    return await screen(turn, text, [*in_pairs(others), _back(turn)])


def _present(frame: Frame, terms: list[Term]) -> Term:
    return frame.term(frame.today) or terms[-1]


def _term(turn: Turn, term: Term) -> str:
    years = (
        f"{term.first.year}" if term.first.year == term.last.year else f"{term.first.year}/{term.last.year}"
    )
    return turn.say.plain("absences-term-label", number=term.number, year=years)


def _counted(turn: Turn, lessons: list[Missed]) -> list[Markup]:
    say, counts = turn.say, Counts.of(lessons)
    if not lessons:
        return [say("absences-register-none")]
    lines = [
        say("absences-counts", excused=counts.excused, unexcused=counts.unexcused),
        *([say("absences-counts-late", count=counts.late)] if counts.late else []),
        Markup(""),
    ]
    lines += [_of_subject(turn, subject, own) for subject, own in attendance.by_subject(lessons)]
    unexcused: dict[date, list[int]] = {}
    for one in lessons:
        if one.kind == "absent" and not one.is_excused:
            unexcused.setdefault(one.day, []).append(one.number)
    if unexcused:
        lines += [Markup(""), say("absences-unexcused")]
    for day, missed in list(unexcused.items())[-NAMED:]:
        numbers = ", ".join(f"{number}." for number in missed)
        lines.append(
            say("absences-lessons-missed", day=say.day(day, "long"), numbers=numbers, count=len(missed))
        )
    if len(unexcused) > NAMED:
        lines.append(say("absences-days-more", count=len(unexcused) - NAMED))
    return lines


def _of_subject(turn: Turn, subject: str, counts: Counts) -> Markup:
    say = turn.say
    parts = [
        say(key, count=count)
        for key, count in (
            ("absences-subject-excused", counts.excused),
            ("absences-subject-unexcused", counts.unexcused),
            ("absences-subject-late", counts.late),
        )
        if count
    ]
    return say("absences-subject", subject=subject, counts=Markup.join(", ", parts))


def _back(turn: Turn) -> Row:
    there = OpenAbsences(child=child_of(turn), change=None)
    return (Button(turn.say.plain("common-back-button"), there),)
