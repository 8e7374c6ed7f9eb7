"""The composition root: production and tests build the bot with :func:`running`, passing in what differs.

async with running(store=store, token=token, …) as bot:
    await bot.failure()          # returns never; raises Refused when the process cannot go on
"""

import asyncio
import contextlib
import gc
import logging
import secrets
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from starlette.applications import Starlette
from starlette.routing import Route
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot import commands, housekeeping, web
from bot.attachments import Attachments
from bot.calendar_feed import CalendarFeed, CalendarSettings
from bot.client import DEFAULT_API_URL, Client
from bot.courier import Courier
from bot.delivery import Delivery, Escalate, log_undelivered
from bot.directly import Direct
from bot.errors import TokenRefused
from bot.handlers import Handlers
from bot.instance import only_instance
from bot.intake import Intake
from bot.limits import Limits
from bot.outcomes import of_error, pause
from bot.polling import Polling
from bot.request import AiohttpRequest, proxy_for
from bot.schedule import APART, Schedule
from bot.sending import Sender
from bot.sms import Gateway, RealGateway, SmsDelivery
from bot.sms.hooks import Hooks, HookSettings
from bot.sms.http import HttpGateway
from bot.sms.inbox import Inbox
from bot.turns import Turns
from bot.webhook import Webhook, WebhookSettings
from conversations.dispatch import Dispatch
from conversations.topic import Topic
from conversations.turn import BotIdentity
from storage import outbox
from storage.clock import Clock, system_clock
from storage.passwords import Checker
from storage.sms import Guard
from storage.store import Store

DEADLINE = 10.0
"""Seconds a stop may take."""

_log = logging.getLogger(__name__)


