"""Families hear of what happened: once, when they want it, and after a silence in one message."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest

from conversations import notices as told_to
from conversations import people, topics
from conversations.news import Teller, Told
from conversations.notices import Composer
from conversations.round import Round
from conversations.screen import Screen
from conversations.turn import BotIdentity, Turn
from locales import Markup
from storage import news, notices, preferences
from storage.clock import RIGA
from storage.passwords import Checker
from storage.phone_hours import Phone
from storage.preferences import Changes
from storage.store import Store, Tx
from storage.viewer import OwnerKind
from tests.families import ANNA, BOT, ELZA, FATHER, JURIS, JURIS_MOTHER, MATHS, MOTHER, MUSIC, SCHOOL
from tests.phones import Hand
from tests.reading import Reading, reading

KINDS: tuple[news.Kind, ...] = ("remark", "lesson", "homework", "announcement")
GATHERED = "Kamēr Jūs nebijāt"


async def tell(turn: Turn, item: int) -> Told | None:
    """A topic's words; number 13 is one that it cannot word."""
    if item == 13:
        raise RuntimeError("no words")
    header = await people.header(turn)
    return Told(Markup(f"ziņa {item}"), Screen(Markup.join("\n", [header, Markup(f"Ziņa {item}")])))


TELLERS = tuple(Teller(kind, tell) for kind in KINDS)


