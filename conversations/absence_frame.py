"""What the screens about absences share: whose they are, the frame of the school's rules, the way back."""

from collections.abc import Iterable
from datetime import date

from conversations import people
from conversations.absence_taps import Asked, OpenAbsences, OpenCalendar, OpenReport, PickReason, asked
from conversations.child import looks_at
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import absences, links
from storage import people as roles
from storage.absence import Absence
from storage.absence_rules import Draft, Fault, Frame
from storage.people import Role

PLACE = "absences"


async def framed(turn: Turn, child: int) -> Frame | None:
    """The rules for the child that the button is about; None: no child of this chat."""
    return await absences.frame(turn.tx, turn.seen_by()) if await looks_at(turn, child) else None


async def found(turn: Turn, child: int, absence: int) -> Absence | None:
    """The report that the button names, as far as this chat may see it."""
    return await absences.one(turn.tx, turn.seen_by(), absence) if await looks_at(turn, child) else None


def child_of(turn: Turn) -> int:
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def screen(
    turn: Turn, text: Iterable[str], rows: Iterable[Row], *, tabs: bool = False, fresh: bool = False
) -> Screen:
    header = await people.header(turn)
    below = await people.children_row(turn, PLACE) if tabs else ()
    shown = tuple(row for row in (*rows, *below) if row)
    return Screen(Markup("\n").join([header, *text]), shown, fresh=fresh)


async def gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the child that the chat shows."""
    return Screen(turn.say("common-not-found"), (back(turn, None),))


def back(turn: Turn, change: int | None) -> Row:
    """To the report that is being changed, else to the first screen."""
    child = child_of(turn)
    there = (
        OpenAbsences(child=child, change=None) if change is None else OpenReport(child=child, absence=change)
    )
    return (Button(turn.say.plain("common-back-button"), there),)


def in_pairs(buttons: Iterable[Button]) -> list[Row]:
    listed = list(buttons)
    return [tuple(listed[start : start + 2]) for start in range(0, len(listed), 2)]


def whole_day(turn: Turn, day: date, change: int | None, label: str) -> Button:
    """Reports one whole day."""
    return Button(label, PickReason(**asked(child_of(turn), Draft(day, day), change)))


def refusal(turn: Turn, frame: Frame, draft: Draft, fault: Fault) -> Markup:
    """Why these days cannot be reported, and what can be done."""
    say, next_day = turn.say, frame.after(max(draft.first, frame.today))
    days = {"first": say.day(draft.first, "long"), "last": say.day(draft.last, "long")}
    if fault in {"weekend", "holiday"}:
        key = "absences-fault-weekend" if fault == "weekend" else "absences-fault-holiday"
        return say(key, day=days["first"], next=say.day(next_day, "long"))
    if fault == "order":
        return say("absences-fault-order", **days)
    return say(f"absences-fault-{fault}")


async def refused(turn: Turn, frame: Frame, tap: Asked, fault: Fault) -> Screen:
    """The same as a screen, with the ways out: the next school day, the calendar."""
    draft, child = tap.draft, child_of(turn)
    text = refusal(turn, frame, draft, fault)
    next_day = frame.after(max(min(draft.first, frame.today + absences.FRAME), frame.today))
    out = [
        whole_day(turn, next_day, tap.change, capital(turn.say.near_day(next_day, turn.today))),
        Button(
            turn.say.plain("absences-other-day-button"),
            OpenCalendar(child=child, month=month_of(frame.today), use="day", first=None, change=tap.change),
        ),
    ]
    return await screen(turn, [text], [tuple(out), back(turn, tap.change)])


def month_of(day: date) -> date:
    return day.replace(day=1)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


async def own_children(turn: Turn) -> list[Role]:
    """The children of this chat for whom its owner may report, each once; the shown one first."""
    shown = turn.seen_by()
    viewers = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=shown)
    guardians = sorted(
        (one for one in viewers if one.is_guardian), key=lambda one: one.link_id != shown.link_id
    )
    listed = await roles.roles(turn.tx, guardians)
    return list({role.student_id: role for role in listed}.values())
