"""Groups, in the simplest right form: people, bots, who hears what, and the move to a supergroup."""

from typing import TYPE_CHECKING, Any

from .account import Bot
from .answers import PersonError
from .chat import Group
from .entities import format_text
from .message import Message

if TYPE_CHECKING:
    from .simulator import Simulator

SUPERGROUP_BASE = -1_000_000_000_000
INSIDE = ("member", "administrator")
RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users",
    "can_post_stories", "can_edit_stories", "can_delete_stories",
)  # fmt: skip


def member_json(user: dict[str, Any], status: str) -> dict[str, Any]:
    """A ChatMember object with every field its status demands."""
    member: dict[str, Any] = {"user": user, "status": status}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        member |= dict.fromkeys(RIGHTS, False) | {"can_manage_chat": True}
    return member


class Groups:
    """All groups of one simulator; tests make them and let people act in them."""

    def __init__(self, simulator: "Simulator", by_id: dict[int, Group]) -> None:
        self._sim = simulator
        self.by_id = by_id
        self._count = 0

    def create(self, title: str, members: list[int], *, supergroup: bool = False) -> Group:
        """A group of people, without bots yet."""
        self._count += 1
        number = 1000 + self._count
        group = Group(SUPERGROUP_BASE - number if supergroup else -number, title, members, supergroup)
        self.restore(group)
        self._sim.history.record_chat(group)
        return group

    def restore(self, group: Group) -> None:
        self.by_id[group.id] = group
        number = -group.id + (SUPERGROUP_BASE if group.supergroup else 0)
        self._count = max(self._count, number - 1000)

    def add_bot(self, group: Group, bot: Bot, by: int, *, administrator: bool = False) -> None:
        """A person brings a bot in: it gets `my_chat_member` and the service message."""
        actor = self._member(group, by)
        self.change_bot(group, bot, "administrator" if administrator else "member", actor)
        self._service(group, actor, {"new_chat_members": [bot.user]})

    def remove_bot(self, group: Group, bot: Bot, by: int) -> None:
        """A person throws a bot out."""
        self.change_bot(group, bot, "kicked", self._member(group, by))

    def change_bot(self, group: Group, bot: Bot, status: str, actor: dict[str, Any]) -> None:
        """Give a bot another status in a group and tell it."""
        old = group.bots.get(bot.id, "left")
        group.bots[bot.id] = status
        self._sim.history.record_chat(group)
        body = {
            "chat": group.json,
            "from": actor,
            "date": int(self._sim.clock()),
            "old_chat_member": member_json(bot.user, old),
            "new_chat_member": member_json(bot.user, status),
        }
        bot.updates.add("my_chat_member", body, group.id)
        self._sim.changes.wake()

    def send(self, group: Group, person_id: int, text: str, *, reply_to: int | None = None) -> Message:
        """A person writes; each bot hears it if it is an administrator or is spoken to."""
        actor = self._member(group, person_id)
        clean, entities = format_text(text, "", None, self._sim.user_by_id)
        if not clean:
            raise PersonError("the message is empty")
        content: dict[str, Any] = {"text": clean}
        if entities:
            content["entities"] = entities
        replied = group.by_id.get(reply_to) if reply_to is not None else None
        if replied is not None:
            content["reply_to_message"] = {n: v for n, v in replied.body.items() if n != "reply_to_message"}
        message = self._store(group, actor, content)
        for bot in self._bots(group):
            if self._hears(group, bot, message):
                bot.updates.add("message", message.body, group.id)
        return message

    def migrate(self, group: Group) -> Group:
        """Make a supergroup of a basic group; the old id answers with `migrate_to_chat_id`."""
        upgraded = self.create(group.title, sorted(group.members), supergroup=True)
        upgraded.bots = dict(group.bots)
        actor = self._sim.people[min(group.members)].user()
        self._service(group, actor, {"migrate_to_chat_id": upgraded.id})
        group.migrated_to = upgraded.id
        self._service(upgraded, actor, {"migrate_from_chat_id": group.id})
        for changed in (group, upgraded):
            self._sim.history.record_chat(changed)
        return upgraded

    def _member(self, group: Group, person_id: int) -> dict[str, Any]:
        if person_id not in group.members or person_id not in self._sim.people:
            raise PersonError("this person is not in the group")
        return self._sim.people[person_id].user()

    def _bots(self, group: Group) -> list[Bot]:
        return [self._sim.bots[bot_id] for bot_id, status in group.bots.items() if status in INSIDE]

    def _hears(self, group: Group, bot: Bot, message: Message) -> bool:
        """Privacy mode: commands, mentions and replies; administrators hear everything."""
        if group.bots[bot.id] == "administrator":
            return True
        text = message.text
        if text.startswith("/"):
            addressed = text.split()[0].partition("@")[2]
            return not addressed or addressed.lower() == bot.username.lower()
        replied = message.body.get("reply_to_message", {}).get("from", {}).get("id")
        return replied == bot.id or f"@{bot.username}".lower() in text.lower()

    def _service(self, group: Group, actor: dict[str, Any], content: dict[str, Any]) -> None:
        message = self._store(group, actor, content)
        for bot in self._bots(group):
            bot.updates.add("message", message.body, group.id)

    def _store(self, group: Group, actor: dict[str, Any], content: dict[str, Any]) -> Message:
        body = {
            "message_id": group.next_message_id(),
            "from": actor,
            "chat": group.json,
            "date": int(self._sim.clock()),
            **content,
        }
        return self._sim.history.add(group, body)
