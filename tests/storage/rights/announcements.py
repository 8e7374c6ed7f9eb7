"""What the school tells: families of those it is for; to publish, the class teacher and the office."""

from datetime import timedelta

from storage import announcements, bookings, events, polls, publishing
from storage.announcements import Counts
from storage.publishing import Draft
from tests.families import NOW, TEACHER, TODAY
from tests.storage.rights.right import FAMILY, Right
from tests.storage.rights.world import ANNAS_CLASS

GUARDIANS = FAMILY - {"student"}
AUTHORS = frozenset({"class teacher", "office"})

RIGHTS = (
    Right(
        announcements.counts,
        lambda tx, viewer, world: announcements.counts(tx, viewer),
        FAMILY,
        gave=lambda counts: counts != Counts(),
    ),
    Right(announcements.listed, lambda tx, viewer, world: announcements.listed(tx, viewer, most=10), FAMILY),
    Right(
        announcements.one, lambda tx, viewer, world: announcements.one(tx, viewer, world.announcement), FAMILY
    ),
    Right(
        announcements.read,
        lambda tx, viewer, world: announcements.read(tx, viewer, world.announcement),
        FAMILY,
    ),
    Right(
        announcements.confirm,
        lambda tx, viewer, world: announcements.confirm(tx, viewer, world.announcement),
        FAMILY,
    ),
    Right(
        announcements.search,
        lambda tx, viewer, world: announcements.search(tx, viewer, "ekskursija"),
        FAMILY,
    ),
    Right(announcements.visit, lambda tx, viewer, world: announcements.visit(tx, viewer), FAMILY),
    Right(announcements.missed, lambda tx, viewer, world: announcements.missed(tx, viewer, 9), FAMILY),
    Right(
        events.ahead,
        lambda tx, viewer, world: events.ahead(tx, viewer, TODAY, TODAY + timedelta(days=9)),
        FAMILY,
    ),
    Right(events.one, lambda tx, viewer, world: events.one(tx, viewer, world.event), FAMILY),
    Right(polls.of, lambda tx, viewer, world: polls.of(tx, viewer, world.announcement), FAMILY),
    Right(
        polls.vote,
        lambda tx, viewer, world: polls.vote(tx, viewer, world.announcement, world.poll_option, chosen=True),
        FAMILY,
    ),
    Right(bookings.teachers, lambda tx, viewer, world: bookings.teachers(tx, viewer, world.event), GUARDIANS),
    Right(
        bookings.book,
        lambda tx, viewer, world: bookings.book(tx, viewer, world.slots[1], instead=world.slots[0]),
        GUARDIANS,
    ),
    Right(bookings.cancel, lambda tx, viewer, world: bookings.cancel(tx, viewer, world.slots[0]), GUARDIANS),
    Right(
        bookings.offer,
        lambda tx, viewer, world: bookings.offer(
            tx, viewer, world.event, TEACHER, [NOW + timedelta(days=1)], minutes=10
        ),
        AUTHORS,
    ),
    Right(
        publishing.publish,
        lambda tx, viewer, world: publishing.publish(
            tx, viewer, Draft(title="Talka", text="", class_id=ANNAS_CLASS)
        ),
        AUTHORS,
    ),
    Right(
        publishing.withdraw,
        lambda tx, viewer, world: publishing.withdraw(tx, viewer, world.announcement),
        AUTHORS,
    ),
)