@dataclass(repr=False)
class RunningBot:
    """A bot at work. ``wake`` is to be called after the clock was moved by hand."""

    identity: BotIdentity
    client: Client
    delivery: Delivery
    sms: SmsDelivery | None
    sender: Sender
    schedule: Schedule | None = None
    _parts: list[asyncio.Task[Any]] = field(default_factory=list)
    _beside: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def couriers(self) -> list[Courier[Any]]:
        """Whatever sends."""
        return [self.delivery, *([self.sms] if self.sms is not None else [])]

    @property
    def workers(self) -> list[Courier[Any] | Schedule]:
        """Whatever works without being asked; each is quiet when it has nothing to do."""
        return [*self.couriers, *([self.schedule] if self.schedule is not None else [])]

    def wake(self) -> None:
        for worker in self.workers:
            worker.wake()

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """A part of the bot: if it ends, so does the bot (see `failure`)."""
        task = asyncio.create_task(work)
        self._parts.append(task)
        return task

    def beside(self, work: Coroutine[Any, Any, Any]) -> None:
        """Something that may end by itself, and is given up when the bot stops."""
        self._beside.append(asyncio.create_task(_reported(work)))

    async def failure(self) -> NoReturn:
        """Waits until a part of the bot cannot go on, and raises its reason: a leaf of Refused, as a rule."""
        done, _ = await asyncio.wait(self._parts, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        raise RuntimeError("a part of the bot ended without a reason")


@asynccontextmanager
async def running(
    *,
    store: Store,
    token: str,
    dispatch: Dispatch,
    topics: Sequence[Topic],
    clock: Clock = system_clock,
    api_url: str = DEFAULT_API_URL,
    sms: Gateway | None = None,
    sms_guard: Guard | None = None,
    checker: Checker | None = None,
    is_demo: bool = False,
    webhook: WebhookSettings | None = None,
    calendar: CalendarSettings | None = None,
    hooks: HookSettings | None = None,
    lock: Path | None = None,
    limits: Limits | None = None,
    escalate: Escalate = log_undelivered,
    requests: tuple[BaseRequest, BaseRequest] | None = None,
    poll_seconds: int = 25,
    deadline: float = DEADLINE,
    freeze: bool = True,
    apart: float = APART,
) -> AsyncIterator[RunningBot]:
    """The bot at work inside the block; at its end it stops within ``deadline`` seconds.

    ``lock``: a file only one process may hold. ``requests``: for calls and for polling, where no network is
    wanted. Without ``sms`` short messages wait in the store; ``sms_guard`` is kept where real phones ring,
    and with a ``checker`` what their gateway says is heard.
    ``apart``: seconds between two looks at the jobs. Raises TokenRefused, AnotherInstance.
    """
    async with AsyncExitStack() as stack:
        stack.enter_context(only_instance(lock))
        request, polling_request = requests or _requests(api_url)
        client = Client(token, api_url=api_url, request=request, polling=polling_request)
        stack.push_async_callback(client.shutdown)
        await _met(client)
        calendar_url = None if calendar is None else calendar.url
        identity = BotIdentity(client.id, client.username, is_demo, calendar_url)
        sender, limits = Sender(client), limits or Limits()
        worker = secrets.token_hex(8)
        delivery = Delivery(store, identity.id, sender, limits, clock, worker=worker, escalate=escalate)
        guard = sms_guard if isinstance(sms, RealGateway) else None
        texting = None if sms is None else SmsDelivery(store, sms, clock, worker=worker, guard=guard)
        bot = RunningBot(identity, client, delivery, texting, sender)
        heard = await _heard(stack, sms, checker, hooks, store, clock, bot)
        jobs = [job for topic in topics for job in topic.jobs]
        bot.schedule = Schedule(store, identity, jobs, clock, delivery.wake, apart=apart)
        direct, attachments = Direct(sender, limits), Attachments(client)
        turns = Turns(store, identity, dispatch, topics, direct, clock, bot.wake, attachments)
        # In a thread: python-telegram-bot looks at its own files while it is put together.
        handlers = await asyncio.to_thread(Handlers, client, turns.take)
        await handlers.application.initialize()
        intake = Intake(client, handlers.process, turns.apologise)
        if lock is not None:
            # Nobody else can be sending: what a killed process held need not wait for its lease to run out.
            await store.run(lambda tx: outbox.release(tx, identity.id, None))
        # Closed in the reverse order: the way in first, then what leases, then what is under way.
        stack.push_async_callback(delivery.close, deadline * 0.3)
        if texting is not None:
            stack.push_async_callback(texting.close, deadline * 0.1)
        stack.push_async_callback(_cancelled, bot)
        for courier in bot.couriers:
            bot.start(courier.run())
        bot.start(bot.schedule.run())
        bot.start(housekeeping.run(store, clock))
        routes = heard if calendar is None else [CalendarFeed(store, clock).route, *heard]
        ears = [one.listening for one in (calendar, hooks) if one is not None and one.listening is not None]
        if ears:
            server = web.serving(Starlette(routes=routes), ears[0], deadline * 0.1)
            await stack.enter_async_context(server)
        await _entered(stack, bot, intake, webhook, routes, poll_seconds, deadline)
        bot.beside(_introduced(sender, topics))
        if freeze:
            gc.collect()
            gc.freeze()
        yield bot


async def _heard(
    stack: AsyncExitStack,
    gateway: Gateway | None,
    checker: Checker | None,
    hooks: HookSettings | None,
    store: Store,
    clock: Clock,
    bot: RunningBot,
) -> list[Route]:
    """Open a gateway to real phones with an ear for what it says; the pages at which a provider says it."""
    if not isinstance(gateway, RealGateway):
        return []
    inbox = None if checker is None else Inbox(store, checker, clock, bot.identity.username, bot.wake)
    gateway.listener = inbox
    await gateway.open()
    stack.push_async_callback(gateway.close)
    if inbox is None or hooks is None or not isinstance(gateway, HttpGateway):
        return []
    return Hooks(gateway, hooks, inbox).routes


async def _entered(
    stack: AsyncExitStack,
    bot: RunningBot,
    intake: Intake,
    webhook: WebhookSettings | None,
    routes: Sequence[Route],
    poll_seconds: int,
    deadline: float,
) -> None:
    """Open the way in, and put its closing on the stack."""
    if webhook is not None:
        served = Webhook(bot.client, intake, webhook, routes)
        await stack.enter_async_context(served.serving(deadline * 0.3))
        return
    await _without_webhook(bot.client)
    polling = Polling(bot.client, intake, seconds=poll_seconds)
    asking = bot.start(polling.run())

    async def stop() -> None:
        await _ended(asking)
        await intake.close(deadline * 0.3)
        await polling.end()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(deadline * 0.1):
                await polling.confirm()

    stack.push_async_callback(stop)


def _requests(api_url: str) -> tuple[BaseRequest, BaseRequest]:
    proxy = proxy_for(api_url)
    return AiohttpRequest(proxy=proxy), AiohttpRequest(proxy=proxy, connections=2)


async def _met(client: Client) -> None:
    """Ask Telegram who we are, for as long as the network takes."""
    tries = 0
    while True:
        try:
            return await client.initialize()
        except InvalidToken:
            raise TokenRefused("Telegram does not know this bot's token") from None
        except TelegramError as error:
            if tries in {0, 5} or tries % 60 == 0:
                _log.warning("Telegram cannot be reached: %s; asking again", of_error(error).reason)
        await asyncio.sleep(pause(tries))
        tries += 1


async def _without_webhook(client: Client) -> None:
    """Polling and webhook exclude each other; what waits is kept."""
    tries = 0
    while True:
        try:
            await client.call("deleteWebhook", {"drop_pending_updates": False})
            return
        except InvalidToken:
            raise TokenRefused("Telegram does not know this bot's token") from None
        except TelegramError as error:
            _log.warning("the webhook could not be taken away: %s", of_error(error).reason)
        await asyncio.sleep(pause(tries))
        tries += 1


async def _introduced(sender: Sender, topics: Sequence[Topic]) -> None:
    for call in [*commands.for_strangers(topics), *commands.introduction()]:
        outcome = await sender.send(call)
        if not outcome.is_settled:
            _log.warning("%s was not taken: %s", call.method, outcome.reason)


async def _reported(work: Coroutine[Any, Any, Any]) -> None:
    try:
        await work
    except Exception as fault:
        _log.error("work beside the bot failed (%s)", type(fault).__name__, exc_info=fault)


async def _cancelled(bot: RunningBot) -> None:
    tasks = [*bot._parts, *bot._beside]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _ended(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
