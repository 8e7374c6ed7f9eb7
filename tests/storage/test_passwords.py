"""How passwords look, are read, hashed and compared."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Literal

import pytest
from argon2 import PasswordHasher, extract_parameters
from hypothesis import given
from hypothesis import strategies as st

from storage import passwords
from storage.keys import Keys
from storage.passwords import ALPHABET, Checker, TooBusy
from storage.vault import Vault

SHOWN = "7KQ2M-XW9CD-4TRBN"
NORMAL = "7KQ2MXW9CD4TRBN"
LIKE = str.maketrans("ABEKMHPCTXY3", "АВЕКМНРСТХУЗ")
GREEK = str.maketrans("ABEZHKMNPTYX", "ΑΒΕΖΗΚΜΝΡΤΥΧ")


@pytest.fixture
def quick() -> Iterator[Checker]:
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    yield checker
    checker.close()


@pytest.fixture
def vault(keys: Keys) -> Vault:
    return Vault(keys)


def test_new_ones_have_three_groups_of_five_with_a_letter_and_a_sure_digit() -> None:
    made = {passwords.generate() for _ in range(2000)}
    assert len(made) == 2000
    for shown in made:
        signs = shown.replace("-", "")
        assert [len(group) for group in shown.split("-")] == [5, 5, 5]
        assert set(signs) <= set(ALPHABET)
        assert set(signs) & set("23456789")
        assert not signs.isdigit()


def test_the_alphabet_has_thirty_two_signs_and_none_that_look_alike() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)


@given(st.integers(0, 2**75 - 1))
def test_every_spelling_comes_to_the_same(number: int) -> None:
    signs = "".join(ALPHABET[number >> 5 * place & 31] for place in range(15))
    for spelt in (
        passwords.grouped(signs),
        signs.lower(),
        " ".join(signs),
        signs.replace("0", "O").replace("1", "I"),
        signs.replace("0", "o").replace("1", "l"),
        signs.translate(LIKE),
        signs.translate(LIKE).lower(),
        signs.translate(GREEK),
        "".join(chr(ord(sign) + 0xFEE0) for sign in signs),
        f"\u200b{signs[:5]}–{signs[5:10]}\u2212{signs[10:]}\n",
    ):
        assert passwords.normal_form(spelt) == signs


@pytest.mark.parametrize(
    "text", ["", " ", NORMAL[:-1], NORMAL + "2", "UUUUU-UUUUU-UUUUU", "Labdien!", "\u200b"]
)
def test_what_is_none_is_none(text: str) -> None:
    assert passwords.normal_form(text) is None


def test_the_default_is_what_production_wants(vault: Vault) -> None:
    checker = Checker()
    fresh = asyncio.run(checker.fresh(vault))
    checker.close()
    parameters = extract_parameters(fresh.hash)
    assert fresh.hash.startswith("$argon2id$")
    assert parameters.memory_cost >= 19456
    assert parameters.time_cost >= 2
    assert parameters.parallelism == 1


async def test_it_fits_its_own_hash_alone(quick: Checker, vault: Vault) -> None:
    fresh, other = await quick.fresh(vault), await quick.fresh(vault)
    normal = passwords.normal_form(fresh.shown) or ""
    assert await quick.matches(vault, normal, fresh.hash)
    assert not await quick.matches(vault, normal, other.hash)
    assert not await quick.matches(vault, normal, None)
    assert fresh.selector == passwords.selector(vault, normal)


async def test_the_pepper_is_part_of_it(quick: Checker, vault: Vault) -> None:
    fresh = await quick.fresh(vault)
    elsewhere = Vault(Keys.generate())
    assert not await quick.matches(elsewhere, passwords.normal_form(fresh.shown) or "", fresh.hash)


async def test_nothing_shows_in_a_repr(quick: Checker, vault: Vault) -> None:
    fresh = await quick.fresh(vault)
    assert fresh.shown not in repr(fresh)
    assert fresh.hash not in repr(fresh)


class Counting(PasswordHasher):
    """Counts runs, and holds them until it is told to let go."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.runs = self.at_once = self.most = 0
        self.lock, self.go, self.both = threading.Lock(), threading.Event(), threading.Event()

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002 -- the base's name
        with self.lock:
            self.runs += 1
            self.at_once += 1
            self.most = max(self.most, self.at_once)
        if self.at_once > 1:
            self.both.set()
        self.go.wait(5)
        try:
            return super().verify(hash, password)
        finally:
            with self.lock:
                self.at_once -= 1


async def test_the_same_work_with_and_without_a_hash(vault: Vault) -> None:
    hasher = Counting()
    hasher.go.set()
    checker = Checker(hasher)
    fresh = await checker.fresh(vault)
    for stored in (fresh.hash, None):
        hasher.runs = 0
        await checker.matches(vault, NORMAL, stored)
        assert hasher.runs == 1
    checker.close()


async def test_two_at_once_a_few_wait_and_the_rest_is_told_so(vault: Vault) -> None:
    hasher = Counting()
    checker = Checker(hasher, at_once=2, most_waiting=3)
    checks = [asyncio.ensure_future(checker.matches(vault, NORMAL, None)) for _ in range(5)]
    assert await asyncio.to_thread(hasher.both.wait, 5)
    with pytest.raises(TooBusy):
        await checker.matches(vault, NORMAL, None)
    hasher.go.set()
    assert await asyncio.gather(*checks) == [False] * 5
    assert (hasher.runs, hasher.most) == (5, 2)
    assert not await checker.matches(vault, NORMAL, None)
    checker.close()


async def test_a_cancelled_check_makes_no_room_for_a_third(vault: Vault) -> None:
    hasher = Counting()
    checker = Checker(hasher, at_once=2)
    checks = [asyncio.ensure_future(checker.matches(vault, NORMAL, None)) for _ in range(4)]
    assert await asyncio.to_thread(hasher.both.wait, 5)
    for check in checks[:2]:
        check.cancel()
    await asyncio.sleep(0)
    assert hasher.most == 2
    hasher.go.set()
    await asyncio.gather(*checks, return_exceptions=True)
    assert hasher.most == 2
    checker.close()
