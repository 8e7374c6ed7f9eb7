"""Screens looked at without a phone: a turn in a school's store, and what stands on its buttons."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from conversations.screen import Button, Screen
from conversations.turn import Turn
from storage.viewer import Viewer
from tests.families import Families, turn_of


@asynccontextmanager
async def turn(school: Families, viewer: Viewer, language: str = "lv") -> AsyncIterator[Turn]:
    """A turn that only reads."""
    async with school.store.reading() as tx:
        yield turn_of(tx, viewer, language)


def labels(screen: Screen) -> list[list[str]]:
    """The buttons' words, row by row."""
    return [[button.label for button in row] for row in screen.buttons]


def taps(screen: Screen) -> dict[str, Any]:
    """What each button would send, by its words."""
    buttons: list[Button] = [button for row in screen.buttons for button in row]
    return {button.label: button.tap for button in buttons if button.tap is not None}
