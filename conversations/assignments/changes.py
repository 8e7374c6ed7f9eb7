"""What a teacher changes of an own lesson: not held, another room, another place; and as planned again.

[Stundu izmaiņas] ──► a day ──► a lesson ──► [Nenotiek] sure? ──┐
                                         ├─► [Cits kabinets] typed ──┼──► families are told at once
                                         ├─► [Pārcelt] day, number ──┘
                                         └─► [Atsaukt izmaiņu]
"""

import re
from datetime import date, timedelta
from typing import Final

from conversations.assignments.days import AHEAD
from conversations.assignments.drafts import LONGEST_ROOM, AwaitPlace, AwaitRoom
from conversations.assignments.lessons import day_screen, found, gone, lesson_line
from conversations.assignments.taps import (
    AskCancel,
    AskMove,
    AskRoom,
    CancelLesson,
    ChooseNumber,
    MoveLesson,
    OpenLesson,
    OpenLessons,
    WithdrawChange,
)
from conversations.dates_typed import day_typed
from conversations.event import Typed
from conversations.homework_ways import capital, day_label
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import lesson_changes, taught_lessons
from storage.lesson_changes import NewChange
from storage.taught_lessons import TaughtLesson

DAYS: Final = 4
NUMBERS: Final = range(1, 10)
_NUMBER: Final = re.compile(r"(?<![\d.])(\d{1,2})\.?\s*(?:stund\w*|урок\w*|lesson)", re.IGNORECASE)


async def open_lesson(turn: Turn, tap: OpenLesson) -> Screen:
    """What stands there, and what can be changed."""
    if turn.state is not None:
        turn.done()
    lesson = await _changeable(turn, tap.group, tap.day, tap.number)
    return gone(turn) if lesson is None else _card(turn, lesson)


async def ask_cancel(turn: Turn, tap: AskCancel) -> Screen:
    lesson = await _changeable(turn, tap.group, tap.day, tap.number)
    if lesson is None:
        return gone(turn)
    say, here = turn.say, tap.model_dump()
    rows = (
        (Button(say.plain("assignments-cancel-sure-button"), CancelLesson(**here)),),
        (Button(say.plain("common-cancel-button"), OpenLesson(**here)),),
    )
    return Screen(Markup.join("\n", [*_head(turn, lesson), say("assignments-cancel-prompt")]), rows)


async def cancel(turn: Turn, tap: CancelLesson) -> Screen:
    return await _enter(turn, NewChange(tap.group, tap.day, tap.number, "cancelled"))


async def ask_room(turn: Turn, tap: AskRoom) -> Screen:
    lesson = await _changeable(turn, tap.group, tap.day, tap.number)
    if lesson is None:
        return gone(turn)
    turn.ask(AwaitRoom(**tap.model_dump()))
    return _prompt(turn, lesson, turn.say("assignments-room-prompt"))


async def room(turn: Turn, state: AwaitRoom) -> Screen:
    """The room came."""
    lesson = await _changeable(turn, state.group, state.day, state.number)
    if lesson is None:
        turn.done()
        return gone(turn)
    words = " ".join(clean(turn.event.text).split()) if isinstance(turn.event, Typed) else ""
    if not words or len(words) > LONGEST_ROOM:
        return _prompt(turn, lesson, turn.say("assignments-room-unclear", most=LONGEST_ROOM))
    turn.done()
    new = NewChange(state.group, state.day, state.number, "substituted", room=words)
    return await _enter(turn, new)


async def ask_move(turn: Turn, tap: AskMove) -> Screen:
    """To which day? It may be typed with the number: «piektdien 3. stunda»."""
    lesson = await _changeable(turn, tap.group, tap.day, tap.number)
    if lesson is None:
        return gone(turn)
    turn.ask(AwaitPlace(**tap.model_dump()))
    return await _move_prompt(turn, lesson, turn.say("assignments-move-prompt"))


async def choose_number(turn: Turn, tap: ChooseNumber) -> Screen:
    lesson = await _changeable(turn, tap.group, tap.day, tap.number)
    if lesson is None or not turn.today <= tap.new_day <= turn.today + AHEAD:
        return gone(turn)
    say, here = turn.say, tap.model_dump()
    numbers = [
        Button(
            say.plain("assignments-number-button", number=str(number)), MoveLesson(**here, new_number=number)
        )
        for number in NUMBERS
        if (tap.new_day, number) != (tap.day, tap.number)
    ]
    rows: list[Row] = [tuple(numbers[start : start + 3]) for start in range(0, len(numbers), 3)]
    text = say("assignments-move-number", day=day_label(say, tap.new_day, turn.today))
    return Screen(Markup.join("\n", [*_head(turn, lesson), text]), (*rows, _back_row(turn, lesson)))


async def move(turn: Turn, tap: MoveLesson) -> Screen:
    if turn.state is not None:
        turn.done()
    return await _move(turn, tap.group, tap.day, tap.number, tap.new_day, tap.new_number)


