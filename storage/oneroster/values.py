"""One value of a column: whether it is of the column's type. Nothing here knows files or lines."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from storage.clock import RIGA

Check = Callable[[str], bool]

_GUID = re.compile(r"[0-9A-Za-z.\-_/@]{1,255}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]{1,6})?Z")
_NUMBER = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
_YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
_ISO_DAY: Final = 10


def is_guid(text: str) -> bool:
    """Under 256 of the characters that the standard allows."""
    return _GUID.fullmatch(text) is not None


def is_guids(text: str) -> bool:
    """A list of them, separated by commas."""
    return all(is_guid(part) for part in listed(text))


@lru_cache(4096)
def is_date(text: str) -> bool:
    """YYYY-MM-DD that is in the calendar."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


@lru_cache(4096)
def is_time(text: str) -> bool:
    """A time in UTC, YYYY-MM-DDThh:mm:ss[.sss]Z."""
    return _moment(text) is not None


def is_day(text: str) -> bool:
    """A date or a time."""
    return is_date(text) or is_time(text)


@lru_cache(4096)
def day_of(text: str) -> str:
    """The date of a date, or the day in Riga of a time, as ISO text."""
    when = _moment(text)
    return text[:_ISO_DAY] if when is None else when.astimezone(RIGA).date().isoformat()


def _moment(text: str) -> datetime | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}+00:00")
    except ValueError:
        return None


def is_number(text: str) -> bool:
    """A decimal number."""
    return _NUMBER.fullmatch(text) is not None


def is_year(text: str) -> bool:
    """YYYY."""
    return _YEAR.fullmatch(text) is not None


def is_bool(text: str) -> bool:
    """`true` or `false`."""
    return text in {"true", "false"}


def listed(text: str) -> list[str]:
    """The parts of a list; spaces around a part do not count."""
    return [part.strip() for part in text.split(",")]


CHECKS: Final[Mapping[str, tuple[str, Check]]] = {
    "guid": ("guid", is_guid),
    "guids": ("guid", is_guids),
    "date": ("date", is_date),
    "day": ("date", is_day),
    "datetime": ("datetime", is_time),
    "bool": ("enumeration", is_bool),
    "year": ("year", is_year),
    "number": ("number", is_number),
}
"""By a column's type: the fault's code, and whether a value is one."""


def name_form(text: str) -> str:
    """A person's, class's or subject's name: NFC, nothing invisible, single spaces."""
    kept = (
        sign if unicodedata.category(sign)[0] != "C" else " " for sign in unicodedata.normalize("NFC", text)
    )
    return " ".join("".join(kept).split())
