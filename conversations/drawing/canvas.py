"""The sheet that every picture is drawn on: light paper with dark ink, which reads in a dark chat too.

    sheet = Canvas(720)
    top = sheet.title("Matemātika", "1. semestris")
    sheet.text((MARGIN, top), "8", size=40, weight="bold")
    return sheet.png()

Lengths are pixels of the finished picture: 1080 wide, about three to a point of a phone, so text of 34 reads
like a chat's. Drawing takes tenths of a second: call it through ``asyncio.to_thread``.
"""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import hypot
from typing import Final, Literal

import font_source_sans_pro  # type: ignore[import-untyped]
from PIL import Image, ImageDraw, ImageFont

Weight = Literal["regular", "semibold", "bold"]
Align = Literal["left", "middle", "right"]
Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

WIDTH: Final = 1080
MARGIN: Final = 44
TEXT: Final = 34
SMALL: Final = 28

PAPER: Final = "#fbfaf7"
INK: Final = "#1f2933"
FAINT: Final = "#5f6b7a"  # 5 : 1 on paper
RULE: Final = "#d9dde3"
SHADE: Final = "#eef1f5"
ACCENT: Final = "#155e8a"
WARNING: Final = "#b3401f"
GOOD: Final = "#2c7a4b"
COLOURS: Final = ("#155e8a", "#b3401f", "#2c7a4b", "#7b3fa0", "#8a5a00", "#0f766e", "#a61e4d", "#4a5568")
"""For things of different kinds: each is told apart from its neighbours and reads on paper."""
TINTS: Final = ("#dcebf5", "#f9e2d9", "#dcf0e3", "#ecdff5", "#f7ead0", "#d7efec", "#f8dde7", "#e4e7ec")
"""The same colours as backgrounds under INK."""

ELLIPSIS: Final = "…"
_FINER: Final = 2  # everything is drawn so much larger and made smaller at the end: smooth lines
_LEADING: Final = 1.25
_ANCHORS: Final[dict[Align, str]] = {"left": "la", "middle": "ma", "right": "ra"}
_FILES: Final[dict[Weight, str]] = {
    "regular": font_source_sans_pro.font_files_ttf["SourceSansPro"],
    "semibold": font_source_sans_pro.font_files_ttf["SourceSansProSemibold"],
    "bold": font_source_sans_pro.font_files_ttf["SourceSansProBold"],
}


def text_width(words: str, size: int = TEXT, weight: Weight = "regular") -> float:
    """How wide a line of text is."""
    return _font(size, weight).getlength(words) / _FINER


def wrapped(
    words: str, width: float, lines: int = 1, size: int = TEXT, weight: Weight = "regular"
) -> list[str]:
    """The text in at most so many lines of this width; what does not fit ends in «…»."""
    made, left = list[str](), words.split()
    while left and len(made) < lines:
        line = left.pop(0)
        while left and text_width(f"{line} {left[0]}", size, weight) <= width:
            line = f"{line} {left.pop(0)}"
        made.append(line)
    if made and left:
        made[-1] = f"{made[-1]}{ELLIPSIS}"
    return [_cut(line, width, size, weight) for line in made]


