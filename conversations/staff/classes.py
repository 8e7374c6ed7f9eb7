"""The classes and who leads them."""

from typing import Any, Final

from conversations import people
from conversations.screen import Button, Row, Screen
from conversations.staff.listing import LINKED, back, gone, label, steps
from conversations.staff.taps import Lead, OpenClasses, OpenLead, OpenStaff
from conversations.turn import Turn
from locales import Markup
from storage import school_classes, staffing
from storage.school_classes import LedClass

PAGE: Final = 12
CHOICES: Final = 10
A_ROW: Final = 4


async def listed(turn: Turn, tap: OpenClasses) -> Screen:
    """A page of the classes, each with its class teacher; a button each."""
    led = await school_classes.listed(turn.tx, turn.seen_by())
    if not led:
        return Screen(turn.say("staff-classes-none"), (back(turn, OpenStaff()),))
    pages = -(-len(led) // PAGE)
    page = min(tap.page, pages - 1)
    shown = led[page * PAGE : (page + 1) * PAGE]
    text = [await people.header(turn), turn.say("staff-classes"), *(_line(turn, one) for one in shown)]
    if pages > 1:
        text.append(turn.say("common-page-label", page=page + 1, pages=pages))
    buttons = [Button(one.name, OpenLead(led=one.id)) for one in shown]
    rows: list[Row] = [tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW)]
    rows += [steps(turn, page, pages, lambda there: OpenClasses(page=there)), back(turn, OpenStaff())]
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


async def choose(turn: Turn, tap: OpenLead) -> Screen:
    """Who is to lead it: whoever works here."""
    viewer = turn.seen_by()
    led = await _one(turn, tap.led)
    if led is None:
        return gone(turn)
    everybody = [one for one in await staffing.listed(turn.tx, viewer) if one.id != led.teacher_id]
    pages = max(1, -(-len(everybody) // CHOICES))
    page = min(tap.page, pages - 1)
    shown = everybody[page * CHOICES : (page + 1) * CHOICES]
    buttons = [Button(label(one), Lead(led=led.id, person=one.id)) for one in shown]
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    rows += [
        steps(turn, page, pages, lambda there: OpenLead(led=led.id, page=there)),
        back(turn, OpenClasses()),
    ]
    said = turn.say("staff-lead-prompt", teacher=led.teacher or "–", **{"class": led.name})
    return Screen(said, tuple(row for row in rows if row), protect=True)


async def lead(turn: Turn, tap: Lead) -> Screen:
    """From today; the one before ends with yesterday."""
    outcome = await school_classes.lead(turn.tx, turn.seen_by(), tap.led, tap.person)
    if outcome == "not yours":
        return gone(turn)
    turn.toast(turn.say.plain("staff-lead-done-toast"))
    return await listed(turn, OpenClasses(page=await _page_of(turn, tap.led)))


async def _one(turn: Turn, class_id: int) -> LedClass | None:
    led = await school_classes.listed(turn.tx, turn.seen_by())
    return next((one for one in led if one.id == class_id), None)


async def _page_of(turn: Turn, class_id: int) -> int:
    led = await school_classes.listed(turn.tx, turn.seen_by())
    return next((place for place, one in enumerate(led) if one.id == class_id), 0) // PAGE


def _line(turn: Turn, one: LedClass) -> Markup:
    which: dict[str, Any] = {"class": one.name}
    if one.teacher is None:
        return turn.say("staff-class-nobody", **which)
    name = f"{one.teacher} {LINKED}" if one.is_linked else one.teacher
    return turn.say("staff-class-line", teacher=name, **which)
