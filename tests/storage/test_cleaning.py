"""Files that people send: what is taken, and that nothing but the picture or the pages is left of it."""

import contextlib
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from storage.cleaning import LARGEST, CleanFile, FileRefused, cleaned

SECRET = b"taken at 56.9496 N, 24.1052 E"


def picture(kind: str = "JPEG", size: tuple[int, int] = (60, 40), **saved: Any) -> bytes:
    written = BytesIO()
    image = Image.new("RGB", size, "white")
    image.putpixel((0, 0), (200, 0, 0))
    image.save(written, kind, **saved)
    return written.getvalue()


def paper(pages: int = 1, change: Callable[[PdfWriter], object] = lambda writer: None) -> bytes:
    writer, written = PdfWriter(), BytesIO()
    for _ in range(pages):
        writer.add_blank_page(210, 297)
    change(writer)
    writer.write(written)
    return written.getvalue()


def refusal(content: bytes) -> str:
    with pytest.raises(FileRefused) as caught:
        cleaned(content)
    return caught.value.reason


def test_a_photo_loses_its_place_and_keeps_its_look() -> None:
    exif = Image.Exif()
    exif[0x010F] = SECRET.decode()  # who made the device
    exif[0x0112] = 6  # lies on its side
    exif.get_ifd(0x8825)[2] = (56.0, 56.0, 58.0)  # latitude
    sent = picture(exif=exif, comment=SECRET)
    assert SECRET in sent
    kept = cleaned(sent, "IMG_0001.JPG")
    with Image.open(BytesIO(kept.content)) as image:
        assert (image.format, image.size) == ("JPEG", (40, 60))  # turned upright
        assert not image.getexif()
        assert "comment" not in image.info
    assert SECRET not in kept.content
    assert (kept.kind, kept.name) == ("jpeg", "IMG_0001.jpg")


def test_a_large_photo_is_made_smaller() -> None:
    with Image.open(BytesIO(cleaned(picture(size=(4000, 2000))).content)) as image:
        assert image.size == (3000, 1500)


def test_what_stands_behind_or_beside_the_picture_is_left_behind() -> None:
    hidden = b"PK\x03\x04<script>" + SECRET
    assert SECRET not in cleaned(picture() + hidden).content
    text = b"tEXt" + b"Comment\x00" + hidden
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    png = picture("PNG")
    png = png[:33] + chunk + png[33:]
    assert SECRET in png
    assert SECRET not in cleaned(png).content


def test_a_paper_is_put_together_from_its_pages_alone() -> None:
    def loaded(writer: PdfWriter) -> None:
        writer.add_attachment("virus.exe", SECRET)
        writer.add_metadata({"/Author": SECRET.decode()})
        action = {"/S": "/JavaScript", "/JS": SECRET.decode()}
        spoken = {NameObject(key): TextStringObject(value) for key, value in action.items()}
        script = DictionaryObject(spoken)
        writer.root_object[NameObject("/OpenAction")] = script
        writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): script})

    sent = paper(3, loaded)
    kept = cleaned(sent + b"PK\x05\x06" + SECRET, "izziņa.pdf")
    reader = PdfReader(BytesIO(kept.content))
    assert len(reader.pages) == 3
    assert not reader.attachments
    assert not reader.metadata
    for trace in (b"JavaScript", b"/AA", b"EmbeddedFile", b"virus", SECRET, b"PK\x05\x06"):
        assert trace not in kept.content
    assert (kept.kind, kept.name) == ("pdf", "izziņa.pdf")


def bomb() -> bytes:
    """The head of a PNG of 10,000 × 10,000 points: what it says is enough."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 10_000, 10_000, 8, 2, 0, 0, 0)
    body = b"IDAT" + zlib.compress(bytes(100_000))
    parts = [
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (head, body)
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", "damaged", id="zero bytes"),
        pytest.param(picture("GIF"), "kind", id="gif"),
        pytest.param(picture("BMP"), "kind", id="bmp"),
        pytest.param(b"<html>" + picture(), "kind", id="html before a picture"),
        pytest.param(b"MZ" + paper(), "kind", id="program before a paper"),
        pytest.param(b"PK\x03\x04" + bytes(40), "kind", id="zip"),
        pytest.param(bomb(), "size", id="bomb"),
        pytest.param(picture(size=(9000, 9000)), "size", id="81 million points"),
        pytest.param(bytes(LARGEST + 1), "size", id="over 10 MiB"),
        pytest.param(paper(41), "size", id="41 pages"),
        pytest.param(paper(change=lambda writer: writer.encrypt("x")), "damaged", id="locked paper"),
        pytest.param(picture()[:-200], "damaged", id="cut photo"),
        pytest.param(picture("PNG")[:-30], "damaged", id="cut png"),
        pytest.param(paper()[:60], "damaged", id="cut paper"),
        pytest.param(picture() + 70 * b"\xff\xda", "damaged", id="more scans than any photo"),
        pytest.param(b"\xff\xd8\xff" + bytes(100), "damaged", id="only the beginning of a photo"),
        pytest.param(b"%PDF-1.7\nhello", "damaged", id="only the beginning of a paper"),
    ],
)
def test_refused(content: bytes, reason: str) -> None:
    assert refusal(content) == reason


@given(st.binary(max_size=200), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4\n", b""]))
def test_whatever_comes_is_taken_or_refused(noise: bytes, beginning: bytes) -> None:
    with contextlib.suppress(FileRefused):
        assert isinstance(cleaned(beginning + noise), CleanFile)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        (None, "fails.jpg"),
        ("", "fails.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\mape\\zīme.exe", "zīme.jpg"),
        ("a\u202egpj.exe", "agpj.jpg"),
        ("x" * 300 + ".jpg", "x" * 80 + ".jpg"),
        (".jpg", "fails.jpg"),
    ],
)
def test_names(name: str | None, kept: str) -> None:
    assert cleaned(picture(), name).name == kept


def test_its_repr_holds_nothing_of_it() -> None:
    assert repr(cleaned(picture(), "ārsta zīme.jpg")).startswith("<a jpeg of ")
