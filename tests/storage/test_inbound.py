"""``EK personas-kods``: a new password for exactly the one whose phone it is, and nothing that tells more."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from storage import inbound, passwords, registration, sms
from storage.credentials import check
from storage.inbound import Outcome, asked_code
from storage.registration import Issue
from storage.sms import Receipt
from storage.statements import Statements
from storage.store import Store
from tests.families import ANNA, BOT, FATHER, JURIS, MOTHER, NOW, TEACHER
from tests.staffroom import SINCE
from tests.storage import rights
from tests.storage.rights.cast import FATHERS_PHONE, MOTHERS_PHONE
from tests.storage.rights.world import World, made

ANNAS, JURISES, MOTHERS_OWN = "309900-00017", "309900-00033", "309900-00510"
STRANGE = "+37129999999"
_world = Statements("world", Path(rights.__file__).parent)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EK 309900-00017", ANNAS),
        ("ek309900-00017", ANNAS),
        (" Ek: 30990000017\n", ANNAS),
        ("ЕК 309900 – 00017", ANNAS),  # Cyrillic
        ("EK ３０９９００-００017", ANNAS),
        ("EK", None),
        ("EK 309900-0001", None),
        ("EK 309900-00017 un 309900-00018", None),
        ("309900-00017", None),
        ("EKO 309900-00017", None),
        ("Lūdzu paroli EK 309900-00017", None),
        ("", None),
    ],
)
def test_what_is_a_request(text: str, code: str | None) -> None:
    assert asked_code(text) == code


class Phone:
    """Writes to the school's number."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.numbers = 0

    async def writes(
        self,
        text: str,
        phone: str = MOTHERS_PHONE,
        *,
        reference: str | None = None,
        after: timedelta = timedelta(0),
    ) -> Outcome:
        self.numbers += 1
        async with self.world.school.store.writing() as tx:
            return await inbound.hear(
                tx,
                self.world.checker,
                gateway="http",
                reference=reference or f"n{self.numbers}",
                phone=phone,
                code=asked_code(text),
                now=NOW + after,
                make_text=said,
                neutral=lambda: "neutral",
            )


def said(issue: Issue) -> str:
    return f"{issue.kind} {issue.class_name} {issue.minutes} {issue.password}"


@pytest.fixture
async def phone(store: Store) -> Any:
    world = await made(store)
    async with store.writing() as tx:
        await _world.keep_code_index(tx, person=JURIS, index=tx.vault.index("code", JURISES))
    yield Phone(world)
    world.checker.close()


async def texts(store: Store, after: timedelta = timedelta(0)) -> list[tuple[str, str]]:
    now = NOW + after
    async with store.writing() as tx:
        leased = await sms.lease(tx, "w", now, now + timedelta(minutes=1), 20)
        for one in leased:
            await sms.sent(tx, one.id, now)
    return [(one.phone, one.text) for one in leased]


async def test_the_registered_phone_is_sent_a_password_of_ten_minutes(phone: Phone, store: Store) -> None:
    assert await phone.writes(f"EK {ANNAS}") == "issued"
    ((number, text),) = await texts(store)
    kind, class_name, minutes, password = text.split()
    assert (number, kind, class_name, minutes) == (MOTHERS_PHONE, "mother", "7.b", "10")
    normal = passwords.normal_form(password) or ""
    async with store.reading() as tx:
        for late, outcome in ((9, "matched"), (10, "refused")):
            then = NOW + timedelta(minutes=late)
            attempt = await check(tx, phone.world.checker, BOT, 1, ANNAS, normal, then)
            assert attempt.outcome == outcome


async def test_a_message_that_comes_twice_does_nothing_more(phone: Phone, store: Store) -> None:
    assert await phone.writes(f"EK {ANNAS}", reference="SM1") == "issued"
    assert await phone.writes(f"EK {ANNAS}", reference="SM1") == "repeated"
    assert len(await texts(store)) == 1


async def test_everything_else_is_alike(phone: Phone, store: Store) -> None:
    for number, (text, from_phone, wanted) in enumerate(
        [
            ("EK 309900-99999", MOTHERS_PHONE, "answered"),  # no such code
            (f"EK {JURISES}", MOTHERS_PHONE, "ignored"),  # another's child; a day has its one answer
            ("kas tas ir?", MOTHERS_PHONE, "ignored"),
            (f"EK {JURISES}", FATHERS_PHONE, "answered"),
            (f"EK {ANNAS}", STRANGE, "ignored"),
            ("EK 309900-99999", STRANGE, "ignored"),
        ]
    ):
        assert await phone.writes(text, from_phone) == wanted, number
    assert await texts(store) == [(MOTHERS_PHONE, "neutral"), (FATHERS_PHONE, "neutral")]
    assert await phone.writes("vēlreiz", after=timedelta(hours=25)) == "answered"


