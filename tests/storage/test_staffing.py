"""Who works at a school: added, given roles, ended; the last who manages it stays."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from storage import audit, credentials, links, registration, school_classes, staffing
from storage.chats import Chat
from storage.managing import operator
from storage.passwords import Checker
from storage.staffing import Newcomer, StaffRole
from storage.statements import Statements
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, BOT, NOW, SCHOOL, TEACHER, TODAY
from tests.staffroom import DEPUTY, HEAD, LEADER, OFFICE, Staffroom

_world = Statements("world", Path(__file__).parent / "rights")

CODE, PHONE = "309900-00500", "+37126123456"


def newcomer(role: StaffRole = "teacher", *, family: str = "Bērzs", day: date = TODAY) -> Newcomer:
    return Newcomer("Laima", family, CODE, PHONE, role, day)


async def office_of(staffroom: Staffroom, person: int = OFFICE) -> Viewer:
    return (await staffroom.works(person)).model_copy(update={"now": NOW})


async def test_the_list_says_roles_log_ins_and_who_leads(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office = await office_of(staffroom)
    async with store.reading() as tx:
        found = {one.id: one for one in await staffing.listed(tx, office)}
        assert list(found) == [TEACHER, LEADER, HEAD, OFFICE, DEPUTY]  # Ozols, then Zars by given name
        assert (found[TEACHER].roles, found[TEACHER].leads, found[TEACHER].is_linked) == (
            ("teacher",),
            ("7.b",),
            False,
        )
        assert (found[OFFICE].roles, found[OFFICE].is_linked) == (("office",), True)
        assert [one.id for one in await staffing.listed(tx, office, "zars iv")] == [HEAD]
        led = await school_classes.listed(tx, office)
        assert [(one.name, one.teacher, one.pupils) for one in led] == [
            ("7.b", "Jānis Ozols", 3),
            ("8.a", "Gints Zars", 0),
        ]


async def test_somebody_new_gets_a_password_by_sms_and_logs_in(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office = await office_of(staffroom)
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    told: list[str] = []

    def worded(issue: registration.Issue) -> str:
        told.append(issue.password)
        return "…"

    async with store.writing() as tx:
        added = await staffing.add(tx, office, newcomer())
        assert added.outcome == "added"
        assert added.person_id is not None
        (card,) = await staffing.cards(tx, office, added.person_id)
        assert (card.progress, card.phone_end) == ("phone", "456")
        assert await staffing.issue(tx, checker, office, card, worded)
        (card,) = await staffing.cards(tx, office, added.person_id)
        assert card.progress == "queued"
        # Another number: what went to the former one works no more, and it hears of it.
        for phone in ("+37126123457", "+37126123457", PHONE):
            assert await staffing.set_phone(tx, office, added.person_id, phone, "cits numurs") == "kept"
        rows = await tx.fetch("SELECT * FROM sms WHERE credential_id IS NULL ORDER BY id")
        assert [
            tuple(tx.vault.open("sms", row["person_id"], name, row[name]) for name in ("phone", "text"))
            for row in rows
        ] == [(PHONE, "cits numurs"), ("+37126123457", "cits numurs")]
    async with store.writing() as tx:
        former = await credentials.check(tx, checker, BOT, 700, CODE, told[0].replace("-", ""), NOW)
        assert former.outcome == "refused"
        assert await staffing.issue(tx, checker, office, card, worded)
    async with store.writing() as tx:
        attempt = await credentials.check(tx, checker, BOT, 700, CODE, told[1].replace("-", ""), NOW)
        chat = Chat(bot_id=BOT, chat_id=700, user_id=700)
        entered = await links.enter(tx, attempt, chat, "Laima", NOW)
        assert entered.viewer is not None
        assert entered.viewer.kind == "teacher"
        ended = await staffing.end(tx, office, added.person_id, "teacher")
        assert (ended.outcome, [one.chat_id for one in ended.links]) == ("ended", [700])
        assert await links.viewer(tx, BOT, chat.model_copy(update={"link_id": 1}), NOW) is None
        assert await staffing.one(tx, office, added.person_id) is None
    async with store.reading() as tx:
        found = [
            await audit.listed(tx, operator(SCHOOL, NOW), page, about=added.person_id) for page in (0, 1)
        ]
        entries = [entry for page in found if page is not None for entry in page.entries]
        assert [(one.what, one.old, one.new, one.who) for one in entries] == [
            ("staff.role", "teacher", None, "Rita Zars"),
            ("password", None, "teacher", "Rita Zars"),
            ("phone", "••• 457", "••• 456", "Rita Zars"),
            ("phone", "••• 456", "••• 457", "Rita Zars"),
            ("password", None, "teacher", "Rita Zars"),
            ("staff.role", None, "teacher 2026-11-23", "Rita Zars"),
            ("phone", None, "••• 456", "Rita Zars"),
        ]
    checker.close()


async def test_a_code_that_the_school_knows_is_one_person(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office = await office_of(staffroom)
    async with store.writing() as tx:
        first = await staffing.add(tx, office, newcomer())
        again = await staffing.add(tx, office, newcomer(family="bērzs", day=TODAY + timedelta(days=7)))
        other = await staffing.add(tx, office, newcomer(family="Egle"))
        assert (again.outcome, again.person_id, other.outcome) == ("known", first.person_id, "other name")
        await _world.set_code(tx, person=ANNA, index=tx.vault.index("code", "309900-00501"))
        pupil = Newcomer("Anna", "Bērziņa", "309900-00501", PHONE, "teacher", TODAY)
        assert (await staffing.add(tx, office, pupil)).outcome == "pupil"


async def test_only_the_head_appoints_and_somebody_always_manages(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office, head = await office_of(staffroom), await office_of(staffroom, HEAD)
    async with store.writing() as tx:
        assert (await staffing.add(tx, office, newcomer("office"))).outcome == "appoints"
        assert await staffing.give(tx, office, TEACHER, "head", TODAY) == "appoints"
        assert (await staffing.end(tx, office, HEAD, "head")).outcome == "appoints"
        # Whoever may write the head's number could send the head's password to themselves.
        assert await staffing.set_phone(tx, office, HEAD, PHONE) == "appoints"
        assert await staffing.set_phone(tx, office, OFFICE, PHONE) == "kept"
        assert await staffing.set_phone(tx, head, OFFICE, "+37126123457") == "kept"
        await _world.set_code(tx, person=HEAD, index=tx.vault.index("code", "309900-00502"))
        as_teacher = Newcomer("Ivo", "Zars", "309900-00502", PHONE, "teacher", TODAY)
        assert (await staffing.add(tx, office, as_teacher)).outcome == "appoints"
        assert await staffing.give(tx, head, TEACHER, "office", TODAY) == "added"
        assert (await staffing.end(tx, head, OFFICE, "office")).outcome == "ended"
        assert (await staffing.end(tx, head, TEACHER, "office")).outcome == "ended"
        assert (await staffing.end(tx, head, HEAD, "head")).outcome == "last"
        assert (
            await staffing.give(tx, head, OFFICE, "office", TODAY) == "not yours"
        )  # gone with the last role
        back = newcomer("office", family="Zars")
        rita = (await staffing.add(tx, head, back)).person_id
        assert (await staffing.end(tx, head, HEAD, "head")).outcome == "ended"
        assert not await staffing.appoints(tx, head)
    assert rita is not None
    anew = await staffroom.school.link(rita, None, "office", now=NOW)
    async with store.writing() as tx:
        assert await staffing.appoints(tx, anew)  # nobody is head now
        assert await staffing.give(tx, anew, TEACHER, "head", TODAY) == "added"
        assert not await staffing.appoints(tx, anew)


async def test_with_the_last_role_leading_ends_and_another_takes_over(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    office = await office_of(staffroom)
    async with store.writing() as tx:
        assert (await staffing.end(tx, office, TEACHER, "teacher")).outcome == "ended"
        led = {one.name: one for one in await school_classes.listed(tx, office)}
        assert led["7.b"].teacher is None
        assert await school_classes.lead(tx, office, led["7.b"].id, DEPUTY) == "done"
        assert await school_classes.lead(tx, office, led["7.b"].id, DEPUTY) == "same"
        assert await school_classes.lead(tx, office, led["7.b"].id, ANNA) == "not yours"
        led = {one.name: one for one in await school_classes.listed(tx, office)}
        assert led["7.b"].teacher == "Sanita Zars"
        assert await school_classes.add(tx, office, 2026, 7, "c") == "done"
        assert await school_classes.add(tx, office, 2026, 7, "c") == "same"


@pytest.mark.parametrize(
    ("text", "name"),
    [("7.b", (7, "b")), (" 12 A ", (12, "a")), ("1č", (1, "č")), ("13.a", None), ("0.a", None), ("b", None)],
)
def test_class_names(text: str, name: tuple[int, str] | None) -> None:
    assert school_classes.read_name(text) == name
