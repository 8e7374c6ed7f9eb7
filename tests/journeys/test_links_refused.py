"""What does not open: one text for every reason, slower for a guesser, never for the family."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.demo.cast import MOTHER
from storage import attempts, roster
from storage.attempts import CHECKS_A_MINUTE
from storage.clock import milliseconds
from storage.roster_rows import SchoolRows
from storage.school_rows import RestrictionRow
from tests.office import ANNA, JANIS, Office
from tests.phones import Hand, Phones

WELCOME = "Sveicināti E-klasē! Lietotājs: mamma"
REFUSED = "Pieslēgties neizdevās."
WRONG = "ZZZZZ-ZZZZ2-ZZZZZ"

Spoil = Callable[["Story"], Awaitable[None]]


class Story:
    """A mother with a password in her hand, and what happens to it before she uses it."""

    def __init__(self, phones: Phones, office: Office, password: str) -> None:
        self.phones, self.office, self.password = phones, office, password
        self.code = ANNA

    async def is_mistyped(self) -> None:
        self.password = WRONG

    async def is_used(self) -> None:
        await self.phones.person("father").types(f"{ANNA} {self.password}")
        await self.phones.person("father").sees("Sveicināti")

    async def is_replaced(self) -> None:
        await self.office.sends("mother")

    async def is_too_old(self) -> None:
        self.phones.clock.forward(hours=72)

    async def is_of_another_child(self) -> None:
        self.code = JANIS

    async def is_of_nobody(self) -> None:
        self.code = "309999-99999"

    async def is_barred(self) -> None:
        (row,) = await self.office.rows(
            "SELECT id FROM guardianships WHERE guardian_id = 1 AND student_id = 4"
        )
        since = self.phones.clock().date().isoformat()
        decision = RestrictionRow(
            id=9001,
            guardianship_id=row["id"],
            basis="tiesas lēmums",
            document="1",
            from_day=since,
            until_day=None,
            decided_by=None,
            decided_at=milliseconds(self.phones.clock()),
        )
        async with self.phones.store.writing() as tx:
            await roster.add(tx, SchoolRows(restrictions=[decision]))


@pytest.fixture
async def story(phones: Phones, office: Office) -> Story:
    return Story(phones, office, await office.sends("mother"))


@pytest.fixture
def mother(phones: Phones) -> Hand:
    return phones.person("mother")


@pytest.mark.parametrize(
    "spoil",
    [
        Story.is_mistyped,
        Story.is_used,
        Story.is_replaced,
        Story.is_too_old,
        Story.is_of_another_child,
        Story.is_of_nobody,
        Story.is_barred,
    ],
    ids=lambda spoil: spoil.__name__,
)
async def test_one_text_for_every_reason(story: Story, mother: Hand, spoil: Spoil) -> None:
    await spoil(story)
    await mother.types(f"{story.code} {story.password}")
    await mother.sees(REFUSED, "Sākt no sākuma", "Nav paroles?")
    assert mother.newest().text == (
        "Pieslēgties neizdevās. Lietotājvārds vai parole neder.\n\n"
        "Parole der 72 stundas, vienu reizi un tikai ar tā bērna kodu, par kuru ir īsziņa; jauna parole "
        "aizstāj iepriekšējo. Pēc piecām neveiksmēm kādu laiku netiek pieņemta arī pareiza parole: sākumā "
        "pusminūti, vēlāk līdz stundai.\n\n"
        "Ierakstiet paroli vēlreiz vai sāciet no sākuma."
    )
    assert story.password not in "".join(message.text or "" for message in mother.messages())


async def test_after_a_slip_the_password_alone_is_enough(story: Story, mother: Hand) -> None:
    await mother.types(f"{ANNA} {WRONG}")
    await mother.sees(REFUSED)
    await mother.types(story.password)
    await mother.sees(WELCOME)


async def test_after_five_slips_she_waits_half_a_minute(story: Story, mother: Hand, phones: Phones) -> None:
    for _ in range(5):
        await mother.types(f"{ANNA} {WRONG}")
        await mother.sees(REFUSED)
    said = mother.newest().text
    await mother.types(story.password)
    await mother.sees(REFUSED)
    assert mother.newest().text == said  # nothing tells that it was right
    phones.clock.forward(seconds=31)
    await mother.types(story.password)
    await mother.sees(WELCOME)


async def test_the_family_is_not_locked_out_by_a_guesser(story: Story, mother: Hand, phones: Phones) -> None:
    stranger = phones.person("subject_teacher")
    for _ in range(5):
        await stranger.types(f"{ANNA} {WRONG}")
        await stranger.sees(REFUSED)
    await mother.types(f"{ANNA} {story.password}")
    await mother.sees(WELCOME)


async def test_a_flooding_account_is_told_to_wait_and_nothing_is_checked(
    mother: Hand, phones: Phones
) -> None:
    for _ in range(10):
        await mother.types(f"{ANNA} {WRONG}")
    await mother.sees(REFUSED)
    await mother.types(f"{ANNA} {WRONG}")
    await mother.sees("Šobrīd pieslēdzas pārāk daudz cilvēku")


async def test_the_whole_bot_checks_sixty_a_minute(
    story: Story, mother: Hand, phones: Phones, office: Office
) -> None:
    bot = phones.simulator.bot("5000:phones").id
    async with phones.store.writing() as tx:
        for number in range(CHECKS_A_MINUTE):
            await attempts.record(tx, bot, 9000 + number, b"somebody", "refused", phones.clock())
    await mother.types(f"{ANNA} {story.password}")
    await mother.sees("Šobrīd pieslēdzas pārāk daudz cilvēku", "joprojām ir spēkā")
    assert story.password not in "".join(message.text or "" for message in mother.messages())
    phones.clock.forward(seconds=61)
    await mother.types(story.password)
    await mother.sees(WELCOME)


async def test_ten_failures_with_a_code_are_told_once_to_its_people(office: Office, phones: Phones) -> None:
    mother = await office.logs_in("mother")
    teacher = await office.logs_in("class_teacher")
    guessers = [phones.person("father"), phones.person("guardian"), phones.person("subject_teacher")]
    for guesser in guessers:
        for _ in range(5):
            await guesser.types(f"{ANNA} {WRONG}")
    for told in (mother, teacher):
        await told.is_done()
        notices = [message for message in told.answers() if "mēģināja pieslēgties" in (message.text or "")]
        assert len(notices) == 1
        assert "Anna Kalniņa" in (notices[0].text or "")
    await mother.taps("📊 Atzīmes")
    await mother.sees("Anna Kalniņa, 7.b klase")  # a living link is not touched


async def test_of_two_who_come_at_once_one_wins(story: Story, mother: Hand, phones: Phones) -> None:
    father = phones.person("father")
    words = f"{ANNA} {story.password}"
    await asyncio.gather(mother.types(words), father.types(words))
    await mother.is_done()
    screens = [mother.screen(), father.screen()]
    assert sum(WELCOME in screen for screen in screens) == 1
    assert sum(REFUSED in screen for screen in screens) == 1


async def test_a_password_works_once_for_the_same_phone_too(story: Story, mother: Hand) -> None:
    await mother.types(f"{ANNA} {story.password}")
    await mother.sees(WELCOME)
    await mother.types(f"{ANNA} {story.password}")
    await mother.sees(REFUSED)
    await mother.taps("Sākt no sākuma")
    await mother.taps("Atcelt")
    await mother.sees("Darbība atcelta. Nekas nav mainīts.")
    await mother.sees_not("Ierakstiet")


async def test_the_owner_is_a_field_and_never_deduced(phones: Phones, office: Office) -> None:
    """The father's password on the mother's phone makes her «tētis», and everybody concerned hears of it."""
    password = await office.sends("father")
    mother = phones.person("mother")
    await mother.types(f"{ANNA} {password}")
    await mother.sees("Lietotājs: tētis")
    rows = await office.rows("SELECT owner_kind, user_id FROM links")
    assert rows == [{"owner_kind": "father", "user_id": MOTHER.user_id}]
