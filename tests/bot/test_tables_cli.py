"""`eklase school import-tables` and `export-tables`, as the operator types them."""

import json
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import import_cli
from bot.errors import ArgumentRefused, ImportRefused, StoreSaysNo
from bot.school_cli import school_commands
from bot.settings import Settings
from storage.keys import Keys
from storage.store import Store
from tests.clocks import A_MONDAY
from tests.storage.oneroster.sets import Set
from tests.storage.test_tables import TABLES

pytestmark = pytest.mark.may_block

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, keys: Keys, sqlite_template: str) -> Run:
    path = tmp_path / "school.db"
    path.write_bytes(Path(sqlite_template).read_bytes())

    @asynccontextmanager
    async def open_store() -> AsyncIterator[Store]:
        store = await Store.open(f"sqlite:///{path}", keys)
        try:
            yield store
        finally:
            await store.close()

    app = school_commands(open_store, Settings, lambda: A_MONDAY)

    def typed(*arguments: str | Path, answer: str | None = None) -> Result:
        return CliRunner().invoke(app, [str(one) for one in arguments], input=answer)

    assert typed("import", Set().folder(tmp_path / "set"), "--yes").exit_code == 0
    return typed


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / name).write_bytes(text.encode())
    return folder


def test_in_and_out_and_in_again(
    run: Run, tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = run("import-tables", tables, "--dry-run")
    assert (shown.exit_code, shown.stdout.splitlines()[0]) == (0, "bells\t0\t2\t0")
    assert isinstance(run("import-tables", tables).exception, ArgumentRefused), "nobody is there"
    monkeypatch.setattr(import_cli, "is_somebody_there", lambda: True)
    assert run("import-tables", tables, answer="n\n").exit_code == 1
    assert isinstance(run("export-tables", tmp_path / "empty.zip").exception, StoreSaysNo)
    done = run("import-tables", tables, "--yes", "--json")
    assert json.loads(done.stdout)["written"] == 9
    for path in (tmp_path / "out.zip", tmp_path / "out"):
        assert "remarks.csv\t2" in run("export-tables", path).stdout
        again = run("import-tables", path)
        assert "Nothing has changed; nothing was written." in again.stdout
        assert isinstance(run("export-tables", path).exception, ArgumentRefused), "it is there already"
    assert stat.S_IMODE((tmp_path / "out.zip").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "out" / "remarks.csv").stat().st_mode) == 0o600
    assert not list(tmp_path.glob(".out*"))


def test_a_refusal_says_where_and_leaves_with_5(run: Run, tables: Path) -> None:
    (tables / "bells.csv").write_text("number,starts,ends\r\n1,8\x1b[2J,09:10\r\n")
    refused = run("import-tables", tables, "--yes")
    assert isinstance(refused.exception, ImportRefused)
    assert refused.exception.exit_code == 5
    assert "bells.csv:2 starts: " in refused.stderr
    assert "\x1b" not in refused.output
    as_json = json.loads(run("import-tables", tables, "--yes", "--json").stdout)
    assert [fault["code"] for fault in as_json["faults"]] == ["time"]
    (tables / "bells.csv").unlink()
    assert json.loads(run("import-tables", tables, "--dry-run", "--json").stdout)["changes"]["remarks"] == {
        "before": 0,
        "new": 2,
        "changed": 0,
    }
