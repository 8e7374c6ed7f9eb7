"""One process a store: a lock on a file beside it, which the system lets go of however the process ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import AnotherInstance


@contextmanager
def only_instance(lock: Path | None) -> Iterator[None]:
    """Holds the lock; AnotherInstance when another process does. None: there is nothing to lock."""
    if lock is None:
        yield
        return
    # Opened for all to write to by its owner only; it stays there, empty, between runs.
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AnotherInstance(f"another process serves this store already ({lock} is locked)") from None
        yield
    finally:
        os.close(handle)
