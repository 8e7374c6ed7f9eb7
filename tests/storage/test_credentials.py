"""Passwords are issued, compared and used up, on both engines."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from storage import credentials, passwords, roster
from storage.credentials import NoUserName, Owner
from storage.passwords import Checker, Fresh
from storage.roster_rows import SchoolRows
from storage.school_rows import PersonRow
from storage.store import Store, Tx
from storage.vault import Vault
from tests.families import ANNA, BOT, MOTHER, NOW, SCHOOL, Families

CODE = "309900-00017"
PUPIL, TEACHER = 71, 72
MOTHERS = Owner(SCHOOL, MOTHER, PUPIL, "mother")
PUPILS = Owner(SCHOOL, PUPIL, PUPIL, "student")
TEACHERS = Owner(SCHOOL, TEACHER, None, "teacher")


@pytest.fixture
def quick() -> Iterator[Checker]:
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    yield checker
    checker.close()


@pytest.fixture
async def school(store: Store) -> Store:
    """With a pupil and a teacher whose personal codes are known."""
    await Families.at(store)
    people = [
        PersonRow(
            id=number,
            school_id=SCHOOL,
            given_name=name,
            family_name="Zars",
            vocative=None,
            code=code,
            phone=None,
            adult_day=None,
        )
        for number, name, code in ((PUPIL, "Una", CODE), (TEACHER, "Gints", "30990000033"))
    ]
    async with store.writing() as tx:
        await roster.add(tx, SchoolRows(people=people))
    return store


async def issued(
    store: Store, checker: Checker, owner: Owner = MOTHERS, valid: timedelta = credentials.VALID
) -> str:
    """A new password in normal form."""
    async with store.writing() as tx:
        _, shown = await credentials.issue(tx, checker, owner, NOW, valid=valid)
    return passwords.normal_form(shown) or ""


async def compared(
    store: Store, checker: Checker, normal: str, *, code: str = CODE, after: timedelta = timedelta(hours=1)
) -> credentials.Attempt:
    async with store.reading() as tx:
        return await credentials.check(tx, checker, BOT, 1, code, normal, NOW + after)


async def test_it_opens_for_its_owner_once(school: Store, quick: Checker) -> None:
    attempt = await compared(school, quick, await issued(school, quick))
    assert attempt.outcome == "matched"
    async with school.writing() as tx:
        claimed = await credentials.claim(tx, attempt.credential_id or 0, NOW)
    assert claimed is not None
    assert claimed.owner == MOTHERS
    async with school.writing() as tx:
        assert await credentials.claim(tx, attempt.credential_id or 0, NOW) is None


async def test_a_teacher_s_own_code_is_the_user_name(school: Store, quick: Checker) -> None:
    normal = await issued(school, quick, TEACHERS)
    assert (await compared(school, quick, normal, code="309900-00033")).outcome == "matched"
    assert (await compared(school, quick, normal)).outcome == "refused"


async def test_each_owner_has_a_password_and_a_new_one_ends_the_former(school: Store, quick: Checker) -> None:
    first, pupils = await issued(school, quick), await issued(school, quick, PUPILS)
    second = await issued(school, quick)
    assert (await compared(school, quick, first)).outcome == "refused"
    assert (await compared(school, quick, second)).outcome == "matched"
    assert (await compared(school, quick, pupils)).outcome == "matched"


@pytest.mark.parametrize(("hours", "outcome"), [(71, "matched"), (72, "refused")])
async def test_it_is_valid_for_72_hours(school: Store, quick: Checker, hours: int, outcome: str) -> None:
    normal = await issued(school, quick)
    assert (await compared(school, quick, normal, after=timedelta(hours=hours))).outcome == outcome


async def test_or_for_as_long_as_is_asked_for(school: Store, quick: Checker) -> None:
    normal = await issued(school, quick, valid=timedelta(minutes=10))
    assert (await compared(school, quick, normal, after=timedelta(minutes=11))).outcome == "refused"


async def test_between_the_look_and_the_claim_it_may_have_ended(school: Store, quick: Checker) -> None:
    attempt = await compared(school, quick, await issued(school, quick))
    await issued(school, quick)
    async with school.writing() as tx:
        assert await credentials.claim(tx, attempt.credential_id or 0, NOW) is None


async def test_of_two_at_once_exactly_one_wins(school: Store, quick: Checker) -> None:
    attempt = await compared(school, quick, await issued(school, quick))

    async def claim() -> bool:
        return await school.run(lambda tx: _claimed(tx, attempt.credential_id or 0))

    won = await asyncio.gather(*(claim() for _ in range(8)))
    assert sorted(won) == [False] * 7 + [True]


async def _claimed(tx: Tx, credential_id: int) -> bool:
    return await credentials.claim(tx, credential_id, NOW) is not None


async def test_one_hash_is_compared_whatever_the_reason(
    school: Store, quick: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look-ups and the hashing do not tell why."""
    runs = []
    real = quick.matches

    async def matches(vault: Vault, normal: str, stored: str | None) -> bool:
        runs.append(stored is not None)
        return await real(vault, normal, stored)

    monkeypatch.setattr(quick, "matches", matches)
    normal = await issued(school, quick)
    wrong_tail = normal[:5] + ("2" if normal[5] != "2" else "3") + normal[6:]
    for code, tried in ((CODE, normal), (CODE, "Z" * 15), ("309999-99999", normal), (CODE, wrong_tail)):
        await compared(school, quick, tried, code=code)
    assert runs == [True, False, False, True]


async def test_two_passwords_that_begin_alike_do_not_meet(
    school: Store, quick: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await issued(school, quick, PUPILS)
    made = iter([f"{first[:5]}-22222-AAAAA", "33333-33333-BBBBB"])
    monkeypatch.setattr(passwords, "generate", lambda: next(made))
    assert await issued(school, quick) == "3333333333BBBBB"
    assert (await compared(school, quick, first)).outcome == "matched"


async def test_a_hash_made_before_is_used(school: Store, quick: Checker) -> None:
    fresh: Fresh = await quick.fresh(school.vault)
    async with school.writing() as tx:
        _, shown = await credentials.issue(tx, quick, MOTHERS, NOW, fresh=fresh)
    assert shown == fresh.shown


async def test_without_a_personal_code_there_is_no_password(school: Store, quick: Checker) -> None:
    async with school.writing() as tx:
        with pytest.raises(NoUserName):
            await credentials.issue(tx, quick, Owner(SCHOOL, MOTHER, ANNA, "mother"), NOW)


async def test_the_store_keeps_no_password(school: Store, quick: Checker) -> None:
    normal = await issued(school, quick)
    async with school.reading() as tx:
        rows = await tx.fetch("SELECT * FROM credentials")
    assert normal not in repr(rows)
    assert CODE not in repr(rows)
