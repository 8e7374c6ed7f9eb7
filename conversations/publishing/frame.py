"""What the screens share: who works here, who is named above, how somebody told is worded."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from conversations import alert_list, board, people
from conversations.event import Tapped
from conversations.publishing.taps import PLACE, OpenDesk, Publish
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup, Wording
from storage import publication_progress as progress
from storage.announcements import Audience
from storage.publishing import Readers

T = TypeVar("T")
MANAGERS = alert_list.MANAGERS


def staff(
    handler: Callable[[Turn, T], Awaitable[Screen | None]],
) -> Callable[[Turn, T], Awaitable[Screen | None]]:
    """The handler for whoever of this chat works at school; the tapped message counts along no more."""

    async def handled(turn: Turn, what: T) -> Screen | None:
        if await alert_list.as_staff(turn) is None:
            return Screen(turn.say("common-not-found"))
        if isinstance(turn.event, Tapped) and not isinstance(
            what, Publish
        ):  # tapped twice, it counts already
            await progress.take_down(turn.tx, turn.bot.id, turn.chat.chat_id, turn.event.message_id)
        return await handler(turn, what)

    return handled


async def screen(turn: Turn, text: Iterable[Markup], rows: Iterable[Row], *, tabs: bool = False) -> Screen:
    """Whoever works here named above; ``tabs``: the way to one's own children below."""
    header = await people.header(turn)
    below = await people.children_row(turn, PLACE) if tabs else ()
    return Screen(Markup.join("\n", [header, *text]), tuple(row for row in (*rows, *below) if row))


def gone(turn: Turn) -> Screen:
    """Not there, or not theirs."""
    return Screen(turn.say("common-not-found"), ((back(turn),),))


def back(turn: Turn) -> Button:
    return Button(turn.say.plain("common-back-button"), OpenDesk())


def told(say: Wording, audience: Audience, readers: Readers) -> Markup:
    """«7.b klasei, tikai vecākiem»."""
    whom = board.whom(say, audience)
    return say(f"publishing-told-{readers}", whom=whom)
