"""A provider of short messages on loopback, which answers as told and remembers what it was asked."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web


@dataclass
class Asked:
    """One request, as it came."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


@dataclass
class Provider:
    """``answers``: status, headers, body of each request to come; then 201 with an id."""

    address: str = ""
    answers: list[tuple[int, dict[str, str], str]] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        kind = request.content_type
        body: Any = dict(await request.post()) if kind == "application/x-www-form-urlencoded" else None
        if kind == "application/json":
            body = await request.json()
        said = dict(request.headers)
        self.asked.append(Asked(request.method, request.path, dict(request.query), said, body))
        status, headers, text = self.answers.pop(0) if self.answers else (201, {}, '{"id": "m-1"}')
        return web.Response(status=status, headers=headers, text=text)


@asynccontextmanager
async def provider() -> AsyncIterator[Provider]:
    """At work inside the block."""
    made = Provider()
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.address = str(runner.addresses[0][1])
    made.address = f"http://127.0.0.1:{made.address}"
    try:
        yield made
    finally:
        await runner.cleanup()


def answered(status: int, body: object, **headers: str) -> tuple[int, dict[str, str], str]:
    """An answer in JSON."""
    return status, {name.replace("_", "-"): value for name, value in headers.items()}, json.dumps(body)


def written(path: Path, text: str, mode: int = 0o600) -> Path:
    """The operator's file."""
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path
