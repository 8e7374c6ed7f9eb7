"""Families see what is ahead, put it into their calendars and book talks with teachers."""

from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar

from conversations.board import BookTime, GiveBack, OpenCalendar, OpenTalks, OpenTimes
from tests.families import (
    ANNA,
    FATHER,
    FOREIGN,
    JURIS,
    JURIS_MOTHER,
    OTHER_SCHOOL,
    TEACHER,
    TODAY,
)
from tests.office import taps_forged
from tests.phones import Hand
from tests.publications import Board, riga, since
from tests.reading import ANNOUNCEMENTS, Reading


@pytest.fixture
def board(world: Reading) -> Board:
    """Where the school publishes."""
    return Board(world.school)


async def calendar(world: Reading, hand: Hand) -> dict[str, Any]:
    """The events of the file that stands in the newest message, by their identifiers."""
    files = world.phones.simulator.files
    content = files.content(files.by_id[hand.newest()["document"]["file_id"]])
    assert content is not None
    return {str(event["uid"]): event for event in Calendar.from_ical(content).events}


async def bookings(world: Reading) -> list[int]:
    async with world.school.store.reading() as tx:
        return [row["slot_id"] for row in await tx.fetch("SELECT slot_id FROM bookings ORDER BY slot_id")]


async def opens_evening(hand: Hand) -> None:
    await hand.types("/notikumi")
    await hand.taps("● 26.11. Vecāku sapulce")
    await hand.taps("Pieraks")


async def test_what_is_ahead_stands_by_day(board: Board, mother: Hand) -> None:
    tomorrow = TODAY + timedelta(days=1)
    await board.event("Sporta diena", tomorrow, place="Stadions")
    await board.event("Koncerts", tomorrow, starts="18:00", ends="19:15", place="Aktu zāle")
    await board.event("Nometne", TODAY + timedelta(days=8), last_day="2026-12-04")
    await board.event("Vakardienas", since(1))
    await board.event("Svešs", school_id=OTHER_SCHOOL)
    await mother.types(ANNOUNCEMENTS)
    await mother.taps("Notikumi: 3")
    await mother.sees(
        "Rīt, otrdien, 24. novembrī\n● Sporta diena · Stadions\n18.00 · ● Koncerts · Aktu zāle",
        "Otrdien, 1. decembrī\n● Nometne · līdz 04.12.",
    )
    await mother.sees_not("Vakardienas", "Svešs")
    await mother.taps("● 24.11. Koncerts")
    await mother.sees(
        "Kad: otrdien, 24. novembrī, plkst. 18.00–19.15", "Kur: Aktu zāle", "Sīkāk klases stundā."
    )
    await mother.sees_not("Pierakstīties")
    await mother.taps("Atpakaļ")
    await mother.sees("18.00 · Koncerts", "● Nometne")


async def test_without_events_it_says_so_and_leads_back(mother: Hand) -> None:
    await mother.types("/events")
    await mother.sees("Notikumi: nekas vēl nav izziņots.")
    await mother.taps("Atpakaļ")
    await mother.sees("Aktualitātes: pašlaik nav nevienas.")


async def test_many_events_are_turned_page_by_page(board: Board, mother: Hand) -> None:
    for number in range(1, 9):
        await board.event(f"Diena {number}.", TODAY + timedelta(days=number))
    await mother.types("/notikumi")
    await mother.sees("Diena 6.")
    await mother.sees_not("Diena 7.")
    await mother.taps("Tālāk ›")
    await mother.sees("Diena 7.", "Diena 8.")
    await mother.sees_not("Diena 6.", "Tālāk ›")


async def test_an_event_and_the_booked_talks_go_into_the_calendar(
    world: Reading, board: Board, mother: Hand
) -> None:
    item, own, _ = await board.evening()
    camp = await board.event("Nometne", TODAY + timedelta(days=8), last_day="2026-12-04")
    await opens_evening(mother)
    await mother.taps("Jānis Ozols")
    await mother.taps("17.20")
    await mother.sees("✓ Pierakstīts")
    calendars = []
    for number in (item, camp):
        await taps_forged(world.phones, mother, OpenCalendar(child=ANNA, item=number))
        calendars.append(await calendar(world, mother))
    evening = calendars[0][f"event-{item}@eklase"]
    assert (evening["dtstart"].dt, evening["dtend"].dt) == (
        riga(TODAY + timedelta(days=3), "17:00"),
        riga(TODAY + timedelta(days=3), "19:00"),
    )
    assert (str(evening["summary"]), str(evening["location"])) == ("Vecāku sapulce", "Aktu zāle")
    talk = calendars[0][f"talk-{own[2]}@eklase"]
    assert str(talk["summary"]) == "Saruna: Jānis Ozols"
    days = calendars[1][f"event-{camp}@eklase"]
    assert (days["dtstart"].dt, days["dtend"].dt) == (TODAY + timedelta(days=8), TODAY + timedelta(days=12))


