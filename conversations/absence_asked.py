"""What the school asked about an absence and the guardians answered: one line each, the same for both sides.

The school's card ──► [Rakstīt vecākiem] ──► a line ──► alert_questions.py
                                                              └─► the guardians' chats ──► [Atbildēt skolai]
The card with both lines ◄── the school's chats ◄── a line ◄── absence_answers.py ◄─────────────┘
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from conversations import absence_text, given
from conversations.event import Typed
from conversations.turn import Turn
from locales import Markup, Wording
from locales.markup import clean
from storage.absence_questions import Question

LONGEST: Final = 300
SHORTEST: Final = 2


def lines(say: Wording, questions: Iterable[Question], today: date) -> Iterable[Markup]:
    """Each question, with its answer below."""
    for one in questions:
        at = absence_text.moment(say, one.asked_at, today)
        yield say("absences-asked", who=one.by, moment=at, words=one.words)
        if one.answered_at is not None and one.answered_by is not None:
            at = absence_text.moment(say, one.answered_at, today)
            yield say("absences-answered", who=one.answered_by, moment=at, words=one.answer or "…")


def typed(turn: Turn) -> tuple[str | None, Markup]:
    """The line that was typed, or None and why it is none. A secret is deleted from the chat."""
    if not isinstance(turn.event, Typed):
        return None, turn.say("common-text-only")
    read = given.read(turn.event.text)
    if read.code is not None or read.is_nearly_password:
        turn.delete(turn.event.message_id)
        return None, turn.say("absences-line-secret")
    words = clean(turn.event.text).strip()
    if not SHORTEST <= len(words) <= LONGEST:
        return None, turn.say("absences-line-length", most=LONGEST)
    return words, Markup("")
