"""Personal codes and phone numbers that belong to nobody.

Personal codes: `3099YY-NNNNN`. No scheme can issue them: as an old code they would mean the 30th day of
month 99, and a code without a birth date has a second digit of 2 to 9. `YY` counts the blocks of 100,000.

Phones: +371 20 000 001 to +371 20 999 999, counted upwards from the first number of the Latvian mobile
range; a demo school of usual size stays below +371 20 010 000. A school made here is marked `is_demo`; no
SMS of such a school may leave through a real gateway.

The first hundred of each are kept for the cast.
"""

from itertools import count

KEPT_FOR_CAST = 100
LAST_CODE = 99_99999
LAST_PHONE = 999_999


def personal_code(number: int) -> str:
    """The personal code with this number, 1 to 9,999,999."""
    if not 0 < number <= LAST_CODE:
        raise ValueError(f"there are {LAST_CODE:,} invented personal codes, not {number:,}")
    block, serial = divmod(number, 100_000)
    return f"3099{block:02}-{serial:05}"


def phone(number: int) -> str:
    """The phone number with this number in E.164, 1 to 999,999."""
    if not 0 < number <= LAST_PHONE:
        raise ValueError(f"there are {LAST_PHONE:,} invented phone numbers, not {number:,}")
    return f"+371{20_000_000 + number}"


class Identifiers:
    """Counts identifiers of every table, personal codes and phones for the whole of one generation."""

    def __init__(self, first_person: int) -> None:
        self._people = count(first_person)
        self._tables: dict[str, count[int]] = {}
        self._codes = count(KEPT_FOR_CAST + 1)
        self._phones = count(KEPT_FOR_CAST + 1)

    def person(self) -> int:
        """A person's identifier."""
        return next(self._people)

    def of(self, table: str) -> "count[int]":
        """The counter of a table."""
        return self._tables.setdefault(table, count(1))

    def next(self, table: str) -> int:
        """An identifier in a table."""
        return next(self.of(table))

    def code(self) -> str:
        """A personal code."""
        return personal_code(next(self._codes))

    def phone(self) -> str:
        """A phone number."""
        return phone(next(self._phones))
