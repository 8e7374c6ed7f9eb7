"""Sealed fields and the look-up index."""

import dataclasses
import hashlib
import hmac

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.errors import SealBroken
from storage.keys import Keys
from storage.vault import Vault

KEYS = Keys.generate()
VAULT = Vault(KEYS)


@settings(max_examples=100)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(0, 2**63 - 1) | st.text(max_size=9))
def test_what_is_sealed_opens(plain: str, row: int | str) -> None:
    sealed = VAULT.seal("people", row, "phone", plain)
    assert VAULT.open("people", row, "phone", sealed) == plain
    assert VAULT.open_bytes("people", row, "phone", sealed) == plain.encode()


def test_bytes_are_sealed_too() -> None:
    assert (
        VAULT.open_bytes("files", 1, "content", VAULT.seal("files", 1, "content", b"\xff\x00")) == b"\xff\x00"
    )


def test_sealing_twice_gives_other_bytes() -> None:
    assert VAULT.seal("t", 1, "c", "x") != VAULT.seal("t", 1, "c", "x")


@pytest.mark.parametrize(
    "place",
    [
        ("absences", 5, "phone"),
        ("people", 6, "phone"),
        ("people", 5, "code"),
        ("people", "5", "phone"),
        ("people5", 5, "phone"),
        ("peoplen5", "", "phone"),
        ("people", 5, "phon"),
    ],
)
def test_a_value_opens_in_its_own_place_only(place: tuple[str, int | str, str]) -> None:
    sealed = VAULT.seal("people", 5, "phone", "+371 20000000")
    with pytest.raises(SealBroken, match="belongs elsewhere") as caught:
        VAULT.open(*place, sealed)
    assert "2000" not in str(caught.value)


def test_every_changed_byte_is_noticed() -> None:
    sealed = VAULT.seal("people", 5, "phone", "+371 20000000")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(SealBroken):
            VAULT.open("people", 5, "phone", bytes(changed))


@pytest.mark.parametrize("length", [0, 1, 2, 13, 29])
def test_cut_values_are_refused(length: int) -> None:
    with pytest.raises(SealBroken, match="too short"):
        VAULT.open("people", 5, "phone", VAULT.seal("people", 5, "phone", "")[:length])


def test_keys_turn_while_values_stay_readable() -> None:
    vault = Vault(KEYS)
    old = vault.seal("people", 5, "phone", "old")
    assert not vault.stale(old)
    vault.turn(KEYS.with_new_field_key())
    new = vault.seal("people", 5, "phone", "new")
    assert (vault.stale(old), vault.stale(new)) == (True, False)
    assert vault.open("people", 5, "phone", old) == "old"
    assert vault.open("people", 5, "phone", new) == "new"
    with pytest.raises(SealBroken, match="key 2, which the key file lacks"):
        VAULT.open("people", 5, "phone", new)


def test_keys_that_would_lose_something_are_not_taken() -> None:
    vault = Vault(KEYS)
    fresh = Keys.generate()
    for wrong in (
        fresh,
        dataclasses.replace(KEYS, pepper=fresh.pepper),
        dataclasses.replace(KEYS, index=fresh.index),
        dataclasses.replace(KEYS, database=fresh.database),
        dataclasses.replace(KEYS, fields={2: fresh.fields[1]}, active_field=2),
    ):
        with pytest.raises(SealBroken):
            vault.turn(wrong)
    assert vault.open("t", 1, "c", VAULT.seal("t", 1, "c", "x")) == "x"


def test_the_index_is_keyed_and_separated_by_domain() -> None:
    code = VAULT.index("code", "309900-00017")
    assert len(code) == 32
    assert code == VAULT.index("code", "309900-00017")
    assert code != VAULT.index("phone", "309900-00017")
    assert code != VAULT.index("code", "309900-00018")
    assert code != Vault(Keys.generate()).index("code", "309900-00017")
    assert VAULT.index("ab", "c") != VAULT.index("a", "bc")
    assert code != hmac.digest(KEYS.index, b"309900-00017", hashlib.sha256)


def test_showing_a_vault_shows_no_key() -> None:
    assert KEYS.fields[1].hex()[:8] not in repr(VAULT)
