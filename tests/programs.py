"""Real processes of the program that start in some milliseconds, for tests that kill them again and again.

    bot = await nurse.start("run", folder=folder, EKLASE_SCHOOL="demo")
    bot.kill()
    assert await bot.ended() == -signal.SIGKILL

A nurse that has imported everything forks them; each then is `eklase …` from its command line on, in the
given folder and with the given settings alone. What it prints goes to `folder/log`.
"""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Program:
    """One process, alive or ended."""

    nurse: "Nurse"
    pid: int
    log: Path

    def tell(self, number: signal.Signals) -> None:
        """Sends a signal."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.tell(signal.SIGKILL)

    async def ended(self, seconds: float = 30.0) -> int:
        """Its exit code (negative: the signal), once it has ended."""
        loop, handle = asyncio.get_running_loop(), os.pidfd_open(self.pid)
        gone = asyncio.Event()
        loop.add_reader(handle, gone.set)
        try:
            async with asyncio.timeout(seconds):
                await gone.wait()
        finally:
            loop.remove_reader(handle)
            os.close(handle)
        return await self.nurse.ask({"bury": self.pid})

    async def stopped(self, within: float = 10.0) -> None:
        """Asks it to stop; it must do so in time, with exit code 0."""
        began = time.monotonic()
        self.tell(signal.SIGTERM)
        code = await self.ended()
        assert code == 0, f"{code}: {self.said()}"
        assert time.monotonic() - began < within, self.said()

    def said(self) -> str:
        """The end of all that was printed in its folder."""
        return self.log.read_text("utf-8", "replace")[-4000:]


class Nurse:
    """The test's side of the forking process; not of one event loop, so that a session can share it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    async def start(self, *arguments: str, folder: Path, **settings: str) -> Program:
        """A new process of `eklase` with these arguments and settings."""
        order = {"arguments": arguments, "folder": str(folder), "settings": settings}
        return Program(self, await self.ask(order), folder / "log")

    async def ask(self, order: Mapping[str, object]) -> int:
        return await asyncio.to_thread(self._ask, order)

    def _ask(self, order: Mapping[str, object]) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@contextlib.contextmanager
def nursery() -> Iterator[Nurse]:
    """All its processes end with the block."""
    command = [sys.executable, "-m", "tests.programs"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield Nurse(process)  # at the end its standard input is closed, which ends it and all it started


@pytest.fixture(scope="session")
def nurse() -> Iterator[Nurse]:
    """One for the whole session: it costs two seconds to import all that the program needs."""
    with nursery() as nurse:
        yield nurse


def main() -> None:
    # All that a bot needs, once for every fork. The nurse must have no thread and no event loop of its own.
    from bot import cli, service  # noqa: F401
    from locales import prepare

    prepare()
    answers = os.dup(1)
    alive: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "bury" in order:
            _, status = os.waitpid(order["bury"], 0)
            alive.discard(order["bury"])
            answer = os.waitstatus_to_exitcode(status)
        elif (answer := os.fork()) == 0:
            os.close(answers)
            become(order["arguments"], Path(order["folder"]), order["settings"])
            return cli.main()
        else:
            alive.add(answer)
        os.write(answers, f"{answer}\n".encode())
    for pid in alive:
        os.kill(pid, signal.SIGKILL)
    return None


def become(arguments: list[str], folder: Path, settings: dict[str, str]) -> None:
    """What a shell does before it starts a program."""
    os.setsid()
    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("EKLASE_")]:
        del os.environ[name]
    os.environ.update(settings)
    log = os.open("log", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for handle, place in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(handle, place)
    sys.argv = ["eklase", *arguments]


if __name__ == "__main__":
    main()
