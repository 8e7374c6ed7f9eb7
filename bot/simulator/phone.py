"""The person side: everything a person can do with a phone."""

from typing import Any

from .answers import PersonError
from .chat import PrivateChat
from .groups import member_json
from .message import Message
from .passing import content_of, origin_of
from .person import Sms, phone_digits
from .posting import BotName
from .sending import CAPTION_LIMIT, TEXT_LIMIT
from .sharing import Sharing
from .taps import Tap

# What a tap on a button without callback data does on the phone itself.
LOCAL_ACTIONS = (
    "url", "login_url", "web_app", "copy_text", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
)  # fmt: skip


class Phone(Sharing):
    """One person's phone. PersonError says what cannot be done.

    `bot` is an id, a user name, a token or a Bot that has made a call or was told to the simulator.
    """

    # -- writing ---------------------------------------------------------------------------------

    async def start(self, bot: BotName, payload: str = "") -> Message:
        """Press START (or follow a deep link with `payload`); unblocks the bot."""
        await self.unblock(bot)
        return await self.send(bot, f"/start {payload}" if payload else "/start")

    async def send(
        self,
        bot: BotName,
        text: str,
        *,
        reply_to: int | None = None,
        entities: list[dict[str, Any]] | None = None,
    ) -> Message:
        """Type a message."""
        chat = self._open(bot)
        message = self._post(chat, self._text(text, entities, TEXT_LIMIT), reply_to)
        self._hide_one_time_keyboard(chat, message.text)
        return message

    async def press(self, bot: BotName, text: str) -> Message:
        """Press a button of the reply keyboard; one that asks for a contact or a place shares it."""
        chat = self._open(bot)
        for button in (button for row in (chat.keyboard or {}).get("keyboard", []) for button in row):
            if button["text"] != text:
                continue
            if button.get("request_contact"):
                return await self.contact(bot)
            if button.get("request_location"):
                return await self.location(bot)
            return await self.send(bot, text)
        raise PersonError(f"no button {text!r} on the keyboard")

    async def forward(self, bot: BotName, message_id: int, to: BotName | None = None) -> Message:
        """Forward a message of the chat with `bot` to the chat with `to` (the same one by default)."""
        message = self._message(self._open(bot), message_id)
        if message.protected:
            raise PersonError("this message may not be forwarded")
        target = self._open(bot if to is None else to)
        return self._post(target, content_of(message) | {"forward_origin": origin_of(message)})

    # -- touching --------------------------------------------------------------------------------

    async def tap(self, bot: BotName, message_id: int, row: int, column: int) -> Tap | dict[str, Any]:
        """Tap an inline button: a Tap that waits for the bot, or what the phone does (`{"url": …}`)."""
        chat = self._open(bot)
        message = self._message(chat, message_id)
        if row < 0 or column < 0 or row >= len(message.buttons) or column >= len(message.buttons[row]):
            raise PersonError("there is no such button")
        button = message.buttons[row][column]
        self._sim.history.read(chat)
        if "callback_data" in button:
            return self._sim.taps.press(chat, message, (row, column), button["callback_data"])
        return {name: button[name] for name in LOCAL_ACTIONS if name in button}

    async def edit(self, bot: BotName, message_id: int, text: str) -> Message:
        """Change the text or the caption of an own message."""
        chat = self._open(bot)
        message = self._message(chat, message_id)
        if message.from_bot or "forward_origin" in message:
            raise PersonError("only own messages can be changed")
        typed = "text" in message
        words = self._text(text, None, TEXT_LIMIT if typed else CAPTION_LIMIT)
        names = (
            {"text": "text", "entities": "entities"}
            if typed
            else {"text": "caption", "entities": "caption_entities"}
        )
        body = {name: value for name, value in message.body.items() if name not in names.values()}
        body |= {names[name]: value for name, value in words.items()} | {"edit_date": int(self._sim.clock())}
        self._sim.history.replace(chat, message, body)
        chat.bot.updates.add("edited_message", body, chat.id)
        return message

    async def delete(self, bot: BotName, message_id: int) -> None:
        """Delete a message for both sides; bots are not told."""
        chat = self.chat(bot)
        self._message(chat, message_id)
        self._sim.history.remove(chat, [message_id])

    async def block(self, bot: BotName) -> None:
        """Stop the bot; it gets `my_chat_member` and from then on 403."""
        chat = self.chat(bot)
        if not chat.blocked:
            self._sim.history.set_state(chat, started=chat.started, blocked=True)
            self._membership(chat, "member", "kicked")

    async def unblock(self, bot: BotName) -> None:
        """Let the bot write again."""
        chat = self.chat(bot)
        if chat.blocked:
            self._sim.history.set_state(chat, started=chat.started, blocked=False)
            self._membership(chat, "kicked", "member")

    async def read(self, bot: BotName) -> None:
        """Open the chat: nothing is unread any more."""
        self._sim.history.read(self.chat(bot))

    # -- SMS -------------------------------------------------------------------------------------

    @property
    def sms(self) -> list[Sms]:
        """The SMS tray, oldest first."""
        digits = phone_digits(self.person.phone)
        return [sms for sms in self._sim.sms if digits and phone_digits(sms.to) == digits]

    async def read_sms(self, sms_id: int) -> None:
        """Mark an SMS as read."""
        sms = next((sms for sms in self.sms if sms.id == sms_id), None)
        if sms is None:
            raise PersonError("there is no such SMS")
        if not sms.read:
            sms.read = True
            self._sim.sms_read.add(sms_id)
            self._sim.record.sms_read(sms_id)
            self._sim.changes.announce("sms_read", person=self.person.id, id=sms_id)

    def _membership(self, chat: PrivateChat, old: str, new: str) -> None:
        body = {
            "chat": chat.json,
            "from": self.person.user(),
            "date": int(self._sim.clock()),
            "old_chat_member": member_json(chat.bot.user, old),
            "new_chat_member": member_json(chat.bot.user, new),
        }
        chat.bot.updates.add("my_chat_member", body, chat.id)
