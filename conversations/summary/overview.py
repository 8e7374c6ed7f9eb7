"""The counts of today, and the names of one class."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final

from conversations import absence_text, people
from conversations.alert_card import OpenAlerts
from conversations.child import Id
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from storage import duties, links, summary
from storage.summary import ClassToday, Counts, Gone
from storage.viewer import Viewer

PLACE: Final = "summary"
MANAGERS: Final = frozenset({"office", "head"})
A_ROW: Final = 4
ONE_DAY: Final = timedelta(days=1)


class OpenSummary(Tap, code="ma"):
    """The counts, as they are now."""


class OpenClassToday(Tap, code="mc"):
    """The names of one class."""

    id: Id


class TakeKitchen(Tap, code="mg"):
    """The counts as a file, without names."""


class TakeNames(Tap, code="mn"):
    """The names as a file."""


class WishMorning(Tap, code="mj"):
    """The same each morning, or no longer."""

    wanted: bool


async def as_manager(turn: Turn) -> Viewer | None:
    """The link of this chat that is the school's office or head; the chat may show one's own child by now."""
    viewer = turn.seen_by()
    if viewer.kind in MANAGERS:
        return viewer
    others = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=viewer)
    found = next((other for other in others if other.kind in MANAGERS), None)
    if found is not None:
        turn.viewer = found
    return found


async def overview(turn: Turn, what: Any) -> Screen:
    """The counts of today."""
    return await shown(turn)


async def wish(turn: Turn, tap: WishMorning) -> Screen:
    """From tomorrow on."""
    viewer = await as_manager(turn)
    if viewer is not None and await summary.wish(turn.tx, viewer, wanted=tap.wanted):
        turn.toast(turn.say.plain("summary-wanted-toast" if tap.wanted else "summary-unwanted-toast"))
    return await shown(turn)


async def shown(turn: Turn, *above: Markup) -> Screen:
    """The counts and the ways further."""
    viewer = await as_manager(turn)
    if viewer is None:
        return Screen(turn.say("summary-office-only"))
    say = turn.say
    classes = await summary.classes(turn.tx, viewer)
    touched = [one for one in classes if _touched(one.counts)]
    text = [*above, await people.header(turn), say("summary-heading", day=say.day(turn.today, "long"))]
    if not await summary.is_school_day(turn.tx, viewer.school_id, turn.today):
        text.append(say("summary-no-school"))
    text += _total(turn, Counts.of(classes))
    if touched:
        text += [Markup(""), *(_class_line(turn, one) for one in touched)]
    text += await _away(turn, viewer)
    rows = [*_class_rows(touched), *await _ways(turn, viewer)]
    rows += await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", text), tuple(rows), protect=True)


async def one_class(turn: Turn, tap: OpenClassToday) -> Screen:
    """Who of a class is missing, and how; neither why nor in which words. That it was read is kept."""
    viewer = await as_manager(turn)
    classes = [] if viewer is None else await summary.classes(turn.tx, viewer)
    one = next((one for one in classes if one.id == tap.id), None)
    back = ((Button(turn.say.plain("common-back-button"), OpenSummary()),),)
    if viewer is None or one is None:
        return Screen(turn.say("common-not-found"), back)
    missing = await summary.missing(turn.tx, viewer, one.id)
    await summary.note_names(turn.tx, viewer, one.id)
    lines = [_class_line(turn, one), *(_name_line(turn, gone) for gone in missing)]
    return Screen(Markup.join("\n", lines), back, protect=True)


def how(turn: Turn, gone: Gone) -> str:
    """«visu dienu», «ieradīsies plkst. 9.30»."""
    return absence_text.part(turn.say, gone.draft)


def _touched(counts: Counts) -> int:
    return counts.away + counts.late + counts.early + counts.lessons


def _total(turn: Turn, counts: Counts) -> Iterable[Markup]:
    say = turn.say
    yield say("summary-total", enrolled=counts.enrolled, away=counts.away)
    parts = Markup(", ").join(_parts(turn, counts))
    if parts:
        yield say("summary-total-parts", parts=parts)
    if counts.unseen:
        yield say("summary-unseen", count=counts.unseen)


def _parts(turn: Turn, counts: Counts) -> list[Markup]:
    say = turn.say
    return [
        *([say("summary-late", count=counts.late)] if counts.late else []),
        *([say("summary-early", count=counts.early)] if counts.early else []),
        *([say("summary-lessons", count=counts.lessons)] if counts.lessons else []),
    ]


def _class_line(turn: Turn, one: ClassToday) -> Markup:
    counts = one.counts
    away = turn.say("summary-away", away=counts.away, enrolled=counts.enrolled)
    unseen = [turn.say("summary-class-unseen", count=counts.unseen)] if counts.unseen else []
    what = Markup(", ").join([away, *_parts(turn, counts), *unseen])
    return turn.say("summary-class", what=what, **{"class": one.name})


def _name_line(turn: Turn, gone: Gone) -> Markup:
    name = f"{gone.given_name} {gone.family_name}"
    key = "summary-name-unseen" if gone.is_unseen else "summary-name"
    return turn.say(key, name=name, part=how(turn, gone))


async def _away(turn: Turn, viewer: Viewer) -> list[Markup]:
    """Which teachers are away today and tomorrow, and who stands in."""
    leaves = await duties.of_school(turn.tx, viewer)
    lines = [
        turn.say(
            "summary-substitute",
            name=one.name,
            substitute=one.substitute,
            first=turn.say.near_day(one.first, turn.today),
            last=turn.say.day(one.last),
        )
        for one in leaves
        if one.first <= turn.today + ONE_DAY
    ]
    return [Markup(""), turn.say("summary-substitutes"), *lines] if lines else []


def _class_rows(touched: list[ClassToday]) -> list[Row]:
    buttons = [Button(f"{one.name} · {_touched(one.counts)}", OpenClassToday(id=one.id)) for one in touched]
    return [tuple(buttons[at : at + A_ROW]) for at in range(0, len(buttons), A_ROW)]


async def _ways(turn: Turn, viewer: Viewer) -> list[Row]:
    say = turn.say
    kitchen = Button(say.plain("summary-kitchen-button"), TakeKitchen())
    names = Button(say.plain("summary-names-button"), TakeNames())
    rows: list[Row] = [(kitchen, names)]
    if viewer.kind == "office":
        wanted = await summary.is_wanted(turn.tx, viewer)
        key = "summary-wanted-button" if wanted else "summary-unwanted-button"
        rows.append((Button(say.plain(key), WishMorning(wanted=not wanted)),))
    again = Button(say.plain("summary-again-button"), OpenSummary())
    rows.append((again, Button(say.plain("alerts-all-button"), OpenAlerts())))
    return rows
