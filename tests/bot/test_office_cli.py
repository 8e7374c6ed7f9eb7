"""What the office does, as the operator types it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer import Typer
from typer.testing import CliRunner, Result

from bot import account
from bot.errors import Refused
from bot.school_cli import school_commands
from bot.settings import Settings
from storage.keys import Keys
from storage.store import Store

pytestmark = pytest.mark.may_block

NOW = datetime(2027, 6, 14, 8, tzinfo=UTC)
RASA = ("--given", "Rasa", "--family", "Kalne", "--code", "309900-00700", "--phone", "26123457")
LAIMA = ("--given", "Laima", "--family", "Bērza", "--code", "309900-00701", "--phone", "+37126123458")
ARGUMENT, REFUSED = 2, 3


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typer:
    keys = Keys.create(tmp_path / "keys")

    @asynccontextmanager
    async def open_store() -> AsyncIterator[Store]:
        path = tmp_path / "school.db"
        store = await Store.open(f"sqlite:///{path}", keys, create=not path.exists())
        try:
            yield store
        finally:
            await store.close()

    async def username(settings: Settings) -> str:
        return "eklase_bot"

    monkeypatch.setattr(account, "username", username)
    return school_commands(open_store, Settings, lambda: NOW)


def run(app: Typer, *arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def told(app: Typer, *arguments: str) -> object:
    """The JSON that a command prints."""
    ended = run(app, *arguments, "--json")
    assert ended.exit_code == 0, (ended.output, ended.exception)
    return json.loads(ended.output)


def refused(app: Typer, *arguments: str) -> tuple[int, str]:
    """The exit code and the line with which a command ends."""
    ended = run(app, *arguments)
    assert isinstance(ended.exception, Refused), ended.output
    assert "\n" not in str(ended.exception)
    return ended.exception.exit_code, str(ended.exception)


def test_a_school_from_nothing_to_the_next_year(app: Typer) -> None:
    made = run(app, "new", "Ozolu  pamatskola", *RASA, "--year", "2026")
    assert made.output == "School 1 «Ozolu pamatskola» for 2026/2027, person 1 as office, 1 SMS queued.\n"
    code, line = refused(app, "new", "ozolu pamatskola", *RASA)
    assert (code, "exists already; nothing was made" in line) == (REFUSED, True)
    assert told(app, "staff", "list") == [
        {"person": 1, "name": "Rasa Kalne", "roles": ["office"], "leads": [], "linked": False}
    ]
    assert len(told(app, "terms", "--year", "2026")) == 2  # type: ignore[arg-type]
    added = run(app, "staff", "add", *LAIMA, "--role", "head")
    assert added.output == "Person 2 Laima Bērza is head from 2027-06-14.\n"
    assert run(app, "staff", "role", "2", "teacher").exit_code == 0
    assert run(app, "staff", "password", "2", "head").output == "1 SMS queued.\n"
    assert run(app, "staff", "end", "1", "office").output == "Person 1 is office no more; 0 log-ins ended.\n"
    assert refused(app, "staff", "end", "2", "head")[0] == REFUSED
    for name in ("7.b", "9.a"):
        assert run(app, "class", "add", name, "--year", "2026").exit_code == 0
    assert refused(app, "class", "add", "7 B", "--year", "2026")[0] == REFUSED
    assert run(app, "class", "teacher", "7.b", "2").output == "Person 2 leads 7.b.\n"
    assert run(app, "class", "list").output.startswith("7.b\t2026\tLaima Bērza\t2\tno\t0\n")
    plan = told(app, "year", "change", "--dry-run")
    assert plan == [
        {"class": "7.b", "becomes": "8.b", "pupils": 0, "year": 2027},
        {"class": "9.a", "becomes": "leaves", "pupils": 0, "year": 2027},
    ]
    assert refused(app, "year", "change")[0] == ARGUMENT
    assert run(app, "year", "change", "2027").output == "0 pupils move up, 0 leave on 2027-09-01.\n"
    assert refused(app, "year", "change", "2027") == (
        REFUSED,
        "the year that can begin is 2028; nothing was changed.",
    )
    assert run(app, "class", "list").output.startswith("8.b\t2027\tLaima Bērza")
    log = told(app, "log")
    assert isinstance(log, list)
    assert (log[0]["what"], log[0]["who"]) == ("year", "operator")


def test_settings_terms_holidays_and_figures(app: Typer) -> None:
    run(app, "new", "Ozolu pamatskola", *RASA, "--no-password", "--school-phone", "67123456")
    shown = told(app, "settings", "report_by=9.15", "reviewed=yes", "parent_notes=-")
    assert isinstance(shown, list)
    by_name = {one["setting"]: one for one in shown}
    assert (by_name["phone"]["value"], by_name["phone"]["changed_by"]) == ("+37167123456", None)
    assert (by_name["report_by"]["value"], by_name["report_by"]["changed_by"]) == ("09:15", "operator")
    assert by_name["report_by"]["changed_at"] == "2027-06-14T08:00:00+00:00"
    for wrong in ("report_by=25:00", "parent_days=31", "colour=red", "reviewed"):
        assert refused(app, "settings", wrong)[0] == ARGUMENT
    dates = "2027-09-02..2027-12-17"
    changed = told(app, "terms", "--year", "2027", "--number", "1", "--dates", dates)
    assert isinstance(changed, list)
    assert changed[0]["first_day"] == "2027-09-02"
    too_long = ("--year", "2027", "--number", "1", "--dates", "2027-09-01..2028-02-01")
    assert refused(app, "terms", *too_long)[0] == REFUSED
    assert refused(app, "terms", "--number", "1")[0] == ARGUMENT
    assert refused(app, "holidays", "--add", "2027-10-25..2027-10-26")[0] == REFUSED
    assert refused(app, "holidays", "--add", "oktobrī")[0] == ARGUMENT
    assert run(app, "holidays", "--add", "2027-09-27", "--remove", "2027-10-25").exit_code == 0
    assert refused(app, "holidays", "--remove", "2027-10-25")[0] == ARGUMENT
    figures = told(app, "figures")
    assert isinstance(figures, dict)
    assert (figures["staff"], figures["classes"]) == (1, [])


def test_what_is_typed_wrong_is_a_line_and_changes_nothing(app: Typer) -> None:
    assert refused(app, "staff", "list") == (
        ARGUMENT,
        "there is no school yet: `eklase school new` makes one.",
    )
    assert refused(app, "new", "A", *RASA)[0] == ARGUMENT
    assert refused(app, "new", "A skola", "--given", "\x07 ", *RASA[2:])[0] == ARGUMENT
    assert refused(app, "new", "A skola", *RASA, "--first-bell", "17:01")[0] == ARGUMENT
    for year in ("0", "1999", "9999", "99999"):
        assert run(app, "new", "A skola", *RASA, "--year", year).exit_code == ARGUMENT
    assert refused(app, "new", "A skola", *RASA[:5], "12345", *RASA[6:])[0] == ARGUMENT
    assert refused(app, "new", "A skola", *RASA[:7], "67123456")[0] == ARGUMENT
    assert refused(app, "new", "A skola", *RASA, "--term1", "2027-09-01..2028-03-01")[0] == ARGUMENT
    assert refused(app, "new", "A skola", *RASA, "--first-bell", "astoņos")[0] == ARGUMENT
    assert json.loads(run(app, "people", "--json").output) == []
    for name in ("A skola", "B skola"):
        run(app, "new", name, *RASA, "--no-password")
    assert refused(app, "staff", "list")[0] == ARGUMENT
    assert len(told(app, "staff", "list", "--school", "B skola")) == 1  # type: ignore[arg-type]
    for wrong in (
        ("class", "add", "7.b", "--year", "9999"),
        ("log", "--by", "9" * 20),
        ("terms", "--year", "0"),
    ):
        assert run(app, *wrong, "--school", "1").exit_code == ARGUMENT
    assert run(app, "staff", "end", "9" * 20, "office", "--school", "1").exit_code == ARGUMENT
    assert refused(app, "staff", "role", "77", "teacher", "--school", "1")[0] == ARGUMENT
    assert refused(app, "staff", "add", *LAIMA[:3], "Bērza", *RASA[4:], "--school", "1")[0] == REFUSED
