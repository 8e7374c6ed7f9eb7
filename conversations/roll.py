"""The class teacher's list: who is registered, who is logged in. It only looks; `registration.py` does."""

from datetime import datetime
from typing import Any, Final

from conversations import people
from conversations.mending import (
    KINDS,
    AddGuardian,
    AskPhone,
    EndLinks,
    GuardianKind,
    IssueAgain,
    OpenClass,
    OpenList,
    OpenOwner,
    OpenRegistration,
    OpenStudent,
    RemovePhone,
    Settle,
)
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from storage import registration, reports
from storage.clock import school_day
from storage.owner_card import OwnerCard
from storage.people import masked_phone
from storage.registration import Pupil, SchoolClass
from storage.reports import Report

MARK: Final = "❗"
"""Stands where something was reported."""
PLACE: Final = "registration"
PAGE: Final = 8  # so few that the explanation above them is seen on a phone


async def overview(turn: Turn, what: Any) -> Screen:
    """One class at once, several to choose from; what was reported first."""
    viewer = turn.seen_by()
    classes = await registration.classes(turn.tx, viewer)
    reported = await reports.open_ones(turn.tx, viewer)
    if len(classes) == 1:
        return await _class_screen(turn, classes[0], 0, reported)
    text = [turn.say("registration-overview" if classes else "registration-no-class")]
    text += [_report_line(turn, report) for report in reported]
    opened = tuple(Button(one.name, OpenClass(id=one.id)) for one in classes)
    tabs = await people.children_row(turn, PLACE)
    rows = [*((_report_button(turn, report),) for report in reported), opened, *tabs]
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row))


async def one_class(turn: Turn, tap: OpenClass) -> Screen:
    """A page of one class."""
    classes = await registration.classes(turn.tx, turn.seen_by())
    found = next((one for one in classes if one.id == tap.id), None)
    if found is None:
        return gone(turn)
    reported = await reports.open_ones(turn.tx, turn.seen_by()) if tap.page == 0 else []
    return await _class_screen(turn, found, tap.page, reported, several=len(classes) > 1)


async def student(turn: Turn, tap: OpenStudent, *above: Markup) -> Screen:
    """Mother, father, others and the student, with how far each got."""
    cards = await registration.owners(turn.tx, turn.seen_by(), tap.student)
    own = next((card for card in cards if card.owner.kind == "student"), None)
    if own is None:
        return gone(turn)
    header = turn.say("common-student-header", child=own.name, **{"class": own.class_name})
    lines = [card_line(turn, card) for card in cards]
    known = {card.owner.kind for card in cards}
    lacking = [kind for kind in KINDS if kind not in known or kind == "other"]
    lines += [_none_line(turn, kind) for kind in lacking if kind not in known]
    buttons = [Button(_owner_label(turn, card, cards), _open(card)) for card in cards]
    added = [
        Button(
            turn.say.plain("registration-add-button", owner=turn.say.plain(f"people-owner-{kind}")),
            AddGuardian(student=tap.student, kind=kind),
        )
        for kind in lacking
    ]
    here = OpenClass(id=own.class_id, page=await _page_of(turn, own))
    rows = (*_in_rows(buttons), *_in_rows(added), (back(turn, here),))
    return Screen(Markup.join("\n", [*above, header, *lines]), rows)


async def owner(turn: Turn, tap: OpenOwner, *above: Markup) -> Screen:
    """One owner, and what can be done."""
    card = await registration.owner(turn.tx, turn.seen_by(), tap.student, tap.person, tap.kind)
    if card is None:
        return gone(turn)
    say, which = turn.say, tap.model_dump()
    header = say(
        "common-student-header", child=await _student_name(turn, tap.student), **{"class": card.class_name}
    )
    lines = [*above, header, card_line(turn, card)]
    said = await _reports_of(turn, card)
    lines += [_said_line(turn, report) for report in said]
    if card.changed_at is not None:
        lines.append(say("registration-number-changed", since=_since(turn, card.changed_at)))
    ask = Button(
        say.plain("registration-enter-button" if card.phone_end is None else "registration-change-button"),
        AskPhone(**which),
    )
    rows: list[Row] = []
    if said:
        rows.append((Button(say.plain("registration-settle-button"), Settle(**which)),))
        if card.progress == "linked":
            rows.append((Button(say.plain("registration-end-button"), EndLinks(**which)),))
    if card.progress != "barred":
        rows.append((ask,))
    if card.phone_end is not None and card.progress != "barred":
        rows.append((Button(say.plain(_send_key(card)), IssueAgain(**which)),))
    if card.phone_end is not None:
        rows.append((Button(say.plain("registration-remove-button"), RemovePhone(**which)),))
    return Screen(Markup.join("\n", lines), (*rows, (back(turn, OpenStudent(student=tap.student)),)))


def gone(turn: Turn) -> Screen:
    """Not there, or another class's."""
    return Screen(turn.say("common-not-found"), ((back(turn, OpenRegistration()),),))


def back(turn: Turn, tap: Tap) -> Button:
    return Button(turn.say.plain("common-back-button"), tap)


