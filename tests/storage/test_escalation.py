"""The way of a report: whom it reaches, when it goes on, and that it ends once."""

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from storage import absences, alerts, chats, escalation, links, outbox
from storage.absence_rules import Draft
from storage.chats import Chat
from storage.clock import RIGA
from storage.escalation import AFTER_REPORT, Step, Telling, alarm_at, answered_at
from storage.outbox import Entry
from storage.schooldays import SchoolDays
from storage.store import Store, Tx
from storage.viewer import Viewer
from tests.families import ANNA, BOT, FATHER, MOTHER, TEACHER, TODAY
from tests.staffroom import DEPUTY, HEAD, MORNING, OFFICE, Staffroom, later

HALF_PAST_NINE = datetime(2026, 11, 23, 9, 30, tzinfo=RIGA)
ALARM = HALF_PAST_NINE.astimezone(UTC)
TERM = SchoolDays(((date(2026, 9, 1), date(2026, 12, 18)),), ((date(2026, 11, 30), date(2026, 12, 1)),))


def at_riga(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=RIGA)


@pytest.mark.parametrize(
    ("told", "first", "alarm"),
    [
        (at_riga(23, 7, 40), date(2026, 11, 23), at_riga(23, 9, 30)),  # today, in the morning
        (at_riga(23, 9, 31), date(2026, 11, 23), at_riga(23, 10, 31)),  # after the school's time: an hour
        (at_riga(23, 16, 30), date(2026, 11, 23), at_riga(24, 9, 30)),  # nobody is at school in the evening
        (at_riga(23, 16, 30), date(2026, 11, 25), at_riga(25, 9, 30)),  # only on the first day
        (at_riga(27, 20), date(2026, 11, 28), at_riga(2, 9, 30, 12)),  # a weekend, then two free days
        (at_riga(28, 11), date(2026, 11, 27), at_riga(2, 9, 30, 12)),  # too late, and told on a free day
        (at_riga(23, 7, 40), date(2026, 11, 18), at_riga(23, 9, 30)),  # about last week
    ],
)
def test_when_a_report_must_have_been_seen(told: datetime, first: date, alarm: datetime) -> None:
    assert alarm_at(told, first, time(9, 30), AFTER_REPORT, TERM) == alarm


@pytest.mark.parametrize(
    ("now", "answered"),
    [
        (at_riga(23, 7, 40), at_riga(23, 7, 40)),
        (at_riga(23, 3, 40), at_riga(23, 7)),  # nobody phones at night
        (at_riga(23, 17), at_riga(24, 7)),
        (at_riga(28, 11), at_riga(2, 7, month=12)),  # a Saturday, then two free days
    ],
)
def test_when_a_school_answers_the_telephone(now: datetime, answered: datetime) -> None:
    assert answered_at(now, TERM) == answered


@pytest.fixture
async def room(store: Store) -> Staffroom:
    return await Staffroom.at(store)


async def begun(room: Staffroom, number: int, now: datetime = MORNING) -> Telling:
    async with room.school.store.writing() as tx:
        telling = await escalation.begin(tx, BOT, number, now)
    assert telling is not None
    return telling


async def passed_on(room: Staffroom, now: datetime) -> list[Telling]:
    async with room.school.store.writing() as tx:
        if not await escalation.is_due(tx, BOT, now):
            return []
        tellings, more = await escalation.pass_on(tx, BOT, now)
    assert not more
    return tellings


def told(telling: Telling) -> tuple[Step, list[int]]:
    return telling.step, [reader.viewer.person_id for reader in telling.readers]


async def ends(tx: Tx) -> list[tuple[int, str | None]]:
    rows = await tx.fetch("SELECT step, ended FROM absence_alerts ORDER BY absence_id, revision, step")
    return [(row["step"], row["ended"]) for row in rows]


async def test_each_next_one_is_told_when_the_time_of_the_last_is_over(room: Staffroom) -> None:
    for person in (TEACHER, DEPUTY, OFFICE, HEAD):
        await room.works(person)
    number = await room.reports()
    assert told(await begun(room, number)) == (Step.CLASS_TEACHER, [TEACHER])
    assert await passed_on(room, ALARM - timedelta(seconds=1)) == []
    now = ALARM
    for step, person in (
        (Step.SUBSTITUTE, DEPUTY),
        (Step.OFFICE, OFFICE),
        (Step.HEAD, HEAD),
        (Step.GUARDIANS, MOTHER),
    ):
        (telling,) = await passed_on(room, now)
        assert told(telling) == (step, [person])
        assert await passed_on(room, now + timedelta(minutes=14)) == []
        now += timedelta(minutes=15)
    assert await passed_on(room, now + timedelta(days=3)) == []
    async with room.school.store.reading() as tx:
        assert await ends(tx) == [(1, "passed"), (2, "passed"), (3, "passed"), (4, "passed"), (5, "phone")]