async def test_a_talk_is_booked_with_one_tap_changed_and_given_back(
    world: Reading, board: Board, mother: Hand
) -> None:
    _, own, maths = await board.evening()
    father = await world.reads(FATHER, ANNA, "father")
    await opens_evening(mother)
    await mother.sees(
        "Jānis Ozols (audzina klasi): 3 brīvi laiki",
        "Līga Zariņa (Matemātika): 2 brīvi laiki",
    )
    await mother.taps("Jānis Ozols")
    await mother.sees("Saruna ilgst 10 min. Izvēlieties laiku ceturtdien, 26. novembrī:", "17.00", "17.20")
    await mother.taps("17.00")
    assert await mother.toast() == "Pierakstīts. To redz arī otrs bērna vecāks."
    await mother.sees("✓ Pierakstīts: ceturtdien, 26. novembrī, plkst. 17.00", "Atcelt pierakstu")
    await mother.taps("Atpakaļ")
    await mother.taps("Līga Zariņa")
    await mother.sees("Laikus, kuros bērnam jau ir cits pieraksts, nerādu.", "17.10")
    await mother.sees_not("17.00")
    await mother.taps("17.10")
    await mother.sees("plkst. 17.10, telpa: 214")
    await opens_evening(father)
    await father.sees("✓ Jānis Ozols", "plkst. 17.00, pierakstu veica Ilze Bērziņa")
    await father.taps("✓ Jānis Ozols")
    await father.sees("Pierakstu veica Ilze Bērziņa. To var mainīt ikviens no ģimenes.")
    await father.taps("17.20")
    await father.sees("✓ Pierakstīts: ceturtdien, 26. novembrī, plkst. 17.20")
    assert await bookings(world) == [own[2], maths[1]]
    await father.taps("Atcelt pierakstu")
    assert await father.toast() == "Pieraksts atcelts. Laiks atkal ir brīvs."
    await father.sees("Saruna ilgst 10 min.", "17.00", "17.20")
    assert await bookings(world) == [maths[1]]
    assert len(father.answers()) == 1


async def test_who_is_too_late_is_told_and_sees_what_is_free(
    world: Reading, board: Board, mother: Hand
) -> None:
    _, own, _ = await board.evening()
    juris = await world.reads(JURIS_MOTHER, JURIS, "mother")
    for hand in (mother, juris):
        await opens_evening(hand)
        await hand.taps("Jānis Ozols")
        await hand.sees("17.10")
    await mother.taps("17.10")
    await mother.sees("✓ Pierakstīts")
    await juris.taps("17.10")
    assert (await juris.toast()).startswith("Šo laiku tikko aizņēma cita ģimene.")
    await juris.sees("17.00", "17.20")
    await juris.sees_not("17.10", "Ilze", "✓")
    assert await bookings(world) == [own[1]]


async def test_a_parent_who_did_not_see_the_other_s_booking_moves_nothing(
    world: Reading, board: Board, mother: Hand
) -> None:
    _, own, _ = await board.evening()
    father = await world.reads(FATHER, ANNA, "father")
    for hand in (mother, father):
        await opens_evening(hand)
        await hand.taps("Jānis Ozols")
        await hand.sees("17.10")
    await mother.taps("17.10")
    await mother.sees("✓ Pierakstīts")
    await father.taps("17.20")
    assert (await father.toast()).startswith("Pa šo laiku ģimenes pieraksts ir mainījies.")
    await father.sees("plkst. 17.10", "Pierakstu veica Ilze Bērziņa.")
    assert await bookings(world) == [own[1]]


async def test_when_all_times_are_taken_it_says_so(world: Reading, board: Board, mother: Hand) -> None:
    item, own, _ = await board.evening()
    taken = [(own[0], JURIS), (own[1], 12), (own[2], 14)]
    await world.school.add(
        bookings=[
            {
                "slot_id": slot,
                "publication_id": item,
                "teacher_id": TEACHER,
                "student_id": child,
                "person_id": 24,
            }
            | {"booked_at": 1}
            for slot, child in taken
        ]
    )
    await opens_evening(mother)
    await mother.sees("Jānis Ozols (audzina klasi): 0 brīvu laiku")
    await mother.taps("Jānis Ozols")
    await mother.sees("Visi laiki ir aizņemti.")


async def test_buttons_of_others_and_of_yesterday_book_nothing(
    world: Reading, board: Board, mother: Hand
) -> None:
    item, own, _ = await board.evening()
    strange = await board.event("Sveša", group_id=FOREIGN, school_id=OTHER_SCHOOL)
    (slot,) = await board.slots(strange, 33, "17:00")
    student = await world.reads(ANNA, ANNA, "student")
    await mother.types("/notikumi")
    await mother.sees("Vecāku sapulce")
    for tap in (
        OpenTalks(child=ANNA, item=strange),
        OpenTimes(child=ANNA, item=item, teacher=33),
        BookTime(child=ANNA, slot=slot, instead=None),
        BookTime(child=JURIS, slot=own[0], instead=None),
        GiveBack(child=ANNA, slot=own[0]),
    ):
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
    await student.types("/notikumi")
    await student.taps("● 26.11. Vecāku sapulce")
    await student.sees("Ielikt kalendārā")
    await student.sees_not("Pierakstīties")
    await taps_forged(world.phones, student, BookTime(child=ANNA, slot=own[0], instead=None))
    world.phones.clock.forward(days=4)
    await taps_forged(world.phones, mother, BookTime(child=ANNA, slot=own[0], instead=None))
    await mother.sees("Neko neatradu")
    assert await bookings(world) == []
