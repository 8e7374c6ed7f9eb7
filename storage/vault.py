"""Sealing of single fields, and the look-up index over what is sealed.

A sealed value is the key's number (2 bytes), the nonce (12 bytes), then AES-256-GCM's text and tag. Its place
(table, row, column) and the key's number are authenticated too: a value copied to another row does not open.
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import SealBroken
from storage.keys import Keys

NONCE = 12
TAG = 16
NUMBER = 2


class Vault:
    """Seals and opens fields with the keys given; `turn` exchanges the keys while the bot runs."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._ciphers = {number: AESGCM(key) for number, key in keys.fields.items()}

    def __repr__(self) -> str:
        return f"<Vault with {self._keys!r}>"

    @property
    def pepper(self) -> bytes:
        """The key kept apart from the store that passwords are hashed with."""
        return self._keys.pepper

    def turn(self, keys: Keys) -> None:
        """Takes over `keys` after `check_turn`."""
        self.check_turn(keys)
        self._ciphers = {number: AESGCM(key) for number, key in keys.fields.items()}
        self._keys = keys

    def check_turn(self, keys: Keys) -> None:
        """SealBroken unless all that is sealed or hashed now can be opened and found with `keys` too."""
        if not keys.fields.items() >= self._keys.fields.items():
            raise SealBroken("the new keys lack a field key in use")
        if (keys.database, keys.pepper, keys.index) != (
            self._keys.database,
            self._keys.pepper,
            self._keys.index,
        ):
            raise SealBroken("only field keys turn while the bot runs")

    def seal(self, table: str, row: int | str, column: str, plain: str | bytes) -> bytes:
        """Seals `plain` for its one place. The same text gives other bytes each time."""
        number = self._keys.active_field
        raw = plain.encode() if isinstance(plain, str) else plain
        nonce = os.urandom(NONCE)
        text = self._ciphers[number].encrypt(nonce, raw, _place(table, row, column, number))
        return number.to_bytes(NUMBER, "big") + nonce + text

    def open(self, table: str, row: int | str, column: str, sealed: bytes) -> str:
        """The text sealed for this place, or SealBroken."""
        return self.open_bytes(table, row, column, sealed).decode()

    def open_bytes(self, table: str, row: int | str, column: str, sealed: bytes) -> bytes:
        """The bytes sealed for this place, or SealBroken."""
        where = f"{table}.{column} of row {row!r}"
        number = int.from_bytes(sealed[:NUMBER], "big")
        if len(sealed) < NUMBER + NONCE + TAG:
            raise SealBroken(f"{where} is too short to be sealed")
        if number not in self._ciphers:
            raise SealBroken(f"{where} is sealed with key {number}, which the key file lacks")
        nonce, text = sealed[NUMBER : NUMBER + NONCE], sealed[NUMBER + NONCE :]
        try:
            return self._ciphers[number].decrypt(nonce, text, _place(table, row, column, number))
        except InvalidTag:
            raise SealBroken(f"{where} was changed or belongs elsewhere") from None

    def stale(self, sealed: bytes) -> bool:
        """Whether the value was sealed with an earlier key and should be sealed again."""
        return int.from_bytes(sealed[:NUMBER], "big") != self._keys.active_field

    def index(self, domain: str, value: str) -> bytes:
        """32 bytes to look `value` up by (HMAC-SHA256). Equal values of different domains differ."""
        return hmac.digest(self._keys.index, _joined(domain.encode(), value.encode()), hashlib.sha256)


def _place(table: str, row: int | str, column: str, number: int) -> bytes:
    # Row 5 and row "5" are different rows.
    kind = b"n" if isinstance(row, int) else b"t"
    return _joined(table.encode(), kind + str(row).encode(), column.encode(), str(number).encode())


def _joined(*parts: bytes) -> bytes:
    """Parts with their lengths in front: no two lists of parts give the same bytes."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