async def _class_screen(
    turn: Turn, found: SchoolClass, page: int, reported: list[Report], *, several: bool = False
) -> Screen:
    pupils = await registration.students(turn.tx, turn.seen_by(), found.id)
    pages = max(1, -(-len(pupils) // PAGE))
    page = min(page, pages - 1)
    guardians, registered = sum(one.guardians for one in pupils), sum(one.registered for one in pupils)
    text = [
        turn.say("registration-class", guardians=guardians, registered=registered, **{"class": found.name})
    ]
    text += [_report_line(turn, report) for report in reported]
    if pages > 1:
        text.append(turn.say("common-page-label", page=page + 1, pages=pages))
    steps = tuple(
        Button(turn.say.plain(key), OpenClass(id=found.id, page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    shown = [_pupil_button(pupil) for pupil in pupils[page * PAGE : (page + 1) * PAGE]]
    up = (back(turn, OpenRegistration()),) if several else ()
    whole = (Button(turn.say.plain("registration-list-button"), OpenList(id=found.id)),)
    rows = [*((_report_button(turn, one),) for one in reported), *_in_rows(shown), steps, whole, up]
    tabs = await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", text), tuple(row for row in (*rows, *tabs) if row))


def _pupil_button(pupil: Pupil) -> Button:
    label = f"{pupil.family_name} {pupil.given_name} · {pupil.registered}/{pupil.guardians}"
    return Button(label, OpenStudent(student=pupil.id))


def _report_button(turn: Turn, report: Report) -> Button:
    key = "registration-mend-button" if report.kind == "number" else "registration-check-button"
    label = turn.say.plain(key, name=report.short_name, owner=turn.say.plain(f"people-owner-{report.owner}"))
    which = OpenOwner(student=report.student_id, person=report.person_id, kind=report.owner)
    return Button(label, which)


def _report_line(turn: Turn, report: Report) -> Markup:
    return turn.say(
        f"registration-report-{report.kind}",
        child=report.name,
        owner=turn.say(f"people-owner-{report.owner}"),
        day=turn.say.near_day(school_day(report.reported_at), turn.today),
        **{"class": report.class_name},
    )


def _said_line(turn: Turn, report: Report) -> Markup:
    """The same on the card of whom it is about."""
    return turn.say(
        f"registration-reported-{report.kind}",
        day=turn.say.near_day(school_day(report.reported_at), turn.today),
        time=turn.say.time(report.reported_at),
    )


async def _reports_of(turn: Turn, card: OwnerCard) -> list[Report]:
    if not card.is_reported:
        return []
    which = (card.owner.student_id, card.owner.person_id, card.owner.kind)
    reported = await reports.open_ones(turn.tx, turn.seen_by())
    return [one for one in reported if (one.student_id, one.person_id, one.owner) == which]


async def _page_of(turn: Turn, student: OwnerCard) -> int:
    """The page of the class list on which a student stands: there one came from, as a rule."""
    pupils = await registration.students(turn.tx, turn.seen_by(), student.class_id)
    places = (place for place, pupil in enumerate(pupils) if pupil.id == student.owner.person_id)
    return next(places, 0) // PAGE


def card_line(turn: Turn, card: OwnerCard) -> Markup:
    """Whose it is, the end of the number, how far the password got."""
    say = turn.say
    since = "" if card.since is None else _since(turn, card.since)
    state = {
        "barred": lambda: say("registration-state-barred"),
        "linked": lambda: say("registration-state-linked", since=since),
        "no phone": lambda: say("registration-state-none"),
        "queued": lambda: say("registration-state-waiting" if card.fate else "registration-state-queued"),
        "failed": lambda: say("registration-state-failed", why=_why(turn, card)),
        "sent": lambda: say("registration-state-sent", since=since),
        "delivered": lambda: say("registration-state-delivered", since=since),
        "expired": lambda: say("registration-state-expired"),
        "phone": lambda: say("registration-state-phone"),
    }[card.progress]()
    who = {"owner": say(f"people-owner-{card.owner.kind}"), "name": card.name, "state": state}
    if card.phone_end is None:
        line = say("registration-owner", **who)
    else:
        line = say("registration-owner-phone", phone=masked_phone(card.phone_end), **who)
    return Markup.join(" ", [Markup(MARK), line]) if card.is_reported else line


def _send_key(card: OwnerCard) -> str:
    """What sends a password: the first one, one more, or the same message anew."""
    if card.progress == "failed":
        return "registration-resend-button"
    return "registration-send-button" if card.last_sms_at is None else "registration-again-button"


def _why(turn: Turn, card: OwnerCard) -> Markup:
    return turn.say(f"registration-fate-{card.fate or 'refused'}")


def _since(turn: Turn, moment: datetime) -> str:
    return f"{turn.say.day(school_day(moment))} {turn.say.time(moment)}"


def _none_line(turn: Turn, kind: GuardianKind) -> Markup:
    return turn.say("registration-owner-none", owner=turn.say(f"people-owner-{kind}"))


def _owner_label(turn: Turn, card: OwnerCard, cards: list[OwnerCard]) -> str:
    label = turn.say.plain(f"people-owner-{card.owner.kind}")
    label = label[:1].upper() + label[1:]
    same = sum(other.owner.kind == card.owner.kind for other in cards)
    label = label if same == 1 else f"{label}: {card.given_name}"
    return f"{MARK} {label}" if card.is_reported else label


async def _student_name(turn: Turn, student_id: int) -> str:
    cards = await registration.owners(turn.tx, turn.seen_by(), student_id)
    return next((card.name for card in cards if card.owner.kind == "student"), "")


def _open(card: OwnerCard) -> OpenOwner:
    owner = card.owner
    return OpenOwner(student=owner.student_id or 0, person=owner.person_id, kind=owner.kind)


def _in_rows(buttons: list[Button]) -> list[Row]:
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
