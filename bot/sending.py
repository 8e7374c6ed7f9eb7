"""One call to Telegram, carried to an outcome: what can be mended at once (reworded, sent anew) is."""

from collections import Counter

from telegram.error import TelegramError

from bot import rewording
from bot.call import Call
from bot.client import Client
from bot.outcomes import Outcome, Verdict, of_answer, of_error


class Sender:
    """``counts``: how often each verdict was met, for whoever watches the bot."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.counts: Counter[Verdict] = Counter()

    async def send(self, call: Call) -> Outcome:
        """Tries once; never raises for what Telegram answers."""
        outcome = await self._once(call)
        match outcome.verdict:
            case Verdict.GONE:
                return await self.gone(call, outcome.reason)
            case Verdict.REWORD:
                return await self._instead(rewording.as_plain(call), outcome)
            case Verdict.REFUSED if call.otherwise is not None:
                return await self._instead([call.otherwise], outcome)
        return outcome

    async def gone(self, call: Call, reason: str = "never sent") -> Outcome:
        """What becomes of an edit whose message is not there."""
        if not call.anew:
            return Outcome(Verdict.DONE, reason)
        return await self._instead(rewording.as_new(call), Outcome(Verdict.GONE, reason))

    async def _instead(self, calls: list[Call], first: Outcome) -> Outcome:
        outcome = Outcome(Verdict.REFUSED, first.reason)
        for call in calls:
            outcome = await self._once(call)
            if outcome.verdict in {Verdict.GONE, Verdict.REWORD}:
                return Outcome(Verdict.REFUSED, outcome.reason)
            if not outcome.is_settled:
                return outcome
        return outcome

    async def _once(self, call: Call) -> Outcome:
        try:
            outcome = of_answer(await self._client.call(call.method, call.data, call.files))
        except TelegramError as error:
            outcome = of_error(error)
        self.counts[outcome.verdict] += 1
        return outcome
