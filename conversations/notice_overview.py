"""What is told of a child, and how: everything at one glance.

[Paziņojumi] ──► a kind                                       conversations/notice_settings.py
             ├─► quiet hours, the digest's hour, a pause      conversations/phone_settings.py
             └─► without content · marks under a spoiler      (one tap each)
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from conversations import people
from conversations.child import looks_at
from conversations.notice_taps import (
    OpenDigest,
    OpenKind,
    OpenNotices,
    OpenPause,
    OpenQuiet,
    SetContent,
    SetSpoiler,
)
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from conversations.welcome import OpenSettings
from locales import Markup, Wording
from storage import preferences
from storage.news import Kind
from storage.preferences import Preferences

PLACE: Final = "notices"
KINDS: Final[tuple[Kind, ...]] = (
    "mark",
    "final",
    "homework",
    "test",
    "lesson",
    "remark",
    "absence",
    "announcement",
    "event",
)


async def overview(turn: Turn, what: Any) -> Screen:
    """``what`` may name the child; else it is the one that the chat shows."""
    if isinstance(what, OpenNotices) and not await looks_at(turn, what.child):
        return gone(turn)
    return await shown(turn)


async def shown(turn: Turn) -> Screen:
    """The same for whoever the turn looks at already."""
    say, child = turn.say, student(turn)
    wanted = await preferences.of(turn.tx, turn.seen_by())
    text = [await people.header(turn), say("notices-overview")]
    text += [
        say("notices-kind-way", kind=kind_name(say, kind), way=_way(say, wanted, kind)) for kind in KINDS
    ]
    kinds = [Button(kind_name(say, kind), OpenKind(child=child, kind=kind)) for kind in KINDS]
    rows = [
        *in_rows(kinds, 2),
        (
            Button(say.plain("notices-quiet-button"), OpenQuiet(child=child)),
            Button(say.plain("notices-digest-button"), OpenDigest(child=child)),
        ),
        (
            Button(say.plain("notices-pause-button"), OpenPause(child=child)),
            _content_button(turn, wanted),
        ),
        (_spoiler_button(turn, wanted),),
        *await people.children_row(turn, PLACE),
        (back(turn, OpenSettings()),),
    ]
    return Screen(Markup.join("\n", [*text, *_phone(turn, wanted)]), tuple(rows))


def gone(turn: Turn) -> Screen:
    """Not there, or not theirs."""
    return Screen(turn.say("common-not-found"), ((back(turn, OpenSettings()),),))


def back(turn: Turn, tap: Tap) -> Button:
    return Button(turn.say.plain("common-back-button"), tap)


def student(turn: Turn) -> int:
    """The child that the turn looks at."""
    number = turn.seen_by().student_id
    if number is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return number


def kind_name(say: Wording, kind: Kind) -> str:
    return say.plain(f"notices-kind-{kind}-label")


def in_rows(buttons: Sequence[Button], a_row: int) -> Iterable[Row]:
    return [tuple(buttons[start : start + a_row]) for start in range(0, len(buttons), a_row)]


def choice(label: str, tap: Tap, *, chosen: bool) -> Button:
    """One of several; the one that holds bears a tick."""
    return Button(f"✓ {label}" if chosen else label, tap)


def _way(say: Wording, wanted: Preferences, kind: Kind) -> Markup:
    way = wanted.way(kind)
    told = say(f"notices-way-{way.replace(' ', '-')}-label")
    if kind != "mark" or way == "off":
        return told
    level, falls = wanted.marks_below, wanted.average_falls
    if level is not None and falls:
        return say("notices-way-below-or-falling", way=told, points=level)
    if level is not None:
        return say("notices-way-below", way=told, points=level)
    return say("notices-way-falling", way=told) if falls else told


def _phone(turn: Turn, wanted: Preferences) -> list[Markup]:
    say, phone = turn.say, wanted.phone
    if phone.quiet is None:
        quiet = say("notices-quiet-none")
    else:
        quiet = say("notices-quiet", first=phone.quiet.from_hour, last=phone.quiet.until_hour)
    text = [Markup(""), quiet, say("notices-hour", hour=phone.digest_hour)]
    if not phone.shows_content:
        text.append(say("notices-hidden"))
    if phone.paused_until is not None and phone.paused_until > turn.today:
        text.append(say("notices-paused", day=say.day(phone.paused_until, "until")))
    return [*text, say("notices-urgent")]


def _content_button(turn: Turn, wanted: Preferences) -> Button:
    shown = wanted.shows_content
    label = turn.say.plain("notices-hide-content-button" if shown else "notices-show-content-button")
    return Button(label, SetContent(child=student(turn), shown=not shown))


def _spoiler_button(turn: Turn, wanted: Preferences) -> Button:
    hidden = wanted.hides_marks
    label = turn.say.plain("notices-show-marks-button" if hidden else "notices-hide-marks-button")
    return Button(label, SetSpoiler(child=student(turn), hidden=not hidden))
