"""Remarks on their way: whom they may be about, how they are reviewed and taken back. On both engines."""

import pytest

from storage import news, remark_desk, remarks
from storage.store import Store
from tests.families import ANNA, ELZA, TODAY
from tests.staffroom import later
from tests.storage.rights import world
from tests.storage.rights.world import World


@pytest.fixture
async def known(store: Store) -> World:
    """The school of the rights matrix, where remarks are reviewed."""
    known = await world.made(store)
    async with store.writing() as tx:
        await tx.change("INSERT INTO remark_rules (school_id, reviewed) VALUES (1, 1)")
    return known


async def test_whom_one_may_write_about(known: World) -> None:
    subject, leader = known.lookers["subject teacher"], known.lookers["class teacher"]
    async with known.school.store.reading() as tx:
        taught = {pupil.id: pupil for pupil in await remark_desk.pupils(tx, subject)}
        led = {pupil.id: pupil for pupil in await remark_desk.pupils(tx, leader)}
    assert taught[ANNA].groups == (41,)
    assert (taught[ANNA].leads, taught[ANNA].waits, taught[ANNA].class_name) == (False, True, "7.b")
    assert (led[ANNA].leads, led[ANNA].waits, led[ELZA].groups) == (True, False, ())


async def test_reworded_given_back_worded_again_and_published(known: World) -> None:
    subject, leader, mother = (known.lookers[who] for who in ("subject teacher", "class teacher", "mother"))
    async with known.school.store.writing() as tx:
        number = await remarks.write(tx, subject, ANNA, "remark", "Pirmie", day=TODAY, hold=news.SLIP) or 0
        assert number in [one.id for one in await remark_desk.waiting(tx, leader)]
        assert not await remark_desk.reword(tx, leader, number, "Pirmie")  # the same
        assert await remark_desk.reword(tx, leader, number, "Otrie")
        assert not await remark_desk.send_back(tx, subject, number, "x")  # not the class teacher
        assert await remark_desk.send_back(tx, leader, number, "Maigāk")
        assert not await remark_desk.send_back(tx, leader, number, "Maigāk")  # tapped twice
        assert not await remarks.publish(tx, leader, number, 1)
        assert not await remark_desk.reword(tx, leader, number, "Trešie")  # it is its author's turn
        found = await remark_desk.one(tx, subject, number)
        assert found is not None
        assert (found.stage, found.reason, found.returned_by) == ("returned", "Maigāk", "Jānis Ozols")
        assert (found.text, found.before, found.is_mine, found.leads) == ("Otrie", "Pirmie", True, False)
        assert await remark_desk.reword(tx, subject, number, "Trešie")
        assert number in [one.id for one in await remark_desk.waiting(tx, leader)]
        assert not await remarks.publish(tx, leader, number, 1)  # from a card with the words before
        assert await remarks.publish(tx, leader, number, 2)
        assert not await remark_desk.reword(tx, subject, number, "Ceturtie")
        read = await remarks.one(tx, mother, number)
        kept = await tx.fetch("SELECT id, text FROM remark_wordings ORDER BY id")
    assert read is not None
    assert read.text == "Trešie"
    vault = known.school.store.vault
    assert [vault.open("remark_wordings", row["id"], "text", row["text"]) for row in kept] == [
        "Pirmie",
        "Otrie",
    ]


async def test_taken_back_while_nobody_of_the_family_knows(known: World) -> None:
    subject, leader = known.lookers["subject teacher"], known.lookers["class teacher"]
    async with known.school.store.writing() as tx:
        waits = await remarks.write(tx, subject, ANNA, "remark", "x", day=TODAY, hold=news.SLIP) or 0
        own = await remarks.write(tx, leader, ANNA, "praise", "y", day=TODAY, hold=news.SLIP) or 0
        await remarks.see(tx, known.lookers["mother"], own)
        await remark_desk.reword(tx, leader, waits, "z")
        assert not await remark_desk.take_back(tx, leader, waits)  # somebody else's
        assert not await remark_desk.take_back(tx, later(leader, leader.now + news.SLIP), own)
        assert await remark_desk.take_back(tx, leader, own)
        assert await remark_desk.take_back(tx, later(subject, subject.now + 2 * news.SLIP), waits)
        assert not await remark_desk.take_back(tx, subject, waits)
        assert await remark_desk.one(tx, subject, waits) is None
        assert await tx.fetch("SELECT * FROM remark_wordings") == []
        told = await tx.fetch("SELECT withdrawn_at FROM news WHERE kind = 'remark' ORDER BY id DESC")
    assert told[0]["withdrawn_at"] is not None


async def test_who_hears_of_it(known: World) -> None:
    subject, leader = known.lookers["subject teacher"], known.lookers["class teacher"]
    async with known.school.store.writing() as tx:
        number = await remarks.write(tx, subject, ANNA, "remark", "x", day=TODAY, hold=news.SLIP) or 0
        (teacher,) = await remark_desk.listeners(tx, subject, number)
        (author,) = await remark_desk.listeners(tx, leader, number)
        assert (teacher.link_id, teacher.relation) == (leader.link_id, "class teacher")
        assert (author.link_id, author.relation) == (subject.link_id, "author")
        assert await remark_desk.listeners(tx, known.lookers["mother"], number) == []
        assert next(one.id for one in await remark_desk.mine(tx, subject)) == number
