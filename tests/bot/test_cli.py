"""`eklase …`: every foreseen failure is one line and its exit code."""

import asyncio
import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bot import cli, house
from bot.simulator import Simulator, serve
from storage.keys import Keys
from tests.console import TOKEN, Console, console
from tests.storage.test_refusals import somebody_without_rights

pytestmark = pytest.mark.may_block

__all__ = ["console"]

WEBHOOK = {"EKLASE_WEBHOOK_URL": "http://127.0.0.1:1", "EKLASE_WEBHOOK_SECRET": "s" * 43}


def made(console: Console) -> None:
    asyncio.run(console.store())


def test_without_a_token(console: Console) -> None:
    ended = console("run")
    assert ended.code == 2
    assert ended.line.startswith("EKLASE_TELEGRAM_TOKEN is not set: ask @BotFather")


def test_a_wrong_setting(console: Console) -> None:
    ended = console.run(EKLASE_WEBHOOK_LISTEN="everywhere")
    assert (ended.code, ended.line) == (
        2,
        "EKLASE_WEBHOOK_LISTEN must be HOST:PORT such as 127.0.0.1:8080.",
    )


def test_an_open_file_with_the_token(console: Console) -> None:
    console.file(f'telegram_token = "{TOKEN}"\n', 0o640)
    ended = console("run")
    assert (ended.code, ended.line.endswith("chmod 600 eklase.toml.")) == (2, True)
    assert TOKEN not in ended.err


def test_a_store_that_is_not_there(console: Console) -> None:
    ended = console.run()
    assert ended.code == 3
    assert "eklase init" in ended.line
    assert console.files() == {}
    Keys.create(console.folder / "eklase.key")
    ended = console.run()
    assert ended.code == 3
    assert "eklase.db is missing; it is never made anew" in ended.line


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(4080), b"\x00" * 4096, b"letter"])
def test_a_file_that_is_no_store(console: Console, content: bytes) -> None:
    made(console)
    path = console.folder / "eklase.db"
    path.write_bytes(content)
    ended = console.run()
    assert ended.code == 3
    assert "eklase.db" in ended.line
    assert path.read_bytes() == content


def test_another_stores_key(console: Console) -> None:
    made(console)
    (console.folder / "eklase.key").unlink()
    Keys.create(console.folder / "eklase.key")
    ended = console.run()
    assert ended.code == 3
    assert "the key does not open" in ended.line


def test_a_key_that_others_can_read(console: Console) -> None:
    made(console)
    (console.folder / "eklase.key").chmod(0o640)
    ended = console.run()
    assert (ended.code, "chmod 600" in ended.line) == (3, True)


def test_a_store_that_cannot_be_written(console: Console) -> None:
    made(console)
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to others
        folder = Path(name)
        for file in ("eklase.db", "eklase.key"):
            shutil.copyfile(console.folder / file, folder / file)
        folder.chmod(0o755)
        (folder / "eklase.db").chmod(0o444)
        (folder / "eklase.key").chmod(0o600)
        if os.geteuid() == 0:
            os.chown(folder / "eklase.key", 65534, -1)
        console.patch.chdir(folder)
        with somebody_without_rights():
            ended = console.run()
        console.patch.chdir(console.folder)
    assert ended.code == 3
    assert "cannot be written" in ended.line


@pytest.mark.parametrize("served", [WEBHOOK, {"EKLASE_CALENDAR_URL": "https://bot.example.org"}])
def test_a_place_to_listen_that_is_taken(console: Console, served: dict[str, str]) -> None:
    made(console)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        ended = console.run(**served, EKLASE_WEBHOOK_LISTEN=place)
    assert ended.code == 2
    assert ended.line.startswith(f"EKLASE_WEBHOOK_LISTEN {place} cannot be had: ")


def test_init_makes_both_and_replaces_neither(console: Console) -> None:
    ended = console("init")
    assert (ended.code, ended.err) == (0, "")
    assert "keep those apart from backups" in ended.out
    before = console.files()
    ended = console("init")
    assert (ended.code, "nothing was made" in ended.line) == (3, True)
    assert console.files() == before


def test_doctors_code_says_whether_all_is_well(console: Console) -> None:
    ended = console("doctor")
    assert (ended.code, ended.err) == (1, "")
    assert "MEND" in ended.out


def test_the_demo_setting_over_a_real_school_is_refused(console: Console) -> None:
    made(console)
    assert console("school", "synth", "--students", "40").code == 0

    async def made_real() -> None:
        async with cli._store() as store, store.writing() as tx:
            await tx.change("UPDATE schools SET is_demo = 0")

    asyncio.run(made_real())
    ended = console.run(EKLASE_SCHOOL="demo")
    assert ended.code == 2
    assert "holds a real school" in ended.line


def test_something_unforeseen_shows_no_secret(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(settings: object) -> None:
        raise KeyError(f"https://api.telegram.org/bot{TOKEN}/getMe")

    monkeypatch.setattr(house, "create_store", broken)
    ended = console("init")
    assert ended.code == 1
    assert "KeyError" in ended.err
    assert "<token>" in ended.err
    assert TOKEN not in ended.err + ended.out


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("demo", "--port", "70000"), ("simulator", "--people", "0"), ("school", "synth")],
)
def test_a_wrong_argument(console: Console, arguments: tuple[str, ...]) -> None:
    ended = console(*arguments)
    assert ended.code == 2
    assert "Error" in ended.err


def test_a_demo_folder_that_cannot_be(console: Console) -> None:
    (console.folder / "file").write_text("")
    ended = console("demo", "--no-open", "--folder", "file")
    assert (ended.code, "file cannot be made" in ended.line) == (1, True)


def test_the_simulators_port_is_taken(console: Console) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ended = console("simulator", "--port", port)
    assert (ended.code, f"127.0.0.1:{port} cannot be had" in ended.line) == (1, True)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EKLASE_")}
    return kept | {"EKLASE_TELEGRAM_TOKEN": TOKEN, **settings}


async def test_a_wrong_token_ends_the_real_process(console: Console) -> None:
    await console.store()
    simulator = Simulator()
    simulator.revoke(TOKEN)
    async with serve(simulator) as address:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=console.folder, stderr=subprocess.PIPE,
            env=environment(console.folder, EKLASE_TELEGRAM_API_URL=address),
        )  # fmt: skip
        _, said = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 4
    assert said.decode() == "eklase: Telegram does not know this bot's token\n"


async def test_without_a_network_it_says_so_goes_on_trying_and_stops_when_told(console: Console) -> None:
    await console.store()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=console.folder, stderr=subprocess.PIPE,
        env=environment(console.folder, EKLASE_TELEGRAM_API_URL="http://127.0.0.1:9"),
    )  # fmt: skip
    assert process.stderr is not None
    said = b""
    try:
        async with asyncio.timeout(30):
            while b"cannot be reached" not in said:
                line = await process.stderr.readline()
                assert line, said.decode()
                said += line
        began = time.monotonic()
        process.terminate()
        said += await asyncio.wait_for(process.stderr.read(), 12)
        assert await process.wait() == 0, said.decode()
        assert time.monotonic() - began < 10
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
    assert said.decode().count("Telegram cannot be reached") == 1
    assert "asking again" in said.decode()
    assert "Traceback" not in said.decode()
    assert TOKEN not in said.decode()
