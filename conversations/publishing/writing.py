"""Words and files for the draft, as they come.

text, several messages, files ──► [Gatavs] ──► the draft (hub.py)      any other answer ──► the draft
"""

from collections.abc import Callable, Mapping
from typing import Final

from conversations.event import Attached, Typed
from conversations.publishing import asking, doing, frame, hub, questions
from conversations.publishing import form as forms
from conversations.publishing.form import FILES, Form
from conversations.publishing.taps import Ask, Composing
from conversations.screen import Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import files
from storage.files import FileQuota


async def ask(turn: Turn, tap: Ask) -> Screen:
    """Asks for something that the draft says already, or could say."""
    found = await forms.find(turn)
    return frame.gone(turn) if found is None else await questions.words(turn, found[0], tap.step)


async def answered(turn: Turn, state: Composing) -> Screen:
    """An answer came, or something that is none."""
    if state.item is not None:
        return await doing.answered(turn, state, state.item)
    found = await forms.find(turn)
    step = state.step
    if found is None or step == "correct" or step == "move":
        turn.done()
        return frame.gone(turn)
    form, event = found[0], turn.event
    if step == "text":
        return await _text(turn, state, form)
    if not isinstance(event, Typed):
        return await questions.words(turn, form, step, turn.say("common-text-only"))
    changed = READ[step](turn, form, event.text)
    if changed is None:
        return await questions.words(turn, form, step, turn.say("publishing-not-understood"))
    turn.done()
    return await hub.kept(turn, changed)


async def _text(turn: Turn, state: Composing, form: Form) -> Screen:
    """The first message says it anew, the next ones go on; a file comes with its caption."""
    event = turn.event
    if isinstance(event, Attached):
        refusal, form = await _file(turn, event, form)
        said = clean(event.caption).strip()
        if refusal is not None and not said:
            return await questions.words(turn, form, "text", refusal, begun=state.begun)
        above = refusal or turn.say("publishing-file-added", count=len(form.files), most=FILES)
    elif isinstance(event, Typed):
        said, above = clean(event.text).strip(), turn.say("publishing-text-kept")
        if not said:
            return await questions.words(turn, form, "text", turn.say("common-text-only"), begun=state.begun)
    else:
        return await questions.words(turn, form, "text", turn.say("common-text-only"), begun=state.begun)
    begun = state.begun
    if said:
        words = f"{form.words}\n\n{said}" if begun else said
        if forms.is_too_long(words):
            return await questions.words(turn, form, "text", turn.say("publishing-text-long"), begun=begun)
        form, begun = form.changed(words=words, title=form.title if begun else None), True
    await forms.keep(turn, form)
    return await questions.words(turn, form, "text", above, begun=begun or bool(form.words))


async def _file(turn: Turn, event: Attached, form: Form) -> tuple[Markup | None, Form]:
    """Why it is not taken, or None and the form with it."""
    say = turn.say
    if len(form.files) >= FILES:
        return say("publishing-files-full", most=FILES), form
    if event.file is None:
        return say("publishing-file-refused", why=event.refusal or "lost"), form
    viewer = turn.seen_by()
    owner = {"school_id": viewer.school_id, "person_id": viewer.person_id}
    try:
        number = await files.keep(turn.tx, event.file, **owner, now=turn.now)
    except FileQuota:
        return say("publishing-file-refused", why="quota"), form
    return None, form.changed(files=(*form.files, number))


def _title(turn: Turn, form: Form, text: str) -> Form | None:
    title = " ".join(clean(text).split())
    return form.changed(title=title) if forms.is_title(title) else None


def _when(turn: Turn, form: Form, text: str) -> Form | None:
    read = asking.when(text, turn.today)
    if read is None:
        return None
    about = {"first_day": read.first, "last_day": read.last, "starts": read.starts, "ends": read.ends}
    return form.changed(**about)


def _place(turn: Turn, form: Form, text: str) -> Form | None:
    place = " ".join(clean(text).split())
    return form.changed(place=place) if 1 <= len(place) <= asking.A_PLACE else None


def _poll(turn: Turn, form: Form, text: str) -> Form | None:
    read = asking.poll(text)
    return None if read is None else form.changed(question=read[0], options=read[1])


def _talks(turn: Turn, form: Form, text: str) -> Form | None:
    read = asking.talks(text)
    if read is None:
        return None
    hours = {"talks_from": read.starts, "talks_until": read.ends}
    return form.changed(**hours, minutes=read.minutes, room=read.room)


def _at(turn: Turn, form: Form, text: str) -> Form | None:
    at = asking.moment(text, turn.now, turn.today)
    return None if at is None else form.changed(at=at)


def _until(turn: Turn, form: Form, text: str) -> Form | None:
    day = asking.day(text, turn.today)
    return None if day is None else form.changed(until_day=day)


READ: Final[Mapping[str, Callable[[Turn, Form, str], Form | None]]] = {
    "title": _title,
    "when": _when,
    "place": _place,
    "poll": _poll,
    "talks": _talks,
    "at": _at,
    "until": _until,
}
