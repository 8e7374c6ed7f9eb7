"""Remarks in the store: who writes, when the family sees them, and that words are sealed. On both engines."""

from datetime import timedelta

import pytest

from storage import remarks
from storage.remarks import Kind
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, ELZA, FATHER, LATVIAN, MATHS, MOTHER, NOW, TODAY, Families
from tests.storage.rights import world
from tests.storage.rights.world import World

LATER = timedelta(hours=1)


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where nothing was written yet."""
    return await Families.at(store)


@pytest.fixture
async def known(store: Store) -> World:
    """The school of the rights matrix: with teachers who are linked."""
    return await world.made(store)


async def texts(school: Families, viewer: Viewer, kind: Kind | None = None) -> list[str]:
    async with school.store.reading() as tx:
        found = await remarks.page(tx, viewer, kind, most=50)
    return [remark.text for remark in found.remarks]


async def posted(known: World) -> list[tuple[int, int | None]]:
    async with known.school.store.reading() as tx:
        rows = await tx.fetch("SELECT item_id, student_id FROM news WHERE kind = 'remark' ORDER BY id")
    return [(row["item_id"], row["student_id"]) for row in rows if row["item_id"] != known.own_remark]


async def test_the_list_is_newest_first_in_pages_of_one_kind_or_both(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    await school.remark(ANNA, "old", day="2026-11-02")
    await school.remark(ANNA, "first that day", day="2026-11-20", kind="remark")
    await school.remark(ANNA, "second that day", day="2026-11-20", at=NOW + LATER)
    await school.remark(ELZA, "the sister's")
    await school.remark(ANNA, "waits", published=False)
    assert await texts(school, mother) == ["second that day", "first that day", "old"]
    assert await texts(school, mother, "remark") == ["first that day"]
    async with school.store.reading() as tx:
        page = await remarks.page(tx, mother, "praise", most=1, skipped=1)
        beyond = await remarks.page(tx, mother, None, most=4, skipped=8)
    assert [remark.text for remark in page.remarks] == ["old"]
    assert (page.matching, page.unread) == (2, 3)
    assert (beyond.remarks, beyond.matching) == ((), 0)


async def test_one_comes_with_who_wrote_it_about_which_lesson(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    lesson = await school.remark(ANNA, "Teicami!", lesson=3)
    apart = await school.remark(ANNA, "Paldies par palīdzību!", group=None)
    async with school.store.reading() as tx:
        first, second = await remarks.one(tx, mother, lesson), await remarks.one(tx, mother, apart)
    assert first is not None
    assert second is not None
    assert (first.author, first.subject, first.number, first.written_at) == (
        "Jānis Ozols",
        "Matemātika",
        3,
        NOW,
    )
    assert (second.subject, second.number) == (None, None)


async def test_read_by_one_is_not_read_by_another(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    father = await school.link(FATHER, ANNA, "father")
    number = await school.remark(ANNA, "Teicami!")
    async with school.store.writing() as tx:
        assert await remarks.see(tx, mother, number)
        assert not await remarks.see(tx, mother.model_copy(update={"now": NOW + LATER}), number)
        seen = [await remarks.one(tx, viewer, number) for viewer in (mother, father)]
        pages = [await remarks.page(tx, viewer, None, most=4) for viewer in (mother, father)]
    assert [one and one.seen_at for one in seen] == [NOW, None]
    assert [page.unread for page in pages] == [0, 1]


async def test_what_a_teacher_writes_is_sealed_and_told_at_once(known: World) -> None:
    school, mother = known.school, known.lookers["mother"]
    async with school.store.writing() as tx:
        number = await remarks.write(
            tx,
            known.lookers["subject teacher"],
            ANNA,
            "remark",
            "Nav burtnīcas.",
            day=TODAY,
            group_id=MATHS,
            number=2,
        )
    assert number is not None
    async with school.store.reading() as tx:
        found = await remarks.one(tx, mother, number)
        (kept,) = await tx.fetch("SELECT text FROM remarks WHERE number = 2")
    assert found is not None
    assert (found.text, found.kind, found.subject, found.author) == (
        "Nav burtnīcas.",
        "remark",
        "Matemātika",
        "Līga Zariņa",
    )
    assert b"burtn" not in kept["text"]
    assert await posted(known) == [(number, ANNA)]


async def test_a_teacher_writes_about_the_own_groups_only(known: World) -> None:
    subject, leader = known.lookers["subject teacher"], known.lookers["class teacher"]
    async with known.school.store.writing() as tx:
        for viewer, group in ((subject, LATVIAN), (leader, MATHS), (subject, 999_999)):
            about = {"day": TODAY, "group_id": group}
            assert await remarks.write(tx, viewer, ANNA, "praise", "Teicami!", **about) is None  # type: ignore[arg-type]
        assert await remarks.write(tx, subject, 999_999, "praise", "Teicami!", day=TODAY) is None
    assert await posted(known) == []


async def test_where_the_school_reviews_the_family_waits_for_the_class_teacher(known: World) -> None:
    school, mother = known.school, known.lookers["mother"]
    subject, leader = known.lookers["subject teacher"], known.lookers["class teacher"]
    async with school.store.writing() as tx:
        await tx.change("INSERT INTO remark_rules (school_id, reviewed) VALUES (1, 1)")
        held = await remarks.write(tx, subject, ANNA, "remark", "Nav burtnīcas.", day=TODAY)
        own = await remarks.write(tx, leader, ANNA, "praise", "Teicami!", day=TODAY)
        assert held is not None
        assert await remarks.one(tx, mother, held) is None
        assert not await remarks.see(tx, mother, held)
        assert not await remarks.publish(tx, subject, held, 0)
    assert own is not None
    assert await posted(known) == [(own, ANNA)]
    async with school.store.writing() as tx:
        assert await remarks.publish(tx, leader, held, 0)
        assert not await remarks.publish(tx, leader, held, 0)  # tapped twice, told once
        assert await remarks.one(tx, mother, held)
    assert await posted(known) == [(own, ANNA), (held, ANNA)]
