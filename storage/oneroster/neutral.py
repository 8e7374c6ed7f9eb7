"""Cells that a spreadsheet would take for formulas, made plain and read back.

A cell that begins with = + - @ gets an apostrophe in front, as spreadsheets themselves mark text; reading
takes one off again. One that begins with apostrophes and then such a sign gets one more, so nothing is
lost. sourcedIds are left alone: other systems compare them letter by letter, and their signs make no
formula.
Tab and line breaks cannot begin a cell: a line break becomes a space, and blanks at the ends are cut.
"""

import re
from typing import Final

_DANGEROUS: Final = re.compile(r"'*[=+\-@]")
_MARKED: Final = re.compile(r"'+[=+\-@]")


def neutral(text: str) -> str:
    """The cell as it is written."""
    plain = " ".join(text.split())
    return f"'{plain}" if _DANGEROUS.match(plain) else plain


def plain(cell: str) -> str:
    """The cell as it was meant."""
    return cell[1:] if _MARKED.match(cell) else cell
