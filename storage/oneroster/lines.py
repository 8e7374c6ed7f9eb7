"""The rows of a CSV file: UTF-8, RFC 4180, a header in the standard's order; one row in memory at a time."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from storage.oneroster.faults import Fault, Findings, SetRefused
from storage.oneroster.layouts import EXTENSION, MAY_LACK, Column
from storage.oneroster.neutral import plain

LONGEST: Final = 32 * 1024
"""Bytes of a line; a quote that is never closed would swallow the file."""
_BOM: Final = b"\xef\xbb\xbf"
_LETTERS: Final = frozenset("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ")

Cells = list[str]


@dataclass(frozen=True, slots=True)
class Line:
    """A row that has as many fields as the header: values by column, empty ones left out."""

    number: int
    values: Mapping[str, str]


def rows(
    name: str, stream: io.BufferedReader, columns: Sequence[Column], findings: Findings
) -> Iterator[Line]:
    """The rows of a file. Faults of header and lines are collected; after a wrong header there are none."""
    parsed = _parsed(name, stream, findings)
    _, header = next(parsed, (1, None))
    if header is None:
        findings.fault("no-rows", name)
        return
    if not _header_fits(name, header, columns, findings):
        return
    count = 0
    for number, cells in parsed:
        count += 1
        if len(cells) != len(header):
            findings.fault("row-length", name, number, found=len(cells), wanted=len(header))
            continue
        values = {
            column: text for column, cell in zip(header, cells, strict=True) if (text := plain(cell.strip()))
        }
        yield Line(number, values)
    if not count:
        findings.fault("no-rows", name)


def _parsed(name: str, stream: io.BufferedReader, findings: Findings) -> Iterator[tuple[int, Cells]]:
    text = _Text(name, stream)
    reader = csv.reader(text, strict=True)
    while True:
        before = text.number
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            findings.fault("csv", name, before + 1, why=str(error))
            continue
        if text.number > before + 1:
            findings.fault("line-break", name, before + 1)
        elif cells:  # csv gives an empty list for an empty line
            yield text.number, cells


class _Text:
    """Lines as text, for csv; `number` is the one read last."""

    def __init__(self, name: str, stream: io.BufferedReader) -> None:
        self._name, self._stream, self.number = name, stream, 0

    def __iter__(self) -> "_Text":
        return self

    def __next__(self) -> str:
        raw = self._stream.readline(LONGEST + 1)
        if not raw:
            raise StopIteration
        self.number += 1
        if self.number == 1:
            raw = raw.removeprefix(_BOM)
        try:
            line = raw.decode()
        except UnicodeDecodeError:
            fault = Fault("encoding", self._name, self.number, facts={"guess": _guess(raw)})
            raise SetRefused([fault]) from None
        if len(raw) > LONGEST:
            raise SetRefused([Fault("line-too-long", self._name, self.number, facts={"most": LONGEST})])
        return line


def _guess(raw: bytes) -> str:
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in raw:
        return "; it looks like UTF-16"
    try:
        text = raw.decode("cp1257")
    except UnicodeDecodeError:
        return ""
    return "; it looks like Windows-1257" if _LETTERS & set(text) else ""


def _header_fits(name: str, header: Cells, columns: Sequence[Column], findings: Findings) -> bool:
    before = len(findings.faults)
    if len(header) == 1 and ";" in header[0]:
        findings.fault("semicolons", name, 1)
        return False
    known = {column.name: place for place, column in enumerate(columns)}
    for column in header:
        if header.count(column) > 1:
            findings.fault("header-twice", name, 1, column[:80])
        elif column not in known and not column.startswith(EXTENSION):
            _unknown(name, column, known, findings)
    for column_of in columns:
        if column_of.name not in header and column_of.name != MAY_LACK and _is_needed(column_of):
            findings.fault("header-missing", name, 1, column_of.name)
    if len(findings.faults) == before:
        _in_order(name, header, known, findings)
    return len(findings.faults) == before


def _unknown(name: str, column: str, known: Mapping[str, int], findings: Findings) -> None:
    wanted = {each.casefold(): each for each in known}.get(column.strip().casefold())
    if wanted is None:
        findings.fault("header-unknown", name, 1, column[:80])
    else:
        findings.fault("header-case", name, 1, column[:80], wanted=wanted)


def _in_order(name: str, header: Cells, known: Mapping[str, int], findings: Findings) -> None:
    furthest, extended = "", False
    for column in header:
        if column.startswith(EXTENSION):
            extended = True
        elif extended:
            findings.fault("extension-place", name, 1, column)
        elif furthest and known[column] < known[furthest]:
            findings.fault("header-order", name, 1, furthest, wanted=column)
        else:
            furthest = column


def _is_needed(column: Column) -> bool:
    return column.required or column.name in {"sourcedId", "status", "dateLastModified"}
