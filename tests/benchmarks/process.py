"""A bot as a process of its own, pinned to a core, and what Linux counts of it."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Self, TypeVar

ROOT = Path(__file__).parents[2]
_TICK = os.sysconf("SC_CLK_TCK")
_PATIENCE = 20.0

T = TypeVar("T")


class BotProcess:
    """Started by `start`, ended by `stop`. What it says goes to `log`."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @classmethod
    async def start(cls, module: str, arguments: list[str], *, log: Path, core: int | None) -> Self:
        """Run `python -m module`, on one core if one is given."""
        with log.open("wb") as output:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                module,
                *arguments,
                cwd=ROOT,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        if core is not None:
            # At once, while it has one thread: those that it starts inherit the core.
            os.sched_setaffinity(process.pid, {core})
        return cls(process, log)

    def cpu_seconds(self) -> float:
        """User and system time of all its threads so far."""
        fields = self._read("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    def peak_megabytes(self) -> float:
        """The most memory it ever held (`ru_maxrss` would count its parent's, from before the exec)."""
        line = next(line for line in self._read("status").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024

    def check(self) -> None:
        """Raises RuntimeError with its last words when it has ended by itself."""
        if self._process.returncode is not None:
            words = self._log.read_text("utf-8", "replace")[-2_000:]
            raise RuntimeError(f"a bot ended with {self._process.returncode}:\n{words}")

    async def unless_ended(self, work: Coroutine[Any, Any, T]) -> T:
        """What the work gives; RuntimeError as soon as the bot is gone."""
        working, ending = asyncio.create_task(work), asyncio.create_task(self._process.wait())
        await asyncio.wait({working, ending}, return_when=asyncio.FIRST_COMPLETED)
        is_gone = not working.done()
        for task in (working, ending):
            task.cancel()
        await asyncio.gather(working, ending, return_exceptions=True)
        if is_gone:
            self.check()
        return working.result()

    async def stop(self) -> None:
        """Ask it to end; end it when it does not."""
        if self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    def _read(self, name: str) -> str:
        self.check()
        return Path(f"/proc/{self._process.pid}/{name}").read_text("ascii", "replace")
