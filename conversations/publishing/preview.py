"""The draft in the very words of the screen that families get (conversations/publication.py)."""

from datetime import datetime
from typing import Final

from conversations import events, polls, publication
from conversations.leaves import leaves
from conversations.publishing.form import Form
from conversations.turn import Turn
from locales import Markup
from storage import people
from storage.announcements import Audience, Heading
from storage.clock import school_day
from storage.events import Event
from storage.polls import Option, Poll

A_BEGINNING: Final = 2600


async def lines(turn: Turn, form: Form, audience: Audience) -> list[Markup]:
    """Head, text, when and where, poll, the question for a confirmation, how many files."""
    say = turn.say
    role = await people.role(turn.tx, turn.seen_by())
    heading = Heading(
        id=0,
        kind="event" if form.is_event else "announcement",
        title=form.shown_title,
        author="" if role is None else role.own_name,
        audience=audience,
        is_urgent=form.urgent,
        asks_confirmation=form.confirms,
        published_at=form.at or turn.now,
        until_day=form.until_day,
        read_at=None,
        confirmed_at=None,
    )
    text = [say("publishing-preview"), Markup(""), *publication.head(turn, heading)]
    event = _event(form)
    text += [] if event is None else events.when_and_where(say, event)
    if form.shown_text:
        text += [Markup(""), Markup.of(_beginning(form.shown_text))]
    poll = _poll(form, turn.now)
    text += [] if poll is None else [Markup(""), *polls.lines(say, poll)]
    text += [] if poll is None else [say("publishing-option", answer=one.label) for one in poll.options]
    if form.confirms:
        text += [Markup(""), say("announcements-confirm")]
    if form.files:
        text.append(say("publishing-files", count=len(form.files)))
    return text


def moment(turn: Turn, at: datetime) -> Markup:
    """«rīt, otrdien, 24.11., plkst. 7.30»."""
    say = turn.say
    return say("publishing-moment", day=say.near_day(school_day(at), turn.today), time=say.time(at))


def _beginning(text: str) -> str:
    parts = leaves(text, A_BEGINNING)
    return parts[0] + "\n…" if len(parts) > 1 else text


def _event(form: Form) -> Event | None:
    draft = form.event()
    if draft is None:
        return None
    last = draft.last_day or draft.first_day
    return Event(
        0,
        form.shown_title,
        draft.kind,
        draft.first_day,
        last,
        draft.starts,
        draft.ends,
        draft.place,
        is_read=False,
        bookings=0,
        has_talks=bool(form.talks()),
    )


def _poll(form: Form, now: datetime) -> Poll | None:
    draft = form.poll(now)
    if draft is None:
        return None
    options = tuple(Option(place, label, False, None) for place, label in enumerate(draft.options, 1))
    return Poll(
        draft.question,
        draft.several,
        draft.until_day,
        draft.results,
        draft.anonymous,
        is_open=True,
        options=options,
        voters=None,
    )
