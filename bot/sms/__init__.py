"""Short messages: from their queue in the store to a gateway, and what the gateway says back.

storage.sms ──► delivery ──► gateway: file · http (any provider by description) · smpp
                                │
storage.sms ◄── inbox ◄─────────┴── hooks (receipts and inbound messages by HTTP), or the SMPP connection
"""

from bot.sms.delivery import SmsDelivery
from bot.sms.file import FileGateway
from bot.sms.gateway import Gateway, GatewayBusy, GatewayRefused, RealGateway
from bot.sms.kinds import KINDS, gateway

__all__ = [
    "KINDS",
    "FileGateway",
    "Gateway",
    "GatewayBusy",
    "GatewayRefused",
    "RealGateway",
    "SmsDelivery",
    "gateway",
]
