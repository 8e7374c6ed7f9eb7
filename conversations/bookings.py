"""Talks with teachers at a parents' evening.

an event ──► the child's teachers with times there ──► one teacher's times
                                                          ├─ a time: booked at once, or told that it is gone
                                                          └─ another time: changed; Atcelt: given back
"""

from typing import Final

from conversations import board
from conversations.board import BookTime, GiveBack, OpenOne, OpenTalks, OpenTimes
from conversations.child import looks_at
from conversations.excerpt import excerpt
from conversations.screen import Button, Row, Screen
from conversations.topic import Audience, Do, Look
from conversations.turn import Turn
from locales import Markup, Wording
from storage import bookings, events
from storage.bookings import Booked, Slot, Teacher
from storage.clock import school_day

PLACE: Final = "events"
A_ROW: Final = 4
TIMES: Final = 32
A_LABEL: Final = 26


async def talks(turn: Turn, tap: OpenTalks) -> Screen:
    """The child's teachers with times there, and which are booked."""
    event = await events.one(turn.tx, turn.seen_by(), tap.item) if await looks_at(turn, tap.child) else None
    if event is None:
        return board.gone(turn)
    teachers = await bookings.teachers(turn.tx, turn.seen_by(), tap.item)
    say = turn.say
    text = [say("events-talks", title=event.title), Markup("")]
    text += [_line(say, teacher) for teacher in teachers]
    if not teachers:
        text.append(say("events-talks-none"))
    rows: list[Row] = [
        (Button(_label(say, one), OpenTimes(child=tap.child, item=tap.item, teacher=one.id)),)
        for one in teachers
    ]
    back = Button(say.plain("common-back-button"), OpenOne(child=tap.child, item=tap.item))
    return await board.screen(turn, text, [*rows, (back,)], PLACE)


async def times(turn: Turn, tap: OpenTimes) -> Screen:
    """One teacher's times: what is booked, what is free."""
    if not await looks_at(turn, tap.child):
        return board.gone(turn)
    return await _times(turn, tap.item, tap.teacher)


async def book(turn: Turn, tap: BookTime) -> Screen:
    """One tap books. Whoever was too late is told, and sees what is free now."""
    booked = None
    if await looks_at(turn, tap.child):
        booked = await bookings.book(turn.tx, turn.seen_by(), tap.slot, instead=tap.instead)
    if booked is None:
        return _over(turn)
    if booked.outcome == "booked":
        turn.toast(turn.say.plain("events-talk-booked-toast"))
    elif booked.outcome == "taken":
        turn.toast(turn.say.plain("events-talk-taken-alert"), alert=True)
    else:
        turn.toast(turn.say.plain("events-talk-changed-alert"), alert=True)
    return await _after(turn, booked)


async def give_back(turn: Turn, tap: GiveBack) -> Screen:
    """The family does not come at that time."""
    freed = None
    if await looks_at(turn, tap.child):
        freed = await bookings.cancel(turn.tx, turn.seen_by(), tap.slot)
    if freed is None:
        return _over(turn)
    turn.toast(turn.say.plain("events-talk-cancelled-toast"))
    return await _after(turn, freed)


async def _after(turn: Turn, booked: Booked) -> Screen:
    return await _times(turn, booked.publication_id, booked.teacher_id)


async def _times(turn: Turn, item: int, number: int) -> Screen:
    teachers = await bookings.teachers(turn.tx, turn.seen_by(), item)
    teacher = next((one for one in teachers if one.id == number), None)
    if teacher is None:
        return board.gone(turn)
    say, child, own = turn.say, board.child_of(turn), teacher.booked
    others = [one.booked for one in teachers if one.id != number and one.booked is not None]
    open_ones = [slot for slot in teacher.slots if not slot.is_taken and slot.starts_at > turn.now]
    fitting = [slot for slot in open_ones if not any(slot.overlaps(other) for other in others)]
    text = [say("events-talk", teacher=teacher.name, what=_subjects(say, teacher)), Markup("")]
    rows: list[Row] = []
    if own is not None:
        text.append(_booked(turn, own))
    if fitting:
        text.append(
            say(
                "events-talk-change" if own is not None else "events-talk-choose",
                **_slot_words(say, fitting[0]),
            )
        )
    elif own is None:
        text.append(say("events-talk-full"))
    if len(fitting) < len(open_ones):
        text.append(say("events-talk-overlap"))
    instead = None if own is None else own.id
    buttons = [
        Button(say.time(slot.starts_at), BookTime(child=child, slot=slot.id, instead=instead))
        for slot in fitting[:TIMES]
    ]
    if own is None or own.starts_at > turn.now:
        rows += [tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW)]
    if own is not None and own.starts_at > turn.now:
        rows.append((Button(say.plain("events-talk-cancel-button"), GiveBack(child=child, slot=own.id)),))
    rows.append((Button(say.plain("common-back-button"), OpenTalks(child=child, item=item)),))
    return await board.screen(turn, text, rows, PLACE)


def _booked(turn: Turn, slot: Slot) -> Markup:
    """When and where, and who of the family booked it."""
    say = turn.say
    when = {"day": say.day(school_day(slot.starts_at), "long"), "time": say.time(slot.starts_at)}
    text = say("events-talk-booked", **when)
    if slot.room:
        text = text + say("events-talk-room", room=slot.room)
    if slot.is_mine:
        return text
    return Markup.join("\n", [text, say("events-talk-booked-by", name=slot.booked_by)])


def _slot_words(say: Wording, slot: Slot) -> dict[str, str | int]:
    """How long a talk is, and on which day."""
    return {"day": say.day(school_day(slot.starts_at), "long"), "minutes": slot.minutes}


def _line(say: Wording, teacher: Teacher) -> Markup:
    """A teacher, what of, and the time booked or how many are free."""
    about = {"teacher": teacher.name, "what": _subjects(say, teacher)}
    if teacher.booked is not None:
        time = say.time(teacher.booked.starts_at)
        if teacher.booked.is_mine:
            return say("events-talks-own", **about, time=time)
        return say("events-talks-family", **about, time=time, name=teacher.booked.booked_by)
    return say("events-talks-free", **about, count=sum(not slot.is_taken for slot in teacher.slots))


def _label(say: Wording, teacher: Teacher) -> str:
    name = excerpt(teacher.name, A_LABEL)
    return name if teacher.booked is None else f"✓ {name} · {say.time(teacher.booked.starts_at)}"


def _subjects(say: Wording, teacher: Teacher) -> Markup:
    """«klases audzinātāja, Latviešu valoda»."""
    own = [say("events-talk-class-teacher")] if teacher.is_class_teacher else []
    return Markup.join(", ", [*own, *teacher.subjects])


def _over(turn: Turn) -> Screen:
    turn.toast(turn.say.plain("common-not-found-toast"))
    return board.gone(turn)


TAPS: Final = (
    (OpenTalks, Look(talks), Audience.GUARDIANS),
    (OpenTimes, Look(times), Audience.GUARDIANS),
    (BookTime, Do(book), Audience.GUARDIANS),
    (GiveBack, Do(give_back), Audience.GUARDIANS),
)
