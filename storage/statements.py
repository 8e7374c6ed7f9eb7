"""Named SQL statements out of `.sql` files, read by aiosql.

    sql = Statements("grades")
    rows = await sql.newest(tx, student=7, now=milliseconds(clock()))

`grades.sql` holds what both engines understand; a statement of the same name in `grades.sqlite.sql` or
`grades.postgresql.sql` replaces it there; `{{name}}` stands for a fragment (fragments.py).
By aiosql's sign behind the name a statement returns:

    name    list[Row]        name^   Row or None        name$   the first column of the first row, or None
    name!   rows changed     name<!  Row or None        name*!  None; takes rows=[{…}, …]

All parameters are given by name, every one of them, and none that the statement does not know (TypeError).
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, get_args

import aiosql
from aiosql.adapters.asyncpg import AsyncPGAdapter
from aiosql.types import SQLOperationType
from aiosql.utils import SQLParseException

from storage.fragments import woven
from storage.transaction import EngineName, Row, Tx

ENGINES: tuple[EngineName, ...] = get_args(EngineName)
HERE = Path(__file__).parent

_QUOTED_OR_COMMENT = re.compile(r"""'(?:''|[^'])*'|"(?:""|[^"])*"|--[^\n]*""")
_NAME = re.compile(r"--\s*name\s*:")

Run = Callable[..., Awaitable[Any]]


class SqliteAdapter:
    """aiosql's protocol over a Tx: every call is one statement and one hop to the connection's thread."""

    is_aio_driver: ClassVar[bool] = True

    def process_sql(self, _name: str, _operation: SQLOperationType, sql: str) -> str:
        """SQLite takes named parameters as they are written."""
        return sql

    def ordered(self, _name: str, parameters: Any) -> Any:
        """The parameters in the form that the driver takes."""
        return parameters

    async def select(self, tx: Tx, name: str, sql: str, parameters: Any, _class: Any = None) -> list[Row]:
        """All rows."""
        return await tx.fetch(sql, self.ordered(name, parameters))

    async def select_one(
        self, tx: Tx, name: str, sql: str, parameters: Any, _class: Any = None
    ) -> Row | None:
        """The first row."""
        rows = await tx.fetch(sql, self.ordered(name, parameters))
        return rows[0] if rows else None

    async def select_value(self, tx: Tx, name: str, sql: str, parameters: Any) -> Any:
        """The first column of the first row."""
        rows = await tx.fetch(sql, self.ordered(name, parameters))
        return next(iter(rows[0].values())) if rows else None

    async def insert_returning(self, tx: Tx, name: str, sql: str, parameters: Any) -> Row | None:
        """What RETURNING says of the first row."""
        return await self.select_one(tx, name, sql, parameters)

    async def insert_update_delete(self, tx: Tx, name: str, sql: str, parameters: Any) -> int:
        """How many rows changed."""
        return await tx.change(sql, self.ordered(name, parameters))

    async def insert_update_delete_many(self, tx: Tx, name: str, sql: str, parameters: Any) -> None:
        """The statement once for each entry."""
        await tx.change_many(sql, [self.ordered(name, entry) for entry in parameters])


class PostgresqlAdapter(SqliteAdapter):
    """The same over asyncpg, which takes parameters by number: aiosql's own adapter rewrites the text."""

    def __init__(self) -> None:
        # Typed as anything: aiosql's adapters carry no annotations.
        numbering: Any = AsyncPGAdapter
        self._numbering = numbering()

    def process_sql(self, name: str, operation: SQLOperationType, sql: str) -> str:
        """`:name` becomes `$1`."""
        written: str = self._numbering.process_sql(name, operation, sql)
        return written

    def ordered(self, name: str, parameters: Any) -> Any:
        """Values in the order of their numbers. SQLite has no truth values, so they are numbers here too."""
        values = (parameters[key] for key in self._numbering.var_sorted[name])
        return [int(value) if isinstance(value, bool) else value for value in values]


ADAPTERS: Mapping[EngineName, type[SqliteAdapter]] = {
    "sqlite": SqliteAdapter,
    "postgresql": PostgresqlAdapter,
}


