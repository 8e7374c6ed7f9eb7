"""`eklase school import PATH`: a school's OneRoster 1.2 files, compared, shown, and written in one go."""

import asyncio
import json
import sys
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from bot.errors import ArgumentRefused, ImportRefused
from bot.office_cli.desk import school_number
from storage.clock import Clock
from storage.oneroster import Fault, Note, Plan, Prepared, SetRefused, applied, prepared
from storage.store import Store

OpenStore = Callable[[], AbstractAsyncContextManager[Store]]

LABELS: Final = {
    "school": "schools",
    "term": "terms",
    "class": "classes",
    "group": "teaching groups",
    "person": "people",
    "staff": "parts at school",
    "enrolment": "places in classes",
    "class teacher": "class teachers",
    "group student": "places in groups",
    "group teacher": "teachers of groups",
    "guardian": "guardians",
    "work": "works",
    "homework": "homework",
    "mark": "marks",
}
"""What the table calls each kind."""
STAYING: Final = frozenset({"work", "homework", "mark"})


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the operator asked for."""

    path: Path
    school: str | None
    is_dry: bool
    is_sure: bool
    may_remove: bool
    as_json: bool


def import_commands(app: typer.Typer, open_store: OpenStore, clock: Clock) -> None:
    """Adds the command, over the store that `open_store` opens and closes."""

    @app.command("import")
    def import_(
        path: Annotated[Path, typer.Argument(exists=True, readable=True, help="A folder or a .zip.")],
        school: Annotated[
            str | None, typer.Option(help="Into this school: its number or name. An empty store makes it.")
        ] = None,
        dry_run: Annotated[
            bool, typer.Option("--dry-run", help="Show what would change; write nothing.")
        ] = False,
        yes: Annotated[bool, typer.Option("--yes", help="Do not ask before writing.")] = False,
        force_removals: Annotated[
            bool, typer.Option("--force-removals", help="Even if more than a fifth of anything goes.")
        ] = False,
        as_json: Annotated[bool, typer.Option("--json", help="As JSON instead of tables.")] = False,
    ) -> None:
        """Import a school from OneRoster 1.2 CSV files, whole (bulk) or what changed (delta).

        All is checked first and shown; then everything is written, or nothing. Exit code 5: refused.
        """
        wish = _Wish(path, school, dry_run, yes, force_removals, as_json)
        asyncio.run(_import(open_store, clock, wish))


async def _import(open_store: OpenStore, clock: Clock, wish: _Wish) -> None:
    async with open_store() as store:
        number = None
        if wish.school is not None:
            async with store.reading() as tx:
                number = await school_number(tx, wish.school)
        try:
            with _Bar() as bar:
                compared = prepared(store, wish.path, clock, school_id=number, progress=bar.told)
                async with compared as ready:
                    bar.hide()
                    await _decide(store, clock, wish, ready, bar)
        except SetRefused as refusal:
            _tell_faults(refusal, as_json=wish.as_json)
            raise ImportRefused(_refusal(refusal)) from None


async def _decide(store: Store, clock: Clock, wish: _Wish, ready: Prepared, bar: "_Bar") -> None:
    plan = ready.plan
    is_refused = bool(plan.vanishing) and not wish.may_remove
    if not wish.as_json:
        _show(plan)
    written: int | None = None
    if not wish.is_dry and not is_refused:
        if plan.changes:
            _ask(wish)
        written = (await applied(store, ready, clock, bar.told)).rows
        bar.hide()
    if wish.as_json:
        _print(_as_json(plan, written))
    elif written is not None:
        typer.echo(f"{written:,} rows written." if written else "Nothing has changed; nothing was written.")
    if is_refused:
        kinds = ", ".join(LABELS[kind] for kind in plan.vanishing)
        raise ImportRefused(
            f"more than a fifth of these would go: {kinds}. Nothing was written. "
            "If the files are right, add --force-removals."
        )


def _ask(wish: _Wish) -> None:
    if wish.is_sure:
        return
    if wish.as_json or not is_somebody_there():
        raise ArgumentRefused("nobody is there to be asked: say --yes, or --dry-run to look only.")
    typer.confirm("Write this?", abort=True)


def is_somebody_there() -> bool:
    """Whether a person types, who can be asked."""
    return sys.stdin.isatty()


class _Bar:
    """A progress bar on stderr that stands only while something is under way."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
        self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("reading", total=None)

    def __enter__(self) -> "_Bar":
        return self

    def __exit__(self, *_: object) -> None:
        self.hide()

    def told(self, stage: str, done: int, total: int | None) -> None:
        """Called again and again by the import."""
        self._bar.start()
        self._bar.update(self._task, description=stage, completed=done, total=total)

    def hide(self) -> None:
        """Something else is to be shown."""
        self._bar.stop()


def _show(plan: Plan) -> None:
    table = Table(title=_title(plan), title_justify="left")
    table.add_column("")
    for heading in ("before", "new", "changed", "removed"):
        table.add_column(heading, justify="right")
    for count in plan.counts:
        figures = (count.before, count.new, count.changed, count.removed)
        style = "bold red" if count.vanishes else None
        table.add_row(
            LABELS[count.kind], *(f"{figure:,}" if figure else "·" for figure in figures), style=style
        )
    console = Console(highlight=False)
    console.print(table if plan.counts else Text(_title(plan)))
    if any(count.removed for count in plan.counts if count.kind in STAYING):
        console.print("Works, homework and marks that the source dropped stay.")
    for note in plan.notes:
        console.print(Text(_note(note)), soft_wrap=True)


def _title(plan: Plan) -> str:
    if plan.school_id is None and plan.school_name is not None:
        return f"A new school: {_plain(plan.school_name)}"
    name = "" if plan.school_name is None else f": {_plain(plan.school_name)}"
    return f"School {plan.school_id}{name}" if plan.counts else "The set says that nothing has changed."


def _note(note: Note) -> str:
    first = note.examples[0]
    places = ", ".join(_plain(fault.place) for fault in note.examples)
    more = f" and {note.count - len(note.examples)} more" if note.count > len(note.examples) else ""
    return f"Note: {_plain(first.sentence)} ({places}{more})"


def _tell_faults(refusal: SetRefused, *, as_json: bool) -> None:
    if as_json:
        _print({"faults": [_fault(fault) for fault in refusal.faults], "written": None})
        return
    table = Table(title="What is wrong", title_justify="left")
    for heading in ("where", "what"):
        table.add_column(heading, overflow="fold")
    for fault in refusal.faults:
        table.add_row(Text(_plain(fault.place)), Text(_plain(fault.sentence)))
    Console(stderr=True, highlight=False).print(table)


def _refusal(refusal: SetRefused) -> str:
    told = len(refusal.faults)
    return f"{told} fault{'s'[: told > 1]} in the set; nothing was written."


def _as_json(plan: Plan, written: int | None) -> dict[str, Any]:
    return {
        "school": plan.school_id,
        "new_school": plan.school_name if plan.school_id is None else None,
        "changes": {
            count.kind: {
                "before": count.before,
                "new": count.new,
                "changed": count.changed,
                "removed": count.removed,
            }
            for count in plan.counts
        },
        "notes": [
            {"code": note.code, "count": note.count, "examples": [_fault(fault) for fault in note.examples]}
            for note in plan.notes
        ],
        "vanishing": list(plan.vanishing),
        "written": written,
    }


def _fault(fault: Fault) -> dict[str, Any]:
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


def _print(shown: dict[str, Any]) -> None:
    typer.echo(json.dumps(shown, ensure_ascii=False, indent=2))
