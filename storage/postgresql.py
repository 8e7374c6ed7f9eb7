"""The store on PostgreSQL, through a pool of asyncpg.

Writers are SERIALIZABLE: on SQLite one writes at a time, and work that holds there ("the password was unused,
so I use it") must hold here as well; the price is a Conflict now and then, which `Store.run` tries again.
Readers are REPEATABLE READ and READ ONLY: one snapshot, as on SQLite, and they neither wait nor conflict.
"""

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, ClassVar

import asyncpg

from storage import dialect, faults, migrate
from storage.clock import Clock, milliseconds
from storage.errors import (
    Conflict,
    MissingStore,
    Misuse,
    OldEngine,
    PragmaRefused,
    ReadOnlyStore,
    StorageError,
    StoreRefused,
    Uncertain,
    Unreadable,
)
from storage.finishing import finished
from storage.migrate import Migration
from storage.transaction import EngineName, Parameters, Row, Tx
from storage.vault import Vault

log = logging.getLogger(__name__)

OLDEST = 15
MIGRATING = 0x654B6C61  # the advisory lock of whoever changes the schema
SETTINGS = {
    "TimeZone": "UTC",
    "application_name": "eklase",
    "lock_timeout": "5s",
    "statement_timeout": "15s",
    "idle_in_transaction_session_timeout": "1min",
}
READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
WRITE = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"


class PostgresqlTx(Tx):
    """A transaction on a connection of the pool."""

    engine: ClassVar[EngineName] = "postgresql"

    def _translated(self, error: BaseException) -> StorageError | None:
        return faults.of_postgresql(error)

    async def _rows(self, sql: str, parameters: Parameters) -> list[Row]:
        return [dict(record) for record in await self.connection.fetch(sql, *parameters)]

    async def _changed(self, sql: str, parameters: Parameters) -> int:
        status: str = await self.connection.execute(sql, *parameters)
        last = status.rpartition(" ")[2]
        return int(last) if last.isdigit() else 0

    async def _many(self, sql: str, rows: Sequence[Parameters]) -> None:
        await self.connection.executemany(sql, rows)


class PostgresqlEngine:
    """Transactions on one database."""

    name: ClassVar[EngineName] = "postgresql"

    def __init__(self, pool: Any, vault: Vault) -> None:
        self._pool = pool
        self._vault = vault

    @classmethod
    async def open(
        cls,
        url: str,
        vault: Vault,
        steps: list[Migration],
        clock: Clock,
        *,
        create: bool,
        readers: int,
    ) -> "PostgresqlEngine":
        """Checks the server, makes or migrates the schema and opens the pool."""
        try:
            await finished(_prepare(url, steps, clock, create=create))
            pool = await asyncpg.create_pool(
                url,
                min_size=1,
                max_size=2 * readers,
                statement_cache_size=512,
                command_timeout=20,
                server_settings=SETTINGS,
                init=_understand_numbers,
                reset=_left_as_is,
            )
        except asyncpg.InvalidCatalogNameError as error:
            raise MissingStore(f"the server has no such database: {error}") from None
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError) as error:
            raise Unreadable(f"the PostgreSQL store cannot be opened: {error}") from error
        return cls(pool, vault)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """A snapshot, taken with the first statement. The server itself refuses to write."""
        async with self._transaction(READ, writable=False) as tx:
            yield tx

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Tx]:
        """A serializable transaction."""
        async with self._transaction(WRITE, writable=True) as tx:
            yield tx

    @asynccontextmanager
    async def _transaction(self, begin: str, *, writable: bool) -> AsyncIterator[Tx]:
        connection = await self._acquired()
        tx = PostgresqlTx(connection, self._vault, writable=writable)
        try:
            await _command(connection, begin)
            yield tx
            if writable:
                tx.finish()
                await finished(_commit(connection))
        finally:
            tx.end()
            await finished(self._give_back(connection))

    async def _give_back(self, connection: Any) -> None:
        """Waits for whatever still runs, takes back what is open; a connection that fails is thrown away."""
        try:
            if connection.is_in_transaction():
                await connection.execute("ROLLBACK")
        except Exception as error:
            if not faults.is_lost(error):
                log.exception("a connection does not roll back and is replaced")
                connection.terminate()
        finally:
            await self._pool.release(connection)

    async def _acquired(self) -> Any:
        try:
            return await self._pool.acquire(timeout=10)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
            raise faults.of_postgresql(error) or Conflict(f"no connection: {error}") from error

    async def close(self) -> None:
        """Ends every connection after what still runs on it."""
        await self._pool.close()


