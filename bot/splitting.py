"""Telegram HTML too long for one message → parts that are not, cut between paragraphs where possible."""

import html
import re
from dataclasses import dataclass

_TOKEN = re.compile(r"<[^<>]*>|&(?:#\w+|\w+);|.", re.DOTALL)
_TAG_NAME = re.compile(r"</?\s*([a-zA-Z0-9-]+)")


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 units of plain text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible_units(markup: str) -> int:
    """The same of HTML, after entities and tags have been read."""
    return sum(_width(token) for token in _TOKEN.findall(markup))


def split(markup: str, limit: int, first_limit: int | None = None) -> list[str]:
    """Parts of at most ``limit`` visible units (the first of at most ``first_limit``).

    Tags that are open at a cut are closed there and opened again in the next part. No part is empty; HTML
    without anything to read gives no part at all. The markup's tags must be balanced.
    """
    tokens = _TOKEN.findall(markup)
    parts: list[str] = []
    start, open_tags = 0, list[str]()
    while start < len(tokens):
        part_limit = first_limit if first_limit is not None and not parts else limit
        end = _end(tokens, start, part_limit)
        body, still_open = tokens[start:end], _open_after(tokens[start:end], open_tags)
        text = "".join([*open_tags, "".join(body).strip(), *(_closing(tag) for tag in reversed(still_open))])
        if any(_width(token) and not html.unescape(token).isspace() for token in body):
            parts.append(text)
        start, open_tags = end, still_open
    return parts


@dataclass(slots=True)
class _Cuts:
    """The last good places to cut at: behind a paragraph, a line, a word."""

    paragraph: int | None = None
    line: int | None = None
    word: int | None = None

    def note(self, tokens: list[str], index: int) -> None:
        if tokens[index] == "\n":
            self.line = index + 1
            if index and tokens[index - 1] == "\n":
                self.paragraph = index + 1
        elif tokens[index].isspace():
            self.word = index + 1

    def best(self, hard: int) -> int:
        return next((cut for cut in (self.paragraph, self.line, self.word) if cut is not None), hard)


def _end(tokens: list[str], start: int, limit: int) -> int:
    width, cuts = 0, _Cuts()
    for index in range(start, len(tokens)):
        width += _width(tokens[index])
        if width > limit:
            return cuts.best(max(index, start + 1))
        cuts.note(tokens, index)
    return len(tokens)


def _width(piece: str) -> int:
    if len(piece) > 1:
        return 0 if piece[0] == "<" else units(html.unescape(piece))
    return 2 if piece > "\uffff" else 1


def _open_after(tokens: list[str], already: list[str]) -> list[str]:
    stack = list(already)
    for part in tokens:
        if len(part) < 2 or part[0] != "<":
            continue
        if part[1] != "/":
            stack.append(part)
        elif stack:
            stack.pop()
    return stack


def _closing(tag: str) -> str:
    match = _TAG_NAME.match(tag)
    return f"</{match.group(1)}>" if match else ""
