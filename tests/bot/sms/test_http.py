"""Providers by HTTP: exactly what is asked, and what each kind of answer means."""

import asyncio
import logging
import textwrap
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.errors import SettingsRefused
from bot.sms import GatewayBusy, GatewayRefused, gateway
from bot.sms.description import Description
from bot.sms.gateway import GatewayDown
from bot.sms.http import HttpGateway
from tests.bot.sms.provider import Provider, answered, provider, written
from tests.clocks import A_MONDAY

TO, TEXT, SECRET = "+37126123456", "E-klase: 7KQ2M-XW9CD-4TRBN", "hush-hush"
RECEIPTS = "https://bot.example.org/sms/receipts/abc"
VALUES = f'[values]\naccount = "AC1"\nsecret = "{SECRET}"\nsender = "+37120000000"\n'
BASIC = "Basic QUMxOmh1c2gtaHVzaA=="  # AC1:hush-hush
OWN = (
    VALUES
    + """
[request]
method = "GET"
url = "{place}/send/{account}"
headers = { X-Key = "{secret}" }
query = { to = "{to}", text = "{text}", dlr = "{receipts}" }

[answer]
reference = "id"
code = "error"
busy = ["slow"]
refused = { number = ["nobody"], blocked = ["barred"] }
"""
)


@asynccontextmanager
async def asking(
    tmp_path: Path, kind: str, text: str = VALUES, receipts: str | None = RECEIPTS
) -> AsyncIterator[tuple[HttpGateway, Provider]]:
    """A gateway whose requests go to a provider on loopback, on the path that is described."""
    async with provider() as served:
        text = text.replace("{place}", served.address)
        path = await asyncio.to_thread(written, tmp_path / "sms.toml", text)
        made = await asyncio.to_thread(gateway, f"{kind}:{path}", receipts)
        assert isinstance(made, HttpGateway)
        if kind != "http":
            made = HttpGateway(kind, redirected(made.description, served.address), made.values, receipts)
        await made.open()
        try:
            yield made, served
        finally:
            await made.close()


def redirected(description: Description, address: str) -> Description:
    host_and_path = description.request.url.removeprefix("https://")
    request = description.request.model_copy(update={"url": f"{address}/{host_and_path}"})
    return description.model_copy(update={"request": request})


PRESETS: list[tuple[str, str, Any, Any, str]] = [
    (
        "twilio",
        "/api.twilio.com/2010-04-01/Accounts/AC1/Messages.json",
        {"To": TO, "From": "+37120000000", "Body": TEXT, "StatusCallback": RECEIPTS},
        answered(201, {"sid": "SM9", "status": "queued", "error_code": None}),
        "SM9",
    ),
    (
        "vonage",
        "/rest.nexmo.com/sms/json",
        {
            "api_key": "AC1",
            "api_secret": SECRET,
            "to": "37126123456",
            "from": "+37120000000",
            "text": TEXT,
            "callback": RECEIPTS,
        },
        answered(200, {"message-count": "1", "messages": [{"message-id": "0B9", "status": "0"}]}),
        "0B9",
    ),
    (
        "messente",
        "/api.messente.com/v1/omnimessage",
        {
            "to": TO,
            "dlr_url": RECEIPTS,
            "messages": [{"channel": "sms", "sender": "+37120000000", "text": TEXT}],
        },
        answered(201, {"messages": [{"channel": "sms", "message_id": "fr5"}], "omnimessage_id": "6"}),
        "fr5",
    ),
]


@pytest.mark.parametrize(("kind", "path", "body", "answer", "reference"), PRESETS)
async def test_a_preset_asks_exactly_so(
    tmp_path: Path, kind: str, path: str, body: Any, answer: Any, reference: str
) -> None:
    async with asking(tmp_path, kind) as (made, served):
        served.answers.append(answer)
        assert await made.send(TO, TEXT, A_MONDAY) == reference
    (asked,) = served.asked
    assert (asked.method, asked.path, asked.query, asked.body) == ("POST", path, {}, body)
    assert asked.headers.get("Authorization") == (None if kind == "vonage" else BASIC)
    assert SECRET not in made.says()


