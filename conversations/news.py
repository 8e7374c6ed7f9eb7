"""How a topic words its news: what happened to a child, told to one reader.

    async def told(turn: Turn, item: int) -> Told | None: …     # reads as turn.viewer; None: nothing to tell
    TOPIC = Topic(…, tellers=(Teller("mark", told),))

``storage.news`` keeps what happened, once; who is told, when and how is decided by ``conversations.notices``.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from conversations.screen import Screen
from conversations.turn import Turn
from locales import Markup
from storage.news import Kind


@dataclass(frozen=True, slots=True)
class Told:
    """One piece of news for one reader.

    ``line``: one line without the child's name, for lists and digests. ``screen``: the whole notice
    (what, when, who, old → new), the child named in its first line, its buttons leading into the topic.
    """

    line: Markup
    screen: Screen


@dataclass(frozen=True, slots=True)
class Teller:
    """Words one kind. It is asked with a turn that looks through the reader's own link, so rights hold."""

    kind: Kind
    tell: Callable[[Turn, int], Awaitable[Told | None]]
