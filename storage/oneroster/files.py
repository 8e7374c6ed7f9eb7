"""The files of a set, out of a folder or a zip, counted while they are read.

What a zip says of its sizes is not believed: bytes are counted as they come. Nothing is unpacked to a disk.
"""

import io
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, Protocol

from storage.oneroster.faults import Fault, SetRefused

MOST_FILES: Final = 22
MOST_BYTES: Final = 50 * 1024 * 1024
MOST_RATIO: Final = 100
_FREE: Final = 64 * 1024
"""So much may come out of any file before the ratio is looked at: a small one of equal lines is no bomb."""
_CHUNK: Final = 64 * 1024

Told = Callable[[int], None]


class Files(Protocol):
    """A set's files by their names."""

    names: tuple[str, ...]

    def opened(self, name: str) -> IO[bytes]: ...

    def packed(self, name: str) -> int | None:
        """How many bytes it takes packed; None where it is not packed."""
        ...

    def close(self) -> None: ...


class Counted(io.RawIOBase):
    """A stream that counts; raises SetRefused where a limit of the set is passed."""

    def __init__(self, name: str, source: IO[bytes], packed: int | None, budget: "Budget") -> None:
        self._name, self._source, self._packed, self._budget = name, source, packed, budget
        self._read = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # typeshed: WriteableBuffer
        """The next bytes."""
        try:
            part = self._source.read(min(len(buffer), _CHUNK))
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise SetRefused([Fault("unreadable", self._name)]) from error
        self._read += len(part)
        self._budget.take(len(part), self._name)
        if self._packed is not None and self._read > _FREE + MOST_RATIO * self._packed:
            raise SetRefused([Fault("bomb", self._name, facts={"most": MOST_RATIO})])
        buffer[: len(part)] = part
        return len(part)

    def close(self) -> None:
        """Ends the source too."""
        self._source.close()
        super().close()


class Budget:
    """Counts the bytes of the whole set."""

    def __init__(self, told: Told | None = None) -> None:
        self.used = 0
        self._told = told

    def take(self, count: int, name: str) -> None:
        """SetRefused when the set is too large."""
        self.used += count
        if self.used > MOST_BYTES:
            raise SetRefused([Fault("too-large", name, facts={"most": MOST_BYTES // 1024 // 1024})])
        if self._told is not None and count:
            self._told(self.used)


class Set:
    """A set that lies open. `size`: what its files say they hold, for a progress bar only."""

    def __init__(self, files: Files, size: int) -> None:
        self._files = files
        self.names = files.names
        self.size = size

    def stream(self, name: str, budget: Budget) -> io.BufferedReader:
        """A file's bytes, counted."""
        return io.BufferedReader(
            Counted(name, self._files.opened(name), self._files.packed(name), budget), _CHUNK
        )


@contextmanager
def opened(source: Path | bytes) -> Iterator[Set]:
    """The set at a path (a folder, a zip) or in a zip's bytes; SetRefused for anything that is none."""
    files, size = _folder(source) if isinstance(source, Path) and source.is_dir() else _zip(source)
    try:
        yield Set(files, size)
    finally:
        files.close()


class _Folder:
    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        self._folder, self.names = folder, names

    def opened(self, name: str) -> IO[bytes]:
        return (self._folder / name).open("rb")

    def packed(self, name: str) -> int | None:
        return None

    def close(self) -> None:
        pass


class _Zip:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = tuple(archive.namelist())

    def opened(self, name: str) -> IO[bytes]:
        try:
            return self._archive.open(name)
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise SetRefused([Fault("unreadable", name)]) from error

    def packed(self, name: str) -> int | None:
        return self._archive.getinfo(name).compress_size

    def close(self) -> None:
        self._archive.close()


def _folder(folder: Path) -> tuple[Files, int]:
    found = sorted(folder.iterdir())
    faults = [
        Fault("nested" if entry.suffix.lower() == ".zip" else "link", entry.name)
        for entry in found
        # lstat: what a link leads to is not asked.
        if not stat.S_ISREG(entry.lstat().st_mode) or entry.suffix.lower() == ".zip"
    ]
    _refuse(faults, len(found))
    return _Folder(folder, tuple(entry.name for entry in found)), sum(e.stat().st_size for e in found)


def _zip(source: Path | bytes) -> tuple[Files, int]:
    if isinstance(source, Path) and not source.is_file():
        raise SetRefused([Fault("no-such-path", source.name)])
    try:
        archive = zipfile.ZipFile(source if isinstance(source, Path) else io.BytesIO(source))
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise SetRefused([Fault("not-a-zip", source.name if isinstance(source, Path) else None)]) from error
    entries = archive.infolist()[: MOST_FILES + 1]  # a directory may hold 100,000; one more is too many
    names = [entry.filename for entry in entries]
    faults = [Fault(code, _short(entry.filename)) for entry in entries if (code := _wrong(entry))]
    faults += [Fault("twice-in-zip", name) for name in sorted({n for n in names if names.count(n) > 1})][:5]
    try:
        _refuse(faults, len(entries))
    except SetRefused:
        archive.close()
        raise
    return _Zip(archive), sum(entry.file_size for entry in entries)


def _wrong(entry: zipfile.ZipInfo) -> str | None:
    name = entry.filename
    if "/" in name or "\\" in name or name in {"", ".", ".."} or "\x00" in name or ":" in name:
        return "path"
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return "link"
    if name.lower().endswith(".zip"):
        return "nested"
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return "unreadable"  # others take as much memory as the file itself asks for
    return "encrypted" if entry.flag_bits & 0x1 else None


def _refuse(faults: list[Fault], count: int) -> None:
    if count > MOST_FILES:
        raise SetRefused([Fault("too-many-files", facts={"most": MOST_FILES})])
    if faults:
        raise SetRefused(faults)


def _short(name: str) -> str:
    """A name out of a zip may be anything: it is shown, so it is cut and made plain."""
    return "".join(sign if sign.isprintable() else "?" for sign in name[:80])
