"""One row of the matrix: a function, how it is called, and to whom it gives or does anything."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from storage.store import Tx
from storage.viewer import Viewer
from tests.storage.rights.world import World

Call = Callable[[Tx, Viewer, World], Awaitable[Any]]

FAMILY: Final = frozenset({"mother", "father", "other", "student"})
STAFF: Final = frozenset(
    {"subject teacher", "class teacher", "another class's teacher", "office", "another school"}
)
CLASS_TEACHER: Final = frozenset({"class teacher"})
GUEST: Final = frozenset({"guest"})
"""Whom Anna's mother lets look at her grades, and at nothing else."""


@dataclass(frozen=True)
class Right:
    """``gave``: whether a result holds anything of the student that the matrix is about."""

    function: Callable[..., Any]
    call: Call
    allowed: frozenset[str]
    gave: Callable[[Any], bool] = bool

    @property
    def name(self) -> str:
        return f"{self.function.__module__}.{self.function.__name__}"
