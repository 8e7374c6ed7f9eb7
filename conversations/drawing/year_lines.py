"""Every subject's average through a year or term: a small chart each, all on one scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import Final

from conversations.drawing.canvas import ACCENT, FAINT, MARGIN, RULE, SHADE, SMALL, TEXT, WIDTH, Box, Canvas
from conversations.drawing.time_axis import TimeAxis

COLUMNS: Final = 2
GAP: Final = 16
CELL: Final = 124
HEAD: Final = 190
FOOT: Final = 70
"""A picture much taller than wide is cut off in a chat, so subjects stand in two columns."""


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """``averages``: as each mark came, oldest first, at least one. ``average``: the last one, written."""

    name: str
    averages: Sequence[tuple[date, float]]
    average: str


@dataclass(frozen=True, slots=True)
class YearLines:
    """``scale``: says which marks are the bottom and the top of each chart, and when it is from and to."""

    title: str
    below: str
    first: date
    last: date
    lines: Sequence[SubjectLine]
    scale: str


def scale(lines: Sequence[SubjectLine]) -> tuple[int, int]:
    """The lowest and highest whole mark between which all lines go, two apart at least."""
    values = [value for line in lines for _, value in line.averages]
    low, high = floor(min(values)), ceil(max(values))
    if high - low < 2:
        low, high = max(1, low - 1), min(10, low + 1)
    return low, high


def draw(year: YearLines) -> bytes:
    """The PNG; there is at least one line."""
    ends = scale(year.lines)
    rows = -(-len(year.lines) // COLUMNS)
    sheet = Canvas(HEAD + rows * (CELL + GAP) + FOOT)
    top = sheet.title(year.title, year.below) + 4
    wide = (WIDTH - 2 * MARGIN - GAP * (COLUMNS - 1)) / COLUMNS
    for number, line in enumerate(year.lines):
        column, row = divmod(
            number, rows
        )  # down the first column, then down the second: as the caption lists them
        left, above = MARGIN + column * (wide + GAP), top + row * (CELL + GAP)
        _cell(sheet, (left, above, left + wide, above + CELL), year, line, ends)
    sheet.text((MARGIN, top + rows * (CELL + GAP)), year.scale, size=SMALL, colour=FAINT)
    return sheet.png()


def _cell(sheet: Canvas, edges: Box, year: YearLines, line: SubjectLine, ends: tuple[int, int]) -> None:
    left, above, right, below = edges
    sheet.box(edges, fill=SHADE, radius=14)
    sheet.text((left + 18, above + 8), line.name, size=TEXT - 2, width=right - left - 130)
    sheet.text((right - 18, above + 2), line.average, size=38, weight="bold", colour=ACCENT, align="right")
    axis = TimeAxis(year.first, year.last, left + 22, right - 26)
    top, bottom = above + 56, below - 16
    for month in axis.months():
        sheet.line([(axis.at(month), top - 4), (axis.at(month), bottom + 4)], colour=RULE, thickness=2)
    low, high = ends
    points = [
        (axis.at(day), bottom - (bottom - top) * (value - low) / (high - low)) for day, value in line.averages
    ]
    if len(points) > 1:
        sheet.line(points, colour=ACCENT, thickness=5)
    sheet.dot(points[-1], radius=8, colour=ACCENT)
