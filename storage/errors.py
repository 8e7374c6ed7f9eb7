"""The one exception tree of the store. Topics hang their own leaves under `StorageError`.

StorageError
├── StoreRefused            the start is refused: one clear line in `reason`, exit code 3
│   ├── MissingStore        configured, but not there (never silently made anew)
│   ├── ReadOnlyStore       can be read but not written
│   ├── WrongKey            the key file belongs to another store, or lacks a key this one needs
│   ├── NewerSchema         made by a newer or a different program
│   ├── OldEngine           the engine has faults we refuse to run on
│   ├── Unreadable          not a store of ours, damaged, or the server cannot be reached
│   ├── PragmaRefused       the engine did not accept a setting that safety rests on
│   └── KeyFileRefused      missing, readable by others, malformed
├── Conflict                nothing was written: try again
│   └── Busy                locked by somebody else for longer than we wait
├── Uncertain               the connection broke during COMMIT: written or not, nobody knows
├── Full                    no room on the disk
├── Damaged                 the engine cannot read or write what it must
├── Violation               a rule of the schema was broken (unique, foreign key, check, trigger)
├── SealBroken              a sealed field does not open: changed, moved, or sealed by an unknown key
└── Misuse                  the program is wrong: nested transactions, a finished one used
"""

from typing import ClassVar


class StorageError(Exception):
    """Everything the store raises on purpose."""


class StoreRefused(StorageError):
    """The store is not opened. `reason` is one line for the operator and holds no secret."""

    exit_code: ClassVar[int] = 3

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MissingStore(StoreRefused):
    """Configured, but not there."""


class ReadOnlyStore(StoreRefused):
    """Can be read but not written."""


class WrongKey(StoreRefused):
    """The keys do not belong to this store."""


class NewerSchema(StoreRefused):
    """The schema was made by a newer or a different program."""


class OldEngine(StoreRefused):
    """The engine is older than the first version without known faults."""


class Unreadable(StoreRefused):
    """Not a store of ours, damaged, or unreachable."""


class PragmaRefused(StoreRefused):
    """A setting did not take."""


class KeyFileRefused(StoreRefused):
    """The key file is missing, readable by others or malformed."""


class Conflict(StorageError):
    """Nothing was written; the same work may be tried again."""


class Busy(Conflict):
    """Somebody else holds the lock for longer than we wait."""


class Uncertain(StorageError):
    """The connection broke during COMMIT. The work may have been done: only repeat it if that is harmless."""


class Full(StorageError):
    """No room is left on the disk. Nothing was written."""


class Damaged(StorageError):
    """The engine cannot read or write what it must: damaged pages, a failing disk, a vanished file."""


class Violation(StorageError):
    """A rule of the schema was broken. `rule` is one of unique, check, notnull, foreignkey, trigger."""

    def __init__(self, message: str, rule: str) -> None:
        super().__init__(message)
        self.rule = rule


class SealBroken(StorageError):
    """A sealed field does not open. The message names the place, never the contents."""


class Misuse(StorageError):
    """The calling code is wrong; trying again does not help."""
