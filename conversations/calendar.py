"""Lessons, tests and events in the family's own calendar.

    Stundu saraksts ──► Kalendāram ──► a file (.ics), as it stands now
                          │
                          └► a private address, where the bot has a web address: made ─► renewed ─► ended

A calendar program asks the address again and again, so changes of lessons come by themselves.
"""

import asyncio
from datetime import datetime

from conversations import people
from conversations.calendar_file import Contained, ics
from conversations.child import Id, looks_at
from conversations.lesson_taps import OpenLessons
from conversations.screen import Button, File, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Do, Look, Topic
from conversations.turn import Turn
from locales import Markup, ascii_form
from locales.languages import SOURCE
from storage import calendar
from storage import people as roles
from storage.clock import school_day
from storage.store import Tx

PATH = "/calendar/{token}.ics"
"""Below the bot's web address; ``bot.calendar_feed`` serves it."""


class OpenCalendar(Tap, code="tc"):
    """What can be had."""

    child: Id


class TakeFile(Tap, code="tf"):
    """The calendar as a file."""

    child: Id


class MakeAddress(Tap, code="tm"):
    """A new address; the one before ends."""

    child: Id


class EndAddress(Tap, code="te"):
    """No address any more."""

    child: Id


def opening_button(turn: Turn, child: int) -> Button:
    """The way here."""
    return Button(turn.say.plain("calendar-open-button"), OpenCalendar(child=child))


async def overview(turn: Turn, tap: OpenCalendar) -> Screen:
    """The file and, where the bot has a web address, the private address."""
    if not await looks_at(turn, tap.child):
        return _gone(turn)
    return await _overview(turn, tap.child)


async def file(turn: Turn, tap: TakeFile) -> Screen:
    """The calendar as it stands now."""
    if not await looks_at(turn, tap.child):
        return _gone(turn)
    viewer = turn.seen_by()
    role = await roles.role(turn.tx, viewer)
    contents = await calendar.contents(turn.tx, viewer)
    if role is None or not contents.days:
        return _gone(turn)
    contained = Contained(turn.say.language, role.short_name, tap.child, contents, turn.now)
    made = await asyncio.to_thread(ics, contained)
    first, last = contents.days[0].day, contents.days[-1].day
    said = turn.say("calendar-file", first=turn.say.day(first), last=turn.say.day(last))
    text = Markup("\n").join([await people.header(turn), said])
    return Screen(text, file=File(f"eklase-{_file_name(role.short_name)}.ics", made))


async def make_address(turn: Turn, tap: MakeAddress) -> Screen:
    """The new address, shown this once."""
    base = turn.bot.calendar_url
    token = None
    if base is not None and await looks_at(turn, tap.child):
        token = await calendar.renew_address(turn.tx, turn.seen_by())
    if base is None or token is None:
        return _gone(turn)
    address = base + PATH.format(token=token)
    say = turn.say
    text = [await people.header(turn), say("calendar-made", address=address)]
    copied = Button(say.plain("calendar-copy-button"), copy=address)
    back = Button(say.plain("common-back-button"), OpenCalendar(child=tap.child))
    return Screen(Markup("\n").join(text), ((copied,), (back,)))


async def end_address(turn: Turn, tap: EndAddress) -> Screen:
    """The address leads nowhere from now on."""
    if not await looks_at(turn, tap.child):
        return _gone(turn)
    if await calendar.end_address(turn.tx, turn.seen_by()):
        turn.toast(turn.say.plain("calendar-ended-toast"))
    return await _overview(turn, tap.child)


async def fed(tx: Tx, token: str, now: datetime) -> Contained | None:
    """What a calendar program is given at an address; None: no such address (any more)."""
    found = await calendar.opened(tx, token, now)
    role = None if found is None else await roles.role(tx, found.viewer)
    if found is None or role is None or role.student_id is None:
        return None
    contents = await calendar.contents(tx, found.viewer)
    return Contained(found.chat.language or SOURCE, role.short_name, role.student_id, contents, now)


async def _overview(turn: Turn, child: int) -> Screen:
    say = turn.say
    text = [await people.header(turn), say("calendar-intro")]
    rows = [(Button(say.plain("calendar-file-button"), TakeFile(child=child)),)]
    if turn.bot.calendar_url is not None:
        since = await calendar.address_since(turn.tx, turn.seen_by())
        if since is None:
            text.append(say("calendar-address-none"))
            rows.append((Button(say.plain("calendar-make-button"), MakeAddress(child=child)),))
        else:
            text.append(say("calendar-address-stands", day=say.day(school_day(since), "full")))
            rows.append((Button(say.plain("calendar-renew-button"), MakeAddress(child=child)),))
            rows.append((Button(say.plain("calendar-end-button"), EndAddress(child=child)),))
    rows.append((Button(say.plain("common-back-button"), OpenLessons(child=child, day=None)),))
    return Screen(Markup("\n\n").join([Markup("\n").join(text[:2]), *text[2:]]), tuple(rows))


def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the lessons of the child that the chat shows."""
    back = OpenLessons(child=turn.seen_by().student_id or 0, day=None)
    return Screen(turn.say("common-not-found"), ((Button(turn.say.plain("common-back-button"), back),),))


def _file_name(name: str) -> str:
    return "".join(sign for sign in ascii_form(name).lower() if sign.isalnum()) or "stundas"


TOPIC = Topic(
    name="calendar",
    taps=(
        (OpenCalendar, Look(overview), Audience.FAMILY),
        (TakeFile, Look(file), Audience.FAMILY),
        (MakeAddress, Do(make_address), Audience.FAMILY),
        (EndAddress, Do(end_address), Audience.FAMILY),
    ),
)
