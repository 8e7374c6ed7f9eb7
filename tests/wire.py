"""The line between bot and simulator inside one process: python-telegram-bot's requests without HTTP."""

import asyncio
import json

from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData

from bot.errors import NotSent, Unanswered
from bot.request import checked
from bot.simulator import ConnectionCut, Simulator, Upload


class SimulatorRequest(BaseRequest):
    """``seconds``: how long an answer is waited for. ``connected`` False: no call leaves."""

    def __init__(self, simulator: Simulator, *, seconds: float = 5.0) -> None:
        self._simulator = simulator
        self.seconds = seconds
        self.connected = True

    @property
    def read_timeout(self) -> float:
        return self.seconds

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if not self.connected:
            raise NotSent("no network")
        if method == "GET":
            return self._file(url)
        token, name = url.rsplit("/bot", 1)[1].split("/")
        params = dict(request_data.parameters) if request_data else {}
        files = {}
        if request_data is not None and request_data.contains_files:
            for part, (filename, content, _) in request_data.multipart_data.items():
                assert isinstance(content, bytes)
                files[part] = Upload(filename, content)
        seconds = read_timeout if isinstance(read_timeout, int | float) else self.seconds
        try:
            async with asyncio.timeout(seconds):
                answer = await self._simulator.call(token, name, params, files)
        except (ConnectionCut, TimeoutError) as error:
            raise Unanswered(type(error).__name__) from None
        body = answer.body if isinstance(answer.body, str) else json.dumps(answer.body)
        return checked(answer.status, body.encode())

    def _file(self, url: str) -> tuple[int, bytes]:
        stored = self._simulator.files.at_path(url.rsplit("/file/bot", 1)[1].split("/", 1)[1])
        content = None if stored is None else self._simulator.files.content(stored)
        if content is None:
            raise Unanswered("HTTP 404")
        return 200, content
