"""`eklase school figures`: who is logged in, who reads, how much is missed; never about one child."""

import typer

from bot.office_cli.desk import AsJson, Desk, School, show, told
from storage import figures
from storage.store import Tx
from storage.viewer import Viewer


def add(app: typer.Typer, desk: Desk) -> None:
    """Add the command."""

    @app.command("figures")
    def shown(school: School = None, as_json: AsJson = False) -> None:
        """Show the school in figures, class by class; small classes stand together as «small»."""

        async def work(tx: Tx, viewer: Viewer) -> dict[str, object]:
            linked, reading = await figures.linked(tx, viewer), await figures.reading(tx, viewer)
            missing = {one.name: one for one in await figures.missing(tx, viewer) or ()}
            if linked is None or reading is None:
                raise LookupError("the operator's own school is not there")
            return {
                "staff": linked.staff,
                "staff_linked": linked.linked_staff,
                "announcements": reading.publications,
                "read_percent": reading.share,
                "classes": [
                    {
                        "class": one.name or "small",
                        "pupils": one.pupils,
                        "pupils_linked": one.linked_pupils,
                        "guardians": one.guardians,
                        "guardians_linked": one.linked_guardians,
                        "missed_excused": missing[one.name].excused,
                        "missed_unexcused": missing[one.name].unexcused,
                    }
                    for one in linked.classes
                ],
            }

        told_all = desk.does(school, work)
        if as_json:
            told(told_all, "", as_json=True)
            return
        classes = told_all.pop("classes")
        show([told_all], as_json=False)
        show(classes if isinstance(classes, list) else [], as_json=False)
