"""A tiny schema of notes for the tests of the store's core, so that they do not hang on the school's."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from storage.statements import Statements
from storage.store import Store
from tests.stores import StoreMaker

SCHEMA = """
-- Notes; a semicolon in a comment; ends nothing.
CREATE TABLE notes (
    id       INTEGER PRIMARY KEY,
    text     TEXT    NOT NULL UNIQUE,
    amount   INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
    sealed   BLOB,
    about_id INTEGER REFERENCES notes (id)
) STRICT;
CREATE INDEX notes_by_amount ON notes (amount);
"""

STATEMENTS = """
-- name: add!
INSERT INTO notes (text, amount) VALUES (:text, :amount);

-- name: add_returning<!
INSERT INTO notes (text) VALUES (:text) RETURNING id, text;

-- name: add_about!
INSERT INTO notes (text, about_id) VALUES (:text, :about);

-- name: add_many*!
INSERT INTO notes (text, amount) VALUES (:text, :amount);

-- name: raise_all!
UPDATE notes SET amount = amount + :by;

-- name: move!
UPDATE notes SET amount = amount + :by WHERE text = :text;

-- name: every
SELECT text, amount FROM notes ORDER BY id;

-- name: one^
SELECT text, amount FROM notes WHERE text = :text;

-- name: amount$
SELECT amount FROM notes WHERE text = :text;

-- name: count$
SELECT count(*) FROM notes;

-- name: sums^
-- the parents' sums: an apostrophe in a comment opens no text
SELECT sum(amount) AS total, avg(amount) AS mean, count(*) AS many, 'a:b' AS text -- it's :not_a_parameter
FROM notes;
"""

Count: TypeAlias = Callable[[Store], Awaitable[int]]


@pytest.fixture(scope="session")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the one migration that makes notes."""
    folder = tmp_path_factory.mktemp("migrations")
    (folder / "0001_notes.sql").write_text(SCHEMA, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def sql(tmp_path_factory: pytest.TempPathFactory) -> Statements:
    """Statements about notes."""
    folder = tmp_path_factory.mktemp("statements")
    (folder / "notes.sql").write_text(STATEMENTS, encoding="utf-8")
    return Statements("notes", folder)


@pytest.fixture
async def notes(stores: StoreMaker, schema: Path) -> Store:
    """An open store that holds nothing but notes."""
    return await stores.open(await stores.new_url(), create=True, migrations=schema)


@pytest.fixture
def count(sql: Statements) -> Count:
    """Counts the notes that are committed."""

    async def counted(store: Store) -> int:
        async with store.reading() as tx:
            return int(await sql.count(tx))

    return counted
