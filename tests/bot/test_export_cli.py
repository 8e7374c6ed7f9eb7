"""`eklase school export`, as the operator types it."""

import json
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.errors import ArgumentRefused
from bot.school_cli import school_commands
from bot.settings import Settings
from storage.keys import Keys
from storage.store import Store
from tests.clocks import A_MONDAY
from tests.storage.oneroster.sets import Set

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

    def typed(*arguments: str | Path) -> Result:
        return CliRunner().invoke(app, [str(one) for one in arguments])

    return typed


def test_what_is_exported_is_imported_as_nothing_new(run: Run, tmp_path: Path) -> None:
    assert run("import", Set(gradebook=True).folder(tmp_path / "set"), "--yes").exit_code == 0
    path = tmp_path / "school.zip"
    done = run("export", path, "--json")
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert (said["school"], said["rows"]["users"], said["rows"]["results"]) == ("Liepkalna vidusskola", 6, 3)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = run("import", path)
    assert again.exit_code == 0, again.output
    assert "Nothing has changed; nothing was written." in again.output


def test_nothing_is_written_over_or_left_half_done(run: Run, tmp_path: Path) -> None:
    there = tmp_path / "there.zip"
    there.write_text("x")
    for path in (there, tmp_path / "list.csv", tmp_path / "no folder" / "a.zip"):
        assert isinstance(run("export", path).exception, ArgumentRefused)
    assert there.read_text() == "x"
    assert sorted(tmp_path.iterdir()) == sorted(
        [tmp_path / "school.db", there, *tmp_path.glob("school.db-*")]
    )
