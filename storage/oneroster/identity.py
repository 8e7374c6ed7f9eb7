"""The names under which rows of ours leave: the source's own where it named them, else ours."""

import hashlib
import re
from collections.abc import Mapping
from typing import Final

from storage.vault import Vault

_LETTERS: Final[Mapping[str, str]] = {
    "school": "s",
    "person": "p",
    "class": "c",
    "group": "g",
    "work": "w",
    "homework": "h",
}
_KINDS: Final = {letter: kind for kind, letter in _LETTERS.items()}
_OWN: Final = re.compile(r"ek-([0-9a-f]{16})-([spcgwh])([1-9][0-9]{0,17})")
_CODE: Final = 16
_DERIVED: Final = 32


def system_code(vault: Vault, school: int) -> str:
    """This school of this store, and no other of any: rows keep their numbers only here."""
    return vault.index("exporting school", str(school)).hex()[:_CODE]


def own_id(code: str, kind: str, number: int) -> str:
    """The sourcedId of a row that no source has named."""
    return f"ek-{code}-{_LETTERS[kind]}{number}"


def own_prefix(code: str) -> str:
    """What all of them begin with."""
    return f"ek-{code}-"


def number_in(code: str, sourced_id: str) -> tuple[str, int] | None:
    """Kind and number of such a sourcedId of this school; None for any other."""
    found = _OWN.fullmatch(sourced_id)
    return None if found is None or found[1] != code else (_KINDS[found[2]], int(found[3]))


def derived(*parts: str) -> str:
    """The sourcedId of what has no number here (a role, a place, a mark): the same for the same, anywhere."""
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:_DERIVED]
