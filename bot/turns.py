"""One update = one turn = one transaction.

    Look   reads, answers directly; what Telegram does not take at once goes to the outbox
    Do     writes everything together: the seen update, the dialog, the domain rows and, as outbox rows, all
           that is to be said, the answer included; after the commit the tap is answered and delivery woken

A Do handler that raises leaves nothing written. An update that was done before does nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import Update

from bot import commands, rendering, situation
from bot.attachments import Attachments
from bot.call import Call
from bot.directly import Direct
from bot.incoming import Crowd, Incoming, read
from bot.oversight import Oversight
from bot.situation import Situation
from conversations.dispatch import Dispatch, Found
from conversations.event import Attached
from conversations.screen import Screen
from conversations.topic import Do, Look, Topic
from conversations.turn import Answer, BotIdentity, Lane, Turn
from locales import choose, wording
from storage import audit, chats, dialogs, links, outbox, updates
from storage.audit import Opened
from storage.clock import Clock
from storage.dialogs import Dialog
from storage.outbox import Entry
from storage.store import Store, Tx
from storage.viewer import Viewer

RESTARTS = 3


class LookWrote(Exception):
    """A handler registered as Look asked for something that only a Do may."""


class _Changed(Exception):
    """Between the look before and the transaction the chat became another; begin again."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What a Do left to be done after its commit: the tap's toast."""

    toast: str | None = None
    alert: bool = False


