"""The page of phones: after a lost connection, and with long chats."""

from contextlib import AsyncExitStack

import pytest
from playwright.async_api import Browser, expect

from bot.simulator import serve

from .browser import ILZE, Bot, World, bubbles, phone, simulator

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_the_page_reconnects_and_catches_up(browser: Browser) -> None:
    sim = simulator()
    server = AsyncExitStack()
    url = await server.enter_async_context(serve(sim))
    here = World(sim, Bot(sim), url, browser)
    await here.greeted(ILZE)
    async with server, here.page() as page:
        ilze, state = phone(page, ILZE), page.locator(".link-state")
        first = bubbles(ilze).first
        await first.evaluate("node => { node.dataset.kept = 'yes'; }")
        await server.aclose()
        await expect(state).to_have_attribute("data-state", "offline")
        await expect(state).to_contain_text("Nav savienojuma")
        await here.bot.says(ILZE, "Kamēr savienojuma nebija")
        async with serve(sim, port=int(url.rsplit(":", 1)[1])):
            await expect(state).to_have_attribute("data-state", "online")
            await expect(bubbles(ilze).last).to_contain_text("Kamēr savienojuma nebija")
            await expect(first).to_have_attribute("data-kept", "yes")
        here.complaints.clear()  # the browser says that the server was away, and rightly


async def test_a_long_chat_is_drawn_in_parts(here: World) -> None:
    await here.greeted(ILZE)
    for number in range(500):
        await here.bot.says(ILZE, f"Ziņa {number}")
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await expect(bubbles(ilze).last).to_contain_text("Ziņa 499")
        assert await bubbles(ilze).count() < 200
        for _ in range(12):
            await ilze.locator(".scroller").evaluate("node => { node.scrollTop = 0; }")
            await page.evaluate(
                "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
            )
        await expect(bubbles(ilze).first).to_contain_text("/start")
        await here.bot.says(ILZE, "Pavisam jauna")
        await expect(ilze.locator(".jump .badge")).to_have_text("1")
        await ilze.locator(".jump").click()
        await expect(bubbles(ilze).last).to_be_in_viewport()
        await expect(ilze.locator(".jump")).to_be_hidden()


async def test_a_burst_of_messages_keeps_the_newest_in_view(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page() as page:
        ilze = phone(page, ILZE)
        for number in range(400):
            await here.bot.says(ILZE, f"Paziņojums {number}")
        await expect(bubbles(ilze).last).to_contain_text("Paziņojums 399")
        await expect(bubbles(ilze).last).to_be_in_viewport()
        await expect(ilze.locator(".jump")).to_be_hidden()
        assert await bubbles(ilze).count() < 300
