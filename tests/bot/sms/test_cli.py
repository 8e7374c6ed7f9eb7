"""`eklase sms …` and what `eklase doctor` says of gateways."""

import asyncio
from pathlib import Path

import pytest

from bot.doctor import _sms
from bot.settings import load
from tests.bot.sms.provider import Provider, answered, provider, written
from tests.bot.sms.test_http import OWN, SECRET, VALUES
from tests.console import Console, Ended, console

pytestmark = pytest.mark.may_block

__all__ = ["console"]

HOOKS = {"EKLASE_SMS_HOOKS_URL": "https://bot.example.org", "EKLASE_SMS_HOOKS_SECRET": "s" * 43}


def test_a_file_takes_it(console: Console) -> None:
    ended = console("sms", "test", "+371 26 123 456")
    assert (ended.code, ended.out.strip()) == (0, "Taken by the file sms.jsonl.")
    assert "+37126123456" in (console.folder / "sms.jsonl").read_text()


@pytest.mark.parametrize("number", ["67123456", "x"])
def test_a_number_that_is_none(console: Console, number: str) -> None:
    ended = console("sms", "test", number)
    assert (ended.code, ended.line) == (2, f"{number} is no mobile number.")


async def asked(console: Console, tmp_path: Path, served: Provider) -> Ended:
    path = written(tmp_path / "own.toml", OWN.replace("{place}", served.address))
    return await asyncio.to_thread(console, "sms", "test", "26123456", EKLASE_SMS_URL=f"http:{path}")


async def test_a_provider_takes_it_or_says_why_not(console: Console, tmp_path: Path) -> None:
    async with provider() as served:
        ended = await asked(console, tmp_path, served)
        assert (ended.code, ended.out.strip()) == (0, "Taken by http, by HTTP at 127.0.0.1 as m-1.")
        for answer, said in (
            (answered(400, {"error": "nobody"}), "refuses it (number: HTTP 400, code nobody)"),
            (answered(429, {}, Retry_After="30"), "is busy (HTTP 429); try again in 30 s"),
            (answered(401, {}), "did not take it (GatewayDown: HTTP 401)"),
        ):
            served.answers.append(answer)
            ended = await asked(console, tmp_path, served)
            assert (ended.code, said in ended.line) == (1, True), ended.line
            assert SECRET not in ended.line


def test_where_to_report_to(console: Console) -> None:
    assert "are not set" in console("sms", "addresses").line
    ended = console("sms", "addresses", **HOOKS)
    receipts, inbound = ended.out.strip().splitlines()
    assert receipts.startswith("receipts  https://bot.example.org/sms/receipts/")
    assert inbound.startswith("inbound   https://bot.example.org/sms/inbound/")
    assert "s" * 43 not in ended.out


def test_the_doctor_says_what_the_gateway_is(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "sms.toml", VALUES)
    monkeypatch.setenv("EKLASE_SMS_URL", f"twilio:{path}")
    line = str(_sms(load()))
    assert "twilio, by HTTP at api.twilio.com; at most 10 an hour and 20 a day to one number" in line
    assert "nobody listens for receipts" in line
    for name, value in HOOKS.items():
        monkeypatch.setenv(name, value)
    line = str(_sms(load()))
    assert "reports to https://bot.example.org/sms/…, 127.0.0.1:8080 here" in line
    assert SECRET not in line
    centre = "[values]\nhost = 'c'\nsystem_id = 's'\npassword = 'hush'\nsender = 'E'\n"
    monkeypatch.setenv("EKLASE_SMS_URL", f"smpp:{written(tmp_path / 'c.toml', centre)}")
    assert "smpp, message centre at c:2775" in str(_sms(load()))
    path.chmod(0o644)
    monkeypatch.setenv("EKLASE_SMS_URL", f"twilio:{path}")
    found = _sms(load())
    assert (found.good, "chmod 600" in found.advice) == (False, True)
