"""`eklase school class …`: classes and their class teachers."""

from typing import Annotated

import typer

from bot.errors import ArgumentRefused, StoreSaysNo
from bot.office_cli.arguments import FIRST_YEAR, LARGEST, LAST_YEAR
from bot.office_cli.desk import AsJson, Desk, School, show, told
from storage import school_classes, school_year
from storage.clock import school_day
from storage.school_classes import LedClass
from storage.store import Tx
from storage.viewer import Viewer


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Classes and their class teachers.")
    app.add_typer(group, name="class")

    @group.command("list")
    def listed(school: School = None, as_json: AsJson = False) -> None:
        """List the classes of the newest year with class teacher and number of pupils."""

        async def work(tx: Tx, viewer: Viewer) -> list[LedClass]:
            return await school_classes.listed(tx, viewer)

        rows = [
            {
                "class": one.name,
                "year": one.year,
                "class_teacher": one.teacher,
                "person": one.teacher_id,
                "linked": one.is_linked,
                "pupils": one.pupils,
            }
            for one in desk.does(school, work)
        ]
        show(rows, as_json=as_json)

    @group.command("add")
    def new(
        name: Annotated[str, typer.Argument(help="Such as 7.b.")],
        year: Annotated[
            int | None,
            typer.Option(min=FIRST_YEAR, max=LAST_YEAR, help="The year in which its school year begins."),
        ] = None,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Add a class."""
        grade, letter = _name(name)
        begins = school_year.year_ahead(school_day(desk.clock())) if year is None else year

        async def work(tx: Tx, viewer: Viewer) -> school_classes.Outcome:
            return await school_classes.add(tx, viewer, begins, grade, letter)

        if desk.does(school, work, writes=True) == "same":
            raise StoreSaysNo(f"{grade}.{letter} of {begins} is there already.")
        told(
            {"class": f"{grade}.{letter}", "year": begins}, f"Class {grade}.{letter} added.", as_json=as_json
        )

    @group.command("teacher")
    def teacher(
        name: Annotated[str, typer.Argument(help="The class, such as 7.b.")],
        person: Annotated[
            int, typer.Argument(max=LARGEST, help="The teacher's number, as `staff list` shows it.")
        ],
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Make somebody class teacher from today; the one before ends."""
        wanted = _name(name)

        async def work(tx: Tx, viewer: Viewer) -> school_classes.Outcome:
            led = await school_classes.listed(tx, viewer)
            found = next((one for one in led if (one.grade, one.letter) == wanted), None)
            if found is None:
                raise ArgumentRefused(f"{name}: there is no such class in the newest year.")
            return await school_classes.lead(tx, viewer, found.id, person)

        if desk.does(school, work, writes=True) == "not yours":
            raise ArgumentRefused(f"{person}: nobody of the staff has this number.")
        told({"class": name, "person": person}, f"Person {person} leads {name}.", as_json=as_json)


def _name(text: str) -> tuple[int, str]:
    found = school_classes.read_name(text)
    if found is None:
        raise ArgumentRefused(f"{text}: a class is named like 7.b.")
    return found
