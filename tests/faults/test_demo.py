"""`eklase demo` as whoever tries the product starts it: one command, a page of phones, Ctrl-C."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.demo.cast import MOTHER, STUDENT
from bot.demo.stage import TOKEN
from locales import LANGUAGES
from tests.office import PASSWORD
from tests.programs import Nurse, Program, nurse

__all__ = ["nurse"]

PATIENCE = 60.0
BOT = int(TOKEN.partition(":")[0])
WELCOME = "Sveicināti E-klasē! Lietotājs: mamma"


@dataclass
class Page:
    """What the page of phones does, over HTTP."""

    program: Program
    address: str
    session: aiohttp.ClientSession

    async def person(self) -> dict[str, Any]:
        """The mother as the page shows her."""
        async with self.session.get(f"{self.address}/person/state") as answer:
            state = await answer.json()
        return next(one for one in state["people"] if one["id"] == MOTHER.user_id)

    async def texts(self) -> list[str]:
        """What stands in her chat with the bot."""
        person = await self.person()
        chat = next(one for one in person["chats"] if one["bot"]["id"] == BOT)
        return [message.get("text", "") for message in chat["messages"]]

    async def sms(self) -> list[str]:
        return [one["text"] for one in (await self.person())["sms"]]

    async def post(self, path: str, **body: Any) -> Any:
        async with self.session.post(f"{self.address}{path}", json=body) as answer:
            said = await answer.json()
        assert said["ok"], said
        return said["result"]

    async def says(self, text: str) -> None:
        await self.post(f"/person/{MOTHER.user_id}/send", bot=BOT, text=text)

    async def sees(self, look: Callable[[list[str]], Any], what: str, *, sms: bool = False) -> list[str]:
        """Waits until the texts of the chat (or the SMS) are as wanted."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not look(found := await (self.sms() if sms else self.texts())):  # noqa: ASYNC110 -- by HTTP
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise AssertionError(f"no {what} in {found}\n{self.program.said()}") from None
        return found

    def children(self) -> list[int]:
        """The processes that the demo has started."""
        pid = self.program.pid
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    async def interrupted(self) -> None:
        """Ctrl-C: all of it ends, in order."""
        children = self.children()
        assert len(children) == 1
        self.program.tell(signal.SIGINT)
        assert await self.program.ended() == 0, self.program.said()
        assert not alive(children)
        assert "Traceback" not in self.program.said()


@asynccontextmanager
async def demo(nurse: Nurse, folder: Path, *options: str) -> AsyncIterator[Page]:
    """A demo that has printed its address."""
    before = len(log(folder))
    program = await start(nurse, folder, *options)
    async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
        while not (found := re.search(r"E-klase demo: (http://\S+)", log(folder)[before:])):
            assert "eklase:" not in log(folder)[before:], program.said()
            await asyncio.sleep(0.05)
        yield Page(program, found.group(1), session)


async def start(nurse: Nurse, folder: Path, *options: str) -> Program:
    return await nurse.start(
        "demo", "--no-open", "--port", "0", "--folder", "school", *options, folder=folder
    )


def alive(processes: list[int]) -> list[int]:
    """Those that still run; one that nobody has buried yet does not."""
    states = [(pid, Path(f"/proc/{pid}/stat")) for pid in processes]
    return [
        pid
        for pid, state in states
        if state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z"
    ]


def log(folder: Path) -> str:
    path = folder / "log"
    return path.read_text() if path.exists() else ""


def password(sms: list[str]) -> str:
    """The newest one about Anna."""
    text = next(text for text in reversed(sms) if "(7.b)" in text)
    found = PASSWORD.search(text)
    assert found is not None
    return found.group()


@pytest.mark.timeout(240)
async def test_a_demo_from_its_first_start_to_a_fresh_one(nurse: Nurse, tmp_path: Path) -> None:
    async with demo(nurse, tmp_path) as page:
        sms = await page.sees(lambda sms: len(sms) >= 2, "SMS", sms=True)
        first = password(sms)
        second = await start(nurse, tmp_path)
        assert await second.ended() == 1
        assert re.search(r"eklase: a demo is running in \S+/school already: end it first", log(tmp_path))

        said = await page.post("/guide/action/sms-again", person=MOTHER.user_id)
        assert {language: text.partition(":")[0] for language, text in said.items()} == dict.fromkeys(
            LANGUAGES, MOTHER.given_name
        )
        assert said["lv"] == "Ilze: jauna parole nosūtīta; iepriekšējā vairs neder."
        sms = await page.sees(lambda sms: len(sms) >= 4, "new SMS", sms=True)
        newer = password(sms)
        assert newer != first
        await page.says(f"{STUDENT.code} {first}")
        await page.sees(lambda texts: any("Pieslēgties neizdevās" in text for text in texts), "refusal")
        await page.says(f"{STUDENT.code} {newer}")
        await page.sees(lambda texts: any(text.startswith(WELCOME) for text in texts), "welcome")
        # The messages with passwords are gone from the chat.
        texts = await page.sees(
            lambda texts: not any(newer in text or first in text for text in texts), "deletion"
        )
        await page.interrupted()

    async with demo(nurse, tmp_path) as page:
        again = await page.texts()
        assert again[: len(texts)] == texts, "the chat is as it was left"
        assert await page.sms() == sms
        await page.says("📊 Atzīmes")
        await page.sees(
            lambda shown: "Anna Kalniņa, 7.b klase" in shown[-1] and "Atzīmes" in shown[-1], "marks"
        )
        await page.interrupted()

    async with demo(nurse, tmp_path, "--reset") as page:
        assert await page.texts() == []
        sms = await page.sees(lambda sms: len(sms) >= 2, "SMS", sms=True)
        assert password(sms) not in {first, newer}
        await page.interrupted()

    said = (tmp_path / "school" / "bot.log").read_text()
    for secret in (first, newer, TOKEN, STUDENT.code, MOTHER.phone):
        assert str(secret) not in said
    assert "Traceback" not in said


async def test_killed_it_takes_its_bot_along(nurse: Nurse, tmp_path: Path) -> None:
    async with demo(nurse, tmp_path) as page:
        children = page.children()
        page.program.kill()
        assert await page.program.ended() == -signal.SIGKILL
        async with asyncio.timeout(20):
            while alive(children):  # noqa: ASYNC110 -- another process wakes nobody here
                await asyncio.sleep(0.05)
    async with demo(nurse, tmp_path) as page:
        await page.sees(lambda sms: len(sms) >= 2, "SMS", sms=True)
        await page.interrupted()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_interrupted_while_it_prepares_it_leaves_nobody_behind(
    nurse: Nurse, tmp_path: Path, number: signal.Signals
) -> None:
    program = await start(nurse, tmp_path)
    page = Page(program, "", aiohttp.ClientSession())
    await page.session.close()
    async with asyncio.timeout(PATIENCE):
        while not (children := page.children()):  # noqa: ASYNC110 -- another process wakes nobody here
            await asyncio.sleep(0.02)
    program.tell(number)
    assert await program.ended() == 0, program.said()
    assert not alive(children)
    assert "Traceback" not in program.said()
