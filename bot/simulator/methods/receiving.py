"""How updates reach the bot: long polling, or a webhook and its settings."""

from collections.abc import Callable
from typing import Any

from ..answers import ApiError, Described
from ..call import Call
from ..updates import DEFAULT_KINDS
from ..webhook import DEFAULT_CONNECTIONS, WebhookSettings
from ..webhook_address import check_address, check_secret

WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
WEBHOOK_SET = "terminated by setWebhook request"


async def get_updates(call: Call) -> list[dict[str, Any]]:
    if call.bot.webhook is not None:
        raise ApiError(409, f"Conflict: {WEBHOOK_ACTIVE}")
    call.bot.updates.allow(call.strings("allowed_updates"))
    return await call.bot.updates.poll(
        call.integer("offset"),
        call.integer("limit", 100, 1, 100),
        call.integer("timeout", 0, 0, 50),
    )


async def set_webhook(call: Call) -> Described:
    url = call.text("url").strip()
    if not url:
        return await delete_webhook(call)
    settings = WebhookSettings(
        check_address(url),
        check_secret(call.text("secret_token")),
        call.integer("max_connections", DEFAULT_CONNECTIONS, 1, 100),
        call.text("ip_address"),
        "certificate" in call.files,
    )
    updates = call.bot.updates
    updates.allow(call.strings("allowed_updates"))
    old = call.bot.webhook.settings if call.bot.webhook is not None else None
    if old != settings:
        updates.interrupt(WEBHOOK_SET)
        await call.sim.remove_webhook(call.bot)
    if call.flag("drop_pending_updates"):
        _drop(call)
    if old == settings:
        return Described(True, "Webhook is already set")
    call.sim.install_webhook(call.bot, settings)
    return Described(True, "Webhook was set")


async def delete_webhook(call: Call) -> Described:
    was_set = call.bot.webhook is not None
    await call.sim.remove_webhook(call.bot)
    if call.flag("drop_pending_updates"):
        _drop(call)
    return Described(True, "Webhook was deleted" if was_set else "Webhook is already deleted")


def _drop(call: Call) -> None:
    if call.bot.webhook is not None:
        call.bot.webhook.drop()
    call.bot.updates.drop()


def get_webhook_info(call: Call) -> dict[str, Any]:
    sender, updates = call.bot.webhook, call.bot.updates
    info: dict[str, Any] = {
        "url": sender.settings.url if sender else "",
        "has_custom_certificate": sender.settings.has_custom_certificate if sender else False,
        "pending_update_count": len(updates) + (sender.pending if sender else 0),
    }
    if sender is not None:
        info["max_connections"] = sender.settings.max_connections
        info["ip_address"] = sender.settings.ip_address or "127.0.0.1"
        if sender.last_error_at is not None:
            info["last_error_date"] = sender.last_error_at
            info["last_error_message"] = sender.last_error
    if updates.allowed != DEFAULT_KINDS:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


def log_out(call: Call) -> bool:
    """Nothing to move to another server: accepted, and the bot simply goes on."""
    return True


def close(call: Call) -> bool:
    return True


METHODS: dict[str, Callable[[Call], Any]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "logOut": log_out,
    "close": close,
}
