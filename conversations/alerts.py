"""What the school hears of a reported absence, and what it answers.

report ──► escalation.py ──► a card in the class teacher's chat ──► [Pieņemt zināšanai]
[Kavējumi] ──► alert_list.py ──► a card                         ├─► [Pieņemt kā attaisnotu]
                                                                ├─► [Noraidīt…] ──► why? ──► declined
                                                                └─► [Rakstīt vecākiem] ──► alert_questions.py
Whoever opens or answers it has seen it: nobody else is asked. Its guardians hear of each answer.
"""

from typing import Final

from conversations import alert_list, alert_questions, alert_standing, escalation, given
from conversations.alert_card import (
    Acknowledge,
    AskGuardians,
    Decline,
    Excuse,
    OpenAlert,
    OpenAlerts,
    OpenPaper,
    StopDeclining,
    card,
    gone,
    looked_at,
    seen_line,
)
from conversations.alert_list import AcknowledgeAll, OpenMissing
from conversations.child import Id
from conversations.event import Typed
from conversations.round import Round
from conversations.screen import Button, File, Screen
from conversations.state import State
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import alerts, files
from storage.absence import State as Stands
from storage.alerts import Alert, Decision
from storage.clock import moment

LONGEST_ANSWER: Final = 500
SHORTEST_ANSWER: Final = 3


class AskReason(State, name="alerts.reason"):
    """Why it is declined is awaited."""

    absence: Id
    revision: Id
    was: Stands


async def tell(turn: Turn, absence_id: int) -> None:
    """A guardian has just reported it: the class teacher's chats are told, in this transaction."""
    round_ = Round(turn.tx, turn.bot, turn.now)
    await escalation.set_out(round_, absence_id)
    turn.notify(*round_.notices)


async def tell_changed(turn: Turn, absence_id: int) -> None:
    """A guardian has just changed or withdrawn it, or added a paper: whoever was told is told, at once."""
    round_ = Round(turn.tx, turn.bot, turn.now)
    await escalation.changed(round_, absence_id)
    turn.notify(*round_.notices)


async def open_one(turn: Turn, tap: OpenAlert | StopDeclining) -> Screen:
    """One report, which has been seen from now on."""
    turn.done()
    await alert_standing.shows_other(turn)
    return await _seen(turn, tap.absence)


async def acknowledge(turn: Turn, tap: Acknowledge) -> Screen:
    decided = await _decided(turn, tap, "acknowledged")
    if decided and tap.listed:
        await alert_standing.shows_list(turn)
        return await alert_list.overview(turn, tap)
    await alert_standing.shows_other(turn)
    return await _seen(turn, tap.absence)


async def excuse(turn: Turn, tap: Excuse) -> Screen:
    await _decided(turn, tap, "excused")
    await alert_standing.shows_other(turn)
    return await _seen(turn, tap.absence)


async def acknowledge_all(turn: Turn, tap: AcknowledgeAll) -> Screen:
    """All that stood in the list and waited; what came since waits on."""
    viewer = await alert_list.as_staff(turn)
    if viewer is not None:
        count = await alerts.acknowledge_all(turn.tx, viewer, moment(tap.shown))
        turn.toast(turn.say.plain("alerts-accepted-toast", count=count))
        await alert_standing.shows_list(turn)
    return await alert_list.overview(turn, tap)


async def decline(turn: Turn, tap: Decline) -> Screen:
    """Asks why; nothing is decided yet."""
    found = await looked_at(turn, tap.absence)
    if found is None:
        return gone(turn)
    await alert_standing.shows_other(turn)
    if (found.revision, found.state) != (tap.revision, tap.was):
        _toast_changed(turn, found, tap.revision)
        return await _seen(turn, tap.absence)
    await alerts.see(turn.tx, turn.seen_by(), tap.absence)
    turn.ask(AskReason(absence=tap.absence, revision=tap.revision, was=tap.was))
    return _prompt(
        turn, tap.absence, turn.say("alerts-decline-prompt", child=found.name, number=found.number)
    )