async def test_whoever_sees_it_ends_its_way(room: Staffroom) -> None:
    await room.works(TEACHER)
    office = await room.works(OFFICE)
    number = await room.reports()
    await begun(room, number)
    async with room.school.store.writing() as tx:
        await alerts.see(tx, office, number)
    assert await passed_on(room, ALARM + timedelta(days=1)) == []
    async with room.school.store.reading() as tx:
        (row,) = await tx.fetch("SELECT ended, seen_by FROM absence_alerts")
    assert row == {"ended": "seen", "seen_by": OFFICE}


async def test_with_nobody_at_school_in_the_bot_the_guardian_phones_at_once(room: Staffroom) -> None:
    assert told(await begun(room, await room.reports())) == (Step.GUARDIANS, [MOTHER])
    assert await passed_on(room, ALARM + timedelta(days=1)) == []


async def test_a_teacher_who_blocked_the_bot_is_passed_over(room: Staffroom) -> None:
    teacher = await room.works(TEACHER)
    await room.works(OFFICE)
    async with room.school.store.writing() as tx:
        await tx.change("INSERT INTO chats (bot_id, chat_id, user_id) VALUES (5000, 31, 31)")
        await chats.mark_blocked(tx, BOT, teacher.chat_id, MORNING)
    assert told(await begun(room, await room.reports())) == (Step.OFFICE, [OFFICE])


async def test_a_notice_that_was_given_up_goes_on_at_once(room: Staffroom) -> None:
    teacher = await room.works(TEACHER)
    await room.works(OFFICE)
    number = await room.reports()
    await begun(room, number)
    now = MORNING + timedelta(minutes=1)
    async with room.school.store.writing() as tx:
        entry = Entry(teacher.chat_id, 1, "…", teacher.link_id, f"A-{number}")
        await outbox.add(tx, BOT, [entry], MORNING)
        await outbox.fail_chat(tx, BOT, teacher.chat_id, now, "blocked")
    (telling,) = await passed_on(room, now)
    assert told(telling) == (Step.OFFICE, [OFFICE])
    assert await passed_on(room, ALARM - timedelta(seconds=1)) == []  # it is early: the office has time, too


async def test_a_change_begins_anew_and_a_withdrawal_ends_it(room: Staffroom) -> None:
    await room.works(TEACHER)
    await room.works(OFFICE)
    number = await room.reports()
    await begun(room, number)
    (telling,) = await passed_on(room, ALARM)
    assert telling.step is Step.OFFICE
    mother, now = later(room.mother, ALARM), ALARM + timedelta(minutes=1)
    async with room.school.store.writing() as tx:
        assert await absences.say(tx, mother, number, "Temperatūra")
        again = await escalation.begin(tx, BOT, number, now)
        assert again is not None
        assert told(again) == (Step.CLASS_TEACHER, [TEACHER])
        assert await escalation.begin(tx, BOT, number, now) is None  # a paper is no new revision
        everybody = await escalation.told(tx, BOT, number, now)
        assert [reader.viewer.person_id for reader in everybody] == [TEACHER, OFFICE]
        assert not await escalation.withdraw(tx, number, now)
        assert await absences.withdraw(tx, mother, number)
        assert await escalation.withdraw(tx, number, now)
    assert await passed_on(room, ALARM + timedelta(days=1)) == []
    async with room.school.store.reading() as tx:
        assert await ends(tx) == [(1, "passed"), (3, "changed"), (1, "withdrawn")]


async def test_another_guardian_is_told_to_phone_when_the_first_cannot_be(room: Staffroom) -> None:
    await room.school.link(FATHER, ANNA, "father", now=MORNING)
    number = await room.reports()
    await room.school.end(room.mother)
    assert told(await begun(room, number)) == (Step.GUARDIANS, [FATHER])


