"""Which pupils a few words name: «Anna», «Bērziņam», «Anna B.», «A. Berzina», «Калниньш».

Every word must be the pupil's given or family name. The best fit wins: as the school writes it, then in
a case of Latvian, Russian or Ukrainian, then by an initial, then with one letter wrong, which is never sure.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from conversations.children_named import forms
from conversations.pieces import one_slip, skeleton
from storage.mark_book import Pupil

NEVER: Final = 99
_SLIPPED: Final = 20
_INITIAL: Final = 3
MOST_WORDS: Final = 6
LONGEST_WORD: Final = 40
_LONG_ENOUGH: Final = 4
"""A shorter word with a wrong letter is another word."""


class Named(NamedTuple):
    """The pupils whom words fit equally well; ``sure``: not only by a slip of the pen."""

    students: tuple[int, ...] = ()
    sure: bool = False


def pupils_named(words: Sequence[str], pupils: Sequence[Pupil]) -> Named:
    """The identifiers of the pupils whom these words fit best; nobody where they fit nobody."""
    apart = [part for word in words for part in word.split("-") if part]
    if not 0 < len(apart) <= MOST_WORDS or any(len(part) > LONGEST_WORD for part in apart):
        return Named()
    fits = {pupil.id: _fit(apart, pupil) for pupil in pupils}
    best = min(fits.values(), default=NEVER)
    if best >= NEVER:
        return Named()
    return Named(tuple(number for number, fit in fits.items() if fit == best), best < _SLIPPED)


def _fit(words: Sequence[str], pupil: Pupil) -> int:
    """How far the words are from the pupil's names: 0 is exact, NEVER is somebody else."""
    given, family = _parts(pupil.given_name), _parts(pupil.family_name)
    bare = [word for word in words if _plain(word)]
    if not bare or len(bare) > len(given) + len(family):
        return NEVER
    firsts = tuple(_Part(part, False, min(place, 1)) for place, part in enumerate(given))
    return _assigned(bare, firsts + tuple(_Part(part, True, 0) for part in family))


class _Part(NamedTuple):
    """One name of several; ``later``: 1 for a second given name, by which fewer are called."""

    name: str
    is_family: bool
    later: int


def _assigned(words: Sequence[str], parts: tuple[_Part, ...]) -> int:
    """The words laid on different parts of the name, as well as they can be."""
    if not words:
        return 0
    word, rest = words[0], words[1:]
    best = NEVER
    for place, part in enumerate(parts):
        distance = part.later + _distance(word, part.name, is_family=part.is_family)
        if distance < best:
            left = _assigned(rest, parts[:place] + parts[place + 1 :])
            best = min(best, distance + left)
    return min(best, NEVER)


def _distance(word: str, part: str, *, is_family: bool) -> int:
    bare = word.rstrip(".")
    typed, whole = _single(_plain(word)), _single(_plain(part))
    tests: tuple[tuple[int, Callable[[], bool]], ...] = (
        (0, lambda: typed == whole and len(typed) > 1),
        (1, lambda: typed in _forms(part)),
        (2, lambda: is_family and typed in _forms(part, both=True)),
        (_INITIAL, lambda: _begins(word, bare, part)),
        (_SLIPPED, lambda: _nearly(typed, whole)),
    )
    return next((distance for distance, holds in tests if holds()), NEVER)


def _begins(word: str, bare: str, part: str) -> bool:
    """«A.», «B», «Bērz.»: an initial, or a beginning with its full stop."""
    typed, whole = _plain(word), _plain(part)
    if len(bare) == 1 and bare.casefold() != part[:1].casefold() and not bare.isascii():
        return False  # «Š.» is not «S.»
    return (len(bare) == 1 or word.endswith(".")) and whole.startswith(typed)


def _nearly(typed: str, whole: str) -> bool:
    return min(len(typed), len(whole)) >= _LONG_ENOUGH and typed[0] == whole[0] and one_slip(typed, whole)


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in name.replace("-", " ").split() if _plain(part))


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    return skeleton(word.rstrip("."))


@lru_cache(maxsize=4096)
def _forms(part: str, *, both: bool = False) -> frozenset[str]:
    return frozenset(form for form in forms(part, both=both) if len(form) > 1)


@lru_cache(maxsize=4096)
def _single(word: str) -> str:
    return "".join(sign for place, sign in enumerate(word) if place == 0 or word[place - 1] != sign)
