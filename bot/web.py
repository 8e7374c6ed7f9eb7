"""The one web server: uvicorn in this process's event loop, behind whatever ends TLS."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator

import uvicorn
from starlette.applications import Starlette

CONNECTIONS = 160
"""As many at once as a webhook of 40 connections needs, and some; what is beyond is answered with 503."""


@contextlib.asynccontextmanager
async def serving(
    app: Starlette, listening: socket.socket, seconds: float, connections: int = CONNECTIONS
) -> AsyncIterator[None]:
    """Answers on the socket inside the block; what is under way then gets ``seconds``."""
    config = uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="off", server_header=False,
        timeout_graceful_shutdown=max(1, int(seconds)), limit_concurrency=connections,
    )  # fmt: skip
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield
    finally:
        server.should_exit = True
        await asyncio.wait([task], timeout=seconds + 1)
        listening.close()
        if not task.done():
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the process that composes the bot."""
        yield
