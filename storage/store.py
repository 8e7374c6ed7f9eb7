"""The store: the one door to what is kept, the same on both engines.

store = await Store.open("sqlite:////var/lib/eklase/school.db", keys)
async with store.reading() as tx: ...          # one snapshot; the engine refuses writes
async with store.writing() as tx: ...          # all or nothing; committed at the end of the block
number = await store.run(work)                 # writing, tried again after a conflict
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

from storage import migrate
from storage.cipherfile import CipherFile
from storage.clock import Clock, system_clock
from storage.errors import Conflict, Misuse, Unreadable
from storage.finishing import finished
from storage.keys import Keys
from storage.postgresql import PostgresqlEngine
from storage.proofs import keep, unknown_to_store
from storage.sqlite import SqliteEngine
from storage.transaction import EngineName, Row, Tx
from storage.vault import Vault

__all__ = ["Row", "Store", "Tx"]

SQLITE = "sqlite:///"
POSTGRESQL = ("postgresql://", "postgres://")
FIRST_PAUSE_S = 0.01

T = TypeVar("T")
_chance = random.SystemRandom()


class Engine(Protocol):
    """What an engine does for the store."""

    @property
    def name(self) -> EngineName: ...

    def reading(self) -> AbstractAsyncContextManager[Tx]: ...

    def writing(self) -> AbstractAsyncContextManager[Tx]: ...

    async def close(self) -> None: ...


class Store:
    """An open store. Made by `open`, ended by `close`."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine = engine
        self._inside: set[asyncio.Task[Any]] = set()
        self._closed = False
        self.vault = vault

    @property
    def engine(self) -> EngineName:
        """Which engine it is on."""
        return self._engine.name

    @staticmethod
    async def open(
        url: str,
        keys: Keys,
        *,
        create: bool = False,
        readers: int = 4,
        migrations: Path = migrate.FOLDER,
        clock: Clock = system_clock,
    ) -> "Store":
        """Opens, checks and migrates the store at `sqlite:///path` or `postgresql://…`.

        Raises a leaf of StoreRefused when it is missing (unless `create`), not ours, not writable, not safe.
        """
        vault = Vault(keys)
        engine: Engine
        if url.startswith(SQLITE):
            steps = await asyncio.to_thread(migrate.read, "sqlite", migrations)
            file = CipherFile(Path(url.removeprefix(SQLITE)), keys.database)
            engine = await SqliteEngine.open(file, vault, steps, clock, create=create, readers=readers)
        elif url.startswith(POSTGRESQL):
            steps = await asyncio.to_thread(migrate.read, "postgresql", migrations)
            engine = await PostgresqlEngine.open(url, vault, steps, clock, create=create, readers=readers)
        else:
            raise Unreadable("the store's address must begin with sqlite:/// or postgresql://")
        store = Store(engine, vault)
        try:
            await store._prove(keys)
        except BaseException:
            await finished(store.close())
            raise
        return store

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """A consistent snapshot; the engine refuses to write."""
        with self._one_at_a_time():
            async with self._engine.reading() as tx:
                yield tx

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Tx]:
        """One transaction: committed at the normal end, taken back on any exception and on cancellation.

        If the task is cancelled while COMMIT is under way, COMMIT is finished first: the work is then stored
        whole, and CancelledError goes on all the same.
        """
        with self._one_at_a_time():
            async with self._engine.writing() as tx:
                yield tx

    async def run(self, work: Callable[[Tx], Awaitable[T]], *, tries: int = 5) -> T:
        """`writing`, tried again after a Conflict, with growing pauses. `work` only writes here."""
        for left in reversed(range(tries)):
            try:
                async with self.writing() as tx:
                    return await work(tx)
            except Conflict:
                if not left:
                    raise
            # By chance, or two that collided would collide again.
            await asyncio.sleep(_chance.uniform(0, FIRST_PAUSE_S * 2 ** (tries - left)))
        raise Misuse("work needs at least one try")

    async def turn_keys(self, keys: Keys) -> None:
        """Goes on with `keys`: the same as before and new field keys. They must be saved already."""
        self.vault.check_turn(keys)
        await self._prove(keys)
        self.vault.turn(keys)

    async def _prove(self, keys: Keys) -> None:
        async with self.reading() as tx:
            new = await unknown_to_store(tx, keys)
        if new:
            await self.run(lambda tx: keep(tx, new))

    async def close(self) -> None:
        """Waits for what is under way and ends every connection."""
        if not self._closed:
            self._closed = True
            await self._engine.close()

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        """A task in a transaction opens no other: it would wait for itself, or read what is out of date."""
        if self._closed:
            raise Misuse("the store is closed")
        task = asyncio.current_task()
        if task is None or task in self._inside:
            raise Misuse("this task is in a transaction already: hand the one it has on")
        self._inside.add(task)
        try:
            yield
        finally:
            self._inside.discard(task)
