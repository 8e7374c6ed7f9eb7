"""Bots of other libraries, run unchanged in processes of their own, by polling and by webhook.

grammY comes from npm: `.ci/clients` installs it into `node_modules` beside this file (not kept in git) where
node and npm are there; otherwise its tests are skipped and say so.
"""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.simulator import Person, Simulator, Tap, serve

HERE = Path(__file__).parent
TOKEN = "4242:token-of-the-foreign-bot"
BOT = 4242
PATIENCE = 40.0
CLIENTS = {
    "aiogram": [sys.executable, "aiogram_bot.py"],
    "pyTelegramBotAPI": [sys.executable, "telebot_bot.py"],
    "python-telegram-bot": [sys.executable, "ptb_bot.py"],
    "grammY": ["node", "grammy_bot.mjs"],
}


def need_grammy() -> None:
    """Skip where grammY is not installed."""
    if not shutil.which("node") or not (HERE / "node_modules" / "grammy").exists():
        pytest.skip("grammY is not here: it needs node and npm, see .ci/clients")


@asynccontextmanager
async def running(client: str, url: str, webhook: bool) -> AsyncIterator[None]:
    """The bot's process; its words are shown when the test fails."""
    environment = os.environ | {
        "TELEGRAM_API": url,
        "TOKEN": TOKEN,
        "GRAMMY": str(HERE),
        "PYTHONWARNINGS": "default",
    }
    environment |= {"WEBHOOK": "yes"} if webhook else {}
    process = await asyncio.create_subprocess_exec(
        *CLIENTS[client],
        cwd=HERE,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield
    finally:
        if process.returncode is None:
            process.kill()
        words, _ = await process.communicate()
        print(words.decode(errors="replace"))  # noqa: T201 - pytest shows it for failed tests only


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_a_foreign_bot_runs_unchanged(client: str, webhook: bool) -> None:
    if client == "grammY":
        need_grammy()
    sim = Simulator(people=[Person(1001, "Ilze", language_code="lv")], flood_control=False)
    ilze = sim.phone(1001)
    async with serve(sim) as url, running(client, url, webhook):
        await sim.wait_for(lambda: BOT in sim.bots, PATIENCE)
        chat = ilze.chat(BOT)

        await ilze.start(BOT)
        greeting = await sim.wait_for(lambda: chat.messages[1:], PATIENCE)
        assert greeting[0].text == f"Hello from {client}"

        await ilze.send(BOT, "Čau 😀")
        await sim.wait_for(lambda: len(chat.messages) == 4, PATIENCE)
        assert chat.messages[-1].text == "Čau 😀"
        assert chat.messages[-1].from_bot

        tap = await ilze.tap(BOT, greeting[0].id, *greeting[0].button("Press"))
        assert isinstance(tap, Tap)
        await sim.wait_for(lambda: greeting[0].text == "Thank you", PATIENCE)
        assert tap.toast is not None
        assert tap.toast["text"] == "Pressed"
        assert (sim.bots[BOT].webhook is not None) == webhook
