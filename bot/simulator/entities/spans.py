"""The entity while it is being worked on, and the ways between code points and UTF-16 units."""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

# Telegram sorts entities that begin together from the longest to the shortest, and these before others.
PRIORITY = {name: rank for rank, name in enumerate((
    "expandable_blockquote", "blockquote", "text_link", "text_mention", "bold", "italic", "underline",
    "strikethrough", "spoiler", "pre", "code", "custom_emoji",
))}  # fmt: skip


@dataclass(slots=True)
class Span:
    """One entity over `[start, end)`, counted in code points of Python's str."""

    kind: str
    start: int
    end: int
    extra: dict[str, Any] = field(default_factory=dict)


class EntityError(ValueError):
    """The markup is wrong; the text is Telegram's, without its prefix."""


def utf16_length(text: str) -> int:
    """Telegram's way to count: characters beyond U+FFFF count twice."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def byte_offset(text: str, index: int) -> int:
    return len(text[:index].encode("utf-8", "surrogatepass"))


def _is_bmp(text: str) -> bool:
    return text.isascii() or max(text) <= "\uffff"


def to_json(text: str, spans: list[Span]) -> list[dict[str, Any]]:
    """MessageEntity objects with UTF-16 offsets, in Telegram's order."""
    spans = sorted(spans, key=lambda span: (span.start, -span.end, PRIORITY.get(span.kind, 99)))
    if _is_bmp(text):
        return [
            {"offset": span.start, "length": span.end - span.start, "type": span.kind, **span.extra}
            for span in spans
        ]
    units = _unit_offsets(text)
    return [
        {"offset": units[s.start], "length": units[s.end] - units[s.start], "type": s.kind, **s.extra}
        for s in spans
    ]


def to_code_points(text: str, offset: int, length: int) -> tuple[int, int] | None:
    """Where UTF-16 `offset`, `length` lie in `text`; None when they split a character or lie outside."""
    if _is_bmp(text):
        return (offset, offset + length) if offset + length <= len(text) else None
    units = _unit_offsets(text)
    start, end = bisect_left(units, offset), bisect_left(units, offset + length)
    if end >= len(units) or units[start] != offset or units[end] != offset + length:
        return None
    return start, end


def _unit_offsets(text: str) -> list[int]:
    return [0, *accumulate(2 if char > "\uffff" else 1 for char in text)]
