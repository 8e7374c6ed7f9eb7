"""The tables and their columns, in the order in which they are written."""

from collections.abc import Mapping
from typing import Final

from storage.oneroster.layouts import Column

_GUID: Final = "guid"

LAYOUTS: Final[Mapping[str, tuple[Column, ...]]] = {
    "bells": (
        Column("number", required=True),
        Column("starts", required=True),
        Column("ends", required=True),
    ),
    "lessons": (
        Column("classSourcedId", _GUID),
        Column("subject"),
        Column("class"),
        Column("weekday", required=True),
        Column("number", required=True),
        Column("room"),
        Column("from", required=True),
        Column("until"),
    ),
    "absences": (
        Column("student", _GUID, required=True),
        Column("firstDay", required=True),
        Column("lastDay", required=True),
        Column("part"),
        Column("at"),
        Column("lessons"),
        Column("reason", required=True),
        Column("state"),
        Column("reporter", _GUID, required=True),
        Column("words"),
    ),
    "remarks": (
        Column("student", _GUID, required=True),
        Column("author", _GUID, required=True),
        Column("kind", required=True),
        Column("day", required=True),
        Column("text", required=True),
    ),
}
"""By the file's name without `.csv`. `guid`: a name that is left as it is, never taken for a formula."""
