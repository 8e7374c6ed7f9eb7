"""Short messages by a real gateway: their fate is seen at school, and a family asks for a new password."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from bot.sms.description import Description
from bot.sms.hooks import HookSettings
from bot.sms.http import HttpGateway
from bot.sms.smpp import MessageCentre, SmppGateway
from conversations import topics
from conversations.short_messages import make_text
from storage import registration
from storage.passwords import Checker
from storage.sms import Guard
from tests.bot.sms.centre import DELIVER, centre, deliver
from tests.bot.sms.provider import Provider, answered, provider
from tests.journeys.test_registration import opens
from tests.office import ANNA, DACE, PEOPLE, Office, password_in
from tests.phones import Hand, Phones

MOTHER, STRANGE = "+37120000001", "+37129999999"
DESCRIPTION: dict[str, Any] = {
    "request": {"url": "", "json": {"to": "{to}", "text": "{text}", "dlr": "{receipts}"}},
    "answer": {"reference": "id", "code": "error", "refused": {"number": ["nobody"]}},
    "receipt": {
        "reference": "id",
        "status": "status",
        "delivered": ["ok"],
        "failed": ["bad"],
        "code": "why",
        "why": {"off": ["7"]},
    },
    "inbound": {"reference": "id", "phone": "from", "text": "text"},
}


@dataclass
class Line:
    """The bot's web address as the provider knows it, and the provider."""

    hooks: HookSettings
    served: Provider

    async def says(self, what: str, **fields: str) -> int:
        async with httpx.AsyncClient() as client:
            answer = await client.post(self.hooks.address(what), json=fields)
        return answer.status_code


@asynccontextmanager
async def by_http(phones: Phones, checker: Checker) -> AsyncIterator[Line]:
    """The product by polling, with a provider by HTTP and a web server of its own for what it reports."""
    listed = topics.topics(checker)
    async with provider() as served:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            hooks = HookSettings(f"http://127.0.0.1:{listening.getsockname()[1]}", "h" * 43, listening)
            DESCRIPTION["request"]["url"] = f"{served.address}/send"
            made = HttpGateway("http", Description.model_validate(DESCRIPTION), {}, hooks.address("receipts"))
            async with phones.serving(
                topics.dispatch(listed),
                listed,
                sms=made,
                sms_guard=Guard(10, 20),
                checker=checker,
                hooks=hooks,
            ):
                yield Line(hooks, served)


async def is_real(phones: Phones) -> None:
    """Real gateways send nothing for a demo."""
    async with phones.store.writing() as tx:
        await tx.change("UPDATE schools SET is_demo = 0")


async def issued(phones: Phones, office: Office, key: str) -> None:
    """A password for somebody of the cast, into the queue."""
    text = make_text("eklase_bot")
    now = phones.clock()
    await phones.store.run(
        lambda tx: registration.issue_for_operator(tx, office.checker, PEOPLE[key], text, now)
    )
    assert phones.bot is not None
    phones.bot.wake()
    await phones.settled()


async def logged_in(phones: Phones, office: Office, line: Line) -> Hand:
    teacher = phones.person("class_teacher")
    await issued(phones, office, "class_teacher")
    await teacher.types(f"{DACE} {password_in(line.served.asked[-1].body['text'])}")
    await teacher.sees("Sveicināti E-klasē!")
    return teacher


async def test_the_class_teacher_sees_what_became_of_it(cast_phones: Phones, checker: Checker) -> None:
    phones, office = cast_phones, Office(cast_phones, checker)
    await is_real(phones)
    async with by_http(phones, checker) as line:
        teacher = await logged_in(phones, office, line)
        line.served.answers += [answered(201, {"id": number}) for number in ("m-2", "m-3")]
        await issued(phones, office, "father")  # one for each child: both reports come for both
        await opens(teacher, "Tētis")
        await teacher.sees("parole nosūtīta 23.11.")
        for number in ("m-2", "m-3"):
            assert await line.says("receipts", id=number, status="bad", why="7") == 200
        await opens(teacher, "Tētis")
        await teacher.sees("❌ īsziņa neaizgāja: tālrunis izslēgts vai ārpus zonas")
        for number in ("m-2", "m-3"):
            assert await line.says("receipts", id=number, status="ok") == 200
        await opens(teacher, "Tētis")
        await teacher.sees("parole piegādāta 23.11.")
        phones.clock.forward(minutes=2)
        line.served.answers.append(answered(400, {"error": "nobody"}))
        await teacher.taps("Sūtīt paroli vēlreiz")
        await opens(teacher, "Tētis")
        await teacher.sees("❌ īsziņa neaizgāja: numurs neeksistē", "Sūtīt vēlreiz")


async def test_a_parent_asks_by_sms(cast_phones: Phones, checker: Checker) -> None:
    phones = cast_phones
    await is_real(phones)
    async with by_http(phones, checker) as line:
        for number, phone, text in (
            ("1", STRANGE, f"EK {ANNA}"),
            ("2", MOTHER, f"EK {ANNA}"),
            ("2", MOTHER, f"EK {ANNA}"),
            ("3", MOTHER.removeprefix("+"), "EK 309900-99999"),
            ("4", "E-klase", f"EK {ANNA}"),
        ):
            assert await line.says("inbound", **{"id": number, "from": phone, "text": text}) == 200
        await phones.settled()
        texts = [asked.body["text"] for asked in line.served.asked]
        assert [asked.body["to"] for asked in line.served.asked] == [MOTHER, MOTHER]
        assert "mammas parole" in texts[0]
        assert "Der 10 min" in texts[0]
        assert texts[1].startswith("E-klase: pieprasijums nav izpildits.")
        mother = phones.person("mother")
        await mother.types(f"{ANNA} {password_in(texts[0])}")
        await mother.sees("Lietotājs: mamma")


async def test_the_same_by_a_message_centre(cast_phones: Phones, checker: Checker) -> None:
    phones, listed = cast_phones, topics.topics(checker)
    await is_real(phones)
    async with centre() as served:
        made = SmppGateway(
            MessageCentre(host="127.0.0.1", port=served.port, system_id="s", password="p", sender="1881")
        )
        async with phones.serving(
            topics.dispatch(listed), listed, sms=made, sms_guard=Guard(10, 20), checker=checker
        ):
            await served.until(lambda: served.bound)
            assert await served.says(DELIVER, deliver("37120000001", f"EK {ANNA}".encode())) == 0
            await served.until(lambda: served.submitted)
            sent = served.submitted[0]
            assert (sent.to, sent.source) == ("37120000001", "1881")
            await phones.settled()
            report = deliver("37120000001", b"id:id-1 stat:DELIVRD", kind=4)
            assert await served.says(DELIVER, report) == 0
            async with phones.store.reading() as tx:
                (row,) = await tx.fetch("SELECT gateway, delivered_at FROM sms")
            assert (row["gateway"], row["delivered_at"] is not None) == ("smpp", True)
            mother = phones.person("mother")
            await mother.types(f"{ANNA} {password_in(sent.text)}")
            await mother.sees("Lietotājs: mamma")


async def test_a_demo_rings_no_phone(cast_phones: Phones, checker: Checker) -> None:
    phones, office = cast_phones, Office(cast_phones, checker)
    async with by_http(phones, checker) as line:
        await issued(phones, office, "mother")
        assert line.served.asked == []
    assert {row["fate"] for row in await office.rows("SELECT fate FROM sms")} == {"demo"}
