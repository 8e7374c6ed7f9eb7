"""The gateway of demos and tests: a file, nobody's phone rings."""

import asyncio
import json
import os
from datetime import datetime
from pathlib import Path


class FileGateway:
    """``file:PATH``: a JSON line ``{"to", "text", "at"}`` a message, on the disk before it counts as sent."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def send(self, to: str, text: str, at: datetime) -> None:
        line = json.dumps({"to": to, "text": text, "at": at.isoformat()}, ensure_ascii=False)
        await asyncio.to_thread(self._append, line.encode() + b"\n")

    def _append(self, line: bytes) -> None:
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.write(handle, line)  # one write: lines of two processes do not mix
            os.fsync(handle)
        finally:
            os.close(handle)
