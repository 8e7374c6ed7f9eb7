"""A message centre by SMPP 3.4: one connection that is kept, submit_sm with receipts, deliver_sm.

open ──► connect ──► bind ──► bound ──► cut, unbind, silence ──► pause ──► connect …
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

from aiosmpplib import NPI, TON, BindTransceiver, PhoneNumber, SubmitSm
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.errors import SettingsRefused
from bot.outcomes import pause
from bot.sms import smpp_wire as wire
from bot.sms.description import first_fault, read, values_of
from bot.sms.gateway import GatewayBusy, GatewayDown, GatewayRefused, RealGateway
from bot.sms.smpp_wire import Broken, Delivered, Pdu
from storage.sms import Fate, Receipt

SECONDS: Final = 10.0
"""How long an answer of the centre may take."""
_BUSY: Final = {0x58: "ESME_RTHROTTLED", 0x14: "ESME_RMSGQFUL"}
_REFUSED: Final[dict[int, Fate]] = {
    0x0B: "number",  # ESME_RINVDSTADR
    **dict.fromkeys((0x01, 0x0A, 0x50, 0x51, 0x65, 0x66), "refused"),
}
_FAILED: Final[dict[str, Fate]] = {
    "EXPIRED": "off",
    "REJECTD": "refused",
    "UNDELIV": "undelivered",
    "DELETED": "undelivered",
}
_log = logging.getLogger(__name__)


class MessageCentre(BaseModel):
    """Where the centre is and as whom one binds; all of it in the file's ``[values]``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    host: str
    port: int = Field(2775, ge=1, le=65535)
    system_id: str = Field(max_length=15)
    password: str = Field(max_length=8, repr=False)
    system_type: str = Field("", max_length=12)
    sender: str = Field(min_length=1, max_length=20)
    tls: bool = False
    enquire_seconds: float = Field(30.0, gt=0)

    @property
    def source(self) -> PhoneNumber:
        """A name, an international number or a short one, as the sender is written."""
        if self.sender.startswith("+"):
            return PhoneNumber(self.sender[1:], TON.INTERNATIONAL, NPI.ISDN)
        if self.sender.isdigit():
            return PhoneNumber(self.sender, TON.UNKNOWN, NPI.UNKNOWN)
        return PhoneNumber(self.sender, TON.ALPHANUMERIC, NPI.UNKNOWN)


def opened_by(path: Path) -> "SmppGateway":
    """The gateway of a file; SettingsRefused where something is wrong with it."""
    given = read(path)
    values = values_of(given.pop("values", {}), path)
    if given:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} needs [values] alone.")
    try:
        return SmppGateway(MessageCentre.model_validate(values))
    except ValidationError as error:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path}: {first_fault(error)}.") from None


