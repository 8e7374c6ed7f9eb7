"""What people typed, in words, numbers and marks, with what each may mean (``lexicon``).

    "Sodien  СЛИМА!"  ->  two words, marked {"today"} and {"sick"}, and a mark of punctuation

All four languages are read at once, whatever the chat's own is: families mix them. A word is compared in one
alphabet without diacritics (``skeleton``): «rīt», «rit» and «РИТ» are one, and so is Russian typed in Latin.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from conversations.lexicon import MEANINGS

_CYRILLIC: Final = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшъыьэіґ",
        [*"abvgdez", "i", "j", *"klmnoprstufh", "c", "c", "s", "", "y", "", "e", "i", "g"],
        strict=True,
    )
) | {"ж": "z", "щ": "sc", "ё": "e", "ю": "ju", "я": "ja", "є": "e", "ї": "ji", "ў": "u"}
# Also the doubled vowels of those who type Latvian without its letters: «riit», «saap».
_SAME_SOUND: Final = (
    *(("ya", "ja"), ("yu", "ju"), ("zh", "z"), ("sh", "s"), ("ch", "c"), ("kh", "h")),
    *(("aa", "a"), ("ee", "e"), ("ii", "i"), ("uu", "u")),
)


def skeleton(word: str) -> str:
    """The word in small Latin letters without diacritics: «Jāņa», «Яня» and «JANA» are comparable."""
    plain = "".join(_CYRILLIC.get(sign, sign) for sign in unicodedata.normalize("NFC", word.casefold()))
    apart = unicodedata.normalize("NFD", plain)
    bare = "".join(sign for sign in apart if sign.isalnum())
    for spelt, sound in _SAME_SOUND:
        bare = bare.replace(spelt, sound)
    return bare


def one_slip(typed: str, meant: str) -> bool:
    """Whether one word is the other with one letter too many, too few, wrong or swapped with the next."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    a, b = typed[start:], meant[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    whole: dict[str, set[str]] = {}
    beginnings: dict[str, set[str]] = {}
    for meaning, words in MEANINGS.items():
        for word in words.split():
            table = beginnings if word.endswith("*") else whole
            table.setdefault(skeleton(word), set()).add(meaning)
    return (
        {word: frozenset(meant) for word, meant in whole.items()},
        {word: frozenset(meant) for word, meant in beginnings.items()},
    )


_WHOLE, _BEGINNINGS = _tables()
_BEFORE_A_BUS: Final = frozenset({"the", "a", "scol", "her", "his", "our", "late", "no"})
_SHORTEST_SLIPPED: Final = 5


def meanings(word: str) -> frozenset[str]:
    """What a word in skeleton may mean; of a word that nobody knows, what it means with one slip mended."""
    whole = _WHOLE.get(word, frozenset())
    if "" in whole:
        return frozenset()
    lengths = range(len(word), 1, -1)
    begun = next(
        (_BEGINNINGS[word[:size]] for size in lengths if word[:size] in _BEGINNINGS), frozenset[str]()
    )
    known = whole | begun
    return _mended(word) if not known and len(word) >= _SHORTEST_SLIPPED else known


def _buckets(table: dict[str, frozenset[str]], shortest: int) -> dict[str, list[str]]:
    """The longer words of a table by their first letter and their second: a slip may swap the two."""
    found: dict[str, list[str]] = {}
    for known in table:
        if len(known) >= shortest:
            for letter in set(known[:2]):
                found.setdefault(letter, []).append(known)
    return found


_WHOLE_BY_LETTER = _buckets(_WHOLE, _SHORTEST_SLIPPED)
_BEGINNINGS_BY_LETTER = _buckets(_BEGINNINGS, _SHORTEST_SLIPPED + 1)


def _mended(word: str) -> frozenset[str]:
    for known in _WHOLE_BY_LETTER.get(word[0], ()):
        if known[0] in word[:2] and one_slip(word, known):
            return _WHOLE[known] - {""}
    for known in _BEGINNINGS_BY_LETTER.get(word[0], ()):
        cuts = (word[: len(known) + more] for more in (-1, 0, 1))
        if known[0] in word[:2] and any(one_slip(cut, known) for cut in cuts):
            return _BEGINNINGS[known]
    return frozenset()


@dataclass(frozen=True, slots=True)
class Piece:
    """One word, number or mark of a line. ``plain``: its skeleton, or the mark itself."""

    typed: str
    plain: str
    start: int
    end: int
    means: frozenset[str]


_PIECE: Final = re.compile(
    r"""(?P<date>\d{4}-\d{1,2}-\d{1,2}(?!\d)
        | \d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)(?!\d|[.:]\d)
        | \d{1,2}\.\s?\d{1,2}\.
        | \d{1,2}[:./]\d{1,2}(?!\d))
    | (?P<number>\d+)(?P<ordinal>\.(?!\d) | -?(?:st|nd|rd|th|ого|го|е|ого|ā|ajā)\b)?
    | (?P<word>[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*)
    | (?P<mark>[-–—,.!?;:\n])""",
    re.VERBOSE,
)


def pieces(text: str) -> tuple[Piece, ...]:
    """The words, numbers and marks of a line, in order."""
    found: list[Piece] = []
    for match in _PIECE.finditer(text):
        kind, typed = match.lastgroup, match[0]
        if match["word"]:
            plain = skeleton(typed)
            before = found[-1].plain if found else ""
            found.append(Piece(typed, plain, match.start(), match.end(), _meant(typed, plain, before)))
            continue
        if match["number"]:
            kind = "ordinal" if match["ordinal"] else "number"
        plain = {"–": "-", "—": "-"}.get(typed, typed)
        found.append(Piece(typed, plain, match.start(), match.end(), frozenset({f"#{kind}"})))
    return tuple(found)


def _meant(typed: str, plain: str, before: str) -> frozenset[str]:
    if plain == "ill" and plain != typed.casefold():
        return frozenset()  # «I'll»
    if plain == "bus" and before in _BEFORE_A_BUS:
        return frozenset({"transport"})  # elsewhere it is «būs»
    return meanings(plain)


def any_of(found: Iterable[Piece], *wanted: str) -> bool:
    """Whether one of the pieces means one of these."""
    return any(piece.means.intersection(wanted) for piece in found)
