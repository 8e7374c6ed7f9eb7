"""Everybody who works here, page by page, and those whose name was typed."""

from collections.abc import Sequence
from typing import Any, Final

from conversations import people
from conversations.event import Typed
from conversations.screen import Button, Row, Screen
from conversations.staff.taps import (
    AwaitSearch,
    ChooseRole,
    FindColleague,
    OpenClasses,
    OpenColleague,
    OpenStaff,
    StopStaff,
)
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import staffing
from storage.staffing import Colleague

PLACE: Final = "staff"
PAGE: Final = 10
LONGEST: Final = 60
LINKED: Final = "✓"


async def overview(turn: Turn, what: Any) -> Screen:
    """A page of the staff, with the ways on."""
    viewer = turn.seen_by()
    everybody = await staffing.listed(turn.tx, viewer)
    if not everybody:
        return gone(turn)
    page = min(what.page if isinstance(what, OpenStaff) else 0, (len(everybody) - 1) // PAGE)
    linked = sum(one.is_linked for one in everybody)
    text = [await people.header(turn), turn.say("staff-overview", linked=linked, count=len(everybody))]
    pages = -(-len(everybody) // PAGE)
    if pages > 1:
        text.append(turn.say("common-page-label", page=page + 1, pages=pages))
    say = turn.say
    rows = [
        *_rows(everybody[page * PAGE : (page + 1) * PAGE]),
        steps(turn, page, pages, lambda there: OpenStaff(page=there)),
        (
            Button(say.plain("staff-search-button"), FindColleague()),
            Button(say.plain("staff-classes-button"), OpenClasses()),
        ),
        (Button(say.plain("staff-add-button"), ChooseRole()),),
        *await people.children_row(turn, PLACE),
    ]
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


async def ask(turn: Turn, tap: FindColleague) -> Screen:
    """Whom to look for."""
    if await staffing.appoints(turn.tx, turn.seen_by()) is None:
        return gone(turn)
    turn.ask(AwaitSearch())
    return Screen(turn.say("staff-search-prompt"), (stop_row(turn),))


async def found(turn: Turn, state: AwaitSearch) -> Screen:
    """Those whose name holds what was typed; the search goes on until a button is pressed."""
    text = clean(turn.event.text).strip()[:LONGEST] if isinstance(turn.event, Typed) else ""
    if not text:
        return Screen(turn.say("common-text-only"), (stop_row(turn),))
    those = await staffing.listed(turn.tx, turn.seen_by(), text)
    if not those:
        return Screen(turn.say("staff-none", text=text), (stop_row(turn),))
    said = turn.say("staff-found", text=text, count=len(those))
    return Screen(said, (*_rows(those[:PAGE]), stop_row(turn)), protect=True)


async def stop(turn: Turn, tap: StopStaff) -> Screen:
    """Back to the list; nothing is waited for."""
    turn.done()
    return await overview(turn, tap)


def gone(turn: Turn) -> Screen:
    """Not there, or not this person's to see."""
    return Screen(turn.say("common-not-found"))


def back(turn: Turn, tap: Tap) -> Row:
    return (Button(turn.say.plain("common-back-button"), tap),)


def stop_row(turn: Turn) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), StopStaff()),)


def steps(turn: Turn, page: int, pages: int, opening: Any) -> Row:
    """To the pages before and behind."""
    return tuple(
        Button(turn.say.plain(key), opening(there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )


def _rows(those: Sequence[Colleague]) -> list[Row]:
    buttons = [Button(label(one), OpenColleague(person=one.id)) for one in those]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def label(one: Colleague) -> str:
    """«Bērziņa Dace ✓»: the mark stands where somebody is logged in."""
    name = f"{one.family_name} {one.given_name}"
    return f"{name} {LINKED}" if one.is_linked else name
