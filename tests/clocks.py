"""A clock that tests own: it goes on by itself, and can be moved forward."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

A_MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""Ten in the morning in Riga, a school day."""


class HandClock:
    """Starts at a moment and runs; ``forward`` moves it and tells whoever waits for a due time."""

    def __init__(self, start: datetime = A_MONDAY) -> None:
        self._start = start
        self._began = time.monotonic()
        self._moved = timedelta()
        self._listeners: list[Callable[[], None]] = []

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._began) + self._moved

    def time(self) -> float:
        """The same in seconds since 1970."""
        return self().timestamp()

    def forward(self, **distance: float) -> None:
        """``forward(hours=1)``: the words of timedelta."""
        self._moved += timedelta(**distance)
        for listener in self._listeners:
            listener()

    def tell(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever the clock is moved."""
        self._listeners.append(listener)
