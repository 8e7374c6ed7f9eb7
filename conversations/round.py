"""Work that time brings: a job looks whether anything is due, and does it in one transaction.

    ALERTS = Job("absence alerts", is_due=due, work=escalate)        # in a Topic: jobs=(ALERTS,)

``bot`` asks again and again. Whatever a job did must be noted in the store in the same transaction,
so that it is done once, however often the process dies in between.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from conversations.event import Woken
from conversations.turn import BotIdentity, Notice, Turn
from locales import wording
from locales.languages import SOURCE
from storage.chats import Chat
from storage.clock import school_day
from storage.errors import SealBroken
from storage.store import Tx
from storage.viewer import Viewer

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Round:
    """One transaction of a job; what it tells people leaves through the outbox when it is committed."""

    tx: Tx
    bot: BotIdentity
    now: datetime
    notices: list[Notice] = field(default_factory=list)

    @property
    def today(self) -> date:
        return school_day(self.now)

    def notify(self, *notices: Notice) -> None:
        self.notices.extend(notices)

    def looking(self, chat: Chat, viewer: Viewer) -> Turn:
        """A turn as if ``viewer`` looked now, in the chat's language: for screens that exist already.

        What it would say in its answer is dropped; its notices are to be handed to :meth:`notify`.
        """
        say = wording(chat.language or SOURCE)
        return Turn(self.tx, self.bot, chat, viewer, say, self.now, Woken())


async def legible(what: Awaitable[T]) -> T | None:
    """What is being read for one reader; None where a seal does not open: the others must not wait for it."""
    try:
        return await what
    except SealBroken as fault:
        _log.error("left out of a round: %s", fault)  # names the place, never the contents
        return None


@dataclass(frozen=True, slots=True)
class Job:
    """``is_due`` reads only. ``work`` does a few hundred things at most; True: there is more at once."""

    name: str
    is_due: Callable[[Tx, BotIdentity, datetime], Awaitable[bool]]
    work: Callable[[Round], Awaitable[bool]]
