"""What a gateway is, and the three ways in which it does not take a message.

GatewayRefused   never: no such number, blocked, a text it does not take
GatewayBusy      not now: too many, or it says when to come again; nothing else is given to it until then
anything else    it may have been taken or not; the same message is given again after a pause
"""

from abc import ABC, abstractmethod
from datetime import datetime
from typing import Protocol

from storage.sms import Fate, Receipt


class GatewayRefused(Exception):
    """The gateway will never send this message. ``detail``: a code of the gateway's alone."""

    def __init__(self, detail: str, fate: Fate = "refused") -> None:
        super().__init__(detail)
        self.fate = fate


class GatewayBusy(Exception):
    """The gateway wants a pause. ``seconds``: how long it says, 0 where it does not say."""

    def __init__(self, detail: str, seconds: float = 0.0) -> None:
        super().__init__(detail)
        self.seconds = seconds


class GatewayDown(Exception):
    """It did not answer as it should; nobody knows what became of the message."""


class Gateway(Protocol):
    """Hands one message on; returns the gateway's number of it, or None where it gives none."""

    async def send(self, to: str, text: str, at: datetime) -> str | None: ...


class Listener(Protocol):
    """Who is told what a gateway says by itself. Returns once it is kept."""

    async def receipt(self, receipt: Receipt) -> None: ...

    async def inbound(self, gateway: str, reference: str | None, phone: str, text: str) -> None: ...


class RealGateway(ABC):
    """A gateway by which real phones ring: opened and closed, asked for nothing of a demo school.

    ``kind``: its short name, kept with each message. ``listener``: set before it is opened.
    """

    kind: str
    listener: Listener | None = None

    @abstractmethod
    async def open(self) -> None:
        """Begin; nothing is sent."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of every connection."""

    @abstractmethod
    async def send(self, to: str, text: str, at: datetime) -> str | None:
        """As `Gateway`."""

    @abstractmethod
    def says(self) -> str:
        """One line for the operator: what it is and whom it asks; no secret."""
