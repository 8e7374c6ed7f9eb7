"""A message centre on loopback that speaks SMPP 3.4 by the letter of its specification; for tests alone."""

import asyncio
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

BIND, SUBMIT, DELIVER, UNBIND, ENQUIRE, NACK = 9, 4, 5, 6, 0x15, 0x80000000


def packed(command: int, status: int, sequence: int, body: bytes = b"") -> bytes:
    return struct.pack("!IIII", 16 + len(body), command, status, sequence) + body


def deliver(source: str, text: bytes, *, kind: int = 0, coding: int = 0, extras: bytes = b"") -> bytes:
    """The body of a deliver_sm."""
    ends = b"\0\x01\x01" + source.encode() + b"\0\x01\x01" + b"26000000\0"
    return ends + bytes((kind, 0, 0)) + b"\0\0" + bytes((0, 0, coding, 0, len(text))) + text + extras


@dataclass
class Submitted:
    """What a submit_sm asked for."""

    source: str
    to: str
    to_kind: tuple[int, int]
    wants_receipt: int
    text: str


@dataclass
class Centre:
    """``statuses``: of the next submissions, then 0; ``binds``: likewise. ``mute``: answers no enquiry."""

    port: int = 0
    statuses: list[int] = field(default_factory=list)
    binds: list[int] = field(default_factory=list)
    mute: bool = False
    bound: list[tuple[str, str, int]] = field(default_factory=list)
    submitted: list[Submitted] = field(default_factory=list)
    answers: list[tuple[int, int, int]] = field(default_factory=list)
    enquiries: int = 0
    writer: asyncio.StreamWriter | None = None
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    served: list[asyncio.Task[None]] = field(default_factory=list)
    _sequence: int = 900

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writer = writer
        task = asyncio.current_task()
        assert task is not None
        self.served.append(task)
        with suppress(asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            while True:
                length, command, status, sequence = struct.unpack("!IIII", await reader.readexactly(16))
                body = await reader.readexactly(length - 16)
                answer = self._answer(command, status, sequence, body)
                if answer is not None:
                    writer.write(answer)
                async with self.changed:
                    self.changed.notify_all()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    def _answer(self, command: int, status: int, sequence: int, body: bytes) -> bytes | None:
        if command & NACK:
            self.answers.append((command, status, sequence))
            return None
        if command == BIND:
            name, password = (part.decode() for part in body.split(b"\0")[:2])
            version = body.split(b"\0", 3)[3][0]
            refusal = self.binds.pop(0) if self.binds else 0
            self.bound.append((name, password, version))
            return packed(command | NACK, refusal, sequence, b"" if refusal else b"centre\0")
        if command == SUBMIT:
            self.submitted.append(submitted(body))
            given = self.statuses.pop(0) if self.statuses else 0
            named = b"" if given else f"id-{len(self.submitted)}".encode() + b"\0"
            return packed(command | NACK, given, sequence, named)
        if command == ENQUIRE:
            self.enquiries += 1
            return None if self.mute else packed(command | NACK, 0, sequence)
        return packed(command | NACK, 0, sequence) if command == UNBIND else packed(NACK, 3, sequence)

    async def says(self, command: int, body: bytes = b"") -> int:
        """Something that the centre begins; the status it is answered with."""
        self._sequence += 1
        sequence, writer = self._sequence, self.writer
        assert writer is not None
        writer.write(packed(command, 0, sequence, body))
        await self.until(lambda: any(one[2] == sequence for one in self.answers))
        return next(one[1] for one in self.answers if one[2] == sequence)

    async def until(self, holds: Callable[[], Any]) -> None:
        async with asyncio.timeout(5), self.changed:
            await self.changed.wait_for(holds)

    def cut(self) -> None:
        assert self.writer is not None
        self.writer.transport.abort()


def submitted(body: bytes) -> Submitted:
    """A submit_sm's body, read by the order of its fields."""
    _, rest = body.split(b"\0", 1)
    source, rest = rest[2:].split(b"\0", 1)
    kind = (rest[0], rest[1])
    to, rest = rest[2:].split(b"\0", 1)
    rest = rest[3:].split(b"\0", 2)[2]
    return Submitted(source.decode(), to.decode(), kind, rest[0], rest[5 : 5 + rest[4]].decode("latin-1"))


@asynccontextmanager
async def centre() -> AsyncIterator[Centre]:
    """At work inside the block."""
    made = Centre()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        for served in list(made.served):
            served.cancel()
        await asyncio.gather(*made.served, return_exceptions=True)
        await server.wait_closed()
