"""Passwords: how they look, how they are read, and the one place where they are hashed and compared.

15 characters of Crockford's base32 in 3 groups of 5 (75 bits): ``7KQ2M-XW9CD-4TRBN``. The first group's keyed
hash is the selector, by which the store finds the one row to compare with: one Argon2id run decides. A
password that nobody has costs the same run, against a dummy.
"""

import asyncio
import hashlib
import hmac
import re
import secrets
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from storage.people import plain_signs
from storage.vault import Vault

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 15
GROUP = 5

_SURE_DIGITS = frozenset("23456789")
_READ_AS = str.maketrans("OIL", "011")
_LOOK_ALIKES = str.maketrans(
    "АВЕЅКМНОРСТУХЗІЈҮ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "ABESKMHOPCTYX3IJY" + "ABEZHIKMNOPTYX",
)

T = TypeVar("T")


def production_hasher() -> PasswordHasher:
    """Argon2id with 19 MiB and two passes; tests alone pass something quicker."""
    return PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


class TooBusy(Exception):
    """More people are waiting for a check than are served in a reasonable time. Nothing was checked."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new password. ``shown`` goes into one SMS and nowhere else; the rest is stored."""

    shown: str = field(repr=False)
    selector: bytes = field(repr=False)
    hash: str = field(repr=False)


def generate() -> str:
    """A new password, grouped for reading.

    It holds a letter and one of 2–9 at least, so that it is never taken for a number or a word; this
    turns away one in 75 and costs 0.02 of its 75 bits.
    """
    while True:
        signs = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if _SURE_DIGITS & set(signs) and not signs.isdigit():
            return grouped(signs)


def grouped(signs: str) -> str:
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def legible(text: str) -> str:
    """What people and keyboards do to a password undone; spaces and dashes are kept.

    Capital letters, digits of every script, Cyrillic and Greek look-alikes, accents of a long press, dashes.
    O, I and L stay: they are read as digits only inside a password.
    """
    bare = unicodedata.normalize("NFD", plain_signs(text).upper().translate(_LOOK_ALIKES))
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def normal_form(text: str) -> str | None:
    """The 15 signs of a password typed alone, in whatever grouping; None for anything else."""
    signs = re.sub(r"[\s-]", "", legible(text)).translate(_READ_AS)
    return signs if len(signs) == LENGTH and set(signs) <= set(ALPHABET) else None


def selector(vault: Vault, normal: str) -> bytes:
    """What finds a password's row without telling the password."""
    return vault.index("selector", normal[:GROUP])


class Checker:
    """Hashes and compares, off the event loop, at most ``at_once`` at a time; made once by the composition.

    The threads are its own: a cancelled check goes on in its thread, and still counts.
    """

    def __init__(
        self, hasher: PasswordHasher | None = None, *, at_once: int = 2, most_waiting: int = 40
    ) -> None:
        self._hasher = hasher or production_hasher()
        self._threads = ThreadPoolExecutor(at_once, thread_name_prefix="passwords")
        self._most = at_once + most_waiting
        self._under_way = 0
        self._dummy = self._hasher.hash(secrets.token_bytes(32))

    async def fresh(self, vault: Vault) -> Fresh:
        """A new password, hashed."""
        shown = generate()
        normal = shown.replace("-", "")
        return Fresh(
            shown,
            selector(vault, normal),
            await self._run(lambda: self._hasher.hash(_peppered(vault, normal))),
        )

    async def matches(self, vault: Vault, normal: str, stored: str | None) -> bool:
        """Whether the password is the one of the hash; without a hash the same work is done for nothing."""
        if self._under_way >= self._most:
            raise TooBusy
        secret = _peppered(vault, normal)
        return await self._run(lambda: self._verified(stored or self._dummy, secret)) and stored is not None

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _verified(self, stored: str, secret: bytes) -> bool:
        try:
            return self._hasher.verify(stored, secret)
        except VerificationError:
            return False

    async def _run(self, work: Callable[[], T]) -> T:
        self._under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._under_way -= 1


def _peppered(vault: Vault, normal: str) -> bytes:
    return hmac.digest(vault.pepper, normal.encode(), hashlib.sha256)
