"""`eklase school year change`: classes move up, those who finish leave."""

from typing import Annotated

import typer

from bot.errors import ArgumentRefused, StoreSaysNo
from bot.office_cli.desk import AsJson, Desk, School, show, told
from storage import year_change
from storage.store import Tx
from storage.viewer import Viewer
from storage.year_change import FINISHING, Plan


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="The change of the school year.")
    app.add_typer(group, name="year")

    @group.command("change")
    def change(
        year: Annotated[
            int | None, typer.Argument(help="The year that begins; not needed with --dry-run.")
        ] = None,
        leaving: Annotated[
            list[int] | None, typer.Option(help="A grade that leaves: 6, 9; 12 always does.")
        ] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would happen.")] = False,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Let a school year begin, once. The only way back is a backup: make one first."""
        chosen = None if leaving is None else set(leaving)
        if chosen is not None and not chosen <= FINISHING:
            raise ArgumentRefused("--leaving: only 6, 9 and 12 are grades after which pupils leave.")
        if year is None and not dry_run:
            raise ArgumentRefused("say which school year begins, such as 2027, or look with --dry-run first.")

        async def look(tx: Tx, viewer: Viewer) -> Plan | None:
            return await year_change.preview(tx, viewer, chosen)

        plan = desk.does(school, look)
        if plan is None:
            raise StoreSaysNo("the school has no classes yet.")
        if year is None or dry_run:
            show(_rows(plan), as_json=as_json)
            return

        async def work(tx: Tx, viewer: Viewer) -> year_change.Outcome:
            return await year_change.change(tx, viewer, year, plan.leaving)

        outcome = desk.does(school, work, writes=True)
        if outcome == "early":
            raise StoreSaysNo(f"{year} can be begun from {plan.opens_day} on.")
        if outcome != "done":
            raise StoreSaysNo(f"the year that can begin is {plan.year}; nothing was changed.")
        line = f"{plan.moving} pupils move up, {plan.parting} leave on {plan.first_day}."
        told({"year": year, "moving": plan.moving, "leaving": plan.parting}, line, as_json=as_json)


def _rows(plan: Plan) -> list[dict[str, object]]:
    return [
        {"class": move.old, "becomes": move.new or "leaves", "pupils": move.pupils, "year": plan.year}
        for move in plan.moves
    ]
