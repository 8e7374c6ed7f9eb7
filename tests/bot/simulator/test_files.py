"""Files both ways: uploads, file ids, albums, downloads, limits."""

from typing import Any

import aiohttp
import pytest

from bot.simulator import PersonError, Phone, Simulator, Upload, serve
from bot.simulator.pictures import picture_size
from tests.bot.simulator.conftest import BOT, TOKEN, Api, picture

WRONG_ID = "wrong remote file identifier specified: Wrong string length"


async def test_a_photo_from_the_bot(api: Api, ilze: Phone) -> None:
    photo = {"photo": Upload("a.png", picture(30, 20))}
    sent = await api.sendPhoto(photo, chat_id=1001, caption="<b>A</b>", parse_mode="HTML", has_spoiler=True)
    [size] = sent["photo"]
    assert (size["width"], size["height"]) == (30, 20)
    assert sent["caption"] == "A"
    assert sent["caption_entities"] == [{"offset": 0, "length": 1, "type": "bold"}]
    assert sent["has_media_spoiler"] is True
    again = await api.sendPhoto(chat_id=1001, photo=size["file_id"])
    assert again["photo"] == sent["photo"]
    assert len(ilze.chat(BOT).messages) == 3


async def test_a_document_comes_back_byte_for_byte(sim: Simulator, api: Api, ilze: Phone) -> None:
    content = bytes(range(256)) * 10
    [sent] = await ilze.upload(BOT, "document", Upload("zīme.pdf", content), caption="Skat. e.lv")
    [update] = await api.updates()
    document = update["message"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("zīme.pdf", "application/pdf")
    assert update["message"]["caption_entities"][0]["type"] == "url"
    found = await api.getFile(file_id=document["file_id"])
    async with serve(sim) as url, aiohttp.ClientSession() as session:
        async with session.get(f"{url}/file/bot{TOKEN}/{found['file_path']}") as answer:
            assert await answer.read() == content
        async with session.get(f"{url}/person/1001/file/{document['file_id']}") as answer:
            assert await answer.read() == content
            assert answer.headers["Content-Security-Policy"] == "sandbox"
        async with session.get(f"{url}/file/bot{TOKEN}/documents/file_99.pdf") as answer:
            assert answer.status == 404
    assert sent.text == "Skat. e.lv"


async def test_multipart_over_http(sim: Simulator, ilze: Phone) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", "1001")
    form.add_field("media", '[{"type":"photo","media":"attach://x"},{"type":"photo","media":"attach://y"}]')
    form.add_field("x", picture(), filename="x.png", content_type="image/png")
    form.add_field("y", picture(), filename="y.png", content_type="image/png")
    async with (
        serve(sim) as url,
        aiohttp.ClientSession() as session,
        session.post(f"{url}/bot{TOKEN}/sendMediaGroup", data=form) as answer,
    ):
        album = (await answer.json())["result"]
    assert len({message["media_group_id"] for message in album}) == 1
    assert [message.id for message in ilze.chat(BOT).messages[1:]] == [m["message_id"] for m in album]


async def test_an_album_from_a_person(api: Api, ilze: Phone) -> None:
    files = [Upload("a.png", picture()), Upload("b.mp4", b"film")]
    await ilze.upload(BOT, "photo", *files, caption="Divi")
    first, second = (update["message"] for update in await api.updates())
    assert first["media_group_id"] == second["media_group_id"]
    assert first["caption"] == "Divi"
    assert "caption" not in second
    assert "video" in second


@pytest.mark.parametrize(
    ("method", "params", "files", "error"),
    [
        ("sendPhoto", {}, {}, "there is no photo in the request"),
        ("sendPhoto", {}, {"photo": Upload("a.png", b"text")}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {}, {"photo": Upload("a.png", picture(1, 100))}, "PHOTO_INVALID_DIMENSIONS"),
        ("sendPhoto", {}, {"photo": Upload("a.png", b"")}, "file must be non-empty"),
        ("sendPhoto", {"photo": "nonsense"}, {}, WRONG_ID),
        ("sendPhoto", {"photo": "https://e.lv/a.png"}, {}, "failed to get HTTP URL content"),
        ("sendPhoto", {"photo": "x", "caption": "a" * 1025}, {}, "message caption is too long"),
        ("sendDocument", {"document": "attach://x"}, {}, WRONG_ID),
        ("sendMediaGroup", {"media": []}, {}, "an album must include 2-10 items"),
        ("sendMediaGroup", {"media": [{"type": "photo"}] * 11}, {}, "too many messages to send as an album"),
        ("sendMediaGroup", {"media": [{"type": "photo"}, {"type": "audio"}]}, {},
         "can't use the media of the specified type in the album"),
        ("sendMediaGroup", {}, {}, "there is no media in the request"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("ilze")
async def test_refused_files(
    api: Api, method: str, params: dict[str, Any], files: dict[str, Upload], error: str
) -> None:
    assert await api.error(method, files, chat_id=1001, **params) == f"Bad Request: {error}"


async def test_sizes(api: Api, ilze: Phone) -> None:
    photo = Upload("a.png", picture() + bytes(10 * 1024 * 1024))
    assert "too big for a photo" in await api.error("sendPhoto", {"photo": photo}, chat_id=1001)
    huge = Upload("a.bin", bytes(50 * 1024 * 1024 + 1))
    assert (await api.call("sendDocument", {"document": huge}, chat_id=1001)).status == 413
    big = await api.sendDocument({"document": Upload("a.bin", bytes(20 * 1024 * 1024 + 1))}, chat_id=1001)
    file_id = big["document"]["file_id"]
    assert await api.error("getFile", file_id=file_id) == "Bad Request: file is too big"
    assert await api.error("getFile", file_id="x") == "Bad Request: invalid file_id"
    mismatch = await api.error("sendPhoto", chat_id=1001, photo=file_id)
    assert mismatch == "Bad Request: type of file mismatch"
    with pytest.raises(PersonError, match="IMAGE_PROCESS_FAILED"):
        await ilze.upload(BOT, "photo", Upload("a.png", b"text"))


async def test_replacing_media(api: Api, ilze: Phone) -> None:
    sent = await api.sendPhoto({"photo": Upload("a.png", picture())}, chat_id=1001, caption="a")
    where = {"chat_id": 1001, "message_id": sent["message_id"]}
    media = {"type": "document", "media": "attach://f", "caption": "b"}
    edited = await api.editMessageMedia({"f": Upload("a.txt", b"a")}, **where, media=media)
    assert "photo" not in edited
    assert (edited["document"]["file_name"], edited["caption"]) == ("a.txt", "b")
    captioned = await api.editMessageCaption(**where, caption="c")
    assert captioned["caption"] == "c"
    assert "caption" not in await api.editMessageCaption(**where)


async def test_old_contents_make_room_for_new() -> None:
    sim = Simulator(kept_file_bytes=250)
    files = [sim.save_file(Upload(f"{n}.bin", bytes([n]) * 100), "document") for n in range(3)]
    assert [sim.files.content(file) is not None for file in files] == [False, True, True]


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (picture(640, 480), (640, 480)),
        (b"GIF89a" + b"\x05\0\x06\0", (5, 6)),
        (b"BM" + bytes(16) + b"\x07\0\0\0\xf8\xff\xff\xff", (7, 8)),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x09\0\x0a" + bytes(9), (10, 9)),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x0a\0\0\x0b\0\0", (11, 12)),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + b"\x0d\0\x0e\0", (13, 14)),
        (b"RIFF\0\0\0\0WEBPVP8L" + bytes(5) + (14 | 15 << 14).to_bytes(4, "little"), (15, 16)),
        (b"%PDF-1.7", None),
        (b"\xff\xd8\xff", None),
        (b"", None),
    ],
)
def test_picture_sizes(content: bytes, size: tuple[int, int] | None) -> None:
    assert picture_size(content) == size
