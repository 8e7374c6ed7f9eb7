"""The page of phones without a mouse, and for those who listen."""

import pytest
from playwright.async_api import Page, expect

from .browser import ILZE, World, bubbles, keyboard, phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def focused(page: Page) -> str:
    """What a screen reader would call the focused element, roughly."""
    script = "() => { const a = document.activeElement; return a.ariaLabel || a.textContent.trim(); }"
    return str(await page.evaluate(script))


async def tab_to(page: Page, name: str) -> None:
    """Press Tab until the element of that name has the focus."""
    for _ in range(80):
        if (await focused(page)).startswith(name):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"{name} cannot be reached with the Tab key")


async def test_everything_works_with_the_keyboard_alone(here: World) -> None:
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await tab_to(page, "Sākt")
        await page.keyboard.press("Enter")
        assert (await here.bot.hears("message"))["text"] == "/start"
        buttons = keyboard(
            [{"text": "Atzīmes", "callback_data": "a"}, {"text": "Pasts", "callback_data": "b"}]
        )
        sent = await here.bot.says(ILZE, "Kas interesē?", reply_markup=buttons)
        await tab_to(page, "Pasts")
        await page.keyboard.press("Enter")
        query = await here.bot.hears("callback_query")
        assert query["data"] == "b"
        await here.bot.call("answerCallbackQuery", callback_query_id=query["id"])
        await here.bot.call(
            "editMessageText", chat_id=ILZE.id, message_id=sent, text="Pasts ir tukšs", reply_markup=buttons
        )
        await expect(bubbles(ilze).last).to_contain_text("Pasts ir tukšs")
        assert await focused(page) == "Pasts"
        await tab_to(page, "Ziņa: Skola")
        await page.keyboard.type("Paldies")
        await page.keyboard.press("Enter")
        assert (await here.bot.hears("message"))["text"] == "Paldies"
        await here.bot.says(ILZE, "Lūdzu")
        await expect(bubbles(ilze).last).to_contain_text("Lūdzu")
        await page.keyboard.press("ArrowUp")
        await page.keyboard.press("ArrowUp")
        await page.keyboard.press("Enter")
        await page.keyboard.press("ArrowDown")
        assert await focused(page) == "Labot"
        await page.keyboard.press("Enter")
        await expect(ilze.locator(".field")).to_have_value("Paldies")
        await page.keyboard.press("Escape")
        await expect(ilze.locator(".field")).to_have_value("")


async def test_focus_is_visible_and_new_messages_are_announced(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page() as page:
        await here.bot.says(ILZE, "Jauna atzīme")
        live = phone(page, ILZE).get_by_role("log")
        await expect(live).to_have_attribute("aria-live", "polite")
        await expect(live).to_contain_text("Skola: Jauna atzīme")
        await page.keyboard.press("Tab")
        style = await page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid"
