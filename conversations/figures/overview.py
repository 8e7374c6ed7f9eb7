"""Who is logged in and who reads: the whole school, and class by class."""

from typing import Any, Final

from conversations import people
from conversations.figures.taps import DrawMissing, OpenClassFigures, OpenFigures
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import figures
from storage.figures import READING, ClassLinks

PLACE: Final = "figures"
PAGE: Final = 14


async def overview(turn: Turn, what: Any) -> Screen:
    """The whole school."""
    viewer, say = turn.seen_by(), turn.say
    linked, reading = await figures.linked(turn.tx, viewer), await figures.reading(turn.tx, viewer)
    if linked is None or reading is None:
        return Screen(say("common-not-found"))
    total = linked.total
    lines = [
        await people.header(turn),
        say("figures-head"),
        say(
            "figures-guardians",
            linked=total.linked_guardians,
            count=total.guardians,
            share=share(total.linked_guardians, total.guardians),
        ),
        say("figures-students", linked=total.linked_pupils, count=total.pupils),
        say("figures-staff", linked=linked.linked_staff, count=linked.staff),
        Markup(""),
    ]
    if reading.publications:
        lines.append(
            say("figures-reading", count=reading.publications, share=reading.share, days=READING.days)
        )
    else:
        lines.append(say("figures-reading-none", days=READING.days))
    lines.append(say("figures-small", fewest=figures.FEWEST))
    rows: tuple[Row, ...] = (
        (
            Button(say.plain("figures-classes-button"), OpenClassFigures()),
            Button(say.plain("figures-missing-button"), DrawMissing()),
        ),
        *await people.children_row(turn, PLACE),
    )
    return Screen(Markup.join("\n", lines), rows)


async def classes(turn: Turn, tap: OpenClassFigures) -> Screen:
    """Guardians and pupils of each class who are logged in."""
    linked = await figures.linked(turn.tx, turn.seen_by())
    if linked is None:
        return Screen(turn.say("common-not-found"))
    say, pages = turn.say, max(1, -(-len(linked.classes) // PAGE))
    page = min(tap.page, pages - 1)
    lines = [await people.header(turn), say("figures-classes")]
    lines += [_line(turn, one) for one in linked.classes[page * PAGE : (page + 1) * PAGE]]
    if not linked.classes:
        lines.append(say("figures-classes-none"))
    if pages > 1:
        lines.append(say("common-page-label", page=page + 1, pages=pages))
    steps = tuple(
        Button(say.plain(key), OpenClassFigures(page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    rows: list[Row] = [steps, (Button(say.plain("common-back-button"), OpenFigures()),)]
    return Screen(Markup.join("\n", lines), tuple(row for row in rows if row))


def share(part: int, whole: int) -> int:
    """Per cent, 0 of nothing."""
    return round(100 * part / whole) if whole else 0


def class_name(turn: Turn, name: str | None) -> str:
    """«7.b», or what small classes are called together."""
    return name or turn.say.plain("figures-small-label")


def _line(turn: Turn, one: ClassLinks) -> Markup:
    return turn.say(
        "figures-class-line",
        guardians=f"{one.linked_guardians}/{one.guardians}",
        students=f"{one.linked_pupils}/{one.pupils}",
        **{"class": class_name(turn, one.name)},
    )
