"""Where a set is laid out before the store is touched: an encrypted file with a key that nobody keeps.

It holds the records of the last import (side 0) and those of the set (side 1), so that checking references,
comparing and counting take no memory and no time of the store's writer. It is deleted at the end; what a
killed process leaves behind nobody can open.
"""

import json
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import aiosql
import sqlcipher3.dbapi2 as sqlcipher

from storage.oneroster import mapping
from storage.oneroster.manifest import Mode
from storage.oneroster.mapping import RECORDS
from storage.oneroster.records import Reference, Row

Content = Sequence[Any]
OLD: Final = 0
NEW: Final = 1
GIVEN: Final = 1
FOUND: Final = 2
_SQL: Final = Path(__file__).with_name("facts.sql")
_CACHE_KIB: Final = 24 * 1024
_queries: Any = aiosql.from_path(_SQL, "sqlite3", mandatory_parameters=False)

# Names of tables and columns are those of mapping.RECORDS, never a file's own.
_TABLES: Final = [
    f"CREATE TABLE {file} (side INTEGER, sourcedId TEXT, line INTEGER, {', '.join(columns)}, "
    "PRIMARY KEY (side, sourcedId)) WITHOUT ROWID;"
    for file, columns in RECORDS.items()
]
_OTHERS: Final = """
CREATE TABLE gone (file TEXT, sourcedId TEXT, PRIMARY KEY (file, sourcedId)) WITHOUT ROWID;
CREATE TABLE refs (target TEXT, sourcedId TEXT, file TEXT, line INTEGER, "column" TEXT,
    missing INTEGER DEFAULT 0, PRIMARY KEY (target, sourcedId)) WITHOUT ROWID;
CREATE TABLE words (theirs TEXT PRIMARY KEY, ours TEXT);
CREATE TABLE ids (kind TEXT, sourcedId TEXT, ours INTEGER, fresh INTEGER,
    PRIMARY KEY (kind, sourcedId)) WITHOUT ROWID;
"""


