"""`eklase school import`, as the operator types it."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot import import_cli
from bot.errors import ArgumentRefused, ImportRefused
from bot.import_cli import LABELS, import_commands
from storage.keys import Keys
from storage.oneroster.plan import KINDS
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

    app = typer.Typer()
    app.callback()(lambda: None)
    import_commands(app, open_store, lambda: A_MONDAY)

    def typed(*arguments: str | Path, answer: str | None = None) -> Result:
        return CliRunner().invoke(app, ["import", *map(str, arguments)], input=answer)

    return typed


def changes(result: Result) -> dict[str, dict[str, int]]:
    told: dict[str, dict[str, int]] = json.loads(result.stdout)["changes"]
    return told


def test_a_dry_run_shows_a_table_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    folder = Set(gradebook=True).folder(tmp_path / "set")
    shown = run(folder, "--dry-run")
    assert shown.exit_code == 0, shown.output
    assert "A new school: Liepkalna vidusskola" in shown.stdout
    [people] = [line for line in shown.stdout.splitlines() if line.startswith("│ people")]
    assert [cell.strip() for cell in people.strip("│").split("│")] == ["people", "·", "6", "·", "·"]
    before = run(folder, "--dry-run", "--json")
    assert changes(before)["person"] == {"before": 0, "new": 6, "changed": 0, "removed": 0}
    assert json.loads(before.stdout)["new_school"] == "Liepkalna vidusskola"


def test_an_import_makes_the_school_and_the_second_time_changes_nothing(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    path.write_bytes(Set().zipped())
    first = run(path, "--yes")
    assert first.exit_code == 0, first.output
    assert "rows written." in first.stdout
    again = run(path)
    assert (again.exit_code, "nothing was written" in again.stdout) == (0, True)
    as_json = run(path, "--json")
    assert json.loads(as_json.stdout)["written"] == 0
    assert changes(as_json)["person"] == {"before": 6, "new": 0, "changed": 0, "removed": 0}


def test_nobody_to_ask_is_a_refusal_and_a_no_writes_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Set().folder(tmp_path / "set")
    assert isinstance(run(folder).exception, ArgumentRefused)
    monkeypatch.setattr(import_cli, "is_somebody_there", lambda: True)
    said_no = run(folder, answer="n\n")
    assert said_no.exit_code == 1
    assert "person" in changes(run(folder, "--dry-run", "--json"))
    assert run(folder, answer="y\n").exit_code == 0
    assert changes(run(folder, "--dry-run", "--json"))["person"]["new"] == 0


def test_a_refusal_says_where_and_what_and_leaves_with_5(run: Run, tmp_path: Path) -> None:
    found = Set()
    found.row("users", "u-anna")["enabledUser"] = "j\x1b[2Ja"
    found.row("orgs", "o-1").pop("name")
    folder = found.folder(tmp_path / "set")
    refused = run(folder, "--yes")
    assert isinstance(refused.exception, ImportRefused)
    assert (refused.exception.exit_code, str(refused.exception)) == (
        5,
        "2 faults in the set; nothing was written.",
    )
    assert "users.csv:2 enabledUser" in refused.stderr
    assert "\x1b" not in refused.output, "what a file holds steers no terminal"
    as_json = json.loads(run(folder, "--yes", "--json").stdout)
    assert [fault["code"] for fault in as_json["faults"]] == ["required", "enumeration"]


def test_too_many_who_would_go_need_force(run: Run, tmp_path: Path) -> None:
    run(Set().folder(tmp_path / "set"), "--yes")
    found = Set()
    for user in ("u-anna", "u-ilze"):
        found.leave(user)
    folder = found.folder(tmp_path / "less")
    for wish in ("--dry-run", "--yes"):
        refused = run(folder, wish)
        assert isinstance(refused.exception, ImportRefused)
        assert "people" in str(refused.exception)
    assert changes(run(folder, "--dry-run", "--json"))["person"]["removed"] == 2
    assert run(folder, "--yes", "--force-removals").exit_code == 0
    assert changes(run(folder, "--dry-run", "--json"))["person"]["before"] == 4


def test_arguments(run: Run, tmp_path: Path) -> None:
    folder = Set().folder(tmp_path / "set")
    assert run(tmp_path / "nothing").exit_code == 2
    assert isinstance(run(folder, "--school", "Otra").exception, ArgumentRefused)
    assert set(LABELS) == set(KINDS)
