"""The one list of topics, in the order in which commands are shown. Whoever adds a topic adds a line here.

listed = topics(checker)
dispatch(listed)
"""

from collections.abc import Sequence
from typing import Final

from conversations import edits, given, grades, homework, links, people, registration, roll, settings, welcome
from conversations import help as questions
from conversations.dispatch import Dispatch, Fallbacks
from conversations.people import Place
from conversations.topic import Audience, Do, Look, Topic
from storage.passwords import Checker

PLACES: Final = {
    people.HOME: Place(welcome.start, Audience.LINKED),
    grades.PLACE: Place(grades.overview, Audience.FAMILY),
    homework.PLACE: Place(homework.one_day, Audience.FAMILY),
    roll.PLACE: Place(roll.overview, Audience.STAFF),
    settings.PLACE: Place(settings.overview, Audience.LINKED),
}
"""The screens that exist for every child of a chat: a tab opens the same one for another."""


def topics(checker: Checker) -> tuple[Topic, ...]:
    """Everything the bot can talk about; ``checker`` hashes and compares passwords."""
    return (
        grades.TOPIC,
        homework.TOPIC,
        registration.topic(checker),
        settings.TOPIC,
        questions.TOPIC,
        people.topic(PLACES),
        links.topic(links.LogInTurns(checker)),
    )


def dispatch(listed: Sequence[Topic]) -> Dispatch:
    """The table that finds a handler in these topics."""
    # A password out of the blue is handled as one that was asked for: compared if its code stands beside it.
    awaited = next(way for topic in listed for state, way in topic.states if state is links.AskCode)
    fallbacks = Fallbacks(
        stranger=Look(welcome.stranger),
        outdated=Look(welcome.outdated),
        unexpected=Do(links.unexpected),
        stray_password=awaited,
        edited=Do(edits.edited),
        blocked=Do(links.blocked),
    )
    return Dispatch(listed, fallbacks, is_password=given.is_password)
