"""The console script `eklase`: each command reads settings, calls one thing, and turns what may go wrong into
one line and an exit code.

    0 done    1 something unforeseen    2 a setting or argument    3 the store refuses
    4 Telegram refuses (token, second instance)    5 an import is refused
"""

import asyncio
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console

from bot import doctor as examination
from bot import logs
from bot.demo import opening
from bot.errors import Refused
from bot.house import open_store
from bot.school_cli import school_commands
from bot.settings import Settings, load
from bot.sms_cli import sms_commands
from storage.clock import system_clock
from storage.errors import StorageError, StoreRefused
from storage.store import Store

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None
)
errors = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)


def main() -> None:
    """Run the command line; every foreseen failure leaves as one line and its exit code."""
    try:
        app()
    except StoreRefused as refusal:
        _leave(refusal.reason, refusal.exit_code)
    except StorageError as failure:
        _leave(f"The database cannot be used: {failure}", 3)
    except Refused as refusal:
        _leave(str(refusal), refusal.exit_code)
    except Exception:
        # The interpreter's own report would show what the log never does.
        _leave(f"something unforeseen, please report it:\n{traceback.format_exc()}", 1)


def _leave(line: str, code: int) -> NoReturn:
    errors.print(f"eklase: {logs.redacted(line)}")
    sys.exit(code)


@asynccontextmanager
async def _store() -> AsyncIterator[Store]:
    """The configured store, for the commands of the school; the demo school is there from the first look."""
    settings = await asyncio.to_thread(load)
    async with open_store(settings) as store:
        if settings.school == "demo":
            await opening.seed_once(store, system_clock)
        yield store


def _go(work: Callable[[Settings], Coroutine[Any, Any, None]]) -> None:
    logs.start()
    asyncio.run(work(load()))


app.add_typer(school_commands(_store, load), name="school")
app.add_typer(sms_commands(load), name="sms")


@app.command()
def run() -> None:
    """Serve the bot until Ctrl-C or SIGTERM, by polling or, where a webhook address is set, by webhook."""
    from bot.service import serve

    _go(serve)


@app.command()
def init() -> None:
    """Make the key file and an empty database where the settings say. Neither is ever overwritten."""
    from bot.house import create_store

    settings = load()
    asyncio.run(create_store(settings))
    typer.echo(
        f"Made {settings.database_name}, and its keys in {settings.key_file}: keep those apart from backups."
    )


@app.command()
def doctor() -> None:
    """Say in plain lines what is configured, what is missing and what to do."""
    sys.exit(0 if asyncio.run(examination.examine(typer.echo)) else 1)


@app.command()
def demo(
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its school.")] = Path(".demo"),
    reset: Annotated[bool, typer.Option(help="Forget everything and start afresh.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The page's port; 0 takes any.")] = 8700,
    open_page: Annotated[bool, typer.Option("--open/--no-open", help="Open the page in the browser.")] = True,
) -> None:
    """Show the product: an embedded Telegram with phones in the browser, the bot, and a demo school."""
    from bot.demo.stage import open_folder, perform

    logs.start()
    asyncio.run(perform(open_folder(folder), reset=reset, port=port, open_page=open_page))


@app.command()
def simulator(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes any.")] = 8081,
    people: Annotated[int, typer.Option(min=1, max=50, help="How many phones.")] = 2,
    journal: Annotated[
        Path | None, typer.Option(help="Keep chats in this file and continue from it.")
    ] = None,
    sms_file: Annotated[
        Path | None, typer.Option(help="Show SMS that are written into this file as JSON lines.")
    ] = None,
    flood_control: Annotated[bool, typer.Option(help="Keep Telegram's sending limits.")] = True,
) -> None:
    """Start the embedded Telegram alone, for any bot with any token."""
    from bot.simulator.alone import run_alone

    work = run_alone(
        host=host,
        port=port,
        count=people,
        journal=journal,
        sms_file=sms_file,
        flood_control=flood_control,
    )
    try:
        asyncio.run(work)
    except OSError as error:
        raise Refused(f"{host}:{port} cannot be had: {error.strerror}. Choose another --port.") from None
