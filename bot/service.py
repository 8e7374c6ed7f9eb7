"""`eklase run`: the configured bot at work until SIGTERM or Ctrl-C."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator
from dataclasses import dataclass

from bot import sms
from bot.application import running
from bot.calendar_feed import CalendarSettings
from bot.demo import opening
from bot.errors import SettingsRefused
from bot.house import open_store
from bot.settings import Settings
from bot.sms.hooks import HookSettings
from bot.stopping import until_stopped
from bot.webhook import WebhookSettings
from conversations import topics
from locales import prepare, set_strict
from storage.clock import system_clock
from storage.passwords import Checker
from storage.sms import Guard

_log = logging.getLogger(__name__)


async def serve(settings: Settings) -> None:
    """Serve until told to stop. Leaves of Refused and StoreRefused say in one line why it cannot."""
    # Also a start that waits for the network, or writes the demo school, ends when it is asked to.
    if await until_stopped(_serve(settings)):
        _log.info("stopped")


async def _serve(settings: Settings) -> None:
    token = settings.token
    set_strict(False)
    await asyncio.to_thread(prepare)
    with contextlib.closing(Checker()) as checker, _web(settings) as web:
        gateway = await asyncio.to_thread(
            sms.gateway, settings.sms_url, None if web.hooks is None else web.hooks.address("receipts")
        )
        async with open_store(settings) as store:
            if settings.school == "demo":
                await opening.seed_once(store, system_clock)
            listed = topics.topics(checker)
            lock = settings.sqlite_path
            async with running(
                store=store,
                token=token,
                dispatch=topics.dispatch(listed),
                topics=listed,
                api_url=settings.telegram_api_url,
                sms=gateway,
                sms_guard=Guard(settings.sms_hourly, settings.sms_daily),
                checker=checker,
                is_demo=settings.school == "demo",
                webhook=web.webhook,
                calendar=web.calendar,
                hooks=web.hooks,
                lock=None if lock is None else lock.with_name(f"{lock.name}.lock"),
            ) as bot:
                _log.info("serving as @%s", bot.identity.username)
                if settings.school == "demo":
                    bot.beside(
                        opening.send_passwords(store, checker, system_clock, bot.identity.username, bot.wake)
                    )
                await bot.failure()


@dataclass(frozen=True)
class _Web:
    """What the web server answers: Telegram, calendar programs, providers of short messages."""

    webhook: WebhookSettings | None = None
    calendar: CalendarSettings | None = None
    hooks: HookSettings | None = None


@contextlib.contextmanager
def _web(settings: Settings) -> Iterator[_Web]:
    """Whatever has an address, all on one socket."""
    if not (settings.webhook_url or settings.calendar_url or settings.sms_hooks_url):
        yield _Web()
        return
    host, port = settings.webhook_place
    try:
        listening = socket.create_server((host, port), backlog=256)
    except OSError as error:
        raise SettingsRefused(
            f"EKLASE_WEBHOOK_LISTEN {settings.webhook_listen} cannot be had: {error.strerror}."
        ) from None
    with listening:
        webhook, calendar, hooks = None, None, None
        if settings.webhook_url is not None and settings.webhook_secret is not None:
            secret = settings.webhook_secret.get_secret_value()
            webhook = WebhookSettings(settings.webhook_url, secret, host, port, listening=listening)
        if settings.calendar_url is not None:
            calendar = CalendarSettings(settings.calendar_url, None if webhook else listening)
        if settings.sms_hooks_url is not None and settings.sms_hooks_secret is not None:
            secret = settings.sms_hooks_secret.get_secret_value()
            hooks = HookSettings(settings.sms_hooks_url, secret, None if webhook or calendar else listening)
        yield _Web(webhook, calendar, hooks)
