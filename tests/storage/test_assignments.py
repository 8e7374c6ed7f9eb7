"""Homework as teachers set it, its papers, and the search in it. On both engines."""

from datetime import timedelta

import pytest

from storage import assignments, coming_tests, files, homework, homework_files, homework_search
from storage.files import CleanFile
from storage.store import Store
from tests.families import (
    ANNA,
    FOREIGN,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    SCHOOL,
    TODAY,
    Families,
)
from tests.storage.rights import world
from tests.storage.rights.world import World

WEEK = TODAY + timedelta(days=7)


@pytest.fixture
async def known(store: Store) -> World:
    """The school of the rights matrix: with teachers who are linked."""
    return await world.made(store)


async def news(known: World) -> list[tuple[int, int | None, bool]]:
    async with known.school.store.reading() as tx:
        rows = await tx.fetch(
            "SELECT item_id, group_id, withdrawn_at FROM news WHERE kind = 'homework' ORDER BY id"
        )
    return [(row["item_id"], row["group_id"], row["withdrawn_at"] is None) for row in rows]


async def test_what_a_teacher_sets_and_changes_reaches_the_group(known: World) -> None:
    teacher, mother = known.lookers["subject teacher"], known.lookers["mother"]
    before = await news(known)
    async with known.school.store.writing() as tx:
        number = await assignments.assign(tx, teacher, MATHS, "3. uzd.", WEEK)
        assert number is not None
        assert await assignments.before(tx, mother, number) is None
        assert not await assignments.change(tx, teacher, number, "3. uzd.", WEEK)  # nothing to change
        assert await assignments.change(tx, teacher, number, "4. uzd.", TODAY)
        found, was = await homework.one(tx, mother, number), await assignments.before(tx, mother, number)
    assert found is not None
    assert (found.text, found.due_day, found.set_by) == ("4. uzd.", TODAY, "Līga Zariņa")
    assert found.changed_at == teacher.now
    assert was == ("3. uzd.", WEEK)
    # Who has not been told of the first words yet is told of the change alone.
    assert (await news(known))[len(before) :] == [(number, MATHS, False), (number, MATHS, True)]


async def test_nobody_sets_homework_to_a_group_of_others(known: World) -> None:
    before = await news(known)
    async with known.school.store.writing() as tx:
        for looker in ("subject teacher", "class teacher", "another school", "office", "mother"):
            assert await assignments.assign(tx, known.lookers[looker], LATVIAN, "x", WEEK) is None
    assert await news(known) == before


async def test_papers_are_opened_by_the_families_of_their_homework(known: World) -> None:
    teacher, mother = known.lookers["subject teacher"], known.lookers["mother"]
    async with known.school.store.writing() as tx:
        (paper,) = await homework_files.listed(tx, mother, known.homework)
        assert (paper.kind, paper.name) == ("pdf", "a.pdf")
        assert await homework_files.opened(tx, mother, known.homework, known.paper) == CleanFile(
            "pdf", "a.pdf", b"%PDF-1.7"
        )
        assert await homework_files.opened(tx, mother, known.homework, known.loose_paper) is None
        assert await homework_files.opened(tx, mother, known.changed_homework, known.paper) is None
        found = await homework.one(tx, mother, known.homework)
        assert found is not None
        assert found.files == 1
        assert not await homework_files.attach(tx, teacher, known.homework, known.paper)  # it lies there
        somebodys = CleanFile("pdf", "c.pdf", b"%PDF-1.7")
        whose = {"school_id": SCHOOL, "person_id": MOTHER}
        foreign = await files.keep(tx, somebodys, **whose, now=teacher.now)
        assert not await homework_files.attach(tx, teacher, known.homework, foreign)


async def test_the_search_reads_letters_without_their_signs(store: Store) -> None:
    school = await Families.at(store)
    mother = await school.link(MOTHER, ANNA, "mother")
    await school.homework(LATVIAN, "2026-11-10", "Izlasīt mācību grāmatas 5. nodaļu")
    await school.homework(MUSIC, "2026-11-24", "Mācīties dziesmu")
    await school.homework(MATHS, "2025-10-01", "Mācību gada sākums: pirms vairāk nekā gada")
    await school.homework(FOREIGN, "2026-11-24", "Mācību materiāli: citai skolai")

    async def found(words: str) -> list[str]:
        async with school.store.reading() as tx:
            return [task.subject for task in await homework_search.search(tx, mother, words)]

    assert await found("macibu") == ["Latviešu valoda"]
    assert await found("MĀC") == ["Mūzika", "Latviešu valoda"]  # the newest first
    assert await found("dziesm muzik") == ["Mūzika"]  # words of the text and the subject
    assert await found("macibu dziesmu") == []
    assert await found("nodaļu, 5.") == ["Latviešu valoda"]
    for nothing in ("", "   ", "…", "\u200b", "%", "_"):
        assert await found(nothing) == []


async def test_tests_to_come_are_the_summative_ones_of_the_own_groups(store: Store) -> None:
    school = await Families.at(store)
    mother = await school.link(MOTHER, ANNA, "mother")
    await school.work(MUSIC, "2026-11-24", topic="Notis")
    await school.work(MATHS, "2026-11-24", topic="Daļas")
    await school.work(MATHS, "2026-11-25", topic="Formative", kind="formative")
    await school.work(MATHS, "2026-11-20", topic="Over")
    await school.work(FOREIGN, "2026-11-25", topic="Another school's")
    async with school.store.reading() as tx:
        found = await coming_tests.between(tx, mother, TODAY, WEEK)
    assert [(test.subject, test.topic) for test in found] == [("Matemātika", "Daļas"), ("Mūzika", "Notis")]
