"""The embedded Telegram: bots on one side, people with phones on the other."""

import inspect
import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from aiohttp import web

from .account import Bot, Profile
from .answers import ApiAnswer, ApiError, Described
from .call import Call
from .directory import TOKEN, Directory
from .faults import FaultPlan
from .files import FileStore, StoredFile, Upload
from .flood import FloodControl
from .groups import Groups
from .guide import Guide
from .history import History
from .journal import Journal
from .methods import METHODS
from .person import Person, Sms, phone_digits
from .phone import Phone
from .recording import Recorder
from .server import make_app
from .sms_file import SmsFile
from .state import person_state
from .taps import Taps
from .webhook import WebhookSender, WebhookSettings

T = TypeVar("T")
UNAUTHORIZED = ApiAnswer(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
NOT_FOUND = ApiAnswer(404, {"ok": False, "error_code": 404, "description": "Not Found"})
KEPT_CALLS = 1_000


class LoggedCall(NamedTuple):
    """One call of the Bot API, for tests that ask what a bot did. `status` is the HTTP status."""

    bot: int
    method: str
    params: dict[str, Any]
    status: int


class Simulator(Directory):
    """One simulated Telegram, in memory. Use it inside one event loop.

    Without a journal and an SMS file it needs no start; with either, or with webhooks, use it as an
    asynchronous context manager or let `serve` do so.
    """

    def __init__(
        self,
        *,
        people: Iterable[Person] = (),
        bots: dict[str, Profile] | None = None,
        only_known_tokens: bool = False,
        flood_control: bool = True,
        journal: Path | str | None = None,
        sms_file: Path | str | None = None,
        sms_sender: str = "SMS",
        guide: Guide | None = None,
        clock: Callable[[], float] = time.time,
        seed: int = 0,
        webhook_delay_scale: float = 1.0,
        webhook_timeout: float = 60.0,
        kept_messages: int = 5_000,
        kept_file_bytes: int = 1 << 30,
    ) -> None:
        super().__init__(clock, dict(bots or {}), only_known_tokens)
        self.random = Random(seed)  # noqa: S311 - repeatable, not secret
        self.guide = guide
        self.webhook_delay_scale = webhook_delay_scale
        self.webhook_timeout = webhook_timeout
        self.calls: deque[LoggedCall] = deque(maxlen=KEPT_CALLS)
        self.sms: list[Sms] = []
        self.sms_read: set[int] = set()
        self.journal: Journal | None = None
        self.record = Recorder(self, Path(journal) if journal else None)
        self.history = History(self, kept_messages)
        self.taps = Taps(self)
        self.groups = Groups(self, self._groups)
        self.files = FileStore(kept_file_bytes)
        self.flood = FloodControl(flood_control, clock)
        self.faults = FaultPlan(seed)
        self.sms_sender = sms_sender
        self._sms_file = SmsFile(Path(sms_file), self._sms_arrived, clock, sms_sender) if sms_file else None
        self._started = False
        self._number = 0
        for person in people:
            self.add_person(person)
        for token in self._profiles:
            self.bot(token)

    # -- the Bot API -----------------------------------------------------------------------------

    async def call(
        self,
        token: str,
        method: str,
        params: dict[str, Any] | None = None,
        files: dict[str, Upload] | None = None,
    ) -> ApiAnswer:
        """Exactly what HTTP would answer to a call, without HTTP.

        Raises ConnectionCut where the fault plan would close the connection.
        """
        params = {} if params is None else params
        bot = self._tokens.get(token) or self.authorize(token)
        if bot is None:
            return UNAUTHORIZED if TOKEN.fullmatch(token) else NOT_FOUND
        call = Call(self, bot, method, params, files or {})
        fault = self.faults.pick(bot, method, params) if self.faults.rules else None
        if fault is None:
            answer = await self._carry_out(call)
        else:
            answer = await self.faults.inflict(fault, lambda: self._carry_out(call))
        self.calls.append(LoggedCall(bot.id, method, params, answer.status))
        return answer

    async def _carry_out(self, call: Call) -> ApiAnswer:
        handler = METHODS.get(call.method) or METHODS.get(call.method.lower())
        if handler is None:
            return NOT_FOUND
        try:
            result = handler(call)
            if inspect.isawaitable(result):
                result = await result
        except ApiError as error:
            return error.answer()
        if isinstance(result, Described):
            return ApiAnswer(200, {"ok": True, "result": result.result, "description": result.description})
        return ApiAnswer(200, {"ok": True, "result": result})

    # -- bots ------------------------------------------------------------------------------------

    def announce_bot(self, bot: Bot) -> None:
        """Show a changed name or description."""
        self.record.bot(bot)
        self.changes.announce("bot", bot=bot.to_json())

    def announce_commands(self, bot: Bot) -> None:
        """Show every person the command list that now applies to them."""
        self.record.bot(bot)
        for chat in self.chats_of(bot):
            self.history.announce(chat, "commands", commands=chat.commands)

    def announce_menu_buttons(self, bot: Bot) -> None:
        self.record.bot(bot)
        for chat in self.chats_of(bot):
            self.history.announce(chat, "menu_button", menu_button=chat.menu_button)

    def install_webhook(self, bot: Bot, settings: WebhookSettings) -> None:
        """Start sending a bot's updates; ask for this only inside the event loop."""
        bot.webhook_settings = settings
        bot.webhook = WebhookSender(self, bot, settings)
        bot.webhook.start()
        self.record.bot(bot)

    async def remove_webhook(self, bot: Bot, *, keep_settings: bool = False) -> None:
        sender, bot.webhook = bot.webhook, None
        if not keep_settings:
            bot.webhook_settings = None
        if sender is not None:
            await sender.stop()
            if not keep_settings:
                self.record.bot(bot)

    def _bot_made(self, bot: Bot) -> None:
        bot.updates.on_change = self.record.queue_watcher(bot)
        self.record.bot(bot)
        self.changes.announce("bot", bot=bot.to_json())

    # -- people ----------------------------------------------------------------------------------

    def add_person(self, person: Person) -> Phone:
        """Let a person with a phone exist; ValueError when the id is taken."""
        if person.id in self.people or person.id <= 0:
            raise ValueError(f"the person's id {person.id} is taken or not positive")
        self.people[person.id] = person
        self.record.person(person)
        if self.changes.subscriptions:
            self.changes.announce("person", person=person_state(self, person))
        self.changes.wake()
        return self.phone(person.id)

    def phone(self, person_id: int) -> Phone:
        """The person side: what somebody can do with their phone."""
        return Phone(self, self.people[person_id])

    def deliver_sms(self, to: str, text: str, at: float | None = None, sender: str = "") -> Sms:
        """Put an SMS into the tray of the phone with this number; kept even when nobody has it yet."""
        sms = Sms(self.next_number(), to, sender or self.sms_sender, text, self.clock() if at is None else at)
        self.record.sms(sms)
        self._sms_arrived(sms)
        return sms

    def _sms_arrived(self, sms: Sms) -> None:
        sms.read = sms.id in self.sms_read
        self.sms.append(sms)
        digits = phone_digits(sms.to)
        for person in self.people.values():
            if digits and phone_digits(person.phone) == digits:
                self.changes.announce("sms", person=person.id, sms=sms.to_json())
        self.changes.wake()

    # -- small services --------------------------------------------------------------------------

    def next_number(self) -> int:
        """A number that was not given before, for ids without further meaning."""
        self._number = max(self._number + 1, int(self.clock()) & 0xFFFFFFF)
        return self._number

    def save_file(self, upload: Upload, kind: str) -> StoredFile:
        """Keep an upload of a bot or a person; ApiError when Telegram would refuse it."""
        stored = self.files.save(upload, kind)
        self.record.file(stored, upload.content)
        return stored

    async def wait_for(
        self,
        predicate: Callable[[], T],
        timeout: float = 5.0,  # noqa: ASYNC109 - said in the call, where the reader of a test looks for it
    ) -> T:
        """The first truthy value of `predicate`, looked at now and after every change; TimeoutError."""
        return await self.changes.wait_for(predicate, timeout)

    # -- life ------------------------------------------------------------------------------------

    def app(self) -> web.Application:
        """The HTTP server: the Bot API, the person side and the page of phones."""
        return make_app(self)

    async def start(self) -> None:
        """Restore the journal, take up webhooks, watch the SMS file."""
        if self._started:
            return
        self._started = True
        await self.record.start()
        for bot in list(self.bots.values()):
            if bot.webhook_settings is not None:
                self.install_webhook(bot, bot.webhook_settings)
        if self._sms_file is not None:
            await self._sms_file.start()

    def hang_up(self) -> None:
        """End every long poll, silence and event stream, so that a server can stop at once."""
        for bot in self.bots.values():
            bot.updates.release()
        self.faults.hang_up()
        self.changes.close()

    async def close(self) -> None:
        """Stop everything that runs in the background; what is in memory stays."""
        self._started = False
        self.hang_up()
        for bot in self.bots.values():
            await self.remove_webhook(bot, keep_settings=True)
        if self._sms_file is not None:
            await self._sms_file.close()
        await self.record.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
