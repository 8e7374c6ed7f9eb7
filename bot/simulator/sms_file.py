"""SMS that somebody else writes into a file: JSON lines `{"to", "text", "from", "at"}`, shown in trays."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from .person import Sms

log = logging.getLogger(__name__)
PAUSE = 0.2
# Ids of SMS from a file are their place in it, so that «read» survives a restart.
FIRST_ID = 1_000_000_000


class SmsFile:
    """Watches one file that grows, and may begin anew. `sender`: whose an SMS is that does not say it."""

    def __init__(
        self, path: Path, deliver: Callable[[Sms], None], clock: Callable[[], float], sender: str
    ) -> None:
        self._path = path
        self._sender = sender
        self._deliver = deliver
        self._clock = clock
        self._offset = 0
        self._generation = 1
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Read what is there, then watch."""
        await self._look()
        self._task = asyncio.get_running_loop().create_task(self._watch())

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(PAUSE)
            await self._look()

    async def _look(self) -> None:
        for sms in await asyncio.to_thread(self._read):
            self._deliver(sms)

    def _read(self) -> list[Sms]:
        """The complete lines that were added since the last look."""
        try:
            size = self._path.stat().st_size
            if size < self._offset:
                self._offset = 0
                self._generation += 1
            if size == self._offset:
                return []
            with self._path.open("rb") as file:
                file.seek(self._offset)
                added = file.read()
        except FileNotFoundError:
            return []
        complete = added[: added.rfind(b"\n") + 1]
        found = []
        for line in complete.splitlines(keepends=True):
            sms = self._parse(line)
            self._offset += len(line)
            if sms is not None:
                found.append(sms)
        return found

    def _parse(self, line: bytes) -> Sms | None:
        if not line.strip():
            return None
        try:
            value = json.loads(line)
            to, text = str(value["to"]), str(value["text"])
        except (ValueError, KeyError, TypeError):
            log.warning("a line of the SMS file at byte %d is no SMS", self._offset)
            return None
        number = FIRST_ID * self._generation + self._offset
        return Sms(number, to, str(value.get("from") or self._sender), text, self._time(value.get("at")))

    def _time(self, at: Any) -> float:
        """`at` may be Unix time or ISO 8601."""
        if isinstance(at, int | float):
            return float(at)
        try:
            return datetime.fromisoformat(str(at)).timestamp()
        except ValueError:
            return self._clock()
