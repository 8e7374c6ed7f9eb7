"""Announcements.

Aktualitātes ──► the list, unread first ◄──► its pages
     │             ├─► one, whole (conversations/publication.py)
     │             ├─► Notikumi (conversations/events.py)
     │             ├─► Kamēr Jūs nebijāt: what was published since the last visit
     └─ words ───► └─► Meklēt ──► words ──► what was found
"""

from datetime import datetime, timedelta
from typing import Any, Final

from conversations import board, publication
from conversations.board import AskSearch, OpenEvents, OpenList, OpenMissed
from conversations.child import Id, looks_at
from conversations.event import Commanded, Typed
from conversations.excerpt import excerpt
from conversations.round import Job, Round
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import BotIdentity, Turn
from locales import Markup
from storage import announcements, publishing
from storage.announcements import Counts, Heading
from storage.clock import school_day
from storage.store import Tx

PLACE: Final = board.PLACE
A_PAGE: Final = 5
SHOWN: Final = 8
"""How much of what was found or missed is shown; more words find less."""
AWAY: Final = timedelta(days=2)
"""Who was away for less has seen what is new in the list."""
A_SEARCH: Final = 100


class Search(State, name="announcements.search"):
    """Waits for words to look for."""

    child: Id


async def overview(turn: Turn, what: Any) -> Screen:
    """The list. ``what`` names its page, or is whatever led here: then it is the first one, or a search."""
    if isinstance(what, Commanded) and what.rest.strip():
        return await _found(turn, what.rest)
    page = 0
    if isinstance(what, OpenList):
        if not await looks_at(turn, what.child):
            return board.gone(turn)
        page = what.page
    _stop_searching(turn)
    return await _list(turn, page)


async def missed(turn: Turn, tap: OpenMissed) -> Screen:
    """«Kamēr Jūs nebijāt»: announcements and events since the visit before this one, read or not."""
    if not await looks_at(turn, tap.child):
        return board.gone(turn)
    found = await announcements.missed(turn.tx, turn.seen_by(), SHOWN + 1)
    say, back = turn.say, _back(turn)
    if found is None or not found[1]:
        return await board.screen(turn, [say("announcements-missed-nothing")], [(back,)])
    since, headings = found
    title = say("announcements-missed", day=say.day(school_day(since), "long"))
    more = [say("announcements-missed-more")] if len(headings) > SHOWN else []
    text = [title, "", *board.lines(say, headings[:SHOWN]), *more]
    return await board.screen(turn, text, [*board.rows(tap.child, headings[:SHOWN]), (back,)])


async def ask(turn: Turn, tap: AskSearch) -> Screen:
    """Asks for words."""
    if not await looks_at(turn, tap.child):
        return board.gone(turn)
    turn.ask(Search(child=tap.child))
    return await _asking(turn)


async def search(turn: Turn, state: Search) -> Screen:
    """The words came, or something that is none."""
    if not await looks_at(turn, state.child):
        turn.done()
        return board.gone(turn)
    if not isinstance(turn.event, Typed):
        return Screen(turn.say("common-text-only"), ((_cancel(turn),),))
    return await _found(turn, turn.event.text)


async def _list(turn: Turn, page: int) -> Screen:
    say, viewer, child = turn.say, turn.seen_by(), board.child_of(turn)
    before = await announcements.visit(turn.tx, viewer)
    counts = await announcements.counts(turn.tx, viewer)
    last = max(0, (counts.announcements - 1) // A_PAGE)
    page = min(page, last)
    headings = await announcements.listed(turn.tx, viewer, most=A_PAGE, skip=page * A_PAGE)
    text: list[Markup] = [_heading(turn, counts)]
    if headings:
        text += [Markup(""), *board.lines(say, headings)]
    pages = (OpenList(child=child, page=max(0, page - 1)), OpenList(child=child, page=page + 1))
    rows: list[Row] = [*board.rows(child, headings), board.turned(say, page, last, pages)]
    if before is not None and viewer.now - before >= AWAY:
        rows.append(await _missed_row(turn))
    events = say.plain("announcements-events-button", count=counts.events)
    looking = Button(say.plain("announcements-search-button"), AskSearch(child=child))
    rows.append((Button(events, OpenEvents(child=child)), looking))
    return await board.screen(turn, text, rows)


def _heading(turn: Turn, counts: Counts) -> Markup:
    if not counts.announcements:
        return turn.say("announcements-list-empty")
    key = "announcements-list-unread" if counts.unread else "announcements-list"
    return turn.say(key, count=counts.unread)


async def _missed_row(turn: Turn) -> Row:
    found = await announcements.missed(turn.tx, turn.seen_by(), SHOWN + 1)
    if found is None or not found[1]:
        return ()
    number = len(found[1])
    count = f"{SHOWN}+" if number > SHOWN else str(number)
    label = turn.say.plain("announcements-missed-button", count=count)
    return (Button(label, OpenMissed(child=board.child_of(turn))),)


async def _found(turn: Turn, words: str) -> Screen:
    """What has the words; without any words it asks again."""
    wanted = excerpt(words, A_SEARCH)
    if not announcements.folded(wanted):
        turn.ask(Search(child=board.child_of(turn)))
        return await _asking(turn)
    _stop_searching(turn)
    headings = await announcements.search(turn.tx, turn.seen_by(), wanted)
    say, child = turn.say, board.child_of(turn)
    again = Button(say.plain("announcements-search-again-button"), AskSearch(child=child))
    return await board.screen(
        turn, _result(turn, wanted, headings), [*board.rows(child, headings[:SHOWN]), (again, _back(turn))]
    )


def _result(turn: Turn, wanted: str, headings: list[Heading]) -> list[Markup]:
    say = turn.say
    if not headings:
        return [say("announcements-found-nothing", words=wanted)]
    more = [say("announcements-found-more")] if len(headings) > SHOWN else []
    found = say("announcements-found", words=wanted)
    return [found, Markup(""), *board.lines(say, headings[:SHOWN]), *more]


async def _asking(turn: Turn) -> Screen:
    return await board.screen(turn, [turn.say("announcements-search")], [(_cancel(turn),)])


def _stop_searching(turn: Turn) -> None:
    if isinstance(turn.state, Search):
        turn.done()


def _back(turn: Turn) -> Button:
    return Button(turn.say.plain("common-back-button"), OpenList(child=board.child_of(turn)))


def _cancel(turn: Turn) -> Button:
    return Button(turn.say.plain("common-cancel-button"), OpenList(child=board.child_of(turn)))


async def _is_due(tx: Tx, _bot: BotIdentity, now: datetime) -> bool:
    return await publishing.is_due(tx, now)


async def _post(round_: Round) -> bool:
    return await publishing.post_due(round_.tx, round_.now)


PUBLISHING = Job("publishing", is_due=_is_due, work=_post)
"""What was written for later becomes news once its time has come."""

TOPIC = Topic(
    name=PLACE,
    commands=(Command("aktualitates", Do(overview), Audience.ANNOUNCEMENTS, aliases=("announcements",)),),
    taps=(
        (OpenList, Do(overview), Audience.ANNOUNCEMENTS),
        (OpenMissed, Look(missed), Audience.ANNOUNCEMENTS),
        (AskSearch, Do(ask), Audience.ANNOUNCEMENTS),
        *publication.TAPS,
    ),
    states=((Search, Do(search)),),
    menu=(MenuItem("announcements-menu-button", Do(overview), Audience.ANNOUNCEMENTS),),
    tellers=publication.TELLERS,
    jobs=(PUBLISHING,),
)
