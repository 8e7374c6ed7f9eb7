"""One subject: each mark a dot with its number, and the average as it has gone up and down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from conversations.drawing.canvas import ACCENT, FAINT, INK, MARGIN, RULE, SMALL, WIDTH, Canvas
from conversations.drawing.time_axis import TimeAxis

HEIGHT: Final = 860
LOWEST, HIGHEST = 1, 10
LEFT: Final = MARGIN + 46
FOOT: Final = 150
NUMBERS: Final = 16
"""With more marks than this their numbers would stand on each other; the caption has them all."""


@dataclass(frozen=True, slots=True)
class MarkLine:
    """``marks``, and ``averages`` as each mark came, oldest first. ``months``: labels of their first days."""

    title: str
    below: str
    first: date
    last: date
    marks: Sequence[tuple[date, int]]
    averages: Sequence[tuple[date, float]]
    average: str
    months: Mapping[date, str]
    marks_label: str
    average_label: str


def draw(line: MarkLine) -> bytes:
    """The PNG."""
    sheet = Canvas(HEIGHT)
    top, bottom = sheet.title(line.title, line.below) + 24, HEIGHT - FOOT
    axis = TimeAxis(line.first, line.last, LEFT + 24, WIDTH - MARGIN - 96)

    def height(value: float) -> float:
        return bottom - (bottom - top) * (value - LOWEST) / (HIGHEST - LOWEST)

    axis.rule(sheet, top, bottom, line.months)
    for value in range(LOWEST, HIGHEST + 1):
        y = height(value)
        sheet.line([(LEFT, y), (WIDTH - MARGIN - 72, y)], colour=RULE, thickness=2)
        sheet.text((LEFT - 14, y - SMALL * 0.65), str(value), size=SMALL, colour=FAINT, align="right")
    points = [(axis.at(day), height(value)) for day, value in line.averages]
    if len(points) > 1:
        sheet.line(points, colour=ACCENT, thickness=6)
    for (day, value), (_, average) in zip(line.marks, line.averages, strict=True):
        at = axis.at(day), height(value)
        sheet.dot(at, radius=10, colour=INK, hollow=True)
        if len(line.marks) <= NUMBERS:
            # On the side of the dot where the line of averages is not.
            beside = at[1] + 12 if average > value else at[1] - 50
            sheet.text((at[0], beside), str(value), size=SMALL, weight="semibold", align="middle")
    if points:
        x, y = points[-1]
        sheet.dot((x, y), radius=11, colour=ACCENT)
        sheet.text((x + 20, y - 22), line.average, size=36, weight="bold", colour=ACCENT)
    sheet.legend(HEIGHT - 84, [(INK, line.marks_label), (ACCENT, line.average_label)])
    return sheet.png()
