"""The order of words in a Latvian list."""

from typing import Final

# The 33 letters, each one of its own (ā after a, č after c), and the four foreign ones where Latin has them.
LETTERS: Final = "aābcčdeēfgģhiījkķlļmnņopqrsštuūvwxyzž"
_PLACES: Final = {letter: place for place, letter in enumerate(LETTERS)}


def alphabetical(text: str) -> tuple[tuple[int, str], ...]:
    """A key for sorting: digits, signs and spaces first, then Latvian letters, then every other script.

    Case does not matter, unless nothing else tells two words apart.
    """
    return (*(_place(sign) for sign in text.casefold()), (-1, text))


def _place(sign: str) -> tuple[int, str]:
    if sign in _PLACES:
        return 1 + _PLACES[sign], ""
    return (1 + len(LETTERS), sign) if sign.isalpha() else (0, sign)
