"""The HTTP server: the Bot API at /bot<token>/<method>, the person side, the control side, the page."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import web

from .answers import ApiAnswer, ApiError, ConnectionCut
from .control_side import add_control_routes
from .files import DOWNLOAD_LIMIT, Upload
from .people_side import add_people_routes
from .requests import BODY_LIMIT, json_object, read_parts, refused

if TYPE_CHECKING:
    from .simulator import Simulator

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
Params = dict[str, Any]
Files = dict[str, Upload]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
TOO_LARGE = ApiError(413, "Request Entity Too Large").answer()
NOT_FOUND = ApiError(404, "Not Found").answer()


def make_app(simulator: "Simulator") -> web.Application:
    """All routes over one simulator, which starts and stops with the application."""
    app = web.Application(client_max_size=BODY_LIMIT, middlewares=[same_origin])
    api = BotApi(simulator)
    app.router.add_route("*", "/bot{token}/{method}", api.call)
    app.router.add_get("/file/bot{token}/{path:.+}", api.download)
    add_people_routes(app, simulator)
    add_control_routes(app, simulator)
    # Last: whatever else looks like a call is a wrong path, and Telegram says so in JSON.
    app.router.add_route("*", "/bot{rest:.*}", api.wrong_path)

    async def start(_: web.Application) -> None:
        await simulator.start()

    async def hang_up(_: web.Application) -> None:
        simulator.hang_up()

    async def close(_: web.Application) -> None:
        await simulator.close()

    app.on_startup.append(start)
    app.on_shutdown.append(hang_up)
    app.on_cleanup.append(close)
    return app


@web.middleware
async def same_origin(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Other sites open in the same browser must not read or press anything here."""
    origin = request.headers.get("Origin")
    if origin and urlsplit(origin).netloc != request.host:
        return refused("only the simulator's own page may do this", 403)
    return await handler(request)


class BotApi:
    """Reads requests, calls the simulator, writes answers."""

    def __init__(self, simulator: "Simulator") -> None:
        self._sim = simulator

    async def call(self, request: web.Request) -> web.StreamResponse:
        info = request.match_info
        try:
            params, files = await read_parameters(request)
        except web.HTTPRequestEntityTooLarge:
            return respond(TOO_LARGE)
        try:
            return respond(await self._sim.call(info["token"], info["method"], params, files))
        except ConnectionCut:
            return cut(request)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """The bytes that getFile promised."""
        if self._sim.authorize(request.match_info["token"]) is None:
            return respond(NOT_FOUND)
        stored = self._sim.files.at_path(request.match_info["path"])
        content = self._sim.files.content(stored) if stored else None
        if content is None or len(content) > DOWNLOAD_LIMIT:
            return respond(NOT_FOUND)
        return web.Response(body=content, content_type="application/octet-stream")

    async def wrong_path(self, request: web.Request) -> web.StreamResponse:
        return respond(NOT_FOUND)


def respond(answer: ApiAnswer) -> web.Response:
    if isinstance(answer.body, str):
        return web.Response(status=answer.status, text=answer.body, content_type="text/html")
    headers = None
    if answer.status == 429:
        headers = {"Retry-After": str(answer.body["parameters"]["retry_after"])}
    return web.Response(
        status=answer.status,
        body=encode(answer.body).encode("utf-8", "surrogatepass"),
        content_type="application/json",
        headers=headers,
    )


def cut(request: web.Request) -> web.Response:
    """Close the connection without a word, as a broken network would."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_parameters(request: web.Request) -> tuple[Params, Files]:
    """Query and body together, whatever the body's kind."""
    params: Params = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return params, {}
    kind = request.content_type
    if kind == "application/json":
        return params | json_object(await request.read()), {}
    if kind == "multipart/form-data":
        fields, files = await read_parts(request)
        return params | fields, dict(files)
    if kind == "application/x-www-form-urlencoded":
        form = await request.post()
        params.update({name: value for name, value in form.items() if isinstance(value, str)})
    return params, {}


@asynccontextmanager
async def serve(simulator: "Simulator", host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Run the server and yield its address, `http://host:port`; port 0 takes a free one."""
    runner = web.AppRunner(simulator.app(), access_log=None, handler_cancellation=True, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        address = runner.addresses[0]
        shown = f"[{address[0]}]" if ":" in address[0] else address[0]
        yield f"http://{shown}:{address[1]}"
    finally:
        await runner.cleanup()
