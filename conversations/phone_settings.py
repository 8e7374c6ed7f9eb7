"""When this phone stays quiet, and what stands on its lock screen: for all children of the chat at once.

[Klusās stundas] ──► 21–7 · 22–7 … · none
[Kopsavilkuma stunda] ──► 15.00 … 20.00
[Pauze] ──► until tomorrow · for some days · no pause
[Slēpt saturu] · [Rādīt saturu]   (one tap)
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from conversations import people
from conversations.child import looks_at
from conversations.notice_overview import back, choice, gone, in_rows, overview, shown
from conversations.notice_taps import (
    OpenDigest,
    OpenNotices,
    OpenPause,
    OpenQuiet,
    SetContent,
    SetDigest,
    SetPause,
    SetQuiet,
)
from conversations.screen import Row, Screen
from conversations.topic import Audience, Do, Look
from conversations.turn import Turn
from locales import Markup
from storage import links, preferences
from storage.phone_hours import Phone, Quiet

QUIETS: Final = (Quiet(20, 7), Quiet(21, 6), Quiet(21, 7), Quiet(22, 6), Quiet(22, 7), Quiet(23, 8))
DIGEST_HOURS: Final = (15, 16, 17, 18, 19, 20)
PAUSES: Final = (1, 3, 7, 14)
"""Days."""
LONGEST_PAUSE: Final = timedelta(days=60)


async def quiet(turn: Turn, tap: OpenQuiet) -> Screen:
    """Some usual nights, or none."""
    phone = await _phone(turn, tap.child)
    if phone is None:
        return gone(turn)
    say = turn.say
    nights = [
        choice(
            say.plain("notices-hours-label", first=night.from_hour, last=night.until_hour),
            SetQuiet(child=tap.child, from_hour=night.from_hour, until_hour=night.until_hour),
            chosen=night == phone.quiet,
        )
        for night in QUIETS
    ]
    none = SetQuiet(child=tap.child, from_hour=None, until_hour=None)
    off = choice(say.plain("notices-quiet-none-button"), none, chosen=phone.quiet is None)
    return await _asked(turn, tap.child, say("notices-quiet-prompt"), [*in_rows(nights, 2), (off,)])


async def set_quiet(turn: Turn, tap: SetQuiet) -> Screen:
    """Both hours or neither; an hour for both would be a whole day, or none."""
    hours = None
    if tap.from_hour is not None and tap.until_hour is not None:
        hours = Quiet(tap.from_hour, tap.until_hour)
    if (tap.from_hour is None) != (tap.until_hour is None) or (hours and hours[0] == hours[1]):
        return gone(turn)
    return await _keep(turn, tap.child, lambda phone: replace(phone, quiet=hours))


async def digest(turn: Turn, tap: OpenDigest) -> Screen:
    """The hours after school."""
    phone = await _phone(turn, tap.child)
    if phone is None:
        return gone(turn)
    say = turn.say
    hours = [
        choice(
            say.plain("notices-hour-label", hour=hour),
            SetDigest(child=tap.child, hour=hour),
            chosen=hour == phone.digest_hour,
        )
        for hour in DIGEST_HOURS
    ]
    return await _asked(turn, tap.child, say("notices-digest-prompt"), in_rows(hours, 3))


async def set_digest(turn: Turn, tap: SetDigest) -> Screen:
    return await _keep(turn, tap.child, lambda phone: replace(phone, digest_hour=tap.hour))


async def pause(turn: Turn, tap: OpenPause) -> Screen:
    """Some days; the pause that holds can be ended."""
    phone = await _phone(turn, tap.child)
    if phone is None:
        return gone(turn)
    say = turn.say
    days = [turn.today + timedelta(days=away) for away in PAUSES]
    until = [
        choice(
            say.plain("notices-until-label", day=say.day(day)),
            SetPause(child=tap.child, until=day),
            chosen=day == phone.paused_until,
        )
        for day in days
    ]
    rows = list(in_rows(until, 2))
    if phone.paused_until is not None and phone.paused_until > turn.today:
        end = SetPause(child=tap.child, until=None)
        rows.append((choice(say.plain("notices-pause-end-button"), end, chosen=False),))
    return await _asked(turn, tap.child, say("notices-pause-prompt"), rows)


async def set_pause(turn: Turn, tap: SetPause) -> Screen:
    """From an old message a day may be past by now: then there is nothing to pause for."""
    if tap.until is not None and not turn.today < tap.until <= turn.today + LONGEST_PAUSE:
        return gone(turn)
    return await _keep(turn, tap.child, lambda phone: replace(phone, paused_until=tap.until))


async def set_content(turn: Turn, tap: SetContent) -> Screen:
    return await _keep(turn, tap.child, lambda phone: replace(phone, shows_content=tap.shown))


async def _phone(turn: Turn, child: int) -> Phone | None:
    if not await looks_at(turn, child):
        return None
    return (await preferences.of(turn.tx, turn.seen_by())).phone


async def _keep(turn: Turn, child: int, changed: Callable[[Phone], Phone]) -> Screen:
    """For everybody who looks in this chat: it is one phone."""
    if not await looks_at(turn, child):
        return gone(turn)
    people_here = set()
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now):
        if viewer.student_id is not None and viewer.person_id not in people_here:
            people_here.add(viewer.person_id)
            phone = (await preferences.of(turn.tx, viewer)).phone
            await preferences.change(turn.tx, viewer, phone=changed(phone))
    turn.toast(turn.say.plain("notices-kept-toast"))
    return await shown(turn)


async def _asked(turn: Turn, child: int, prompt: Markup, rows: Iterable[Row]) -> Screen:
    text = Markup.join("\n", [await people.header(turn), prompt])
    return Screen(text, (*rows, (back(turn, OpenNotices(child=child)),)))


TAPS = (
    (OpenNotices, Look(overview), Audience.FAMILY),
    (OpenQuiet, Look(quiet), Audience.FAMILY),
    (SetQuiet, Do(set_quiet), Audience.FAMILY),
    (OpenDigest, Look(digest), Audience.FAMILY),
    (SetDigest, Do(set_digest), Audience.FAMILY),
    (OpenPause, Look(pause), Audience.FAMILY),
    (SetPause, Do(set_pause), Audience.FAMILY),
    (SetContent, Do(set_content), Audience.FAMILY),
)