async def test_a_phone_of_two_parts_is_nobody_s(phone: Phone, store: Store) -> None:
    async with store.writing() as tx:  # mother and father with one number
        await _world.set_phone(tx, person=FATHER, phone=b"-", index=tx.vault.index("phone", MOTHERS_PHONE))
    assert await phone.writes(f"EK {ANNAS}") == "answered"
    assert await texts(store) == [(MOTHERS_PHONE, "neutral")]


async def test_a_class_teacher_s_word_on_a_number_brings_no_colleague_s_password(
    phone: Phone, store: Store
) -> None:
    async with store.writing() as tx:
        await _world.set_code(tx, person=MOTHER, index=tx.vault.index("code", MOTHERS_OWN))
    await phone.world.school.add(staff=[{"person_id": MOTHER, "role": "head", **SINCE}])
    assert await phone.writes(f"EK {MOTHERS_OWN}") == "issued"
    teacher = await phone.world.school.link(TEACHER, None, "teacher", now=NOW)
    async with store.writing() as tx:
        assert await registration.set_phone(tx, teacher, MOTHER, STRANGE)
    assert await phone.writes(f"EK {MOTHERS_OWN}", STRANGE) == "answered"
    assert await phone.writes(f"EK {ANNAS}", STRANGE) == "issued", (
        "the child's is the class teacher's to bind"
    )


async def test_whom_a_decision_bars_is_sent_nothing(phone: Phone, store: Store) -> None:
    await phone.world.school.restrict(MOTHER, ANNA)
    assert await phone.writes(f"EK {ANNAS}") == "answered"
    assert await texts(store) == [(MOTHERS_PHONE, "neutral")]


async def test_three_a_day_and_no_more(phone: Phone, store: Store) -> None:
    outcomes = [await phone.writes(f"EK {ANNAS}") for _ in range(5)]
    assert outcomes == ["issued"] * 3 + ["ignored"] * 2
    assert len(await texts(store)) == 1, "a new one ends those before"
    assert await phone.writes(f"EK {ANNAS}", after=timedelta(hours=25)) == "issued"
    assert [await phone.writes("x", STRANGE) for _ in range(25)] == ["ignored"] * 25


async def test_neither_words_nor_numbers_are_kept(phone: Phone, store: Store) -> None:
    await phone.writes(f"EK {ANNAS}")
    async with store.reading() as tx:
        (row,) = await tx.fetch("SELECT * FROM sms_inbound")
    assert not any(word in repr(row) for word in (ANNAS, "309900", "20000001", "EK "))


# -- receipts ------------------------------------------------------------------------------------


async def fates(store: Store) -> list[tuple[bool, bool, str | None]]:
    async with store.reading() as tx:
        rows = await tx.fetch("SELECT delivered_at, failed_at, fate FROM sms ORDER BY id")
    return [(row["delivered_at"] is not None, row["failed_at"] is not None, row["fate"]) for row in rows]


async def test_receipts_early_late_repeated_and_out_of_order(phone: Phone, store: Store) -> None:
    await phone.writes("a")
    await phone.writes("b", FATHERS_PHONE)
    good, bad = Receipt("http", "A", True), Receipt("http", "A", False, "off")
    async with store.writing() as tx:
        first, second = await sms.lease(tx, "w", NOW, NOW + timedelta(minutes=1), 5)
        assert not await sms.receive(tx, Receipt("http", "B", False, "number"), NOW)  # before it is marked
        assert not await sms.receive(tx, Receipt("smpp", "A", True), NOW)  # another gateway's
        await sms.sent(tx, first.id, NOW, "http", "A")
        await sms.sent(tx, second.id, NOW, "http", "B")
    assert await fates(store) == [(False, False, None), (False, True, "number")]
    for receipt, wanted in (
        (bad, (False, True, "off")),
        (good, (True, False, None)),
        (bad, (True, False, None)),
    ):
        async with store.writing() as tx:
            assert await sms.receive(tx, receipt, NOW)
            assert await sms.receive(tx, receipt, NOW)
        assert (await fates(store))[0] == wanted
    async with store.writing() as tx:
        assert len(await tx.fetch("SELECT * FROM sms_receipts")) == 1
        await sms.forget(tx, NOW + timedelta(days=8))
        for table in ("sms_receipts", "sms_inbound"):
            assert await tx.fetch(f"SELECT * FROM {table}") == []  # noqa: S608
