"""Where days and times stand in a line of pieces, before anybody asks which span they mean.

«rīt no 9 līdz 11 pie ārsta»  ->  Day(rīt)  Number(9, from)  Number(11, until)
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, Literal

from conversations.pieces import Piece, any_of

Link = Literal["", "from", "until", "after", "at"]
_WORDS_OF_DAYS: Final = {"today": 0, "tomorrow": 1, "day+2": 2, "day-1": -1, "day-2": -2}
_HOURS: Final = {f"h{hour}": time(hour) for hour in range(8, 13)} | {"noon": time(12)}
_COUNTS: Final = {f"n{count}": count for count in range(1, 6)}
_HALVES: Final = frozenset({"am", "pm", "h", "os"})
_FEVER: Final = range(35, 43)
_LINKS: Final[tuple[Link, ...]] = ("until", "after", "from", "at")
_FAR_FROM_LINK: Final = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A day or time between the pieces ``start`` and ``end``.

    kind: day (``first`` and, for a week, ``last``) | number (``day``, perhaps ``month`` and ``year``)
    | length (``day``: how many days) | clock (``at``). ``alone``, ``decimal``: «11», «10.11» may be times.
    ``asked_again``: a weekday that is today's own: today or in a week.
    """

    kind: Literal["day", "number", "length", "clock"]
    start: int
    end: int
    link: Link = ""
    first: date = date.min
    last: date = date.min
    day: int = 0
    month: int = 0
    year: int = 0
    alone: bool = False
    decimal: bool = False
    at: time | None = None
    asked_again: bool = False


