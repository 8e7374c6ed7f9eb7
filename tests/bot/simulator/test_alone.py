"""The simulator as a program."""

import asyncio
import re
import sys
from asyncio.subprocess import PIPE, Process

import aiohttp


async def start(*arguments: str) -> Process:
    command = [sys.executable, "-m", "bot.simulator", *arguments]
    return await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE)


async def address(process: Process) -> str:
    """The address that the program prints."""
    assert process.stdout is not None
    while line := await asyncio.wait_for(process.stdout.readline(), 30):
        if found := re.search(r"http://\S+?(?=/\s)", line.decode()):
            return found.group()
    raise AssertionError("no address was printed")


async def test_it_serves_any_token_and_ends_cleanly() -> None:
    process = await start("--port", "0", "--people", "5")
    try:
        url = await address(process)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{url}/bot5:anything/getMe") as answer:
                assert (await answer.json())["result"]["id"] == 5
            async with session.get(f"{url}/person/state") as answer:
                people = (await answer.json())["people"]
        assert [person["id"] for person in people] == [1001, 1002, 1003, 1004, 1005]
        assert len({person["phone"] for person in people}) == 5
        process.terminate()
        _, errors = await asyncio.wait_for(process.communicate(), 30)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert (process.returncode, errors) == (0, b"")


async def test_a_taken_port_is_one_plain_line() -> None:
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        process = await start("--port", str(port))
        _, errors = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    assert errors.decode().startswith(f"the simulator cannot listen on 127.0.0.1:{port}: ")
    assert errors.count(b"\n") == 1