async def test_what_nobody_listens_for_is_not_asked_for(tmp_path: Path) -> None:
    async with asking(tmp_path, "messente", receipts=None) as (made, served):
        await made.send(TO, TEXT, A_MONDAY)
    assert "dlr_url" not in served.asked[0].body


async def test_a_description_of_one_s_own(tmp_path: Path) -> None:
    async with asking(tmp_path, "http", OWN) as (made, served):
        assert await made.send(TO, "ā & b=1", A_MONDAY) == "m-1"
    (asked,) = served.asked
    assert (asked.method, asked.path, asked.body) == ("GET", "/send/AC1", None)
    assert asked.query == {"to": TO, "text": "ā & b=1", "dlr": RECEIPTS}
    assert asked.headers["X-Key"] == SECRET


BUSY, REFUSED, DOWN = GatewayBusy, GatewayRefused, GatewayDown
ANSWERS: list[tuple[str, Any, type[Exception], object]] = [
    ("http", answered(429, {}, Retry_After="7"), BUSY, 7.0),
    ("http", answered(503, {}, Retry_After="Mon, 01 Jan 2024 00:00:00 GMT"), BUSY, 0.0),
    ("http", answered(429, {}, Retry_After="soon"), BUSY, 0.0),
    ("http", answered(200, {"error": "slow"}), BUSY, 0.0),
    ("http", answered(400, {"error": "nobody"}), REFUSED, "number"),
    ("http", answered(200, {"error": "barred"}), REFUSED, "blocked"),
    ("http", answered(422, {"error": "else"}), REFUSED, "refused"),
    ("http", answered(400, "[not json"), REFUSED, "refused"),
    ("http", (500, {}, "<html>"), DOWN, None),
    ("http", answered(503, {}), DOWN, None),
    ("http", answered(401, {}), DOWN, None),  # the operator's to mend; the message waits
    ("http", (302, {"Location": "/elsewhere"}, ""), DOWN, None),
    ("twilio", answered(400, {"code": 21211, "message": "Invalid 'To'"}), REFUSED, "number"),
    ("twilio", answered(400, {"code": 21610}), REFUSED, "blocked"),
    ("twilio", answered(429, {"code": 20429}), BUSY, 0.0),
    ("twilio", answered(401, {"code": 20003}), DOWN, None),
    ("vonage", answered(200, {"messages": [{"status": "1"}]}), BUSY, 0.0),
    ("vonage", answered(200, {"messages": [{"status": "7"}]}), REFUSED, "blocked"),
    ("vonage", answered(200, {"messages": [{"status": "4"}]}), DOWN, None),
    ("vonage", answered(200, {}), DOWN, None),
    ("messente", answered(400, {"errors": [{"code": "105"}]}), REFUSED, "refused"),
]


