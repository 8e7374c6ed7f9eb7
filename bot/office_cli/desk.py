"""What every command needs: the store, which school is meant, and how things are printed."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from bot import account
from bot.errors import ArgumentRefused
from bot.settings import Settings
from conversations.short_messages import make_text
from storage import roster
from storage.clock import Clock
from storage.managing import operator
from storage.passwords import Checker
from storage.registration import MakeText
from storage.store import Store, Tx
from storage.viewer import Viewer

T = TypeVar("T")
OpenStore = Callable[[], AbstractAsyncContextManager[Store]]
Records = Sequence[Mapping[str, Any]]
Work = Callable[[Tx, Viewer], Awaitable[T]]

School = Annotated[
    str | None, typer.Option("--school", help="Its number or name; not needed where there is one.")
]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]


async def school_number(tx: Tx, wanted: str | None) -> int:
    """The school that is meant; ArgumentRefused names those there are."""
    known = await roster.schools(tx)
    if wanted is None:
        fits = known
    else:
        fits = [one for one in known if wanted == str(one.id) or wanted.casefold() in one.name.casefold()]
    exact = [one for one in fits if wanted in {str(one.id), one.name}] or fits
    if len(exact) != 1:
        if not known:
            raise ArgumentRefused("there is no school yet: `eklase school new` makes one.")
        names = ", ".join(f"{one.id} {one.name}" for one in (exact or known)[:10])
        said = "--school" if wanted is None else f"--school {wanted}"
        raise ArgumentRefused(f"{said}: say which one of these: {names}.")
    return exact[0].id


@dataclass(frozen=True)
class Desk:
    """Opens the store for a command and prints what came of it."""

    open_store: OpenStore
    settings: Callable[[], Settings]
    clock: Clock

    def does(self, school: str | None, work: Work[T], *, writes: bool = False) -> T:
        """One transaction as the operator of one school."""

        async def go() -> T:
            async with self.open_store() as store:
                if not writes:
                    async with store.reading() as tx:
                        return await work(tx, await self._viewer(tx, school))

                async def written(tx: Tx) -> T:
                    return await work(tx, await self._viewer(tx, school))

                return await store.run(written)

        return asyncio.run(go())

    @asynccontextmanager
    async def sending(self) -> AsyncIterator[tuple[Checker, MakeText]]:
        """What a password needs: a hasher, and the bot's name, asked of Telegram before anything changes."""
        username = await account.username(self.settings())
        checker = Checker()
        try:
            yield checker, make_text(username)
        finally:
            checker.close()

    async def _viewer(self, tx: Tx, school: str | None) -> Viewer:
        return operator(await school_number(tx, school), self.clock())


def show(records: Records, *, as_json: bool) -> None:
    """Rows of one shape: a table at a terminal, lines with tabs in a pipe, or JSON."""
    if as_json:
        typer.echo(json.dumps([dict(one) for one in records], ensure_ascii=False, indent=1, default=str))
    elif records and sys.stdout.isatty():
        table = Table(*[key.replace("_", " ") for key in records[0]], box=None, header_style="bold")
        for one in records:
            table.add_row(*[_cell(value) for value in one.values()])
        Console().print(table)
    else:
        for one in records:
            typer.echo("\t".join(_cell(value) or "-" for value in one.values()))


def told(record: Mapping[str, Any], line: str, *, as_json: bool) -> None:
    """What was done: a line, or JSON."""
    shown = json.dumps(dict(record), ensure_ascii=False, indent=1, default=str) if as_json else line
    typer.echo(shown)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)
