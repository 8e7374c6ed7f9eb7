"""A line asked about an absence, and the answer."""

from storage import absence_questions, absences
from storage.absence_questions import MOST
from storage.store import Store
from tests.families import ANNA, FATHER, TEACHER
from tests.staffroom import MORNING, Staffroom


async def test_asked_by_the_school_answered_once_by_a_guardian_and_sealed(store: Store) -> None:
    room = await Staffroom.at(store)
    teacher = await room.works(TEACHER)
    father = await room.school.link(FATHER, ANNA, "father", now=MORNING)
    anna = await room.school.link(ANNA, ANNA, "student", now=MORNING)
    number = await room.reports()
    async with store.writing() as tx:
        question = await absence_questions.ask(tx, teacher, number, "Vai būs uz kontroldarbu?")
        assert question is not None
        assert not await absence_questions.answer(tx, anna, question, "Nē")
        assert await absence_questions.answer(tx, father, question, "Būs no 3. stundas")
        assert not await absence_questions.answer(tx, room.mother, question, "Nebūs")
        (one,) = await absence_questions.of_school(tx, teacher, number)
        assert (one.words, one.by, one.asked_at) == ("Vai būs uz kontroldarbu?", "Jānis Ozols", MORNING)
        assert (one.answer, one.answered_by) == ("Būs no 3. stundas", "Māris Bērziņš")
        assert await absence_questions.of_family(tx, room.mother, number) == [one]
        assert await absence_questions.of_family(tx, anna, number) == []
        (row,) = await tx.fetch("SELECT words, answer FROM absence_questions")
        assert not any(b"kontrol" in row[name] or b"stundas" in row[name] for name in row)
        for _ in range(MOST - 1):
            assert await absence_questions.ask(tx, teacher, number, "?") is not None
        assert await absence_questions.ask(tx, teacher, number, "?") is None


async def test_about_a_withdrawn_report_nothing_is_asked_or_answered(store: Store) -> None:
    room = await Staffroom.at(store)
    teacher = await room.works(TEACHER)
    number = await room.reports()
    async with store.writing() as tx:
        question = await absence_questions.ask(tx, teacher, number, "Kad?")
        assert question is not None
        assert await absences.withdraw(tx, room.mother, number)
        assert not await absence_questions.answer(tx, room.mother, question, "Rīt")
        assert await absence_questions.ask(tx, teacher, number, "Kad?") is None
