"""A sick Monday, through everybody's phones: a whole school reports in an hour and a half.

7.00  families report, each in their own way; class teachers watch one list and work it off
8.35  the first lessons: the register knows who was reported; a family that said nothing is told
9.30  what the teacher of 3.a did not see goes to the substitute, the morning to the office and the kitchen
9.45  the office takes over; whoever reports after that, and nobody looks, is told to phone
"""

import asyncio
from collections import Counter
from typing import Final

import pytest

from conversations import topics
from locales import every
from storage.passwords import Checker
from storage.store import Row, Store
from tests.alertdesk import message_with
from tests.clocks import A_MONDAY, HandClock
from tests.mondays import (
    BY_HAND,
    CLASSES,
    HEALTHY,
    LACKING,
    OFFICE,
    SLEEPING,
    SUBSTITUTE,
    Monday,
    Pupil,
    code_of,
    hand,
    in_lesson,
    leader,
)
from tests.office import issued
from tests.phones import TOKEN, Hand, Phones, phones_for
from tests.reporting import NUMBER, everything, file_of, heard, reports, taps_in

SEVEN: Final = A_MONDAY.replace(hour=5)
REGISTER: Final = every("register-menu-button")["lv"]
SUMMARY: Final = every("summary-menu-button")["lv"]
WAVES: Final = 9
STERN: Final = 2
"""The class whose teacher declines one."""
WHY: Final = "Vajag ārsta zīmi"
ENDS: Final = frozenset({"seen", "withdrawn", "phone"})


@pytest.mark.parametrize(
    "guardians", [100, pytest.param(300, marks=[pytest.mark.long, pytest.mark.timeout(600)])]
)
async def test_a_sick_monday(store: Store, checker: Checker, guardians: int) -> None:
    monday = await Monday.at(store, guardians, SEVEN)
    phones = phones_for(store, (), HandClock(SEVEN))
    await monday.add_phones(phones)
    listed = topics.topics(checker)
    async with phones.serving(topics.dispatch(listed), listed):
        await logs_in(monday, phones, checker)
        await families_report(monday, phones)
        await first_lesson(monday, phones)
        await the_office_takes_over(monday, phones)
        await nobody_looks_any_more(monday, phones)
        await everybody_got_their_own(monday, phones)


# -- 7.00 ----------------------------------------------------------------------------------------


async def logs_in(monday: Monday, phones: Phones, checker: Checker) -> None:
    """A class teacher and a few parents, with what stands in their SMS."""
    own = [(leader(1), leader(1))]
    own += [(family.guardians[0], family.pupils[0].id) for family in monday.families[:BY_HAND]]
    for person, user_name in own:
        reader = hand(phones, person)
        await reader.types(f"{code_of(user_name)} {await issued(phones, checker, person, reader)}")
        await reader.sees("Sveicināti E-klasē!")


