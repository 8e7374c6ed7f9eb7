"""The wording of one language: what the rest of the program speaks through."""

from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import Final

from locales.days import DayStyle, day_text, near_day_text, time_text
from locales.faults import BrokenMessage, UnknownKey, is_strict, meet
from locales.languages import LANGUAGES, SOURCE
from locales.markup import Markup
from locales.messages import Messages
from locales.numbers import number_text

_REMEMBERED_DAYS: Final = 2048


class Wording:
    """One language. Get it from `wording(language)`; it never changes, so it may be kept anywhere."""

    __slots__ = ("_day", "_messages", "_near_day", "language")

    def __init__(self, language: str) -> None:
        self.language: Final = language
        self._messages: Final = Messages(language)
        self._day: Final = lru_cache(_REMEMBERED_DAYS)(partial(day_text, self))
        self._near_day: Final = lru_cache(_REMEMBERED_DAYS)(partial(near_day_text, self))

    def __repr__(self) -> str:
        return f"wording({self.language!r})"

    def __call__(self, key: str, /, **values: object) -> Markup:
        """The message as Telegram HTML. A value that is not Markup is cleaned and escaped; numbers are
        written as the language writes them; True and False choose the variants [true] and [false]; days and
        times are worded first (`day`, `time`). UnknownKey, BrokenMessage as `set_strict` says."""
        fixed = self._messages.fixed.get(key)
        return fixed if fixed is not None else Markup(self._word(key, values, as_html=True))

    def plain(self, key: str, /, **values: object) -> str:
        """The message for places that know no HTML: buttons, toasts, SMS, descriptions of commands. Nothing
        is escaped; Markup among the values loses its tags. BrokenMessage where the message has tags."""
        if key in self._messages and self._messages.is_tagged(key):
            meet(BrokenMessage(self.language, key, "tags or entities in a message wanted as plain text"))
            return Markup(self._word(key, values, as_html=True)).text
        fixed = self._messages.fixed.get(key)
        return str(fixed) if fixed is not None else self._word(key, values, as_html=False)

    def has(self, key: str) -> bool:
        return key in self._messages

    def day(self, day: date, style: DayStyle = "short") -> str:
        """short «23.11.» · long «pirmdien, 23. novembrī» (on that day) · weekday «pirmdiena» ·
        full «2026. gada 23. novembris» · until «pirmdienai, 23. novembrim» (after «līdz», «until», «до») ·
        year «23.11.2026.»."""
        return self._day(day, style)

    def near_day(self, day: date, today: date) -> str:
        """«aizvakar», «vakar», «šodien», «rīt», «parīt», else «pirmdien, 23.11.»; over half a year off with
        the year instead of the weekday."""
        return self._near_day(day, today)

    def time(self, moment: datetime | time) -> str:
        """«14.30»; a moment (an aware datetime) is shown in Europe/Riga, a bare time as it is."""
        return time_text(self, moment)

    def number(self, value: Decimal | float | int, digits: int | None = None) -> str:
        """«7,86»; `digits` decimals exactly, rounded half up; None: as many as there are, at most three."""
        return number_text(self.language, value, digits)

    def _word(self, key: str, values: dict[str, object], *, as_html: bool) -> str:
        try:
            text, errors = self._messages.format(key, values, as_html=as_html)
        except KeyError:
            fault = UnknownKey(self.language, key)
            if is_strict() or self.language == SOURCE:
                raise fault from None
            meet(fault)
            return wording(SOURCE)._word(key, values, as_html=as_html)
        if errors:
            meet(BrokenMessage(self.language, key, "; ".join(map(str, errors))))
            if self.language != SOURCE:
                return wording(SOURCE)._word(key, values, as_html=as_html)
        return text


@cache
def wording(language: str) -> Wording:
    """The one Wording of a language of LANGUAGES; LookupError for another (see `choose`)."""
    if language not in LANGUAGES:
        raise LookupError(f"the bot does not speak {language!r}")
    return Wording(language)


def prepare() -> None:
    """Parse all languages now, at start, instead of in the first answer of each (some tenths of a second)."""
    for language in LANGUAGES:
        wording(language)


@cache
def _every(key: str) -> MappingProxyType[str, str]:
    return MappingProxyType({language: wording(language).plain(key) for language in LANGUAGES})


def every(key: str) -> dict[str, str]:
    """Language -> the plain text of a message without values: to recognise a menu label in any language."""
    return dict(_every(key))
