"""One Chromium a module, one simulator a test."""

from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser

from .browser import World, chromium, world


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def here(browser: Browser) -> AsyncIterator[World]:
    async with world(browser) as made:
        yield made
