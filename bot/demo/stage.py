"""`eklase demo`: an embedded Telegram with phones in the browser, the bot as its own process, a demo school.

    page of phones ◄──► simulator (this process) ◄── HTTP ──► bot (child process) ──► store, sms.jsonl
                             └── reads sms.jsonl: what the bot sends by SMS arrives on the phones

Everything stands in one folder, so a second start goes on where the first stopped.
"""

import asyncio
import contextlib
import fcntl
import os
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from bot.demo.cast import CAST, Member
from bot.demo.guide import action_labels, notes, pages, sent_again, titles
from bot.errors import Refused
from bot.simulator import Action, Guide, Person, Profile, Simulator, serve
from bot.stopping import until_stopped

TOKEN = "900000001:demo-school-on-this-computer-only-AAAA"  # noqa: S105 -- opens nothing but the demo
STOPS_WITHIN_S = 12
STARTS_WITHIN_S = 300
FILES = ("eklase.db", "eklase.key", "sms.jsonl", "telegram.jsonl", "bot.log")


class DemoRefused(Refused):
    """The demo cannot start, or its bot has stopped."""

    exit_code = 1


def open_folder(path: Path) -> Path:
    """The demo's folder, made when it is not there."""
    path = path.resolve()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DemoRefused(f"--folder {path} cannot be made: {error.strerror}.") from None
    return path


async def perform(folder: Path, *, reset: bool, port: int, open_page: bool) -> None:
    """Run the demo until Ctrl-C. DemoRefused says in one line why it cannot."""
    with _taken(folder):
        if reset:
            _forget(folder)
        if await until_stopped(_perform(folder, port=port, open_page=open_page)):
            print("\nThe demo has ended; `make demo` goes on from here.", flush=True)  # noqa: T201


async def _perform(folder: Path, *, port: int, open_page: bool) -> None:
    environment = _environment(folder)
    simulator = _simulator(folder, environment)
    first = not (folder / "eklase.db").exists()
    async with serve(simulator, port=_free_port(port)) as address:
        environment["EKLASE_TELEGRAM_API_URL"] = address
        async with _bot(folder, environment) as process:
            print("Preparing the demo school …" if first else "Opening the demo school …", flush=True)  # noqa: T201
            await _ready(simulator, process, folder)
            print(f"\n  E-klase demo: {address}\n\n  Ctrl-C ends it.", flush=True)  # noqa: T201
            if open_page and _has_screen():
                await asyncio.to_thread(webbrowser.open, address)
            await process.wait()
            raise DemoRefused(f"the bot has stopped: {_last_words(folder)}")


@contextlib.contextmanager
def _taken(folder: Path) -> Iterator[None]:
    """One demo a folder: a second one would read the same journal and serve the same store."""
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise DemoRefused(f"a demo is running in {folder} already: end it first, with Ctrl-C.") from None
        yield


def _forget(folder: Path) -> None:
    """Remove what a demo makes, and nothing else that may stand in the folder."""
    for name in FILES:
        for path in folder.glob(f"{name}*"):
            path.unlink()


def _simulator(folder: Path, environment: dict[str, str]) -> Simulator:
    async def sms_again(person_id: int) -> dict[str, str]:
        member = next(member for member in CAST if member.user_id == person_id)
        return await _issue_again(folder, environment, member)

    guide = Guide(
        title=titles(),
        html=pages(),
        people=[member.user_id for member in CAST],
        actions={"sms-again": Action(sms_again, action_labels())},
    )
    simulator = Simulator(
        flood_control=False,
        journal=folder / "telegram.jsonl",
        sms_file=folder / "sms.jsonl",
        sms_sender="E-klase",
        guide=guide,
        bots={TOKEN: Profile(first_name="E-klase", username="eklase_demo_bot")},
    )
    for member in CAST:
        simulator.add_person(
            Person(
                id=member.user_id,
                first_name=member.given_name,
                last_name=member.family_name,
                username=member.username,
                language_code="lv",
                phone=member.phone,
                colour=member.colour,
                note=notes(member),
            )
        )
    return simulator


def _free_port(wanted: int) -> int:
    """The port asked for, or 0 (any) when somebody else has it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            return 0
    return wanted


def _environment(folder: Path) -> dict[str, str]:
    """The bot's; where its Telegram is, is added once the simulator has an address."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EKLASE_")}
    return kept | {
        "EKLASE_TELEGRAM_TOKEN": TOKEN,
        "EKLASE_DATABASE_URL": f"sqlite:///{folder / 'eklase.db'}",
        "EKLASE_KEY_FILE": str(folder / "eklase.key"),
        "EKLASE_SMS_URL": f"file:{folder / 'sms.jsonl'}",
        "EKLASE_SCHOOL": "demo",
    }


@contextlib.asynccontextmanager
async def _bot(folder: Path, environment: dict[str, str]) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as a process of its own, over HTTP, as against the real Telegram."""
    with (folder / "bot.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.demo.actor",
            cwd=folder,  # an eklase.toml where the demo was started is not the demo's
            env=environment,
            stdin=asyncio.subprocess.PIPE,  # closes with this process, whatever ends it
            stdout=log,
            stderr=log,
            start_new_session=True,  # Ctrl-C is for this process, which then ends the bot in order
        )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                await asyncio.wait_for(process.wait(), STOPS_WITHIN_S)
            except TimeoutError:
                process.kill()
                await process.wait()


async def _ready(simulator: Simulator, process: asyncio.subprocess.Process, folder: Path) -> None:
    """Wait until the bot asks for updates; DemoRefused with its last words if it ends instead."""
    bot = simulator.bot(TOKEN)
    try:
        async with asyncio.timeout(STARTS_WITHIN_S):
            while not bot.updates.is_polled:
                if process.returncode is not None:
                    raise DemoRefused(f"the bot did not start: {_last_words(folder)}")
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise DemoRefused(f"the bot takes too long to start: {_last_words(folder)}") from None


async def _issue_again(folder: Path, environment: dict[str, str], member: Member) -> dict[str, str]:
    """What the button beside the phone does: a new password by SMS, as the operator's command gives it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "school",
        "password",
        "--person",
        str(member.person_id),
        cwd=folder,
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    return sent_again(member, sent=await process.wait() == 0)


def _last_words(folder: Path) -> str:
    lines = (folder / "bot.log").read_text("utf-8", "replace").strip().splitlines()
    return f"{lines[-1] if lines else 'it said nothing'} (all of it: {folder / 'bot.log'})"


def _has_screen() -> bool:
    return sys.platform in {"darwin", "win32"} or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
