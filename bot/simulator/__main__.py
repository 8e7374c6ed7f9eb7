"""`python -m bot.simulator`: the simulator alone, without the rest of the project."""

import argparse
import asyncio
import sys
from pathlib import Path

from .alone import run_alone


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="simulator", description="A Telegram Bot API on loopback, with phones."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=8081, help="port; 0 takes any")
    parser.add_argument("--people", dest="count", type=int, default=2, help="how many phones")
    parser.add_argument("--journal", type=Path, help="keep chats in this file and continue from it")
    parser.add_argument(
        "--sms-file", type=Path, help="show SMS that are written into this file as JSON lines"
    )
    parser.add_argument(
        "--no-flood-control", dest="flood_control", action="store_false", help="no sending limits"
    )
    options = parser.parse_args()
    try:
        asyncio.run(run_alone(**vars(options)))
    except OSError as error:
        sys.exit(f"the simulator cannot listen on {options.host}:{options.port}: {error.strerror or error}")


if __name__ == "__main__":
    main()
