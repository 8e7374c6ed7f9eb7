"""The page of phones: languages, dark and light, contrast, and screens of every width."""

import re

import pytest
from playwright.async_api import expect

from bot.simulator import Person

from .browser import DAINA, ILZE, World, bubbles, keyboard, phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

CONTRAST = """([text, ground]) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const light = (colour) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((v) => v / 255)
            .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ink = light(getComputedStyle(document.querySelector(text)).color);
    const paper = light(getComputedStyle(document.querySelector(ground)).backgroundColor);
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
}"""
LINES = "(node) => Math.round(node.clientHeight / parseFloat(getComputedStyle(node).lineHeight))"
EDGES = """([one, other]) => [
    document.querySelector(one).getBoundingClientRect().right,
    document.querySelector(other).getBoundingClientRect().left,
]"""
PAIRS = [
    (".in .text", ".in .bubble"),
    (".in .meta", ".in .bubble"),
    (".out .text", ".out .bubble"),
    (".out .meta", ".out .bubble"),
    (".inline-button", ".inline-button"),
    (".chat-name", ".chat-head"),
    (".chat-status", ".chat-head"),
    (".day-name span", ".day-name span"),
    (".phone-owner span", ".phone-head"),
    (".chip-text span", ".topbar"),
    (".guide-body", ".guide"),
    (".menu-button", ".menu-button"),
]


async def test_the_language_is_switched_and_remembered(here: World) -> None:
    await here.greeted(ILZE)
    async with here.page(locale="de-DE") as page:
        expected = {"lv": "Ziņa", "ru": "Сообщение", "uk": "Повідомлення", "en": "Message"}
        await expect(phone(page, ILZE).locator(".field")).to_have_attribute("placeholder", "Message")
        for code, placeholder in expected.items():
            await page.locator("select.language").select_option(code)
            await expect(page.locator("html")).to_have_attribute("lang", code)
            await expect(phone(page, ILZE).locator(".field")).to_have_attribute("placeholder", placeholder)
            await expect(bubbles(phone(page, ILZE))).to_have_count(1)
        await page.locator("select.language").select_option("uk")
        await page.reload()
        await expect(phone(page, ILZE).locator(".field")).to_have_attribute("placeholder", "Повідомлення")


async def test_every_language_has_every_string_with_the_same_places(here: World) -> None:
    async with here.page() as page:
        tables = await page.evaluate(
            """async () => Promise.all(["lv", "en", "ru", "uk"].map(
                async (code) => (await import(`/static/js/strings/${code}.js`))[code]))"""
        )
    assert len(tables[0]) > 100
    for table in tables[1:]:
        assert {name: places(text) for name, text in table.items()} == {
            name: places(text) for name, text in tables[0].items()
        }


def places(text: str | dict[str, str]) -> set[str]:
    """The {names} that a string, or any of its plural forms, fills in."""
    return set(re.findall(r"\{\w+\}", text if isinstance(text, str) else " ".join(text.values())))


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_texts_stand_out_from_their_ground(here: World, scheme: str) -> None:
    await here.greeted(ILZE)
    await here.bot.call("setMyCommands", commands=[{"command": "start", "description": "Sākt"}])
    await here.bot.says(ILZE, "Sveiki", reply_markup=keyboard([{"text": "Atzīmes", "callback_data": "a"}]))
    async with here.page(color_scheme=scheme) as page:
        for text, ground in PAIRS:
            assert await page.evaluate(CONTRAST, [text, ground]) >= 4.5, (text, ground)


async def test_dark_and_light_follow_the_system_until_they_are_chosen(here: World) -> None:
    paper = "() => getComputedStyle(document.querySelector('.topbar')).backgroundColor"
    async with here.page(color_scheme="dark") as page:
        dark = await page.evaluate(paper)
        await page.get_by_role("button", name="Gaišais izskats").click()
        light = await page.evaluate(paper)
        assert light == "rgb(255, 255, 255)" != dark
        await page.reload()
        await expect(page.get_by_role("button", name="Tumšais izskats")).to_be_visible()
        assert await page.evaluate(paper) == light


