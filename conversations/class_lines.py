"""What a class teacher writes of a whole class: a line a person, «Bērziņa Anna māte 26123456».

    pupil (any order, beginnings do)   who    [name of a guardian who is new]   number
    Bērziņa Anna                       māte                                     26123456
    Anna B.                            tēvs   Andris Bērziņš                    +371 26 123 457

A CSV is the same with a column for each part. It only reads; who they are, `class_list.py` finds out.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from locales.markup import clean
from storage.people import PhoneRefused, phone_form, plain_signs
from storage.registration import Pupil
from storage.viewer import OwnerKind

MOST_LINES: Final = 120
LARGEST: Final = 256 * 1024
LONGEST_NAME: Final = 80

_NUMBER: Final = re.compile(r"(?P<number>\+?[0-9][0-9 ().-]{5,}[0-9])\s*$")
_NOT_A_NAME: Final = re.compile(r"[;,:\t]+")
_CALLED: Final[dict[OwnerKind, str]] = {
    "mother": "mate mamma mama мама мать мати mother",
    "father": "tevs tetis papa папа отец тато father",
    "other": "cita cits aizbildnis aizbildne другое опекун інша інший other",
    "student": "skolens skolniece skolnieks ученик ученица учень учениця student",
}

Fault = Literal["number", "landline", "kind", "student", "namesakes", "name"]
"""What is unclear: no number, a landline, whose it is, no such pupil, several, no name of a new guardian."""


class ListTooLong(ValueError):
    """More lines than a class has people."""


class Line(NamedTuple):
    """A line that has a pupil, a part and a number; ``given`` and ``family``: of the guardian, if there."""

    student: int
    kind: OwnerKind
    given: str
    family: str
    phone: str


def lines_of(text: str) -> list[str]:
    """The lines that say anything; ListTooLong for more than a class can have."""
    lines = [clean(line).strip() for line in text.splitlines()]
    kept = [line for line in lines if line]
    if len(kept) > MOST_LINES:
        raise ListTooLong
    return kept


def lines_of_csv(content: bytes) -> list[str]:
    """The rows of a CSV as such lines, without its heading; ValueError for what is none."""
    if len(content) > LARGEST or content.startswith(b"PK"):
        raise ValueError("not a CSV")
    text = _decoded(content)
    if "\x00" in text:
        raise ValueError("not a CSV")
    separator = max(";,\t", key=text.partition("\n")[0].count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        raise ValueError("not a CSV") from None
    if rows and not any(sign.isdigit() for cell in rows[0] for sign in cell):
        rows = rows[1:]
    return lines_of("\n".join(" ".join(" ".join(row).split()) for row in rows))


def _decoded(content: bytes) -> str:
    """UTF-16 or UTF-8 as it says itself, else Windows-1257."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1257", "replace")


def understood(line: str, pupils: Sequence[Pupil]) -> Line | Fault:
    """What a line says of these pupils, or what is unclear in it."""
    plain = plain_signs(line)
    found = _NUMBER.search(plain)
    if found is None:
        return "number"
    try:
        phone = phone_form(found["number"])
    except PhoneRefused as refused:
        return "landline" if refused.reason == "landline" else "number"
    words = _NOT_A_NAME.sub(" ", plain[: found.start()]).split()
    # Not the first word alone decides: a pupil may be called «Mate».
    places = [place for place, word in enumerate(words) if place and _folded(word) in _KINDS]
    readings = [_read(words, place, phone, pupils) for place in places]
    for reading in readings:
        if isinstance(reading, Line):
            return reading
    return readings[0] if readings else "kind"


def _read(words: Sequence[str], place: int, phone: str, pupils: Sequence[Pupil]) -> Line | Fault:
    """A line whose word at ``place`` says who it is."""
    fits = [pupil for pupil in pupils if _is_meant(words[:place], pupil)]
    if len(fits) != 1:
        return "namesakes" if fits else "student"
    named = words[place + 1 :]
    if named and not is_name(named):
        return "name"
    kind = _KINDS[_folded(words[place])]
    return Line(fits[0].id, kind, " ".join(named[:-1]), named[-1] if named else "", phone)


def is_name(words: Sequence[str]) -> bool:
    """Whether they can be a given and a family name."""
    letters = re.sub(r"[-’'.]", "", "".join(words))
    return len(words) >= 2 and letters.isalpha() and len(" ".join(words)) <= LONGEST_NAME


def _is_meant(words: Sequence[str], pupil: Pupil) -> bool:
    """Each word begins another of the pupil's names."""
    left = [_folded(name) for name in (*pupil.family_name.split(), *pupil.given_name.split())]
    for word in (_folded(word) for word in words):
        fit = next((name for name in left if name == word), None) or next(
            (name for name in left if name.startswith(word)), None
        )
        if not word or fit is None:
            return False
        left.remove(fit)
    return bool(words)


def _folded(word: str) -> str:
    """Without accents, capitals and stops."""
    bare = unicodedata.normalize("NFD", word.casefold()).strip(".")
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


_KINDS: Final = {_folded(word): kind for kind, words in _CALLED.items() for word in words.split()}
