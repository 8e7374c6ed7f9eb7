"""Terms and days without lessons."""

from typing import Any, Final

from conversations import people
from conversations.event import Typed
from conversations.school.days import span_typed
from conversations.school.rules import back, gone, stop_row
from conversations.school.taps import (
    AskHoliday,
    AskTerm,
    AwaitHoliday,
    AwaitTerm,
    OpenCalendar,
    OpenSchool,
    RemoveHoliday,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import school_calendar, school_year
from storage.school_calendar import Holiday, Outcome

A_ROW: Final = 3
SHOWN: Final = 12
TERMS: Final = 4


async def overview(turn: Turn, what: Any, *above: Markup) -> Screen:
    """What is ahead, with a way to mend each."""
    viewer, say = turn.seen_by(), turn.say
    terms = await school_calendar.terms(turn.tx, viewer)
    if not await school_calendar.manages(turn.tx, viewer):
        return gone(turn)
    ahead = [one for one in await school_calendar.holidays(turn.tx, viewer) if one.last_day >= turn.today]
    lines = [*above, await people.header(turn)]
    for term in terms:
        days = {"first": say.day(term.first_day, "year"), "last": say.day(term.last_day, "year")}
        lines.append(say("school-term-line", number=term.number, **days))
    lines += [Markup(""), say("school-holidays" if ahead else "school-holidays-none")]
    lines += [say("school-holiday-line", days=_days(turn, one)) for one in ahead[:SHOWN]]
    asked = [(term.year, term.number) for term in terms] or [
        (school_year.year_of(turn.today), number) for number in (1, 2)
    ]
    buttons = [
        Button(
            say.plain("school-term-button", number=number, year=str(year)),
            AskTerm(year=year, number=number),
        )
        for year, number in asked[:TERMS]
    ]
    gone_ = [_removing(turn, one) for one in ahead[:SHOWN]]
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    rows += [tuple(gone_[start : start + A_ROW]) for start in range(0, len(gone_), A_ROW)]
    rows += [(Button(say.plain("school-holiday-add-button"), AskHoliday()),), back(turn, OpenSchool())]
    return Screen(Markup.join("\n", lines), tuple(rows))


async def ask_term(turn: Turn, tap: AskTerm) -> Screen:
    if not await school_calendar.manages(turn.tx, turn.seen_by()):
        return gone(turn)
    turn.ask(AwaitTerm(**tap.model_dump()))
    return Screen(turn.say("school-term-prompt", number=tap.number, year=str(tap.year)), (stop_row(turn),))


async def term_typed(turn: Turn, state: AwaitTerm) -> Screen:
    span = span_typed(_text(turn), state.year)
    if span is None or span.first == span.last:
        return Screen(turn.say("school-days-unclear"), (stop_row(turn),))
    viewer = turn.seen_by()
    outcome = await school_calendar.set_term(turn.tx, viewer, state.year, state.number, *span)
    return await _told(turn, outcome)


async def ask_holiday(turn: Turn, tap: AskHoliday) -> Screen:
    if not await school_calendar.manages(turn.tx, turn.seen_by()):
        return gone(turn)
    turn.ask(AwaitHoliday())
    return Screen(turn.say("school-holiday-prompt"), (stop_row(turn),))


async def holiday_typed(turn: Turn, state: AwaitHoliday) -> Screen:
    span = span_typed(_text(turn), school_year.year_ahead(turn.today))
    if span is None:
        return Screen(turn.say("school-days-unclear"), (stop_row(turn),))
    return await _told(turn, await school_calendar.add_holiday(turn.tx, turn.seen_by(), *span))


async def remove(turn: Turn, tap: RemoveHoliday) -> Screen:
    removed = await school_calendar.remove_holiday(turn.tx, turn.seen_by(), tap.first)
    turn.toast(turn.say.plain("school-holiday-removed-toast" if removed else "common-not-found-toast"))
    return await overview(turn, OpenCalendar())


async def _told(turn: Turn, outcome: Outcome) -> Screen:
    if outcome in {"order", "overlap"}:
        return Screen(turn.say(f"school-days-{outcome}"), (stop_row(turn),))
    turn.done()
    if outcome == "not yours":
        return gone(turn)
    said = turn.say("school-kept" if outcome == "done" else "school-same")
    return await overview(turn, OpenCalendar(), said)


def _days(turn: Turn, one: Holiday) -> str:
    first = turn.say.day(one.first_day, "year")
    return first if one.first_day == one.last_day else f"{first}–{turn.say.day(one.last_day, 'year')}"


def _removing(turn: Turn, one: Holiday) -> Button:
    label = turn.say.plain("school-holiday-remove-button", day=turn.say.day(one.first_day))
    return Button(label, RemoveHoliday(first=one.first_day))


def _text(turn: Turn) -> str:
    return turn.event.text if isinstance(turn.event, Typed) else ""