async def test_a_narrow_screen_shows_one_phone_and_switches(here: World) -> None:
    async with here.page(viewport={"width": 380, "height": 720}) as page:
        await expect(page.locator(".phone")).to_have_count(1)
        await expect(page.locator(".guide")).to_be_hidden()
        await page.locator(f'.chip[data-person="{DAINA.id}"]').click()
        await expect(page.locator(".phone")).to_have_count(1)
        await expect(phone(page, DAINA)).to_be_in_viewport(ratio=0.99)
        assert await page.evaluate("() => document.documentElement.scrollWidth") == 380


async def test_chips_shrink_to_names_where_notes_have_no_room(here: World) -> None:
    for number in range(5):
        here.sim.add_person(
            Person(2000 + number, f"Skolēns{number}", note={"lv": "cita atbildīgā persona", "en": "guardian"})
        )
    async with here.page() as page:
        await expect(page.locator(".chip").last).to_have_attribute(
            "title", "Skolēns4 – cita atbildīgā persona"
        )
        await expect(page.locator(".chip").last).to_be_in_viewport(ratio=1)
        last, side = await page.evaluate(EDGES, [".chip:last-child", ".topbar-side"])
        assert last <= side
        await expect(page.locator(".chip-text span").first).to_be_hidden()
        await page.set_viewport_size({"width": 1900, "height": 900})
        await expect(page.locator(".chip-text span").first).to_be_visible()
        await page.set_viewport_size({"width": 1366, "height": 768})
        await expect(page.locator(".chip-text span").first).to_be_hidden()


async def test_notes_are_in_the_language_of_the_page(here: World) -> None:
    vija = Person(2001, "Vija", note={"lv": "aizbildne", "ru": "опекун"})
    here.sim.add_person(vija)
    async with here.page(viewport={"width": 1900, "height": 900}) as page:
        owner = phone(page, vija).locator(".phone-owner span")
        await expect(owner).to_have_text("aizbildne")
        await page.locator("select.language").select_option("ru")
        await expect(owner).to_have_text("опекун")
        await expect(page.locator(".chip", has_text="Vija")).to_have_attribute("title", "Vija – опекун")


async def test_buttons_break_between_words_only(here: World) -> None:
    await here.greeted(ILZE)
    rows = [
        [
            {"text": "Inženierzinības", "callback_data": "a"},
            {"text": "Sociālās zinības un vēsture", "callback_data": "b"},
        ],
        [{"text": "Nepārtraukti" * 4, "callback_data": "c"}, {"text": "Labi", "callback_data": "d"}],
    ]
    await here.bot.says(ILZE, "Īss", reply_markup=keyboard(*rows))
    async with here.page() as page:
        assert await page.locator(".phone").count() >= 3
        one, two, long, _ = await phone(page, ILZE).locator(".inline-label").all()
        assert [await label.evaluate(LINES) for label in (one, two, long)] == [1, 2, 1]
        assert await one.evaluate("(node) => node.scrollWidth <= node.clientWidth")
        await expect(long).to_have_css("text-overflow", "ellipsis")


async def test_six_people_fit_a_small_laptop(here: World) -> None:
    for number in range(3):
        here.sim.add_person(Person(2000 + number, f"Skolēns{number}", language_code="lv", note="skolnieks"))
    async with here.page(viewport={"width": 1366, "height": 650}) as page:
        await expect(page.locator(".chip")).to_have_count(6)
        await expect(page.locator(".chip").last).to_be_in_viewport(ratio=0.99)
        await expect(page.locator(".phone")).to_have_count(3)
        await expect(page.locator(".phone").last).to_be_in_viewport(ratio=0.99)
        await page.locator(".chip").last.click()
        await expect(phone(page, Person(2002, ""))).to_be_in_viewport(ratio=0.99)
        await page.locator(".chip").last.click()
        await expect(page.locator(".phone")).to_have_count(3)