async def place(turn: Turn, state: AwaitPlace) -> Screen:
    """A day and perhaps a number were typed."""
    lesson = await _changeable(turn, state.group, state.day, state.number)
    if lesson is None:
        turn.done()
        return gone(turn)
    text = clean(turn.event.text) if isinstance(turn.event, Typed) else ""
    numbered = _NUMBER.search(text)
    rest = text if numbered is None else (text[: numbered.start()] + text[numbered.end() :])
    day = day_typed(rest, turn.today) if any(sign.isalnum() for sign in rest) else state.day
    if not isinstance(day, date) or not turn.today <= day <= turn.today + AHEAD:
        return await _move_prompt(turn, lesson, turn.say("assignments-move-unclear"))
    if numbered is None:
        return await choose_number(
            turn, ChooseNumber(group=state.group, day=state.day, number=state.number, new_day=day)
        )
    number = int(numbered[1])
    if number not in NUMBERS or (day, number) == (state.day, state.number):
        return await _move_prompt(turn, lesson, turn.say("assignments-move-unclear"))
    turn.done()
    return await _move(turn, state.group, state.day, state.number, day, number)


async def withdraw(turn: Turn, tap: WithdrawChange) -> Screen:
    """As planned again; tapped twice, once."""
    done = await lesson_changes.withdraw(turn.tx, turn.seen_by(), tap.change)
    if not done:
        return gone(turn)
    return await day_screen(turn, "change", tap.day, turn.say("assignments-change-withdrawn"))


async def _move(turn: Turn, group: int, day: date, number: int, new_day: date, new_number: int) -> Screen:
    lesson = await _changeable(turn, group, day, number)
    is_new = (new_day, new_number) != (day, number) and turn.today <= new_day <= turn.today + AHEAD
    if lesson is None or not lesson.is_planned or not is_new:
        return gone(turn)
    new = NewChange(group, day, number, "moved", new_day=new_day, new_number=new_number)
    return await _enter(turn, new)


async def _enter(turn: Turn, new: NewChange) -> Screen:
    lesson = await _changeable(turn, new.group_id, new.day, new.number)
    if lesson is None or not lesson.is_planned:
        return gone(turn)
    if await lesson_changes.enter(turn.tx, turn.seen_by(), new) is None:
        return gone(turn)
    fresh = await _changeable(turn, new.group_id, new.day, new.number)
    if fresh is None:
        return gone(turn)
    return _card(turn, fresh, turn.say("assignments-change-kept"))


async def _changeable(turn: Turn, group: int, day: date, number: int) -> TaughtLesson | None:
    return await found(turn, group, day, number) if day >= turn.today else None


def _card(turn: Turn, lesson: TaughtLesson, *above: Markup) -> Screen:
    say, change = turn.say, lesson.change
    here = {"group": lesson.group.id, "day": lesson.day, "number": lesson.number}
    rows: list[Row] = []
    if change is not None:
        rows.append(
            (
                Button(
                    say.plain("assignments-withdraw-button"),
                    WithdrawChange.model_validate({**here, "change": change.id}),
                ),
            )
        )
    if lesson.is_planned and (change is None or change.kind == "substituted"):
        rows.append((Button(say.plain("assignments-cancel-lesson-button"), AskCancel.model_validate(here)),))
        rows.append(
            (
                Button(say.plain("assignments-room-button"), AskRoom.model_validate(here)),
                Button(say.plain("assignments-move-button"), AskMove.model_validate(here)),
            )
        )
    back = OpenLessons(purpose="change", day=lesson.day)
    rows.append((Button(say.plain("common-back-button"), back),))
    return Screen(Markup.join("\n", [*above, *_head(turn, lesson)]), tuple(rows))


def _head(turn: Turn, lesson: TaughtLesson) -> list[Markup]:
    day = capital(day_label(turn.say, lesson.day, turn.today))
    return [turn.say("homework-week-day", day=day), lesson_line(turn, lesson)]


def _prompt(turn: Turn, lesson: TaughtLesson, text: Markup) -> Screen:
    return Screen(Markup.join("\n", [*_head(turn, lesson), text]), (_back_row(turn, lesson),))


async def _move_prompt(turn: Turn, lesson: TaughtLesson, text: Markup) -> Screen:
    first = max(turn.today, lesson.day)
    taught = await taught_lessons.read(turn.tx, turn.seen_by(), first, first)
    days: list[date] = []
    day = first
    while len(days) < DAYS and day <= turn.today + AHEAD:
        if taught.free(day) is None and day.isoweekday() < 6:
            days.append(day)
        day += timedelta(days=1)
    here = {"group": lesson.group.id, "day": lesson.day, "number": lesson.number}
    buttons = [
        Button(
            capital(turn.say.near_day(day, turn.today)), ChooseNumber.model_validate({**here, "new_day": day})
        )
        for day in days
    ]
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    return Screen(Markup.join("\n", [*_head(turn, lesson), text]), (*rows, _back_row(turn, lesson)))


def _back_row(turn: Turn, lesson: TaughtLesson) -> Row:
    back = OpenLesson(group=lesson.group.id, day=lesson.day, number=lesson.number)
    return (Button(turn.say.plain("common-cancel-button"), back),)
