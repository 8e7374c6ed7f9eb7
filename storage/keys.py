"""The secrets of a store, kept in one file apart from it.

The file is one line of JSON, so that the same text fits into an environment variable:

    {"eklase-keys": 1, "database": hex, "pepper": hex, "index": hex, "fields": {"1": hex}, "active_field": 1}

Losing it loses the store; a copy of the store without it is noise.
"""

import errno
import json
import os
import secrets
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from storage.errors import KeyFileRefused

LENGTH = 32
LARGEST_FILE = 65_536
LARGEST_FIELD_KEY = 65_535


@dataclass(frozen=True, repr=False)
class Keys:
    """Keys of 32 bytes each: the file's cipher, the password pepper, the look-up index, the field ciphers."""

    database: bytes
    pepper: bytes
    index: bytes
    fields: dict[int, bytes] = field(default_factory=dict)
    active_field: int = 1

    def __post_init__(self) -> None:
        every = [self.database, self.pepper, self.index, *self.fields.values()]
        if any(len(key) != LENGTH for key in every):
            raise KeyFileRefused("a key does not have 32 bytes")
        if len(set(every)) != len(every):
            raise KeyFileRefused("two keys are the same; each must be drawn on its own")
        if not all(1 <= number <= LARGEST_FIELD_KEY for number in self.fields):
            raise KeyFileRefused("field keys are numbered from 1 to 65535")
        if self.active_field not in self.fields:
            raise KeyFileRefused("the active field key is not among the field keys")

    def __repr__(self) -> str:
        return f"<Keys: {len(self.fields)} field keys, number {self.active_field} active>"

    @classmethod
    def generate(cls) -> Self:
        """New keys, kept nowhere yet."""
        database, pepper, index, first = (secrets.token_bytes(LENGTH) for _ in range(4))
        return cls(database, pepper, index, {1: first}, 1)

    @classmethod
    def create(cls, path: Path) -> Self:
        """New keys in a new file (mode 0600, on disk when this returns). A file there is never replaced."""
        keys = cls.generate()
        temporary = _written_beside(path, keys.to_text())
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise KeyFileRefused(f"the key file {path} is already there and is not replaced") from None
        except OSError as error:
            raise KeyFileRefused(f"the key file {path} cannot be made: {error.strerror}") from None
        finally:
            temporary.unlink()
        _sync_folder(path.parent)
        return keys

    @classmethod
    def load(cls, path: Path) -> Self:
        """Reads `path`; refuses a file that anybody but its owner may read or write."""
        return cls.from_text(_read_private(path), where=f"the key file {path}")

    @classmethod
    def from_text(cls, text: str, *, where: str = "the key text") -> Self:
        """Reads the file's text, also from an environment variable. Errors never quote it."""
        try:
            found: Any = json.loads(text)
            if found["eklase-keys"] != 1:
                raise KeyFileRefused(f"{where} is of a kind this program does not know")
            fields = {int(number): bytes.fromhex(key) for number, key in found["fields"].items()}
            single = [bytes.fromhex(found[name]) for name in ("database", "pepper", "index")]
            active = int(found["active_field"])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            # Without `from None` the traceback would carry the text.
            raise KeyFileRefused(f"{where} is malformed") from None
        return cls(single[0], single[1], single[2], fields, active)

    def to_text(self) -> str:
        """The text of the key file: secret."""
        return json.dumps(
            {
                "eklase-keys": 1,
                "database": self.database.hex(),
                "pepper": self.pepper.hex(),
                "index": self.index.hex(),
                "fields": {str(number): key.hex() for number, key in sorted(self.fields.items())},
                "active_field": self.active_field,
            }
        )

    def with_new_field_key(self) -> Self:
        """The same keys and one more field key, which becomes the active one. Save before sealing with it."""
        number = max(self.fields) + 1
        fields = {**self.fields, number: secrets.token_bytes(LENGTH)}
        return replace(self, fields=fields, active_field=number)

    def save(self, path: Path) -> None:
        """Replaces the key file in one step; a link keeps pointing at the same place."""
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            raise KeyFileRefused(f"the key file {path} is not there, so it is not replaced") from None
        temporary = _written_beside(target, self.to_text())
        temporary.replace(target)
        _sync_folder(target.parent)


def _written_beside(path: Path, text: str) -> Path:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise KeyFileRefused(f"the key file {path} cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        temporary.unlink()
        raise KeyFileRefused(f"the key file {path} cannot be written: {error.strerror}") from None
    return temporary


def _sync_folder(folder: Path) -> None:
    """Makes a new name in `folder` survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _read_private(path: Path) -> str:
    try:
        # Non-blocking, or a pipe in the file's place would hang the start.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        raise KeyFileRefused(f"the key file {path} is missing") from None
    except OSError as error:
        what = "is a loop of links" if error.errno == errno.ELOOP else f"cannot be read: {error.strerror}"
        raise KeyFileRefused(f"the key file {path} {what}") from None
    try:
        # The open file is asked, not its name: nobody can swap it in between.
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            raise KeyFileRefused(f"the key file {path} is not a plain file")
        if state.st_mode & 0o077:
            mode = stat.S_IMODE(state.st_mode)
            raise KeyFileRefused(f"the key file {path} is open to others (mode {mode:04o}): chmod 600 it")
        return os.read(descriptor, LARGEST_FILE).decode("ascii")
    except UnicodeDecodeError:
        raise KeyFileRefused(f"the key file {path} is malformed") from None
    finally:
        os.close(descriptor)
