"""Processes that start in milliseconds: a nurse that has imported everything forks and buries them.

python -m tests.faults.nursery        commands on standard input, one answer line each
    start {orders as JSON}            → the new process's id
    kill ID · term ID · stop ID · cont ID
    wait ID                           → its exit code (negative: the signal that ended it)
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

SIGNALS = {"kill": signal.SIGKILL, "term": signal.SIGTERM, "stop": signal.SIGSTOP, "cont": signal.SIGCONT}


class Nursery:
    """The test's side."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def start(self, **orders: str) -> int:
        """A new bot process; its id."""
        return await self._ask(f"start {json.dumps(orders)}")

    async def kill(self, pid: int) -> None:
        """Ends it as a power cut would, and waits until it is gone."""
        await self._ask(f"kill {pid}")
        assert await self.wait(pid) == -signal.SIGKILL, "it had ended before"

    async def tell(self, pid: int, what: str) -> None:
        """Sends "term", "stop" or "cont"."""
        await self._ask(f"{what} {pid}")

    async def wait(self, pid: int) -> int:
        """Its exit code, once it has ended."""
        return await self._ask(f"wait {pid}")

    async def _ask(self, command: str) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(command.encode() + b"\n")
        line = await self._process.stdout.readline()
        return int(line)


@asynccontextmanager
async def nursery(log: Path) -> AsyncIterator[Nursery]:
    """What its processes say goes to ``log``; all of them end with the block."""
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", __name__, stdin=-1, stdout=-1, stderr=output.fileno()
        )
    try:
        yield Nursery(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


def main() -> None:
    from tests.faults.child import Orders
    from tests.faults.child import main as child

    alive: set[int] = set()
    answers = os.dup(1)
    os.dup2(2, 1)  # the children's standard output is the log
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        if command == "start":
            answer = os.fork()
            if not answer:
                os.close(0)
                os._exit(child(Orders(**json.loads(rest))))
            alive.add(answer)
        elif command == "wait":
            _, status = os.waitpid(int(rest), 0)
            alive.discard(int(rest))
            answer = os.waitstatus_to_exitcode(status)
        else:
            os.kill(int(rest), SIGNALS[command])
            answer = 0
        os.write(answers, f"{answer}\n".encode())
    for pid in alive:
        os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