class Scratch:
    """The scratch file. Not for two threads at once."""

    def __init__(self, link: Any) -> None:
        self._link = link
        link.row_factory = _as_dict
        link.create_function("mark", 5, _mark, deterministic=True)
        link.executescript("".join(_TABLES) + _OTHERS)
        link.execute("BEGIN")
        link.executemany("INSERT INTO words VALUES (?, ?)", mapping.STAFF_ROLES.items())

    def remember(self, file: str, kept: Iterable[tuple[str, Content]]) -> None:
        """Records of the last import."""
        self._link.executemany(
            _insert(file), ((OLD, sourced_id, None, *content) for sourced_id, content in kept)
        )

    def know(self, ids: Iterable[tuple[str, str, int]]) -> None:
        """Kind, sourcedId and our number of what was imported before."""
        self._link.executemany("INSERT INTO ids VALUES (?, ?, ?, 0)", ids)

    def named(self, file: str, prefix: str) -> list[str]:
        """sourcedIds of either side that begin so, each once."""
        sql = f"SELECT DISTINCT sourcedId FROM {file} WHERE sourcedId BETWEEN ? AND ?"  # noqa: S608
        return [row["sourcedId"] for row in self._link.execute(sql, (prefix, f"{prefix}~"))]

    def take(self, file: str, rows: Sequence[Row]) -> list[Row]:
        """Rows of the set; those whose sourcedId was there already are left out and returned."""
        gone = [(file, row.sourced_id) for row in rows if row.record is None]
        self._link.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", gone)
        kept = [(NEW, row.sourced_id, row.line, *row.record) for row in rows if row.record is not None]
        before = self._link.total_changes
        self._link.executemany(_insert(file, "OR IGNORE"), kept)
        if self._link.total_changes - before == len(kept):
            return []
        sql = f"SELECT line FROM {file} WHERE side = 1 AND sourcedId = ?"  # noqa: S608 -- our own names
        lines = {row: self._link.execute(sql, (row.sourced_id,)).fetchone() for row in rows if row.record}
        return [row for row, first in lines.items() if first["line"] != row.line]

    def refer(self, references: Iterable[Reference]) -> None:
        """What rows of the set name; the first place is kept."""
        self._link.executemany(
            'INSERT OR IGNORE INTO refs (target, sourcedId, file, line, "column") VALUES (?, ?, ?, ?, ?)',
            references,
        )

    def complete(self, modes: Mapping[str, Mode]) -> None:
        """Side 1 becomes the whole truth: what a delta does not name, and absent files, stay as they were."""
        for file in RECORDS:
            if modes[file] == "bulk":
                continue
            columns = ", ".join(RECORDS[file])
            self._link.execute(
                f"INSERT OR IGNORE INTO {file} SELECT 1, sourcedId, NULL, {columns} FROM {file} AS o "  # noqa: S608
                "WHERE side = 0 AND NOT EXISTS "
                "(SELECT 1 FROM gone AS g WHERE g.file = ? AND g.sourcedId = o.sourcedId)",
                (file,),
            )

    def compare(self) -> None:
        """Checks references and finds what the set changes; once, before any of what follows."""
        for file in RECORDS:
            self._link.execute(
                "UPDATE refs SET missing = 1 WHERE target = ? AND NOT EXISTS "  # noqa: S608
                f"(SELECT 1 FROM {file} AS t WHERE t.side = 1 AND t.sourcedId = refs.sourcedId)",
                (file,),
            )
        _queries.facts(self._link)
        self._link.execute("BEGIN")  # the script ended the one before

    def faults(self, most: int) -> list[dict[str, Any]]:
        """What cannot be."""
        return list(_queries.faults(self._link, most=most))

    def notes(self) -> Iterator[dict[str, Any]]:
        """What is told."""
        yield from _queries.notes(self._link)

    def counts(self) -> list[dict[str, Any]]:
        """For each kind of fact: how many there were, and how many are new, changed, removed."""
        return list(_queries.counts(self._link))

    def schools(self) -> list[dict[str, Any]]:
        """The schools that the set names, two at most: `key`, `name`, `line`."""
        return list(_queries.schools(self._link))

    def page(self, kind: str, what: str, after: str, most: int) -> list[dict[str, Any]]:
        """Changes of a kind in the order of their keys, behind one; `was` and `body` are lists."""
        rows = list(_queries.page(self._link, kind=kind, what=what, after=after, most=most))
        for row in rows:
            row["was"] = None if row["was"] is None else json.loads(row["was"])
            row["body"] = None if row["body"] is None else json.loads(row["body"])
        return rows

    def ours(self, kind: str, sourced_ids: Iterable[str]) -> dict[str, int]:
        """Our numbers of these, where they are known."""
        wanted = json.dumps(sorted(set(sourced_ids)))
        rows = self._link.execute(
            "SELECT i.sourcedId, i.ours FROM json_each(?) AS w "  # CROSS: the list goes first
            "CROSS JOIN ids AS i ON i.kind = ? AND i.sourcedId = w.value",
            (wanted, kind),
        )
        return {row["sourcedId"]: row["ours"] for row in rows}

    def give(self, kind: str, numbers: Iterable[tuple[str, int]], *, is_found: bool = False) -> None:
        """Numbers given out in this transaction, or (`is_found`) of rows that were there already."""
        state = FOUND if is_found else GIVEN
        self._link.executemany(
            "INSERT OR REPLACE INTO ids VALUES (?, ?, ?, ?)",
            ((kind, sid, ours, state) for sid, ours in numbers),
        )

    def forget_given(self) -> None:
        """The transaction begins anew: what it had given out is not there."""
        self._link.execute("DELETE FROM ids WHERE fresh = ?", (GIVEN,))

    def fresh_ids(self) -> Iterator[dict[str, Any]]:
        """What is to be kept of them: `kind`, `sourced`, `ours`."""
        yield from _queries.fresh_ids(self._link)

    def guardians_to_know(self) -> list[dict[str, Any]]:
        """New people without a code: `key`, names and a `student` whom the store knows."""
        return list(_queries.guardians_to_know(self._link))

    def leavers(self, after: str, most: int) -> list[dict[str, Any]]:
        """People who are gone: `key`, `ours`."""
        return list(_queries.leavers(self._link, after=after, most=most))

    def count_changed_records(self) -> int:
        """How many there are."""
        return sum(1 for file in RECORDS for _ in self.changed_records(file))

    def changed_records(self, file: str) -> Iterator[tuple[str, list[Any] | None]]:
        """Records to keep (None: to forget), by sourcedId."""
        columns = RECORDS[file]
        theirs, mine = (", ".join(f"{side}.{column}" for column in columns) for side in "on")
        sql = (
            f"SELECT n.sourcedId, {mine} FROM {file} AS n LEFT JOIN {file} AS o "  # noqa: S608
            "ON o.side = 0 AND o.sourcedId = n.sourcedId "
            f"WHERE n.side = 1 AND (o.sourcedId IS NULL OR ({mine}) IS NOT ({theirs}))"
        )
        for row in self._link.execute(sql):
            yield row["sourcedId"], [row[column] for column in columns]
        sql = (
            f"SELECT o.sourcedId FROM {file} AS o WHERE o.side = 0 AND NOT EXISTS "  # noqa: S608
            f"(SELECT 1 FROM {file} AS n WHERE n.side = 1 AND n.sourcedId = o.sourcedId)"
        )
        for row in self._link.execute(sql):
            yield row["sourcedId"], None


@contextmanager
def scratch() -> Iterator[Scratch]:
    """A scratch file, gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="eklase-import-"))
    # Sorting stays in memory: a temporary file of the engine would not be encrypted.
    link = sqlcipher.connect(folder / "scratch.db", isolation_level=None, check_same_thread=False)
    try:
        link.execute("PRAGMA cipher_log_level = NONE")
        link.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
        for setting in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "temp_store = MEMORY",
            f"cache_size = -{_CACHE_KIB}",
        ):
            link.execute(f"PRAGMA {setting}")
        yield Scratch(link)
    finally:
        link.close()
        shutil.rmtree(folder)


def _insert(file: str, sign: str = "") -> str:
    marks = ", ".join("?" * (3 + len(RECORDS[file])))
    return f"INSERT {sign} INTO {file} VALUES ({marks})"  # noqa: S608 -- our own names


def _as_dict(cursor: Any, row: tuple[Any, ...]) -> dict[str, Any]:
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}


def _mark(status: str, score: float | None, text: str | None, most: float | None, steps: str | None) -> str:
    try:
        value = mapping.mark_of(status, score, text, most, steps)
    except ValueError:
        return "wrong"
    return "" if value is None else f"{value.notation} {value.text}"
