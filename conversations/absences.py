"""A family reports an absence.

    Pieteikt kavējumu ──► [Šodien] [Rīt] ────────────────► why? ──► kept: «Nr. A-1234» ──► absence_report.py
           │              [Cita diena] [Vairākas dienas] ──► ▲      absence_calendar.py
           │              [Kavēs / aizies agrāk] ──────────► ▲      absence_parts.py
           └──► one's reports, the register                         absence_lists.py
    «Anna šodien slima» ──► read back ──► [Pieteikt]                absence_reading.py

What the school asks is told before; a report that is there already is shown, and can be changed, not doubled.
"""

from collections.abc import Iterable
from typing import Any, Final

from conversations import (
    absence_answers,
    absence_calendar,
    absence_frame,
    absence_lists,
    absence_news,
    absence_parts,
    absence_reading,
    absence_reasons,
    absence_report,
    absence_states,
    absence_text,
)
from conversations import absence_taps as taps
from conversations.absence_frame import (
    back,
    capital,
    child_of,
    found,
    framed,
    gone,
    month_of,
    screen,
    whole_day,
)
from conversations.absence_report import shown
from conversations.absence_taps import (
    OpenAbsences,
    OpenCalendar,
    OpenParts,
    OpenRegister,
    OpenReports,
    PickReason,
    asked,
)
from conversations.screen import Button, Row, Screen
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup
from storage import absences
from storage.absence_rules import Frame
from storage.clock import RIGA

PLACE: Final = absence_frame.PLACE
# Reports of today and later on the first screen; all of them are a tap away.
A_FEW: Final = 3


async def start(turn: Turn, what: Any) -> Screen:
    """The first screen; of a report that is to be changed: what of it."""
    change = what.change if isinstance(what, OpenAbsences) else None
    child = what.child if isinstance(what, OpenAbsences) else child_of(turn)
    frame = await framed(turn, child)
    if frame is None:
        return await gone(turn)
    if not turn.seen_by().is_guardian:
        return await _for_student(turn)
    if change is None:
        text = [turn.say("absences-start"), *_rules(turn, frame), *await _current(turn)]
        rows = [*_days(turn, frame, None), *_lists(turn)]
        return await screen(turn, text, rows, tabs=True)
    absence = await found(turn, child, change)
    if absence is None:
        return await gone(turn)
    if not absence.is_open:
        return await shown(turn, absence, turn.say("absences-closed"))
    other = PickReason(**asked(child, absence.draft, change))
    why = (Button(turn.say.plain("absences-other-reason-button"), other),)
    text = [
        turn.say("absences-change", number=absence.number),
        absence_text.line(turn.say, absence, turn.today),
    ]
    return await screen(turn, text, [*_days(turn, frame, change), why, back(turn, change)])


def _rules(turn: Turn, frame: Frame) -> Iterable[Markup]:
    """What the school asks, before anything is reported."""
    say, rules = turn.say, frame.rules
    if frame.off(frame.today) is None:
        has_passed = turn.now.astimezone(RIGA).time() > rules.report_by
        hour = say.time(rules.report_by)
        yield say("absences-rule-passed", time=hour) if has_passed else say("absences-rule-hour", time=hour)
    yield say("absences-rule-days", limit=rules.parent_days)
    if rules.parent_notes is not None:
        used, limit = frame.notes_used(frame.today), rules.parent_notes
        if used < limit:
            yield say("absences-rule-notes", used=used, limit=limit)
        else:
            yield say("absences-rule-notes-used", limit=limit)


async def _current(turn: Turn) -> list[Markup]:
    """The reports of today and later."""
    reports = await absences.of_student(turn.tx, turn.seen_by(), turn.today)
    standing = [one for one in reversed(reports) if one.state != "withdrawn"][:A_FEW]
    lines = [absence_text.line(turn.say, one, turn.today) for one in standing]
    return [Markup(""), *lines] if lines else [Markup(""), turn.say("absences-hint")]


