"""The class teacher's list and the operator's passwords, on both engines."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage import audit, links, passwords, registration, reports, sms, witnesses
from storage.credentials import check
from storage.managing import operator
from storage.owner_card import OwnerCard
from storage.registration import Issue
from storage.store import Store, Tx
from storage.viewer import Viewer
from tests.families import ANNA, BOT, ELZA, FATHER, JURIS, MOTHER, NOW, SCHOOL, TEACHER
from tests.storage.rights.cast import FORMER
from tests.storage.rights.world import ANNAS_CLASS, World, made

CODE = "309900-00017"


@pytest.fixture
async def world(store: Store) -> AsyncIterator[World]:
    world = await made(store)
    yield world
    world.checker.close()


@pytest.fixture
def teacher(world: World) -> Viewer:
    return world.lookers["class teacher"]


def text(issue: Issue) -> str:
    return f"{issue.kind} {issue.class_name} {issue.password}"


async def card(world: World, person: int, kind: str) -> OwnerCard:
    """As the class teacher sees an owner."""
    async with world.school.store.reading() as tx:
        cards = await registration.owners(tx, world.lookers["class teacher"], ANNA)
    return next(card for card in cards if (card.owner.person_id, card.owner.kind) == (person, kind))


async def issued(world: World, which: OwnerCard) -> bool:
    async with world.school.store.writing() as tx:
        return await registration.issue(tx, world.checker, world.lookers["class teacher"], which, text)


async def test_the_class_in_the_order_of_the_register(world: World, teacher: Viewer) -> None:
    async with world.school.store.reading() as tx:
        (own,) = await registration.classes(tx, teacher)
        pupils = await registration.students(tx, teacher, own.id)
    assert (own.id, own.name) == (ANNAS_CLASS, "7.b")
    assert [(pupil.id, pupil.guardians, pupil.registered) for pupil in pupils] == [
        (ANNA, 4, 4),  # the grandmother's first guardianship is over
        (ELZA, 1, 0),
        (JURIS, 1, 0),
    ]


async def test_owners_in_order_with_the_end_of_their_number(world: World, teacher: Viewer) -> None:
    async with world.school.store.reading() as tx:
        cards = await registration.owners(tx, teacher, ANNA)
    assert [(card.owner.kind, card.phone_end, card.progress) for card in cards] == [
        ("mother", "001", "linked"),
        ("father", "002", "linked"),
        ("father", None, "barred"),
        ("other", None, "linked"),
        ("student", None, "linked"),
    ]
    assert [card.is_reported for card in cards] == [True, False, False, False, False]


async def test_the_way_of_a_password(world: World) -> None:
    for viewer in world.lookers.values():
        if viewer.person_id == FATHER:
            await world.school.end(viewer)
    assert (await card(world, FATHER, "father")).progress == "phone"
    assert await issued(world, await card(world, FATHER, "father"))
    assert (await card(world, FATHER, "father")).progress == "queued"
    store = world.school.store
    async with store.writing() as tx:
        (message,) = await sms.lease(tx, "w", NOW, NOW + timedelta(minutes=1), 5)
        kind, class_name, password = message.text.split()
        assert (message.phone, kind, class_name) == ("+37120000002", "father", "7.b")
        await sms.sent(tx, message.id, NOW)
    shown = await card(world, FATHER, "father")
    assert (shown.progress, shown.since) == ("sent", NOW)
    later = world.lookers["class teacher"].model_copy(update={"now": NOW + timedelta(hours=72)})
    async with store.reading() as tx:
        expired = await registration.owner(tx, later, ANNA, FATHER, "father")
        normal = passwords.normal_form(password) or ""
        attempt = await check(tx, world.checker, BOT, 1, CODE, normal, NOW)
    assert expired is not None
    assert expired.progress == "expired"
    assert attempt.outcome == "matched"


async def test_a_message_that_could_not_be_sent_is_said(world: World) -> None:
    await world.school.end(world.lookers["father"])
    await issued(world, await card(world, FATHER, "father"))
    async with world.school.store.writing() as tx:
        (message,) = await sms.lease(tx, "w", NOW, NOW + timedelta(minutes=1), 5)
        await sms.fail(tx, message.id, NOW, "refused")
    assert (await card(world, FATHER, "father")).progress == "failed"


async def test_nobody_barred_or_without_a_number_is_sent_one(world: World) -> None:
    assert not await issued(world, await card(world, FORMER, "father"))
    assert not await issued(world, await card(world, ANNA, "student"))
    async with world.school.store.reading() as tx:
        assert await tx.fetch("SELECT id FROM sms") == []


async def test_without_the_student_s_code_none_is_sent(world: World) -> None:
    async with world.school.store.writing() as tx:
        await tx.change("UPDATE people SET code_index = NULL")
    assert not await issued(world, await card(world, MOTHER, "mother"))


async def reported(tx: Tx, teacher: Viewer) -> list[tuple[str, str]]:
    return [(report.owner, report.kind) for report in await reports.open_ones(tx, teacher)]


async def test_a_report_is_made_once(world: World, teacher: Viewer) -> None:
    async with world.school.store.writing() as tx:
        for viewer in ("mother", "father"):  # the father did so before
            doubted = await witnesses.doubt(tx, world.lookers[viewer], world.link, "link")
            assert doubted is not None
            assert not doubted.is_new
        (report,) = await reports.open_ones(tx, teacher)
        assert (report.name, report.class_name, report.owner) == ("Anna Bērziņa", "7.b", "mother")
        number = await witnesses.doubt(tx, world.lookers["mother"], world.link, "number")
        assert number is not None
        assert number.is_new
        assert await reported(tx, teacher) == [("mother", "link"), ("mother", "number")]


async def test_another_number_settles_what_was_said_of_the_number_alone(
    world: World, teacher: Viewer
) -> None:
    async with world.school.store.writing() as tx:
        await witnesses.doubt(tx, world.lookers["mother"], world.link, "number")
        assert await registration.set_phone(tx, teacher, MOTHER, "+37126123456")
        assert await reported(tx, teacher) == [("mother", "link")]
        assert await registration.phone_of(tx, teacher, ANNA, MOTHER) == "+37126123456"
        assert await registration.set_phone(tx, teacher, MOTHER, "+37126123457")
        assert await registration.set_phone(tx, teacher, MOTHER, "+37126123457")
        assert await registration.set_phone(tx, teacher, MOTHER, None)
        page = await audit.listed(tx, operator(SCHOOL, teacher.now), about=MOTHER)
        assert page is not None
        assert [(one.what, one.old, one.new) for one in page.entries[:2]] == [
            ("phone", "••• 457", None),
            ("phone", "••• 456", "••• 457"),
        ]


async def test_the_class_teacher_settles_what_was_reported(world: World, teacher: Viewer) -> None:
    async with world.school.store.writing() as tx:
        assert await reports.settle(tx, teacher, ANNA, FATHER, "father") == 0
        assert await reports.settle(tx, teacher, ANNA, MOTHER, "mother") == 1
        assert await reported(tx, teacher) == []
        again = await witnesses.doubt(tx, world.lookers["father"], world.link, "link")
    assert again is not None
    assert again.is_new  # what is doubted anew is a new task
    assert not (await card(world, FATHER, "father")).is_reported


async def test_the_class_teacher_ends_an_owner_s_log_ins(world: World, teacher: Viewer) -> None:
    assert await issued(world, await card(world, MOTHER, "mother"))
    async with world.school.store.writing() as tx:
        ended = await links.end_of_owner(tx, teacher, ANNA, MOTHER, "mother")
        assert {one.link_id for one in ended} == {world.link, world.lookers["mother"].link_id}
        assert {one.left for one in ended} == {0}
        assert await links.end_of_owner(tx, teacher, ANNA, MOTHER, "mother") == []
        rows = await tx.fetch(
            "SELECT DISTINCT ended_because FROM links WHERE person_id = 21 AND ended_at >= 2"
        )
        unused = await tx.fetch(
            "SELECT id FROM credentials WHERE person_id = 21 AND used_at IS NULL AND revoked_at IS NULL",
        )
    assert {row["ended_because"] for row in rows} >= {"school"}
    assert unused == []
    assert (await card(world, FATHER, "father")).progress == "linked"


async def test_a_number_taken_away_takes_the_unused_password_along(world: World, teacher: Viewer) -> None:
    await issued(world, await card(world, MOTHER, "mother"))
    async with world.school.store.writing() as tx:
        assert await registration.withdraw(tx, teacher, ANNA, MOTHER, "mother")
        assert await sms.lease(tx, "w", NOW, NOW + timedelta(minutes=1), 5) == []
        assert await registration.phone_of(tx, teacher, ANNA, MOTHER) is None
    assert (await card(world, MOTHER, "mother")).progress == "linked"  # the link stays


async def test_a_new_guardian_can_be_sent_a_password(world: World, teacher: Viewer) -> None:
    async with world.school.store.writing() as tx:
        person = await registration.add_guardian(tx, teacher, ANNA, "other", "Una Marija", "Zemīte")
        assert person is not None
        assert not await registration.is_used_by_another(tx, teacher, person, "+37126123456")
        assert await registration.is_used_by_another(tx, teacher, person, "+37120000002")
        await registration.set_phone(tx, teacher, person, "+37126123456")
    shown = await card(world, person, "other")
    assert (shown.name, shown.phone_end) == ("Una Marija Zemīte", "456")
    assert await issued(world, shown)


async def test_the_number_of_another_school_is_nobody_s_business(world: World, teacher: Viewer) -> None:
    async with world.school.store.writing() as tx:
        await tx.change("UPDATE people SET school_id = 2 WHERE id = 22")
        assert not await registration.is_used_by_another(tx, teacher, MOTHER, "+37120000002")


async def test_a_substitute_teacher_s_access_ends_by_date(world: World, teacher: Viewer) -> None:
    store = world.school.store
    async with store.writing() as tx:
        await tx.change("UPDATE class_teachers SET until_day = '2026-11-23' WHERE teacher_id = 31")
        assert await registration.owners(tx, teacher, ANNA)
        tomorrow = teacher.model_copy(update={"now": NOW + timedelta(days=1)})
        assert await registration.owners(tx, tomorrow, ANNA) == []
    assert teacher.person_id == TEACHER


async def test_the_operator_sends_one_for_each_part_somebody_has(world: World) -> None:
    store, checker = world.school.store, world.checker
    async with store.writing() as tx:
        assert await registration.people_with_phone(tx, 1) == [MOTHER, FATHER]
        assert await registration.people_with_phone(tx, 2) == []
        count = await registration.issue_for_operator(tx, checker, MOTHER, text, NOW)
        messages = await sms.lease(tx, "w", NOW, NOW + timedelta(minutes=1), 5)
    assert count == 1  # Elza's personal code is not known
    assert [message.text.split()[:2] for message in messages] == [["mother", "7.b"]]


async def test_the_operator_sends_nothing_to_whom_a_decision_bars(world: World) -> None:
    await world.school.restrict(FATHER, ANNA)
    async with world.school.store.writing() as tx:
        assert await registration.issue_for_operator(tx, world.checker, FATHER, text, NOW) == 0


async def test_links_of_others_end_with_nothing_here(world: World, teacher: Viewer) -> None:
    async with world.school.store.writing() as tx:
        assert await links.end_own(tx, teacher, world.link) is None