def marks(line: Sequence[Piece], today: date, *, past: bool = False) -> list[Mark]:
    """Every mark of a line, in order; ``past``: weekdays are those behind us."""
    found: list[Mark] = []
    place = 0
    while place < len(line):
        after = found[-1].end if found else 0
        mark = _Reader(line, place, after, today, past).mark()
        if mark is not None:
            found.append(mark)
        place = place + 1 if mark is None else mark.end
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    line: Sequence[Piece]
    place: int
    after: int
    today: date
    past: bool

    def mark(self) -> Mark | None:
        piece = self.line[self.place]
        if "#date" in piece.means:
            return self._written()
        if piece.means & {"#number", "#ordinal"}:
            return self._number()
        return self._word(piece)

    # Words

    def _word(self, piece: Piece) -> Mark | None:
        link = self._link()
        for meaning in piece.means:
            if meaning in _WORDS_OF_DAYS:
                return self._day(self.today + timedelta(days=_WORDS_OF_DAYS[meaning]), 1)
            if meaning.startswith("wd"):
                return self._weekday(int(meaning[2:]))
            if meaning in _HOURS and link:
                return Mark("clock", self.place, self.place + 1, link, at=_HOURS[meaning])
            if meaning in _COUNTS:
                return self._length(_COUNTS[meaning], 1)
        if "week" in piece.means:
            return self._week()
        if "day" in piece.means and self._means(1, "after") and self._means(2, "tomorrow"):
            return self._day(self.today + timedelta(days=2), 3)
        if any(meaning.startswith("mo") for meaning in piece.means) and self._is_number(1):
            return self._with_month(self._value(1), self._month(0), 2)
        return None

    def _day(self, day: date, pieces: int) -> Mark:
        return Mark("day", self.place, self.place + pieces, self._link(), first=day, last=day)

    def _weekday(self, weekday: int) -> Mark:
        monday = self.today - timedelta(days=self.today.weekday())
        ahead = next(
            (more for more in (1, 2) if self._means(more, "next") and self._means(more + 1, "week")), 0
        )
        if ahead or self._before("next"):
            day = monday + timedelta(days=7 + weekday)
        elif self._before("last"):
            day = monday + timedelta(days=weekday - 7)
        elif self.past or self._before("already"):
            back = (self.today.weekday() - weekday) % 7
            day = self.today - timedelta(days=back or (0 if any_of(self.line, "today") else 7))
        else:
            day = self.today + timedelta(days=(weekday - self.today.weekday()) % 7)
        again = day == self.today and not self.past
        end = self.place + 1 + (ahead + 1 if ahead else 0)
        return Mark("day", self.place, end, self._link(), day, day, asked_again=again)

    def _week(self) -> Mark | None:
        here = self.line[self.place].means
        if any(meaning.startswith("wd") for more in (1, 2) for meaning in self._between(more)):
            return None  # «nākamnedēļ, otrdien» is a day
        is_next, is_last = "next" in here or self._before("next"), self._before("last")
        is_end = self._before("end") or self._means(1, "end")
        if not (
            is_next or is_last or is_end or "this" in here or self._before("this") or self._before("all")
        ):
            # «nedēļu» alone is as long as a week; «за неделю» is nothing
            return self._length(1, 0) if self._link() == "" else None
        monday = self.today - timedelta(days=self.today.weekday())
        if self.today.weekday() >= 5 and not self.past and not is_next:
            monday += timedelta(days=7)
        monday += timedelta(days=7 * (is_next - is_last))
        friday = monday + timedelta(days=4)
        first = monday if is_next or is_last or self.past else max(monday, self.today)
        last = self.today if self.past and monday <= self.today <= friday else friday
        pieces = 2 if self._means(1, "end") else 1
        if is_end:
            first = last = friday
        return Mark("day", self.place, self.place + pieces, self._link(), first, max(first, last))

    def _length(self, count: int, ahead: int) -> Mark | None:
        unit = 7 if self._means(ahead, "week") else 1 if self._means(ahead, "day") else 0
        if not unit:
            return None
        return Mark("length", self.place, self.place + ahead + 1, day=count * unit)

    # Numbers

    def _number(self) -> Mark | None:
        piece, value = self.line[self.place], self._value(0)
        following = self._at(1)
        if following is not None and following.plain in _HALVES and 1 <= value <= 23:
            hour = value % 12 + 12 if following.plain == "pm" and value < 13 else value
            return Mark("clock", self.place, self.place + 2, self._link(), at=time(hour))
        if following is not None and following.plain == "-" and self._is_minutes(2) and value < 24:
            return Mark("clock", self.place, self.place + 3, self._link(), at=time(value, self._value(2)))
        if following is not None and self._counts_something_else(piece, following):
            return None
        length = self._length(value, 1)
        if length is not None and "#number" in piece.means:
            return length
        ahead = 1
        while (
            ahead < 3
            and (word := self._at(ahead)) is not None
            and ("date" in word.means or word.plain == "of")
        ):
            ahead += 1
        if self._month(ahead):
            return self._with_month(value, self._month(ahead), ahead + 1)
        link = self._link()
        ends_line = following is None or "#mark" in following.means
        alone = "#number" in piece.means or (piece.plain.endswith(".") and ends_line)
        if link == "at" and alone and value < 24:
            return Mark("clock", self.place, self.place + 1, link, at=time(value))
        return Mark("number", self.place, self.place + ahead, link, day=value, alone=alone and ahead == 1)

    def _counts_something_else(self, piece: Piece, following: Piece) -> bool:
        # «2. stunda», «7.b», «7. klase», «20 minūtes», «38,5»
        glued = following.start == piece.end and following.plain.isalpha() and len(following.plain) <= 2
        return (
            bool(following.means & {"lesson", "minute"})
            or self._is_in_a_row_of_lessons()
            or following.plain.startswith(("klas", "grad"))
            or glued
            or (self._value(0) in _FEVER and following.plain == ",")
        )

    def _is_in_a_row_of_lessons(self) -> bool:
        # «3. un 4. stundā», «3., 4. un 5. stundā»
        for piece in self.line[self.place + 1 :]:
            if "lesson" in piece.means:
                return True
            if not (piece.means & {"and", "#number", "#ordinal"} or piece.plain == ","):
                return False
        return False

    def _is_minutes(self, ahead: int) -> bool:
        # «в 10-30»; but «25-27» and «no 10-12» are days
        piece = self._at(ahead)
        return self._link() == "at" and piece is not None and bool(re.fullmatch("[0-5][05]", piece.plain))

    def _with_month(self, day: int, month: int, pieces: int) -> Mark:
        year_at = self._at(pieces)
        year = 0
        if year_at is not None and "#number" in year_at.means and len(year_at.plain) == 4:
            year, pieces = int(year_at.plain), pieces + 1
        return Mark("number", self.place, self.place + pieces, self._link(), day=day, month=month, year=year)

    def _written(self) -> Mark | None:
        typed, link = self.line[self.place].plain, self._link()
        numbers = [
            int(number)
            for number in typed.replace("-", ".").replace("/", ".").replace(":", ".").split(".")
            if number.strip()
        ]
        if "-" in typed:
            numbers.reverse()
        end = self.place + 1
        if len(numbers) == 3:
            year = numbers[2] + (2000 if numbers[2] < 100 else 0)
            return Mark("number", self.place, end, link, day=numbers[0], month=numbers[1], year=year)
        one, two = numbers
        is_clock = (
            one < 24 and two < 60 and len(typed.split(":")[-1].strip(".").split(".")[-1].split("/")[-1]) == 2
        )
        dotted = typed.endswith(".")
        if is_clock and (
            ":" in typed or (not 1 <= two <= 12 and one) or (link in {"at", "after"} and not dotted)
        ):
            return Mark("clock", self.place, end, link, at=time(one, two))
        if ":" in typed or (one in _FEVER and not dotted and two < 10):
            return None
        return Mark("number", self.place, end, link, day=one, month=two, decimal=is_clock and not dotted)

    # What stands around

    def _at(self, ahead: int) -> Piece | None:
        place = self.place + ahead
        return self.line[place] if place < len(self.line) else None

    def _means(self, ahead: int, meaning: str) -> bool:
        piece = self._at(ahead)
        return piece is not None and meaning in piece.means

    def _between(self, ahead: int) -> frozenset[str]:
        """What the piece ahead means, unless words that change it stand before it."""
        piece, first = self._at(ahead), self._at(1)
        is_near = ahead == 1 or (first is not None and (first.plain in {",", "on"} or "at" in first.means))
        return piece.means if piece is not None and is_near else frozenset()

    def _is_number(self, ahead: int) -> bool:
        return self._means(ahead, "#number") or self._means(ahead, "#ordinal")

    def _value(self, ahead: int) -> int:
        piece = self._at(ahead)
        digits = "" if piece is None else "".join(sign for sign in piece.plain if sign.isdecimal())
        return int(digits[:6]) if digits else 0

    def _month(self, ahead: int) -> int:
        piece = self._at(ahead)
        means = frozenset[str]() if piece is None else piece.means
        return next((int(meaning[2:]) for meaning in means if meaning.startswith("mo")), 0)

    def _before(self, meaning: str) -> bool:
        return any_of(self.line[max(self.after, self.place - 3) : self.place], meaning)

    def _link(self) -> Link:
        nearest = range(self.place - 1, max(self.after, self.place - _FAR_FROM_LINK) - 1, -1)
        for place in nearest:
            piece = self.line[place]
            if piece.plain in {",", "-", ";", "!", "?", "\n"} or "and" in piece.means:
                return ""
            for link in _LINKS:
                if link in piece.means:
                    return link
        return ""
