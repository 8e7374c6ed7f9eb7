"""From what a bot sent to what a message keeps: text, and entities with UTF-16 offsets."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .detect import detect
from .explicit import read_explicit
from .html import read_html
from .markdown import read_markdown, read_markdown_v2
from .spans import EntityError, Span, to_json

READERS: dict[str, Callable[[str], tuple[str, list[Span]]]] = {
    "html": read_html,
    "markdown": read_markdown,
    "markdownv2": read_markdown_v2,
}
# Telegram drops carriage returns and direction marks and turns other control characters into spaces.
UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\u2028-\u202e]")
DROPPED = re.compile("[\r\u2028-\u202e]")
UNSUPPORTED_MODE = "Unsupported parse_mode"
Users = Callable[[int], dict[str, Any] | None]


def format_text(
    source: str, parse_mode: str, explicit: list[dict[str, Any]] | None, users: Users
) -> tuple[str, list[dict[str, Any]]]:
    """The text and its MessageEntity list; `users` finds who is mentioned by id.

    Raises EntityError with Telegram's text (without `can't parse entities: `).
    """
    if parse_mode and parse_mode.lower() != "none":
        reader = READERS.get(parse_mode.lower())
        if reader is None:
            raise EntityError(UNSUPPORTED_MODE)
        text, spans = reader(source)
    else:
        text, spans = source, read_explicit(source, explicit) if explicit else []
    text, spans = _clean(text, spans)
    if spans:
        spans = _split_crossing(_merge_neighbours([span for span in spans if _known(span, users)]))
    spans += detect(text, spans)
    return text, to_json(text, spans) if spans else []


def _known(span: Span, users: Users) -> bool:
    """A mention by id keeps its user object; a mention of nobody disappears."""
    if span.kind != "text_mention":
        return True
    user = users(int(span.extra["user"]["id"]))
    if user is None:
        return False
    span.extra = {"user": user}
    return True


def _clean(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Without control characters and surrounding white space, the entities moved along."""
    if UNWANTED.search(text):
        text, spans = _without_controls(text, spans)
    stripped = text.strip()
    if len(stripped) == len(text):
        return text, spans
    lead = len(text) - len(text.lstrip())
    moved = [_moved(span, span.start - lead, span.end - lead, len(stripped)) for span in spans]
    return stripped, [span for span in moved if span.end > span.start]


def _moved(span: Span, start: int, end: int, limit: int) -> Span:
    return replace(span, start=min(max(start, 0), limit), end=min(max(end, 0), limit))


def _without_controls(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    dropped = [match.start() for match in DROPPED.finditer(text)]
    text = UNWANTED.sub(" ", DROPPED.sub("", text))

    def shift(index: int) -> int:
        return index - sum(1 for at in dropped if at < index)

    moved = [_moved(span, shift(span.start), shift(span.end), len(text)) for span in spans]
    return text, [span for span in moved if span.end > span.start]


def _split_crossing(spans: list[Span]) -> list[Span]:
    """Entities may lie inside each other but not cross: the later one is cut where the earlier one ends."""
    result: list[Span] = []
    waiting = sorted(spans, key=lambda span: (span.start, -span.end))
    while waiting:
        span = waiting.pop(0)
        crossed = next((o.end for o in result if o.start < span.start < o.end < span.end), None)
        if crossed is not None:
            waiting.insert(0, replace(span, start=crossed))
            span = replace(span, end=crossed)
        result.append(span)
    return result


def _merge_neighbours(spans: list[Span]) -> list[Span]:
    """`<b>a</b><b>b</b>` is one bold text, as Telegram stores it."""
    result: list[Span] = []
    last: dict[str, Span] = {}
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        before = last.get(span.kind)
        mergeable = span.kind in ("bold", "italic", "underline", "strikethrough", "spoiler")
        if mergeable and before is not None and before.end >= span.start:
            before.end = max(before.end, span.end)
            continue
        last[span.kind] = span
        result.append(span)
    return result
