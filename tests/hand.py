"""One person's phone: what can be done with it and what can be seen on it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from bot.simulator import Message, Person, Tap, Upload
from tests.pictures import PIXEL

if TYPE_CHECKING:
    from tests.phones import Phones

Place = TypeVar("Place")
TOKEN = "5000:phones"
PATIENCE = 5.0


class Hand:
    """One person's phone, with the chat with the bot open."""

    def __init__(self, phones: "Phones", person: Person) -> None:
        self._phones = phones
        self._phone = phones.simulator.phone(person.id)
        self._tap: Tap | None = None
        self.person = person

    # -- doing -----------------------------------------------------------------------------------

    async def starts(self, payload: str = "") -> None:
        """Presses START, or follows a deep link."""
        await self._phone.start(TOKEN, payload)

    async def types(self, text: str) -> Message:
        """Sends words."""
        return await self._phone.send(TOKEN, text)

    async def taps(self, label: str) -> None:
        """Taps a button: under the newest message that has any, else of the menu at the foot of the chat.

        The label's beginning is enough where only one button begins so.
        """
        await self._phones.settled()
        place = await self._wait(lambda: self._button(label), f"no button {label!r}")
        if isinstance(place, str):
            await self._phone.press(TOKEN, place)
            return
        message_id, row, column = place
        tap = await self._phone.tap(TOKEN, message_id, row, column)
        self._tap = tap if isinstance(tap, Tap) else None

    async def taps_again(self) -> None:
        """Taps the same inline button once more, as impatient people do."""
        assert self._tap is not None, "nothing was tapped yet"
        tap = await self._phone.tap(TOKEN, self._tap.message_id, *self._tap.place)
        assert isinstance(tap, Tap)
        self._tap = tap

    async def taps_forged(self, data: str) -> None:
        """Sends a tap with callback data of one's own, as no honest Telegram client would."""
        self._tap = self._phones.simulator.taps.press(self._chat, self.newest(), (0, 0), data)

    async def sends_photo(self, content: bytes = PIXEL, caption: str = "") -> None:
        await self._phone.upload(TOKEN, "photo", Upload("photo.png", content), caption=caption)

    async def sends_document(self, name: str, content: bytes, caption: str = "") -> None:
        await self._phone.upload(TOKEN, "document", Upload(name, content), caption=caption)

    async def sends_contact(self) -> None:
        await self._phone.contact(TOKEN)

    async def edits(self, message: Message, text: str) -> None:
        await self._phone.edit(TOKEN, message.id, text)

    async def blocks(self) -> None:
        await self._phone.block(TOKEN)

    async def unblocks(self) -> None:
        await self._phone.unblock(TOKEN)

    # -- seeing ----------------------------------------------------------------------------------

    async def sees(self, *texts: str) -> None:
        """Waits until all texts stand on the screen.

        The screen: what the bot said since this person last wrote (or, if nothing, its newest message), the
        message that was tapped, the buttons there, and the menu.
        """
        await self._phones.settled()
        await self._wait(lambda: all(text in self.screen() for text in texts), f"does not see {texts!r}")

    async def sees_not(self, *texts: str) -> None:
        """None of the texts stands on the screen once the bot is done."""
        await self._phones.settled()
        found = [text for text in texts if text in self.screen()]
        assert not found, f"{self.person.first_name} sees {found!r}\n{self.story()}"

    async def toast(self) -> str:
        """The line that answered the last tap; empty when the tap was answered without words."""
        tap = self._tap
        assert tap is not None, "nothing was tapped yet"
        answer = await self._wait(lambda: tap.toast, "the tap was not answered")
        return str(answer["text"])

    async def sms(self, *, count: int = 1) -> str:
        """The text of the newest SMS; waits until there are ``count``."""
        await self._phones.settled()
        await self._wait(lambda: len(self._phone.sms) >= count, f"fewer than {count} SMS")
        return self._phone.sms[-1].text

    async def has_no_sms(self) -> None:
        await self._phones.settled()
        assert not self._phone.sms, f"{len(self._phone.sms)} SMS"

    async def is_done(self) -> None:
        """Waits until the bot has nothing left to do."""
        await self._phones.settled()

    def messages(self) -> list[Message]:
        """Everything that stands in the chat, oldest first."""
        messages: list[Message] = self._chat.messages
        return messages

    def answers(self) -> list[Message]:
        """What the bot said."""
        return [message for message in self.messages() if message.from_bot]

    def newest(self) -> Message:
        """The bot's newest message."""
        answers = self.answers()
        assert answers, f"the bot said nothing\n{self.story()}"
        return answers[-1]

    @property
    def menu(self) -> list[list[str]]:
        """The labels at the foot of the chat."""
        keyboard = self._chat.keyboard or {}
        return [[button["text"] for button in row] for row in keyboard.get("keyboard", [])]

    @property
    def commands(self) -> dict[str, str]:
        """Name → description, as Telegram's menu shows them to this person."""
        return {command["command"]: command["description"] for command in self._chat.commands}

    def screen(self) -> str:
        """The text that ``sees`` looks at."""
        messages = self.messages()
        own = max((number for number, message in enumerate(messages) if not message.from_bot), default=-1)
        shown = [message for message in messages[own + 1 :] if message.from_bot] or self.answers()[-1:]
        if self._tap is not None and self._tap.message_id not in {message.id for message in shown}:
            shown = [message for message in messages if message.id == self._tap.message_id] + shown
        labels = [label for row in self.menu for label in row]
        return "\n".join([*(part for message in shown for part in _words(message)), *labels])

    def story(self) -> str:
        """The chat as text, for whoever reads a failed test."""
        lines = [f"--- {self.person.first_name}'s chat ---"]
        for message in self.messages():
            who = "bot" if message.from_bot else self.person.first_name
            lines.append(f"[{message.id}] {who}: {message.text or sorted(message.keys())}")
            lines += ["      " + " ".join(f"[{button['text']}]" for button in row) for row in message.buttons]
        lines += ["menu: " + " ".join(f"[{label}]" for label in row) for row in self.menu]
        lines += [f"SMS: {sms.text}" for sms in self._phone.sms]
        return "\n".join(lines)

    @property
    def _chat(self) -> Any:
        return self._phone.chat(TOKEN)

    def _button(self, label: str) -> tuple[int, int, int] | str | None:
        message = next((message for message in reversed(self.answers()) if message.buttons), None)
        if message is not None:
            places = {
                (message.id, row, column): button["text"]
                for row, buttons in enumerate(message.buttons)
                for column, button in enumerate(buttons)
            }
            if place := _only(label, places):
                return place
        return _only(label, {text: text for row in self.menu for text in row})

    async def _wait(self, predicate: Callable[[], Any], complaint: str) -> Any:
        try:
            return await self._phones.simulator.wait_for(predicate, PATIENCE)
        except TimeoutError:
            raise AssertionError(f"{self.person.first_name}: {complaint}\n{self.story()}") from None


def _words(message: Message) -> list[str]:
    return [message.text, *(button["text"] for row in message.buttons for button in row)]


def _only(label: str, places: dict[Place, str]) -> Place | None:
    """The place that bears the label, or whose text alone begins with it."""
    exact = [place for place, text in places.items() if text == label]
    if exact:
        return exact[0]
    beginning = [place for place, text in places.items() if text.startswith(label)]
    return beginning[0] if len(beginning) == 1 else None
