"""A week's marks: a strip for each day, a card for each mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conversations.drawing.canvas import (
    ACCENT,
    FAINT,
    INK,
    MARGIN,
    SHADE,
    SMALL,
    TEXT,
    TINTS,
    WARNING,
    WIDTH,
    Canvas,
)

A_ROW: Final = 2
CARD: Final = 84
GAP: Final = 14
DAY: Final = 58
HEAD: Final = 190
LOW: Final = 4
"""A mark below this one stands out."""


@dataclass(frozen=True, slots=True)
class DayOfMarks:
    """A day's heading and its marks: subject, mark as written, its points if it has any."""

    heading: str
    marks: Sequence[tuple[str, str, int | None]]


@dataclass(frozen=True, slots=True)
class MarkWeek:
    """``without``: what stands under a day without marks."""

    title: str
    below: str
    days: Sequence[DayOfMarks]
    without: str


def draw(week: MarkWeek) -> bytes:
    """The PNG."""
    heights = [DAY + -(-len(day.marks) // A_ROW) * (CARD + GAP) + GAP for day in week.days]
    sheet = Canvas(HEAD + sum(heights) + MARGIN)
    top: float = sheet.title(week.title, week.below)
    for day, height in zip(week.days, heights, strict=True):
        sheet.text((MARGIN, top + 6), day.heading, size=TEXT, weight="semibold", colour=INK)
        if not day.marks:
            sheet.text((WIDTH - MARGIN, top + 10), week.without, size=SMALL, colour=FAINT, align="right")
        for number, (subject, mark, points) in enumerate(day.marks):
            row, column = divmod(number, A_ROW)
            _card(sheet, (column, top + DAY + row * (CARD + GAP)), subject, mark, points)
        top += height
    return sheet.png()


def _card(sheet: Canvas, place: tuple[int, float], subject: str, mark: str, points: int | None) -> None:
    wide = (WIDTH - 2 * MARGIN - GAP * (A_ROW - 1)) / A_ROW
    left, top = MARGIN + place[0] * (wide + GAP), place[1]
    low = points is not None and points < LOW
    fill = SHADE if points is None else TINTS[1] if low else TINTS[0]
    sheet.box((left, top, left + wide, top + CARD), fill=fill, radius=14)
    colour = WARNING if low else ACCENT
    sheet.text((left + 20, top + 22), subject, size=TEXT, width=wide - 170)
    sheet.text((left + wide - 20, top + 16), mark, size=42, weight="bold", colour=colour, align="right")
