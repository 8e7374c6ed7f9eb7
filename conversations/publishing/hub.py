"""The draft as families will see it, with everything that can still be said otherwise, and «Publicēt».

new ──► whom ──► what ──► text ──► (when, poll) ──► the draft ◄──► readers, confirmation, time, days, files
                                                       └─► [Publicēt] ──► card.py
"""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from conversations.publishing import card, frame, preview, questions
from conversations.publishing import form as forms
from conversations.publishing.form import Form
from conversations.publishing.taps import (
    Ask,
    AskWhom,
    Clear,
    Composing,
    DropDraft,
    NewDraft,
    OpenDraft,
    PickAt,
    PickKind,
    PickReaders,
    PickUntil,
    PickWhom,
    Publish,
    Switch,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import bookings, publishing
from storage import publication_desk as published
from storage import publication_drafts as drafts
from storage.publication_desk import Whom
from storage.publishing import Readers

LATEST: Final = timedelta(days=200)
NEXT: Final[dict[Readers, Readers]] = {
    "families": "guardians",
    "guardians": "everybody",
    "everybody": "families",
}
WIDE: Final = frozenset({"school", "grade"})
"""Whom staff are told of too, where that is wished."""
CLEARED: Final[dict[str, dict[str, Any]]] = {
    "place": {"place": None},
    "talks": {"talks_from": None, "talks_until": None},
    "files": {"files": ()},
    "until": {"until_day": None},
    "at": {"at": None},
}


async def new(turn: Turn, tap: NewDraft) -> Screen:
    """A draft with nothing in it; whoever can tell one class alone is not asked whom.

    What somebody has written already does not go without being asked about.
    """
    found = await published.audiences(turn.tx, turn.seen_by())
    if not found:
        return await frame.screen(turn, [turn.say("publishing-nobody")], [(frame.back(turn),)])
    before = await forms.find(turn)
    if before is not None and before[0].words and not tap.sure:
        text = turn.say("publishing-new-sure", title=before[0].shown_title)
        on = Button(turn.say.plain("publishing-draft-button"), OpenDraft())
        anew = Button(turn.say.plain("publishing-new-sure-button"), NewDraft(sure=True))
        return await frame.screen(turn, [text], [(on,), (anew, frame.back(turn))])
    turn.done()
    return await kept(turn, _to(Form(), found[0]) if len(found) == 1 else Form())


async def opened(turn: Turn, tap: OpenDraft) -> Screen:
    """The draft as it is; nothing more is awaited."""
    if isinstance(turn.state, Composing):
        turn.done()
    found = await forms.find(turn)
    return frame.gone(turn) if found is None else await _onward(turn, *found)


async def ask_whom(turn: Turn, tap: AskWhom) -> Screen:
    return await questions.whom(turn, tap.page)


async def pick_whom(turn: Turn, tap: PickWhom) -> Screen:
    found = await forms.find(turn)
    named = await published.audiences(turn.tx, turn.seen_by())
    one = next((one for one in named if questions.tap_of(one) == tap), None)
    if found is None or one is None:
        return frame.gone(turn)
    return await kept(turn, _to(found[0], one))


async def pick_kind(turn: Turn, tap: PickKind) -> Screen:
    return await _changed(turn, kind=tap.kind)


async def pick_readers(turn: Turn, tap: PickReaders) -> Screen:
    found = await forms.find(turn)
    if found is None or (tap.readers == "everybody" and found[0].whom not in WIDE):
        return frame.gone(turn)
    return await _changed(turn, readers=tap.readers)


async def switch(turn: Turn, tap: Switch) -> Screen:
    if tap.what == "urgent" and tap.on:
        if turn.seen_by().kind not in frame.MANAGERS:
            return frame.gone(turn)
        turn.toast(turn.say.plain("publishing-urgent-alert"), alert=True)
    return await _changed(turn, **{tap.what: tap.on})


async def pick_at(turn: Turn, tap: PickAt) -> Screen:
    at = datetime.fromtimestamp(tap.at, UTC)
    if not turn.now < at < turn.now + LATEST:
        turn.toast(turn.say.plain("common-outdated-toast"))
        return await opened(turn, OpenDraft())
    return await _changed(turn, at=at)


async def pick_until(turn: Turn, tap: PickUntil) -> Screen:
    if not turn.today <= tap.day < turn.today + LATEST:
        turn.toast(turn.say.plain("common-outdated-toast"))
        return await opened(turn, OpenDraft())
    return await _changed(turn, until_day=tap.day)


async def clear(turn: Turn, tap: Clear) -> Screen:
    return await _changed(turn, **CLEARED[tap.what])


async def publish(turn: Turn, tap: Publish) -> Screen | None:
    """Publishes the draft that stood on the screen, once."""
    found = await forms.find(turn)
    if found is None:
        turn.toast(turn.say.plain("publishing-draft-gone-toast"))
        return None
    form, revision = found
    fault = _fault(turn, form)
    if revision != tap.revision or fault is not None:
        turn.toast(turn.say.plain(fault or "publishing-draft-changed-toast"), alert=fault is not None)
        return await _onward(turn, form, revision)
    viewer = turn.seen_by()
    number = await publishing.publish(turn.tx, viewer, form.draft(turn.now))
    if number is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return await kept(turn, form.changed(whom=None, urgent=False))
    if form.talks() and form.kind == "meeting":
        times, minutes, room = form.talks(), form.minutes, form.room
        await bookings.offer(turn.tx, viewer, number, viewer.person_id, times, minutes=minutes, room=room)
    await drafts.drop(turn.tx, viewer)
    turn.done()
    said = turn.say("publishing-done")
    if form.at is not None:
        said = turn.say("publishing-scheduled", when=preview.moment(turn, form.at))
    return await card.shown(turn, number, said)


async def drop(turn: Turn, tap: DropDraft) -> Screen:
    """The draft is gone."""
    turn.done()
    await drafts.drop(turn.tx, turn.seen_by())
    return await frame.screen(turn, [turn.say("publishing-dropped")], [(frame.back(turn),)])


async def kept(turn: Turn, form: Form) -> Screen:
    """Keeps the draft and goes on with it."""
    revision = await forms.keep(turn, form)
    return frame.gone(turn) if revision is None else await _onward(turn, form, revision)


def _to(form: Form, one: Whom) -> Form:
    to_staff = form.readers == "everybody" and one.kind in WIDE
    readers: Readers = "families" if form.readers == "everybody" and not to_staff else form.readers
    return form.changed(whom=one.kind, whom_id=one.id, grade=one.grade, year=one.year, readers=readers)


async def _changed(turn: Turn, **values: Any) -> Screen:
    """The draft with other values; a question about them is answered."""
    found = await forms.find(turn)
    if found is None:
        return frame.gone(turn)
    if isinstance(turn.state, Composing):
        turn.done()
    return await kept(turn, found[0].changed(**values))


async def _onward(turn: Turn, form: Form, revision: int) -> Screen:
    """The next question, or all of it."""
    missing = form.missing
    if missing == "whom":
        return await questions.whom(turn)
    if missing == "kind":
        return await questions.kind(turn)
    if missing is not None:
        return await questions.words(turn, form, missing)
    named = await published.audiences(turn.tx, turn.seen_by())
    about = (form.whom, form.whom_id, form.grade, form.year)
    one = next((one for one in named if one[:4] == about), None)
    if one is None:
        return await questions.whom(turn)
    text = await preview.lines(turn, form, one.audience)
    text += [Markup(""), *_settings(turn, form, one)]
    return await frame.screen(turn, text, _rows(turn, form, revision))


def _settings(turn: Turn, form: Form, one: Whom) -> list[Markup]:
    """What families do not see."""
    say = turn.say
    text = [say("publishing-for", whom=frame.told(say, one.audience, form.readers))]
    if form.at is not None:
        text.append(say("publishing-at", when=preview.moment(turn, form.at)))
    if form.until_day is not None:
        text.append(say("publishing-until", day=say.day(form.until_day, "until")))
    if form.talks() and form.kind == "meeting":
        hours = {"starts": say.time(form.talks_from or form.talks()[0]), "count": len(form.talks())}
        text.append(say("publishing-talks", **hours, minutes=form.minutes, room=form.room or "–"))
    if form.urgent:
        text.append(say("publishing-urgent"))
    return text


def _rows(turn: Turn, form: Form, revision: int) -> list[Row]:
    say = turn.say
    go = "publishing-publish-button" if form.at is None else "publishing-schedule-button"
    if form.readers == "guardians" and form.whom not in WIDE:
        following: Readers = "families"
    else:
        following = NEXT[form.readers]
    readers = say.plain(f"publishing-readers-{form.readers}-button")
    rows: list[Row] = [
        (Button(say.plain(go), Publish(revision=revision)),),
        (_ask(turn, "text"), _ask(turn, "title")),
        (
            Button(say.plain("publishing-whom-button"), AskWhom()),
            Button(readers, PickReaders(readers=following)),
        ),
        (_switch(turn, "confirms", on=form.confirms), _ask(turn, "until")),
        (_ask(turn, "at"),),
    ]
    if form.is_event:
        rows.append((_ask(turn, "when"), _ask(turn, "place")))
    if form.kind == "meeting" and turn.seen_by().kind != "office":
        rows.append((_ask(turn, "talks"),))
    if form.kind == "poll":
        rows.append((_ask(turn, "poll"), _switch(turn, "several", on=form.several)))
        rows.append((_switch(turn, "anonymous", on=form.anonymous),))
    if form.files:
        rows.append(
            (Button(say.plain("publishing-files-button", count=len(form.files)), Clear(what="files")),)
        )
    if turn.seen_by().kind in frame.MANAGERS:
        rows.append((_switch(turn, "urgent", on=form.urgent),))
    dropped = Button(say.plain("publishing-drop-button"), DropDraft())
    return [*rows, (dropped, frame.back(turn))]


def _ask(turn: Turn, step: Any) -> Button:
    return Button(turn.say.plain(f"publishing-set-{step}-button"), Ask(step=step))


def _switch(turn: Turn, what: Any, *, on: bool) -> Button:
    label = turn.say.plain(f"publishing-switch-{what}-button", on=on)
    return Button(label, Switch(what=what, on=not on))


def _fault(turn: Turn, form: Form) -> str | None:
    """What has become impossible while the draft lay there."""
    if form.missing is not None:
        return "publishing-draft-changed-toast"
    if form.at is not None and form.at <= turn.now:
        return "publishing-fault-at-alert"
    if form.first_day is not None and form.is_event and form.first_day < turn.today:
        return "publishing-fault-when-alert"
    if form.until_day is not None and form.until_day < turn.today:
        return "publishing-fault-until-alert"
    return None
