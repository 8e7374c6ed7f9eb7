"""Days on a line from left to right, and where months begin on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.drawing.canvas import FAINT, RULE, SMALL, Canvas, text_width


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """From ``first`` at ``left`` to ``last`` at ``right``."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Where a day stands; one outside stands at the nearer end."""
        within = min(max(day, self.first), self.last)
        length = max(1, (self.last - self.first).days)
        return self.left + (self.right - self.left) * (within - self.first).days / length

    def months(self) -> Iterator[date]:
        """The first days of months between both ends."""
        day = self.first if self.first.day == 1 else _next_month(self.first)
        while day <= self.last:
            yield day
            day = _next_month(day)

    def rule(self, sheet: Canvas, top: float, bottom: float, label: Mapping[date, str]) -> None:
        """A thin line for each month, with its label under it where there is room."""
        free = self.left - SMALL
        for month in self.months():
            x = self.at(month)
            sheet.line([(x, top), (x, bottom)], colour=RULE, thickness=2)
            words = label.get(month, "")
            half = text_width(words, SMALL) / 2
            if words and x - half >= free and x + half <= self.right + SMALL:
                sheet.text((x, bottom + 8), words, size=SMALL, colour=FAINT, align="middle")
                free = x + half + SMALL / 2


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
