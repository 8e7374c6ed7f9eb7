"""The school's office of the stories: sends passwords, and knows what stands in the SMS.

password = await office.sends("mother")            # the newest for Anna's class
mother = await office.logs_in("mother")            # …and the whole way in
"""

import re
from dataclasses import dataclass
from typing import Any, Final

from bot.demo.cast import BROTHER, CAST, CLASS_TEACHER, STUDENT, SUBJECT_TEACHER
from conversations.short_messages import make_text
from conversations.tap import Tap
from storage import registration
from storage.passwords import Checker
from storage.store import Tx
from tests.phones import TOKEN, Hand, Phones

ANNA: Final = str(STUDENT.code)
JANIS: Final = str(BROTHER.code)
DACE: Final = str(CLASS_TEACHER.code)
MARTINS: Final = str(SUBJECT_TEACHER.code)
ANNAS, JANISES = "7.b", "3.a"
PASSWORD = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){2}\b")
PEOPLE: Final = {member.key: member.person_id for member in CAST}
CODES: Final = {"class_teacher": DACE, "subject_teacher": MARTINS}


@dataclass
class Office:
    """Works on the store behind the phones, as the console does."""

    phones: Phones
    checker: Checker

    async def sends(self, key: str, class_name: str = ANNAS) -> str:
        """Sends somebody of the cast new passwords; the one for this class, as it stands in the SMS."""
        hand = self.phones.person(key)
        before = len(self.sms_of(key))
        text = make_text("eklase_bot")
        count = await self.phones.store.run(
            lambda tx: registration.issue_for_operator(
                tx, self.checker, PEOPLE[key], text, self.phones.clock()
            )
        )
        if self.phones.bot is not None:
            self.phones.bot.wake()
        await hand.sms(count=before + count)
        new = self.sms_of(key)[before:]
        return password_in(next((text for text in new if f"({class_name})" in text), new[-1]))

    def sms_of(self, key: str) -> list[str]:
        """The texts of all SMS on somebody's phone, oldest first."""
        return [sms.text for sms in self.phones.simulator.phone(self.phones.person(key).person.id).sms]

    async def logs_in(self, key: str, code: str | None = None, class_name: str = ANNAS) -> Hand:
        """The whole way in, in one message."""
        password = await self.sends(key, class_name)
        hand = self.phones.person(key)
        await hand.types(f"{code or CODES.get(key, ANNA)} {password}")
        await hand.sees("Sveicināti E-klasē!")
        return hand

    async def rows(self, sql: str) -> list[dict[str, Any]]:
        """What the store keeps; for tests alone."""
        async with self.phones.store.reading() as tx:
            return await tx.fetch(sql)


async def taps_forged(phones: Phones, hand: Hand, tap: Tap) -> None:
    """A button that was never on this phone: somebody else's."""
    await presses(phones, hand, tap.pack())


async def presses(phones: Phones, hand: Hand, data: str) -> None:
    """Whatever an altered client can send as a button's data."""
    chat = phones.simulator.phone(hand.person.id).chat(TOKEN)
    phones.simulator.taps.press(chat, hand.newest(), (0, 0), data)
    await phones.settled()


def password_in(text: str) -> str:
    """The password of an SMS."""
    found = PASSWORD.search(text)
    assert found is not None, "no password in the SMS"
    return found.group()


async def issued(phones: Phones, checker: Checker, person: int, hand: Hand) -> str:
    """Sends a person of any school a new password; as it stands in the SMS on their phone."""
    text, now = make_text("eklase_bot"), phones.clock()

    async def issue(tx: Tx) -> int:
        return await registration.issue_for_operator(tx, checker, person, text, now)

    await phones.store.run(issue)
    assert phones.bot is not None
    phones.bot.wake()
    return password_in(await hand.sms())
