"""Named statements out of files."""

from pathlib import Path

import pytest

from storage.statements import Statements
from storage.store import Store


async def test_what_each_sign_returns(notes: Store, sql: Statements) -> None:
    async with notes.writing() as tx:
        assert await sql.add(tx, text="a", amount=1) == 1
        assert await sql.add_returning(tx, text="b") == {"id": 2, "text": "b"}
        assert await sql.add_many(tx, rows=[{"text": t, "amount": n} for n, t in enumerate("cde")]) is None
        assert await sql.add_many(tx, rows=[]) is None
        assert await sql.raise_all(tx, by=2) == 5
        assert await sql.move(tx, text="nobody", by=1) == 0
    async with notes.reading() as tx:
        rows = await sql.every(tx)
        assert [row["text"] for row in rows] == list("abcde")
        assert dict(rows[0]) == {"text": "a", "amount": 3}
        assert await sql.one(tx, text="b") == {"text": "b", "amount": 2}
        assert await sql.one(tx, text="z") is None
        assert await sql.amount(tx, text="e") == 4
        assert await sql.amount(tx, text="z") is None
        assert await sql.count(tx) == 5


async def test_numbers_are_of_the_same_kind_on_both_engines(notes: Store, sql: Statements) -> None:
    async with notes.writing() as tx:
        await sql.add_many(tx, rows=[{"text": "a", "amount": 2**40}, {"text": "b", "amount": True}])
    async with notes.reading() as tx:
        sums = await sql.sums(tx)
    assert sums == {"total": 2**40 + 1, "mean": (2**40 + 1) / 2, "many": 2, "text": "a:b"}
    assert [type(value) for value in sums.values()] == [int, float, int, str]


@pytest.mark.parametrize("given", [{}, {"text": "a"}, {"text": "a", "amount": 1, "amonut": 1}])
async def test_parameters_are_given_all_and_exactly(
    notes: Store, sql: Statements, given: dict[str, object]
) -> None:
    async with notes.writing() as tx:
        with pytest.raises(TypeError, match="add: missing parameters"):
            await sql.add(tx, **given)
        with pytest.raises(TypeError, match="add_many: missing parameters"):
            await sql.add_many(tx, rows=[{"text": "x", "amount": 1}, given])
        with pytest.raises(TypeError, match="takes rows="):
            await sql.add_many(tx, **given)
        assert await sql.count(tx) == 0


def test_a_name_that_is_not_there(sql: Statements) -> None:
    for name in ("newest", "_private", "every_cursor", "add_query"):
        with pytest.raises(AttributeError, match="no statement"):
            getattr(sql, name)


def _topic(folder: Path, **files: str) -> Statements:
    for engine, text in files.items():
        (folder / ("t.sql" if engine == "shared" else f"t.{engine}.sql")).write_text(text)
    return Statements("t", folder)


def test_an_engines_own_words_replace_the_shared_ones(tmp_path: Path) -> None:
    statements = _topic(
        tmp_path,
        shared="-- name: a$\nSELECT :x;\n-- name: b$\nSELECT 2;",
        postgresql="-- name: a$\nSELECT CAST(:x AS BIGINT);",
    )
    said = {
        engine: {one.name: one.sql for one in statements.of(engine)} for engine in ("sqlite", "postgresql")
    }
    assert said == {
        "sqlite": {"a": "SELECT :x;", "b": "SELECT 2;"},
        "postgresql": {"a": "SELECT CAST($1 AS BIGINT);", "b": "SELECT 2;"},
    }


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"sqlite": "-- name: a\nSELECT 1;"}, "one engine only"),
        ({"shared": "-- name: a\nSELECT :x;", "sqlite": "-- name: a\nSELECT :y;"}, "differs"),
        ({"shared": "-- name: a\nSELECT 1;", "sqlite": "-- name: a^\nSELECT 1;"}, "differs"),
        ({"shared": "-- name: a\nSELECT :class;"}, r"t\.sql: 'class' is not a valid parameter name"),
        ({"shared": "-- name: a b\nSELECT 1;"}, r"t\.sql: invalid query name"),
        ({"shared": "-- name: a#\nSELECT 1;"}, "scripts belong into migrations"),
    ],
)
def test_faulty_files_stop_the_import(tmp_path: Path, files: dict[str, str], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        _topic(tmp_path, **files)


def test_a_topic_without_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no statements for 't'"):
        Statements("t", tmp_path)
