"""The page of phones: talking with a bot, as a person with a mouse does it."""

import pytest
from playwright.async_api import expect

from .browser import ILZE, MARIS, World, bubbles, keyboard, phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_start_is_pressed_and_the_answer_appears(here: World) -> None:
    await here.bot.call("setMyDescription", description="Ziņas no skolas")
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await expect(ilze.locator(".about")).to_contain_text("Ziņas no skolas")
        await ilze.get_by_role("button", name="Sākt").click()
        assert (await here.bot.hears("message"))["text"] == "/start"
        await here.bot.says(ILZE, "<b>Sveicināti!</b>", parse_mode="HTML")
        await expect(bubbles(ilze).last.locator("strong")).to_have_text("Sveicināti!")
        await expect(ilze.locator(".about")).to_be_hidden()
        await expect(ilze.locator(".field")).to_be_visible()


async def test_a_typed_message_reaches_the_bot(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await ilze.locator(".field").fill("Labdien!\nVai stunda būs?")
        await ilze.get_by_role("button", name="Sūtīt").click()
        assert (await here.bot.hears("message"))["text"] == "Labdien!\nVai stunda būs?"
        await expect(bubbles(ilze).last).to_contain_text("Vai stunda būs?")
        await expect(ilze.locator(".field")).to_have_value("")


async def test_a_tapped_button_waits_until_the_bot_answers_with_a_toast(here: World) -> None:
    await here.greeted(ILZE)
    await here.bot.says(
        ILZE, "Kavējums", reply_markup=keyboard([{"text": "Pieņemt", "callback_data": "yes"}])
    )
    async with here.page() as page:
        ilze = phone(page, ILZE)
        button = ilze.get_by_role("button", name="Pieņemt")
        await button.click()
        query = await here.bot.hears("callback_query")
        assert query["data"] == "yes"
        await expect(button).to_have_attribute("aria-busy", "true")
        await here.bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Pieņemts")
        await expect(ilze.locator(".toast")).to_have_text("Pieņemts")
        await expect(button).not_to_have_attribute("aria-busy", "true")
        await expect(phone(page, MARIS).locator(".toast")).to_have_count(0)


async def test_an_alert_stands_until_it_is_confirmed_and_leaves_other_phones_free(here: World) -> None:
    await here.greeted(ILZE, MARIS)
    await here.bot.says(
        ILZE, "Kavējums", reply_markup=keyboard([{"text": "Pieņemt", "callback_data": "yes"}])
    )
    async with here.page() as page:
        ilze, maris = phone(page, ILZE), phone(page, MARIS)
        await ilze.get_by_role("button", name="Pieņemt").click()
        query = await here.bot.hears("callback_query")
        await here.bot.call(
            "answerCallbackQuery", callback_query_id=query["id"], text="Lūdzu, zvaniet!", show_alert=True
        )
        await expect(ilze.get_by_role("alertdialog")).to_contain_text("Lūdzu, zvaniet!")
        await maris.locator(".field").fill("Te Māris")
        await maris.locator(".field").press("Enter")
        assert (await here.bot.hears("message"))["from"]["id"] == MARIS.id
        await ilze.get_by_role("button", name="Labi").click()
        await expect(ilze.get_by_role("alertdialog")).to_have_count(0)


async def test_the_reply_keyboard_sends_its_text_and_can_be_folded(here: World) -> None:
    await here.greeted(ILZE)
    markup = {"keyboard": [[{"text": "Atzīmes"}, {"text": "Mājas darbi"}]], "resize_keyboard": True}
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await here.bot.says(ILZE, "Izvēlieties", reply_markup=markup)
        await ilze.get_by_role("button", name="Mājas darbi").click()
        assert (await here.bot.hears("message"))["text"] == "Mājas darbi"
        toggle = ilze.get_by_role("button", name="Bota tastatūra")
        await toggle.click()
        await expect(ilze.locator(".reply-button").first).to_be_hidden()
        await toggle.click()
        await here.bot.says(ILZE, "Beigts", reply_markup={"remove_keyboard": True})
        await expect(ilze.locator(".reply-button")).to_have_count(0)
        await expect(toggle).to_be_hidden()


async def test_the_menu_button_lists_the_commands(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await expect(ilze.locator(".menu-button")).to_be_hidden()
        commands = [
            {"command": "atzimes", "description": "Atzīmes"},
            {"command": "beigt", "description": "Beigt darbu"},
        ]
        await here.bot.call("setMyCommands", commands=commands)
        await ilze.locator(".menu-button").click()
        await ilze.locator(".command", has_text="Atzīmes").click()
        assert (await here.bot.hears("message"))["text"] == "/atzimes"
        await ilze.locator(".field").fill("/be")
        await expect(ilze.locator(".command")).to_have_count(1)


async def test_blocking_and_unblocking_in_the_header_menu(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await ilze.get_by_role("button", name="Sarunas izvēlne").click()
        await page.get_by_role("menuitem", name="Bloķēt botu").click()
        assert (await here.bot.hears("my_chat_member"))["new_chat_member"]["status"] == "kicked"
        await ilze.get_by_role("button", name="Atbloķēt").click()
        assert (await here.bot.hears("my_chat_member"))["new_chat_member"]["status"] == "member"
        await expect(ilze.locator(".field")).to_be_visible()


async def test_typing_is_shown_and_a_pinned_message_leads_to_its_place(here: World) -> None:
    await here.greeted(ILZE)
    first = await here.bot.says(ILZE, "Svarīgi: vecāku sapulce")
    for number in range(40):
        await here.bot.says(ILZE, f"Ziņa {number}")
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await here.bot.call("sendChatAction", chat_id=ILZE.id, action="typing")
        await expect(ilze.locator(".chat-status")).to_have_text("raksta…")
        await here.bot.call("pinChatMessage", chat_id=ILZE.id, message_id=first)
        await expect(bubbles(ilze).nth(1)).not_to_be_in_viewport()
        await ilze.locator(".pinned").click()
        await expect(bubbles(ilze).nth(1)).to_be_in_viewport()
        await ilze.get_by_role("button", name="Uz jaunāko ziņu").click()
        await expect(bubbles(ilze).last).to_be_in_viewport()
