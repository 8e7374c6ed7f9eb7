"""The template of a work: a table that the bot gives and takes back filled, as XLSX or CSV.

    id (hidden) | pupil | mark now | mark | comment

Each row's id names the work and the pupil, so that rows may be sorted and another work's sheet is known.
What somebody sends is looked through here: nothing of it is worked out, and what could grow is bounded.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils.exceptions import InvalidFileException

MOST_BYTES: Final = 512 * 1024
MOST_UNPACKED: Final = 4 * 1024 * 1024
MOST_PARTS: Final = 64
MOST_ROWS: Final = 200
MOST_LOOKED_AT: Final = 2000
"""Rows of a sheet: programs leave empty ones behind the last that is filled."""
COLUMNS: Final = 5
LONGEST_CELL: Final = 400
DANGEROUS: Final = ("=", "+", "-", "@", "\t", "\r")
_ID: Final = re.compile(r"w(?P<work>[1-9]\d{0,17})s(?P<student>[1-9]\d{0,17})")
"""No number and no date in any spreadsheet's eyes."""
_WIDTHS: Final = {"A": 12, "B": 32, "C": 10, "D": 10, "E": 40}
_AN_XLSX: Final = b"PK\x03\x04"

Form = Literal["xlsx", "csv"]
Why = Literal["kind", "size", "damaged", "foreign", "other work", "formula", "empty"]


class Line(NamedTuple):
    """One pupil's row of a template."""

    student: int
    name: str
    now: str


class Filled(NamedTuple):
    """A row that somebody filled; ``written`` is not yet known to be a mark."""

    student: int
    name: str
    written: str
    comment: str | None


@dataclass(frozen=True)
class SheetRefused(Exception):
    """Why a file is not taken. ``cell``: the one that is to blame, «D5»."""

    why: Why
    cell: str = ""


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(DANGEROUS) else text


def made(form: Form, work_id: int, title: str, heads: Sequence[str], lines: Iterable[Line]) -> bytes:
    """The template. ``heads``: the columns' titles. It takes tens of milliseconds: not in the event loop."""
    rows = [list(heads)]
    rows += [[f"w{work_id}s{one.student}", neutral(one.name), neutral(one.now), "", ""] for one in lines]
    return _csv(rows) if form == "csv" else _xlsx(title, rows)


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")  # or Excel takes it for Windows-1257


def _xlsx(title: str, rows: Sequence[Sequence[str]]) -> bytes:
    book = Workbook()
    sheet: Any = book.active
    sheet.title = re.sub(r"[\[\]:*?/\\']", " ", title)[:31].strip() or "1"
    for row in rows:
        sheet.append([text or None for text in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["A"].hidden = True
    for (cell,) in sheet.iter_rows(min_row=2, min_col=4, max_col=4):
        cell.number_format = "@"  # or «7,5» becomes the seventh of May
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(name: str, content: bytes, work_id: int) -> tuple[Filled, ...]:
    """The rows that were filled; SheetRefused for what is not this work's template. Not in the event loop."""
    if len(content) > MOST_BYTES:
        raise SheetRefused("size")
    if content.startswith(_AN_XLSX):
        rows = _rows_of_xlsx(content)
    elif name.casefold().endswith((".csv", ".txt")):
        rows = _rows_of_csv(content)
    else:
        raise SheetRefused("kind")
    filled = tuple(_filled(rows, work_id))
    if not filled:
        raise SheetRefused("empty")
    return filled


def _filled(rows: Iterable[Sequence[str]], work_id: int) -> Iterator[Filled]:
    known = 0
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in (*row, *("",) * COLUMNS)[:COLUMNS]]
        for letter, cell in zip(_WIDTHS, cells, strict=True):
            if cell.startswith("="):
                raise SheetRefused("formula", f"{letter}{number}")
        match = _ID.fullmatch(cells[0])
        if match is None:
            if number > 1 and any(cells):
                raise SheetRefused("foreign", f"A{number}")
            continue
        if int(match["work"]) != work_id:
            raise SheetRefused("other work")
        known += 1
        name, _, written, comment = (_plain(cell)[:LONGEST_CELL] for cell in cells[1:])
        if written or comment:
            yield Filled(int(match["student"]), name, written, comment or None)
    if not known:
        raise SheetRefused("foreign", "A1")


def _plain(cell: str) -> str:
    """Without the sign that :func:`neutral` put before it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(DANGEROUS) else cell


# -- CSV ---------------------------------------------------------------------------------------------------


def _rows_of_csv(content: bytes) -> list[list[str]]:
    text = _decoded(content)
    if "\x00" in text:
        raise SheetRefused("damaged")
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    try:
        rows = []
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(row)
            if len(rows) > MOST_ROWS:
                raise SheetRefused("size")
    except csv.Error as error:
        raise SheetRefused("damaged") from error
    return rows


def _decoded(content: bytes) -> str:
    """UTF-8 or UTF-16 where it says so by its mark, UTF-8 where it can be, else Windows-1257."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                continue
    return content.decode("cp1257", errors="replace")


# -- XLSX --------------------------------------------------------------------------------------------------


def _rows_of_xlsx(content: bytes) -> list[list[str]]:
    _look_through(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        sheet: Any = book.worksheets[0]
        sheet.reset_dimensions()  # what a sheet says of its own size need not be so
        rows = [
            [_text(cell) for cell in row] for row in sheet.iter_rows(max_row=MOST_LOOKED_AT, max_col=COLUMNS)
        ]
    except (
        *(InvalidFileException, ParseError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError),
        *(ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError),
    ) as error:  # whatever comes first in a file that is not as it should be; defusedxml's is a ValueError
        raise SheetRefused("damaged") from error
    if len(rows) == MOST_LOOKED_AT or any(any(row) for row in rows[MOST_ROWS:]):
        raise SheetRefused("size")
    return rows[:MOST_ROWS]


def _look_through(content: bytes) -> None:
    """Refuses what would be much larger unpacked than it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise SheetRefused("damaged") from error
    if not {part.compress_type for part in parts} <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise SheetRefused("damaged")  # no spreadsheet packs otherwise
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise SheetRefused("size")
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise SheetRefused("kind")


def _text(cell: Cell) -> str:
    """What stands in a cell as somebody would have typed it."""
    value: Any = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return "="
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float | int):
        if "%" in (cell.number_format or ""):
            return f"{round(value * 100)}%"
        return str(int(value)) if value == int(value) else f"{value:g}".replace(".", ",")
    return str(value)[:LONGEST_CELL]
