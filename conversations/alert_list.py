"""The class's reported absences in one list that is brought up to date at each tap; who is missing today.

[Kavējumi] ──► those that wait for me, other unseen ones, those of these days
   │              ├─ [Anna B. · šodien] ──► alert_card.py   [Pieņemt] ──► the list again
   │              └─ [Pieņemt visus zināšanai]
   └──────────► [Kas šodien nebūs]: in the own lessons, without words and reasons
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Annotated, Any, Final

from pydantic import Field

from conversations import absence_text, people
from conversations.alert_card import Acknowledge, OpenAlert, OpenAlerts
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from storage import alerts, links, registration
from storage.alerts import Listed, Missing
from storage.clock import milliseconds
from storage.viewer import Viewer

PLACE: Final = "alerts"
PAGE: Final = 6
MANAGERS: Final = frozenset({"office", "head"})


class AcknowledgeAll(Tap, code="vz", version=2):
    """All that waited for me when the list was shown, in milliseconds since 1970."""

    shown: Annotated[int, Field(ge=0, lt=2**43)]


class OpenMissing(Tap, code="vm"):
    """Who is reported missing in today's lessons of mine."""


async def overview(turn: Turn, what: Any) -> Screen:
    """The list; a teacher who leads no class sees who is missing."""
    viewer = await as_staff(turn)
    if viewer is None:
        return Screen(turn.say("common-not-found"))
    classes = [one.name for one in await registration.classes(turn.tx, viewer)]
    if not classes and viewer.kind not in MANAGERS:
        return await missing(turn, what)
    return await _list(turn, classes, what.page if isinstance(what, OpenAlerts) else 0)


async def missing(turn: Turn, what: Any) -> Screen:
    """Who will not be in the lessons that one gives today."""
    viewer = await as_staff(turn)
    if viewer is None:
        return Screen(turn.say("common-not-found"))
    say = turn.say
    found = await alerts.missing(turn.tx, viewer)
    text = [say("alerts-missing", day=say.day(turn.today, "long"))]
    for lesson, those in groupby(found, key=lambda one: (one.lesson, one.subject, one.group)):
        number, subject, group = lesson
        names = ", ".join(_name(turn, one) for one in those)
        text.append(say("alerts-missing-lesson", number=number, subject=subject, group=group, names=names))
    if not found:
        text.append(say("alerts-missing-nobody"))
    rows: list[Row] = []
    if viewer.kind in MANAGERS or await registration.classes(turn.tx, viewer):
        rows.append((Button(say.plain("alerts-all-button"), OpenAlerts()),))
    rows += await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", text), tuple(rows), protect=True)


def _name(turn: Turn, one: Missing) -> str:
    if one.at is None:
        return one.name
    key = "alerts-missing-late-label" if one.part == "late" else "alerts-missing-early-label"
    return turn.say.plain(key, name=one.name, time=turn.say.time(one.at))


async def as_staff(turn: Turn) -> Viewer | None:
    """The link of this chat that works at school; the chat may show one's own child by now."""
    viewer = turn.seen_by()
    if not viewer.is_staff:
        others = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now)
        viewer = next((other for other in others if other.is_staff), viewer)
        turn.viewer = viewer
    return viewer if viewer.is_staff else None


async def told(turn: Turn, reports: Sequence[Listed], *above: Markup) -> Screen:
    """The list for somebody at school who is told of it; ``above`` says what is new."""
    classes = [one.name for one in await registration.classes(turn.tx, turn.seen_by())]
    return await _screen(turn, reports, classes, 0, *above)


async def _list(turn: Turn, classes: Sequence[str], page: int) -> Screen:
    return await _screen(turn, await alerts.listed(turn.tx, turn.seen_by()), classes, page)


async def _screen(
    turn: Turn, reports: Sequence[Listed], classes: Sequence[str], page: int, *above: Markup
) -> Screen:
    say, viewer = turn.say, turn.seen_by()
    waiting = sum(one.waits for one in reports)
    pages = max(1, -(-len(reports) // PAGE))
    page = min(page, pages - 1)
    shown = reports[page * PAGE : (page + 1) * PAGE]
    whose = ", ".join(classes) if viewer.kind not in MANAGERS else ""
    text = [*above, say("alerts-list-class", classes=whose) if whose else say("alerts-list")]
    text.append(say("alerts-waiting", count=waiting) if reports else say("alerts-none"))
    one_class = len(classes) == 1 and viewer.kind not in MANAGERS
    for section, those in groupby(shown, key=_section):
        text += [Markup(""), say(f"alerts-section-{section}")]
        text += [_line(turn, one, with_class=not one_class) for one in those]
    if pages > 1:
        text.append(say("common-page-label", page=page + 1, pages=pages))
    rows = [*_rows(turn, shown), *_below(turn, waiting, page, pages)]
    rows += await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


def _section(one: Listed) -> str:
    return "waiting" if one.waits else "others" if one.is_unseen else "seen"


def _line(turn: Turn, one: Listed, *, with_class: bool) -> Markup:
    say, draft = turn.say, one.draft
    days = absence_text.short_when(say, draft, turn.today)
    if draft.part != "day":
        days = f"{days}, {absence_text.part(say, draft)}"
    name = f"{one.name}, {one.class_name}" if with_class else one.name
    line = say("alerts-line", name=name, days=days, reason=absence_text.reason(say, one.reason))
    if one.state == "sent":
        return line
    return say("alerts-line-decided", line=line, state=say(f"alerts-decided-{one.state}"))


def _rows(turn: Turn, shown: Sequence[Listed]) -> Iterable[Row]:
    """Beside each that waits the way to acknowledge it; the others two by two."""
    say = turn.say
    for one in shown:
        if one.waits:
            accept = Acknowledge(absence=one.id, revision=one.revision, was=one.state, listed=True)
            yield (_open(one), Button(say.plain("alerts-accept-button"), accept))
    others = [_open(one) for one in shown if not one.waits]
    yield from (tuple(others[start : start + 2]) for start in range(0, len(others), 2))


def _open(one: Listed) -> Button:
    return Button(one.short_name, OpenAlert(absence=one.id))


def _below(turn: Turn, waiting: int, page: int, pages: int) -> Iterable[Row]:
    say = turn.say
    if waiting > 1:
        yield (Button(say.plain("alerts-accept-all-button"), AcknowledgeAll(shown=milliseconds(turn.now))),)
    yield tuple(
        Button(say.plain(key), OpenAlerts(page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    if turn.seen_by().kind != "office":
        yield (Button(say.plain("alerts-missing-button"), OpenMissing()),)
