"""«Paziņot»: what was told, and what waits.

[Jauns paziņojums] ──► hub.py          [Ieplānotie: 2] ──► those that wait
a title ──► card.py                    [Turpināt melnrakstu] ──► hub.py
"""

from collections.abc import Sequence
from typing import Any, Final

from conversations import board
from conversations.excerpt import excerpt
from conversations.publishing import form as forms
from conversations.publishing import frame
from conversations.publishing.taps import NewDraft, OpenCard, OpenDesk, OpenDraft, OpenWaiting
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import publication_desk as published
from storage.clock import school_day
from storage.publication_desk import Line

A_PAGE: Final = 5
A_TITLE: Final = 60
A_LABEL: Final = 36
MOST_WAITING: Final = 10


async def overview(turn: Turn, what: Any) -> Screen:
    """What was told, the newest first; what waits; the draft, or something new."""
    page = what.page if isinstance(what, OpenDesk) else 0
    say, viewer = turn.say, turn.seen_by()
    skip = page * A_PAGE
    found = await published.listed(turn.tx, viewer, waiting=False, most=A_PAGE + 1, skip=skip)
    waits = await published.listed(turn.tx, viewer, waiting=True, most=MOST_WAITING)
    text = [say("publishing-desk" if found else "publishing-desk-empty"), *_lines(turn, found[:A_PAGE])]
    rows: list[Row] = [(Button(say.plain("publishing-new-button"), NewDraft()),)]
    if await forms.find(turn) is not None:
        rows.insert(0, (Button(say.plain("publishing-draft-button"), OpenDraft()),))
    if waits:
        rows.append((Button(say.plain("publishing-waiting-button", count=len(waits)), OpenWaiting()),))
    rows += _opened(found[:A_PAGE])
    ways = (OpenDesk(page=max(0, page - 1)), OpenDesk(page=page + 1))
    rows.append(board.turned(say, page, page + (len(found) > A_PAGE), ways))
    return await frame.screen(turn, text, rows, tabs=True)


async def waiting(turn: Turn, tap: OpenWaiting) -> Screen:
    """What is for later, the next first."""
    found = await published.listed(turn.tx, turn.seen_by(), waiting=True, most=MOST_WAITING)
    text = [turn.say("publishing-waiting" if found else "publishing-waiting-none"), *_lines(turn, found)]
    return await frame.screen(turn, text, [*_opened(found), (frame.back(turn),)])


def _lines(turn: Turn, found: Sequence[Line]) -> list[Markup]:
    say = turn.say
    text = []
    for one in found:
        when = {"day": say.day(school_day(one.published_at)), "time": say.time(one.published_at)}
        about = {"title": excerpt(one.title, A_TITLE), "whom": board.whom(say, one.audience)}
        text.append(say("publishing-line", **about, **when))
    return text


def _opened(found: Sequence[Line]) -> list[Row]:
    return [(Button(excerpt(one.title, A_LABEL), OpenCard(item=one.id)),) for one in found]
