"""What a person hands over besides text: files, a contact, a place, a poll."""

from typing import Any

from .answers import ApiError, PersonError
from .files import Upload
from .media import media_content
from .message import Message
from .posting import BotName, Posting
from .sending import CAPTION_LIMIT

UPLOADS = ("photo", "document", "voice", "video", "audio", "video_note", "animation", "sticker")
ALBUM = 10


class Sharing(Posting):
    """The part of a phone that shares."""

    async def upload(self, bot: BotName, kind: str, *files: Upload, caption: str = "") -> list[Message]:
        """Send files; several become an album with the caption under its first."""
        chat = self._open(bot)
        if kind not in UPLOADS or not 1 <= len(files) <= ALBUM:
            raise PersonError(f"one to {ALBUM} files, each one of {', '.join(UPLOADS)}")
        text = self._text(caption, None, CAPTION_LIMIT) if caption.strip() else {}
        words = {
            {"text": "caption", "entities": "caption_entities"}[name]: value for name, value in text.items()
        }
        try:
            stored = [self._sim.save_file(file, _kind_of(kind, file)) for file in files]
        except ApiError as error:
            raise PersonError(error.description) from None
        album = {"media_group_id": str(self._sim.next_number())} if len(files) > 1 else {}
        messages = []
        for file in stored:
            messages.append(self._post(chat, media_content(file, {}) | words | album))
            words = {}
        return messages

    async def contact(
        self, bot: BotName, *, phone_number: str = "", first_name: str = "", user_id: int | None = None
    ) -> Message:
        """Share a contact: the own one (with the own user id), or somebody's when a number is given."""
        own = not phone_number
        if own and not self.person.phone:
            raise PersonError("this person has no phone number")
        contact: dict[str, Any] = {
            "phone_number": self.person.phone if own else phone_number,
            "first_name": self.person.first_name if own else first_name or phone_number,
        }
        if own and self.person.last_name:
            contact["last_name"] = self.person.last_name
        if own or user_id is not None:
            contact["user_id"] = self.person.id if own else user_id
        return self._share(bot, {"contact": contact}, "request_contact")

    async def location(self, bot: BotName, latitude: float = 56.9496, longitude: float = 24.1052) -> Message:
        """Share a place; the middle of Riga when none is given."""
        place = {"latitude": latitude, "longitude": longitude}
        return self._share(bot, {"location": place}, "request_location")

    async def sticker(self, bot: BotName, file: Upload) -> Message:
        return (await self.upload(bot, "sticker", file))[0]

    async def voice(self, bot: BotName, file: Upload) -> Message:
        return (await self.upload(bot, "voice", file))[0]

    async def poll(self, bot: BotName, question: str, options: list[str]) -> Message:
        """Send a regular poll."""
        poll = {
            "id": str(self._sim.next_number()),
            "question": question,
            "options": [
                {"persistent_id": str(number), "text": text, "voter_count": 0}
                for number, text in enumerate(options)
            ],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": True,
            "members_only": False,
        }
        return self._share(bot, {"poll": poll}, "request_poll")

    def _share(self, bot: BotName, content: dict[str, Any], asked_by: str) -> Message:
        """Send what a button of the reply keyboard may have asked for."""
        chat = self._open(bot)
        asking = next(
            (b for row in (chat.keyboard or {}).get("keyboard", []) for b in row if b.get(asked_by)), None
        )
        message = self._post(chat, content)
        if asking:
            self._hide_one_time_keyboard(chat, asking["text"])
        return message


def _kind_of(kind: str, file: Upload) -> str:
    """In an album of pictures, films are films."""
    return "video" if kind == "photo" and file.mime.startswith("video/") else kind
