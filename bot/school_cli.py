"""`eklase school …`: what the operator does with the people in the store."""

import asyncio
import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot import account
from bot.demo.plan import FEWEST_STUDENTS
from bot.demo.seed import SeedReport, seed
from bot.errors import ArgumentRefused
from bot.import_cli import import_commands
from bot.office_cli import Desk, office_commands
from bot.office_cli.arguments import LARGEST
from bot.office_cli.desk import school_number
from bot.settings import Settings
from conversations.short_messages import make_text
from storage import registration, roster
from storage.clock import Clock, school_day, system_clock
from storage.passwords import Checker
from storage.roster import RosterPerson, RosterRole
from storage.store import Store, Tx

OpenStore = Callable[[], AbstractAsyncContextManager[Store]]


def school_commands(
    open_store: OpenStore, settings: Callable[[], Settings], clock: Clock = system_clock
) -> typer.Typer:
    """The commands, over the store that `open_store` opens and closes."""
    app = typer.Typer(no_args_is_help=True, help="People and schools in the database, for the operator.")

    @app.command()
    def people(
        school: Annotated[str | None, typer.Option(help="Only this school: its number or name.")] = None,
        class_: Annotated[str | None, typer.Option("--class", help="Only this class, such as 7.b.")] = None,
        as_json: Annotated[bool, typer.Option("--json", help="As JSON instead of a line a person.")] = False,
    ) -> None:
        """List people with role, class, personal code and phone; both are masked outside a demo school."""
        asyncio.run(_list(open_store, clock, school, class_, as_json=as_json))

    @app.command()
    def synth(
        students: Annotated[int, typer.Option(min=FEWEST_STUDENTS, help="How many students.")],
        seed: Annotated[int, typer.Option(help="The same seed makes the same schools.")] = 1,
        today: Annotated[
            datetime | None,
            typer.Option(formats=["%Y-%m-%d"], help="The day around which; today if not given."),
        ] = None,
    ) -> None:
        """Fill an empty database with invented schools of any size, for measuring."""
        day = None if today is None else today.date()
        report = asyncio.run(_synthesize(open_store, clock, students, seed, day))
        typer.echo(
            f"{report.students:,} students in {report.schools:,} schools: {report.rows:,} rows "
            f"in {report.seconds:.1f} s ({report.rows_a_second:,.0f} rows/s)."
        )

    @app.command()
    def password(
        person: Annotated[int, typer.Option(max=LARGEST, help="The person's number, as `people` lists it.")],
    ) -> None:
        """Send a person a new password by SMS for each part they have; the ones before end.

        The running bot sends it; where none runs, it leaves when one starts.
        """
        count = asyncio.run(_issue(open_store, settings(), clock, person))
        typer.echo(f"{count} SMS queued.")

    office_commands(app, Desk(open_store, settings, clock))
    import_commands(app, open_store, clock)
    return app


async def _issue(open_store: OpenStore, settings: Settings, clock: Clock, person: int) -> int:
    username = await account.username(settings)
    checker = Checker()
    try:
        async with open_store() as store:

            async def work(tx: Tx) -> int:
                return await registration.issue_for_operator(
                    tx, checker, person, make_text(username), clock()
                )

            count = await store.run(work)
    finally:
        checker.close()
    if not count:
        raise ArgumentRefused(f"--person {person}: nobody with this number has a part at school and a phone.")
    return count


async def _list(
    open_store: OpenStore, clock: Clock, school: str | None, class_name: str | None, *, as_json: bool
) -> None:
    async with open_store() as store, store.reading() as tx:
        number = None if school is None else await school_number(tx, school)
        found = roster.people(tx, school_day(clock()), school_id=number, class_name=class_name)
        # Person by person: a hundred thousand students do not have to fit into memory.
        written = 0
        async for person in found:
            if as_json:
                typer.echo(("[" if not written else ",") + "\n  " + _json(person), nl=False)
            else:
                typer.echo(_line(person))
            written += 1
        if as_json:
            typer.echo("\n]" if written else "[]")


async def _synthesize(
    open_store: OpenStore, clock: Clock, students: int, number: int, today: date | None
) -> SeedReport:
    columns = (TextColumn("students"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("students", total=students)
        async with open_store() as store:
            return await seed(
                store,
                clock,
                students=students,
                seed=number,
                today=today,
                progress=lambda done: bar.update(task, completed=done),
            )


def _json(person: RosterPerson) -> str:
    shown: dict[str, Any] = {
        "id": person.id,
        "school": person.school,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "role": person.roles[0].kind if person.roles else None,
        "class": next((role.class_name for role in person.roles if role.class_name), None),
        "roles": [_role(role) for role in person.roles],
        "personal_code": person.code,
        "phone": person.phone,
    }
    return json.dumps(shown, ensure_ascii=False)


def _role(role: RosterRole) -> dict[str, str | None]:
    shown = {"role": role.kind, "class": role.class_name}
    return (
        shown
        if role.student is None
        else {**shown, "student": role.student, "student_personal_code": role.student_code}
    )


def _line(person: RosterPerson) -> str:
    roles = "; ".join(
        " ".join(part for part in (role.kind, role.class_name, role.student, role.student_code) if part)
        for role in person.roles
    )
    parts = (
        f"{person.given_name} {person.family_name}",
        roles or "-",
        person.code or "-",
        person.phone or "-",
    )
    return "\t".join((str(person.id), person.school, *parts))
