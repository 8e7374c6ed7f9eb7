"""Files: what bots and people upload, how it is named, and what Telegram would say of its size."""

import base64
import hashlib
import mimetypes
from dataclasses import asdict, dataclass
from pathlib import PurePath
from typing import Any

from .answers import ApiError, BadRequest
from .pictures import picture_size

UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
DOWNLOAD_LIMIT = 20 * 1024 * 1024
# The beginning of a file id, and the folder in its path, by kind.
KINDS = {
    "photo": ("AgACAgQAA", "photos", ".jpg"),
    "document": ("BQACAgQAA", "documents", ""),
    "voice": ("AwACAgQAA", "voice", ".oga"),
    "audio": ("CQACAgQAA", "music", ".mp3"),
    "video": ("BAACAgQAA", "videos", ".mp4"),
    "animation": ("CgACAgQAA", "animations", ".mp4"),
    "video_note": ("DQACAgQAA", "video_notes", ".mp4"),
    "sticker": ("CAACAgQAA", "stickers", ".webp"),
    "thumbnail": ("AAMCBAADG", "thumbnails", ".jpg"),
}


@dataclass(slots=True)
class Upload:
    """One file of a multipart request, or of an in-process call."""

    name: str
    content: bytes
    mime: str = ""

    def __post_init__(self) -> None:
        if not self.mime:
            self.mime = mimetypes.guess_type(self.name)[0] or "application/octet-stream"


@dataclass(slots=True)
class StoredFile:
    """What is known of a file besides its bytes."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0

    def ids(self) -> dict[str, Any]:
        """The fields every file object of the Bot API has."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


class FileStore:
    """All files, in memory; when `capacity` bytes are exceeded the oldest contents are forgotten."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._held = 0
        self._count = 0
        self.by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        # Contents by unique id: the same bytes are held once.
        self._contents: dict[str, bytes] = {}

    def save(self, upload: Upload, kind: str) -> StoredFile:
        """Keep an upload; ApiError with Telegram's text when it is empty, too big or no picture."""
        width, height = check_upload(upload, kind)
        digest = hashlib.sha256(upload.content).digest()
        self._count += 1
        prefix, folder, suffix = KINDS[kind]
        unique = base64.urlsafe_b64encode(digest[:9]).decode()
        number = base64.urlsafe_b64encode(digest[9:24] + self._count.to_bytes(6, "big")).decode()
        suffix = suffix or PurePath(upload.name).suffix
        stored = StoredFile(
            file_id=f"{prefix}{unique}{number}",
            unique_id=f"AQAD{unique}",
            kind=kind,
            path=f"{folder}/file_{self._count}{suffix}",
            name=upload.name,
            mime=upload.mime,
            size=len(upload.content),
            width=width,
            height=height,
        )
        self.restore(stored, upload.content)
        return stored

    def restore(self, stored: StoredFile, content: bytes | None) -> None:
        """Take a file with its ids as they are; the content may be lost."""
        self.by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        number = stored.path.rsplit("_", 1)[-1].split(".")[0]
        self._count = max(self._count, int(number) if number.isdigit() else 0)
        if content is not None and stored.unique_id not in self._contents:
            self._contents[stored.unique_id] = content
            self._held += len(content)
            while self._held > self._capacity and len(self._contents) > 1:
                self._held -= len(self._contents.pop(next(iter(self._contents))))

    def content(self, stored: StoredFile) -> bytes | None:
        """The bytes; None when they were forgotten."""
        return self._contents.get(stored.unique_id)

    def at_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def check_upload(upload: Upload, kind: str) -> tuple[int, int]:
    """Width and height (0 for what is no picture); ApiError when Telegram would refuse the file."""
    size = len(upload.content)
    if size > UPLOAD_LIMIT:
        raise ApiError(413, "Request Entity Too Large")
    if not size:
        raise BadRequest("file must be non-empty")
    if kind != "photo":
        return picture_size(upload.content) or (0, 0)
    if size > PHOTO_LIMIT:
        raise BadRequest(
            f"file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes"
        )
    measured = picture_size(upload.content)
    if measured is None:
        raise BadRequest("IMAGE_PROCESS_FAILED")
    width, height = measured
    if width + height > 10_000 or not 1 / 20 <= width / height <= 20:
        raise BadRequest("PHOTO_INVALID_DIMENSIONS")
    return measured
