"""What readers prefer is kept for each person and child, and for each phone."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from storage import fridays, news, notices, preferences
from storage.clock import RIGA
from storage.phone_hours import NIGHT, Phone, Quiet
from storage.preferences import Preferences
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, BOT, ELZA, FATHER, MATHS, MOTHER, NOW, SCHOOL, TEACHER, Families


@pytest.fixture
async def school(store: Store) -> Families:
    return await Families.at(store)


async def of(school: Families, viewer: Viewer) -> Preferences:
    async with school.store.reading() as tx:
        return await preferences.of(tx, viewer)


async def test_kinds_and_thresholds_belong_to_a_child_hours_to_the_phone(school: Families) -> None:
    anna = await school.link(MOTHER, ANNA, "mother")
    elza = await school.link(MOTHER, ELZA, "mother")
    father = await school.link(FATHER, ANNA, "father")
    assert await of(school, anna) == Preferences() == await of(school, father)
    assert (Preferences().way("mark"), Preferences().way("homework")) == ("at once", "evening")
    phone = Phone(shows_content=False, quiet=Quiet(22, 6), digest_hour=17, paused_until=date(2026, 12, 1))
    async with school.store.writing() as tx:
        await preferences.change(tx, anna, hides_marks=True, marks_below=4, ways={"mark": "evening"})
        kept = await preferences.change(tx, anna, average_falls=True, ways={"event": "off"}, phone=phone)
    assert kept == await of(school, anna)
    assert kept == Preferences(
        hides_marks=True,
        marks_below=4,
        average_falls=True,
        phone=phone,
        chosen={"mark": "evening", "event": "off"},
    )
    assert not kept.shows_content
    assert await of(school, elza) == Preferences(phone=phone)
    assert await of(school, father) == Preferences()
    async with school.store.writing() as tx:
        awake = await preferences.change(tx, elza, phone=Phone(quiet=None))
        assert awake is not None
        assert awake.phone.quiet is None
        ended = anna.model_copy(update={"link_id": 999_999})
        assert await preferences.change(tx, ended, hides_marks=False) is None
    assert (await of(school, anna)).hides_marks
    assert Phone().quiet == NIGHT


async def test_what_waits_is_looked_at_again_when_its_reader_wants_it_otherwise(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    async with school.store.writing() as tx:
        await news.post(tx, "homework", 1, school_id=SCHOOL, group_id=MATHS, now=NOW)
        await notices.spread(tx, NOW)
        assert not await notices.is_due(tx, BOT, NOW)
        await preferences.change(tx, mother, ways={"homework": "at once"})
        assert await notices.is_due(tx, BOT, NOW)


async def due_at(school: Families) -> list[datetime]:
    async with school.store.reading() as tx:
        rows = await tx.fetch("SELECT due_at FROM friday_summaries ORDER BY student_id")
    return [datetime.fromtimestamp(row["due_at"] / 1000, RIGA) for row in rows]


async def test_fridays_summaries_come_to_whoever_chose_them_at_the_phone_s_hour(school: Families) -> None:
    anna = await school.link(MOTHER, ANNA, "mother")
    elza = await school.link(MOTHER, ELZA, "mother")
    async with school.store.writing() as tx:
        await preferences.change(tx, anna, ways={"mark": "friday"})
        await preferences.change(tx, elza, ways={"event": "friday"})
    friday = datetime(2026, 11, 27, 18, tzinfo=RIGA)
    assert await due_at(school) == [friday, friday]
    async with school.store.writing() as tx:
        await preferences.change(tx, anna, phone=Phone(digest_hour=16))
    assert await due_at(school) == [friday.replace(hour=16)] * 2
    async with school.store.writing() as tx:
        assert not await fridays.is_due(tx, friday - timedelta(hours=2, seconds=1))
        assert await fridays.is_due(tx, friday)
        (one, two) = await fridays.due(tx, BOT, friday, 1)
        assert (one.student_id, two.student_id, one.chat_id) == (ANNA, ELZA, MOTHER)  # one person, both
        await fridays.move(tx, MOTHER, ANNA, friday + timedelta(days=7))
        await preferences.change(tx, elza, ways={"event": "off"})
    assert len(await due_at(school)) == 1
    await school.end(anna)
    await school.end(elza)
    async with school.store.writing() as tx:
        (gone,) = await fridays.due(tx, BOT, friday + timedelta(days=7), 5)
    assert gone.chat_id is None


async def test_a_week_in_numbers(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    for written, day in (("8", NOW), ("9", NOW), ("nv", NOW), ("4", NOW - timedelta(days=3))):
        await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, written, at=day)
    corrected = await school.work(MATHS, "2026-11-20")
    first = await school.mark(corrected, ANNA, "2")
    await school.mark(corrected, ANNA, "7", corrects=first)
    await school.homework(MATHS, "2026-11-27", "Šonedēļ")
    await school.homework(MATHS, "2026-11-30", "Nākamnedēļ")
    missed: dict[str, Any] = {"student_id": ANNA, "day": "2026-11-24", "group_id": MATHS, "kind": "absent"}
    entered = {"entered_by": TEACHER, "entered_at": 1}
    await school.add(attendance=[{**missed, **entered, "number": number} for number in (1, 2)])
    async with school.store.reading() as tx:
        week = await fridays.week(tx, mother)
        assert week is not None
        assert (week.marks, str(week.average), week.missed, week.homework) == (4, "8.00", 2, 1)
        assert week.has_lessons
        christmas = mother.model_copy(update={"now": datetime(2026, 12, 22, 12, tzinfo=RIGA)})
        quiet = await fridays.week(tx, christmas)
        assert quiet is not None
        assert (quiet.marks, quiet.average, quiet.has_lessons) == (0, None, False)
