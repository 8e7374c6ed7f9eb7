"""What goes into the journal and when; does nothing without one."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .account import Bot
from .files import StoredFile
from .journal import Journal
from .person import Person, Sms
from .restoring import Restorer, bot_record, snapshot, update_record

if TYPE_CHECKING:
    from .simulator import Simulator


class Recorder:
    """Writes records while a journal is open (`simulator.journal`); reads them back at the start."""

    def __init__(self, simulator: "Simulator", path: Path | None) -> None:
        self._sim = simulator
        self._path = path
        self._saving: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Restore what the journal holds, compact it, and go on writing it."""
        if self._path is None:
            return
        journal = Journal(self._path)
        restorer = Restorer(self._sim)
        for record in await asyncio.to_thread(journal.read):
            restorer.apply(record)
        for stored in restorer.files:
            self._sim.files.restore(stored, await asyncio.to_thread(journal.content, stored.unique_id))
        restorer.finish()
        records = list(snapshot(self._sim))
        await asyncio.to_thread(journal.rewrite, records)
        self._sim.journal = journal
        journal.start()

    async def close(self) -> None:
        journal, self._sim.journal = self._sim.journal, None
        if self._saving:
            await asyncio.gather(*self._saving)
        if journal is not None:
            await journal.close()

    def bot(self, bot: Bot) -> None:
        if self._sim.journal is not None:
            self._write(bot_record(bot))

    def person(self, person: Person) -> None:
        if self._sim.journal is not None:
            self._sim.journal.write("person", person=person.to_json())

    def sms(self, sms: Sms) -> None:
        if self._sim.journal is not None:
            self._sim.journal.write("sms", sms=sms.to_json())

    def sms_read(self, sms_id: int) -> None:
        if self._sim.journal is not None:
            self._sim.journal.write("sms_read", ids=[sms_id])

    def file(self, stored: StoredFile, content: bytes) -> None:
        journal = self._sim.journal
        if journal is None:
            return
        journal.write("file", file=stored.to_json())
        saving = asyncio.ensure_future(asyncio.to_thread(journal.keep_content, stored.unique_id, content))
        self._saving.add(saving)
        saving.add_done_callback(self._saving.discard)

    def queue_watcher(self, bot: Bot) -> Callable[[str, Any], None]:
        """What a bot's update queue calls at each change."""

        def changed(kind: str, value: Any) -> None:
            if self._sim.journal is not None:
                self._queue_changed(bot, kind, value)
            self._sim.changes.wake()

        return changed

    def _queue_changed(self, bot: Bot, kind: str, value: Any) -> None:
        if kind == "update":
            self._write(update_record(bot, value))
        elif kind == "confirmed":
            self._write({"kind": "confirmed", "bot": bot.id, "below": value})
        elif kind == "allowed":
            self.bot(bot)
        else:
            self._write({"kind": "done", "bot": bot.id, "id": value})

    def _write(self, record: dict[str, Any]) -> None:
        if self._sim.journal is not None:
            details = {name: value for name, value in record.items() if name != "kind"}
            self._sim.journal.write(record["kind"], **details)
