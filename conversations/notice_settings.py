"""One kind of news: how it is told; of marks which ones.

[Atzīmes] ──► uzreiz · vakara kopsavilkumā · piektdienas kopsavilkumā · nesaņemt
          └─► visas · zemāk par 4 … · ja krīt vidējā
"""

from typing import Final, Unpack

from conversations import people
from conversations.child import looks_at
from conversations.notice_overview import KINDS, back, choice, gone, in_rows, kind_name, shown, student
from conversations.notice_taps import OpenKind, OpenNotices, SetFalls, SetLevel, SetSpoiler, SetWay
from conversations.screen import Button, Row, Screen
from conversations.topic import Audience, Do, Look
from conversations.turn import Turn
from locales import Markup
from storage import preferences
from storage.news import Kind
from storage.phone_hours import WAYS
from storage.preferences import Changes, Preferences

LEVELS: Final = (4, 5, 6, 7, 8, 9)
"""«Zemāk par …»."""


async def one_kind(turn: Turn, tap: OpenKind) -> Screen:
    """The ways of one kind."""
    kind = _kind(tap.kind)
    if kind is None or not await looks_at(turn, tap.child):
        return gone(turn)
    return await _one_kind(turn, kind, await preferences.of(turn.tx, turn.seen_by()))


async def set_way(turn: Turn, tap: SetWay) -> Screen:
    """Keeps it and shows the whole; of marks there is more to say."""
    kind, way = _kind(tap.kind), next((one for one in WAYS if one == tap.way), None)
    if kind is None or way is None:
        return gone(turn)
    wanted = await _changed(turn, tap.child, ways={kind: way})
    if wanted is None:
        return gone(turn)
    return await (_one_kind(turn, kind, wanted) if kind == "mark" and way != "off" else shown(turn))


async def set_level(turn: Turn, tap: SetLevel) -> Screen:
    """Only marks below it; None: all of them, whatever they are."""
    if tap.below is None:
        wanted = await _changed(turn, tap.child, marks_below=None, average_falls=False)
    else:
        wanted = await _changed(turn, tap.child, marks_below=tap.below)
    return gone(turn) if wanted is None else await _one_kind(turn, "mark", wanted)


async def set_falls(turn: Turn, tap: SetFalls) -> Screen:
    """Marks that let the average fall, too, or without a level only these."""
    wanted = await _changed(turn, tap.child, average_falls=tap.told)
    return gone(turn) if wanted is None else await _one_kind(turn, "mark", wanted)


async def set_spoiler(turn: Turn, tap: SetSpoiler) -> Screen:
    """Marks under a spoiler, in notices as on every screen."""
    wanted = await _changed(turn, tap.child, hides_marks=tap.hidden)
    return gone(turn) if wanted is None else await shown(turn)


async def _one_kind(turn: Turn, kind: Kind, wanted: Preferences) -> Screen:
    say, child = turn.say, student(turn)
    text = [await people.header(turn), say("notices-kind-prompt", kind=kind_name(say, kind))]
    rows: list[Row] = []
    for way in WAYS:
        label = say.plain(f"notices-way-{way.replace(' ', '-')}-button")
        tap = SetWay(child=child, kind=kind, way=way)
        rows.append((choice(label, tap, chosen=wanted.way(kind) == way),))
    if kind == "mark" and wanted.way(kind) != "off":
        text += [Markup(""), say("notices-which-marks")]
        rows += _levels(turn, wanted)
    return Screen(Markup.join("\n", text), (*rows, (back(turn, OpenNotices(child=child)),)))


def _levels(turn: Turn, wanted: Preferences) -> list[Row]:
    say, child = turn.say, student(turn)
    every = choice(
        say.plain("notices-every-mark-button"),
        SetLevel(child=child, below=None),
        chosen=wanted.marks_below is None and not wanted.average_falls,
    )
    levels = [
        choice(
            say.plain("notices-level-button", points=points),
            SetLevel(child=child, below=points),
            chosen=wanted.marks_below == points,
        )
        for points in LEVELS
    ]
    falls = SetFalls(child=child, told=not wanted.average_falls)
    fallen: Button = choice(say.plain("notices-falls-button"), falls, chosen=wanted.average_falls)
    return [(every,), *in_rows(levels, 3), (fallen,)]


async def _changed(turn: Turn, child: int, **changes: Unpack[Changes]) -> Preferences | None:
    if not await looks_at(turn, child):
        return None
    wanted = await preferences.change(turn.tx, turn.seen_by(), **changes)
    if wanted is not None:
        turn.toast(turn.say.plain("notices-kept-toast"))
    return wanted


def _kind(name: str) -> Kind | None:
    return next((kind for kind in KINDS if kind == name), None)


TAPS = (
    (OpenKind, Look(one_kind), Audience.FAMILY),
    (SetWay, Do(set_way), Audience.FAMILY),
    (SetLevel, Do(set_level), Audience.FAMILY),
    (SetFalls, Do(set_falls), Audience.FAMILY),
    (SetSpoiler, Do(set_spoiler), Audience.FAMILY),
)
