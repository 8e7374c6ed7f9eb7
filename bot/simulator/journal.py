"""The journal: JSON lines from which a later start restores the world."""

import asyncio
import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)
encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Journal:
    """Appends records in the background: the event loop never waits for the disk.

    What happened in the last moments before a `kill -9` of the simulator itself may be missing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lines: list[str] = []
        self._wanted = asyncio.Event()
        # Whoever flushes last must find the others' lines on the disk.
        self._writing = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    def write(self, kind: str, **details: Any) -> None:
        """Note one change."""
        self._lines.append(encode({"kind": kind, **details}))
        self._wanted.set()

    def read(self) -> list[dict[str, Any]]:
        """All records; a torn last line is left out. Blocks: call it in a thread."""
        records = []
        try:
            text = self.path.read_text("utf-8")
        except FileNotFoundError:
            return []
        for number, line in enumerate(text.splitlines(), 1):
            try:
                records.append(json.loads(line))
            except ValueError:
                log.warning("line %d of the journal is damaged and left out", number)
        return records

    def rewrite(self, records: Iterable[dict[str, Any]]) -> None:
        """Put a compact journal in the place of the long one. Blocks: call it in a thread."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_name(self.path.name + ".new")
        with fresh.open("w", encoding="utf-8") as file:
            for record in records:
                file.write(encode(record) + "\n")
        fresh.replace(self.path)

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._flush_for_ever())

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
        await self.flush()

    async def flush(self) -> None:
        """Write what waits."""
        async with self._writing:
            lines, self._lines = self._lines, []
            if lines:
                await asyncio.to_thread(self._append, lines)

    async def _flush_for_ever(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            # A cancelled flush must not lose lines that it already took.
            await asyncio.shield(asyncio.ensure_future(self.flush()))

    def _append(self, lines: list[str]) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")

    # -- file contents ---------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where the bytes of files lie, named by their unique ids."""
        return self.path.with_name(self.path.name + ".files")

    def keep_content(self, unique_id: str, content: bytes) -> None:
        """Blocks: call it in a thread."""
        self.folder.mkdir(parents=True, exist_ok=True)
        place = self.folder / unique_id
        if not place.exists():
            place.write_bytes(content)

    def content(self, unique_id: str) -> bytes | None:
        """Blocks: call it in a thread."""
        try:
            return (self.folder / unique_id).read_bytes()
        except FileNotFoundError:
            return None
