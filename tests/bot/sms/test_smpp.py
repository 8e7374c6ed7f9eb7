"""SMPP 3.4 against a message centre on loopback: submissions, receipts, inbound messages, and faults."""

import asyncio
import logging
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.sms import GatewayBusy, GatewayRefused
from bot.sms.gateway import GatewayDown
from bot.sms.smpp import MessageCentre, SmppGateway
from storage.sms import Receipt
from tests.bot.sms.centre import DELIVER, ENQUIRE, UNBIND, Centre, centre, deliver
from tests.clocks import A_MONDAY

TO, TEXT, PASSWORD = "+37126123456", "E-klase: parole [7KQ2M] @eklase_bot", "hushhush"
RECEIPT = 0b00000100


class Ear:
    """Keeps what it is told, or fails first."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.receipts: list[Receipt] = []
        self.messages: list[tuple[str, str | None, str, str]] = []

    async def receipt(self, receipt: Receipt) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.receipts.append(receipt)

    async def inbound(self, gateway: str, reference: str | None, phone: str, text: str) -> None:
        self.messages.append((gateway, reference, phone, text))


@asynccontextmanager
async def bound(served: Centre, ear: Ear | None = None, **options: object) -> AsyncIterator[SmppGateway]:
    given = {"host": "127.0.0.1", "port": served.port, "system_id": "school", "password": PASSWORD}
    made = SmppGateway(
        MessageCentre.model_validate({"sender": "E-klase", **given, **options}),
        pause_after=lambda tries: 0.01,
    )
    made.listener = ear
    await made.open()
    try:
        yield made
    finally:
        await made.close()


async def test_a_message_is_submitted_and_its_number_comes_back() -> None:
    async with centre() as served, bound(served) as made:
        assert await made.send(TO, TEXT, A_MONDAY) == "id-1"
        assert await made.send(TO, "ā", A_MONDAY) == "id-2"
        assert served.bound == [("school", PASSWORD, 0x34)]
        first = served.submitted[0]
        assert (first.source, first.to, first.to_kind, first.wants_receipt) == (
            "E-klase",
            "37126123456",
            (1, 1),
            1,
        )
        # GSM 03.38: @ is 0, brackets are escaped
        assert first.text == "E-klase: parole \x1b<7KQ2M\x1b> \0eklase\x11bot"
        assert served.submitted[1].text.encode("latin-1").decode("utf-16-be") == "ā"
        assert PASSWORD not in repr(made._centre) + made.says()


STATUSES: list[tuple[int, type[Exception], object]] = [
    (0x58, GatewayBusy, 0.0),
    (0x14, GatewayBusy, 0.0),
    (0x0B, GatewayRefused, "number"),
    (0x66, GatewayRefused, "refused"),
    (0x08, GatewayDown, None),
    (0x45, GatewayDown, None),
    (0x40F, GatewayDown, None),  # a centre's own
]


async def test_what_each_status_means(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with centre() as served, bound(served) as made:
        for status, wanted, what in STATUSES:
            served.statuses.append(status)
            with pytest.raises(wanted) as raised:
                await made.send(TO, TEXT, A_MONDAY)
            assert getattr(raised.value, "seconds", getattr(raised.value, "fate", None)) == what
        assert await made.send(TO, TEXT, A_MONDAY) == f"id-{len(STATUSES) + 1}"
        assert len(served.bound) == 1, "no status ends the connection"
    assert all(secret not in caplog.text for secret in (TO, TEXT, PASSWORD))


def said(reference: str, state: str) -> bytes:
    dates = "submit date:2611231000 done date:261123100059"  # with seconds, as many centres write
    return f"id:{reference} sub:001 dlvrd:001 {dates} stat:{state} err:0A1 text:E-klase".encode()


async def test_receipts() -> None:
    ear = Ear(OSError("the store is away"))
    async with centre() as served, bound(served, ear) as made:
        await made.send(TO, TEXT, A_MONDAY)
        body = deliver("37126123456", said("id-1", "DELIVRD"), kind=RECEIPT)
        assert await served.says(DELIVER, body) == 0x64, "it shall come again"
        assert await served.says(DELIVER, body) == 0
        for state in ("UNDELIV", "EXPIRED", "REJECTD", "ENROUTE", "ACCEPTD"):
            content = deliver("37126123456", said("id-2", state), kind=RECEIPT)
            assert await served.says(DELIVER, content) == 0
        named = struct.pack("!HH", 0x1E, 5) + b"id-7\0" + struct.pack("!HHB", 0x427, 1, 2)
        strange = struct.pack("!HH", 0x1501, 3) + b"\xff\xfe\x00"
        content = deliver("37126123456", b"", kind=RECEIPT, extras=strange + named)
        assert await served.says(DELIVER, content) == 0
        assert await served.says(DELIVER, b"\0\x01") == 0, "what nobody can read would be no better again"
    assert ear.receipts == [
        Receipt("smpp", "id-1", delivered=True),
        Receipt("smpp", "id-2", delivered=False, fate="undelivered"),
        Receipt("smpp", "id-2", delivered=False, fate="off"),
        Receipt("smpp", "id-2", delivered=False, fate="refused"),
        Receipt("smpp", "id-7", delivered=True),
    ]


async def test_inbound_messages() -> None:
    ear = Ear()
    async with centre() as served, bound(served, ear) as made:
        await made.send(TO, TEXT, A_MONDAY)
        assert await served.says(DELIVER, deliver("37126123456", b"EK 309900-00017")) == 0
        wide = "EK 309900\u201100017".encode("utf-16-be")
        assert await served.says(DELIVER, deliver("37126123456", wide, coding=8)) == 0
        headed = b"\x05\x00\x03\x01\x01\x01" + b"EK 1"
        assert await served.says(DELIVER, deliver("37126123456", headed, kind=0x40)) == 0
        assert await served.says(0x103) == 3, "data_sm is not spoken here"
        assert await served.says(ENQUIRE) == 0
    assert [message[2:] for message in ear.messages] == [
        ("37126123456", "EK 309900-00017"),
        ("37126123456", "EK 309900\u201100017"),
        ("37126123456", "EK 1"),
    ]


async def test_a_cut_a_leave_and_a_closed_door_are_followed_by_another_try() -> None:
    async with centre() as served:
        served.binds += [0x0E, 0x0D]
        async with bound(served) as made:
            assert await made.send(TO, TEXT, A_MONDAY) == "id-1"
            assert len(served.bound) == 3
            served.cut()
            await served.until(lambda: len(served.bound) == 4)
            assert await made.send(TO, TEXT, A_MONDAY) == "id-2"
            assert await served.says(UNBIND) == 0
            await served.until(lambda: len(served.bound) == 5)
            assert await made.send(TO, TEXT, A_MONDAY) == "id-3"


async def test_a_message_under_way_when_the_line_is_cut_is_not_held_to_be_taken() -> None:
    async with centre() as served, bound(served) as made:
        await made.send(TO, TEXT, A_MONDAY)
        served._answer = lambda *_: None  # type: ignore[method-assign]
        sending = asyncio.create_task(made.send(TO, TEXT, A_MONDAY))
        await asyncio.sleep(0)
        async with served.changed:
            await served.changed.wait()
        served.cut()
        with pytest.raises(GatewayDown, match="cut"):
            await sending


async def test_a_silent_centre_is_left_for_another_try() -> None:
    async with centre() as served, bound(served, enquire_seconds=0.05) as made:
        await made.send(TO, TEXT, A_MONDAY)
        await served.until(lambda: served.enquiries >= 2)
        assert len(served.bound) == 1
        served.mute = True
        await served.until(lambda: len(served.bound) == 2)


async def test_nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.sms.smpp.SECONDS", 0.1)
    async with bound(Centre(port=9)) as made:
        with pytest.raises(GatewayDown, match="not connected"):
            await made.send(TO, TEXT, A_MONDAY)
