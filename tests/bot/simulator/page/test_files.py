"""The page of phones: pictures and files both ways."""

import struct
import zlib
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.simulator import Upload

from .browser import ILZE, World, bubbles, phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def greeted(here: World) -> None:
    """In all of these stories Ilze has pressed Start already."""
    await here.greeted(ILZE)


def picture(width: int, height: int, red: int = 40) -> bytes:
    """A PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((red, 110, 150)) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


async def attach(page: Page, at: Locator, kind: str, files: list[Path]) -> None:
    """Choose files through the paper clip's menu."""
    await at.get_by_role("button", name="Pievienot failu").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name=kind, exact=True).click()
    await (await chooser.value).set_files(files)


def saved(file: Path) -> bytes:
    """What a download really left on the disk."""
    return file.read_bytes()


async def natural_width(image: Locator) -> int:
    """The width of a picture that the browser really decoded; 0 while or when it did not."""
    await expect(image).to_have_js_property("complete", True)
    return int(await image.evaluate("image => image.naturalWidth"))


async def test_a_photo_of_the_bot_is_shown_and_opens_large(here: World) -> None:
    files = {"photo": Upload("chart.png", picture(320, 200), "image/png")}
    await here.bot.call("sendPhoto", files, chat_id=ILZE.id, caption="Vidējā atzīme 7,86")
    async with here.page() as page:
        message = bubbles(phone(page, ILZE)).last
        assert await natural_width(message.locator("img")) == 320
        await expect(message).to_contain_text("Vidējā atzīme 7,86")
        await message.get_by_role("button", name="Atvērt attēlu").click()
        viewer = page.locator("dialog.viewer")
        assert await natural_width(viewer.locator("img")) == 320
        await page.keyboard.press("Escape")
        await expect(viewer).to_have_count(0)


async def test_a_document_of_the_bot_is_downloaded_byte_for_byte(here: World) -> None:
    content = b"%PDF-1.4\n" + bytes(range(256)) * 8
    files = {"document": Upload("Mājas darbs.pdf", content, "application/pdf")}
    await here.bot.call("sendDocument", files, chat_id=ILZE.id)
    async with here.page() as page:
        link = bubbles(phone(page, ILZE)).last.locator("a.document")
        await expect(link).to_contain_text("Mājas darbs.pdf")
        async with page.expect_download() as waiting:
            await link.click()
        download = await waiting.value
        assert download.suggested_filename == "Mājas darbs.pdf"
        assert saved(await download.path()) == content


async def test_a_photo_is_chosen_looked_at_and_sent_with_a_caption(here: World, tmp_path: Path) -> None:
    file = tmp_path / "arsta_zime.png"
    file.write_bytes(picture(64, 48))
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await attach(page, ilze, "Attēls vai video", [file])
        assert await natural_width(ilze.locator(".picture-tile img")) == 64
        await ilze.get_by_role("textbox", name="Paraksts").fill("Ārsta zīme")
        await ilze.locator(".review").get_by_role("button", name="Sūtīt").click()
        message = await here.bot.hears("message")
        assert message["caption"] == "Ārsta zīme"
        assert message["photo"][-1]["width"] == 64
        assert await natural_width(bubbles(ilze).last.locator("img")) == 64


async def test_several_photos_become_one_album(here: World, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.png" for number in range(3)]
    for number, file in enumerate(files):
        file.write_bytes(picture(60 + number, 40))
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await attach(page, ilze, "Attēls vai video", files)
        await ilze.locator(".review").get_by_role("button", name="Sūtīt").click()
        groups = {(await here.bot.hears("message"))["media_group_id"] for _ in files}
        assert len(groups) == 1
        await expect(bubbles(ilze).last.locator(".album .photo")).to_have_count(3)
        await expect(bubbles(ilze)).to_have_count(2)


async def test_a_picture_is_sent_as_a_file_when_asked(here: World, tmp_path: Path) -> None:
    file = tmp_path / "skenējums.png"
    file.write_bytes(picture(64, 48))
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await attach(page, ilze, "Attēls vai video", [file])
        await ilze.get_by_role("checkbox").check()
        await ilze.locator(".review").get_by_role("button", name="Sūtīt").click()
        assert (await here.bot.hears("message"))["document"]["file_name"] == "skenējums.png"


async def test_a_dropped_file_is_sent(here: World) -> None:
    async with here.page() as page:
        ilze = phone(page, ILZE)
        carried = await page.evaluate_handle(
            """() => {
                const carried = new DataTransfer();
                carried.items.add(new File(["kavējums"], "iesniegums.txt", { type: "text/plain" }));
                return carried;
            }"""
        )
        chat = ilze.locator(".chat")
        await chat.dispatch_event("dragover", {"dataTransfer": carried})
        await chat.dispatch_event("drop", {"dataTransfer": carried})
        await ilze.locator(".review").get_by_role("button", name="Sūtīt").click()
        document = (await here.bot.hears("message"))["document"]
        assert (document["file_name"], document["file_size"]) == ("iesniegums.txt", len("kavējums".encode()))


async def test_a_covered_photo_is_uncovered_by_a_tap(here: World) -> None:
    files = {"photo": Upload("a.png", picture(200, 120), "image/png")}
    await here.bot.call("sendPhoto", files, chat_id=ILZE.id, has_spoiler=True)
    async with here.page() as page:
        message = bubbles(phone(page, ILZE)).last
        await message.get_by_role("button", name="Slēpts saturs").click()
        await expect(message.locator(".media-covered > .media")).to_have_css("filter", "none")
        await message.get_by_role("button", name="Atvērt attēlu").click()
        await expect(page.locator("dialog.viewer")).to_be_visible()


async def test_an_edit_of_the_caption_keeps_the_picture(here: World) -> None:
    files = {"photo": Upload("a.png", picture(200, 120), "image/png")}
    message = await here.bot.call("sendPhoto", files, chat_id=ILZE.id, caption="vecais")
    async with here.page() as page:
        shown = bubbles(phone(page, ILZE)).last
        await shown.locator("img").evaluate("image => { image.dataset.kept = 'yes'; }")
        await here.bot.call(
            "editMessageCaption", chat_id=ILZE.id, message_id=message["message_id"], caption="jaunais"
        )
        await expect(shown).to_contain_text("jaunais")
        await expect(shown.locator("img")).to_have_attribute("data-kept", "yes")


async def test_contact_and_location_are_shared_after_a_question(here: World) -> None:
    keys = [
        [{"text": "Mans numurs", "request_contact": True}, {"text": "Kur esmu", "request_location": True}]
    ]
    async with here.page() as page:
        ilze = phone(page, ILZE)
        await here.bot.call("sendMessage", chat_id=ILZE.id, text="?", reply_markup={"keyboard": keys})
        await ilze.get_by_role("button", name="Mans numurs").click()
        await expect(ilze.get_by_role("alertdialog")).to_contain_text(ILZE.phone)
        await ilze.get_by_role("button", name="Nosūtīt").click()
        assert (await here.bot.hears("message"))["contact"]["user_id"] == ILZE.id
        await ilze.get_by_role("button", name="Kur esmu").click()
        await ilze.get_by_role("button", name="Nosūtīt").click()
        assert "latitude" in (await here.bot.hears("message"))["location"]
        await expect(bubbles(ilze).last.locator(".place")).to_be_visible()
