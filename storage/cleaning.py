"""What is taken of the files that people send, and what is left of them: our own copy, made anew.

Pictures are decoded and written again, PDF files put together anew from their pages: place, device, scripts,
embedded files and whatever was hidden behind the end stay out. Slow: call :func:`cleaned` in a thread.
"""

import logging
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Final, Literal

from PIL import Image, ImageOps
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

FileKind = Literal["jpeg", "png", "pdf"]
FileRefusal = Literal["size", "kind", "damaged", "lost"]

LARGEST: Final = 10 * 1024 * 1024
MOST_PIXELS: Final[dict[str, int]] = {"jpeg": 64_000_000, "png": 24_000_000}
"""A telephone's largest photo; a bomb of 10,000 × 10,000 points is more. A PNG cannot be unpacked smaller."""
LONGEST_SIDE: Final = 3000
MOST_PAGES: Final = 40
MOST_SCANS: Final = 64
"""A progressive JPEG has about ten; each one more costs as much as the whole picture."""
START_OF_SCAN: Final = b"\xff\xda"
NAME_LENGTH: Final = 80
QUALITY: Final = 88

# What the readers raise where a file is not what it says; a file that breaks its reader is damaged.
_BROKEN: Final = (
    PyPdfError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    NotImplementedError,
    AssertionError,
    struct.error,
    zlib.error,
)
_SUFFIXES: Final[dict[FileKind, str]] = {"jpeg": ".jpg", "png": ".png", "pdf": ".pdf"}

# They tell of broken files line by line, in the file's own words.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)
logging.getLogger("PIL").setLevel(logging.CRITICAL)


class FileRefused(ValueError):
    """Not a file that is taken. ``reason``: size, kind (neither JPEG, PNG nor PDF) or damaged."""

    def __init__(self, reason: FileRefusal) -> None:
        super().__init__(reason)
        self.reason: FileRefusal = reason


@dataclass(frozen=True, slots=True)
class CleanFile:
    """A file that was looked through: ``content`` is our own copy, without the place it was made at."""

    kind: FileKind
    name: str
    content: bytes

    def __repr__(self) -> str:
        return f"<a {self.kind} of {len(self.content)} bytes>"


def cleaned(content: bytes, name: str | None = None) -> CleanFile:
    """Our copy of a JPEG, PNG or PDF of at most 10 MiB; FileRefused for anything else. The kind is read
    from the content, never from the name.
    """
    if len(content) > LARGEST:
        raise FileRefused("size")
    kind = _kind(content)
    with _quietly():
        made = _paper(content) if kind == "pdf" else _picture(content, kind)
    if len(made) > LARGEST:
        raise FileRefused("size")
    return CleanFile(kind, _named(name, kind), made)


def _kind(content: bytes) -> FileKind:
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"%PDF-"):
        return "pdf"
    raise FileRefused("kind" if content else "damaged")


def _picture(content: bytes, kind: FileKind) -> bytes:
    if kind == "jpeg" and content.count(START_OF_SCAN) > MOST_SCANS:
        raise FileRefused("damaged")
    try:
        # Only the reader of what it begins with: Pillow would otherwise try every format it knows.
        with Image.open(BytesIO(content), formats=[kind.upper()]) as image:
            if image.width * image.height > MOST_PIXELS[kind]:
                raise FileRefused("size")
            image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is not unpacked larger than needed
            image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            plain = ImageOps.exif_transpose(image).convert("RGB")
    except FileRefused:
        raise
    except (*_BROKEN, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise FileRefused("damaged") from error
    bare = Image.frombytes(
        "RGB", plain.size, plain.tobytes()
    )  # what Pillow remembers of the file stays behind
    written = BytesIO()
    bare.save(written, kind.upper(), **({"quality": QUALITY} if kind == "jpeg" else {}))
    return written.getvalue()


def _paper(content: bytes) -> bytes:
    try:
        reader = PdfReader(BytesIO(content), strict=False)
        if reader.is_encrypted or not 1 <= len(reader.pages) <= MOST_PAGES:
            raise FileRefused("damaged" if reader.is_encrypted else "size")
        writer = PdfWriter()
        for page in reader.pages:
            # What acts by itself (scripts, links), and what is said of the page beside it.
            for key in ("/AA", "/Annots", "/AF", "/Metadata", "/PieceInfo", "/Thumb"):
                page.pop(key, None)
            writer.add_page(page)
        writer.metadata = None
        written = BytesIO()
        writer.write(written)
    except FileRefused:
        raise
    except _BROKEN as error:
        raise FileRefused("damaged") from error
    return written.getvalue()


def _named(name: str | None, kind: FileKind) -> str:
    """A name to save it under, without a folder, ending as its kind does."""
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    body, dot, _ = last.rpartition(".")
    stem = "".join(sign for sign in (body if dot else last) if sign.isprintable()).strip(" .")
    return f"{stem[:NAME_LENGTH] or 'fails'}{_SUFFIXES[kind]}"


@contextmanager
def _quietly() -> Iterator[None]:
    """Large pictures are a warning to Pillow; the limit above is ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
