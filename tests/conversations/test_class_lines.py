"""What a class teacher's line says: whose number it is, or what is unclear."""

import pytest

from conversations.class_lines import Fault, Line, ListTooLong, lines_of, lines_of_csv, understood
from storage.registration import Pupil

PUPILS = [
    Pupil(1, "Anna", "Bērziņa", 2, 0),
    Pupil(2, "Anna Marija", "Kalna", 2, 0),
    Pupil(3, "Jānis", "Kalns", 2, 0),
    Pupil(4, "Jānis", "Kalniņš", 2, 0),
    Pupil(5, "Oskars", "Mate", 1, 0),
]
PHONE = "+37126123456"


@pytest.mark.parametrize(
    ("line", "student", "kind", "named"),
    [
        ("Bērziņa Anna māte 26123456", 1, "mother", ("", "")),
        ("anna berzina MĀTE +371 26 123 456", 1, "mother", ("", "")),
        ("Anna B. mamma 00371 26123456", 1, "mother", ("", "")),
        ("Bērz. Anna; tēvs; Andris Bērziņš; 26 123-456", 1, "father", ("Andris", "Bērziņš")),
        ("Kalna Anna Marija, aizbildne, Una Zaļā-Kļava, 26123456", 2, "other", ("Una", "Zaļā-Kļava")),
        ("Marija Kalna skolniece ２６１２３４５６", 2, "student", ("", "")),
        ("Kalns Jānis папа 26123456", 3, "father", ("", "")),
        ("Kalns Jānis інший 26123456", 3, "other", ("", "")),
        ("Mate Oskars māte 26123456", 5, "mother", ("", "")),
        ("Oskars Mate тато 26123456", 5, "father", ("", "")),
    ],
)
def test_it_is_understood(line: str, student: int, kind: str, named: tuple[str, str]) -> None:
    assert understood(line, PUPILS) == Line(student, kind, *named, PHONE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Bērziņa Anna māte", "number"),
        ("Bērziņa Anna māte 2612345", "number"),
        ("Bērziņa Anna māte 26123456 zvanīt vakarā", "number"),
        ("Bērziņa Anna māte 67123456", "landline"),
        ("Bērziņa Anna 26123456", "kind"),
        ("māte 26123456", "kind"),
        ("Ozola Anna māte 26123456", "student"),
        ("Anna Anna Bērziņa māte 26123456", "student"),
        ("Anna māte 26123456", "namesakes"),
        ("Jānis Kaln māte 26123456", "namesakes"),
        ("Bērziņa Anna māte Ilze 26123456", "name"),
        ("Bērziņa Anna māte <b>Ilze</b> Zara 26123456", "name"),
        ("309900-00017", "number"),
        ("=HYPERLINK(1)", "number"),
        ("😀", "number"),
    ],
)
def test_it_is_unclear(line: str, fault: Fault) -> None:
    assert understood(line, PUPILS) == fault


LINES = ["Bērziņa Anna māte 26123456", "Kalns Jānis tēvs Juris Kalns +37126123457"]


@pytest.mark.parametrize(
    "content",
    [
        "Skolēns;Kas;Vārds;Numurs\r\nBērziņa Anna;māte;;26123456\r\n\r\n"
        "Kalns Jānis;tēvs;Juris Kalns;+37126123457\r\n".encode("utf-8-sig"),
        "Bērziņa Anna,māte,,26123456\nKalns Jānis,tēvs,Juris Kalns,+37126123457".encode("cp1257"),
        'Bērziņa\tAnna\tmāte\t26123456\nKalns\t"Jānis"\ttēvs\tJuris Kalns\t+37126123457'.encode("utf-16"),
    ],
)
def test_a_csv_is_the_same(content: bytes) -> None:
    assert lines_of_csv(content) == LINES


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"a\x00b;c", b"1" * 300_000])
def test_what_is_no_csv(content: bytes) -> None:
    with pytest.raises(ValueError, match="not a CSV"):
        lines_of_csv(content)


def test_more_lines_than_a_class_has_people() -> None:
    assert len(lines_of("x\n\n" * 120)) == 120
    with pytest.raises(ListTooLong):
        lines_of("x\n" * 121)
    with pytest.raises(ListTooLong):
        lines_of_csv(b"1;x\n" * 121)
