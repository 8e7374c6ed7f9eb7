"""The school asks the guardians something about a reported absence, in one line.

[Rakstīt vecākiem] ──► what? ──► kept with the report ──► each guardian's chat: the line, [Atbildēt]
their line (absence_answers.py) ──► whoever asked, and the class teacher: the card with both lines
"""

from conversations import absence_asked, absence_text, alert_card, alert_standing, people
from conversations.absence_taps import AnswerQuestion
from conversations.alert_card import AskGuardians, StopDeclining, card, gone, looked_at
from conversations.child import Id
from conversations.duty_hours import hours_text
from conversations.round import Round, legible
from conversations.screen import Button, Screen
from conversations.state import State
from conversations.turn import Lane, Notice, Turn
from locales import Markup
from storage import absence_questions, absences, alerts, escalation
from storage.absence_questions import MOST
from storage.escalation import Reader


class AskLine(State, name="alerts.question"):
    """The line for the guardians is awaited."""

    absence: Id


async def ask(turn: Turn, tap: AskGuardians) -> Screen:
    """Asks for the line; whoever does so has seen the report."""
    found = await looked_at(turn, tap.absence)
    if found is None:
        return gone(turn)
    await alert_standing.shows_other(turn)
    seen = await alerts.see(turn.tx, turn.seen_by(), tap.absence) or found
    if seen.state == "withdrawn" or len(seen.questions) >= MOST:
        turn.toast(turn.say.plain("alerts-question-full-toast"))
        return card(turn, seen)
    turn.ask(AskLine(absence=tap.absence))
    return _prompt(
        turn, tap.absence, turn.say("alerts-question-prompt", child=found.name, number=found.number)
    )


async def asked(turn: Turn, state: AskLine) -> Screen:
    """The line came, or something else."""
    words, complaint = absence_asked.typed(turn)
    if words is None:
        return _prompt(turn, state.absence, complaint)
    turn.done()
    if await looked_at(turn, state.absence) is None:
        return gone(turn)
    viewer = turn.seen_by()
    question = await absence_questions.ask(turn.tx, viewer, state.absence, words)
    readers = [] if question is None else await _told(turn, state.absence, question)
    found = await alerts.one(turn.tx, viewer, state.absence)
    if found is None:
        return gone(turn)
    if question is None:
        return card(turn, found, turn.say("alerts-question-late"))
    return card(turn, found, turn.say("alerts-question-sent" if readers else "alerts-question-nobody"))


async def tell_answer(turn: Turn, absence_id: int, question: int) -> None:
    """A guardian has just answered: whoever asked is told, and the class teacher."""
    round_ = Round(turn.tx, turn.bot, turn.now)
    for reader in await escalation.askers(turn.tx, turn.bot.id, question, turn.now):
        there = round_.looking(reader.chat, reader.viewer)
        alert = await legible(alerts.one(turn.tx, reader.viewer, absence_id))
        if alert is not None:
            screen = alert_card.card(there, alert, there.say("alerts-question-answered"))
            turn.notify(_notice(reader, screen, absence_id))


async def _told(turn: Turn, absence_id: int, question: int) -> list[Reader]:
    """Every guardian's chats, each in its language and under its own right."""
    round_ = Round(turn.tx, turn.bot, turn.now)
    readers = await escalation.guardians(turn.tx, turn.bot.id, absence_id, turn.now)
    for reader in readers:
        there = round_.looking(reader.chat, reader.viewer)
        absence = await absences.one(turn.tx, reader.viewer, absence_id)
        questions = await absence_questions.of_family(turn.tx, reader.viewer, absence_id)
        one = next((one for one in questions if one.id == question), None)
        if absence is None or one is None:
            continue
        say = there.say
        text = [
            await people.header(there),
            say("absences-question", number=absence.number, who=one.by),
            absence_text.line(say, absence, there.today),
            Markup(""),
            say("absences-question-words", words=one.words),
            Markup(""),
            say("absences-question-hours", who=one.by, hours=hours_text(say, one.hours)),
        ]
        tap = AnswerQuestion(child=absence.student_id, absence=absence_id, question=question)
        button = Button(say.plain("absences-answer-button"), tap)
        turn.notify(_notice(reader, Screen(Markup.join("\n", text), ((button,),), protect=True), absence_id))
    return readers


def _notice(reader: Reader, screen: Screen, absence_id: int) -> Notice:
    link, number = reader.viewer.link_id, f"A-{absence_id}"
    return Notice(reader.chat.chat_id, screen, Lane.ALERT, link_id=link, number=number)


def _prompt(turn: Turn, absence_id: int, text: Markup) -> Screen:
    stop = Button(turn.say.plain("common-cancel-button"), StopDeclining(absence=absence_id))
    return Screen(text, ((stop,),))
