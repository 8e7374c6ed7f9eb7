"""What a bot may ask about a chat, and do to it besides writing."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..chat import Chat, Group, PrivateChat
from ..groups import member_json
from ..sending import post

GIFTS = (
    "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels",
)  # fmt: skip
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages",
)  # fmt: skip
REACTIONS = set(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡"
)


def get_chat(call: Call) -> dict[str, Any]:
    chat = call.known_chat()
    full: dict[str, Any] = {**chat.json, "accent_color_id": chat.id % 7, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(GIFTS, isinstance(chat, PrivateChat))
    if isinstance(chat, PrivateChat):
        if chat.person.username:
            full["active_usernames"] = [chat.person.username]
    else:
        full["permissions"] = dict.fromkeys(PERMISSIONS, True)
    if chat.pinned in chat.by_id:
        full["pinned_message"] = chat.by_id[chat.pinned].body
    return full


def get_chat_member(call: Call) -> dict[str, Any]:
    chat = _met(call)
    user_id = call.user_id()
    user = call.sim.user_by_id(user_id)
    if user is None:
        raise BadRequest("PARTICIPANT_ID_INVALID")
    if isinstance(chat, Group):
        return member_json(user, chat.status(user_id))
    if user_id not in (chat.id, call.bot.id):
        raise BadRequest("user not found")
    return member_json(user, "member")


def get_chat_member_count(call: Call) -> int:
    chat = _met(call)
    if isinstance(chat, Group):
        return len(chat.members) + sum(
            1 for status in chat.bots.values() if status in ("member", "administrator")
        )
    return 2


def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    chat = _met(call)
    if not isinstance(chat, Group):
        raise BadRequest("there are no administrators in the private chat")
    return [
        member_json(call.sim.bots[bot_id].user, status)
        for bot_id, status in chat.bots.items()
        if status == "administrator" and bot_id != call.bot.id
    ]


def leave_chat(call: Call) -> bool:
    chat = _met(call)
    if not isinstance(chat, Group):
        raise BadRequest("chat member status can't be changed in private chats")
    chat.check(call.bot)
    call.sim.groups.change_bot(chat, call.bot, "left", call.bot.user)
    return True


def _met(call: Call) -> Chat:
    """The chat, when the bot is or was in it."""
    chat = call.known_chat()
    if isinstance(chat, Group) and call.bot.id not in chat.bots:
        raise BadRequest("chat not found")
    return chat


def pin_chat_message(call: Call) -> bool:
    chat = call.writable_chat()
    message = call.message(chat, "pin")
    if chat.pinned == message.id:
        return True
    call.sim.history.pin(chat, [i for i in chat.pinned_ids if i != message.id] + [message.id])
    pinned = {name: value for name, value in message.body.items() if name != "reply_to_message"}
    post(call, chat, {"pinned_message": pinned}, None)
    return True


def unpin_chat_message(call: Call) -> bool:
    chat = call.writable_chat()
    if call.has("message_id"):
        message_id = call.message(chat, "unpin").id
    elif chat.pinned is not None:
        message_id = chat.pinned
    else:
        raise BadRequest("message to unpin not found")
    if message_id in chat.pinned_ids:
        call.sim.history.pin(chat, [i for i in chat.pinned_ids if i != message_id])
    return True


def unpin_all_chat_messages(call: Call) -> bool:
    chat = call.writable_chat()
    if chat.pinned_ids:
        call.sim.history.pin(chat, [])
    return True


def set_message_reaction(call: Call) -> bool:
    chat = call.writable_chat()
    message = call.message(chat, "react")
    reactions = call.json("reaction", "reaction types") or []
    if not isinstance(reactions, list):
        raise BadRequest("can't parse reaction types: expected an Array")
    if len(reactions) > 1:
        raise BadRequest("REACTIONS_TOO_MANY")
    for reaction in reactions:
        emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
        if not isinstance(emoji, str) or not set(emoji.replace("\ufe0f", "")[:1]) <= REACTIONS or not emoji:
            raise BadRequest("REACTION_INVALID")
    call.sim.history.announce(chat, "reaction", message_id=message.id, reaction=reactions)
    return True


def get_user_profile_photos(call: Call) -> dict[str, Any]:
    if call.sim.user_by_id(call.user_id()) is None:
        raise BadRequest("user not found")
    return {"total_count": 0, "photos": []}


METHODS: dict[str, Callable[[Call], Any]] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatMemberCount": get_chat_member_count,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "setMessageReaction": set_message_reaction,
    "getUserProfilePhotos": get_user_profile_photos,
}
