"""Logs hold no secret: not in the message, not in an argument, not in a traceback."""

import asyncio
import io
import logging
import sys
from collections.abc import Iterator

import aiohttp
import httpx
import pytest
from telegram.error import InvalidToken

from bot import logs
from bot.errors import NotSent
from bot.request import AiohttpRequest
from bot.settings import Settings
from storage.passwords import generate
from tests.console import TOKEN

PASSWORD = "7KQ2M-XW9CD-4TRBN"
SECRETS = [
    TOKEN,
    f"bot{TOKEN}",
    TOKEN.replace(":", "%3A"),
    f"https://api.telegram.org/bot{TOKEN}/getMe",
    PASSWORD,
    PASSWORD.lower(),
    PASSWORD.replace("-", "–"),
    PASSWORD.replace("-", " - "),
    PASSWORD.replace("-", " "),
    PASSWORD.replace("-", ""),
    "ABCDE-FGHJK-MNPQ2",
    "309900-00017",
    "309900–00017",
    "30990000017",
    "309900 00017",
    "+37120000001",
    "+371 20 000 001",
    "0037120000001",
    "20000001",
    "20 000 001",
    "+44 7700 900123",
]
HARMLESS = [
    "2026-11-23 21:37:00,123 INFO bot.service: serving as @eklase_demo_bot",
    "update 100000123 failed twice and counts as done, code K-000123 (ValueError at links.py:45 in typed)",
    "demo school: 1234 students in 2 schools, row 1234567 of lane 2",
    "every child needs these three words",
    "chat 1234567890 at 1795470000000 ms, 3.14159265358979 s",
]


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The program's log as `start` makes it, in memory; the test's own is put back."""
    root, stream, held = logging.getLogger(), io.StringIO(), sys.stderr
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs.QUIET}
    sys.stderr = stream
    try:
        logs.start(logging.DEBUG)
        yield stream
    finally:
        sys.stderr = held
        root.handlers[:] = handlers
        root.setLevel(level)
        for name, before in levels.items():
            logging.getLogger(name).setLevel(before)


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_taken_out_wherever_it_stands(log: io.StringIO, secret: str) -> None:
    talk = logging.getLogger("bot.anything")
    talk.warning(f"said {secret}, and went on")
    talk.warning("said %s and %r", secret, {"text": f"({secret})"})
    try:
        raise ValueError(f"cannot read {secret}.")
    except ValueError:
        talk.exception("it failed", stack_info=True)
    shown = log.getvalue()
    assert shown.count("ValueError") >= 1
    digits = [part for part in secret.split() if len(part) > 6] or [secret]
    for part in (secret, *digits):
        assert part not in shown.replace('"test_logs.py"', "")


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_secret_is_left_alone(text: str) -> None:
    assert logs.redacted(text) == text


def test_every_password_that_is_made_is_known(log: io.StringIO) -> None:
    for _ in range(2000):
        password = generate()
        for written in (password, password.replace("-", ""), password.lower(), password.replace("-", " ")):
            assert logs.redacted(f"parole {written}.") == "parole <password>.", written


def test_the_password_of_a_database_is_taken_out() -> None:
    said = logs.redacted("cannot connect to postgresql://eklase:hush-hush@db:5432/school today")
    assert said == "cannot connect to postgresql://eklase:<password>@db:5432/school today"


async def test_a_token_in_the_exceptions_of_the_libraries(log: io.StringIO) -> None:
    url = f"http://127.0.0.1:9/bot{TOKEN}/getMe"
    talk = logging.getLogger("bot.anything")
    request = httpx.Request("GET", url)
    faults: list[BaseException] = [
        InvalidToken(f"The token `{TOKEN}` was rejected by the server."),
        httpx.HTTPStatusError(f"404 for {url}", request=request, response=httpx.Response(404)),
        aiohttp.InvalidURL(url),
    ]
    async with aiohttp.ClientSession() as session:
        try:
            await session.get(url)
        except aiohttp.ClientError as fault:
            faults.append(fault)
        try:
            await session.get(f"http://127.0.0.1:99999/bot{TOKEN}/getMe")
        except (aiohttp.ClientError, ValueError, OverflowError) as fault:
            faults.append(fault)
    for each in faults:
        talk.error("asking %s failed: %r", url, each, exc_info=each)
    assert len(faults) == 5
    assert TOKEN not in log.getvalue()
    assert TOKEN.partition(":")[2] not in log.getvalue()


async def test_our_own_requests_name_no_address(log: io.StringIO) -> None:
    request = AiohttpRequest()
    await request.initialize()
    try:
        with pytest.raises(NotSent) as fault:
            await request.do_request(f"http://127.0.0.1:9/bot{TOKEN}/getMe", "POST")
    finally:
        await request.shutdown()
    assert TOKEN not in f"{fault.getrepr(chain=True)}"


def test_the_libraries_do_not_speak_of_updates(log: io.StringIO) -> None:
    for name in (*logs.QUIET, "telegram.ext.Application", "httpx._client"):
        logging.getLogger(name).info("whole update: %s", PASSWORD)
        logging.getLogger(name).debug("whole update: %s", PASSWORD)
    assert log.getvalue() == ""


async def test_a_task_that_failed_unheard_is_written_without_its_secret(log: io.StringIO) -> None:
    asyncio.get_running_loop().call_exception_handler(
        {"message": f"lost: {TOKEN}", "exception": ValueError(PASSWORD)}
    )
    assert "lost: <token>" in log.getvalue()
    assert PASSWORD not in log.getvalue()


def test_the_parts_that_hold_secrets_do_not_show_them() -> None:
    settings = Settings.model_validate({"telegram_token": TOKEN, "webhook_secret": "s" * 43})
    assert TOKEN not in repr(settings)
    assert "s" * 43 not in repr(settings)
