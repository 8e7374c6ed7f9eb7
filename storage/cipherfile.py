"""One encrypted SQLite file: opening it safely, refusing what is not ours, making and migrating it.

Everything here blocks and runs in a thread. A new store is made under another name and put in its place when
it is whole, so a crash at the first start leaves nothing that the next start would have to refuse.
"""

import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from storage import dialect, faults, migrate
from storage.clock import Clock, milliseconds
from storage.errors import (
    Busy,
    Conflict,
    MissingStore,
    OldEngine,
    PragmaRefused,
    ReadOnlyStore,
    StoreRefused,
    Unreadable,
    WrongKey,
)
from storage.migrate import Migration

# Versions 3.7.0 to 3.51.2 can lose acknowledged commits when two connections write (the WAL-reset bug).
OLDEST_SAFE = (3, 51, 3)
OURS = 0x654B6C61  # "eKla"
BUSY_MS = 5_000
WAIT_FOR_MIGRATION_S = 60.0
PAGE = 4_096

PRAGMAS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    # So that INSERT OR REPLACE fires the delete triggers it would otherwise walk past.
    "recursive_triggers": 1,
    "busy_timeout": BUSY_MS,
    "secure_delete": 1,
    "trusted_schema": 0,
    "temp_store": 2,
    "cell_size_check": 1,
}


