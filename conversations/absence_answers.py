"""A guardian answers, in one line, what the school asked about a report.

Jautājums par kavējumu ──► [Atbildēt] ──► a line ──► the report with both, and the school's chats
"""

from conversations import absence_asked, alert_questions
from conversations.absence_frame import found, gone, screen
from conversations.absence_report import shown
from conversations.absence_states import AskedAnswer
from conversations.absence_taps import AnswerQuestion, StopAdding
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from storage import absence_questions
from storage.absence_questions import Question


async def ask(turn: Turn, tap: AnswerQuestion) -> Screen:
    """Asks for the line, if nobody has answered yet."""
    absence = await found(turn, tap.child, tap.absence)
    if absence is None:
        return await gone(turn)
    question = await _question(turn, tap)
    if question is None or absence.state == "withdrawn":
        return await gone(turn)
    if question.answered_at is not None:
        return await shown(turn, absence, turn.say("absences-answer-there"))
    turn.ask(AskedAnswer(child=tap.child, absence=tap.absence, question=tap.question))
    return await _prompt(turn, tap, question, turn.say("absences-answer-prompt"))


async def answered(turn: Turn, state: AskedAnswer) -> Screen:
    """The line came, or something else."""
    absence = await found(turn, state.child, state.absence)
    question = None if absence is None else await _question(turn, state)
    if absence is None or question is None:
        turn.done()
        return await gone(turn)
    words, complaint = absence_asked.typed(turn)
    if words is None:
        return await _prompt(turn, state, question, complaint)
    turn.done()
    done = await absence_questions.answer(turn.tx, turn.seen_by(), state.question, words)
    if done:
        await alert_questions.tell_answer(turn, state.absence, state.question)
    return await shown(turn, absence, turn.say("absences-answer-sent" if done else "absences-answer-there"))


async def _question(turn: Turn, which: AnswerQuestion | AskedAnswer) -> Question | None:
    questions = await absence_questions.of_family(turn.tx, turn.seen_by(), which.absence)
    return next((one for one in questions if one.id == which.question), None)


async def _prompt(
    turn: Turn, which: AnswerQuestion | AskedAnswer, question: Question, text: Markup
) -> Screen:
    stop = StopAdding(child=which.child, absence=which.absence)
    asked = absence_asked.lines(turn.say, [question], turn.today)
    return await screen(turn, [*asked, text], [(Button(turn.say.plain("common-cancel-button"), stop),)])
