"""Short messages: the file gateway, and the courier that gives them to a gateway."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from bot.courier import Courier
from bot.sms import FileGateway, GatewayBusy, GatewayRefused, RealGateway, SmsDelivery, gateway
from storage import sms
from storage.sms import Guard, Sms
from storage.store import Store
from tests.clocks import A_MONDAY, HandClock


class Tray:
    """A gateway that fails as told."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.taken: list[str] = []

    async def send(self, to: str, text: str, at: datetime) -> str | None:
        if self.failures:
            raise self.failures.pop(0)
        self.taken.append(f"{to}: {text}")
        return f"r{len(self.taken)}"


class Ringing(Tray, RealGateway):
    """The same by which real phones would ring."""

    kind = "ringing"

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def says(self) -> str:
        return "ringing"


async def queue(store: Store, *texts: str) -> None:
    async with store.writing() as tx:
        await tx.change("INSERT INTO schools (id, name) VALUES (1, 'S')")
        await tx.change("INSERT INTO people (id, school_id, given_name, family_name) VALUES (1, 1, 'I', 'K')")
        for text in texts:
            await sms.queue(tx, school_id=1, person_id=1, phone="+37120000001", text=text, now=A_MONDAY)


async def state(store: Store) -> list[tuple[bool, str | None, int, bool]]:
    """Sent, failure, tries and whether the text is still there, of each."""
    async with store.reading() as tx:
        rows = await tx.fetch("SELECT sent_at, failure, tries, text FROM sms ORDER BY id")
    return [(bool(row["sent_at"]), row["failure"], row["tries"], row["text"] is not None) for row in rows]


async def round_of(courier: Courier[Sms]) -> None:
    """Everything that is due now, once."""
    await courier._fill()
    for task in list(courier._in_hand.values()):
        await task


async def test_a_line_a_message_readable_by_the_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "sms.jsonl"
    made = gateway(f"file:{path}")
    assert isinstance(made, FileGateway)
    await made.send("+37120000001", "Parole: ā\nB", A_MONDAY)
    await made.send("+37120000002", "x", A_MONDAY)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == {"to": "+37120000001", "text": "Parole: ā\nB", "at": "2026-11-23T08:00:00+00:00"}
    assert len(lines) == 2
    assert path.stat().st_mode & 0o777 == 0o600


def test_other_gateways_are_not_known() -> None:
    with pytest.raises(ValueError, match="KIND is one of file, http, smpp, messente, twilio, vonage"):
        gateway("https://sms.example.org")
    with pytest.raises(ValueError, match="KIND:PATH"):
        gateway("file:")


async def test_what_the_gateway_takes_is_marked_and_wiped(store: Store) -> None:
    await queue(store, "one", "two")
    tray = Tray()
    await round_of(SmsDelivery(store, tray, HandClock(), worker="w"))
    assert sorted(tray.taken) == ["+37120000001: one", "+37120000001: two"]
    assert await state(store) == [(True, None, 0, False)] * 2


async def test_a_gateway_that_is_down_is_tried_again_later(store: Store) -> None:
    await queue(store, "one")
    tray, clock = Tray(OSError("down"), TimeoutError()), HandClock()
    courier = SmsDelivery(store, tray, clock, worker="w")
    await round_of(courier)
    assert await state(store) == [(False, "OSError", 1, True)]
    await round_of(courier)
    assert tray.failures, "not before it is due"
    clock.forward(seconds=2)
    await round_of(courier)
    clock.forward(seconds=3)
    await round_of(courier)
    assert tray.taken == ["+37120000001: one"]
    assert await state(store) == [(True, None, 2, False)]


async def test_what_the_gateway_refuses_is_given_up(store: Store) -> None:
    await queue(store, "one")
    await round_of(SmsDelivery(store, Tray(GatewayRefused("no such number")), HandClock(), worker="w"))
    assert await state(store) == [(False, "refused: GatewayRefused", 0, False)]


async def test_a_busy_gateway_is_left_alone_for_as_long_as_it_says(store: Store) -> None:
    await queue(store, "one", "two")
    tray, clock = Tray(GatewayBusy("429", 90.0)), HandClock()
    courier = SmsDelivery(store, tray, clock, worker="w")
    courier._most = 1
    await round_of(courier)
    assert await state(store) == [(False, "the gateway is busy", 1, True), (False, None, 0, True)]
    clock.forward(seconds=89)
    await round_of(courier)
    assert tray.taken == []
    clock.forward(seconds=1)
    await round_of(courier)
    await round_of(courier)
    assert sorted(tray.taken) == ["+37120000001: one", "+37120000001: two"]


async def test_a_real_gateway_sends_nothing_for_a_demo_and_no_flood_to_one_phone(store: Store) -> None:
    await queue(store, "1", "2", "3")
    async with store.writing() as tx:
        await tx.change("INSERT INTO schools (id, name, is_demo) VALUES (2, 'D', 1)")
        await tx.change("INSERT INTO people (id, school_id, given_name, family_name) VALUES (2, 2, 'D', 'D')")
        await sms.queue(tx, school_id=2, person_id=2, phone="+37120000002", text="d", now=A_MONDAY)
        await sms.queue(tx, school_id=1, person_id=1, phone="+37120000003", text="other", now=A_MONDAY)
    tray, clock = Ringing(), HandClock()
    courier = SmsDelivery(store, tray, clock, worker="w", guard=Guard(hourly=2, daily=3))
    await round_of(courier)
    await round_of(courier)
    assert sorted(tray.taken) == ["+37120000001: 1", "+37120000001: 2", "+37120000003: other"]
    async with store.reading() as tx:
        rows = await tx.fetch("SELECT fate, gateway, reference IS NOT NULL AS named FROM sms ORDER BY id")
    taken = (None, "ringing", True)
    assert [(row["fate"], row["gateway"], bool(row["named"])) for row in rows] == [
        taken, taken, ("limit", None, False), ("demo", None, False), taken,
    ]  # fmt: skip
    for hours, count in ((2, 4), (2, 4), (21, 5)):  # the fourth of a day is too many, the next day's is not
        clock.forward(hours=hours)
        async with store.writing() as tx:
            await sms.queue(tx, school_id=1, person_id=1, phone="+37120000001", text="x", now=clock())
        await round_of(courier)
        assert len(tray.taken) == count


async def test_a_closed_courier_holds_nothing(store: Store) -> None:
    await queue(store, "one")
    courier = SmsDelivery(store, Tray(), HandClock(), worker="w")
    async with store.writing() as tx:
        clock = HandClock()()
        assert len(await sms.lease(tx, "w", clock, clock, 1)) == 1
    await courier.close(1)
    await round_of(SmsDelivery(store, tray := Tray(), HandClock(), worker="v"))
    assert len(tray.taken) == 1
