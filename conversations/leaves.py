"""A long text as leaves, each of which fits a phone without much scrolling."""

import re
from math import ceil
from typing import Final

A_LEAF: Final = 1000
# A last leaf of a few lines would only cost a tap.
SPARE: Final = 250

_PARAGRAPH: Final = re.compile(r"\n\s*\n")
_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+|\n")
_SPACE: Final = re.compile(r"\s+")


def leaves(text: str, limit: int = A_LEAF) -> list[str]:
    """The text in parts of about equal length, at most ``limit`` and a little; only white space is lost.

    Cut between paragraphs where that leaves no part too short, else between sentences, else between words.
    """
    rest = text.strip()
    parts: list[str] = []
    while len(rest) > limit + SPARE:
        aim = ceil(len(rest) / ceil(len(rest) / limit))
        cut = _cut(rest, aim)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest]


def _cut(text: str, aim: int) -> int:
    """Where to end a leaf: the last good place before ``aim`` and a little, but not in its first half."""
    until = aim + SPARE // 2
    for place in (_PARAGRAPH, _SENTENCE, _SPACE):
        ends = [found.start() for found in place.finditer(text, aim // 2, until) if found.start()]
        if ends:
            return min(ends, key=lambda end: abs(end - aim))
    return aim
