"""The simulator as a program of its own: for any bot, with any token, until Ctrl-C."""

import asyncio
import signal
from pathlib import Path

from .person import Person
from .server import serve
from .simulator import Simulator

NAMES = ("Alice", "Bob", "Carol", "Dan", "Erin", "Frank")
COLOURS = ("#b3401f", "#1f6fb3", "#5c6b1e", "#7b3fa0", "#0f766e", "#8a5a00")
FIRST_ID = 1001


def people(count: int) -> list[Person]:
    """So many people with phones, always the same."""
    return [
        Person(
            id=FIRST_ID + number,
            first_name=NAMES[number % len(NAMES)],
            last_name=str(number // len(NAMES) + 1) if number >= len(NAMES) else "",
            username=f"person{number + 1}",
            language_code="en",
            phone=f"+99900000{number + 1:03d}",
            colour=COLOURS[number % len(COLOURS)],
        )
        for number in range(count)
    ]


async def run_alone(
    *,
    host: str,
    port: int,
    count: int,
    journal: Path | None,
    flood_control: bool,
    sms_file: Path | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM. OSError when the address cannot be had."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    simulator = Simulator(
        people=people(count), journal=journal, sms_file=sms_file, flood_control=flood_control
    )
    async with serve(simulator, host=host, port=port) as address:
        print(f"\n  Phones:   {address}/\n  Bot API:  {address}/bot<any token>/<method>\n", flush=True)  # noqa: T201 - a program's own words
        print("  Any token such as 123456:ABC makes a bot. Ctrl-C ends it.", flush=True)  # noqa: T201 - a program's own words
        await stop.wait()
