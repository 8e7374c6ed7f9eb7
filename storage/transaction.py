"""What a piece of work holds while it reads or writes: a transaction of either engine."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar

from storage.errors import Misuse, StorageError
from storage.vault import Vault

EngineName: TypeAlias = Literal["sqlite", "postgresql"]
Row: TypeAlias = dict[str, Any]
Parameters: TypeAlias = Mapping[str, Any] | Sequence[Any]
T = TypeVar("T")


class Tx(ABC):
    """One transaction. After a failed statement or the end of its block it answers nothing any more.

    That a failed statement ends the transaction is PostgreSQL's rule; it holds on both engines, so that no
    work relies on going on after a broken rule (ON CONFLICT is the way to expect one).
    """

    engine: ClassVar[EngineName]

    def __init__(self, connection: Any, vault: Vault, *, writable: bool) -> None:
        self.connection = connection
        self.vault = vault
        self.writable = writable
        self._closed: str | None = None

    async def fetch(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Runs one statement in the engine's own words and returns its rows."""
        return await self._guarded(lambda: self._rows(sql, parameters))

    async def change(self, sql: str, parameters: Parameters = ()) -> int:
        """Runs one statement and returns how many rows it changed."""
        return await self._guarded(lambda: self._changed(sql, parameters))

    async def change_many(self, sql: str, rows: Sequence[Parameters]) -> None:
        """Runs one statement once for every entry of `rows`."""
        await self._guarded(lambda: self._many(sql, rows))

    def end(self, why: str = "the transaction is over") -> None:
        """Closes the transaction to further statements; the engine's part is not touched."""
        self._closed = self._closed or why

    def finish(self) -> None:
        """Closes the transaction before its COMMIT; Misuse if a statement failed and the work hid it."""
        if self._closed is not None:
            raise Misuse("a statement failed, so there is nothing to commit")
        self.end()

    async def _guarded(self, work: Callable[[], Awaitable[T]]) -> T:
        if self._closed is not None:
            raise Misuse(self._closed)
        try:
            return await work()
        except BaseException as error:
            self.end("a statement failed before, so the transaction cannot go on")
            known = self._translated(error)
            if known is not None:
                raise known from error
            raise

    @abstractmethod
    def _translated(self, error: BaseException) -> StorageError | None: ...

    @abstractmethod
    async def _rows(self, sql: str, parameters: Parameters) -> list[Row]: ...

    @abstractmethod
    async def _changed(self, sql: str, parameters: Parameters) -> int: ...

    @abstractmethod
    async def _many(self, sql: str, rows: Sequence[Parameters]) -> None: ...