def _days(turn: Turn, frame: Frame, change: int | None) -> list[Row]:
    """The ways to the days: the nearest two school days by name, the calendar, a part of a day."""
    say, child = turn.say, child_of(turn)
    first = frame.today if frame.off(frame.today) is None else frame.after(frame.today)
    near = [
        whole_day(turn, day, change, capital(say.near_day(day, turn.today)))
        for day in (first, frame.after(first))
    ]
    here = {"child": child, "month": month_of(first), "first": None, "change": change}
    return [
        tuple(near),
        (
            Button(say.plain("absences-other-day-button"), OpenCalendar(use="day", **here)),
            Button(say.plain("absences-several-button"), OpenCalendar(use="first", **here)),
        ),
        (Button(say.plain("absences-part-button"), OpenParts(child=child, day=first, change=change)),),
    ]


def _lists(turn: Turn) -> list[Row]:
    child = child_of(turn)
    return [
        (
            Button(turn.say.plain("absences-reports-button"), OpenReports(child=child, page=0)),
            Button(turn.say.plain("absences-register-button"), OpenRegister(child=child, since=None)),
        )
    ]


async def _for_student(turn: Turn) -> Screen:
    """A student is told who reports, and may look."""
    return await screen(turn, [turn.say("absences-student")], _lists(turn))


TOPIC = Topic(
    name=PLACE,
    commands=(
        Command(
            "kavejums", Look(start), Audience.FAMILY, aliases=("absence",), listed_for=Audience.GUARDIANS
        ),
    ),
    taps=(
        (OpenAbsences, Look(start), Audience.FAMILY),
        (PickReason, Look(absence_reasons.pick_reason), Audience.GUARDIANS),
        (taps.SaveReport, Do(absence_reasons.save), Audience.GUARDIANS),
        (taps.ReadBack, Look(absence_reading.confirm), Audience.GUARDIANS),
        (taps.Forget, Look(absence_reading.forget), Audience.FAMILY),
        (OpenCalendar, Look(absence_calendar.opened), Audience.GUARDIANS),
        (taps.NoSchool, Look(absence_calendar.no_school), Audience.GUARDIANS),
        (OpenParts, Look(absence_parts.parts), Audience.GUARDIANS),
        (taps.AskHour, Do(absence_parts.ask_hour), Audience.GUARDIANS),
        (taps.PickLessons, Look(absence_parts.pick_lessons), Audience.GUARDIANS),
        (taps.OpenReport, Look(absence_report.one), Audience.FAMILY),
        (taps.AskWithdrawal, Look(absence_report.ask_withdrawal), Audience.GUARDIANS),
        (taps.Withdraw, Do(absence_report.withdraw), Audience.GUARDIANS),
        (taps.AddWords, Do(absence_report.add_words), Audience.GUARDIANS),
        (taps.AddPaper, Do(absence_report.add_paper), Audience.GUARDIANS),
        (taps.StopAdding, Do(absence_report.stop), Audience.GUARDIANS),
        (taps.OpenPaper, Look(absence_report.open_paper), Audience.GUARDIANS),
        (taps.AnswerQuestion, Do(absence_answers.ask), Audience.GUARDIANS),
        (OpenReports, Look(absence_lists.reports), Audience.FAMILY),
        (OpenRegister, Look(absence_lists.register), Audience.FAMILY),
    ),
    states=(
        (absence_states.AskedHour, Do(absence_reading.typed_hour)),
        (absence_states.AskedAnswer, Do(absence_answers.answered)),
        (absence_states.AskedWords, Do(absence_report.words)),
        (absence_states.AskedPaper, Do(absence_reading.or_paper(absence_report.paper))),
    ),
    menu=(MenuItem("absences-menu-button", Look(start), Audience.FAMILY),),
    tellers=(absence_news.TELLER,),
)