@dataclass(frozen=True)
class Statement:
    """One statement on one engine."""

    name: str
    sql: str
    operation: SQLOperationType
    parameters: frozenset[str]
    run: Run

    @property
    def many(self) -> bool:
        """Whether it takes rows=[…]."""
        return self.operation is SQLOperationType.INSERT_UPDATE_DELETE_MANY

    async def __call__(self, tx: Tx, given: dict[str, Any]) -> Any:
        """Runs it with the parameters given."""
        if not self.many:
            self._check(given)
            return await self.run(tx, **given)
        if given.keys() != {"rows"}:
            raise TypeError(f"{self.name} takes rows=[…] and nothing else")
        rows: Sequence[Mapping[str, Any]] = given["rows"]
        for row in rows:
            self._check(row)
        return await self.run(tx, rows) if rows else None

    def _check(self, given: Mapping[str, Any]) -> None:
        if given.keys() != self.parameters:
            missing, unknown = sorted(self.parameters - given.keys()), sorted(given.keys() - self.parameters)
            raise TypeError(f"{self.name}: missing parameters {missing}, unknown parameters {unknown}")


class Statements:
    """The statements of one topic. Read when the module is imported, so a faulty file stops the start."""

    def __init__(self, topic: str, folder: Path = HERE) -> None:
        self.topic = topic
        shared = _loaded(folder / f"{topic}.sql", ENGINES)
        self._by_engine: dict[EngineName, dict[str, Statement]] = {
            engine: {**shared[engine], **_loaded(folder / f"{topic}.{engine}.sql", [engine])[engine]}
            for engine in ENGINES
        }
        self._check_engines_agree()

    def __getattr__(self, name: str) -> Run:
        if name.startswith("_") or name not in self._by_engine["sqlite"]:
            raise AttributeError(f"{self.topic}.sql has no statement {name!r}")
        by_engine = {engine: statements[name] for engine, statements in self._by_engine.items()}

        async def run(tx: Tx, /, **given: Any) -> Any:
            return await by_engine[tx.engine](tx, given)

        run.__name__ = name
        # The next look finds it without this detour.
        self.__dict__[name] = run
        return run

    def of(self, engine: EngineName) -> Iterable[Statement]:
        """Every statement in the words of `engine`, for checking them all."""
        return self._by_engine[engine].values()

    def _check_engines_agree(self) -> None:
        sqlite, postgresql = (self._by_engine[engine] for engine in ENGINES)
        if not sqlite:
            raise FileNotFoundError(f"there are no statements for {self.topic!r}")
        for name in sorted(sqlite.keys() | postgresql.keys()):
            one, other = sqlite.get(name), postgresql.get(name)
            if one is None or other is None:
                raise ValueError(f"{self.topic}: {name} is there for one engine only")
            if (one.operation, one.parameters) != (other.operation, other.parameters):
                raise ValueError(f"{self.topic}: {name} differs between the engines in sign or parameters")


def _loaded(path: Path, engines: Iterable[EngineName]) -> dict[EngineName, dict[str, Statement]]:
    text = _without_comments(woven(path.read_text(encoding="utf-8"))) if path.exists() else ""
    try:
        return {engine: _statements(text, engine) for engine in engines}
    except (ValueError, SQLParseException) as error:
        raise ValueError(f"{path.name}: {error}") from error


def _statements(text: str, engine: EngineName) -> dict[str, Statement]:
    # aiosql's type asks for cursors and scripts as well, which no statement here uses.
    adapter: Any = ADAPTERS[engine]
    queries = aiosql.from_str(text, adapter, mandatory_parameters=False, attribute=None)
    found = {}
    for name in queries.available_queries:
        query = getattr(queries, name)
        if name.endswith("_cursor") and name.removesuffix("_cursor") in queries.available_queries:
            continue
        if query.operation is SQLOperationType.SCRIPT:
            raise ValueError(f"{name}: scripts belong into migrations")
        parameters = frozenset(query.__signature__.parameters) - {"self"}
        run = _direct(queries, query) if query.operation is SQLOperationType.SELECT else query
        found[name] = Statement(name, query.sql, query.operation, parameters, run)
    return found


def _direct(queries: Any, query: Any) -> Run:
    # aiosql hands rows over one by one through a generator; they are all here already.
    adapter, name, sql = queries.driver_adapter, query.__name__, query.sql

    def run(tx: Tx, **given: Any) -> Awaitable[Any]:
        rows: Awaitable[Any] = adapter.select(tx, name, sql, given)
        return rows

    return run


def _without_comments(text: str) -> str:
    """Drops comments but the names: aiosql would take an apostrophe in one for the start of a text."""

    def keep(match: re.Match[str]) -> str:
        found = match.group()
        return "" if found.startswith("--") and not _NAME.match(found) else found

    return _QUOTED_OR_COMMENT.sub(keep, text)
