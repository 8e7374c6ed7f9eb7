"""The template of a work, and everything that could come back instead of it."""

import io
import zipfile
from typing import Any, Final

import openpyxl
import pytest

from conversations.mark_entry import sheet
from conversations.mark_entry.merging import of_rows
from conversations.mark_entry.sheet import Filled, Line, SheetRefused
from storage.mark_book import Marked, Pupil

HEADS: Final = ("id", "Skolēns", "Tagad", "Atzīme", "Piezīme")
LINES: Final = (Line(1, "Anna Bērziņa", "4|7"), Line(2, "=cmd|' /C calc'!A0", ""))
WORK: Final = 12


def made(form: sheet.Form) -> bytes:
    return sheet.made(form, WORK, "7.b: [Mat/e]", HEADS, LINES)


def filled(change: Any) -> bytes:
    """The XLSX template after somebody's work on it."""
    book = openpyxl.load_workbook(io.BytesIO(made("xlsx")))
    change(book.active)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(content: bytes, name: str = "a.xlsx") -> tuple[Filled, ...]:
    return sheet.read(name, content, WORK)


def test_a_template_is_given_and_read_again() -> None:
    def fill(page: Any) -> None:
        page["D2"], page["E2"] = 9, "'- teicami"
        page["D3"], page["E3"] = "NV ", None

    anna, other = read(filled(fill))
    assert anna == Filled(1, "Anna Bērziņa", "9", "- teicami")
    assert (other.student, other.written, other.comment) == (2, "NV", None)
    page: Any = openpyxl.load_workbook(io.BytesIO(made("xlsx"))).active
    assert page["B3"].value == "'=cmd|' /C calc'!A0"  # a text, no formula
    assert page["B3"].data_type == "s"
    assert page.column_dimensions["A"].hidden


def test_numbers_come_as_spreadsheets_keep_them() -> None:
    def fill(page: Any) -> None:
        page["D2"], page["D3"] = 0.65, 7.5
        page["D2"].number_format = "0%"

    assert [one.written for one in read(filled(fill))] == ["65%", "7,5"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1257", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_of_every_program(encoding: str, separator: str) -> None:
    rows = (HEADS, ("w12s2", "Jānis Kalniņš", "", "", ""), ("w12s1", "Anna Bērziņa", "7", "8", "Ļoti labi"))
    content = "\r\n".join(separator.join(row) for row in rows).encode(encoding)
    assert read(content, "A.CSV") == (Filled(1, "Anna Bērziņa", "8", "Ļoti labi"),)


def test_a_csv_template_opens_in_excel_and_holds_no_formula() -> None:
    content = made("csv")
    assert content.startswith(b"\xef\xbb\xbfid;")
    assert "w12s2;'=cmd" in content.decode("utf-8-sig")


def rows_csv(*rows: str) -> bytes:
    return "\n".join([";".join(HEADS), *rows]).encode()


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def with_sheet(xml: bytes) -> bytes:
    """The template with another sheet in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made("xlsx"))) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            new.writestr(part, xml if part.filename == "xl/worksheets/sheet1.xml" else old.read(part))
    return out.getvalue()


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"""
FAR = b"""<?xml version="1.0"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/>
<sheetData><row r="1048576"><c r="XFD1048576"><v>8</v></c></row></sheetData></worksheet>"""


@pytest.mark.parametrize(
    ("name", "content", "why", "cell"),
    [
        ("a.xlsx", made("xlsx"), "empty", ""),
        ("a.xlsx", filled(lambda page: page.__setitem__("D3", "=1+7")), "formula", "D3"),
        ("a.xlsx", filled(lambda page: page.__setitem__("A3", "w13s2")), "other work", ""),
        ("a.xlsx", filled(lambda page: page.__setitem__("A3", "99")), "foreign", "A3"),
        ("a.xlsx", filled(lambda page: page.delete_rows(2, 9)), "foreign", "A1"),
        ("a.xlsx", filled(lambda page: page.__setitem__("D300", "8")), "size", ""),
        ("a.xlsx", made("xlsx")[:-200], "damaged", ""),
        ("a.xlsx", with_sheet(LAUGHS), "damaged", ""),
        ("a.xlsx", with_sheet(b"<worksheet"), "damaged", ""),
        ("a.xlsx", with_sheet(FAR), "size", ""),
        ("a.zip", packed(a=b"1"), "kind", ""),
        ("a.xlsx", packed(xl__workbook=b"0" * (5 * 1024 * 1024)), "size", ""),
        ("a.xlsx", b"PK\x03\x04" + b"\x00" * 600_000, "size", ""),
        ("a.xls", b"\xd0\xcf\x11\xe0", "kind", ""),
        ("a.pdf", b"%PDF-1.7", "kind", ""),
        ("a.csv", b"", "foreign", "A1"),
        ("a.csv", b"\xff\xfe\x00", "damaged", ""),
        ("a.csv", rows_csv("w12s1;Anna;;=8;"), "formula", "D2"),
        ("a.csv", rows_csv("w12s1;Anna;;8;", "Anna;8"), "foreign", "A3"),
        ("a.csv", rows_csv("w13s1;Anna;;8;"), "other work", ""),
        ("a.csv", rows_csv(*["w12s1;Anna;;8;"] * 300), "size", ""),
        ("a.csv", rows_csv('w12s1;"Anna\x00";;8;'), "damaged", ""),
    ],
)
def test_what_is_no_filled_template_is_refused(name: str, content: bytes, why: str, cell: str) -> None:
    with pytest.raises(SheetRefused) as refused:
        read(content, name)
    assert (refused.value.why, refused.value.cell) == (why, cell)


def test_a_part_cut_or_packed_oddly_is_damaged() -> None:
    sound = zipfile.ZipFile(io.BytesIO(made("xlsx")))
    part = sound.getinfo("xl/worksheets/sheet1.xml").header_offset + len("xl/worksheets/sheet1.xml") + 30
    torn = bytearray(made("xlsx"))
    torn[part : part + 20] = b"\xff" * 20
    odd = io.BytesIO()
    with zipfile.ZipFile(odd, "w", zipfile.ZIP_LZMA) as packed:
        for name in sound.namelist():
            packed.writestr(name, sound.read(name))
    for content in (bytes(torn), odd.getvalue()):
        with pytest.raises(SheetRefused) as refused:
            read(content)
        assert refused.value.why == "damaged"


def test_rows_become_marks_and_what_is_wrong_is_asked() -> None:
    roll = [Marked(Pupil(number, "Anna", f"{number}.", None), None) for number in (1, 2, 3)]
    rows = (
        Filled(1, "Anna 1.", "8", "Labi\u202e!"),
        Filled(1, "Anna 1.", "9", None),  # pasted twice
        Filled(2, "Anna 2.", "11", None),
        Filled(3, "Anna 3.", "", "tikai piezīme"),
        Filled(9, "Cita", "8", None),  # left since
    )
    found = of_rows(rows, roll, "points")
    assert found.entries == ()
    assert [one.why for one in found.unclear] == ["twice", "mark", "missing", "unread"]
    assert of_rows(rows[:1], roll, "points").entries[0].comment == "Labi!"
