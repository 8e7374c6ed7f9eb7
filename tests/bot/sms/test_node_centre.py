"""The same against a message centre of another make: the npm package `smpp`.

`.ci/clients` installs it into `node/node_modules` (not kept in git) where node and npm are there; otherwise
this is skipped and says so.
"""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import pytest

from bot.sms import GatewayBusy
from bot.sms.smpp import MessageCentre, SmppGateway
from storage.sms import Receipt
from tests.bot.sms.test_smpp import RECEIPT, TEXT, TO, Ear, said
from tests.clocks import A_MONDAY

HERE: Final = Path(__file__).with_name("node")
pytestmark = pytest.mark.may_block


class NodeCentre:
    """The process, by its lines."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hears(self, what: str) -> Any:
        """The next event of a kind."""
        assert self._process.stdout is not None
        async with asyncio.timeout(10):
            while line := await self._process.stdout.readline():
                event = json.loads(line)
                if what in event:
                    return event[what]
        raise AssertionError("the centre has ended")

    def tell(self, **told: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(told).encode() + b"\n")


@asynccontextmanager
async def node_centre() -> AsyncIterator[NodeCentre]:
    if not shutil.which("node") or not (HERE / "node_modules" / "smpp").exists():
        pytest.skip("the npm package smpp is not here: it needs node and npm, see .ci/clients")
    process = await asyncio.create_subprocess_exec(
        "node", "centre.mjs", cwd=HERE, env=os.environ, stdin=-1, stdout=-1
    )
    try:
        yield NodeCentre(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def test_a_message_its_receipt_and_an_answer() -> None:
    ear = Ear()
    async with node_centre() as centre:
        port = await centre.hears("port")
        given = {"host": "127.0.0.1", "port": port, "system_id": "school", "password": "hush"}
        made = SmppGateway(
            MessageCentre.model_validate({**given, "sender": "E-klase", "enquire_seconds": 0.2})
        )
        made.listener = ear
        await made.open()
        assert await centre.hears("bound") is True
        assert await made.send(TO, TEXT, A_MONDAY) == "n-1"
        wanted = {"from": "E-klase", "to": "37126123456", "ton": 1, "receipt": 1, "text": TEXT}
        assert await centre.hears("submit") == wanted
        assert await made.send(TO, "Čau 😀", A_MONDAY) == "n-2"
        assert (await centre.hears("submit"))["text"] == "Čau 😀"
        centre.tell(status=0x58)
        await centre.hears("set")
        with pytest.raises(GatewayBusy):
            await made.send(TO, TEXT, A_MONDAY)
        await centre.hears("enquired")
        from_phone = {"source_addr": "37126123456", "destination_addr": "1881"}
        centre.tell(
            deliver={**from_phone, "esm_class": RECEIPT, "short_message": said("n-1", "DELIVRD").decode()}
        )
        assert await centre.hears("answer") == 0
        centre.tell(deliver={**from_phone, "short_message": "EK 309900-00017"})
        assert await centre.hears("answer") == 0
        await made.close()
        assert await centre.hears("unbound") is True
    assert ear.receipts == [Receipt("smpp", "n-1", delivered=True)]
    assert ear.messages == [("smpp", None, "37126123456", "EK 309900-00017")]
