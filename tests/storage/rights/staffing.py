"""What the office does with people and classes of its own school; nobody else sees or changes any of it."""

from datetime import date
from typing import Final

from storage import (
    audit,
    figures,
    managing,
    school_calendar,
    school_classes,
    school_settings,
    staffing,
    year_change,
)
from storage.audit import Opened
from storage.credentials import Owner
from storage.staffing import Newcomer
from storage.store import Tx
from storage.viewer import Viewer
from tests.families import TEACHER, TODAY
from tests.storage.rights.cast import LEADER
from tests.storage.rights.right import STAFF, Right
from tests.storage.rights.world import World

OFFICE: Final = frozenset({"office"})
HEAD: Final[frozenset[str]] = frozenset()
"""Nobody in this world is head of the school: tests/storage/test_year_change.py has one."""
SCHOOL: Final = frozenset({"subject teacher", "class teacher", "office"})
BERZS: Final = Newcomer("Laima", "Bērzs", "309900-00500", "+37126123456", "teacher", TODAY)
AUTUMN: Final = (date(2027, 9, 1), date(2027, 12, 17))
DAYS: Final = (date(2026, 12, 21), date(2027, 1, 1))
OPENED: Final = Opened("registration", student_id=11)


async def _holidays(tx: Tx, viewer: Viewer) -> object:
    await school_calendar.add_holiday(tx, viewer, *DAYS)
    return await school_calendar.holidays(tx, viewer)


async def _removed(tx: Tx, viewer: Viewer) -> bool:
    await school_calendar.add_holiday(tx, viewer, *DAYS)
    return await school_calendar.remove_holiday(tx, viewer, DAYS[0])


async def _issued(tx: Tx, viewer: Viewer, world: World) -> bool:
    assert world.card is not None
    added = await staffing.add(tx, viewer, BERZS)
    owner = Owner(1, added.person_id or LEADER, None, "teacher")
    card = world.card.model_copy(update={"owner": owner})
    return await staffing.issue(tx, world.checker, viewer, card, lambda issue: "…")


async def _operates(viewer: Viewer) -> bool:
    return managing.is_operator(viewer)


async def _latest(tx: Tx, viewer: Viewer) -> object:
    await school_settings.change(tx, viewer, "phone", "+37167000000")
    return await audit.latest(tx, viewer)


RIGHTS = (
    Right(staffing.listed, lambda tx, viewer, world: staffing.listed(tx, viewer), OFFICE),
    Right(staffing.one, lambda tx, viewer, world: staffing.one(tx, viewer, TEACHER), OFFICE),
    Right(staffing.cards, lambda tx, viewer, world: staffing.cards(tx, viewer, TEACHER), OFFICE),
    Right(staffing.appoints, lambda tx, viewer, world: staffing.appoints(tx, viewer), OFFICE),
    Right(
        staffing.add,
        lambda tx, viewer, world: staffing.add(tx, viewer, BERZS),
        OFFICE,
        gave=lambda added: added.outcome != "not yours",
    ),
    Right(
        staffing.give,
        lambda tx, viewer, world: staffing.give(tx, viewer, TEACHER, "office", TODAY),
        OFFICE,
        gave=lambda outcome: outcome != "not yours",
    ),
    Right(
        staffing.end,
        lambda tx, viewer, world: staffing.end(tx, viewer, TEACHER, "teacher"),
        OFFICE,
        gave=lambda dismissal: dismissal.outcome != "not yours",
    ),
    Right(
        staffing.set_phone,
        lambda tx, viewer, world: staffing.set_phone(tx, viewer, TEACHER, "+37126123456"),
        OFFICE,
        gave=lambda outcome: outcome != "not yours",
    ),
    Right(staffing.issue, lambda tx, viewer, world: _issued(tx, viewer, world), OFFICE),
    Right(school_classes.listed, lambda tx, viewer, world: school_classes.listed(tx, viewer), OFFICE),
    Right(
        school_classes.add,
        lambda tx, viewer, world: school_classes.add(tx, viewer, 2026, 5, "a"),
        OFFICE,
        gave=lambda outcome: outcome != "not yours",
    ),
    Right(
        school_classes.lead,
        lambda tx, viewer, world: school_classes.lead(tx, viewer, world.class_id, LEADER),
        OFFICE,
        gave=lambda outcome: outcome != "not yours",
    ),
    Right(school_settings.shown, lambda tx, viewer, world: school_settings.shown(tx, viewer), OFFICE),
    Right(
        school_settings.change,
        lambda tx, viewer, world: school_settings.change(tx, viewer, "phone", "+37167000000"),
        OFFICE,
    ),
    Right(school_calendar.manages, lambda tx, viewer, world: school_calendar.manages(tx, viewer), OFFICE),
    Right(school_calendar.terms, lambda tx, viewer, world: school_calendar.terms(tx, viewer), OFFICE),
    Right(
        school_calendar.set_term,
        lambda tx, viewer, world: school_calendar.set_term(tx, viewer, 2027, 1, *AUTUMN),
        OFFICE,
        gave=lambda outcome: outcome == "done",
    ),
    Right(
        school_calendar.publish_year,
        lambda tx, viewer, world: school_calendar.publish_year(tx, viewer, 2027),
        OFFICE,
    ),
    Right(school_calendar.holidays, lambda tx, viewer, world: _holidays(tx, viewer), OFFICE),
    Right(school_calendar.remove_holiday, lambda tx, viewer, world: _removed(tx, viewer), OFFICE),
    Right(
        school_calendar.add_holiday,
        lambda tx, viewer, world: school_calendar.add_holiday(tx, viewer, *DAYS),
        OFFICE,
        gave=lambda outcome: outcome == "done",
    ),
    Right(year_change.preview, lambda tx, viewer, world: year_change.preview(tx, viewer), HEAD),
    Right(
        year_change.change,
        lambda tx, viewer, world: year_change.change(tx, viewer, 2027, {12}),
        HEAD,
        gave=lambda outcome: outcome != "not yours",
    ),
    Right(figures.linked, lambda tx, viewer, world: figures.linked(tx, viewer), OFFICE),
    Right(figures.reading, lambda tx, viewer, world: figures.reading(tx, viewer), OFFICE),
    Right(
        figures.missing,
        lambda tx, viewer, world: figures.missing(tx, viewer),
        OFFICE,
        gave=lambda told: told is not None,
    ),
    Right(audit.is_new, lambda tx, viewer, world: audit.is_new(tx, viewer, OPENED), SCHOOL),
    Right(audit.note, lambda tx, viewer, world: audit.note(tx, viewer, OPENED), SCHOOL),
    Right(audit.record, lambda tx, viewer, world: audit.record(tx, viewer, "class", None), STAFF),
    Right(managing.is_operator, lambda tx, viewer, world: _operates(viewer), HEAD),
    Right(audit.listed, lambda tx, viewer, world: audit.listed(tx, viewer), HEAD),
    Right(audit.named, lambda tx, viewer, world: audit.named(tx, viewer, "anna", pupils=True), HEAD),
    Right(audit.latest, lambda tx, viewer, world: _latest(tx, viewer), OFFICE),
)
