"""Search in a year's homework: letters with and without signs are one, and so are large and small ones."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from storage import homework
from storage.homework import Homework
from storage.store import Tx
from storage.viewer import Viewer

YEAR: Final = timedelta(days=366)
WORDS: Final = 6
"""So many words of what was typed are looked for."""
_MARKS: Final = re.compile(r"^[\W_]+|[\W_]+$")
_SIGNS: Final = re.compile("[\u0300-\u036f]")


async def search(tx: Tx, viewer: Viewer, wanted: str) -> list[Homework]:
    """What was due within a year back and ahead and has all the words in its text or subject; newest first.

    A word may be any part of one: «macib» finds «mācību». Nothing is found without a word.
    """
    words = words_of(wanted)
    if not words:
        return []
    every = await homework.due(tx, viewer, viewer.today - YEAR, viewer.today + YEAR)
    return [task for task in reversed(every) if _has(task, words)]


def words_of(wanted: str) -> list[str]:
    """The words that are looked for, folded, without marks around them."""
    return [word for word in (_MARKS.sub("", typed) for typed in folded(wanted).split()) if word][:WORDS]


def folded(text: str) -> str:
    """A text in small letters without their signs. Both folds are C's, for a year is some 200,000 letters."""
    return _SIGNS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def _has(task: Homework, words: Sequence[str]) -> bool:
    text = folded(f"{task.subject} {task.text}")
    return all(word in text for word in words)
