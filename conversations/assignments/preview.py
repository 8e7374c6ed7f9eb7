"""The words and files of a draft, and how families will see it; then it is set, or changed.

words, files ──► «Ģimenes redzēs:» with what speaks against it ──► [Uzdot] or [Tomēr uzdot] ──► listed.py
                        └► [Cita diena] ──► a day, tapped or typed
"""

from datetime import date

from conversations import given
from conversations.assignments import listed
from conversations.assignments.days import due, taught_until, typed, warnings
from conversations.assignments.drafts import LONGEST, MOST_FILES, Draft
from conversations.assignments.frame import cancel_row, day_prompt, day_row, heading, words_prompt
from conversations.assignments.line import read
from conversations.assignments.taps import AskDay, ChooseDay, SetWork
from conversations.event import Attached, Typed
from conversations.excerpt import excerpt
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import announced_tests, assignments, files, homework_files, news
from storage.files import FileQuota
from storage.taught_lessons import Taught

SHOWN = 1500
"""Signs of the words in the preview."""


async def answer(turn: Turn, state: Draft) -> Screen:
    """Whatever came while a draft is being written."""
    taught = await taught_until(turn, state.day)
    if not taught.groups:
        turn.done()
        return Screen(turn.say("assignments-no-groups"))
    match turn.event:
        case Attached() as event:
            return await _file(turn, state, taught, event)
        case Typed() as event:
            return await _words(turn, state, taught, event.text, event.message_id)
        case _:
            return await _again(turn, state, taught, turn.say("common-text-only"))


async def ask_day(turn: Turn, tap: AskDay) -> Screen:
    state = _draft(turn)
    if state is None:
        return listed.gone(turn)
    turn.ask(state.model_copy(update={"step": "day"}))
    return day_prompt(turn, state, await taught_until(turn, state.day))


async def choose_day(turn: Turn, tap: ChooseDay) -> Screen:
    state = _draft(turn)
    if state is None:
        return listed.gone(turn)
    if tap.day is not None and tap.day < turn.today:
        return listed.gone(turn)
    return await _on(turn, state.model_copy(update={"day": tap.day, "step": "text"}))


async def set_work(turn: Turn, tap: SetWork) -> Screen:
    """Set for each group, or changed; the answer says so, and how to undo it."""
    state = _draft(turn)
    taught = await taught_until(turn, None if state is None else state.day)
    dues = [] if state is None else due(state, taught, turn.today)
    if state is None or not state.text or not dues or any(day is None for _, day in dues):
        return listed.gone(turn)
    if state.shown != tap.sign:
        return listed.gone(turn)
    turn.done()
    if state.changes is not None:
        return await _change(turn, state, state.changes)
    numbers = [await _set(turn, state, group.id, day) for group, day in dues if day is not None]
    return await listed.just_set(turn, state.kind, [number for number in numbers if number is not None])


async def _set(turn: Turn, state: Draft, group: int, day: date) -> int | None:
    tx, viewer = turn.tx, turn.seen_by()
    if state.kind == "test":
        return await announced_tests.announce(tx, viewer, group, state.text, day)
    number = await assignments.assign(tx, viewer, group, state.text, day, news.SLIP)
    if number is not None:
        for file in state.files:
            await homework_files.attach(tx, viewer, number, file)
    return number


async def _change(turn: Turn, state: Draft, number: int) -> Screen:
    tx, viewer, day = turn.tx, turn.seen_by(), state.day or turn.today
    if state.kind == "test":
        done = await announced_tests.change(tx, viewer, number, state.text, day)
    else:
        done = await assignments.change(tx, viewer, number, state.text, day)
        for file in state.files:
            done |= await homework_files.attach(tx, viewer, number, file)
    key = "assignments-changed-toast" if done else "assignments-same-toast"
    turn.toast(turn.say.plain(key))
    return await listed.work_screen(turn, state.kind, number, fresh=True)


async def _words(turn: Turn, state: Draft, taught: Taught, text: str, message: int) -> Screen:
    say, words = turn.say, clean(text).strip()
    found = given.read(text)
    if found.code is not None:
        turn.delete(message)
        return await _again(turn, state, taught, say("assignments-secret"))
    if state.step == "day":
        return await _day(turn, state, taught, text)
    if state.step == "groups":
        meant = read(text, taught.groups, turn.today)
        if meant is not None:
            return await _on(turn, meant)
        if not state.groups:
            return await _again(
                turn, state, taught, say("assignments-line-unclear", example=taught.groups[0].label)
            )
    most = LONGEST[state.kind]
    if not words or len(words) > most:
        return await _again(
            turn, state, taught, say("assignments-words-length", most=most, length=len(words))
        )
    return await _on(turn, state.model_copy(update={"text": words, "step": "text"}))


