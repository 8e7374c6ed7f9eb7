"""Both of Telegram's Markdown dialects, read byte for byte as its server does, errors included."""

import re
from typing import Any, NoReturn

from .links import link_entity
from .spans import EntityError, Span, byte_offset

LANGUAGE = re.compile(r"[^\s`]*")
RESERVED = "_*[]()~`>#+-=|{}.!\n"
# How Telegram's error texts call the kinds.
NAMES = {
    "bold": "Bold", "italic": "Italic", "underline": "Underline", "strikethrough": "Strikethrough",
    "spoiler": "Spoiler", "code": "Code", "pre": "Pre", "pre_code": "PreCode", "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji", "blockquote": "BlockQuote",
}  # fmt: skip
ENDS = {
    "bold": "*", "italic": "_", "underline": "__", "strikethrough": "~", "spoiler": "||", "code": "`",
    "pre": "```", "pre_code": "```", "text_link": "]", "custom_emoji": "]",
}  # fmt: skip
STARTS = {"*": "bold", "~": "strikethrough", "[": "text_link"}
EMOJI = re.compile(r"^tg://emoji\?id=(\d+)$")
TIME = re.compile(r"^tg://time\?unix=(\d+)(?:&format=([^&]+))?$")


def _language_and_break(source: str, at: int) -> tuple[str, int]:
    """The language after three backticks and the place behind it and behind one line break."""
    match = LANGUAGE.match(source, at)
    end = match.end() if match else at
    language = ""
    if end > at and end < len(source) and source[end] != "`":
        language, at = source[at:end], end
    if source[at : at + 1] in ("\n", "\r") and at < len(source):
        pair = source[at : at + 2]
        at += 2 if pair in ("\r\n", "\n\r") else 1
    return language, at


