"""`eklase school staff …`: who works at a school."""

import asyncio
from typing import Annotated, Literal

import typer

from bot.errors import ArgumentRefused, StoreSaysNo
from bot.office_cli.arguments import LARGEST, code_of, day, mobile, person_name
from bot.office_cli.desk import AsJson, Desk, School, school_number, show, told
from storage import staffing
from storage.clock import school_day
from storage.managing import operator
from storage.staffing import Colleague, Newcomer
from storage.store import Tx
from storage.viewer import Viewer

Role = Literal["teacher", "office", "head"]
Person = Annotated[int, typer.Argument(max=LARGEST, help="The person's number, as `staff list` shows it.")]

_REFUSED = {
    "pupil": "this personal code is a pupil's.",
    "other name": "this personal code is known under another family name.",
}


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Who works at the school.")
    app.add_typer(group, name="staff")
    for each in (_list, _add, _role, _end, _password):
        each(group, desk)


def _list(group: typer.Typer, desk: Desk) -> None:
    @group.command("list")
    def listed(
        text: Annotated[str, typer.Argument(help="Only names that hold these words.")] = "",
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """List the staff with roles, classes and whether they are logged in."""

        async def work(tx: Tx, viewer: Viewer) -> list[Colleague]:
            return await staffing.listed(tx, viewer, text)

        rows = [
            {
                "person": one.id,
                "name": one.name,
                "roles": list(one.roles),
                "leads": list(one.leads),
                "linked": one.is_linked,
            }
            for one in desk.does(school, work)
        ]
        show(rows, as_json=as_json)


def _add(group: typer.Typer, desk: Desk) -> None:
    @group.command("add")
    def new(
        given: Annotated[str, typer.Option(help="Given name.")],
        family: Annotated[str, typer.Option(help="Family name.")],
        code: Annotated[str, typer.Option(help="Personal code: the user name.")],
        phone: Annotated[str, typer.Option(help="Mobile phone: where the password goes.")],
        role: Annotated[Role, typer.Option(help="As what.")] = "teacher",
        since: Annotated[
            str | None, typer.Option("--from", help="From this day; today if not given.")
        ] = None,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Add somebody with a role; send the password with `staff password`."""
        begins = school_day(desk.clock()) if since is None else day("--from", since)
        called = person_name("--given", given), person_name("--family", family)
        newcomer = Newcomer(*called, code_of(code), mobile(phone), role, begins)

        async def work(tx: Tx, viewer: Viewer) -> staffing.Added:
            return await staffing.add(tx, viewer, newcomer)

        added = desk.does(school, work, writes=True)
        if added.outcome in _REFUSED:
            raise StoreSaysNo(f"{newcomer.name}: {_REFUSED[added.outcome]}")
        known = " (known already)" if added.outcome == "known" else ""
        line = f"Person {added.person_id} {newcomer.name} is {role} from {begins}{known}."
        told({"person": added.person_id, "role": role, "outcome": added.outcome}, line, as_json=as_json)


def _role(group: typer.Typer, desk: Desk) -> None:
    @group.command("role")
    def role_(
        person: Person,
        role: Annotated[Role, typer.Argument(help="The role to give.")],
        since: Annotated[
            str | None, typer.Option("--from", help="From this day; today if not given.")
        ] = None,
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Give somebody of the staff one more role."""
        begins = school_day(desk.clock()) if since is None else day("--from", since)

        async def work(tx: Tx, viewer: Viewer) -> staffing.Outcome:
            return await staffing.give(tx, viewer, person, role, begins)

        if desk.does(school, work, writes=True) == "not yours":
            raise ArgumentRefused(f"{person}: nobody of the staff has this number.")
        told({"person": person, "role": role}, f"Person {person} is {role} from {begins}.", as_json=as_json)


def _end(group: typer.Typer, desk: Desk) -> None:
    @group.command("end")
    def end(
        person: Person,
        role: Annotated[Role, typer.Argument(help="The role to end.")],
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """End a role: its log-ins end at once."""

        async def work(tx: Tx, viewer: Viewer) -> staffing.Dismissal:
            return await staffing.end(tx, viewer, person, role)

        ended = desk.does(school, work, writes=True)
        if ended.outcome == "last":
            raise StoreSaysNo(
                f"{person} is the last who manages the school: name another office or head first."
            )
        if ended.outcome != "ended":
            raise ArgumentRefused(f"{person}: nobody with this number is {role}.")
        line = f"Person {person} is {role} no more; {len(ended.links)} log-ins ended."
        told({"person": person, "role": role, "log_ins": len(ended.links)}, line, as_json=as_json)


def _password(group: typer.Typer, desk: Desk) -> None:
    @group.command("password")
    def password(
        person: Person,
        role: Annotated[Role, typer.Argument(help="For which role.")] = "teacher",
        school: School = None,
        as_json: AsJson = False,
    ) -> None:
        """Send a password for a role by SMS; the ones before end."""
        if not asyncio.run(_issue(desk, school, person, role)):
            raise StoreSaysNo(f"{person}: no {role} with this number, or no phone or personal code.")
        told({"person": person, "role": role}, "1 SMS queued.", as_json=as_json)


async def _issue(desk: Desk, school: str | None, person: int, role: Role) -> bool:
    async with desk.sending() as (checker, make_text), desk.open_store() as store:

        async def work(tx: Tx) -> bool:
            viewer = operator(await school_number(tx, school), desk.clock())
            cards = await staffing.cards(tx, viewer, person)
            card = next((one for one in cards if one.owner.kind == role), None)
            return card is not None and await staffing.issue(tx, checker, viewer, card, make_text)

        return await store.run(work)