async def _day(turn: Turn, state: Draft, taught: Taught, text: str) -> Screen:
    day = typed(text, turn.today)
    if day == "next" and state.changes is None:
        return await _on(turn, state.model_copy(update={"day": None, "step": "text"}))
    if not isinstance(day, date):
        return day_prompt(turn, state, taught, turn.say("assignments-day-unclear"))
    if day < turn.today:
        return day_prompt(turn, state, taught, turn.say("assignments-day-past"))
    return await _on(turn, state.model_copy(update={"day": day, "step": "text"}))


async def _file(turn: Turn, state: Draft, taught: Taught, event: Attached) -> Screen:
    """A photo or PDF; its caption is the words. Of an album each comes by itself."""
    say = turn.say
    if state.kind == "test" or not state.groups:
        key = "assignments-file-test" if state.kind == "test" else "assignments-file-early"
        return await _again(turn, state, taught, say(key))
    if event.file is None:
        return await _again(turn, state, taught, say(f"absences-paper-{event.refusal or 'lost'}"))
    if len(state.files) >= MOST_FILES:
        return await _again(turn, state, taught, say("assignments-files-many", most=MOST_FILES))
    viewer = turn.seen_by()
    owner = {"school_id": viewer.school_id, "person_id": viewer.person_id}
    try:
        number = await files.keep(turn.tx, event.file, **owner, now=turn.now)
    except FileQuota:
        return await _again(turn, state, taught, say("absences-paper-quota"))
    words = clean(event.caption).strip()
    kept = {"files": (*state.files, number), "step": "text"}
    if words and len(words) <= LONGEST[state.kind] and given.read(words).code is None:
        kept["text"] = words
    return await _on(turn, state.model_copy(update=kept))


async def _on(turn: Turn, state: Draft) -> Screen:
    """What the draft still lacks is asked for; then it is shown as families will see it."""
    turn.ask(state)
    taught = await taught_until(turn, state.day)
    if not state.text:
        above = [turn.say("assignments-file-kept", count=len(state.files))] if state.files else []
        return words_prompt(turn, state, taught, *above)
    if any(day is None for _, day in due(state, taught, turn.today)):
        turn.ask(state.model_copy(update={"step": "day"}))
        return day_prompt(turn, state, taught)
    return await _preview(turn, state, taught)


async def _preview(turn: Turn, state: Draft, taught: Taught, *above: Markup) -> Screen:
    say = turn.say
    warned = await warnings(turn, state, taught)
    text = [*above, *heading(turn, state, taught)]
    text += [Markup(""), say("assignments-preview"), _as_seen(turn, state)]
    if state.files:
        text.append(say("assignments-files", count=len(state.files)))
    text += [Markup(""), *warned] if warned else []
    text += [Markup(""), say(f"assignments-preview-hint-{state.kind}")]
    key = "assignments-save-button" if state.changes is not None else "assignments-set-button"
    if warned:
        key = "assignments-set-anyway-button"
    rows = ((Button(say.plain(key), SetWork(sign=state.shown)),), day_row(turn, state))
    return Screen(Markup.join("\n", text), rows)


def _as_seen(turn: Turn, state: Draft) -> Markup:
    return turn.say("assignments-quote", text=excerpt_lines(state.text))


def excerpt_lines(text: str) -> str:
    """The words with their lines, cut where they would fill the phone."""
    return text if len(text) <= SHOWN else excerpt(text, SHOWN)


async def _again(turn: Turn, state: Draft, taught: Taught, text: Markup) -> Screen:
    """The same screen once more, under what was wrong; what is written already stays in sight."""
    if state.step == "day":
        return day_prompt(turn, state, taught, text)
    if not state.groups:
        return Screen(text, (cancel_row(turn, state),))
    if state.text and state.step == "text":
        return await _preview(turn, state, taught, text)
    return words_prompt(turn, state, taught, text)


def _draft(turn: Turn) -> Draft | None:
    """The draft, unless a restart or another topic has ended it: then its buttons do nothing."""
    return turn.state if isinstance(turn.state, Draft) and turn.state.groups else None
