"""Every method the simulator knows, by its name in lower case: Telegram ignores case."""

from collections.abc import Awaitable, Callable
from typing import Any

from ..call import Call
from . import (
    callbacks,
    chats,
    commands,
    deleting,
    editing,
    media,
    objects,
    passing,
    profile,
    receiving,
    texts,
)

Handler = Callable[[Call], Any | Awaitable[Any]]
MODULES = (
    profile, receiving, texts, media, objects, passing, editing, deleting, callbacks, commands, chats
)  # fmt: skip
METHODS: dict[str, Handler] = {
    name.lower(): handler for module in MODULES for name, handler in module.METHODS.items()
}
NAMES = sorted(name for module in MODULES for name in module.METHODS)
