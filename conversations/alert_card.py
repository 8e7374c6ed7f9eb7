"""One reported absence as the school sees it: its buttons, its words. It only shows; `alerts.py` does.

🎒 Anna Bērziņa, 7.b klase
Kavējums Nr. A-12: šodien, pirmdien, 23. novembrī, visu dienu …
[Pieņemt zināšanai]
[Pieņemt kā attaisnotu] [Noraidīt…]
[Pielikums 1]
[Rakstīt vecākiem]
[Visi kavējumi]
"""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

from pydantic import Field

from conversations import absence_asked, absence_text
from conversations.child import Id
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup, Wording
from storage import alerts, links
from storage.absence import State
from storage.absence_questions import MOST
from storage.alerts import Alert, Voice

PAPERS_A_ROW = 2


class OpenAlerts(Tap, code="va"):
    """The list."""

    page: Annotated[int, Field(ge=0, lt=1000)] = 0


class OpenAlert(Tap, code="vo"):
    """One report, whole: from now on it has been seen."""

    absence: Id


class _Decide(Tap, code="v"):
    """About this revision in this state: what stood on the screen."""

    absence: Id
    revision: Id
    was: State


class Acknowledge(_Decide, code="vk"):
    """Seen, no decision. ``listed``: out of the list, which is shown again."""

    listed: bool = False


class Excuse(_Decide, code="ve"):
    """Seen, and it justifies the absence."""


class Decline(_Decide, code="vd"):
    """It does not; why, is asked for."""


class StopDeclining(Tap, code="vx"):
    """Decline nothing: back to the report."""

    absence: Id


class AskGuardians(Tap, code="vq"):
    """A line to its guardians is awaited from now on."""

    absence: Id


class OpenPaper(Tap, code="vf"):
    """A paper of a report, by its place from 0."""

    absence: Id
    place: Annotated[int, Field(ge=0, lt=100)]


async def looked_at(turn: Turn, absence_id: int) -> Alert | None:
    """The report, read through the link of this chat that may see it, which looks from now on in this turn.

    An alert may be tapped in a chat that shows one's own child by now.
    """
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=turn.seen_by()):
        found = await alerts.one(turn.tx, viewer, absence_id) if viewer.is_staff else None
        if found is not None:
            turn.viewer = viewer
            return found
    return None


def card(turn: Turn, alert: Alert, *above: Markup) -> Screen:
    """The report with all that can be done about it."""
    say = turn.say
    lines = [
        *above,
        say("common-student-header", child=alert.name, **{"class": alert.class_name}),
        *_said(turn, alert),
        *_remarks(say, alert),
        *_stands(turn, alert),
        *absence_asked.lines(say, alert.questions, turn.today),
    ]
    rows: list[Row] = [*_decisions(turn, alert), *_papers(turn, alert)]
    if alert.state != "withdrawn" and len(alert.questions) < MOST:
        rows.append((Button(say.plain("alerts-question-button"), AskGuardians(absence=alert.id)),))
    rows.append((Button(say.plain("alerts-all-button"), OpenAlerts()),))
    return Screen(Markup.join("\n", lines), tuple(rows), protect=True)


def gone(turn: Turn) -> Screen:
    """Not there, or not one's own class's."""
    back = Button(turn.say.plain("common-back-button"), OpenAlerts())
    return Screen(turn.say("common-not-found"), ((back,),))


def seen_line(turn: Turn, key: str, voice: Voice, **more: object) -> Markup:
    """A line that names who and when."""
    at = absence_text.moment(turn.say, voice.at, turn.today)
    return turn.say(key, who=voice.name, moment=at, **more)


def _said(turn: Turn, alert: Alert) -> Iterable[Markup]:
    say, draft = turn.say, alert.draft
    yield say(
        "alerts-what",
        number=alert.number,
        days=absence_text.when(say, draft, turn.today),
        part=absence_text.part(say, draft),
        reason=absence_text.reason(say, alert.reason),
    )
    if alert.words:
        yield say("alerts-words", words=alert.words)
    for reporter in alert.reporters:
        owner = say(f"people-owner-{reporter.kind}")
        yield seen_line(turn, "alerts-reported", reporter, owner=owner)
    if alert.changed_at is not None and alert.state != "withdrawn":
        yield say("alerts-changed", moment=absence_text.moment(say, alert.changed_at, turn.today))


def _remarks(say: Wording, alert: Alert) -> Iterable[Markup]:
    """What the school's own rules say of it; the family was told the same."""
    if alert.is_late:
        yield say("alerts-remark-late")
    if alert.needs_note:
        yield say("alerts-remark-note-there" if alert.papers else "alerts-remark-note")
    if not alert.is_late and not alert.needs_note and alert.state != "withdrawn":
        yield say("alerts-remark-within")
    if alert.of_term > 1:
        yield say("alerts-remark-term", count=alert.of_term)


def _stands(turn: Turn, alert: Alert) -> Iterable[Markup]:
    if alert.state == "withdrawn":
        yield turn.say("alerts-state-withdrawn")
    elif alert.decided is not None:
        yield seen_line(turn, f"alerts-state-{alert.state}", alert.decided)
        if alert.answer:
            yield turn.say("alerts-answer", answer=alert.answer)
    else:
        yield from (seen_line(turn, "alerts-seen", view) for view in alert.views)


def _decisions(turn: Turn, alert: Alert) -> Iterable[Row]:
    """What would change anything, for the revision and the state that stand above."""
    say, state = turn.say, alert.state
    about: dict[str, Any] = {"absence": alert.id, "revision": alert.revision, "was": state}
    if state == "sent":
        yield (Button(say.plain("alerts-acknowledge-button"), Acknowledge(**about)),)
    row = []
    if state not in {"excused", "withdrawn"}:
        row.append(Button(say.plain("alerts-excuse-button"), Excuse(**about)))
    if state not in {"declined", "withdrawn"}:
        row.append(Button(say.plain("alerts-decline-button"), Decline(**about)))
    if row:
        yield tuple(row)


def _papers(turn: Turn, alert: Alert) -> Sequence[Row]:
    opened = [
        Button(
            turn.say.plain("alerts-paper-button", number=place + 1),
            OpenPaper(absence=alert.id, place=place),
        )
        for place in range(alert.papers)
    ]
    return [tuple(opened[start : start + PAPERS_A_ROW]) for start in range(0, len(opened), PAPERS_A_ROW)]
