"""`eklase school export PATH`: the school as OneRoster 1.2 files, packed."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import ArgumentRefused, StoreSaysNo
from bot.office_cli.desk import AsJson, Desk, School, show, told
from storage.oneroster import Exported, NoTerms, exported
from storage.store import Tx
from storage.viewer import Viewer


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the command."""

    @app.command("export")
    def written(
        path: Annotated[Path, typer.Argument(help="The .zip that is to be made.")],
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Export the school as OneRoster 1.2 CSV files in a .zip, as `import` reads them. Personal data!"""
        if path.suffix.lower() != ".zip":
            raise ArgumentRefused(f"{path.name}: the name must end in .zip.")
        if path.exists():
            raise ArgumentRefused(f"{path.name} is there already: choose another name.")
        if not path.parent.is_dir():
            raise ArgumentRefused(f"{path.parent}: there is no such folder.")
        beside = path.with_name(f".{path.name}.{os.getpid()}")

        async def work(tx: Tx, viewer: Viewer) -> Exported:
            # Nobody else on the machine reads what is in it.
            with os.fdopen(os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as target:
                done = await exported(tx, viewer, target)
            if done is None:
                raise LookupError("the operator's own school is not there")
            return done

        try:
            done = desk.does(school, work)
            beside.rename(path)
        except NoTerms:
            raise StoreSaysNo("the school has no terms: enter them first (eklase school terms).") from None
        except OSError as error:
            raise ArgumentRefused(f"{path}: {error.strerror}.") from None
        finally:
            beside.unlink(missing_ok=True)  # what broke off is not left lying about
        if as_json:
            told({"school": done.school, "path": str(path), "rows": dict(done.rows)}, "", as_json=True)
        else:
            show([{"file": f"{file}.csv", "rows": count} for file, count in done.rows.items()], as_json=False)
