"""The page in a real browser: one Chromium a module, one simulator and one window a test."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.simulator import Person, Profile, Simulator, Upload, serve

CHROMIUM = Path("/usr/bin/chromium")
# Debian's build, as root in a container without a graphics card, and never on the net.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TOKEN = "700001:page-tests"
ILZE = Person(1001, "Ilze", "Kalniņa", "ilze", "lv", "+37120000001", "#b0567c", "mamma")
MARIS = Person(1002, "Māris", "Kalniņš", "maris", "lv", "+37120000002", "#3d7fae", "tētis")
DAINA = Person(1005, "Daina", "Bērziņa", "daina", "lv", "+37120000005", "#3f8a63", "audzinātāja")
PATIENCE_MS = 10_000

expect.set_options(timeout=PATIENCE_MS)


def skip_without_chromium() -> None:
    """Say plainly why a test of the page cannot run here."""
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed; on Debian: apt-get install chromium")


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless Chromium; skips the test where there is none."""
    skip_without_chromium()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


@dataclass
class Bot:
    """A bot under test control: it does what the test says, when the test says it."""

    sim: Simulator
    offset: int = 0

    async def call(self, method: str, files: dict[str, Upload] | None = None, **params: Any) -> Any:
        answer = await self.sim.call(TOKEN, method, params, files or {})
        assert answer.ok, answer.description
        return answer.result

    async def says(self, person: Person, text: str, **params: Any) -> int:
        """Send a text message; its id."""
        message = await self.call("sendMessage", chat_id=person.id, text=text, **params)
        return int(message["message_id"])

    async def hears(self, kind: str) -> dict[str, Any]:
        """The next update of a kind; others are passed over."""
        while True:
            updates = await self.call("getUpdates", offset=self.offset, timeout=10, limit=1)
            assert updates, f"no {kind} came"
            self.offset = updates[0]["update_id"] + 1
            if kind in updates[0]:
                return dict(updates[0][kind])


@dataclass
class World:
    """A simulator, its bot, and the page that shows it."""

    sim: Simulator
    bot: Bot
    url: str
    browser: Browser
    complaints: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def page(self, **options: Any) -> AsyncIterator[Page]:
        """A fresh window on the page; anything the browser complains about fails the test."""
        settings: dict[str, Any] = {
            "viewport": {"width": 1366, "height": 768},
            "locale": "lv-LV",
            "reduced_motion": "reduce",
        }
        context = await self.browser.new_context(**settings | options)
        context.set_default_timeout(PATIENCE_MS)
        page = await context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        try:
            await page.goto(self.url)
            await expect(page.locator(".link-state")).to_have_attribute("data-state", "online")
            yield page
        finally:
            await context.close()
        assert self.complaints == []

    async def greeted(self, *people: Person) -> None:
        """These people have pressed Start, and the bot has heard it."""
        for person in people:
            await self.sim.phone(person.id).start(TOKEN)
            await self.bot.hears("message")


def simulator(**options: Any) -> Simulator:
    """Three people and one bot."""
    bots = {TOKEN: Profile(first_name="Skola", username="skola_bot")}
    sim = Simulator(flood_control=False, bots=bots, **options)
    for person in (ILZE, MARIS, DAINA):
        sim.add_person(replace(person))
    return sim


@asynccontextmanager
async def world(browser: Browser, **options: Any) -> AsyncIterator[World]:
    """That simulator, served on loopback."""
    async with simulator(**options) as sim, serve(sim) as url:
        yield World(sim, Bot(sim), url, browser)


def phone(page: Page, person: Person) -> Locator:
    """Somebody's phone on the page."""
    return page.locator(f'.phone[data-person="{person.id}"]')


def bubbles(at: Locator) -> Locator:
    """The messages of the open chat, oldest first."""
    return at.locator(".message")


async def clipboard(page: Page) -> str:
    """What the last copy button put there."""
    return str(await page.evaluate("navigator.clipboard.readText()"))


def keyboard(*rows: list[dict[str, Any]]) -> str:
    """An inline keyboard as a bot sends it."""
    return json.dumps({"inline_keyboard": list(rows)})
