"""`eklase school import-tables PATH`, `export-tables PATH`: what OneRoster lacks, as CSV files of our own."""

import io
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from bot import import_cli
from bot.errors import ArgumentRefused, ImportRefused, StoreSaysNo
from bot.office_cli.desk import AsJson, Desk, School, show, told
from storage.oneroster import Fault, SetRefused
from storage.store import Tx
from storage.tables import Plan, applied, exported, planned, read
from storage.viewer import Viewer


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the commands."""
    _add_import(app, desk)
    _add_export(app, desk)


def _add_import(app: typer.Typer, desk: Desk) -> None:
    @app.command("import-tables")
    def import_tables(
        path: Annotated[Path, typer.Argument(exists=True, readable=True, help="A folder or a .zip.")],
        school: School = None,
        dry_run: Annotated[
            bool, typer.Option("--dry-run", help="Show what would change; write nothing.")
        ] = False,
        yes: Annotated[bool, typer.Option("--yes", help="Do not ask before writing.")] = False,
        as_json: AsJson = False,
    ) -> None:
        """Import bells, lessons, paper reports of absence and remarks from CSV: all of it, or nothing.

        Rows are added and changed, never removed; nobody is notified. Exit code 5: refused.
        """
        try:
            plan, written = _import(desk, path, school, is_dry=dry_run, is_sure=yes, as_json=as_json)
        except SetRefused as refusal:
            _tell_faults(refusal, as_json=as_json)
            many = f"{refusal.total} fault{'s'[: refusal.total > 1]}"
            raise ImportRefused(f"{many} in the tables; nothing was written.") from None
        if as_json:
            told({"school": plan.school_id, "changes": _changes(plan), "written": written}, "", as_json=True)
        elif written is not None:
            done = f"{written:,} rows written." if written else "Nothing has changed; nothing was written."
            typer.echo(done)


def _add_export(app: typer.Typer, desk: Desk) -> None:
    @app.command("export-tables")
    def export_tables(
        path: Annotated[Path, typer.Argument(help="The .zip or the folder that is to be made.")],
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Export the same tables, as `import-tables` reads them. Personal data!"""
        if path.exists():
            raise ArgumentRefused(f"{path.name} is there already: choose another name.")
        if not path.parent.is_dir():
            raise ArgumentRefused(f"{path.parent}: there is no such folder.")

        async def work(tx: Tx, viewer: Viewer) -> Mapping[str, tuple[int, bytes]]:
            return await exported(tx, viewer.school_id, viewer.now)

        found = desk.does(school, work)
        if not found:
            raise StoreSaysNo("the school has no bells, lessons, reports or remarks yet.")
        try:
            _keep(path, {name: content for name, (_, content) in found.items()})
        except OSError as error:
            raise ArgumentRefused(f"{path}: {error.strerror}.") from None
        counts = {name: count for name, (count, _) in found.items()}
        if as_json:
            told({"path": str(path), "rows": counts}, "", as_json=True)
        else:
            show([{"file": name, "rows": count} for name, count in counts.items()], as_json=False)


def _import(
    desk: Desk, path: Path, school: str | None, *, is_dry: bool, is_sure: bool, as_json: bool
) -> tuple[Plan, int | None]:
    """What was planned, and how many rows were written; None: only looked at."""
    given = read(path)

    async def look(tx: Tx, viewer: Viewer) -> Plan:
        return await planned(tx, viewer.school_id, given, viewer.now)

    plan = desk.does(school, look)
    if not as_json:
        show([{"table": table, **counts} for table, counts in _changes(plan).items()], as_json=False)
    if is_dry or not plan.changes:
        return plan, None if is_dry else 0
    if not is_sure:
        if as_json or not import_cli.is_somebody_there():
            raise ArgumentRefused("nobody is there to be asked: say --yes, or --dry-run to look only.")
        typer.confirm("Write this?", abort=True)

    async def work(tx: Tx, viewer: Viewer) -> int:
        return await applied(tx, given, plan, viewer.now)

    return plan, desk.does(str(plan.school_id), work, writes=True)


def _changes(plan: Plan) -> dict[str, dict[str, int]]:
    return {
        count.table: {"before": count.before, "new": count.new, "changed": count.changed}
        for count in plan.counts
    }


def _tell_faults(refusal: SetRefused, *, as_json: bool) -> None:
    if as_json:
        told({"faults": [_fault(one) for one in refusal.faults], "written": None}, "", as_json=True)
        return
    for one in refusal.faults:
        typer.echo(_plain(f"{one.place}: {one.sentence}"), err=True)


def _fault(fault: Fault) -> dict[str, str | int | None]:
    return {
        "code": fault.code,
        "file": fault.file,
        "line": fault.line,
        "column": fault.column,
        "sentence": fault.sentence,
    }


def _plain(text: str) -> str:
    """What a file holds goes to a terminal: no signs that steer one."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def _keep(path: Path, contents: Mapping[str, bytes]) -> None:
    """All of it under its name, or nothing; nobody else on the machine reads what is in it."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    made = list[Path]()
    try:
        if path.suffix.lower() == ".zip":
            made.append(beside)
            _write(beside, _packed(contents))
        else:
            beside.mkdir(mode=0o700)
            for name, content in contents.items():
                made.append(beside / name)
                _write(beside / name, content)
        beside.rename(path)
    finally:
        for file in made:  # what broke off is not left lying about
            file.unlink(missing_ok=True)
        if beside.is_dir():
            beside.rmdir()


def _packed(contents: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
        target.write(content)
