"""`eklase school settings`: what a school sets for itself."""

from typing import Annotated

import typer

from bot.errors import ArgumentRefused
from bot.office_cli.desk import AsJson, Desk, School, show
from storage import audit, school_settings
from storage.school_settings import FIELDS, SPANS, Field, SettingRefused
from storage.store import Tx
from storage.viewer import Viewer

_WANTED = {
    "name": "a name of 3 to 120 signs",
    "phone": "a telephone number, or - for none",
    "hour": "an hour such as 9:30",
    "choice": "yes or no",
}


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the command."""

    @app.command("settings")
    def settings(
        changes: Annotated[
            list[str] | None, typer.Argument(help="FIELD=VALUE, such as report_by=9:30.")
        ] = None,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Show a school's settings with who changed them last, or change some of them."""
        wanted = [_wanted(one) for one in changes or ()]

        async def work(tx: Tx, viewer: Viewer) -> list[dict[str, object]]:
            for field, value in wanted:
                await school_settings.change(tx, viewer, field, value)
            shown, latest = await school_settings.shown(tx, viewer), await audit.latest(tx, viewer)
            rows: list[dict[str, object]] = []
            for field in FIELDS:
                last = latest.get(f"setting.{field}")
                by = None if last is None else last.who or "operator"
                at = None if last is None else last.at.isoformat(timespec="seconds")
                value = getattr(shown, field)
                rows.append({"setting": field, "value": value, "changed_by": by, "changed_at": at})
            return rows

        show(desk.does(school, work, writes=bool(wanted)), as_json=as_json)


def _wanted(text: str) -> tuple[Field, school_settings.Value]:
    name, _, value = text.partition("=")
    if name not in FIELDS:
        raise ArgumentRefused(f"{text}: FIELD=VALUE, where FIELD is one of {', '.join(FIELDS)}.")
    try:
        return name, school_settings.read(name, value)
    except SettingRefused as refused:
        least, most = SPANS.get(name, (0, 0))
        meant = _WANTED.get(refused.reason, f"a number from {least} to {most}")
        raise ArgumentRefused(f"{text}: {meant} is wanted.") from None
