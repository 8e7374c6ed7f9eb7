"""Lessons missed in a term: the class teacher's list, one pupil's subjects, and the warnings."""

from datetime import datetime
from typing import Final

from conversations.alert_list import as_staff
from conversations.register.taps import OpenCounts, OpenDay, OpenPupil
from conversations.round import Job, Round
from conversations.screen import Button, Row, Screen
from conversations.turn import BotIdentity, Lane, Notice, Turn
from locales import Markup
from storage import register_counts, registration
from storage.attendance import Counts, by_subject
from storage.register_counts import Line, Reached, Term
from storage.store import Tx

PAGE: Final = 10
LATEST: Final = 5


async def of_class(turn: Turn, tap: OpenCounts) -> Screen:
    """Pupil by pupil, most lessons without an excuse first."""
    viewer = await as_staff(turn)
    classes = [] if viewer is None else await registration.classes(turn.tx, viewer)
    found = next((one for one in classes if one.id == tap.class_id), None)
    if viewer is None or found is None:
        return _gone(turn)
    say = turn.say
    terms = await register_counts.terms(turn.tx, viewer, found.id)
    term = _chosen(terms, tap.term)
    if term is None:
        return Screen(say("register-counts-none"), (_back(turn),))
    lines = await register_counts.of_class(turn.tx, viewer, found.id, term)
    pages = max(1, -(-len(lines) // PAGE))
    page = min(tap.page, pages - 1)
    on_page = lines[page * PAGE : (page + 1) * PAGE]
    text = [say("register-counts", term=term.number, **{"class": found.name})]
    text.append(say("register-counts-legend") if lines else say("register-counts-nobody"))
    text += [_line(turn, line) for line in on_page]
    if pages > 1:
        text.append(say("common-page-label", page=page + 1, pages=pages))
    opened = [
        Button(line.pupil.name, OpenPupil(student=line.pupil.id, class_id=found.id, term=term.id))
        for line in on_page
    ]
    rows: list[Row] = [tuple(opened[start : start + 2]) for start in range(0, len(opened), 2)]
    rows.append(
        tuple(
            Button(say.plain(key), OpenCounts(class_id=found.id, term=term.id, page=there))
            for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
            if 0 <= there < pages
        )
    )
    rows.append(
        tuple(
            Button(
                say.plain("register-term-button", term=one.number), OpenCounts(class_id=found.id, term=one.id)
            )
            for one in terms
            if one.id != term.id
        )
    )
    return Screen(Markup.join("\n", text), (*(row for row in rows if row), _back(turn)), protect=True)


async def of_pupil(turn: Turn, tap: OpenPupil) -> Screen:
    """One pupil's term: by subject, then the latest lessons without an excuse."""
    viewer = await as_staff(turn)
    terms = [] if viewer is None else await register_counts.terms(turn.tx, viewer, tap.class_id)
    term = next((one for one in terms if one.id == tap.term), None)
    if viewer is None or term is None:
        return _gone(turn)
    account = await register_counts.of_pupil(turn.tx, viewer, tap.student, term)
    if account is None:
        return _gone(turn)
    say = turn.say
    text = [
        say("common-student-header", child=account.pupil.name, **{"class": account.class_name}),
        say("register-pupil", term=term.number, **_values(Counts.of(account.lessons))),
    ]
    text += [
        say("register-pupil-subject", subject=subject, **_values(counts))
        for subject, counts in by_subject(account.lessons)
    ]
    open_ones = [one for one in account.lessons if one.kind == "absent" and not one.is_excused]
    if open_ones:
        text += [Markup(""), say("register-pupil-latest")]
        text += [
            say("register-pupil-lesson", day=say.day(one.day, "long"), number=one.number, subject=one.subject)
            for one in reversed(open_ones[-LATEST:])
        ]
    back = OpenCounts(class_id=account.class_id, term=term.id)
    button = Button(say.plain("common-back-button"), back)
    return Screen(Markup.join("\n", text), ((button,),), protect=True)


def _chosen(terms: list[Term], wanted: int | None) -> Term | None:
    """The one that was asked for, else the latest."""
    asked = next((one for one in terms if one.id == wanted), None)
    return asked or (terms[-1] if terms else None)


def _line(turn: Turn, line: Line) -> Markup:
    return turn.say("register-counts-line", name=line.pupil.name, **_values(line.counts))


def _values(counts: Counts) -> dict[str, int]:
    return {"unexcused": counts.unexcused, "excused": counts.excused, "late": counts.late}


def _gone(turn: Turn) -> Screen:
    return Screen(turn.say("common-not-found"), (_back(turn),))


def _back(turn: Turn) -> Row:
    return (Button(turn.say.plain("register-lessons-button"), OpenDay(day=turn.today)),)


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await register_counts.is_due(tx, bot.id, now)


async def _warn(round_: Round) -> bool:
    """Whoever leads the class is told, once at each number."""
    found, more = await register_counts.due(round_.tx, round_.bot.id, round_.now)
    for reached in found:
        for reader in reached.readers:
            turn = round_.looking(reader.chat, reader.viewer)
            screen = await _warning(turn, reached)
            if screen is not None:
                link = reader.viewer.link_id
                round_.notify(Notice(reader.chat.chat_id, screen, Lane.ALERT, link_id=link))
    return more


async def _warning(turn: Turn, reached: Reached) -> Screen | None:
    """None: the right has ended since."""
    account = await register_counts.of_pupil(turn.tx, turn.seen_by(), reached.student_id, reached.term)
    if account is None:
        return None
    say, pupil = turn.say, account.pupil
    header = say("common-student-header", child=pupil.name, **{"class": account.class_name})
    text = say("register-warning", count=reached.counted, term=reached.term.number)
    opened = OpenPupil(student=pupil.id, class_id=account.class_id, term=reached.term.id)
    button = Button(say.plain("register-open-button"), opened)
    return Screen(Markup.join("\n", [header, text]), ((button,),), protect=True)


JOB: Final = Job("unexcused lessons", is_due=_is_due, work=_warn)