class Canvas:
    """One picture being drawn."""

    def __init__(self, height: int) -> None:
        self.height: Final = height
        self._image = Image.new("RGB", (WIDTH * _FINER, height * _FINER), PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def title(self, words: str, below: str = "") -> int:
        """The heading and a line under it; returns where the rest may begin."""
        inner = WIDTH - 2 * MARGIN
        top = self.text((MARGIN, MARGIN - 12), words, size=46, weight="bold", width=inner)
        if below:
            top = self.text((MARGIN, top), below, size=TEXT, colour=FAINT, width=inner)
        return top + 16

    def text(
        self,
        at: Point,
        words: str,
        *,
        size: int = TEXT,
        weight: Weight = "regular",
        colour: str = INK,
        align: Align = "left",
        width: float | None = None,
        lines: int = 1,
    ) -> int:
        """Text whose top is at ``at``; with ``width`` it is wrapped and cut. Returns where it ends."""
        shown = [words] if width is None else wrapped(words, width, lines, size, weight)
        step = size * _LEADING
        for number, line in enumerate(shown):
            place = (at[0] * _FINER, (at[1] + number * step) * _FINER)
            self._draw.text(place, line, font=_font(size, weight), fill=colour, anchor=_ANCHORS[align])
        return round(at[1] + len(shown) * step)

    def box(
        self,
        edges: Box,
        *,
        fill: str | None = None,
        outline: str | None = None,
        radius: int = 0,
        thickness: int = 2,
    ) -> None:
        """A rectangle, with round corners where a radius is given."""
        left, top, right, bottom = (edge * _FINER for edge in edges)
        self._draw.rounded_rectangle(
            (left, top, right, bottom), radius * _FINER, fill, outline, thickness * _FINER
        )

    def line(
        self, points: Sequence[Point], *, colour: str = INK, thickness: float = 3, dash: float = 0
    ) -> None:
        """A line through the points; ``dash``: how long its pieces and the gaps between them are."""
        wide = round(thickness * _FINER)
        if not dash:
            finer = [(x * _FINER, y * _FINER) for x, y in points]
            self._draw.line(finer, colour, wide, joint="curve")
            return
        for start, end in _dashes(points, dash):
            ends = (start[0] * _FINER, start[1] * _FINER, end[0] * _FINER, end[1] * _FINER)
            self._draw.line(ends, colour, wide)

    def dot(self, at: Point, *, radius: float = 8, colour: str = INK, hollow: bool = False) -> None:
        """A dot; a hollow one is paper inside."""
        x, y = at
        edges = tuple(edge * _FINER for edge in (x - radius, y - radius, x + radius, y + radius))
        self._draw.ellipse(edges, PAPER if hollow else colour, colour, 3 * _FINER)

    def legend(self, top: float, entries: Sequence[tuple[str, str]]) -> int:
        """Dots of colours and what they mean, in rows; returns where it ends."""
        left, step = float(MARGIN), SMALL * 1.6
        for colour, label in entries:
            wide = 34 + text_width(label, SMALL) + 36
            if left > MARGIN and left + wide > WIDTH - MARGIN:
                left, top = float(MARGIN), top + step
            self.dot((left + 11, top + SMALL * 0.62), radius=9, colour=colour)
            room = WIDTH - MARGIN - left - 34
            self.text((left + 34, top), label, size=SMALL, colour=FAINT, width=room)
            left += wide
        return round(top + step)

    def png(self) -> bytes:
        """The finished picture."""
        image = self._image.resize((WIDTH, self.height), Image.Resampling.LANCZOS)
        # Flat areas of few colours: a palette makes the file half as large and nobody sees it.
        image = image.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        written = BytesIO()
        image.save(written, "PNG", optimize=True)
        return written.getvalue()


@lru_cache(64)
def _font(size: int, weight: Weight) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FILES[weight], size * _FINER)


def _cut(line: str, width: float, size: int, weight: Weight) -> str:
    if text_width(line, size, weight) <= width:
        return line
    kept = line.removesuffix(ELLIPSIS)
    while kept and text_width(f"{kept}{ELLIPSIS}", size, weight) > width:
        kept = kept[:-1].rstrip()
    return f"{kept}{ELLIPSIS}"


def _dashes(points: Sequence[Point], dash: float) -> list[tuple[Point, Point]]:
    pieces = list[tuple[Point, Point]]()
    for (x, y), (x2, y2) in pairwise(points):
        length = hypot(x2 - x, y2 - y)
        for number in range(0, int(length / dash) + 1, 2):
            since, until = number * dash / (length or 1), min(1.0, (number + 1) * dash / (length or 1))
            pieces.append(
                ((x + (x2 - x) * since, y + (y2 - y) * since), (x + (x2 - x) * until, y + (y2 - y) * until))
            )
    return pieces