async def _command(connection: Any, sql: str) -> None:
    try:
        await connection.execute(sql)
    except Exception as error:
        if faults.is_lost(error):
            with suppress(asyncpg.InterfaceError):  # the pool has noticed already
                connection.terminate()
        raise faults.of_postgresql(error) or error from error


async def _commit(connection: Any) -> None:
    try:
        answer = await connection.execute("COMMIT")
    except Exception as error:
        ambiguous = faults.is_lost(error) or isinstance(error, TimeoutError)
        if ambiguous and not faults.is_lost_before(error):
            raise Uncertain(f"the connection was lost during COMMIT: {error}") from error
        raise faults.of_postgresql(error) or error from error
    if answer != "COMMIT":
        raise Misuse(f"the transaction had failed and was taken back ({answer})")


async def _understand_numbers(connection: Any) -> None:
    """Sums and averages of whole numbers are `numeric` here; SQLite gives int and float."""
    await connection.set_type_codec(
        "numeric", schema="pg_catalog", encoder=str, decoder=_number, format="text"
    )


def _number(text: str) -> int | float:
    return float(text) if "." in text or "N" in text else int(text)


async def _left_as_is(_connection: Any) -> None:
    """The pool's own reset is a round trip each time; transactions here end and change no settings."""


async def _prepare(url: str, steps: list[Migration], clock: Clock, *, create: bool) -> None:
    connection = await asyncpg.connect(url, server_settings=SETTINGS, timeout=10)
    try:
        await _check(connection)
        present = await connection.fetchval("SELECT to_regclass('schema_version') IS NOT NULL")
        if not present and not create:
            raise MissingStore("the database holds no store; it is never made anew by itself")
        while await _apply_next(connection, steps, clock):
            pass
    finally:
        await connection.close()


async def _check(connection: Any) -> None:
    version = connection.get_server_version()
    if version.major < OLDEST:
        raise OldEngine(f"PostgreSQL {version.major} is too old; {OLDEST} is the first that is tested")
    if await connection.fetchval("SHOW transaction_read_only") != "off":
        raise ReadOnlyStore("the database takes no writes (a standby, or set to read only)")
    for name, wanted in (("server_encoding", "UTF8"), ("fsync", "on"), ("full_page_writes", "on")):
        found = await connection.fetchval(f"SHOW {name}")
        if found != wanted:
            raise PragmaRefused(f"the server has {name} = {found} instead of {wanted}")


async def _apply_next(connection: Any, steps: list[Migration], clock: Clock) -> bool:
    # READ COMMITTED: after waiting for the lock, the next statement must see what the other starter did.
    async with connection.transaction(isolation="read_committed"):
        await connection.execute("SET LOCAL lock_timeout = '60s'; SET LOCAL statement_timeout = 0")
        await connection.execute(f"SELECT pg_advisory_xact_lock({MIGRATING})")
        await connection.execute(dialect.postgresql(migrate.GROUND))
        applied = {row["number"]: row["sha256"] for row in await connection.fetch(migrate.APPLIED)}
        needed = migrate.still_needed(steps, applied)
        if not needed:
            return False
        step = needed[0]
        try:
            await connection.execute(step.script)
        except asyncpg.PostgresError as error:
            raise StoreRefused(f"schema step {step.number} ({step.name}) failed: {error}") from error
        await connection.execute(
            "INSERT INTO schema_version (number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)",
            step.number,
            step.name,
            step.sha256,
            milliseconds(clock()),
        )
    return True
