"""My data: one file with everything that is kept about oneself and one's child."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.simulator import Person
from storage import delegations
from storage.clock import milliseconds
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, ELZA, MATHS, MOTHER, NOW, SCHOOL, TEACHER, TODAY
from tests.phones import Hand
from tests.reading import GRADES, Reading, reading

pytestmark = pytest.mark.parametrize("engine", ["sqlite"])


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker) as world:
        school = world.school
        await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8", comment="Lieliski!")
        await school.mark(await school.work(MATHS, "2026-11-19"), ELZA, "5")
        yield world


async def taken(world: Reading, hand: Hand) -> dict[str, Any]:
    """The file that stands in the newest message."""
    await hand.is_done()
    files, document = world.phones.simulator.files, hand.newest()["document"]
    assert document["file_name"] == "e-klase-mani-dati-2026-11-23.json"
    content = files.content(files.by_id[document["file_id"]])
    assert content is not None
    told: dict[str, Any] = json.loads(content)
    return told


async def test_a_mother_of_two_gets_one_file_with_a_part_for_each(world: Reading) -> None:
    mother = await world.reads(MOTHER, ANNA, "mother")
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types("/mani_dati")
    await mother.sees("Mani dati: Anna Bērziņa, Elza Bērziņa")
    told = await taken(world, mother)
    assert (told["format"], told["made_at"]) == ("e-klase-mani-dati/1", "2026-11-23T15:00:00+02:00")
    assert "saturā to nav" in told["note"]
    assert [(one["as"], one["about"]) for one in told["links"]] == [("mother", "Anna"), ("mother", "Elza")]
    assert [one["student"]["marks"][0]["value"] for one in told["links"]] == ["8", "5"]
    assert told["links"][0]["student"]["marks"][0]["comment"] == "Lieliski!"
    assert told["links"][0]["own"]["people"][0]["given_name"] == "Ilze"
    assert told["chat"]["chats"][0]["chat_id"] == MOTHER


async def test_it_stands_in_the_settings_in_every_language(world: Reading) -> None:
    anna = await world.reads(ANNA, ANNA, "student", language="ru")
    await anna.types("/iestatijumi")
    await anna.taps("Мои данные")
    await anna.sees("Мои данные: Anna Bērziņa")
    told = await taken(world, anna)
    assert "только перечислены" in told["note"]
    assert [one["as"] for one in told["links"]] == ["student"]


async def test_a_guest_gets_what_is_kept_about_the_guest(world: Reading) -> None:
    mother = await world.school.link(MOTHER, ANNA, "mother")
    async with world.school.store.writing() as tx:
        offered = await delegations.offer(tx, mother, "Velta", {"grades"}, TODAY + timedelta(days=9))
        assert offered is not None
    velta = world.phones.add("velta", Person(id=901, first_name="V", language_code="lv"))
    await velta.starts(offered.token)
    await velta.taps("Piekrītu")
    await velta.types("/mani_dati")
    await velta.sees("Mani dati: Velta")
    (guest,) = (await taken(world, velta))["links"]
    assert (guest["as"], guest["about"], guest["own"]["people"][0]["given_name"]) == (
        "delegate",
        "Anna",
        "Velta",
    )
    assert "student" not in guest


async def test_a_stranger_gets_none(world: Reading) -> None:
    stranger = world.phones.add("stranger", Person(id=902, first_name="Kāds", language_code="lv"))
    await stranger.types("/mani_dati")
    await stranger.sees("Pieslēgties E-klasei")
    assert all("document" not in message for message in stranger.answers())


async def test_ten_thousand_sealed_rows_are_opened_without_holding_the_bot_up(world: Reading) -> None:
    written = {
        "school_id": SCHOOL,
        "student_id": ANNA,
        "author_id": TEACHER,
        "kind": "praise",
        "day": "2026-11-20",
    }
    when = {
        "group_id": None,
        "number": None,
        "written_at": milliseconds(NOW),
        "published_at": milliseconds(NOW),
    }
    rows = [{"id": number, **written, **when, "text": f"{number}. uzslava"} for number in range(1, 10_001)]
    await world.school.add(remarks=rows)
    mother, anna = await world.reads(MOTHER, ANNA, "mother"), await world.reads(ANNA, ANNA, "student")
    await mother.types("/mani_dati")
    await anna.types(GRADES)
    await anna.sees("Matemātika: 8")
    remarks = (await taken(world, mother))["links"][0]["student"]["remarks"]
    assert [one["text"] for one in remarks] == [row["text"] for row in rows]
