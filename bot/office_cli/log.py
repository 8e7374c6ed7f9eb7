"""`eklase school log`: who saw and who changed what."""

from typing import Annotated

import typer

from bot.office_cli.arguments import LARGEST
from bot.office_cli.desk import AsJson, Desk, School, show
from storage import audit
from storage.store import Tx
from storage.viewer import Viewer


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the command."""

    @app.command("log")
    def log(
        by: Annotated[int, typer.Option(min=0, max=LARGEST, help="Only what this person did.")] = 0,
        about: Annotated[int, typer.Option(min=0, max=LARGEST, help="Only what concerns this person.")] = 0,
        page: Annotated[int, typer.Option(min=1, max=10**9, help="The page; 1 is the newest.")] = 1,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Show who saw and who changed what, newest first."""

        async def work(tx: Tx, viewer: Viewer) -> list[dict[str, object]]:
            found = await audit.listed(tx, viewer, page - 1, by=by, about=about)
            return [
                {
                    "at": one.at.isoformat(timespec="seconds"),
                    "who": one.who or "operator",
                    "kind": one.kind,
                    "what": one.what,
                    "about": one.about,
                    "old": one.old,
                    "new": one.new,
                }
                for one in (found.entries if found else ())
            ]

        show(desk.does(school, work), as_json=as_json)
