"""Receipts and inbound messages by HTTP: who is let in, what each provider says, and what comes of it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from starlette.applications import Starlette

from bot.sms import gateway
from bot.sms.hooks import Hooks, HookSettings, signature
from bot.sms.http import HttpGateway
from storage.errors import StorageError
from storage.sms import Receipt
from tests.bot.sms.provider import written
from tests.bot.sms.test_http import SECRET, VALUES
from tests.bot.sms.test_smpp import Ear

SETTINGS = HookSettings("https://bot.example.org/", "s" * 43)
FORM = {"content-type": "application/x-www-form-urlencoded"}
JSON = {"content-type": "application/json"}


@pytest.fixture
def gateways(tmp_path: Path) -> dict[str, HttpGateway]:
    """Made before the event loop runs, as at a start."""
    path = written(tmp_path / "sms.toml", VALUES)
    made = {kind: gateway(f"{kind}:{path}") for kind in ("twilio", "vonage", "messente")}
    return {kind: one for kind, one in made.items() if isinstance(one, HttpGateway)}


@asynccontextmanager
async def asked(made: HttpGateway, ear: Ear) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=Hooks(made, SETTINGS, ear).routes)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://inside") as client:
        yield client


def signed(what: str, fields: dict[str, str], query: str = "") -> dict[str, str]:
    """As Twilio signs: for the address that it knows, which is not the one inside."""
    return {"x-twilio-signature": signature(SECRET, SETTINGS.address(what) + query, fields)}


def test_the_signature_is_twilio_s() -> None:
    # The worked example of Twilio's documentation of webhook security.
    fields = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+14158675309",
        "Digits": "1234",
        "From": "+14158675309",
        "To": "+18005551212",
    }
    made = signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", fields)
    assert made == "RSOYDt4T1cUTdK1PDd93/VVr8B8="


def test_a_path_has_256_bits_and_tells_nothing_of_the_secret() -> None:
    assert SETTINGS.address("receipts") == f"https://bot.example.org/sms/receipts/{SETTINGS.token}"
    assert len(SETTINGS.token) == 64
    assert "sss" not in SETTINGS.token + repr(SETTINGS)


SAID: list[tuple[str, dict[str, Any], Receipt | None]] = [
    ("twilio", {"MessageSid": "SM1", "MessageStatus": "delivered"}, Receipt("twilio", "SM1", True)),
    ("twilio", {"MessageSid": "SM1", "MessageStatus": "sent"}, None),
    (
        "twilio",
        {"MessageSid": "SM2", "MessageStatus": "undelivered", "ErrorCode": "30003"},
        Receipt("twilio", "SM2", False, "off"),
    ),
    (
        "twilio",
        {"MessageSid": "SM3", "MessageStatus": "failed", "ErrorCode": "30005"},
        Receipt("twilio", "SM3", False, "number"),
    ),
    (
        "twilio",
        {"MessageSid": "SM4", "MessageStatus": "failed", "ErrorCode": "99"},
        Receipt("twilio", "SM4", False, None),
    ),
    ("twilio", {"MessageStatus": "delivered"}, None),
    ("vonage", {"messageId": "V1", "status": "delivered", "err-code": "0"}, Receipt("vonage", "V1", True)),
    (
        "vonage",
        {"messageId": "V2", "status": "failed", "err-code": "2"},
        Receipt("vonage", "V2", False, "off"),
    ),
    ("vonage", {"messageId": "V3", "status": "buffered"}, None),
    ("messente", {"message_id": "M1", "status": "DELIVRD", "err": 0}, Receipt("messente", "M1", True)),
    ("messente", {"message_id": "M2", "status": "EXPIRED"}, Receipt("messente", "M2", False, "off")),
]


async def test_what_providers_report(gateways: dict[str, HttpGateway]) -> None:
    for kind, fields, wanted in SAID:
        ear = Ear()
        async with asked(gateways[kind], ear) as client:
            head, body = (FORM, urlencode(fields)) if kind == "twilio" else (JSON, json.dumps(fields))
            headers = {**head, **signed("receipts", fields)} if kind == "twilio" else head
            answer = await client.post(SETTINGS.path("receipts"), content=body, headers=headers)
            assert answer.status_code == 200, (kind, fields)
            if kind == "vonage":  # which asks by GET, where the account says so
                assert (await client.get(SETTINGS.path("receipts"), params=fields)).status_code == 200
        times = 2 if kind == "vonage" else 1
        assert ear.receipts == ([wanted] * times if wanted else []), (kind, fields)


async def test_inbound_messages(gateways: dict[str, HttpGateway]) -> None:
    ear = Ear()
    fields = {"MessageSid": "SM5", "From": "+37126123456", "Body": "EK 309900-00017", "To": "+1"}
    async with asked(gateways["twilio"], ear) as client:
        path, headers = SETTINGS.path("inbound"), {**FORM, **signed("inbound", fields)}
        assert (await client.post(path, content=urlencode(fields), headers=headers)).status_code == 200
        query = urlencode(fields)
        by_get = signed("inbound", {}, f"?{query}")
        assert (await client.get(f"{path}?{query}", headers=by_get)).status_code == 200
    async with asked(gateways["vonage"], ear) as client:
        message = {"msisdn": "37126123456", "messageId": "V5", "text": "EK", "to": "1"}
        assert (await client.get(SETTINGS.path("inbound"), params=message)).status_code == 200
        assert (await client.get(SETTINGS.path("inbound"), params={"to": "1"})).status_code == 200
    async with asked(gateways["messente"], ear) as client:
        assert (await client.get(SETTINGS.path("inbound"))).status_code == 404
    first = ("twilio", "SM5", "+37126123456", "EK 309900-00017")
    assert ear.messages == [first, first, ("vonage", "V5", "37126123456", "EK")]


async def test_who_is_not_let_in(gateways: dict[str, HttpGateway]) -> None:
    ear, fields = Ear(), {"MessageSid": "SM1", "MessageStatus": "delivered"}
    path, right = SETTINGS.path("receipts"), {**FORM, **signed("receipts", fields)}
    async with asked(gateways["twilio"], ear) as client:

        async def tried(path: str, headers: dict[str, str], body: str = urlencode(fields)) -> int:
            return (await client.post(path, content=body, headers=headers)).status_code

        assert await tried(path[:-1] + "x", right) == 404
        assert await tried(path.replace("receipts", "other"), right) == 404
        assert await tried(path, FORM) == 404
        assert await tried(path, {**FORM, "x-twilio-signature": "x" * 28}) == 404
        assert await tried(path, {**FORM, **signed("inbound", fields)}) == 404
        assert await tried(path, right, urlencode(fields | {"MessageSid": "SM9"})) == 404
        assert await tried(path, right, "x" * 70_000) == 413
        assert await tried(path, {**JSON, **right, **JSON}, "[") == 400
        assert await tried(path, {**JSON, **right, **JSON}, "[]") == 400
        assert (await client.put(path)).status_code == 405
        assert ear.receipts == []
        assert await tried(path, right) == 200


async def test_what_cannot_be_kept_now_shall_come_again(gateways: dict[str, HttpGateway]) -> None:
    ear = Ear(StorageError("away"))
    async with asked(gateways["vonage"], ear) as client:
        fields = {"messageId": "V1", "status": "delivered"}
        answer = await client.get(SETTINGS.path("receipts"), params=fields)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
        assert (await client.get(SETTINGS.path("receipts"), params=fields)).status_code == 200
