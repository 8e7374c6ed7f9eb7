"""Missed lessons a pupil: a bar for each class, excused and not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conversations.drawing.canvas import (
    ACCENT,
    FAINT,
    MARGIN,
    SHADE,
    SMALL,
    TEXT,
    WARNING,
    WIDTH,
    Canvas,
)

ROW: Final = 62
BAR: Final = 36
HEAD: Final = 200
NAME: Final = 240
"""How wide the classes' names are."""
VALUE: Final = 110


@dataclass(frozen=True, slots=True)
class Bar:
    """A class: lessons a pupil that are excused and that are not, and both together as they are written."""

    name: str
    excused: float
    unexcused: float
    written: str


@dataclass(frozen=True, slots=True)
class ClassBars:
    """``excused``, ``unexcused``: what the two colours are called."""

    title: str
    below: str
    bars: Sequence[Bar]
    excused: str
    unexcused: str


def draw(bars: ClassBars) -> bytes:
    """The PNG."""
    sheet = Canvas(HEAD + len(bars.bars) * ROW + MARGIN)
    top: float = sheet.title(bars.title, bars.below)
    top = sheet.legend(top, ((ACCENT, bars.excused), (WARNING, bars.unexcused))) + 10
    room = WIDTH - 2 * MARGIN - NAME - VALUE
    most = max((bar.excused + bar.unexcused for bar in bars.bars), default=0) or 1
    for bar in bars.bars:
        left = float(MARGIN + NAME)
        sheet.text((MARGIN, top), bar.name, size=TEXT, weight="semibold", width=NAME - 16)
        sheet.box((left, top, left + room, top + BAR), fill=SHADE)
        for lessons, colour in ((bar.excused, ACCENT), (bar.unexcused, WARNING)):
            wide = room * lessons / most
            if wide >= 1:
                sheet.box((left, top, left + wide, top + BAR), fill=colour)
            left += wide
        sheet.text((WIDTH - MARGIN, top + 2), bar.written, size=SMALL, colour=FAINT, align="right")
        top += ROW
    return sheet.png()
