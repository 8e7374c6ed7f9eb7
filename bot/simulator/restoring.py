"""From the world to journal records and back."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .account import Bot
from .chat import Chat, Group
from .files import StoredFile
from .history import chat_state
from .message import Message
from .person import Person, Sms
from .sms_file import FIRST_ID
from .updates import Update
from .webhook import WebhookSettings

if TYPE_CHECKING:
    from .simulator import Simulator

Record = dict[str, Any]


def bot_record(bot: Bot) -> Record:
    """Everything of a bot but its chats and updates."""
    commands = [[*scope, language, commands] for (scope, language), commands in bot.commands.lists.items()]
    return {
        "kind": "bot",
        "bot": bot.id,
        "token": bot.token,
        "username": bot.username,
        "names": bot.names,
        "descriptions": bot.descriptions,
        "short_descriptions": bot.short_descriptions,
        "commands": commands,
        "menu_button": bot.menu_button,
        "allowed": sorted(bot.updates.allowed),
        "last_message_id": bot.last_message_id,
        "next_update_id": bot.updates.next_id,
        "webhook": bot.webhook_settings.to_json() if bot.webhook_settings else None,
    }


def update_record(bot: Bot, update: Update) -> Record:
    body = {"id": update.id, "kind": update.kind, "body": update.body, "queue": update.queue, "at": update.at}
    return {"kind": "update", "bot": bot.id, "update": body}


def snapshot(sim: "Simulator") -> Iterator[Record]:
    """The whole world as records."""
    for person in sim.people.values():
        yield {"kind": "person", "person": person.to_json()}
    for stored in sim.files.by_id.values():
        yield {"kind": "file", "file": stored.to_json()}
    for bot in sim.bots.values():
        yield bot_record(bot)
    for chat in sim.all_chats():
        key = sim.history.key(chat)
        yield {"kind": "chat", "chat": key, "state": chat_state(chat)}
        for message in chat.messages:
            yield {"kind": "message", "chat": key, "message": message.body, "fixed": message.fixed}
    for bot in sim.bots.values():
        for update in bot.updates.waiting():
            yield update_record(bot, update)
    for sms in (sms for sms in sim.sms if sms.id < FIRST_ID):
        yield {"kind": "sms", "sms": sms.to_json()}
    if sim.sms_read:
        yield {"kind": "sms_read", "ids": sorted(sim.sms_read)}


class Restorer:
    """Applies journal records to an empty simulator; unknown bots and chats are left out."""

    def __init__(self, sim: "Simulator") -> None:
        self._sim = sim
        self._updates: dict[int, dict[int, Update]] = {}
        self._apply: dict[str, Callable[[Record], None]] = {
            "person": self._person,
            "file": self._file,
            "bot": self._bot,
            "chat": self._chat,
            "message": self._message,
            "deleted": self._deleted,
            "update": self._update,
            "confirmed": self._confirmed,
            "done": self._done,
            "sms": self._sms,
            "sms_read": self._sms_read,
        }
        self.files: list[StoredFile] = []

    def apply(self, record: Record) -> None:
        handler = self._apply.get(str(record.get("kind")))
        if handler is not None:
            handler(record)

    def finish(self) -> None:
        """Queue the updates that were never confirmed."""
        for bot_id, updates in self._updates.items():
            for update in updates.values():
                self._sim.bots[bot_id].updates.restore(update)

    def _person(self, record: Record) -> None:
        person = Person(**record["person"])
        if person.id not in self._sim.people:
            self._sim.add_person(person)

    def _file(self, record: Record) -> None:
        self.files.append(StoredFile(**record["file"]))

    def _bot(self, record: Record) -> None:
        bot = self._sim.bot(record["token"])
        bot.username = record["username"]
        bot.names, bot.descriptions = record["names"], record["descriptions"]
        bot.short_descriptions = record["short_descriptions"]
        bot.menu_button = record["menu_button"]
        bot.updates.allow(record["allowed"])
        bot.updates.next_id = max(bot.updates.next_id, record["next_update_id"])
        bot.last_message_id = max(bot.last_message_id, record["last_message_id"])
        bot.commands.lists = {
            ((scope, chat, user), language): commands
            for scope, chat, user, language, commands in record["commands"]
        }
        bot.rename()
        webhook = record["webhook"]
        bot.webhook_settings = WebhookSettings(**webhook) if webhook else None

    def _find(self, key: list[int]) -> Chat | None:
        if len(key) == 1:
            return self._sim.groups.by_id.get(key[0])
        bot, person = self._sim.bots.get(key[0]), self._sim.people.get(key[1])
        return self._sim.private_chat(bot, person) if bot and person else None

    def _chat(self, record: Record) -> None:
        key, state = record["chat"], record["state"]
        if len(key) == 1 and key[0] not in self._sim.groups.by_id:
            self._sim.groups.restore(Group(key[0], state["title"], [], state["supergroup"]))
        chat = self._find(key)
        for name, value in state.items() if chat is not None else ():
            setattr(chat, name, value)
        if isinstance(chat, Group):
            chat.members = set(state["members"])
            chat.bots = {int(bot): status for bot, status in state["bots"].items()}

    def _message(self, record: Record) -> None:
        chat, body = self._find(record["chat"]), record["message"]
        if chat is None:
            return
        chat.by_id[body["message_id"]] = Message(body, record["fixed"])
        counter = chat if isinstance(chat, Group) else self._sim.bots[record["chat"][0]]
        counter.last_message_id = max(counter.last_message_id, body["message_id"])

    def _deleted(self, record: Record) -> None:
        chat = self._find(record["chat"])
        for message_id in record["ids"] if chat else ():
            if chat is not None:
                chat.by_id.pop(message_id, None)

    def _update(self, record: Record) -> None:
        if record["bot"] in self._sim.bots:
            update = Update(**record["update"])
            self._updates.setdefault(record["bot"], {})[update.id] = update
            # Confirmed or not, its id is taken: the bot would drop a second one as a repetition.
            queue = self._sim.bots[record["bot"]].updates
            queue.next_id = max(queue.next_id, update.id + 1)

    def _confirmed(self, record: Record) -> None:
        updates = self._updates.get(record["bot"], {})
        for update_id in [update_id for update_id in updates if update_id < record["below"]]:
            del updates[update_id]

    def _done(self, record: Record) -> None:
        self._updates.get(record["bot"], {}).pop(record["id"], None)

    def _sms(self, record: Record) -> None:
        value = record["sms"]
        sms = Sms(value["id"], value["to"], value["from"], value["text"], value["at"], value["read"])
        self._sim.sms.append(sms)
        self._sim.sms_read.update([sms.id] if sms.read else [])

    def _sms_read(self, record: Record) -> None:
        self._sim.sms_read.update(record["ids"])
        for sms in self._sim.sms:
            sms.read = sms.read or sms.id in self._sim.sms_read