async def declined(turn: Turn, state: AskReason) -> Screen:
    """Why, in words that the guardians will read."""
    if not isinstance(turn.event, Typed):
        return _prompt(turn, state.absence, turn.say("common-text-only"))
    read = given.read(turn.event.text)
    if read.code is not None or read.is_nearly_password:
        turn.delete(turn.event.message_id)
        return _prompt(turn, state.absence, turn.say("alerts-decline-secret"))
    words = clean(turn.event.text).strip()
    if not SHORTEST_ANSWER <= len(words) <= LONGEST_ANSWER:
        return _prompt(turn, state.absence, turn.say("alerts-decline-length", most=LONGEST_ANSWER))
    turn.done()
    found = await looked_at(turn, state.absence)
    if found is None:
        return gone(turn)
    viewer = turn.seen_by()
    done = await alerts.decide(turn.tx, viewer, state.absence, state.revision, state.was, "declined", words)
    if done:
        return await _seen(turn, state.absence)
    return await _seen(turn, state.absence, turn.say("alerts-decline-late"))


async def open_paper(turn: Turn, tap: OpenPaper) -> Screen:
    """A paper as its guardian handed it in; whoever opens it has seen the report."""
    found = await looked_at(turn, tap.absence)
    if found is None:
        return gone(turn)
    numbers = await alerts.papers(turn.tx, turn.seen_by(), tap.absence)
    if tap.place >= len(numbers):
        return gone(turn)
    await alerts.see(turn.tx, turn.seen_by(), tap.absence)
    paper = await files.opened(turn.tx, numbers[tap.place])
    text = turn.say("alerts-paper", child=found.name, number=found.number)
    return Screen(text, file=File(paper.name, paper.content), protect=True)


async def _decided(turn: Turn, tap: Acknowledge | Excuse, decision: Decision) -> bool:
    """Decides what stood on the screen, or says over the chat why it cannot be any more."""
    if await looked_at(turn, tap.absence) is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return False
    viewer = turn.seen_by()
    if await alerts.decide(turn.tx, viewer, tap.absence, tap.revision, tap.was, decision):
        turn.toast(turn.say.plain(f"alerts-{decision}-toast"))
        return True
    fresh = await alerts.one(turn.tx, viewer, tap.absence)
    if fresh is not None:
        _toast_changed(turn, fresh, tap.revision)
    return False


def _toast_changed(turn: Turn, fresh: Alert, revision: int) -> None:
    """Why what stood on the screen does not hold any more."""
    if fresh.state == "withdrawn":
        turn.toast(turn.say.plain("alerts-withdrawn-toast"))
    elif fresh.revision != revision or fresh.decided is None:
        turn.toast(turn.say.plain("alerts-changed-toast"))
    else:
        turn.toast(seen_line(turn, "alerts-decided-toast", fresh.decided).text)


async def _seen(turn: Turn, absence_id: int, *above: Markup) -> Screen:
    """The report as it is now; whoever is shown it has seen it."""
    if await looked_at(turn, absence_id) is None:
        return gone(turn)
    found = await alerts.see(turn.tx, turn.seen_by(), absence_id)
    return gone(turn) if found is None else card(turn, found, *above)


def _prompt(turn: Turn, absence_id: int, text: Markup) -> Screen:
    stop = Button(turn.say.plain("common-cancel-button"), StopDeclining(absence=absence_id))
    return Screen(text, ((stop,),))


TOPIC = Topic(
    name=alert_list.PLACE,
    commands=(Command("kavejumi", Look(alert_list.overview), Audience.STAFF, aliases=("alerts",)),),
    taps=(
        (OpenAlerts, Look(alert_list.overview), Audience.LINKED),
        (OpenMissing, Look(alert_list.missing), Audience.LINKED),
        (OpenAlert, Do(open_one), Audience.LINKED),
        (StopDeclining, Do(open_one), Audience.LINKED),
        (Acknowledge, Do(acknowledge), Audience.LINKED),
        (AcknowledgeAll, Do(acknowledge_all), Audience.LINKED),
        (Excuse, Do(excuse), Audience.LINKED),
        (Decline, Do(decline), Audience.LINKED),
        (AskGuardians, Do(alert_questions.ask), Audience.LINKED),
        (OpenPaper, Do(open_paper), Audience.LINKED),
    ),
    states=((AskReason, Do(declined)), (alert_questions.AskLine, Do(alert_questions.asked))),
    menu=(MenuItem("alerts-menu-button", Look(alert_list.overview), Audience.STAFF),),
    jobs=(escalation.JOB, alert_standing.JOB),
)
