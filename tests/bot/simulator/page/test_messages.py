"""The page of phones: how messages look and what their menu does."""

import pytest
from playwright.async_api import expect

from .browser import ILZE, TOKEN, World, bubbles, clipboard, keyboard, phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_text_that_looks_like_markup_is_shown_as_text(here: World) -> None:
    evil = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>"
    await here.greeted(ILZE)
    await here.bot.says(ILZE, evil, reply_markup=keyboard([{"text": evil, "callback_data": "x"}]))
    await here.sim.phone(ILZE.id).send(TOKEN, evil)
    here.sim.deliver_sms(ILZE.phone, evil)
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await expect(bubbles(ilze).nth(1).locator(".text")).to_contain_text(evil)
        await expect(bubbles(ilze).nth(2).locator(".text")).to_contain_text(evil)
        await expect(ilze.locator(".inline-button")).to_have_text(evil)
        await ilze.locator(".sms-tab").click()
        await expect(ilze.locator(".sms-text")).to_have_text(evil)
        assert await ilze.locator("img, script").count() == 0
        assert await page.title() != "hacked"


async def test_entities_are_placed_by_utf16_units(here: World) -> None:
    await here.greeted(ILZE)
    text = "🎓👩‍🏫 Nr. A-12 skola.lv"
    at = len("🎓👩‍🏫 ".encode("utf-16-le")) // 2
    entities = [
        {"type": "bold", "offset": at, "length": 8},
        {"type": "italic", "offset": at + 4, "length": 4},
    ]
    await here.bot.says(ILZE, text, entities=entities)
    async with here.page() as page:
        text_node = bubbles(phone(page, ILZE)).last.locator(".text")
        await expect(text_node.locator("strong")).to_have_text("Nr. A-12")
        await expect(text_node.locator("strong em")).to_have_text("A-12")
        await expect(text_node.locator("a")).to_have_attribute("href", "https://skola.lv")


async def test_a_spoiler_opens_on_a_tap(here: World) -> None:
    await here.greeted(ILZE)
    await here.bot.says(ILZE, "Atzīme: <tg-spoiler>desmit</tg-spoiler>", parse_mode="HTML")
    async with here.page() as page:
        text = bubbles(phone(page, ILZE)).last.locator(".text")
        await expect(text.locator(".spoiler-text")).to_have_css("opacity", "0")
        await text.get_by_role("button", name="Slēpts saturs").click()
        await expect(text.locator(".spoiler-text")).to_have_css("opacity", "1")


@pytest.mark.parametrize(
    ("address", "tag"),
    [("https://example.org/", "A"), ("javascript:alert(1)", "SPAN"), ("data:text/html,x", "SPAN")],
)
async def test_a_link_that_could_run_a_script_is_only_text(here: World, address: str, tag: str) -> None:
    entity = {"type": "text_link", "offset": 0, "length": 4, "url": address}
    async with here.page() as page:
        made = await page.evaluate(
            """async (entity) => {
                const { formatted } = await import("/static/js/entities.js");
                const [node] = formatted("šeit", [entity], {});
                return [node.tagName, node.textContent];
            }""",
            entity,
        )
    assert made == [tag, "šeit"]


async def test_an_edit_happens_in_place_and_is_marked(here: World) -> None:
    await here.greeted(ILZE)
    first = await here.bot.says(ILZE, "Ielādē…")
    await here.bot.says(ILZE, "Nākamā ziņa")
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await expect(bubbles(ilze)).to_have_count(3)
        await here.bot.call("editMessageText", chat_id=ILZE.id, message_id=first, text="Atzīmes: 8, 9")
        await expect(bubbles(ilze).nth(1)).to_contain_text("Atzīmes: 8, 9")
        await expect(bubbles(ilze).nth(1).locator(".edited")).to_have_text("labota")
        await expect(bubbles(ilze)).to_have_count(3)


async def test_own_message_is_edited_answered_and_deleted_through_its_menu(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page(permissions=["clipboard-read", "clipboard-write"]) as page:
        ilze = phone(page, ILZE)
        await ilze.locator(".field").fill("Slims")
        await ilze.locator(".field").press("Enter")
        await here.bot.hears("message")
        own = bubbles(ilze).last
        await expect(own).to_contain_text("Slims")  # the bot may hear of it before the page does
        await own.click(button="right")
        await page.get_by_role("menuitem", name="Labot").click()
        await ilze.locator(".field").fill("Slima")
        await ilze.locator(".field").press("Enter")
        assert (await here.bot.hears("edited_message"))["text"] == "Slima"
        await expect(own).to_contain_text("Slima")
        await own.click(button="right")
        await page.get_by_role("menuitem", name="Atbildēt").click()
        await ilze.locator(".field").fill("līdz trešdienai")
        await ilze.locator(".field").press("Enter")
        assert (await here.bot.hears("message"))["reply_to_message"]["text"] == "Slima"
        await expect(bubbles(ilze).last.locator(".replied")).to_contain_text("Slima")
        await bubbles(ilze).nth(1).click(button="right")
        await page.get_by_role("menuitem", name="Kopēt").click()
        assert await clipboard(page) == "Slima"
        await bubbles(ilze).nth(1).click(button="right")
        await page.get_by_role("menuitem", name="Dzēst").click()
        await ilze.get_by_role("alertdialog").get_by_role("button", name="Dzēst").click()
        await expect(bubbles(ilze)).to_have_count(2)


async def test_protected_messages_cannot_be_copied_or_forwarded(here: World) -> None:
    await here.greeted(ILZE)
    await here.bot.says(ILZE, "Slepena atzīme", protect_content=True)
    async with here.page() as page:
        await bubbles(phone(page, ILZE)).last.click(button="right")
        await expect(page.get_by_role("menuitem", name="Atbildēt")).to_be_visible()
        await expect(page.get_by_role("menuitem", name="Kopēt")).to_have_count(0)
        await expect(page.get_by_role("menuitem", name="Pārsūtīt")).to_have_count(0)


async def test_a_message_is_forwarded_to_the_bot(here: World) -> None:
    await here.greeted(ILZE)
    await here.bot.says(ILZE, "Aktualitāte")
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await bubbles(ilze).last.click(button="right")
        await page.get_by_role("menuitem", name="Pārsūtīt").click()
        await ilze.get_by_role("alertdialog").get_by_role("button", name="Skola").click()
        assert (await here.bot.hears("message"))["forward_origin"]["sender_user"]["first_name"] == "Skola"
        await expect(bubbles(ilze).last.locator(".origin")).to_contain_text("Skola")
