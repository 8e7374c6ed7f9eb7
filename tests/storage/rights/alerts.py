"""Reported absences at school: the class teacher and the office; in a lesson, whoever teaches it."""

from typing import Final

from storage import alerts
from tests.families import NOW
from tests.storage.rights.right import CLASS_TEACHER, Right

SCHOOL: Final = CLASS_TEACHER | {"office"}

RIGHTS = (
    Right(
        alerts.listed,
        lambda tx, viewer, world: alerts.listed(tx, viewer),
        SCHOOL,
        gave=lambda listed: any(one.given_name == "Anna" for one in listed),
    ),
    Right(alerts.one, lambda tx, viewer, world: alerts.one(tx, viewer, world.absence), SCHOOL),
    Right(alerts.see, lambda tx, viewer, world: alerts.see(tx, viewer, world.absence), SCHOOL),
    Right(
        alerts.decide,
        lambda tx, viewer, world: alerts.decide(tx, viewer, world.absence, 1, "sent", "declined", "…"),
        SCHOOL,
    ),
    # What the office sees waits for the class teacher first.
    Right(
        alerts.acknowledge_all,
        lambda tx, viewer, world: alerts.acknowledge_all(tx, viewer, NOW),
        CLASS_TEACHER,
    ),
    Right(alerts.papers, lambda tx, viewer, world: alerts.papers(tx, viewer, world.absence), SCHOOL),
    Right(
        alerts.missing, lambda tx, viewer, world: alerts.missing(tx, viewer), frozenset({"subject teacher"})
    ),
)
