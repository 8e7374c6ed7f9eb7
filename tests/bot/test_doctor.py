"""`eklase doctor`: plain lines, each with what to do about it, and nothing changed."""

from collections.abc import AsyncIterator

import pytest

from bot.doctor import examine
from bot.simulator import Simulator, serve
from tests.console import TOKEN, Console, console

__all__ = ["console"]


@pytest.fixture
async def telegram(console: Console, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Simulator]:
    """A Telegram that the settings point at, with a bot."""
    simulator = Simulator()
    async with serve(simulator) as address:
        monkeypatch.setenv("EKLASE_TELEGRAM_API_URL", address)
        monkeypatch.setenv("EKLASE_TELEGRAM_TOKEN", TOKEN)
        yield simulator


async def asked() -> tuple[bool, list[str]]:
    lines: list[str] = []
    well = await examine(lines.append)
    assert TOKEN not in "\n".join(lines)
    return well, lines


def to_mend(lines: list[str]) -> list[str]:
    return [line.removeprefix("MEND  ") for line in lines if line.startswith("MEND")]


async def test_all_is_well(console: Console, telegram: Simulator) -> None:
    await console.store()
    before = console.files()
    well, lines = await asked()
    assert well, lines
    assert to_mend(lines) == []
    assert f"bot @{telegram.bot(TOKEN).username}" in "\n".join(lines)
    assert any("updates: by polling" in line for line in lines)
    assert any("EKLASE_TELEGRAM_API_URL, EKLASE_TELEGRAM_TOKEN" in line for line in lines)
    assert lines[-1] == "Everything is in place: `eklase run`."
    assert console.files() == before
    assert [call.method for call in telegram.calls] == ["getMe"]


async def test_nothing_is_there_yet(console: Console) -> None:
    well, lines = await asked()
    assert not well
    assert [line.splitlines()[0] for line in to_mend(lines)] == [
        "Telegram: https://api.telegram.org",
        "keys",
        "database",
    ]
    said = "\n".join(lines)
    assert "EKLASE_TELEGRAM_TOKEN is not set: ask @BotFather" in said
    assert "`eklase init`" in said
    assert console.files() == {}


async def test_a_token_that_telegram_does_not_know(console: Console, telegram: Simulator) -> None:
    telegram.revoke(TOKEN)
    assert any("get the right one from @BotFather" in line for line in (await asked())[1])


async def test_no_telegram_there(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EKLASE_TELEGRAM_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("EKLASE_TELEGRAM_TOKEN", TOKEN)
    _, lines = await asked()
    assert any("http://127.0.0.1:9 does not answer" in line for line in to_mend(lines))


@pytest.mark.parametrize("answer", ["too_many", "server_error", "cut_before"])
async def test_a_telegram_in_trouble_is_no_wrong_token(
    console: Console, telegram: Simulator, answer: str
) -> None:
    telegram.faults.add(answer, method="getMe", times=None)
    (line, *_) = to_mend((await asked())[1])
    assert "BotFather" not in line
    assert "does not answer" in line


async def test_a_name_that_is_no_setting(
    console: Console, telegram: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    await console.store()
    monkeypatch.setenv("EKLASE_WEBHOOK_SECRT", "s" * 43)
    well, lines = await asked()
    assert not well
    assert to_mend(lines)[0].startswith("settings: EKLASE_WEBHOOK_SECRT is no setting")
    assert "s" * 43 not in "\n".join(lines)


async def test_a_wrong_value(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EKLASE_DATABASE_URL", "eklase.db")
    monkeypatch.setenv("EKLASE_TYPO", "x")
    well, lines = await asked()
    assert not well
    assert "EKLASE_DATABASE_URL must be sqlite:///PATH" in "\n".join(lines)
    assert "EKLASE_TYPO is no setting" in lines[0]


async def test_the_keys_are_open_to_others(console: Console, telegram: Simulator) -> None:
    await console.store()
    (console.folder / "eklase.key").chmod(0o644)
    assert "chmod 600" in "\n".join(to_mend((await asked())[1]))


async def test_a_webhook(console: Console, telegram: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    await console.store()
    monkeypatch.setenv("EKLASE_WEBHOOK_URL", "http://bot.example.org")
    monkeypatch.setenv("EKLASE_WEBHOOK_SECRET", "s" * 43)
    well, lines = await asked()
    assert well, lines
    said = "\n".join(lines)
    assert "by webhook at http://bot.example.org, listening on 127.0.0.1:8080" in said
    assert "s" * 43 not in said
    monkeypatch.delenv("EKLASE_TELEGRAM_API_URL")
    monkeypatch.delenv("EKLASE_TELEGRAM_TOKEN")
    assert any("Telegram calls https addresses only" in line for line in to_mend((await asked())[1]))


async def test_calendars(console: Console, telegram: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    await console.store()
    assert "calendars: as files alone (EKLASE_CALENDAR_URL is not set)" in "\n".join((await asked())[1])
    monkeypatch.setenv("EKLASE_CALENDAR_URL", "https://bot.example.org/")
    well, lines = await asked()
    assert well, lines
    assert "calendars: at https://bot.example.org, listening on 127.0.0.1:8080" in "\n".join(lines)
    monkeypatch.setenv("EKLASE_CALENDAR_URL", "http://bot.example.org")
    assert any("let it begin with https" in line for line in to_mend((await asked())[1]))


async def test_short_messages_that_cannot_be_written(
    console: Console, telegram: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    await console.store()
    monkeypatch.setenv("EKLASE_SMS_URL", f"file:{console.folder / 'nowhere' / 'sms.jsonl'}")
    assert any("EKLASE_SMS_URL=file:PATH" in line for line in to_mend((await asked())[1]))


async def test_the_demo_school_says_so(
    console: Console, telegram: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EKLASE_SCHOOL", "demo")
    assert any("the demo school" in line for line in (await asked())[1])
    assert console.files() == {}