def read_markdown(source: str) -> tuple[str, list[Span]]:
    """The legacy `Markdown` mode: no nesting, no escaping inside entities."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = at = 0
    while at < len(source):
        char = source[at]
        if char == "\\" and source[at + 1 : at + 2] in ("_", "*", "`", "["):
            piece, at = source[at + 1], at + 2
        elif char not in "_*`[":
            piece, at = char, at + 1
        else:
            piece, span, at = _legacy_entity(source, at)
            if piece and span is not None:
                span.start, span.end = length, length + len(piece)
                spans.append(span)
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), spans


def _legacy_entity(source: str, begin: int) -> tuple[str, Span | None, int]:
    char = source[begin]
    if source.startswith("```", begin):
        language, start = _language_and_break(source, begin + 3)
        ending, span = "```", Span("pre", 0, 0, {"language": language} if language else {})
    else:
        kind = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}[char]
        ending, start, span = "]" if char == "[" else char, begin + 1, Span(kind, 0, 0)
    end = source.find(ending, start)
    if end < 0:
        where = byte_offset(source, begin)
        raise EntityError(f"Can't find end of the entity starting at byte offset {where}")
    text, at = source[start:end], end + len(ending)
    if char != "[":
        return text, span, at
    url = text
    if source[at : at + 1] == "(":
        close = source.find(")", at)
        close = len(source) if close < 0 else close
        url, at = source[at + 1 : close], close + 1
    linked = link_entity(url)
    return text, Span(linked[0], 0, 0, linked[1]) if linked else None, at


class _Open:
    """An entity whose end was not met yet; `at` is its place in the source, `start` in the result."""

    __slots__ = ("at", "kind", "language", "start")

    def __init__(self, kind: str, at: int, start: int, language: str = "") -> None:
        self.kind = kind
        self.at = at
        self.start = start
        self.language = language


class MarkdownReader:
    """Reads one text in `MarkdownV2`; `read` may be called once."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.result: list[str] = []
        self.open: list[_Open] = []
        self.spans: list[Span] = []
        self.quoted = False

    def read(self) -> tuple[str, list[Span]]:
        source = self.source
        while self.at < len(source):
            char = source[self.at]
            following = source[self.at + 1 : self.at + 2]
            if char == "\\" and following and 0 < ord(following) <= 126:
                self.result.append(following)
                self.at += 2
            elif char not in self._reserved():
                self.result.append(char)
                self.at += 1
            elif self.open and self._ends_here(char):
                self._end(char)
            else:
                self._start(char)
        if self.open and self.open[-1].kind == "blockquote":
            self._close_quote()
        if self.open:
            self._unclosed()
        return "".join(self.result), self.spans

    def _reserved(self) -> str:
        return "`" if self.open and self.open[-1].kind in ("code", "pre", "pre_code") else RESERVED

    def _unclosed(self) -> NoReturn:
        last = self.open[-1]
        where = byte_offset(self.source, last.at)
        raise EntityError(f"Can't find end of {NAMES[last.kind]} entity at byte offset {where}")

    def _reserved_error(self, char: str) -> NoReturn:
        raise EntityError(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")

    def _ends_here(self, char: str) -> bool:
        kind = self.open[-1].kind
        if self.quoted and char == "\n" and self.source[self.at + 1 : self.at + 2] != ">":
            return True
        if kind == "blockquote":
            # `||` at the very end of a quotation makes it expandable.
            return self.source.startswith("||", self.at) and self.source[self.at + 2 : self.at + 3] in (
                "",
                "\n",
            )
        if kind == "italic":
            return char == "_" and not self.source.startswith("__", self.at)
        return self.source.startswith(ENDS[kind], self.at)

    def _start(self, char: str) -> None:
        source, begin = self.source, self.at
        if char in STARTS:
            self._push(STARTS[char], 1)
        elif char == "_":
            self._push("underline", 2) if source.startswith("__", begin) else self._push("italic", 1)
        elif char == "|" and source.startswith("||", begin):
            self._push("spoiler", 2)
        elif char == "!" and source.startswith("![", begin):
            self._push("custom_emoji", 2)
        elif char == "`":
            self._start_code()
        elif char == "\n":
            self._line_break()
        elif char == ">" and begin == 0:
            self._push("blockquote", 1)
            self.quoted = True
        else:
            self._reserved_error(char)

    def _push(self, kind: str, width: int, language: str = "") -> None:
        self.open.append(_Open(kind, self.at, len(self.result), language))
        self.at += width

    def _start_code(self) -> None:
        if not self.source.startswith("```", self.at):
            self._push("code", 1)
            return
        language, after = _language_and_break(self.source, self.at + 3)
        self._push("pre_code" if language else "pre", after - self.at, language)

    def _line_break(self) -> None:
        self.result.append("\n")
        self.at += 1
        if self.source[self.at : self.at + 1] != ">":
            return
        if not self.quoted:
            self._push("blockquote", 0)
            self.quoted = True
        self.at += 1

    def _end(self, char: str) -> None:
        kind = self.open[-1].kind
        if kind == "blockquote":
            self._close_quote(expandable=char == "|")
            if char == "|":
                self.at += 2
                return
        elif char == "\n":
            self._unclosed()
        if char == "\n":
            self.result.append(char)
            self.at += 1
            return
        last = self.open.pop()
        self.at += len(ENDS[kind])
        extra = self._argument(last)
        if extra is not None and len(self.result) > last.start:
            self.spans.append(Span(extra[0], last.start, len(self.result), extra[1]))

    def _close_quote(self, expandable: bool = False) -> None:
        last = self.open.pop()
        self.quoted = False
        if len(self.result) > last.start:
            kind = "expandable_blockquote" if expandable else "blockquote"
            self.spans.append(Span(kind, last.start, len(self.result)))

    def _argument(self, last: _Open) -> tuple[str, dict[str, Any]] | None:
        """Kind and fields of the finished entity; reads the address behind `]`."""
        if last.kind == "pre_code":
            return "pre", {"language": last.language}
        if last.kind == "text_link":
            following = self.source[self.at : self.at + 1] == "("
            return link_entity(self._address("a URL") if following else "".join(self.result[last.start :]))
        if last.kind == "custom_emoji":
            if self.source[self.at : self.at + 1] != "(":
                raise EntityError("Custom emoji entity must contain a tg://emoji URL")
            return _emoji_or_time(self._address("a custom emoji URL"))
        return last.kind, {}

    def _address(self, what: str) -> str:
        self.at += 1
        begin = self.at
        url: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != ")":
            if self.source[self.at] == "\\" and self.at + 1 < len(self.source):
                self.at += 1
            url.append(self.source[self.at])
            self.at += 1
        if self.at >= len(self.source):
            raise EntityError(f"Can't find end of {what} at byte offset {byte_offset(self.source, begin)}")
        self.at += 1
        return "".join(url)


def _emoji_or_time(url: str) -> tuple[str, dict[str, Any]]:
    if emoji := EMOJI.match(url):
        return "custom_emoji", {"custom_emoji_id": emoji.group(1)}
    if time := TIME.match(url):
        extra: dict[str, Any] = {"unix_time": int(time.group(1))}
        if time.group(2):
            extra["date_time_format"] = time.group(2)
        return "date_time", extra
    raise EntityError("Custom emoji entity must contain a tg://emoji URL")


def read_markdown_v2(source: str) -> tuple[str, list[Span]]:
    """The `MarkdownV2` mode; EntityError with Telegram's text."""
    return MarkdownReader(source).read()
