"""Numbers as a language writes them."""

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.numbers import format_decimal

# Read at import: the first sentence is worded inside the event loop, where no file may be opened.
_LOCALES: Final[dict[str, Locale]] = {}
_MOST_DIGITS: Final = 3


def read_locale(language: str) -> None:
    """Load what Babel keeps on disk of a language."""
    locale = Locale.parse(language)
    format_decimal(Decimal("1234.5"), locale=locale)
    _LOCALES[language] = locale


@lru_cache(maxsize=4096)
def number_text(language: str, value: Decimal | float | int, digits: int | None = None) -> str:
    """7.86 -> «7,86». `digits` decimals exactly, rounded half up as schools do; None: as many as there
    are, at most three. ValueError for what is not a number."""
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if not exact.is_finite():
        raise ValueError("not a number that can be written")
    shown = _MOST_DIGITS if digits is None else digits
    rounded = exact.quantize(Decimal(1).scaleb(-shown), rounding=ROUND_HALF_UP)
    if rounded.is_zero():
        rounded = abs(rounded)
    fraction = "." + ("#" if digits is None else "0") * shown if shown else ""
    return format_decimal(rounded, format=f"#,##0{fraction}", locale=_LOCALES[language])
