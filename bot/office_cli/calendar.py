"""`eklase school terms` and `holidays`: the school's calendar."""

from typing import Annotated

import typer

from bot.errors import ArgumentRefused, StoreSaysNo
from bot.office_cli.arguments import FIRST_YEAR, LAST_YEAR, day, days
from bot.office_cli.desk import AsJson, Desk, School, show
from storage import school_calendar, school_year
from storage.clock import school_day
from storage.store import Tx
from storage.viewer import Viewer


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the commands."""

    @app.command("terms")
    def terms(
        number: Annotated[int | None, typer.Option(min=1, max=2, help="Which term to change.")] = None,
        dates: Annotated[str | None, typer.Option(help="Its days, 2026-09-01..2026-12-18.")] = None,
        year: Annotated[
            int | None, typer.Option(min=FIRST_YEAR, max=LAST_YEAR, help="Of which school year.")
        ] = None,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Show the terms from this year on, or change one."""
        span = days("--dates", dates)
        if (number is None) != (span is None):
            raise ArgumentRefused("--number and --dates belong together.")
        begins = school_year.year_of(school_day(desk.clock())) if year is None else year

        async def work(tx: Tx, viewer: Viewer) -> list[dict[str, object]]:
            if number is not None and span is not None:
                outcome = await school_calendar.set_term(tx, viewer, begins, number, *span)
                _refuse(outcome)
            return [one.model_dump() for one in await school_calendar.terms(tx, viewer)]

        show(desk.does(school, work, writes=number is not None), as_json=as_json)

    @app.command("holidays")
    def holidays(
        new: Annotated[str | None, typer.Option("--add", help="Days, 2026-12-21..2027-01-01.")] = None,
        remove: Annotated[str | None, typer.Option(help="The first day of those to remove.")] = None,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Show the days without lessons, add or remove some."""
        span = days("--add", new)
        first = None if remove is None else day("--remove", remove)

        async def work(tx: Tx, viewer: Viewer) -> list[dict[str, object]]:
            if first is not None and not await school_calendar.remove_holiday(tx, viewer, first):
                raise ArgumentRefused(f"--remove {remove}: no holiday begins on that day.")
            if span is not None:
                _refuse(await school_calendar.add_holiday(tx, viewer, *span))
            return [one.model_dump() for one in await school_calendar.holidays(tx, viewer)]

        show(desk.does(school, work, writes=bool(new or remove)), as_json=as_json)


def _refuse(outcome: school_calendar.Outcome) -> None:
    if outcome == "overlap":
        raise StoreSaysNo("these days overlap others; nothing was changed.")
    if outcome == "order":
        raise StoreSaysNo("these days are out of order; nothing was changed.")
