"""The store on one encrypted SQLite file: one writing connection, several reading ones, each in a thread."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, ClassVar, cast

import aiosqlite
import sqlcipher3.dbapi2 as sqlcipher

from storage import faults
from storage.cipherfile import CipherFile
from storage.clock import Clock
from storage.errors import Damaged, Misuse, StorageError
from storage.finishing import finished
from storage.migrate import Migration
from storage.transaction import EngineName, Parameters, Row, Tx
from storage.vault import Vault

# At DEBUG it writes every statement with its parameters, which are people's data.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)

log = logging.getLogger(__name__)


@dataclass
class Answer:
    """All that a statement gave. aiosqlite hands on what fetchall() returns: both parts in one hop."""

    rows: list[Row]
    changed: int

    def fetchall(self) -> "Answer":
        """Itself."""
        return self


class Link:
    """A connection inside its thread. It stands for sqlite3's own class towards aiosqlite."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.begin: str | None = None

    def execute(self, sql: str, parameters: Any) -> Answer:
        """Runs one statement to its end, after the BEGIN that waits for it."""
        begin, self.begin = self.begin, None
        if begin:
            self._raw.execute(begin)
        cursor = self._raw.execute(sql, parameters)
        if cursor.description is None:
            return Answer([], cursor.rowcount)
        names = [column[0] for column in cursor.description]
        return Answer([dict(zip(names, row, strict=True)) for row in cursor], cursor.rowcount)

    def executemany(self, sql: str, rows: Sequence[Any]) -> None:
        """Runs one statement for each entry."""
        self._raw.executemany(sql, rows)

    def rollback(self) -> None:
        """Makes the connection clean; nothing to do if it is."""
        self.begin = None
        if self._raw.in_transaction:
            self._raw.execute("ROLLBACK")

    def close(self) -> None:
        """Ends the connection."""
        self._raw.close()


class Connection:
    """A link and the thread it lives in."""

    def __init__(self, file: CipherFile, *, writable: bool) -> None:
        self._file = file
        self._writable = writable
        self._link: Link | None = None
        self._thread: aiosqlite.Connection | None = None

    async def open(self) -> None:
        """Opens it unless it is open."""
        if self._thread is None:
            # aiosqlite asks of the connection only the methods of Link.
            thread = aiosqlite.Connection(cast("Any", self._connect), iter_chunk_size=64)
            await finished(_entered(thread))
            self._thread = thread

    def _connect(self) -> Link:
        self._link = Link(self._file.connect(writable=self._writable))
        return self._link

    @property
    def thread(self) -> aiosqlite.Connection:
        """aiosqlite's connection."""
        assert self._thread is not None, "the connection is not open"  # noqa: S101 -- for the type checker
        return self._thread

    def begin_with_next(self, begin: str) -> None:
        """Lets the next statement start the transaction, in the same hop."""
        assert self._link is not None, "the connection is not open"  # noqa: S101 -- for the type checker
        self._link.begin = begin

    async def execute(self, sql: str, parameters: Parameters = ()) -> Answer:
        """One statement, one hop."""
        return cast("Answer", await self.thread.execute_fetchall(sql, cast("Any", parameters)))

    async def clean(self) -> None:
        """Waits for whatever still runs and leaves no transaction open. A connection that fails is closed."""
        if self._thread is None:
            return
        try:
            await self._thread.rollback()
        except Exception:
            log.exception("a connection does not roll back and is replaced")
            await self.close()

    async def close(self) -> None:
        """Ends connection and thread."""
        if self._thread is not None:
            thread, self._thread, self._link = self._thread, None, None
            await thread.close()


async def _entered(thread: aiosqlite.Connection) -> None:
    await thread


class SqliteTx(Tx):
    """A transaction on an SQLite connection."""

    engine: ClassVar[EngineName] = "sqlite"
    connection: Connection

    def _translated(self, error: BaseException) -> StorageError | None:
        known = faults.of_sqlite(error)
        if self.writable and isinstance(known, Misuse):
            return Damaged("the disk takes no writes any more")
        return known

    async def _rows(self, sql: str, parameters: Parameters) -> list[Row]:
        return (await self.connection.execute(sql, parameters)).rows

    async def _changed(self, sql: str, parameters: Parameters) -> int:
        return (await self.connection.execute(sql, parameters)).changed

    async def _many(self, sql: str, rows: Sequence[Parameters]) -> None:
        await self.connection.thread.executemany(sql, cast("Any", rows))


class SqliteEngine:
    """Transactions on one file. Writers of this process queue up fairly; other processes are waited for."""

    name: ClassVar[EngineName] = "sqlite"

    def __init__(self, file: CipherFile, vault: Vault, readers: int) -> None:
        self._vault = vault
        self._turn = asyncio.Lock()
        self._writer = Connection(file, writable=True)
        self._readers = [Connection(file, writable=False) for _ in range(readers)]
        self._free: asyncio.LifoQueue[Connection] = asyncio.LifoQueue()
        for reader in self._readers:
            self._free.put_nowait(reader)
        self._returning: set[asyncio.Task[None]] = set()

    @classmethod
    async def open(
        cls,
        file: CipherFile,
        vault: Vault,
        steps: list[Migration],
        clock: Clock,
        *,
        create: bool,
        readers: int,
    ) -> "SqliteEngine":
        """Checks, makes or migrates the file and opens all connections."""
        await finished(asyncio.to_thread(file.prepare, steps, clock, create=create))
        engine = cls(file, vault, readers)
        try:
            for connection in (engine._writer, *engine._readers):
                await connection.open()
        except BaseException:
            await finished(engine.close())
            raise
        return engine

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """A snapshot, taken with the first statement. The engine itself refuses to write (query_only)."""
        reader = await self._free.get()
        try:
            await reader.open()
            reader.begin_with_next("BEGIN")
            tx = SqliteTx(reader, self._vault, writable=False)
            try:
                yield tx
            finally:
                tx.end()
        finally:
            # The reader goes back when it is clean; nobody has to wait for that, not even a cancelled task.
            task = asyncio.create_task(self._give_back(reader))
            self._returning.add(task)
            task.add_done_callback(self._returning.discard)

    async def _give_back(self, reader: Connection) -> None:
        try:
            await reader.clean()
        finally:
            self._free.put_nowait(reader)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Tx]:
        """The one writing transaction. The next one begins when this connection is clean again."""
        async with self._turn:
            await self._writer.open()
            tx = SqliteTx(self._writer, self._vault, writable=True)
            try:
                await self._command("BEGIN IMMEDIATE")
                yield tx
                tx.finish()
                # Once sent, COMMIT runs to its end even if this task is cancelled: clean() waits behind it.
                await self._command("COMMIT")
            except BaseException:
                tx.end()
                await finished(self._writer.clean())
                raise

    async def _command(self, sql: str) -> None:
        try:
            await self._writer.execute(sql)
        except sqlcipher.Error as error:
            raise faults.of_sqlite(error) or error from error

    async def close(self) -> None:
        """Ends every connection after what still runs on it."""
        async with self._turn:
            for _ in self._readers:
                await (await self._free.get()).close()
            await self._writer.close()
