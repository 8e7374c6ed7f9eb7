"""Work in one line: «7.b matemātika uz piektdienu: 45. uzd.» is a group, a day and the words.

Before the colon stand the class, perhaps the subject and a day; «pārbaudes darbs» makes it a test. It is read
back before it is set.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from conversations.assignments.days import typed
from conversations.assignments.drafts import LONGEST, MOST_GROUPS, Draft
from conversations.assignments.taps import WorkKind
from locales.markup import clean
from storage.homework_search import folded
from storage.taught_lessons import TaughtGroup

_STEM: Final = 5
"""So many letters of a subject are enough, whatever its ending."""
_TESTS: Final = (
    "parbaud",
    "kontroldarb",
    "ieskait",
    "test",
    "контрольн",
    "проверочн",
    "перевірн",
    "самостоят",
)
_FILLERS: Final = frozenset(
    {
        *("uz", "lidz", "par", "klase", "klasei", "klasem", "grupa", "grupai", "majas"),
        *("darbs", "darbi", "uzdevums", "darba", "for", "the", "by", "class", "homework"),
        *("до", "на", "для", "к", "класс", "класса", "домашнее", "задание", "клас"),
        *("класу"),
    }
)
_WORD: Final = re.compile(r"[\w.]+")


def read(text: str, groups: Sequence[TaughtGroup], today: date) -> Draft | None:
    """The draft that a line means, its words last; None where it is no such line."""
    head, colon, words = clean(text).partition(":")
    words = words.strip()
    if not colon or not words:
        return None
    pieces = _WORD.findall(head)
    plain = [folded(piece).strip(".") for piece in pieces]
    kind: WorkKind = "test" if any(one.startswith(_TESTS) for one in plain) else "homework"
    named = {_class_of(group) for group in groups} & set(plain)
    chosen = [group for group in groups if _class_of(group) in named]
    by_subject = [group for group in chosen if any(_is_subject(one, group) for one in plain)]
    chosen = by_subject or chosen
    used = {piece for piece in plain if piece in named or any(_is_subject(piece, one) for one in chosen)}
    rest = [
        piece
        for piece, one in zip(pieces, plain, strict=True)
        if one not in used and one not in _FILLERS and not one.startswith(_TESTS)
    ]
    if not chosen or len(chosen) > MOST_GROUPS or len(words) > LONGEST[kind]:
        return None
    day = typed(" ".join(rest), today) if rest else "next"
    if day != "next" and not isinstance(day, date):
        return None
    when = None if day == "next" else day
    if when is not None and when < today:
        return None
    return Draft(kind=kind, groups=tuple(group.id for group in chosen), day=when, text=words, step="text")


def _class_of(group: TaughtGroup) -> str:
    """«7.b» of «7.b 1. grupa»."""
    return folded(group.name.split()[0]).strip(".") if group.name.split() else ""


def _is_subject(word: str, group: TaughtGroup) -> bool:
    return len(word) >= _STEM - 1 and folded(group.subject).startswith(word[:_STEM])
