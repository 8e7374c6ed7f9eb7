"""The person side over HTTP and WebSocket, for the page of phones and for test drivers in any language."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from .answers import PersonError
from .files import Upload
from .person import Person
from .requests import json_body, read_parts, refused, succeeded
from .state import state
from .verbs import VERBS

if TYPE_CHECKING:
    from .simulator import Simulator

PAGE = Path(__file__).parent / "page"


def add_people_routes(app: web.Application, simulator: "Simulator") -> None:
    """The page, the state, the events, the verbs, the guide and the SMS."""
    side = PeopleSide(simulator)
    app.router.add_get("/", side.page)
    app.router.add_get(r"/static/{path:[\w./-]+}", side.static)
    app.router.add_get("/person/state", side.state)
    app.router.add_get("/person/events", side.events)
    app.router.add_post(r"/person/{id:\d+}/upload", side.upload)
    app.router.add_post(r"/person/{id:\d+}/{verb}", side.act)
    app.router.add_get(r"/person/{id:\d+}/file/{file_id}", side.file)
    app.router.add_get("/guide", side.guide)
    app.router.add_post("/guide/action/{name}", side.guide_action)
    app.router.add_post("/sms", side.sms)


class PeopleSide:
    """Handlers over one simulator; every refusal is `{"ok": false, "description": …}`."""

    def __init__(self, simulator: "Simulator") -> None:
        self._sim = simulator

    async def page(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})

    async def static(self, request: web.Request) -> web.StreamResponse:
        """A file of the page. aiohttp's own route would look at the disk while the event loop waits."""
        parts = request.match_info["path"].split("/")
        if not all(part.strip(".") for part in parts):
            return refused("no such file", 404)
        return web.FileResponse(PAGE.joinpath(*parts), headers={"Cache-Control": "no-cache"})

    async def state(self, request: web.Request) -> web.Response:
        return web.json_response(state(self._sim))

    async def events(self, request: web.Request) -> web.WebSocketResponse:
        """Every change from now on. A reader that falls too far behind is closed."""
        socket = web.WebSocketResponse(heartbeat=20)
        with self._sim.changes.subscribe() as subscription:
            await socket.prepare(request)
            listening = asyncio.ensure_future(_until_closed(socket))
            listening.add_done_callback(lambda _: subscription.close())
            try:
                async for event in subscription:
                    await socket.send_json(event)
            except ConnectionError:
                pass  # the page went away between two events
            finally:
                listening.cancel()
                await socket.close()
        return socket

    async def act(self, request: web.Request) -> web.Response:
        verb, person = VERBS.get(request.match_info["verb"]), self._person(request)
        if verb is None or person is None:
            return refused("no such person or verb", 404)
        try:
            return succeeded(await verb(self._sim.phone(person.id), await json_body(request)))
        except PersonError as error:
            return refused(str(error))
        except (KeyError, TypeError, ValueError) as error:
            return refused(f"a field is wrong or missing: {error}")

    async def upload(self, request: web.Request) -> web.Response:
        person = self._person(request)
        if person is None:
            return refused("no such person or verb", 404)
        fields, files = await read_parts(request)
        if "bot" not in fields or not files:
            return refused("bot and at least one file are needed")
        kind = fields.get("kind", "document")
        try:
            phone = self._sim.phone(person.id)
            messages = await phone.upload(fields["bot"], kind, *_of(files), caption=fields.get("caption", ""))
        except PersonError as error:
            return refused(str(error))
        return succeeded([message.body for message in messages])

    async def file(self, request: web.Request) -> web.Response:
        stored = self._sim.files.by_id.get(request.match_info["file_id"])
        content = self._sim.files.content(stored) if stored else None
        if stored is None or content is None or self._person(request) is None:
            return refused("no such file", 404)
        # Somebody's upload must not run as a page of this origin.
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(body=content, content_type=stored.mime.split(";")[0].strip(), headers=headers)

    async def guide(self, request: web.Request) -> web.Response:
        if self._sim.guide is None:
            return refused("there is no guide", 404)
        return web.json_response(self._sim.guide.to_json())

    async def guide_action(self, request: web.Request) -> web.Response:
        guide = self._sim.guide
        action = guide.action(request.match_info["name"]) if guide else None
        person = (await json_body(request)).get("person")
        if action is None or person not in self._sim.people:
            return refused("no such action or person", 404)
        try:
            return succeeded(await action.run(person))
        except PersonError as error:
            return refused(str(error))

    async def sms(self, request: web.Request) -> web.Response:
        body = await json_body(request)
        if not body.get("to") or not body.get("text"):
            return refused("to and text are needed")
        sender = str(body.get("from") or "")
        return succeeded(self._sim.deliver_sms(str(body["to"]), str(body["text"]), sender=sender).to_json())

    def _person(self, request: web.Request) -> Person | None:
        return self._sim.people.get(int(request.match_info["id"]))


def _of(files: list[tuple[str, Upload]]) -> list[Upload]:
    return [upload for _, upload in files]


async def _until_closed(socket: web.WebSocketResponse) -> Any:
    """Read what the page sends (nothing of meaning) so that its closing is noticed."""
    async for message in socket:
        if message.type is WSMsgType.ERROR:
            break