class SmppGateway(RealGateway):
    """Messages wait here for nothing: while there is no connection each is given back at once."""

    kind = "smpp"

    def __init__(self, centre: MessageCentre, pause_after: Callable[[int], float] = pause) -> None:
        self._centre = centre
        self._pause_after = pause_after
        self._writer: asyncio.StreamWriter | None = None
        self._bound = asyncio.Event()
        self._numbers = count(1)
        self._waiting: dict[int, asyncio.Future[Pdu]] = {}
        self._keeping: asyncio.Task[None] | None = None
        self._heard = 0.0

    async def open(self) -> None:
        self._keeping = asyncio.create_task(self._keep())

    async def close(self) -> None:
        if self._bound.is_set():
            with contextlib.suppress(GatewayDown, OSError, TimeoutError):
                await self._ask(Pdu(wire.UNBIND, 0, next(self._numbers)), 1.0)
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)

    def says(self) -> str:
        return f"smpp, message centre at {self._centre.host}:{self._centre.port}"

    async def send(self, to: str, text: str, at: datetime) -> str | None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SECONDS / 2):
                await self._bound.wait()
        destination = PhoneNumber(to.removeprefix("+"), TON.INTERNATIONAL, NPI.ISDN)
        message = SubmitSm(
            short_message=text,
            source=self._centre.source,
            destination=destination,
            registered_delivery=1,
            sequence_num=next(self._numbers),
        )
        answer = await self._ask(_pdu(message), SECONDS)
        if answer.status in _BUSY:
            raise GatewayBusy(_BUSY[answer.status])
        if answer.status in _REFUSED:
            raise GatewayRefused(f"status 0x{answer.status:08x}", _REFUSED[answer.status])
        if answer.status != wire.OK or answer.command == wire.GENERIC_NACK:
            raise GatewayDown(f"status 0x{answer.status:08x}")
        return wire.word(answer.body)[0] or None

    async def _keep(self) -> None:
        tries = 0
        while True:
            try:
                await self._once()
                tries = 0
            except (OSError, EOFError, Broken, GatewayDown, TimeoutError) as fault:
                _log.warning("the message centre is not there (%s); asking again", type(fault).__name__)
            await asyncio.sleep(self._pause_after(tries))
            tries += 1

    async def _once(self) -> None:
        """Connect, bind, and serve until it ends."""
        centre = self._centre
        async with asyncio.timeout(SECONDS):
            reader, writer = await asyncio.open_connection(centre.host, centre.port, ssl=centre.tls or None)
        self._writer = writer
        enquiring: asyncio.Task[None] | None = None
        try:
            async with asyncio.timeout(SECONDS):
                await self._bind(reader, writer)
            _log.info("bound to the message centre")
            enquiring = asyncio.create_task(self._enquire(writer))
            self._bound.set()
            while await self._take(await wire.read(reader), writer):
                await writer.drain()
        finally:
            self._bound.clear()
            self._writer = None
            for future in self._waiting.values():
                future.cancel()
            writer.close()  # before anything is waited for: that may be cancelled
            if enquiring is not None:
                enquiring.cancel()
                await asyncio.gather(enquiring, return_exceptions=True)
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _bind(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        centre = self._centre
        bind = BindTransceiver(
            system_id=centre.system_id,
            password=centre.password,
            system_type=centre.system_type,
            sequence_num=next(self._numbers),
        )
        writer.write(bind.pdu())
        answer = await wire.read(reader)
        if answer.command != wire.BIND_TRANSCEIVER | wire.ANSWER or answer.status != wire.OK:
            _log.warning("the message centre does not let us in (status 0x%08x)", answer.status)
            raise GatewayDown("not bound")

    async def _enquire(self, writer: asyncio.StreamWriter) -> None:
        """Ask whether it is there; silence from one question to the next ends the connection."""
        loop, asked = asyncio.get_running_loop(), 0.0
        self._heard = loop.time()
        while True:
            await asyncio.sleep(self._centre.enquire_seconds)
            if self._heard < asked:
                writer.close()
                return
            asked = loop.time()
            writer.write(Pdu(wire.ENQUIRE_LINK, 0, next(self._numbers)).packed())

    async def _ask(self, request: Pdu, seconds: float) -> Pdu:
        writer = self._writer
        if writer is None or not self._bound.is_set():
            raise GatewayDown("not connected")
        future: asyncio.Future[Pdu] = asyncio.get_running_loop().create_future()
        self._waiting[request.sequence] = future
        try:
            writer.write(request.packed())
            async with asyncio.timeout(seconds):
                await asyncio.wait([future])
        finally:
            del self._waiting[request.sequence]
        if future.cancelled():
            raise GatewayDown("the connection was cut")
        return future.result()

    async def _take(self, pdu: Pdu, writer: asyncio.StreamWriter) -> bool:
        """One unit from the centre; False: it takes its leave."""
        self._heard = asyncio.get_running_loop().time()
        if pdu.command & wire.ANSWER:
            future = self._waiting.get(pdu.sequence)
            if future is not None and not future.done():
                future.set_result(pdu)
            return pdu.command != wire.UNBIND | wire.ANSWER
        status, body = wire.OK, b""
        if pdu.command == wire.DELIVER_SM:
            status, body = await self._delivered(pdu), b"\0"
        elif pdu.command not in {wire.ENQUIRE_LINK, wire.UNBIND}:
            writer.write(Pdu(wire.GENERIC_NACK, wire.UNKNOWN_COMMAND, pdu.sequence).packed())
            return True
        writer.write(Pdu(pdu.command | wire.ANSWER, status, pdu.sequence, body).packed())
        return pdu.command != wire.UNBIND

    async def _delivered(self, pdu: Pdu) -> int:
        """The status that the centre is answered with: it is kept, or shall come again."""
        try:
            message = wire.delivered(pdu.body)
        except Broken:
            return wire.OK  # it would be as broken the next time
        if self.listener is None:
            return wire.OK
        try:
            if message.is_receipt:
                await self._reported(message)
            else:
                await self.listener.inbound(self.kind, None, message.source, message.text)
        except Exception as fault:
            _log.error("what the message centre delivered could not be kept (%s)", type(fault).__name__)
            return wire.TRY_LATER
        return wire.OK

    async def _reported(self, message: Delivered) -> None:
        delivered = message.state == "DELIVRD"
        if self.listener is None or not message.reference or not (delivered or message.state in _FAILED):
            return
        fate = None if delivered else _FAILED[message.state or ""]
        await self.listener.receipt(Receipt(self.kind, message.reference, delivered, fate))


def _pdu(message: Any) -> Pdu:
    """A message of aiosmpplib as our own unit."""
    packed: bytes = message.pdu()
    return Pdu(wire.SUBMIT_SM, 0, message.sequence_num, packed[16:])
