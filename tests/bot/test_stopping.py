"""Ending in order when told to."""

import asyncio
import os
import signal

import pytest

from bot.stopping import SIGNALS, until_stopped


@pytest.mark.parametrize("number", SIGNALS)
async def test_a_signal_ends_the_work_and_lets_it_clean_up(number: signal.Signals) -> None:
    told: list[str] = []

    async def work() -> None:
        os.kill(os.getpid(), number)
        try:
            await asyncio.Event().wait()
        finally:
            os.kill(os.getpid(), number)  # an impatient second one
            for _ in range(5):
                await asyncio.sleep(0)
            told.append("cleaned up")

    before = signal.getsignal(number)
    try:
        assert await until_stopped(work())
    finally:
        signal.signal(number, before)
    assert told == ["cleaned up"]


async def test_work_that_ends_by_itself_was_not_stopped() -> None:
    async def work() -> None:
        await asyncio.sleep(0)

    assert not await until_stopped(work())


async def test_what_ends_the_work_is_raised() -> None:
    async def work() -> None:
        raise ValueError("the reason")

    with pytest.raises(ValueError, match="the reason"):
        await until_stopped(work())


async def test_a_failure_while_stopping_is_raised_too() -> None:
    async def work() -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        try:
            await asyncio.Event().wait()
        finally:
            raise ValueError("the cleaning failed")

    with pytest.raises(ValueError, match="the cleaning failed"):
        await until_stopped(work())


async def test_what_was_started_with_nohup_outlives_its_terminal() -> None:
    async def work() -> None:
        os.kill(os.getpid(), signal.SIGHUP)
        for _ in range(5):
            await asyncio.sleep(0)

    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert not await until_stopped(work())
    finally:
        signal.signal(signal.SIGHUP, before)