DEEDS = ("teacher sees", "office sees", "teacher blocks", "office blocks", "change", "withdraw", "lost", "")
STORIES = 60


class Undone(Exception):
    """Rolls a story back: the next one begins in the same school."""


@dataclass
class Story:
    """One report, what happens to it every 25 minutes, and who heard of it."""

    tx: Tx
    mother: Viewer
    people: dict[int, Viewer]
    number: int = 0
    now: datetime = MORNING
    revision: int = 1
    heard: Counter[tuple[int, int, int]] = field(default_factory=Counter)

    async def begin(self) -> None:
        made = await absences.report(self.tx, self.mother, Draft(TODAY, TODAY), "illness")
        assert made is not None
        self.number = made.id
        await self.tell(await escalation.begin(self.tx, BOT, self.number, self.now))

    async def tell(self, telling: Telling | None) -> None:
        for reader in () if telling is None else telling.readers:
            self.heard[self.revision, telling.step if telling else 0, reader.chat.chat_id] += 1
            entry = Entry(reader.chat.chat_id, 1, "…", reader.viewer.link_id, f"A-{self.number}")
            await outbox.add(self.tx, BOT, [entry], self.now)

    async def happens(self, deed: str) -> None:
        self.now += timedelta(minutes=25)
        who, _, what = deed.partition(" ")
        viewer = self.people.get(TEACHER if who == "teacher" else OFFICE)
        if viewer is not None and what == "sees":
            await alerts.see(self.tx, later(viewer, self.now), self.number)
        elif viewer is not None and what == "blocks":
            await chats.show_link(
                self.tx, Chat(bot_id=BOT, chat_id=viewer.chat_id, user_id=viewer.user_id), None
            )
            await chats.mark_blocked(self.tx, BOT, viewer.chat_id, self.now)
            await outbox.fail_chat(self.tx, BOT, viewer.chat_id, self.now, "blocked")
        elif deed == "lost":
            await self.tx.change("UPDATE outbox SET failed_at = 1, content = NULL WHERE failed_at IS NULL")
        else:
            await self.mother_does(deed)
        while await escalation.is_due(self.tx, BOT, self.now):
            for telling in (await escalation.pass_on(self.tx, BOT, self.now))[0]:
                await self.tell(telling)

    async def mother_does(self, deed: str) -> None:
        mother = later(self.mother, self.now)
        if deed == "change" and await absences.say(self.tx, mother, self.number, f"{self.now}"):
            self.revision += 1
            await self.tell(await escalation.begin(self.tx, BOT, self.number, self.now))
        elif deed == "withdraw" and await absences.withdraw(self.tx, mother, self.number):
            assert await escalation.withdraw(self.tx, self.number, self.now)

    async def ends_once(self) -> str:
        rows = await self.tx.fetch(
            "SELECT revision, ended FROM absence_alerts WHERE ended IS DISTINCT FROM 'passed'"
        )
        assert [row["revision"] for row in rows] == list(range(1, self.revision + 1))
        assert max(self.heard.values(), default=1) == 1
        assert all(row["ended"] == "changed" or row["ended"] == "phone" for row in rows[:-1])
        return str(rows[-1]["ended"])


async def test_whatever_happens_it_ends_once_and_no_chat_is_told_a_step_twice(room: Staffroom) -> None:
    known = {person: await room.works(person) for person in (TEACHER, DEPUTY, OFFICE, HEAD)}
    seen_ends: Counter[str] = Counter()
    for seed in range(STORIES):
        chance = Random(seed)
        gone = [viewer for viewer in known.values() if chance.random() < 0.4]
        deeds = chance.choices(DEEDS, k=chance.randrange(7))
        with suppress(Undone):
            async with room.school.store.writing() as tx:
                for viewer in gone:
                    await links.end_own(tx, viewer, viewer.link_id)
                people = {person: viewer for person, viewer in known.items() if viewer not in gone}
                story = Story(tx, room.mother, people)
                await story.begin()
                for deed in [*deeds, *[""] * 14]:
                    await story.happens(deed)
                end = await story.ends_once()
                assert end in {"seen", "phone", "withdrawn"}, (seed, deeds)
                assert end != "seen" or any("sees" in deed for deed in deeds), (seed, deeds)
                seen_ends[end] += 1
                raise Undone
    assert set(seen_ends) == {"seen", "phone", "withdrawn"}
    assert seen_ends.total() == STORIES
