"""Callback queries: from the tap on a button to the toast on the phone."""

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from .account import Bot
from .answers import BadRequest
from .chat import PrivateChat
from .message import Message

if TYPE_CHECKING:
    from .simulator import Simulator

LIFETIME = 150.0
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class Tap:
    """One tap. `toast` is what the bot answered: `{text, alert, url, query_id}`, None until it did."""

    def __init__(
        self, query_id: str, chat: PrivateChat, message_id: int, place: tuple[int, int], at: float
    ) -> None:
        self.id = query_id
        self.chat = chat
        self.message_id = message_id
        self.place = place
        self.at = at
        self.toast: dict[str, Any] | None = None

    @property
    def answered(self) -> bool:
        return self.toast is not None


class Taps:
    """All callback queries that may still be answered, and the recently answered ones."""

    def __init__(self, simulator: "Simulator") -> None:
        self._sim = simulator
        self._by_id: OrderedDict[str, Tap] = OrderedDict()

    def press(self, chat: PrivateChat, message: Message, place: tuple[int, int], data: str) -> Tap:
        """Send the bot a callback query."""
        self._expire()
        now = self._sim.clock()
        query_id = str(chat.person.id << 32 | self._sim.next_number())
        tap = Tap(query_id, chat, message.id, place, now)
        self._by_id[query_id] = tap
        row, column = place
        self._sim.history.announce(
            chat, "tapped", message_id=message.id, row=row, column=column, query_id=query_id
        )
        query = {
            "id": query_id,
            "from": chat.person.user(),
            "message": message.body,
            "chat_instance": str(hash((chat.bot.id, chat.id)) & 0x7FFFFFFFFFFFFFFF),
            "data": data,
        }
        chat.bot.updates.add("callback_query", query, chat.id)
        return tap

    def answer(self, bot: Bot, query_id: str, text: str, alert: bool, url: str) -> None:
        """Show the bot's answer; BadRequest when the query is unknown or older than 150 s.

        A second answer is accepted and shows nothing.
        """
        self._expire()
        tap = self._by_id.get(query_id)
        if tap is None or tap.chat.bot is not bot:
            raise BadRequest(TOO_OLD)
        if tap.answered:
            return
        tap.toast = {"text": text, "alert": alert, "url": url or None, "query_id": query_id}
        announce = self._sim.history.announce
        announce(tap.chat, "toast", **tap.toast, message_id=tap.message_id)
        self._done(tap)

    def _done(self, tap: Tap) -> None:
        row, column = tap.place
        details = {"message_id": tap.message_id, "row": row, "column": column, "query_id": tap.id}
        self._sim.history.announce(tap.chat, "tap_done", **details)

    def _expire(self) -> None:
        oldest = self._sim.clock() - LIFETIME
        while self._by_id and next(iter(self._by_id.values())).at < oldest:
            _, tap = self._by_id.popitem(last=False)
            if not tap.answered:
                self._done(tap)
