"""A transcript of marks on A4. The same values give the same bytes.

Making it takes tenths of a second: call it through ``asyncio.to_thread``.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import font_source_sans_pro  # type: ignore[import-untyped]
from fpdf import FPDF
from fpdf.enums import TableBordersLayout, TableCellFillMode
from fpdf.fonts import FontFace

FONT: Final = "Source Sans"
MARGIN: Final = 16  # mm
COLUMNS: Final = (42, 26, 52, 18, 18, 22)
"""Subject, period, marks, average, proposed, final: shares of the width."""
INK, FAINT, SHADE = (31, 41, 51), (85, 96, 110), (238, 241, 245)

# Thirty lines a document about tables of fonts.
logging.getLogger("fontTools").setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Line:
    """A subject in one period; every value written."""

    period: str
    marks: str
    average: str
    proposed: str
    final: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """``facts``: whose it is, of which class, school and time. ``pages``: «lapa {page} no {pages}»."""

    title: str
    facts: Sequence[tuple[str, str]]
    headings: tuple[str, str, str, str, str, str]
    subjects: Sequence[tuple[str, Sequence[Line]]]
    statement: str
    pages: str
    made_at: datetime
    language: str


def make(transcript: Transcript) -> bytes:
    """The PDF."""
    paper = _Paper(transcript)
    paper.set_font(FONT, "B", 20)
    paper.multi_cell(0, 10, transcript.title, new_x="LMARGIN", new_y="NEXT")
    paper.set_font_size(10.5)
    for label, value in transcript.facts:
        paper.set_font(style="")
        paper.set_text_color(*FAINT)
        paper.cell(32, 6, label)
        paper.set_text_color(*INK)
        paper.set_font(style="B")
        paper.multi_cell(0, 6, value, new_x="LMARGIN", new_y="NEXT")
    paper.ln(3)
    _table(paper, transcript)
    paper.ln(4)
    paper.set_font(FONT, "", 9)
    paper.set_text_color(*FAINT)
    paper.multi_cell(0, 4.6, transcript.statement, new_x="LMARGIN", new_y="NEXT")
    return bytes(paper.output())


def _table(paper: "_Paper", transcript: Transcript) -> None:
    paper.set_font(FONT, "", 9.5)
    paper.set_draw_color(200, 206, 214)
    with paper.table(
        col_widths=COLUMNS,
        text_align=("LEFT", "LEFT", "LEFT", "CENTER", "CENTER", "CENTER"),
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=FontFace(emphasis="BOLD", fill_color=SHADE, size_pt=9),
        cell_fill_mode=TableCellFillMode.NONE,
        line_height=5,
        padding=1,
    ) as table:
        table.row(transcript.headings)
        for name, lines in transcript.subjects:
            for number, line in enumerate(lines):
                row = table.row()
                row.cell(name if number == 0 else "", style=FontFace(emphasis="BOLD"))
                for value in (line.period, line.marks, line.average, line.proposed):
                    row.cell(value)
                row.cell(line.final, style=FontFace(emphasis="BOLD"))


class _Paper(FPDF):
    """A4 with margins and, at each foot, the page's number."""

    def __init__(self, transcript: Transcript) -> None:
        super().__init__(format="A4")
        files = font_source_sans_pro.font_files_ttf
        self.add_font(FONT, "", files["SourceSansPro"])
        self.add_font(FONT, "B", files["SourceSansProBold"])
        self._pages = transcript.pages
        self.set_creation_date(transcript.made_at)
        self.set_title(transcript.title)
        self.set_lang(transcript.language)
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, MARGIN + 6)
        self.set_text_color(*INK)
        self.add_page()

    def footer(self) -> None:
        """Which page of how many; the number of pages is filled in at the end."""
        self.set_y(-MARGIN)
        self.set_font(FONT, "", 8.5)
        self.set_text_color(*FAINT)
        self.cell(0, 5, self._pages.format(page=self.page_no(), pages="{nb}"), align="R")
        self.set_text_color(*INK)
