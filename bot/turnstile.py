"""One at a time through each gate, in the order of arrival; different gates do not wait for each other."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Gate:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    people: int = 0


class Turnstile:
    """A fair lock a number. A gate nobody stands at is forgotten."""

    def __init__(self) -> None:
        self._gates: dict[int, _Gate] = {}

    def __len__(self) -> int:
        return len(self._gates)

    @asynccontextmanager
    async def through(self, number: int) -> AsyncIterator[None]:
        """Waits for those who came before, at this gate only."""
        gate = self._gates.setdefault(number, _Gate())
        gate.people += 1
        try:
            async with gate.lock:  # asyncio's locks are first come, first served
                yield
        finally:
            gate.people -= 1
            if not gate.people:
                del self._gates[number]
