"""The floor: aiohttp and json, no framework. Answers a tap with two calls, a message with one.

python -m tests.benchmarks.bots.floor API_URL TOKEN [--webhook]
"""

import asyncio
import json
import signal
import sys
from typing import Any

import aiohttp
from aiohttp import web


class Floor:
    """The least a bot can do."""

    def __init__(self, session: aiohttp.ClientSession, root: str) -> None:
        self._session = session
        self._root = root
        self._tasks: set[asyncio.Task[None]] = set()

    async def call(self, method: str, **parameters: Any) -> Any:
        """One call; its result."""
        async with self._session.post(f"{self._root}/{method}", json=parameters) as response:
            return json.loads(await response.read())["result"]

    async def poll(self) -> None:
        """Ask and answer until cancelled."""
        offset = 0
        while True:
            updates = await self.call("getUpdates", offset=offset, timeout=25, limit=100)
            for update in updates:
                offset = update["update_id"] + 1
                task = asyncio.create_task(self.answer(update))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def receive(self, request: web.Request) -> web.Response:
        """One update by webhook, taken when it is answered, as ours does."""
        await self.answer(json.loads(await request.read()))
        return web.Response()

    async def answer(self, update: dict[str, Any]) -> None:
        """Say the same again."""
        if (query := update.get("callback_query")) is not None:
            message = query["message"]
            await asyncio.gather(
                self.call("answerCallbackQuery", callback_query_id=query["id"]),
                self.call(
                    "editMessageText",
                    chat_id=message["chat"]["id"],
                    message_id=message["message_id"],
                    text=query["data"],
                ),
            )
        elif (message := update.get("message")) is not None:
            await self.call("sendMessage", chat_id=message["chat"]["id"], text=message["text"])


async def main(url: str, token: str, *, webhook: bool) -> None:
    """Until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with aiohttp.ClientSession() as session:
        floor = Floor(session, f"{url}/bot{token}")
        if not webhook:
            await floor.call("deleteWebhook")
            polling = asyncio.create_task(floor.poll())
            await stop.wait()
            polling.cancel()
            return
        app = web.Application()
        app.router.add_post("/updates", floor.receive)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        await floor.call("setWebhook", url=f"http://127.0.0.1:{port}/updates", max_connections=40)
        await stop.wait()
        await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3], webhook="--webhook" in sys.argv))
