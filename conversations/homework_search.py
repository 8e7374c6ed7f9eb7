"""Search in the homework of a year.

Meklēt ──► «what?» ──(words)──► what has them all, newest first ──► one task
                                 └► [Meklēt vēlreiz]
"""

from typing import Final

from conversations.child import Id, looks_at
from conversations.event import Typed
from conversations.excerpt import excerpt
from conversations.homework_ways import AskSearch, OpenTask, back, cancel, child_of, gone, logged_out, screen
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.topic import Audience, Do
from conversations.turn import Turn
from locales import Markup
from storage import homework_search
from storage.homework import Homework

AT_MOST: Final = 8
A_TEXT: Final = 110
WANTED: Final = 60


class Search(State, name="homework.search"):
    """Words are waited for."""

    child: Id


async def ask(turn: Turn, tap: AskSearch) -> Screen:
    """What is looked for?"""
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    turn.ask(Search(child=tap.child))
    return await screen(turn, [turn.say("homework-search")], [(cancel(turn),)])


async def search(turn: Turn, state: Search) -> Screen:
    """The words came, or something that is none."""
    if turn.viewer is None:
        return await logged_out(turn)
    if not await looks_at(turn, state.child):
        turn.done()
        return await gone(turn)
    wanted = excerpt(turn.event.text, WANTED) if isinstance(turn.event, Typed) else ""
    if not homework_search.words_of(wanted):
        return Screen(turn.say("common-text-only"), ((cancel(turn),),))
    turn.done()
    found = await homework_search.search(turn.tx, turn.seen_by(), wanted)
    say = turn.say
    text = [say("homework-found" if found else "homework-found-nothing", words=wanted, count=len(found))]
    for one in found[:AT_MOST]:
        text += [Markup(""), *_lines(turn, one, wanted)]
    if len(found) > AT_MOST:
        text += [Markup(""), say("homework-found-more", count=len(found) - AT_MOST)]
    again = Button(say.plain("homework-search-again-button"), AskSearch(child=state.child))
    return await screen(turn, text, [*_rows(turn, found[:AT_MOST]), (again, back(turn))])


def _lines(turn: Turn, one: Homework, wanted: str) -> list[Markup]:
    day = turn.say.near_day(one.due_day, turn.today)
    return [
        turn.say("homework-found-one", subject=one.subject, day=day),
        Markup.of(_around(one.text, wanted)),
    ]


def _around(text: str, wanted: str) -> str:
    """The part of a text in which the first of the words stands, where it is too long to be shown whole."""
    words, line = homework_search.words_of(wanted), text.split()
    for place, word in enumerate(line):
        if any(part in homework_search.folded(word) for part in words):
            start = place if len(" ".join(line[: place + 1])) > A_TEXT - 10 else 0
            shown = excerpt(" ".join(line[start:]), A_TEXT)
            return f"… {shown}" if start else shown
    return excerpt(text, A_TEXT)


def _rows(turn: Turn, found: list[Homework]) -> list[Row]:
    buttons = [
        Button(
            turn.say.plain("homework-found-button", subject=one.subject, day=turn.say.day(one.due_day)),
            OpenTask(child=child_of(turn), homework=one.id),
        )
        for one in found
    ]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


TAPS = ((AskSearch, Do(ask), Audience.HOMEWORK),)
STATES = ((Search, Do(search)),)
