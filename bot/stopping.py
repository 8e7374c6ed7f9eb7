"""Ending in order: work that goes on until Ctrl-C, SIGTERM, or the closing of its terminal."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


async def until_stopped(work: Coroutine[Any, Any, None]) -> bool:
    """Run the work; a signal cancels it, once, and it has what time it needs to end. True: it was stopped."""
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    asked = False

    def stop() -> None:
        nonlocal asked
        # A second signal must not break off what the first one began: the ending itself.
        if not asked:
            asked = True
            task.cancel()

    # What was started with nohup is to outlive its terminal.
    heard = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    for number in heard:
        loop.add_signal_handler(number, stop)
    try:
        await asyncio.wait([task])
    finally:
        for number in heard:
            loop.remove_signal_handler(number)
        task.cancel()
    if asked and task.cancelled():
        return True
    task.result()
    return asked
