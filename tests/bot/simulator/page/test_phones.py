"""The page of phones: SMS, what is unread, several bots, and the guide beside the phones."""

import pytest
from playwright.async_api import Browser, expect

from bot.simulator import Person
from bot.simulator.guide import Action, Guide

from .browser import DAINA, ILZE, MARIS, TOKEN, World, bubbles, clipboard, phone, world

LINES = """(node) => {
    const all = document.createRange();
    all.selectNodeContents(node);
    return all.getClientRects().length;
}"""

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


async def test_an_sms_comes_as_a_banner_and_is_copied_from_the_tray(here: World) -> None:
    text = "E-klase: mammas parole ZK7-4QP. Botam @skola_bot rakstiet kodu."
    async with here.page(permissions=["clipboard-read", "clipboard-write"]) as page:
        ilze = phone(page, ILZE)
        here.sim.deliver_sms(ILZE.phone, text, sender="E-klase")
        await expect(ilze.locator(".sms-tab .badge")).to_have_text("1")
        await expect(phone(page, MARIS).locator(".banner")).to_have_count(0)
        await ilze.locator(".banner-open").click()
        await expect(ilze.locator(".sms-text")).to_have_text(text)
        await expect(ilze.locator(".sms-tab .badge")).to_be_hidden()
        await ilze.get_by_role("button", name="Kopēt: E-klase").click()
        await expect(ilze.locator(".toast")).to_have_text("Nokopēts.")
        assert await clipboard(page) == text
        await here.sim.wait_for(lambda: here.sim.phone(ILZE.id).sms[0].read)


async def test_a_password_in_an_sms_is_not_broken_at_its_hyphens(here: World) -> None:
    here.sim.deliver_sms(
        ILZE.phone, "E-klase: mammas parole (7.b), vienu reizi: ABCDE-FGHIJ-KLMNO. Der 72 h."
    )
    async with here.page() as page:
        await phone(page, ILZE).locator(".sms-tab").click()
        password = phone(page, ILZE).locator(".sms-text .joined", has_text="ABCDE-FGHIJ-KLMNO")
        assert await password.evaluate(LINES) == 1


async def test_a_closed_phone_counts_what_is_unread_until_it_is_opened(here: World) -> None:
    await here.greeted(DAINA)
    async with here.page(viewport={"width": 1000, "height": 700}) as page:
        chip = page.locator(f'.chip[data-person="{DAINA.id}"]')
        await expect(phone(page, DAINA)).to_have_count(0)
        await here.bot.says(DAINA, "Pirmais kavējums")
        await here.bot.says(DAINA, "Otrais kavējums")
        await expect(chip.locator(".badge")).to_have_text("2")
        await chip.click()
        await expect(bubbles(phone(page, DAINA)).last).to_contain_text("Otrais kavējums")
        await expect(chip.locator(".badge")).to_be_hidden()
        await here.sim.wait_for(lambda: here.sim.phone(DAINA.id).chat(TOKEN).unread == 0)


async def test_two_bots_make_a_list_of_chats(here: World) -> None:
    await here.greeted(ILZE)
    await here.bot.says(ILZE, "No skolas")
    here.sim.bot("700002:second")
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await ilze.locator(".chat-item", has_text="No skolas").click()
        await expect(bubbles(ilze).last).to_contain_text("No skolas")
        await ilze.get_by_role("button", name="Atpakaļ").click()
        await expect(ilze.locator(".chat-item")).to_have_count(2)
    assert here.sim.phone(ILZE.id).chat(TOKEN).unread == 0


async def test_without_a_guide_the_page_tells_the_address_for_a_bot(here: World) -> None:
    async with here.page() as page:
        await expect(page.locator(".guide .address")).to_contain_text(here.url)
        await page.locator(".guide").get_by_role("button", name="Aizvērt ceļvedi").click()
        await expect(page.locator(".guide")).to_be_hidden()
        await page.reload()
        await expect(page.locator(".phone").first).to_be_visible()
        await expect(page.locator(".guide")).to_be_hidden()


async def test_the_owners_guide_and_its_actions(browser: Browser) -> None:
    asked: list[int] = []

    async def sms_again(person: int) -> dict[str, str]:
        asked.append(person)
        return {"lv": "Jauna parole nosūtīta.", "en": "A new password was sent."}

    guide = Guide(
        title={"lv": "E-klase: demo", "en": "E-klase: a demo"},
        html={"lv": "<p>Kods <code>309900-00017</code></p>", "en": "<p>Code</p>"},
        people=[MARIS.id],
        actions={"again": Action(sms_again, {"lv": "SMS vēlreiz", "en": "SMS again"})},
    )
    async with world(browser, guide=guide) as here, here.page(locale="en-GB") as page:
        await expect(page.get_by_role("heading", name="E-klase: a demo")).to_be_visible()
        await page.locator("select.language").select_option("lv")
        await expect(page.locator(".guide code")).to_have_text("309900-00017")
        await page.locator(".guide").get_by_role("button", name="SMS vēlreiz").click()
        await expect(page.locator(".guide-said")).to_have_text("Jauna parole nosūtīta.")
        await page.locator("select.language").select_option("en")
        await page.locator(".guide").get_by_role("button", name="SMS again").click()
        await expect(page.locator(".guide-said")).to_have_text("A new password was sent.")
        assert asked == [MARIS.id, MARIS.id]


async def test_a_newcomer_gets_a_phone_that_knows_the_bot(here: World) -> None:
    async with here.page() as page:
        newcomer = Person(3001, "Vija", note="aizbildne")
        here.sim.add_person(newcomer)
        await page.locator(".chip", has_text="Vija").click()
        await phone(page, newcomer).get_by_role("button", name="Sākt").click()
        assert (await here.bot.hears("message"))["from"]["id"] == newcomer.id
