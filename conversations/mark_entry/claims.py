"""The statements of a message: whom each names and which mark it gives, by the order of its words alone.

    Anna 8, Jānis 7 (labi)     8 Anna 7 Jānis     1. Anna Bērziņa 8     8: Anna, Jānis     Anna un Jānis 8

Who is meant and whether the mark is one is not looked at here (:mod:`conversations.mark_entry.reading`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from conversations.pieces import skeleton
from storage.marks import Notation

COMMENT: Final = 300
"""Characters of a comment at most."""
SHOWN: Final = 60
WORDED: Final = {
    "ieskaitits": "i",
    "ieskaitita": "i",
    "neieskaitits": "ni",
    "neieskaitita": "ni",
    "zacet": "i",
    "nezacet": "ni",
}
"""Marks that people write out, in skeleton."""
LETTERS: Final = frozenset({"s", "t", "a", "p", "i", "n"})
"""Marks of one letter: what could be an initial as well."""
_AND: Final = frozenset({"un", "and", "и", "й", "та", "і", "&"})
_MOST_NUMBERED: Final = 60

_TOKEN: Final = re.compile(
    r"""\((?P<round>[^()]*)\) | \[(?P<square>[^\[\]]*)\]
    | (?P<number>\+?\d+(?:[.,/:]\d+)*(?:\s?%|[+-](?=[\s,;)]|$))?)
    | (?P<end>[;,])
    | (?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*\.?)
    | (?P<sign>\S)""",
    re.VERBOSE,
)
_Token = re.Match[str]


@dataclass(slots=True)
class Claim:
    """One statement: whom it names, which mark it gives, and what stands behind the mark."""

    words: list[str] = field(default_factory=list)
    mark: str | None = None
    comment: str | None = None
    after: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        return " ".join([*self.words, *([self.mark] if self.mark else []), *self.after])[:SHOWN]


def claims(line: str, notation: Notation | None) -> Iterator[Claim]:
    """Those of a line: of its parts between commas, each cut where a new pair of name and mark begins."""
    shared: str | None = None  # «8: Anna, Jānis»
    for part in _parts(line):
        found = list(_paired(part, notation))
        if len(part) > 1 and _is_mark(part[0], notation) and part[1][0] == ":":
            shared = found[0].mark
        elif shared is not None and all(claim.mark is None for claim in found):
            for claim in found:
                claim.mark = shared
        else:
            shared = None
        yield from found


def _parts(line: str) -> Iterator[list[_Token]]:
    part: list[_Token] = []
    for token in _TOKEN.finditer(line):
        if token.lastgroup == "end":
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _paired(part: Sequence[_Token], notation: Notation | None) -> Iterator[Claim]:
    """Name and mark in either order; what the first token is, all pairs of the part are."""
    part = _unnumbered(part, notation)
    marks_first = bool(part) and _is_mark(part[0], notation) and not _is_initial(part, 0, notation)
    last = max((place for place, token in enumerate(part) if _is_mark(token, notation)), default=-1)
    claim, together = Claim(), list[Claim]()  # «Anna un Jānis 8»: together
    for place, token in enumerate(part):
        kind, typed = token.lastgroup, token[0].strip()
        if kind in {"round", "square"}:
            claim.comment = token[kind].strip()[:COMMENT] or None
        elif _is_mark(token, notation) and not _is_initial(part, place, notation):
            if claim.mark is not None:
                yield from _of_one_mark(claim, together)
                claim, together = Claim(), []
            claim.mark = typed
        elif typed.casefold() in _AND and (claim.words or together):
            together.append(claim)
            claim = Claim(mark=claim.mark if marks_first else None)
        elif kind == "word" and claim.mark is not None and not marks_first:
            if place < last:
                yield from _of_one_mark(claim, together)
                claim, together = Claim([typed]), []
            else:
                claim.after.append(typed)
        elif kind == "word":
            claim.words.append(typed)
    if claim.words or claim.mark is not None:
        yield from _of_one_mark(claim, together)


def _of_one_mark(claim: Claim, together: Sequence[Claim]) -> Iterator[Claim]:
    for other in together:
        other.mark, other.comment = claim.mark, other.comment or claim.comment
        yield other
    yield claim


def _unnumbered(part: Sequence[_Token], notation: Notation | None) -> Sequence[_Token]:
    """Without the number of a line: «1. Anna 8»; a mark alone before a name stays: «8. Anna»."""
    is_numbered = (
        len(part) > 2
        and part[0][0].isdecimal()
        and int(part[0][0]) <= _MOST_NUMBERED
        and part[1][0] in {".", ")"}
        and any(_is_mark(token, notation) for token in part[2:])
    )
    return part[2:] if is_numbered else part


def _is_mark(token: _Token, notation: Notation | None) -> bool:
    if token.lastgroup != "word":
        return token.lastgroup == "number"
    word = token[0].casefold()
    if len(word) == 1:
        if word == "n":
            return True
        return (word == "i" and notation in {"pass", None}) or (word in {*"stap"} and notation == "stap")
    plain = word.rstrip(".")
    return len(plain) > 1 and (plain == "ni" or skeleton(plain) == "nv" or skeleton(plain) in WORDED)


def _is_initial(part: Sequence[_Token], place: int, notation: Notation | None) -> bool:
    """«Anna N 8»: a letter that could be a mark, with the mark behind it."""
    is_letter = part[place][0].casefold() in LETTERS
    return is_letter and place + 1 < len(part) and _is_mark(part[place + 1], notation)
