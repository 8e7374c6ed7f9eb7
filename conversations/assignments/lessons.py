"""One's own lessons of a day: what was done in them, and the way to what is changed of them."""

from datetime import date, timedelta
from typing import Final

from conversations import given
from conversations.assignments.drafts import LONGEST_TOPIC, AwaitTopic
from conversations.assignments.taps import AskTopic, OpenLesson, OpenLessons, OpenStart, Purpose
from conversations.event import Typed
from conversations.excerpt import excerpt
from conversations.homework_ways import day_label
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import diary, taught_lessons
from storage.taught_lessons import TaughtLesson

REACH: Final = timedelta(days=60)
A_LINE: Final = 80


async def overview(turn: Turn, tap: OpenLessons) -> Screen:
    """The lessons of a day; the days around it."""
    if turn.state is not None:
        turn.done()
    day = tap.day or turn.today
    if abs(day - turn.today) > REACH:
        return gone(turn)
    return await day_screen(turn, tap.purpose, day)


async def day_screen(turn: Turn, purpose: Purpose, day: date, *above: Markup) -> Screen:
    """Each lesson in a line, and its button; what is over cannot be changed any more."""
    say = turn.say
    taught = await taught_lessons.read(turn.tx, turn.seen_by(), day, day)
    found = taught.on(day)
    text = [*above, say(f"assignments-lessons-{purpose}", day=day_label(say, day, turn.today))]
    text += [lesson_line(turn, lesson) for lesson in found]
    if not found:
        text.append(say("assignments-lessons-none"))
    shown = found if purpose == "topic" or day >= turn.today else ()
    buttons = [_button(turn, purpose, lesson) for lesson in shown if lesson.is_held or purpose == "change"]
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    rows.append(
        tuple(
            Button(say.plain(key, day=say.day(there)), OpenLessons(purpose=purpose, day=there))
            for key, there in (
                ("homework-earlier-button", day - timedelta(days=1)),
                ("homework-later-button", day + timedelta(days=1)),
            )
            if abs(there - turn.today) <= REACH
        )
    )
    rows.append((Button(say.plain("common-back-button"), OpenStart()),))
    return Screen(Markup.join("\n", text), tuple(rows))


async def ask_topic(turn: Turn, tap: AskTopic) -> Screen:
    """What was done?"""
    lesson = await found(turn, tap.group, tap.day, tap.number)
    if lesson is None or not lesson.is_held:
        return gone(turn)
    turn.ask(AwaitTopic(group=tap.group, day=tap.day, number=tap.number))
    return _topic_prompt(turn, lesson)


async def topic(turn: Turn, state: AwaitTopic) -> Screen:
    """The words came: families see them in the diary."""
    lesson = await found(turn, state.group, state.day, state.number)
    if lesson is None:
        turn.done()
        return gone(turn)
    if not isinstance(turn.event, Typed):
        return _topic_prompt(turn, lesson, turn.say("common-text-only"))
    if given.read(turn.event.text).code is not None:
        turn.delete(turn.event.message_id)
        return _topic_prompt(turn, lesson, turn.say("assignments-secret"))
    words = " ".join(clean(turn.event.text).split())
    if not words or len(words) > LONGEST_TOPIC:
        said = turn.say("assignments-words-length", most=LONGEST_TOPIC, length=len(words))
        return _topic_prompt(turn, lesson, said)
    turn.done()
    await diary.record(turn.tx, turn.seen_by(), state.group, state.day, state.number, words)
    return await day_screen(turn, "topic", state.day, turn.say("assignments-topic-kept"))


async def found(turn: Turn, group: int, day: date, number: int) -> TaughtLesson | None:
    """One's own lesson of a day that is not far; held, where two stand at one place."""
    if abs(day - turn.today) > REACH:
        return None
    taught = await taught_lessons.read(turn.tx, turn.seen_by(), day, day)
    there = [one for one in taught.on(day) if one.group.id == group and one.number == number]
    return next((one for one in there if one.is_held), there[0] if there else None)


def lesson_line(turn: Turn, lesson: TaughtLesson) -> Markup:
    """«3. 7.b Matemātika · 214 — Daļskaitļi», and what is different about it."""
    say, change = turn.say, lesson.change
    line = say("assignments-lesson", number=str(lesson.number), group=lesson.group.label)
    if change is not None and change.kind == "cancelled":
        return say("assignments-lesson-cancelled", lesson=line)
    if change is not None and not lesson.is_held and change.new_day is not None:
        place = {"day": say.day(change.new_day), "number": str(change.new_number)}
        return say("assignments-lesson-moved", lesson=line, **place)
    if change is not None and not lesson.is_planned:
        line = say("assignments-lesson-arrived", lesson=line)
    if lesson.room is not None:
        key = "assignments-lesson-new-room" if change and change.room else "assignments-lesson-room"
        line = say(key, lesson=line, room=lesson.room)
    if lesson.topic is None:
        return line
    return say("assignments-lesson-topic", lesson=line, topic=excerpt(lesson.topic, A_LINE))


def gone(turn: Turn) -> Screen:
    """No such lesson, or nobody's of the viewer's."""
    back = Button(turn.say.plain("common-back-button"), OpenStart())
    return Screen(turn.say("common-not-found"), ((back,),))


def _button(turn: Turn, purpose: Purpose, lesson: TaughtLesson) -> Button:
    place = {"group": lesson.group.id, "day": lesson.day, "number": lesson.number}
    tap: Tap = AskTopic.model_validate(place) if purpose == "topic" else OpenLesson.model_validate(place)
    label = excerpt(lesson.group.label, 28)
    return Button(turn.say.plain("assignments-lesson-button", number=str(lesson.number), group=label), tap)


def _topic_prompt(turn: Turn, lesson: TaughtLesson, *above: Markup) -> Screen:
    asked = turn.say("assignments-topic-prompt", day=day_label(turn.say, lesson.day, turn.today))
    back = OpenLessons(purpose="topic", day=lesson.day)
    text = Markup.join("\n", [*above, lesson_line(turn, lesson), asked])
    return Screen(text, ((Button(turn.say.plain("common-cancel-button"), back),),))
