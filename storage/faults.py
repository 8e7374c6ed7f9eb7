"""What every error of the two drivers means, in the store's own words (errors.py)."""

from collections.abc import Callable

import asyncpg
import sqlcipher3.dbapi2 as sqlcipher

from storage.errors import Busy, Conflict, Damaged, Full, Misuse, StorageError, Violation

READ_ONLY = 8
CONSTRAINT = 19
NOT_A_DATABASE = 26

_SQLITE: dict[int, Callable[[str], StorageError]] = {
    5: Busy,  # SQLITE_BUSY
    6: Busy,  # SQLITE_LOCKED
    READ_ONLY: lambda _: Misuse("a reading transaction does not write"),
    10: Damaged,  # SQLITE_IOERR
    11: Damaged,  # SQLITE_CORRUPT
    13: Full,  # SQLITE_FULL
    14: Damaged,  # SQLITE_CANTOPEN
    NOT_A_DATABASE: Damaged,
}

# The driver does not give SQLite's extended codes, so the kind of the rule is read from its message. One in
# other words is a trigger's own.
_SQLITE_RULES = {"UNIQUE": "unique", "CHECK": "check", "NOT NULL": "notnull", "FOREIGN KEY": "foreignkey"}

# The same names for PostgreSQL's classes of errors.
_POSTGRESQL_RULES: dict[type[Exception], str] = {
    asyncpg.UniqueViolationError: "unique",
    asyncpg.ForeignKeyViolationError: "foreignkey",
    asyncpg.CheckViolationError: "check",
    asyncpg.NotNullViolationError: "notnull",
    asyncpg.RaiseError: "trigger",
}

_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.TooManyConnectionsError,
    ConnectionError,
)


def sqlite_code(error: Exception) -> int:
    """SQLite's primary code; 0 for errors of Python's side."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def of_sqlite(error: BaseException) -> StorageError | None:
    """What an error of SQLite means; None when it is none we know."""
    if not isinstance(error, sqlcipher.Error):
        return None
    if sqlite_code(error) == CONSTRAINT:
        said = str(error)
        kind, found, _ = said.partition(" constraint failed")
        return Violation(said, _SQLITE_RULES.get(kind, "trigger") if found else "trigger")
    make = _SQLITE.get(sqlite_code(error))
    return make(str(error)) if make else None


def of_postgresql(error: BaseException) -> StorageError | None:
    """What an error of PostgreSQL or of the way to it means; None when it is none we know."""
    said = str(error)
    match error:
        case asyncpg.SerializationError() | asyncpg.DeadlockDetectedError():
            return Conflict(said)
        case asyncpg.LockNotAvailableError() | asyncpg.QueryCanceledError() | TimeoutError():
            return Busy(said)
        case asyncpg.IntegrityConstraintViolationError() | asyncpg.RaiseError():
            return Violation(said, _POSTGRESQL_RULES.get(type(error), "constraint"))
        case asyncpg.ReadOnlySQLTransactionError():
            return Misuse("a reading transaction does not write")
        case asyncpg.DiskFullError():
            return Full(said)
        case asyncpg.DataCorruptedError() | asyncpg.IndexCorruptedError() | asyncpg.PostgresIOError():
            return Damaged(said)
    return Conflict(f"the connection was lost: {said}") if is_lost(error) else None


def is_lost(error: BaseException) -> bool:
    """Whether the connection to PostgreSQL is gone."""
    if isinstance(error, _LOST):
        return True
    return is_lost_before(error)


def is_lost_before(error: BaseException) -> bool:
    """Whether the connection was known to be gone before anything was sent on it."""
    # The server's farewell to an idle connection confuses asyncpg, if a statement comes before it is read.
    if isinstance(error, asyncpg.InternalClientError):
        return "cannot switch to state" in str(error)
    # Else it says so with the class that it also uses for wrong calls; its pool takes a lost connection back.
    told = ("connection is closed", "released back to the pool")
    return isinstance(error, asyncpg.InterfaceError) and any(words in str(error) for words in told)