async def families_report(monday: Monday, phones: Phones) -> None:
    """Wave after wave; most teachers look in between, that of SLEEPING never does."""
    size = -(-len(monday.families) // WAVES)
    for wave in range(WAVES):
        those = monday.families[wave * size : (wave + 1) * size]
        await asyncio.gather(*(reports(phones, family) for family in those))
        await phones.settled()
        if wave % 3 == 2:
            await teachers_look(monday, phones, wave)
        phones.clock.forward(minutes=90 / WAVES)
    await phones.settled()
    told = [number for family in monday.families for number in family.numbers.values()]
    assert len(told) == len(set(told)) == sum(len(family.pupils) for family in monday.families)


async def teachers_look(monday: Monday, phones: Phones, wave: int) -> None:
    """Each has one list, with all that waits; all is accepted in the end, a tap each or at once."""
    waiting = Counter(one.class_id for one in await unseen(monday))
    for class_id in CLASSES:
        teacher = hand(phones, leader(class_id))
        if not waiting[class_id]:
            assert "Jāapskata" not in everything(teacher)
            continue
        if waiting[class_id] > 1:
            await teacher.sees("Jāapskata")
        standing = [one.text for one in teacher.answers() if "Jāapskata" in one.text]
        assert len(standing) <= 1, teacher.story()
        assert all(f"Jāapskata {waiting[class_id]} pieteikum" in text for text in standing)
        if class_id == SLEEPING:
            continue
        if class_id == STERN and wave == WAVES // 2 + 1:
            await declines(monday, phones, teacher)
        elif not standing:
            await taps_in(phones, teacher, "Pieteica", "Pieņemt kā attaisnotu")
        elif class_id % 2 or wave == WAVES - 1:
            every_one = "Pieņemt visus zināšanai" if waiting[class_id] > 1 else "✓ Pieņemt"
            await taps_in(phones, teacher, "Jāapskata", every_one)


async def declines(monday: Monday, phones: Phones, teacher: Hand) -> None:
    """The first of the list, with a reason that its guardians alone read."""
    message = message_with(teacher, "Jāapskata")
    await phones.simulator.phone(teacher.person.id).tap(TOKEN, message.id, 0, 0)
    await teacher.is_done()
    number = int(NUMBER.findall(message_with(teacher, "Pieteica").text)[0])
    await taps_in(phones, teacher, "Pieteica", "Noraidīt…")
    await teacher.types(WHY)
    await teacher.sees("✗ Noraidīts", f"«{WHY}»")
    (family,) = [one for one in monday.families if number in one.numbers.values()]
    phones.clock.forward(minutes=1)
    for guardian in family.guardians:
        reader = hand(phones, guardian)
        await reader.is_done()
        assert WHY in everything(reader)


async def unseen(monday: Monday) -> list[Pupil]:
    """Pupils of the reports that stand and nobody at school has looked at."""
    rows = await fetched(
        monday,
        "SELECT b.student_id FROM absences AS b WHERE b.state = 'sent' AND NOT EXISTS"
        " (SELECT 1 FROM absence_views AS v WHERE v.absence_id = b.id AND v.revision = b.revision)",
    )
    pupils = {one.id: one for class_id in CLASSES for one in monday.enrolled(class_id)}
    return [pupils[row["student_id"]] for row in rows]


# -- 8.35 ----------------------------------------------------------------------------------------


async def first_lesson(monday: Monday, phones: Phones) -> None:
    """Twelve registers: whoever was reported stands there already."""
    phones.clock.forward(minutes=5)
    await asyncio.gather(*(keeps_register(monday, phones, class_id) for class_id in CLASSES))
    missing = [one for class_id in CLASSES for one in monday.of_class(class_id)] + monday.unnoticed.pupils
    entered = await fetched(monday, "SELECT student_id, kind FROM attendance")
    assert {(row["student_id"], row["kind"]) for row in entered} == {(one.id, "absent") for one in missing}
    assert len(entered) == len(missing)
    checks = await fetched(monday, "SELECT group_id, how FROM register_checks")
    assert {row["group_id"]: row["how"] for row in checks} == {
        one: "marked" if one == LACKING else "everybody" for one in CLASSES
    }
    mother = hand(phones, monday.unnoticed.guardians[0])
    phones.clock.forward(minutes=9)
    await phones.settled()
    assert heard(mother, "Nav 1. stundā") == 0
    phones.clock.forward(minutes=1)
    await mother.sees(monday.unnoticed.pupils[0].name, "Nav 1. stundā (Matemātika)")


async def keeps_register(monday: Monday, phones: Phones, class_id: int) -> None:
    teacher = hand(phones, in_lesson(class_id))
    await teacher.types(REGISTER)
    await teacher.sees("1. stunda · Matemātika")
    if class_id == HEALTHY:
        await teacher.taps("Visi ir")
        assert await teacher.toast() == "Ierakstīts: visi ir."
    elif class_id == LACKING:
        (pupil,) = monday.unnoticed.pupils
        while (button := button_of(teacher, pupil)) is None:
            await teacher.taps("Tālāk")
            await teacher.is_done()
        await teacher.taps(button)
        await teacher.taps("Gatavs")
    else:
        await teacher.sees("(pieteikts)")
        await teacher.taps("Visi pārējie ir")
        assert await teacher.toast() == "Ierakstīts."
        await teacher.types(REGISTER)
        await teacher.sees("✓ Aizpildīts", "(attaisnots)")
        await teacher.sees_not("Visi ir")
    await teacher.is_done()


def button_of(teacher: Hand, pupil: Pupil) -> str | None:
    """The button of a pupil, if on this page: as much of the family name as tells namesakes apart."""
    labels = [button["text"] for row in teacher.newest().buttons for button in row]
    return next((one for one in labels if " " in one and pupil.name.startswith(one.removesuffix("."))), None)


# -- 9.30 ----------------------------------------------------------------------------------------


async def the_office_takes_over(monday: Monday, phones: Phones) -> None:
    """The substitute does not look either; the office sees the morning, then the reports."""
    office, substitute = hand(phones, OFFICE), hand(phones, SUBSTITUTE)
    waiting = monday.of_class(SLEEPING)
    assert heard(office, "audzinātājs vēl nav redzējis") == 0
    phones.clock.forward(minutes=46)  # 9.31
    await substitute.sees("Klases audzinātājs vēl nav redzējis:", f"Jāapskata {len(waiting)} pieteikum")
    await office.sees("Labrīt!", f"{len(waiting)} pieteikum")
    assert heard(office, "audzinātājs vēl nav redzējis") == 0
    await summary_agrees(monday, phones, office)
    phones.clock.forward(minutes=13)
    await phones.settled()
    assert heard(office, "audzinātājs vēl nav redzējis") == 0
    phones.clock.forward(minutes=2)
    await office.sees("Klases audzinātājs vēl nav redzējis:", f"Jāapskata {len(waiting)} pieteikum")
    await office.taps("Pieņemt visus zināšanai")
    await office.sees("Viss apskatīts.")
    assert await unseen(monday) == []


async def summary_agrees(monday: Monday, phones: Phones, office: Hand) -> None:
    """Kitchen and names, to the last child."""
    await office.types(SUMMARY)
    await office.taps("Ēdnīcai (CSV)")
    counts = {
        class_id: (len(monday.enrolled(class_id)), len(monday.of_class(class_id))) for class_id in CLASSES
    }
    lines = [f"{one}.a;{enrolled};{away};0;0;0;{enrolled - away}" for one, (enrolled, away) in counts.items()]
    enrolled, away = (sum(column) for column in zip(*counts.values(), strict=True))
    assert (await file_of(phones, office))[1:] == [*lines, f"Kopā;{enrolled};{away};0;0;0;{enrolled - away}"]
    await office.types(SUMMARY)
    await office.taps("Ar vārdiem (CSV)")
    names = await file_of(phones, office)
    assert sorted(names[1:]) == sorted(
        f"{one}.a;{pupil.family};{pupil.given};visu dienu;{'nē' if one == SLEEPING else 'jā'}"
        for one in CLASSES
        for pupil in monday.of_class(one)
    )


# -- later ---------------------------------------------------------------------------------------


async def nobody_looks_any_more(monday: Monday, phones: Phones) -> None:
    """A report after the school's hour, seen by nobody: its guardian phones."""
    family = monday.late
    reader = hand(phones, family.guardians[0])
    phones.clock.forward(minutes=5)
    await reports(phones, family)
    for minutes in (61, 16, 16):
        await phones.settled()
        assert heard(reader, "piezvaniet uz skolu") == 0
        phones.clock.forward(minutes=minutes)
    await reader.sees("Lūdzu, piezvaniet uz skolu.", f"Nr. A-{family.numbers[family.pupils[0].id]}")
    phones.clock.forward(hours=4)
    await phones.settled()
    assert heard(reader, "piezvaniet uz skolu") == 1


async def everybody_got_their_own(monday: Monday, phones: Phones) -> None:
    """Nothing is lost, nothing is told to anybody else, each report came to one end."""
    families = [*monday.families, monday.late]
    told = {(one, number) for family in families for one, number in family.numbers.items()}
    rows = await fetched(monday, "SELECT id, student_id, state FROM absences")
    assert {(row["student_id"], row["id"]) for row in rows} == told
    withdrawn = {one.id for family in families if family.way == "withdrawn" for one in family.pupils}
    assert {row["student_id"] for row in rows if row["state"] == "withdrawn"} == withdrawn
    ends = await fetched(monday, "SELECT absence_id, ended FROM absence_alerts")
    last = [row["absence_id"] for row in ends if row["ended"] in ENDS]
    assert sorted(last) == sorted(row["id"] for row in rows)
    phoned = {row["absence_id"] for row in ends if row["ended"] == "phone"}
    assert phoned == set(monday.late.numbers.values())
    unsent = await fetched(monday, "SELECT id, failure FROM outbox WHERE sent_at IS NULL")
    assert unsent == []
    assert heard(hand(phones, monday.unnoticed.guardians[0]), "Nav 1. stundā") == 1
    declined = {row["id"] for row in rows if row["state"] == "declined"}
    readers = [one for one in families if any(WHY in everything(hand(phones, who)) for who in one.guardians)]
    assert [declined] == [set(one.numbers.values()) & declined for one in readers]
    assert len(declined) == 1
    names, at = monday.names(), {leader(one): one for one in CLASSES}
    for family in [*families, monday.unnoticed]:
        for one in family.guardians:
            text = everything(hand(phones, one))
            assert {name for name in names if name in text} == {family.name}
            assert {int(number) for number in NUMBER.findall(text)} <= set(family.numbers.values())
    for teacher, class_id in at.items():
        text = everything(hand(phones, teacher))
        assert {name for name in names if name in text} <= {
            name for name, classes in names.items() if class_id in classes
        }


async def fetched(monday: Monday, sql: str) -> list[Row]:
    async with monday.store.reading() as tx:
        return await tx.fetch(sql)
