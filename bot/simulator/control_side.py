"""What a test in any language may change over HTTP: faults, flood control, people; and what it may ask."""

from typing import TYPE_CHECKING

from aiohttp import web

from .person import Person
from .requests import json_body, refused, succeeded

if TYPE_CHECKING:
    from .simulator import Simulator


def add_control_routes(app: web.Application, simulator: "Simulator") -> None:
    side = ControlSide(simulator)
    app.router.add_get("/control/faults", side.faults)
    app.router.add_post("/control/faults", side.add_fault)
    app.router.add_delete("/control/faults", side.clear_faults)
    app.router.add_get("/control/flood", side.flood)
    app.router.add_post("/control/flood", side.set_flood)
    app.router.add_get("/control/people", side.people)
    app.router.add_post("/control/people", side.add_person)
    app.router.add_get("/control/calls", side.calls)
    app.router.add_post("/control/revoke", side.revoke)


class ControlSide:
    """Handlers over one simulator."""

    def __init__(self, simulator: "Simulator") -> None:
        self._sim = simulator

    async def faults(self, request: web.Request) -> web.Response:
        return succeeded(self._sim.faults.to_json())

    async def add_fault(self, request: web.Request) -> web.Response:
        try:
            self._sim.faults.add_json(await json_body(request))
        except (TypeError, ValueError) as error:
            return refused(str(error))
        return succeeded(self._sim.faults.to_json())

    async def clear_faults(self, request: web.Request) -> web.Response:
        self._sim.faults.clear()
        return succeeded([])

    async def flood(self, request: web.Request) -> web.Response:
        return succeeded({"enabled": self._sim.flood.enabled})

    async def set_flood(self, request: web.Request) -> web.Response:
        enabled = (await json_body(request)).get("enabled")
        if not isinstance(enabled, bool):
            return refused("enabled must be true or false")
        self._sim.flood.enabled = enabled
        self._sim.flood.reset()
        return succeeded({"enabled": enabled})

    async def people(self, request: web.Request) -> web.Response:
        return succeeded([person.to_json() for person in self._sim.people.values()])

    async def add_person(self, request: web.Request) -> web.Response:
        try:
            person = Person(**await json_body(request))
            self._sim.add_person(person)
        except (TypeError, ValueError) as error:
            return refused(str(error))
        return succeeded(person.to_json())

    async def calls(self, request: web.Request) -> web.Response:
        return succeeded([call._asdict() for call in self._sim.calls])

    async def revoke(self, request: web.Request) -> web.Response:
        self._sim.revoke(str((await json_body(request)).get("token", "")))
        return succeeded(True)
