"""Keeping a lesson's register: each tap is kept at once, and tapped again it is as before."""

from conversations import given
from conversations.alert_list import as_staff
from conversations.event import Typed
from conversations.register import lessons, sheet
from conversations.register.taps import AskTopic, AwaitTopic, Check, Enter, OpenLesson, StopTopic, of_lesson
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import diary, register
from storage.register import Place, Sheet

LONGEST_TOPIC = 200


async def one_lesson(turn: Turn, tap: OpenLesson) -> Screen:
    """One lesson's register."""
    found = await _found(turn, tap.place)
    return sheet.gone(turn) if found is None else await sheet.shown(turn, found, tap.page)


async def enter(turn: Turn, tap: Enter) -> Screen:
    """A pupil is missing, late or here, as the button said."""
    viewer = await as_staff(turn)
    done = (
        None if viewer is None else await register.enter(turn.tx, viewer, tap.place, tap.student, tap.entry)
    )
    if done is None:
        return sheet.gone(turn)
    if done.is_early(turn.now):
        return await _early(turn, done, tap.page)
    return await sheet.shown(turn, done, tap.page)


async def check(turn: Turn, tap: Check) -> Screen:
    """The lesson was gone through; the others of the day."""
    viewer = await as_staff(turn)
    done = None if viewer is None else await register.check(turn.tx, viewer, tap.place)
    if done is not None and done.is_early(turn.now):
        return await _early(turn, done)
    if done is None or done.checked is None:
        return sheet.gone(turn)
    here = sheet.everybody_is_here(done)
    turn.toast(turn.say.plain("register-everybody-toast" if here else "register-marked-toast"))
    return await lessons.closed(turn, tap.day)


async def ask_topic(turn: Turn, tap: AskTopic) -> Screen:
    """What was done is awaited, in one line."""
    found = await _found(turn, tap.place)
    if found is None:
        return sheet.gone(turn)
    turn.ask(AwaitTopic.model_validate(of_lesson(tap.place)))
    return _prompt(turn, found, turn.say("register-topic-prompt"))


async def stop_topic(turn: Turn, tap: StopTopic) -> Screen:
    """Nothing is awaited any more."""
    turn.done()
    found = await _found(turn, tap.place)
    return sheet.gone(turn) if found is None else await sheet.shown(turn, found)


async def topic(turn: Turn, state: AwaitTopic) -> Screen:
    """What was done: families read it in the diary."""
    found = await _found(turn, state.place)
    if found is None:
        turn.done()
        return sheet.gone(turn)
    if not isinstance(turn.event, Typed):
        return _prompt(turn, found, turn.say("common-text-only"))
    read = given.read(turn.event.text)
    if read.code is not None or read.is_nearly_password:
        turn.delete(turn.event.message_id)
        return _prompt(turn, found, turn.say("register-topic-secret"))
    words = " ".join(clean(turn.event.text).split())
    if not 0 < len(words) <= LONGEST_TOPIC:
        return _prompt(turn, found, turn.say("register-topic-length", most=LONGEST_TOPIC))
    turn.done()
    place = state.place
    if not await diary.record(turn.tx, turn.seen_by(), place.group_id, place.day, place.number, words):
        return sheet.gone(turn)
    written = await _found(turn, place)
    return sheet.gone(turn) if written is None else await sheet.shown(turn, written)


async def _early(turn: Turn, found: Sheet, page: int = 0) -> Screen:
    """Nothing was entered: it has not begun."""
    turn.toast(turn.say.plain("register-early-toast", time=turn.say.time(found.opens_at)))
    return await sheet.shown(turn, found, page)


async def _found(turn: Turn, place: Place) -> Sheet | None:
    viewer = await as_staff(turn)
    return None if viewer is None else await register.one(turn.tx, viewer, place)


def _prompt(turn: Turn, found: Sheet, text: Markup) -> Screen:
    stop = StopTopic.model_validate(of_lesson(found.place))
    button = Button(turn.say.plain("common-cancel-button"), stop)
    return Screen(Markup.join("\n", [sheet.title(turn, found), text]), ((button,),))
