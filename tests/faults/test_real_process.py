"""`eklase run` as real processes, killed and stopped in the middle of what people do."""

import asyncio
import os
import random
import shutil
import signal
import time
from pathlib import Path

import pytest

from bot.demo.cast import CAST
from tests.faults.schoolhouse import SMS_OF, TOKEN, Schoolhouse, schoolhouse
from tests.programs import Nurse, nurse

__all__ = ["nurse"]

ROLES = ("mother", "father", "guardian", "student", "class_teacher", "subject_teacher")
READERS = ("mother", "student")


@pytest.fixture(scope="session")
def opened(nurse: Nurse, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo school after its first start: everybody of the cast has got their passwords."""
    folder = tmp_path_factory.mktemp("opened")

    async def first_start() -> None:
        async with schoolhouse(folder, nurse) as house:
            bot = await house.serve()
            for key, count in SMS_OF.items():
                pupil = house.person(key)
                await pupil.sees(lambda pupil=pupil, count=count: len(pupil.phone.sms) >= count, "their SMS")
            await bot.stopped()

    asyncio.run(first_start())
    return folder


@pytest.fixture
def folder(opened: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copytree(opened, tmp_path / "school"))


@pytest.fixture(params=["polling", "webhook"])
def way(request: pytest.FixtureRequest) -> str:
    """How updates come."""
    return str(request.param)


def chance() -> random.Random:
    seed = int(os.environ.get("SEED", time.time()))
    print(f"SEED={seed}")  # noqa: T201 -- to repeat the story that failed
    return random.Random(seed)


def test_the_first_start_makes_the_school_and_sends_the_casts_passwords(opened: Path) -> None:
    assert {"eklase.db", "eklase.key", "sms.jsonl", "log"} <= {path.name for path in opened.iterdir()}
    for name in ("eklase.db", "eklase.key", "sms.jsonl"):
        assert (opened / name).stat().st_mode & 0o777 == 0o600, name
    log = (opened / "log").read_text()
    assert "students in 2 schools" in log
    assert "serving as @" in log
    assert "stopped" in log
    assert TOKEN not in log


async def test_people_log_in_and_tick_their_homework(folder: Path, nurse: Nurse) -> None:
    async with schoolhouse(folder, nurse, webhook=True) as house:
        bot = await house.serve()
        for key in ROLES:
            await house.person(key).logs_in()
        await house.all_answered(bot)
        for key in READERS:
            await house.person(key).opens_homework()
            await house.person(key).ticks(0)
        await house.all_answered(bot)
        await house.all_sent(bot)
        await bot.stopped()
        await house.holds_what_was_accepted()
        for member in CAST:
            for sms in house.person(member.key).phone.sms:
                assert "309900" not in sms.text
        log = bot.log.read_text()
    assert "Traceback" not in log
    assert "ERROR" not in log


async def killing(
    house: Schoolhouse, kills: int, chance: random.Random, longest: float, pause: float = 0.2
) -> None:
    """Everybody logs in and ticks, with a pause or none, while the bot is killed again and again."""
    done = False

    async def live(key: str) -> None:
        pupil = house.person(key)
        await asyncio.sleep(chance.uniform(0, longest * 2))
        await pupil.logs_in()
        if key not in READERS:
            return
        await pupil.opens_homework()
        while not done:
            await pupil.ticks(chance.randrange(100))
            # The story's own rhythm, not a wait for something.
            await asyncio.sleep(chance.uniform(0, pause))

    bot = await house.serve()
    try:
        async with asyncio.TaskGroup() as lives:
            for key in ROLES:
                lives.create_task(live(key))
            for _ in range(kills):
                await asyncio.sleep(chance.uniform(0, longest))
                bot.kill()
                assert await bot.ended() == -signal.SIGKILL
                bot = await house.serve()
            for key in READERS:
                pupil = house.person(key)
                await pupil.sees(lambda pupil=pupil: len(pupil.taps) >= 3, "homework")
            done = True
    except* Exception as faults:
        faults.add_note(bot.said())
        raise
    await house.all_answered(bot)
    await house.all_sent(bot)
    await bot.stopped()
    await house.holds_what_was_accepted()
    for pupil in house.people.values():
        assert pupil.welcomes() - pupil.log_ins <= kills, "at most one copy a kill"


async def test_killed_at_any_instant_it_loses_nothing(folder: Path, nurse: Nurse, way: str) -> None:
    async with schoolhouse(folder, nurse, webhook=way == "webhook") as house:
        await killing(house, 10 if way == "polling" else 5, chance(), 0.8)


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_killed_a_hundred_times_it_loses_nothing(folder: Path, nurse: Nurse, way: str) -> None:
    async with schoolhouse(folder, nurse, webhook=way == "webhook") as house:
        await killing(house, 100, chance(), 2.0, pause=1.0)


async def test_killed_and_stopped_in_its_first_start_it_begins_afresh(nurse: Nurse, tmp_path: Path) -> None:
    luck = chance()
    async with schoolhouse(tmp_path, nurse) as house:
        bot = await house.serve()
        await appears(tmp_path, "eklase.key*")
        await asyncio.sleep(luck.uniform(0, 0.5))
        await bot.stopped()
        assert "Traceback" not in bot.said()
        for _ in range(3):
            bot = await house.serve()
            await asyncio.sleep(luck.uniform(0, 1.0))
            bot.kill()
            await bot.ended()
        bot = await house.serve()
        for key, count in SMS_OF.items():
            pupil = house.person(key)
            await pupil.sees(lambda pupil=pupil, count=count: len(pupil.phone.sms) >= count, "their SMS")
        await bot.stopped()
        assert (await house.rows("SELECT count(*) AS schools FROM schools"))[0]["schools"] == 2
        again = await house.rows(
            "SELECT 1 FROM credentials WHERE revoked_at IS NULL "
            "GROUP BY person_id, student_id, owner_kind HAVING count(*) > 1"
        )
        assert again == []


async def appears(folder: Path, pattern: str) -> None:
    """Waits for a file that another process makes."""
    async with asyncio.timeout(20):
        while not list(folder.glob(pattern)):  # noqa: ASYNC110, ASYNC240 -- another process wakes nobody here
            await asyncio.sleep(0.01)


async def test_stopped_in_the_middle_of_a_story_it_ends_in_time(folder: Path, nurse: Nurse, way: str) -> None:
    async with schoolhouse(folder, nurse, webhook=way == "webhook") as house:
        bot = await house.serve()
        for key in READERS:
            await house.person(key).logs_in()
        await house.all_answered(bot)
        for key in READERS:
            await house.person(key).opens_homework()
        house.simulator.faults.add("slow", method="editMessageText", times=None, seconds=0.3)
        for number in range(30):
            for key in READERS:
                await house.person(key).ticks(number)
        await bot.stopped()
        house.simulator.faults.clear()
        assert "Traceback" not in bot.said()
        bot = await house.serve()
        await house.all_answered(bot)
        await house.all_sent(bot)
        await bot.stopped()
        await house.holds_what_was_accepted()


@pytest.mark.parametrize("silent", ["getUpdates", "sendMessage"])
async def test_it_stops_in_time_although_telegram_does_not_answer(
    folder: Path, nurse: Nurse, silent: str
) -> None:
    async with schoolhouse(folder, nurse) as house:
        house.simulator.faults.add(
            "silence_after", method=silent, times=None, skip=int(silent == "getUpdates")
        )
        bot = await house.serve()
        await house.is_serving(bot)
        await house.person("mother").phone.start(TOKEN)
        await house.hits()
        await bot.stopped()
        assert "Traceback" not in bot.said()


async def test_a_second_process_on_the_same_store_is_refused(folder: Path, nurse: Nurse) -> None:
    async with schoolhouse(folder, nurse) as house:
        bot = await house.serve()
        await house.is_serving(bot)
        second = await house.serve()
        assert await second.ended() == 4
        assert "another process serves this store already" in second.said().splitlines()[-1]
        await house.person("mother").logs_in()
        await house.all_answered(bot)
        await bot.stopped()


async def test_a_second_poller_ends_it_with_a_line(folder: Path, nurse: Nurse) -> None:
    async with schoolhouse(folder, nurse) as house:
        bot = await house.serve()
        await house.is_serving(bot)
        await house.simulator.call(TOKEN, "getUpdates", {"timeout": 0})
        assert await bot.ended() == 4
        assert bot.said().splitlines()[-1].startswith("eklase: another program asks Telegram")
