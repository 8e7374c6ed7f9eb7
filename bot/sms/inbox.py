"""What gateways say by themselves, into the store: receipts, and what families write to the school."""

import logging
from collections.abc import Callable

from conversations.short_messages import make_text, neutral_text
from storage import inbound, sms
from storage.clock import Clock
from storage.passwords import Checker
from storage.people import PhoneRefused, phone_form
from storage.sms import Receipt
from storage.store import Store, Tx

_log = logging.getLogger(__name__)


class Inbox:
    """A listener of gateways; ``wake``: short messages may have been written."""

    def __init__(
        self, store: Store, checker: Checker, clock: Clock, bot_username: str, wake: Callable[[], None]
    ) -> None:
        self._store = store
        self._checker = checker
        self._clock = clock
        self._text = make_text(bot_username)
        self._wake = wake

    async def receipt(self, receipt: Receipt) -> None:
        await self._store.run(lambda tx: sms.receive(tx, receipt, self._clock()))

    async def inbound(self, gateway: str, reference: str | None, phone: str, text: str) -> None:
        """Kept when this returns. What is no number of a mobile phone is nobody's."""
        try:
            phone = phone_form(phone if phone.startswith("+") else f"+{phone}")
        except PhoneRefused:
            return
        code = inbound.asked_code(text)
        # Hashed before the writer is held, for whatever may be a request, answered or not.
        fresh = None if code is None else await self._checker.fresh(self._store.vault)

        async def work(tx: Tx) -> inbound.Outcome:
            return await inbound.hear(
                tx,
                self._checker,
                gateway=gateway,
                reference=reference,
                phone=phone,
                code=code,
                now=self._clock(),
                make_text=self._text,
                neutral=neutral_text,
                fresh=fresh,
            )

        outcome = await self._store.run(work)
        _log.info("an inbound short message: %s", outcome)
        if outcome in {"issued", "answered"}:
            self._wake()