async def test_each_kind_of_answer(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for kind in ("http", "twilio", "vonage", "messente"):
        async with asking(tmp_path, kind, OWN if kind == "http" else VALUES) as (made, served):
            for _, answer, wanted, what in (row for row in ANSWERS if row[0] == kind):
                served.answers.append(answer)
                with pytest.raises(wanted) as raised:
                    await made.send(TO, TEXT, A_MONDAY)
                fault = raised.value
                found = getattr(fault, "seconds", getattr(fault, "fate", None))
                assert found == what, (kind, answer)
                assert all(secret not in f"{fault!r}" for secret in (TO, TEXT, SECRET))
    assert all(secret not in caplog.text for secret in (TO, TEXT, SECRET))


async def test_nobody_there() -> None:
    description = Description.model_validate({"request": {"url": "http://127.0.0.1:9/{secret}"}})
    made = HttpGateway("http", description, {"secret": SECRET})
    with pytest.raises(GatewayDown, match="not open"):
        await made.send(TO, TEXT, A_MONDAY)
    await made.open()
    with pytest.raises(GatewayDown) as raised:
        await made.send(TO, TEXT, A_MONDAY)
    await made.close()
    assert SECRET not in str(raised.value)
    assert raised.value.__cause__ is None


WRONG = [
    ("twilio", "[values]\naccount = 'AC1'\nsecret = 's'\n", 0o600, "lacks [values] sender."),
    ("twilio", VALUES, 0o640, "chmod 600"),
    ("twilio", VALUES + "[request]\nurl = 'x'\n", 0o600, "[values] alone"),
    ("twilio", "[values", 0o600, "is no TOML"),
    ("twilio", "values = 3", 0o600, "must be a table"),
    ("twilio", "[values]\naccount = { env = 'EKLASE_NO_SUCH' }", 0o600, "EKLASE_NO_SUCH is not set"),
    ("twilio", "[values]\naccount = { file = 'no-such' }", 0o600, "cannot be read: No such file"),
    ("twilio", "[values]\naccount = ['x']", 0o600, "must be a text"),
    ("http", "[request]\nurl = 'ftp://x'\n", 0o600, "must begin with https://"),
    ("http", "[request]\nurl = 'https://x/{who}'\n", 0o600, "lacks [values] who."),
    ("http", "[request]\nurl = 'https://x'\nsecret = 'hush-hush'\n", 0o600, "request.secret: extra"),
    ("http", "[answer]\n", 0o600, "request: field required"),
    ("smpp", "[values]\nhost = 'x'\n", 0o600, "system_id: field required"),
    ("smpp", "host = 'x'\n", 0o600, "[values] alone"),
]


@pytest.mark.parametrize(("kind", "text", "mode", "said"), WRONG)
def test_a_file_that_is_wrong_is_refused_in_one_line(
    tmp_path: Path, kind: str, text: str, mode: int, said: str
) -> None:
    path = written(tmp_path / "sms.toml", text, mode)
    with pytest.raises(SettingsRefused) as refused:
        gateway(f"{kind}:{path}")
    line = str(refused.value)
    assert said in line
    assert "\n" not in line
    assert SECRET not in line
    with pytest.raises(SettingsRefused, match="cannot be read: No such file"):
        gateway(f"{kind}:{tmp_path / 'nowhere'}")


def test_secrets_stand_in_the_environment_or_in_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GATEWAY_ACCOUNT", "AC7")
    written(tmp_path / "token", f"{SECRET}\n")
    text = "[values]\naccount = { env = 'GATEWAY_ACCOUNT' }\nsecret = { file = 'token' }\nsender = 1\n"
    made = gateway(f"twilio:{written(tmp_path / 'sms.toml', text)}")
    assert isinstance(made, HttpGateway)
    assert made.values == {"account": "AC7", "secret": SECRET, "sender": "1"}
    for content, why in ((b"\xff\xfe", "no text in UTF-8"), (b"\n", "is empty")):
        (tmp_path / "token").write_bytes(content)
        with pytest.raises(SettingsRefused, match=why):
            gateway(f"twilio:{tmp_path / 'sms.toml'}")
    (tmp_path / "token").chmod(0o644)
    with pytest.raises(SettingsRefused, match="others can read"):
        gateway(f"twilio:{tmp_path / 'sms.toml'}")


def test_the_document_s_description_is_one() -> None:
    text = (Path(__file__).parents[3] / "docs/sms.md").read_text("utf-8")
    begins = text.index("    [values]\n    secret = { env")
    block = text[begins : text.index("`refused` and `why`")]
    given = tomllib.loads(textwrap.dedent(block))
    assert given.pop("values") == {"secret": {"env": "SMS_KEY"}}
    described = Description.model_validate(given)
    assert described.places == {"secret"}
    assert described.receipt is not None
    assert described.inbound is not None
