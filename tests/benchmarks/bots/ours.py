"""The product itself, composed as `eklase run` composes it, over the school that was prepared.

    python -m tests.benchmarks.bots.ours API_URL TOKEN --folder FOLDER [--webhook] [--profile FILE]

Two things differ from production: Telegram's sending limits are lifted (they would hold it to 28 answers a
second), and no file lock is taken, so that polling and webhook can be measured over one store.
"""

import argparse
import asyncio
import cProfile
import signal
import socket
from pathlib import Path

from bot.application import running
from bot.limits import Limits
from bot.webhook import WebhookSettings
from conversations import topics
from locales import prepare, set_strict
from storage.keys import Keys
from storage.passwords import Checker
from storage.store import Store
from tests.benchmarks.school import database, key_file


async def main(arguments: argparse.Namespace, profile: cProfile.Profile | None = None) -> None:
    """Until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    set_strict(False)
    await asyncio.to_thread(prepare)
    keys = await asyncio.to_thread(Keys.load, key_file(arguments.folder))
    store = await Store.open(f"sqlite:///{database(arguments.folder)}", keys)
    checker = Checker()
    listed = topics.topics(checker)
    try:
        async with running(
            store=store,
            token=arguments.token,
            dispatch=topics.dispatch(listed),
            topics=listed,
            api_url=arguments.url,
            webhook=_webhook() if arguments.webhook else None,
            limits=Limits(chat_rate=1e6, chat_burst=1e6, bot_rate=1e6, reserve=0),
        ) as bot:
            if profile is not None:
                profile.enable()
            stopping, failing = asyncio.ensure_future(stop.wait()), asyncio.ensure_future(bot.failure())
            await asyncio.wait({stopping, failing}, return_when=asyncio.FIRST_COMPLETED)
            if failing.done():
                failing.result()
            failing.cancel()
            if profile is not None:
                profile.disable()
    finally:
        checker.close()
        await store.close()


def _webhook() -> WebhookSettings:
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    port = listening.getsockname()[1]
    return WebhookSettings(f"http://127.0.0.1:{port}", "s" * 43, listening=listening)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("token")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--webhook", action="store_true")
    parser.add_argument("--profile", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    given = _arguments()
    if given.profile is None:
        asyncio.run(main(given))
    else:
        profiler = cProfile.Profile()
        asyncio.run(main(given, profiler))
        profiler.dump_stats(given.profile)
