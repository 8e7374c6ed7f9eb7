"""The beginning of a text, for lists."""

from typing import Final

ELLIPSIS: Final = "…"


def excerpt(text: str, limit: int) -> str:
    """At most ``limit`` characters of a text in one line, cut between words; «…» tells that there is more.

    An address is never cut in two: Telegram would make a link of its first half, and it would lead elsewhere.
    One that does not fit is left out, and «…» stands for it.
    """
    words = text.split()
    line = " ".join(words)
    if len(line) <= limit:
        return line
    kept = ""
    for word in words:
        longer = f"{kept} {word}" if kept else word
        if len(longer) + len(ELLIPSIS) > limit:
            break
        kept = longer
    if kept:
        joint = " " if _may_be_address(kept.rpartition(" ")[2]) else ""
        return f"{kept}{joint}{ELLIPSIS}"[:limit].rstrip()
    return ELLIPSIS if _may_be_address(words[0]) else words[0][: limit - len(ELLIPSIS)] + ELLIPSIS


def _may_be_address(word: str) -> bool:
    # Telegram makes links of bare names of hosts too.
    return "." in word.strip(".") or "/" in word or "@" in word
