"""Families read remarks and praise on their phones."""

from conversations.remarks import OpenRemark, OpenRemarks
from tests.families import ANNA, ELZA, FATHER, JURIS, MOTHER, NOW
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import REMARKS, Reading

LONG = "Anna palīdzēja klasesbiedriem un skaidroja uzdevumu. " * 20


async def test_mother_reads_the_teachers_words_and_the_next_time_they_are_not_new(
    world: Reading, mother: Hand
) -> None:
    await world.school.remark(ANNA, "Teicami\nuzstājās! <3", day="2026-11-20")
    await world.school.remark(ANNA, "Nav burtnīcas.", kind="remark", day="2026-11-23", group=None)
    await world.school.remark(ANNA, "Vēl nav izlasīts.", published=False)
    await mother.types(REMARKS)
    await mother.sees(
        "Anna Bērziņa, 7.b klase",
        "Ieraksti · 2 jauni",
        "● Piezīme · šodien\nNav burtnīcas.\nJānis Ozols",
        "● Uzslava · Matemātika · piektdien, 20.11.\nTeicami\nuzstājās! <3\nJānis Ozols",
    )
    await mother.sees_not("Vēl nav izlasīts.")
    await mother.taps("Uzslavas")
    await mother.sees("Uzslavas\n\nUzslava · Matemātika")
    await mother.sees_not("●", "Nav burtnīcas.", "jauni")
    await mother.taps("Piezīmes")
    await mother.sees("Nav burtnīcas.")
    anna = await world.reads(ANNA, ANNA, "student")
    await anna.types("/ieraksti")
    await anna.sees("Ieraksti · 2 jauni", "● Piezīme")  # what the mother has read, the child has not


async def test_a_long_text_counts_as_read_when_it_was_opened(world: Reading, mother: Hand) -> None:
    await world.school.remark(ANNA, LONG, day="2026-11-23", lesson=3)
    await mother.types(REMARKS)
    await mother.sees("● Uzslava", "…")
    await mother.types(REMARKS)
    await mother.sees("Ieraksti · 1 jauns")
    await mother.taps("Lasīt visu: šodien")
    await mother.sees(
        "Uzslava · Matemātika\npirmdien, 23. novembrī, 3. stunda",
        LONG.strip(),
        "Jānis Ozols, 23.11. plkst. 15.00",
    )
    await mother.taps("Atpakaļ")
    await mother.sees("Ieraksti\n\nUzslava · Matemātika")
    assert len(mother.answers()) == 2


async def test_the_list_is_turned_over_page_by_page_and_child_by_child(world: Reading, mother: Hand) -> None:
    for day in range(2, 9):
        await world.school.remark(ANNA, f"Teicami {day}!", day=f"2026-11-0{day}")
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(REMARKS)
    await mother.sees("Teicami 8!", "Teicami 5!", "Ieraksti · 7 jauni")
    await mother.sees_not("Teicami 4!", "Iepriekš")
    await mother.taps("Tālāk")
    await mother.sees("Teicami 4!", "Teicami 2!", "Ieraksti · 3 jauni")
    await mother.sees_not("Teicami 5!", "Tālāk")
    await mother.taps("Elza")
    await mother.sees("Elza Bērziņa, 7.b klase", "Piezīmju un uzslavu vēl nav.")
    await mother.taps("Uzslavas")
    await mother.sees("Uzslavu vēl nav.")


async def test_nobody_opens_another_family_s(world: Reading, mother: Hand) -> None:
    foreign = await world.school.remark(JURIS, "Jurim!")
    held = await world.school.remark(ANNA, "Vēl nav izlasīts.", published=False)
    await mother.types(REMARKS)
    await mother.sees("Piezīmju un uzslavu vēl nav.")
    for tap in (
        OpenRemark(child=ANNA, remark=foreign, kind=None, page=0),
        OpenRemark(child=ANNA, remark=held, kind=None, page=0),
        OpenRemark(child=JURIS, remark=foreign, kind=None, page=0),
        OpenRemarks(child=JURIS, kind=None, page=0),
    ):
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
        await mother.sees_not("Jurim!", "Vēl nav izlasīts.")
    async with world.school.store.reading() as tx:
        assert await tx.fetch("SELECT * FROM remark_views") == []


async def test_a_button_of_a_page_that_is_gone_leads_to_the_first(world: Reading, mother: Hand) -> None:
    await world.school.remark(ANNA, "Teicami!", at=NOW)
    await mother.types(REMARKS)
    await mother.sees("● Uzslava")
    await taps_forged(world.phones, mother, OpenRemarks(child=ANNA, kind="praise", page=999))
    await mother.sees("Uzslavas\n\nUzslava · Matemātika")
    await mother.sees_not("Iepriekš", "Tālāk")


async def test_with_the_right_the_words_are_gone(world: Reading) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    await world.school.remark(ANNA, "Teicami!")
    await father.types(REMARKS)
    await father.sees("Teicami!")
    await world.school.restrict(FATHER, ANNA)
    await father.types(REMARKS)
    await father.sees_not("Teicami!")