@pytest.fixture
async def down(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """The school with phones, its news worded here, and no bot at work."""
    async with reading(store, checker, at_work=False) as world:
        product = topics.topics(checker)
        rest = [topic for topic in product if topic.name != "notices"]
        world.topics = [*rest, told_to.topic(TELLERS, topics.PLACES)]
        yield world


@pytest.fixture
async def world(down: Reading) -> AsyncIterator[Reading]:
    """The same with a bot at work."""
    async with down.serving():
        yield down


async def happens(world: Reading, kind: news.Kind, *items: int, **whom: Any) -> None:
    """Something happens now; to Anna, if nobody is named."""
    now = world.phones.clock()
    whom = whom or {"student_id": ANNA}
    async with world.school.store.writing() as tx:
        for item in items:
            await news.post(tx, kind, item, **{"school_id": SCHOOL, "now": now, **whom})
    if world.phones.bot is not None:
        world.phones.bot.wake()
        await world.phones.settled()


async def wants(world: Reading, person: int, **changes: Any) -> None:
    wanted: Changes = changes  # type: ignore[assignment]
    for viewer in world.viewers[person]:
        now = viewer.model_copy(update={"now": world.phones.clock()})

        async def change(tx: Tx, viewer: Any = now) -> None:
            await preferences.change(tx, viewer, **wanted)

        await world.school.store.run(change)


async def reads(world: Reading, person: int, student: int = ANNA, kind: OwnerKind = "mother") -> Hand:
    """Somebody linked who has begun a chat with the bot, as everybody who is linked has."""
    hand = await world.reads(person, student, kind)
    if not hand.answers():
        await hand.starts()
        await hand.sees("Sveicināti")
    return hand


def said(hand: Hand) -> list[str]:
    """What the bot said since then."""
    return [message.text for message in hand.answers()[1:]]


async def until(world: Reading, day: str, hour: int) -> None:
    """Moves the clock to an hour of Riga."""
    now = world.phones.clock().astimezone(RIGA)
    month, number = map(int, day.split("-"))
    then = now.replace(month=month, day=number, hour=hour, minute=0, second=1, microsecond=0)
    world.phones.clock.forward(seconds=(then - now).total_seconds())
    await world.phones.settled()


async def test_both_parents_are_told_at_once_and_once(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    father = await reads(world, FATHER, ANNA, "father")
    other = await reads(world, JURIS_MOTHER, JURIS)
    await happens(world, "remark", 1)
    for hand in (mother, father):
        await hand.sees("Anna Bērziņa, 7.b klase", "Ziņa 1")
    world.phones.clock.forward(hours=1)
    await world.phones.settled()
    assert [len(said(hand)) for hand in (mother, father, other)] == [1, 1, 0]


async def test_the_night_is_quiet_unless_it_is_urgent(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await until(world, "11-23", 22)
    await happens(world, "lesson", 1)
    assert said(mother) == []
    await happens(world, "announcement", 2, student_id=ANNA, urgent=True)
    await mother.sees("Ziņa 2")
    await until(world, "11-24", 7)
    assert [text.rpartition(" ")[2] for text in said(mother)] == ["2", "1"]


async def test_what_gathered_is_one_message_that_leads_into_the_topics(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await happens(world, "remark", 1, 2, 3)
    assert len(said(mother)) == 3
    await until(world, "11-23", 23)
    await happens(world, "remark", 4, 5, 6)
    await happens(world, "lesson", 7)
    await until(world, "11-24", 8)
    assert len(said(mother)) == 4
    await mother.sees(GATHERED, "Ieraksti", "• ziņa 4", "• ziņa 6", "Stundu izmaiņas", "• ziņa 7")
    await mother.taps("Ieraksti")
    await mother.is_done()
    assert GATHERED in said(mother)[-2], "the summary stays where it was"


@pytest.mark.parametrize("hours", [25, 24 * 7])
async def test_after_an_outage_nothing_is_missing_and_nothing_comes_twice(down: Reading, hours: int) -> None:
    async with down.serving():
        mother = await reads(down, MOTHER)
        await happens(down, "remark", 1)
    for item in range(2, 52):
        await happens(down, "remark", item)
        down.phones.clock.forward(hours=hours / 50)
    async with down.serving():
        await down.phones.settled()
        assert len(said(mother)) == 2
        await mother.sees(GATHERED, "• ziņa 2", "… un vēl 20")
    async with down.serving():
        await down.phones.settled()
    assert len(said(mother)) == 2


async def test_a_job_that_dies_has_told_nothing_and_one_that_runs_twice_tells_once(down: Reading) -> None:
    await down.school.link(MOTHER, ANNA, "mother")
    await happens(down, "remark", 1)
    store, now, composer = down.school.store, down.phones.clock(), Composer(TELLERS, {})
    await store.run(lambda tx: notices.spread(tx, now))

    async def told(*, dies: bool = False) -> int:
        async with store.writing() as tx:
            round_ = Round(tx, BotIdentity(BOT, "bot", is_demo=False), now)
            await composer.tell(round_)
            if dies:
                raise RuntimeError("kill -9")
            return len(round_.notices)

    with pytest.raises(RuntimeError, match="kill"):
        await told(dies=True)
    assert [await told(), await told()] == [1, 0]


async def test_twins_of_one_group_are_told_of_in_one_message(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await reads(world, MOTHER, ELZA)
    await happens(world, "lesson", 1, group_id=MUSIC)
    assert len(said(mother)) == 1
    await mother.sees("Anna Bērziņa", "Ziņa 1", "Attiecas arī: Elza")


async def test_the_evening_s_digest_names_each_child_and_nothing_twice(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await reads(world, MOTHER, ELZA)
    await happens(world, "homework", 1, group_id=MATHS)
    await happens(world, "homework", 2, student_id=ELZA)
    await world.phones.settled()
    assert said(mother) == []
    await until(world, "11-23", 18)
    (digest,) = said(mother)
    for words in ("Vakara kopsavilkums · pirmdien, 23. novembrī", "Anna Bērziņa", "Elza Bērziņa"):
        assert words in digest
    assert digest.count("ziņa 1") == 1
    assert "ziņa 1 (arī Elza)" in digest
    await mother.sees("Anna: Mājas darbi", "Elza: Mājas darbi")


async def test_nothing_of_what_happened_stands_on_a_lock_screen_that_is_to_be_blank(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await wants(world, MOTHER, phone=Phone(shows_content=False))
    await happens(world, "remark", 1)
    await mother.sees("Anna Bērziņa", "Jauns ieraksts.", "Atvērt")
    await mother.sees_not("Ziņa 1")
    await mother.taps("Atvērt")
    await mother.sees("Ziņa 1")
    await until(world, "11-23", 22)
    await happens(world, "remark", 2, 3, 4, 5)
    await until(world, "11-24", 8)
    assert "Ieraksti: 4" in said(mother)[-1]
    assert "ziņa " not in said(mother)[-1]


async def test_what_a_topic_cannot_word_is_told_without_words(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await happens(world, "remark", 13, 14)
    assert [text.splitlines()[-1] for text in said(mother)] == ["Jauns ieraksts.", "Ziņa 14"]


async def test_a_blocked_chat_hears_of_it_on_its_return_in_one_message(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await mother.blocks()
    await happens(world, "remark", 1)
    world.phones.clock.forward(days=33)
    await happens(world, "remark", 2, 3, 4, 5, 6)
    world.phones.clock.forward(days=3)
    await world.phones.settled()
    assert said(mother) == []
    await mother.unblocks()
    await world.phones.settled()
    (only,) = [text for text in said(mother) if GATHERED in text]
    assert "ziņa 1" not in only
    assert "ziņa 6" in only
    assert len(said(mother)) == 1


async def test_a_court_s_decision_holds_for_what_waits(world: Reading) -> None:
    father = await reads(world, FATHER, ANNA, "father")
    await happens(world, "homework", 1, group_id=MATHS)
    await world.school.restrict(FATHER, ANNA)
    await until(world, "11-23", 19)
    assert said(father) == []


async def test_friday_s_summary_comes_though_nothing_happened_but_not_in_the_holidays(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await wants(world, MOTHER, ways={"remark": "friday"})
    await until(world, "11-27", 18)
    await mother.sees("Nedēļas kopsavilkums · 23.11.–29.11.", "Anna Bērziņa", "Šonedēļ nekā jauna.")
    await until(world, "11-30", 10)
    await happens(world, "remark", 1)
    await world.school.mark(await world.school.work(MATHS, "2026-12-01"), ANNA, "8", at=world.phones.clock())
    await until(world, "12-04", 18)
    await mother.sees("30.11.–06.12.", "1 jauna atzīme, vidēji 8,00", "• ziņa 1")
    await until(world, "12-18", 19)  # 11 and 18 December are days of school, 25 December is none
    assert len(said(mother)) == 3
    await until(world, "12-26", 10)
    assert len(said(mother)) == 3


async def test_a_pause_holds_everything_back_until_its_day(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await wants(world, MOTHER, phone=Phone(paused_until=date(2026, 11, 26)))
    await happens(world, "remark", 1, 2, 3, 4)
    await until(world, "11-25", 20)
    assert said(mother) == []
    await until(world, "11-26", 7)
    assert len(said(mother)) == 1
    await mother.sees(GATHERED)


async def test_what_waits_comes_as_soon_as_it_is_wanted(world: Reading) -> None:
    mother = await reads(world, MOTHER)
    await happens(world, "homework", 1, group_id=MATHS)
    await happens(world, "remark", 2, student_id=ANNA, hold=timedelta(minutes=10))
    await mother.types("/pazinojumi")
    await mother.sees("Mājas darbi: vakara kopsavilkumā", "Klusās stundas: 21.00–7.00")
    await mother.taps("Mājas darbi")
    await mother.taps("Uzreiz")
    await mother.sees("Mājas darbi: uzreiz")
    await mother.sees("Ziņa 1")
    world.phones.clock.forward(minutes=11)
    await mother.sees("Ziņa 2")
