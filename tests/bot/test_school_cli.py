"""`eklase school`, as the operator types it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer import Typer
from typer.testing import CliRunner, Result

from bot.demo.seed import StoreNotEmpty
from bot.errors import ArgumentRefused
from bot.school_cli import school_commands
from bot.settings import Settings
from storage.keys import Keys
from storage.store import Store

pytestmark = pytest.mark.may_block


@pytest.fixture
def app(tmp_path: Path) -> Typer:
    keys = Keys.create(tmp_path / "keys")

    @asynccontextmanager
    async def open_store() -> AsyncIterator[Store]:
        path = tmp_path / "school.db"
        store = await Store.open(f"sqlite:///{path}", keys, create=not path.exists())
        try:
            yield store
        finally:
            await store.close()

    return school_commands(open_store, Settings, lambda: datetime(2026, 11, 23, 8, tzinfo=UTC))


def run(app: Typer, *arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def test_synth_fills_the_store_and_people_lists_it(app: Typer) -> None:
    made = run(app, "synth", "--students", "60", "--seed", "3")
    assert made.exit_code == 0, made.output
    assert "60 students in 1 schools" in made.output
    assert "rows/s" in made.output
    found = json.loads(run(app, "people", "--json").output)
    students = [entry for entry in found if any(role["role"] == "student" for role in entry["roles"])]
    assert len(students) == 60
    anna = next(entry for entry in found if entry["id"] == 4)
    assert anna == {
        "id": 4,
        "school": "Ozolkalna vidusskola",
        "given_name": "Anna",
        "family_name": "Kalniņa",
        "role": "student",
        "class": "7.b",
        "roles": [{"role": "student", "class": "7.b"}],
        "personal_code": "309900-00017",
        "phone": "+37120000004",
    }
    mother = next(entry for entry in found if entry["id"] == 1)
    assert [(role["class"], role["student"], role["student_personal_code"]) for role in mother["roles"]] == [
        ("7.b", "Anna Kalniņa", "309900-00017"),
        ("3.a", "Jānis Kalniņš", "309900-00025"),
    ]


def test_people_by_class_and_school_as_lines(app: Typer) -> None:
    run(app, "synth", "--students", "60")
    lines = run(app, "people", "--class", "7.b", "--school", "ozolkalna").output.splitlines()
    assert any(
        "Dace Bērziņa\tteacher; class teacher 7.b\t309900-00033\t+37120000006" in line for line in lines
    )
    assert any("Velta Ozola\tother 7.b Anna Kalniņa 309900-00017\t-\t+37120000003" in line for line in lines)
    assert not any("Mārtiņš Liepa" in line for line in lines)


def test_an_empty_store_lists_nobody(app: Typer) -> None:
    assert json.loads(run(app, "people", "--json").output) == []
    assert run(app, "people").output == ""


def test_an_unknown_school_is_answered_with_those_there_are(app: Typer) -> None:
    run(app, "synth", "--students", "40")
    refused = run(app, "people", "--school", "Rīgas")
    assert isinstance(refused.exception, ArgumentRefused)
    assert "1 Ozolkalna vidusskola" in str(refused.exception)


def test_synth_refuses_a_store_with_people_and_too_few_students(app: Typer) -> None:
    run(app, "synth", "--students", "40")
    assert isinstance(run(app, "synth", "--students", "40").exception, StoreNotEmpty)
    assert run(app, "synth", "--students", "5").exit_code == 2
    assert run(app, "synth", "--students", "40", "--today", "23.11.2026").exit_code == 2


def test_synth_around_another_day(app: Typer, tmp_path: Path) -> None:
    assert run(app, "synth", "--students", "40", "--today", "2025-02-14").exit_code == 0

    async def years() -> list[int]:
        store = await Store.open(f"sqlite:///{tmp_path / 'school.db'}", Keys.load(tmp_path / "keys"))
        try:
            async with store.reading() as tx:
                return [row["year"] for row in await tx.fetch("SELECT DISTINCT year FROM classes")]
        finally:
            await store.close()

    assert asyncio.run(years()) == [2024]
