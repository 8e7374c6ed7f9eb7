"""How the school publishes: who may tell whom, what becomes news and when. On both engines."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from storage import announcements, events, files, polls, publishing
from storage.files import CleanFile
from storage.publishing import Draft, EventDraft, PollDraft
from storage.store import Store
from tests.families import FOREIGN, LATVIAN, MATHS, NOW, SCHOOL, SECOND_TEACHER, TEACHER, TODAY
from tests.storage.rights.world import World, made

TALKA = Draft(title="Talka", text="Līdzi cimdus.", class_id=1)
AUDIENCES: dict[str, dict[str, Any]] = {
    "7.b": {"class_id": 1},
    "8.a": {"class_id": 2},
    "another school's class": {"class_id": 3},
    "mathematics": {"class_id": None, "group_id": MATHS},
    "Latvian": {"class_id": None, "group_id": LATVIAN},
    "another school's group": {"class_id": None, "group_id": FOREIGN},
    "grade 7": {"class_id": None, "grade": (7, 2026)},
    "grade 9, which is not there": {"class_id": None, "grade": (9, 2026)},
    "school": {"class_id": None},
}
MAY = {
    "class teacher": {"7.b"},
    "another class's teacher": {"8.a"},
    "subject teacher": {"mathematics"},
    "another school": {"another school's class"},
    "office": {"7.b", "8.a", "grade 7", "school"},
}


@pytest.fixture
async def world(store: Store) -> World:
    """A school with its staff."""
    world = await made(store)
    async with store.writing() as tx:
        for table in ("news", "publication_visits"):
            await tx.change(f"DELETE FROM {table}")  # noqa: S608 -- a name of ours
    return world


async def publish(world: World, who: str, draft: Draft) -> int | None:
    async with world.school.store.writing() as tx:
        return await publishing.publish(tx, world.lookers[who], draft)


async def news(world: World) -> list[dict[str, Any]]:
    async with world.school.store.reading() as tx:
        return await tx.fetch("SELECT * FROM news ORDER BY id")


async def test_everybody_tells_those_that_are_theirs_to_tell(world: World) -> None:
    told: dict[str, set[str]] = {}
    for who in world.lookers:
        for audience, whom in AUDIENCES.items():
            number = await publish(world, who, replace(TALKA, **whom))
            if number is not None:
                told.setdefault(who, set()).add(audience)
    assert told == MAY
    async with world.school.store.reading() as tx:
        rows = await tx.fetch("SELECT DISTINCT school_id FROM publications WHERE class_id = 3")
    assert [row["school_id"] for row in rows] == [2]


async def test_only_the_office_and_the_head_break_quiet_hours(world: World) -> None:
    urgent = replace(TALKA, urgent=True)
    assert await publish(world, "class teacher", urgent) is None
    number = await publish(world, "office", urgent)
    (row,) = await news(world)
    assert (row["item_id"], row["urgent"], row["class_id"]) == (number, 1, 1)


async def test_what_is_published_becomes_news_for_those_it_is_for(world: World) -> None:
    rows: dict[str, list[dict[str, Any]]] = {}
    for audience in ("7.b", "mathematics", "grade 7", "school"):
        who = "subject teacher" if audience == "mathematics" else "office"
        draft = replace(
            TALKA, **AUDIENCES[audience], readers="guardians" if audience == "school" else "families"
        )
        number = await publish(world, who, draft)
        rows[audience] = [row for row in await news(world) if row["item_id"] == number]
    assert [(row["class_id"], row["group_id"]) for one in rows.values() for row in one] == [
        (1, None),
        (None, MATHS),
        (1, None),  # the only grade 7 of this school
        (None, None),
    ]
    assert [row["guardians_only"] for one in rows.values() for row in one] == [0, 0, 0, 1]
    assert {row["kind"] for one in rows.values() for row in one} == {"announcement"}
    assert {row["school_id"] for one in rows.values() for row in one} == {SCHOOL}


async def test_what_is_for_later_becomes_news_once_when_its_time_has_come(world: World) -> None:
    tomorrow = NOW + timedelta(days=1)
    number = await publish(world, "class teacher", replace(TALKA, published_at=tomorrow))
    dropped = await publish(world, "office", replace(TALKA, published_at=tomorrow))
    assert number is not None
    assert dropped is not None
    store, mother = world.school.store, world.lookers["mother"]
    async with store.writing() as tx:
        assert await announcements.one(tx, mother, number) is None
        assert not await publishing.is_due(tx, NOW)
        assert not await publishing.post_due(tx, NOW)
        assert await publishing.withdraw(tx, world.lookers["office"], dropped)
    assert await news(world) == []
    for _ in range(2):  # a process may die between the two
        async with store.writing() as tx:
            assert await publishing.is_due(tx, tomorrow) is (await tx.fetch("SELECT * FROM news") == [])
            await publishing.post_due(tx, tomorrow)
    assert [row["item_id"] for row in await news(world)] == [number]
    async with store.reading() as tx:
        at_last = mother.model_copy(update={"now": tomorrow})
        assert await announcements.one(tx, at_last, number) is not None


async def test_what_is_withdrawn_is_gone_and_told_to_nobody_more(world: World) -> None:
    number = await publish(world, "class teacher", TALKA)
    assert number is not None
    store = world.school.store
    async with store.writing() as tx:
        assert not await publishing.withdraw(tx, world.lookers["subject teacher"], number)
        assert await announcements.one(tx, world.lookers["mother"], number) is not None
        assert await publishing.withdraw(tx, world.lookers["class teacher"], number)
        assert not await publishing.withdraw(tx, world.lookers["class teacher"], number)
        assert await announcements.one(tx, world.lookers["mother"], number) is None
    (row,) = await news(world)
    assert row["withdrawn_at"] is not None


async def test_event_poll_and_files_are_kept_with_it(world: World) -> None:
    store, mother = world.school.store, world.lookers["mother"]
    day = date(2026, 12, 4)
    async with store.writing() as tx:
        clean = CleanFile("pdf", "plans.pdf", b"%PDF-1.7")
        own = await files.keep(tx, clean, school_id=SCHOOL, person_id=TEACHER, now=NOW)
        strange = await files.keep(tx, clean, school_id=SCHOOL, person_id=SECOND_TEACHER, now=NOW)
    draft = replace(
        TALKA,
        files=(own, strange),
        event=EventDraft("trip", day, starts=time(9), ends=time(15, 30), place="Cēsis"),
        poll=PollDraft("Vai brauksiet?", ("Jā", "Nē"), TODAY),
    )
    number = await publish(world, "class teacher", draft)
    assert number is not None
    async with store.reading() as tx:
        found = await announcements.one(tx, mother, number)
        event = await events.one(tx, mother, number)
        poll = await polls.of(tx, mother, number)
    assert found is not None
    assert event is not None
    assert poll is not None
    assert [file.id for file in found.files] == [own]  # nobody attaches what somebody else handed in
    assert (event.kind, event.first_day, event.starts, event.place) == ("trip", day, time(9), "Cēsis")
    assert [option.label for option in poll.options] == ["Jā", "Nē"]
    assert (await news(world))[0]["kind"] == "event"


@pytest.mark.parametrize(
    "change",
    [
        {"title": ""},
        {"title": "a" * 121},
        {"text": "a" * 4001},
        {"group_id": MATHS},
        {"poll": PollDraft("?", ("Jā",), TODAY)},
        {"poll": PollDraft("?", ("Jā",) * 11, TODAY)},
        {"event": EventDraft("trip", TODAY, TODAY - timedelta(days=1))},
        {"event": EventDraft("trip", TODAY, starts=time(9), ends=time(8))},
        {"event": EventDraft("trip", TODAY, ends=time(8))},
    ],
)
def test_what_cannot_be_kept_is_refused_before_the_store_is_asked(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        replace(TALKA, **change)