class Turns:
    """Takes updates one by one; see the module. ``wake`` tells delivery that rows were written."""

    def __init__(
        self,
        store: Store,
        bot: BotIdentity,
        dispatch: Dispatch,
        topics: Sequence[Topic],
        direct: Direct,
        clock: Clock,
        wake: Callable[[], None],
        attachments: Attachments,
    ) -> None:
        self._attachments = attachments
        self._store = store
        self._bot = bot
        self._dispatch = dispatch
        self._topics = topics
        self._oversight = Oversight(topics)
        self._direct = direct
        self._clock = clock
        self._wake = wake

    async def take(self, update: Update) -> None:
        """Handle one update to its end; raises what a handler raised."""
        incoming = read(update)
        if isinstance(incoming, Crowd):
            await self._leave(incoming)
        elif incoming is not None:
            await self._handle(incoming)

    async def apologise(self, update: Update | None, update_id: int, code: str) -> None:
        """Say that something went wrong; the update counts as done."""
        incoming = None if update is None else read(update)
        person = incoming if isinstance(incoming, Incoming) else None

        async def work(tx: Tx) -> bool:
            now = self._clock()
            if not await updates.remember(tx, self._bot.id, update_id, now) or person is None:
                return False
            chat = await chats.find(tx, self._bot.id, person.chat_id, person.user_id)
            screen = Screen(situation.words(chat, person)("common-error", code=code))
            calls = rendering.rendered(screen, person.chat_id)
            await outbox.add(tx, self._bot.id, _entries(calls), now)
            return True

        if await self._store.run(work):
            self._wake()
        if person is not None and person.query_id is not None:
            say = wording(choose(person.language_code))
            await self._direct.toast(person.query_id, say.plain("common-error-toast"))

    async def _handle(self, incoming: Incoming) -> None:
        for _ in range(RESTARTS):
            try:
                await self._once(incoming)
            except _Changed:
                continue
            return
        raise _Changed(f"update {incoming.update_id} met another chat each time")

    async def _once(self, incoming: Incoming) -> None:
        now = self._clock()
        async with self._store.reading() as tx:
            seen = await situation.read(tx, self._bot, self._dispatch, incoming, now)
            way = None if seen.found is None else seen.found.way
            if isinstance(way, Look) and seen.found is not None:
                turn = situation.begin(tx, self._bot, incoming, seen, now)
                calls = await self._looked(turn, seen.found, incoming)
                held = await outbox.holds_back(tx, self._bot.id, incoming.chat_id, now)
                opened = await self._oversight.unnoted(tx, seen)
        if isinstance(way, Look):
            await self._answer(incoming, turn, calls, opened, held=held)
        else:
            incoming = await self._with_file(incoming, seen)
            await self._do(incoming, seen, await self._prepared(incoming, seen, now))

    # -- looking ---------------------------------------------------------------------------------

    async def _looked(self, turn: Turn, found: Found, incoming: Incoming) -> list[Call]:
        screen = await found.way.handler(turn, found.what)
        answer = turn.answer
        changes = (answer.state_changed, answer.commands_changed)
        if any(changes) or answer.deletions or answer.pins or answer.notices:
            raise LookWrote(f"{found.way.handler.__qualname__} is a Look but wants to write")
        return _calls(answer, screen, incoming)

    async def _answer(
        self,
        incoming: Incoming,
        turn: Turn,
        calls: list[Call],
        opened: tuple[Viewer, Opened] | None,
        *,
        held: bool,
    ) -> None:
        left = await self._direct.answer(
            incoming, calls, turn.answer.toast, alert=turn.answer.alert, held=held
        )
        blocked_at, viewer = turn.chat.blocked_at, turn.viewer
        unnoted = viewer if viewer is not None and viewer.must_be_noted else None
        if not left.calls and not left.unreachable and blocked_at is None and not unnoted and not opened:
            return

        async def work(tx: Tx) -> None:
            now = self._clock()
            if opened is not None:
                await audit.note(tx, *opened)
            if unnoted is not None:
                await links.prolong(tx, unnoted)
            if left.unreachable or blocked_at is not None:
                at = now if left.unreachable else None
                await chats.mark_blocked(tx, self._bot.id, incoming.chat_id, at)
            if left.calls and await updates.remember(tx, self._bot.id, incoming.update_id, now):
                link = None if turn.viewer is None else turn.viewer.link_id
                await outbox.add(tx, self._bot.id, _entries(left.calls, link), now)

        await self._store.run(work)
        if left.calls:
            self._wake()

    # -- doing -----------------------------------------------------------------------------------

    async def _with_file(self, incoming: Incoming, seen: Situation) -> Incoming:
        """A file that is waited for is fetched before the transaction, which must not wait for a network."""
        if not isinstance(incoming.event, Attached) or seen.state is None:
            return incoming
        if seen.state.takes_tables:
            return replace(incoming, event=await self._attachments.table(incoming.event))
        if seen.state.takes_files:
            return replace(incoming, event=await self._attachments.fetched(incoming.event))
        return incoming

    async def _prepared(self, incoming: Incoming, seen: Situation, now: datetime) -> object:
        if seen.found is None or not isinstance(seen.found.way, Do) or seen.found.way.before is None:
            return None
        async with self._store.reading() as tx:
            turn = situation.begin(tx, self._bot, incoming, seen, now)
            return await seen.found.way.before(turn, seen.found.what)

    async def _do(self, incoming: Incoming, seen: Situation, prepared: object) -> None:
        blocks = situation.is_blocking(incoming)
        if seen.found is None and not seen.must_unblock and not blocks:
            return

        async def work(tx: Tx) -> _Said | None:
            now = self._clock()
            if not await updates.remember(tx, self._bot.id, incoming.update_id, now):
                return None
            fresh = await situation.read(tx, self._bot, self._dispatch, incoming, now)
            if _way(fresh) != _way(seen):
                raise _Changed
            if blocks or fresh.must_unblock:
                await chats.mark_blocked(tx, self._bot.id, incoming.chat_id, now if blocks else None)
            if fresh.found is None:
                return _Said()
            if fresh.viewer is not None and fresh.viewer.must_be_noted:
                await links.prolong(tx, fresh.viewer)
            turn = situation.begin(tx, self._bot, incoming, fresh, now, prepared)
            screen = await fresh.found.way.handler(turn, fresh.found.what)
            await self._oversight.note(tx, fresh)
            await self._write(turn, screen, incoming)
            return _Said(turn.answer.toast, turn.answer.alert)

        said = await self._store.run(work)
        self._wake()
        if incoming.query_id is not None:
            said = said or _Said()
            await self._direct.toast(incoming.query_id, said.toast, alert=said.alert)

    async def _write(self, turn: Turn, screen: Screen | None, incoming: Incoming) -> None:
        answer, tx, bot_id = turn.answer, turn.tx, self._bot.id
        if answer.state_changed and answer.state is None:
            await dialogs.forget(tx, bot_id, incoming.chat_id)
        elif answer.state is not None and answer.state_changed:
            dialog = Dialog(answer.state.name, answer.state.model_dump_json())
            await dialogs.keep(tx, bot_id, incoming.chat_id, dialog, turn.now)
        calls = [
            rendering.deletion(incoming.chat_id, message_id, self._please_delete(turn))
            for message_id in answer.deletions
        ]
        calls += _calls(answer, screen, incoming)
        calls += [rendering.pinning(incoming.chat_id, *each) for each in answer.pins]
        if answer.commands_changed:
            calls.append(await self._commands(turn, incoming))
        await outbox.add(tx, bot_id, [*_entries(calls), *rendering.entries(answer.notices)], turn.now)

    async def _commands(self, turn: Turn, incoming: Incoming) -> Call:
        # The handler may have changed both who looks and in which language.
        chat = await chats.find(turn.tx, self._bot.id, incoming.chat_id, incoming.user_id)
        viewer = await links.viewer(turn.tx, self._bot.id, chat, turn.now)
        return commands.for_chat(self._topics, incoming.chat_id, viewer, situation.words(chat, incoming))

    def _please_delete(self, turn: Turn) -> Call:
        return rendering.rendered(Screen(turn.say("common-delete-yourself")), turn.chat.chat_id)[0]

    # -- elsewhere -------------------------------------------------------------------------------

    async def _leave(self, crowd: Crowd) -> None:
        say = wording(choose(crowd.language_code))
        screen = Screen(say("common-private-only", bot=self._bot.username))
        await self._direct.leave(crowd.chat_id, rendering.rendered(screen, crowd.chat_id))


def _way(seen: Situation) -> object:
    return None if seen.found is None else seen.found.way


def _calls(answer: Answer, screen: Screen | None, incoming: Incoming) -> list[Call]:
    screens = [*answer.screens, *([screen] if screen is not None else [])]
    calls: list[Call] = []
    for number, shown in enumerate(screens):
        over = incoming.standing if number == 0 else None
        calls += rendering.rendered(shown, incoming.chat_id, over)
    if answer.toast is not None and incoming.query_id is not None:
        rendering.toast(incoming.query_id, answer.toast)  # refused here, before anything is written
    return calls


def _entries(calls: Sequence[Call], link_id: int | None = None) -> list[Entry]:
    return [Entry(call.data_chat, Lane.ANSWER, call.to_text(), link_id) for call in calls]