@dataclass(frozen=True, repr=False)
class CipherFile:
    """Where the store lies and the key it is written with."""

    path: Path
    key: bytes

    def connect(self, *, writable: bool) -> Any:
        """A connection with every setting made and read back. The file must be there."""
        _check_version()
        link = sqlcipher.connect(
            f"file:{quote(str(self.path.absolute()))}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
        )
        try:
            # Its own log goes to stderr; the errors themselves come to us.
            link.execute("PRAGMA cipher_log_level = NONE")
            link.execute(f"PRAGMA key = \"x'{self.key.hex()}'\"")
            self._check_key(link)
            self._set(link, writable=writable)
        except BaseException:
            link.close()
            raise
        return link

    def prepare(self, steps: list[Migration], clock: Clock, *, create: bool) -> None:
        """Checks the file, makes it if it may be made, and brings its schema up to date."""
        try:
            if not self.path.exists():
                self._make(steps, clock, create=create)
            self._check_file()
            link = self.connect(writable=True)
            try:
                self._check_ours(link)
                _check_writable(link)
                _migrate(link, steps, clock)
            finally:
                link.close()
        except (sqlcipher.Error, OSError) as error:
            raise self._refusal(error) from error

    def _refusal(self, error: Exception) -> StoreRefused:
        if isinstance(faults.of_sqlite(error), Busy):
            return StoreRefused(f"the store {self.path} is locked by another program")
        if faults.sqlite_code(error) == faults.READ_ONLY:
            return ReadOnlyStore(f"the store {self.path} cannot be written")
        return Unreadable(f"the store {self.path} cannot be opened: {error}")

    def _make(self, steps: list[Migration], clock: Clock, *, create: bool) -> None:
        if self.path.is_symlink():
            raise MissingStore(f"the store {self.path} is a link to a file that is not there")
        left = [name for name in ("-wal", "-journal") if Path(f"{self.path}{name}").exists()]
        if left:
            raise MissingStore(
                f"the store {self.path} is missing, but {self.path.name}{left[0]} is there: restore a backup"
            )
        if not create:
            raise MissingStore(f"the store {self.path} is missing; it is never made anew by itself")
        folder = self.path.parent
        if not os.access(folder, os.W_OK | os.X_OK, effective_ids=True):
            raise ReadOnlyStore(f"the folder {folder} cannot be written")
        new = CipherFile(folder / f".{self.path.name}.{secrets.token_hex(8)}", self.key)
        try:
            os.close(os.open(new.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            link = new.connect(writable=True)
            try:
                link.execute(f"PRAGMA application_id = {OURS}")
                _migrate(link, steps, clock)
            finally:
                link.close()
            # Whoever comes second finds the name taken, and opens what the first one made.
            try:
                os.link(new.path, self.path)
            except FileExistsError:
                return
            _sync(folder)
        finally:
            for name in ("", "-wal", "-shm", "-journal"):
                Path(f"{new.path}{name}").unlink(missing_ok=True)

    def _check_file(self) -> None:
        if not self.path.is_file():
            raise Unreadable(f"the store {self.path} is not a file")
        size = self.path.stat().st_size
        if size == 0:
            raise Unreadable(f"the store {self.path} is empty: restore a backup")
        with self.path.open("rb") as file:
            plain = file.read(16) == b"SQLite format 3\x00"
        if plain:
            raise Unreadable(f"the store {self.path} is an SQLite file, but not an encrypted one of ours")
        if size % PAGE:
            raise Unreadable(f"the store {self.path} is cut short or is not a store")
        if not os.access(self.path, os.W_OK, effective_ids=True):
            raise ReadOnlyStore(f"the store {self.path} cannot be written")
        if not os.access(self.path.parent, os.W_OK | os.X_OK, effective_ids=True):
            raise ReadOnlyStore(f"the folder {self.path.parent} cannot be written")

    def _check_key(self, link: Any) -> None:
        try:
            link.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.DatabaseError as error:
            if faults.sqlite_code(error) != faults.NOT_A_DATABASE:
                raise
            raise WrongKey(f"the key does not open {self.path}, or it is not a store") from None

    def _set(self, link: Any, *, writable: bool) -> None:
        wanted = {**PRAGMAS, "query_only": int(not writable)}
        for name, value in wanted.items():
            link.execute(f"PRAGMA {name} = {value}")
        for name, value in wanted.items():
            found, *_ = link.execute(f"PRAGMA {name}").fetchone() or [None]
            if found != value:
                raise PragmaRefused(f"the engine keeps {name} at {found} instead of {value} for {self.path}")

    def _check_ours(self, link: Any) -> None:
        (found,) = link.execute("PRAGMA application_id").fetchone()
        if found != OURS:
            raise Unreadable(f"{self.path} opens with the key, but is not a store of this program")


def _check_version() -> None:
    if sqlcipher.sqlite_version_info < OLDEST_SAFE:
        oldest = ".".join(map(str, OLDEST_SAFE))
        raise OldEngine(f"SQLite {sqlcipher.sqlite_version} can lose commits; {oldest} is the first safe one")


def _check_writable(link: Any) -> None:
    """Writes in earnest and takes it back: the rights of a file do not tell of a read-only disk."""
    try:
        link.execute("BEGIN IMMEDIATE")
        link.execute("PRAGMA user_version = 0")
    finally:
        if link.in_transaction:
            link.execute("ROLLBACK")


def _migrate(link: Any, steps: list[Migration], clock: Clock) -> None:
    """Applies what is missing, each step in one transaction. Of two starters the second waits."""
    give_up = time.monotonic() + WAIT_FOR_MIGRATION_S
    while True:
        try:
            link.execute("BEGIN IMMEDIATE")
            try:
                step = _apply_next(link, steps, clock)
                link.execute("COMMIT")
            finally:
                if link.in_transaction:
                    link.execute("ROLLBACK")
            if step is None:
                return
        except sqlcipher.OperationalError as error:
            known = faults.of_sqlite(error)
            if known is None:
                raise
            if not isinstance(known, Conflict) or time.monotonic() > give_up:
                raise StoreRefused(f"the schema cannot be brought up to date: {error}") from error


def _apply_next(link: Any, steps: list[Migration], clock: Clock) -> Migration | None:
    for statement in dialect.statements(migrate.GROUND):
        link.execute(statement)
    needed = migrate.still_needed(steps, dict(link.execute(migrate.APPLIED).fetchall()))
    if not needed:
        return None
    step = needed[0]
    # Steps that rebuild a table need its references checked at the end only.
    link.execute("PRAGMA defer_foreign_keys = ON")
    try:
        for statement in dialect.statements(step.script):
            link.execute(statement)
    except sqlcipher.Error as error:
        raise StoreRefused(f"schema step {step.number} ({step.name}) failed: {error}") from error
    broken = link.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise StoreRefused(f"schema step {step.number} would leave a dangling reference in {broken[0]}")
    link.execute(
        "INSERT INTO schema_version (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
        (step.number, step.name, step.sha256, milliseconds(clock())),
    )
    return step


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
