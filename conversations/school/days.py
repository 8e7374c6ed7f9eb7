"""Days of a school year as they are typed: «1.9.–18.12.», «no 21.12. līdz 1.1.», «18.11.2026»."""

import re
from datetime import date
from typing import Final

from storage.people import plain_signs
from storage.school_year import Span

_DAY: Final = re.compile(r"(?<!\d)(\d{1,2})\.\s*(\d{1,2})\.?(?:\s*(\d{4}))?(?!\d)")
_LATE_SUMMER: Final = 8
_BOTH: Final = 2


def span_typed(text: str, year: int) -> Span | None:
    """One day or two, in the school year that begins in ``year`` unless one is typed; None: not understood.

    From August on it is the calendar year in which the school year begins.
    """
    found = _DAY.findall(plain_signs(text))
    if not 1 <= len(found) <= _BOTH:
        return None
    try:
        days = [_day(day, month, typed, year) for day, month, typed in found]
    except ValueError:
        return None
    return Span(days[0], days[-1]) if days[0] <= days[-1] else None


def _day(day: str, month: str, typed: str, year: int) -> date:
    meant = int(typed) if typed else year if int(month) >= _LATE_SUMMER else year + 1
    return date(meant, int(month), int(day))
