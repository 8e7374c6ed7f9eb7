"""HTML as Telegram reads it: a handful of tags, four named entities, errors with byte offsets."""

import re
from typing import NoReturn

from .links import link_entity
from .spans import EntityError, Span, byte_offset

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "tg-emoji": "custom_emoji", "pre": "pre", "code": "code",
    "blockquote": "blockquote", "tg-time": "date_time",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
NEXT = re.compile(r"[<&]")
# The usual tag without attributes needs no further reading.
BARE_TAG = re.compile(r"<([a-z-]+)>")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
SPACE = re.compile(r"\s*")


class _Open:
    """A start tag that waits for its end."""

    __slots__ = ("attributes", "name", "start")

    def __init__(self, name: str, attributes: dict[str, str], start: int) -> None:
        self.name = name
        self.attributes = attributes
        self.start = start


class HtmlReader:
    """Reads one text; `read` may be called once."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.spans: list[Span] = []

    def read(self) -> tuple[str, list[Span]]:
        source = self.source
        while match := NEXT.search(source, self.at):
            self._add(source[self.at : match.start()])
            self.at = match.start()
            if source[self.at] == "&":
                self._add(self._reference() or self._one())
            elif source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        self._add(source[self.at :])
        if self.open:
            raise EntityError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.pieces), self.spans

    def _add(self, text: str) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def _one(self) -> str:
        self.at += 1
        return self.source[self.at - 1]

    def _reference(self) -> str:
        """The character a reference stands for, with `at` behind it; empty when it is none."""
        match = REFERENCE.match(self.source, self.at)
        if not match:
            return ""
        hexadecimal, decimal, name = match.groups()
        if name:
            char = NAMED.get(name, "")
        else:
            code = int(hexadecimal, 16) if hexadecimal else int(decimal)
            char = chr(code) if 0 < code < 0x10FFFF else ""
        if char:
            self.at = match.end()
        return char

    def _fail(self, text: str, at: int) -> NoReturn:
        raise EntityError(f"{text} at byte offset {byte_offset(self.source, at)}")

    def _space(self) -> None:
        match = SPACE.match(self.source, self.at)
        self.at = match.end() if match else self.at

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.source, self.at)
        text = match.group() if match else ""
        self.at += len(text)
        return text

    def _char(self) -> str:
        return self.source[self.at : self.at + 1]

    def _start_tag(self) -> None:
        begin = self.at
        bare = BARE_TAG.match(self.source, begin)
        if bare and bare.group(1) in KINDS and bare.group(1) != "span":
            self.at = bare.end()
            self.open.append(_Open(bare.group(1), {}, self.length))
            return
        self.at += 1
        name = self._take(TAG_NAME).lower()
        if not self._char():
            self._fail("Unclosed start tag", begin)
        if name not in KINDS:
            self._fail(f'Unsupported start tag "{name}"', begin)
        attributes: dict[str, str] = {}
        while self._char() != ">":
            self._space()
            if self._char() == ">":
                break
            self._attribute(name, begin, attributes)
        self.at += 1
        if name == "span" and attributes.get("class") != "tg-spoiler":
            self._fail('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(name, attributes, self.length))

    def _attribute(self, tag: str, begin: int, attributes: dict[str, str]) -> None:
        name = self._take(ATTRIBUTE_NAME)
        if not name:
            if not self._char():
                self._fail(f'Unclosed start tag "{tag}"', begin)
            self._fail(f'Empty attribute name in the tag "{tag}"', begin)
        self._space()
        if self._char() != "=":
            if tag == "blockquote" and name == "expandable":
                attributes[name] = ""
                return
            self._fail(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
        self.at += 1
        self._space()
        if not self._char():
            self._fail(f'Unclosed start tag "{tag}"', begin)
        attributes[name] = self._quoted() if self._char() in "'\"" else self._name_token()
        if not self._char():
            self._fail("Unclosed start tag", begin)

    def _name_token(self) -> str:
        begin = self.at
        token = self._take(NAME_TOKEN).lower()
        if self._char() and not self._char().isspace() and self._char() != ">":
            self._fail("Unexpected end of name token", begin)
        return token

    def _quoted(self) -> str:
        quote = self._one()
        value: list[str] = []
        while self._char() not in ("", quote):
            value.append((self._char() == "&" and self._reference()) or self._one())
        if self._char() == quote:
            self.at += 1
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            self._fail("Unexpected end tag", begin)
        self.at += 2
        name = self._take(TAG_NAME).lower()
        self._space()
        if self._char() != ">":
            self._fail("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.name:
            where = byte_offset(self.source, begin)
            raise EntityError(
                f'Unmatched end tag at byte offset {where}, expected "</{tag.name}>", found "</{name}>"'
            )
        if self.length > tag.start:
            self._close(tag)

    def _close(self, tag: _Open) -> None:
        span = Span(KINDS[tag.name], tag.start, self.length)
        if tag.name == "a":
            linked = link_entity(tag.attributes.get("href") or "".join(self.pieces)[tag.start :])
            if linked is None:
                return
            span.kind, span.extra = linked
        elif tag.name == "tg-emoji":
            emoji = tag.attributes.get("emoji-id", "")
            if not emoji.isdigit() or int(emoji) == 0:
                raise EntityError("Invalid custom emoji identifier specified")
            span.extra = {"custom_emoji_id": emoji}
        elif tag.name in ("pre", "code"):
            self._close_code(tag, span)
            return
        elif "expandable" in tag.attributes:
            span.kind = "expandable_blockquote"
        elif tag.name == "tg-time":
            span.extra = _time(tag.attributes)
        self.spans.append(span)

    def _close_code(self, tag: _Open, span: Span) -> None:
        """`<pre><code class="language-x">` and its reverse become one `pre` with a language."""
        language = tag.attributes.get("class", "")
        if tag.name == "code" and language.startswith("language-"):
            span.extra = {"language": language.removeprefix("language-")}
        inner = self.spans[-1] if self.spans else None
        same = inner is not None and (inner.start, inner.end) == (span.start, span.end)
        if inner is not None and same and {inner.kind, span.kind} == {"pre", "code"}:
            inner.kind, inner.extra = "pre", inner.extra or span.extra
            return
        self.spans.append(span)


def _time(attributes: dict[str, str]) -> dict[str, str | int]:
    unix = attributes.get("unix", "")
    if not unix.isdigit():
        raise EntityError("Invalid date-time identifier specified")
    extra: dict[str, str | int] = {"unix_time": int(unix)}
    if attributes.get("format"):
        extra["date_time_format"] = attributes["format"]
    return extra


def read_html(source: str) -> tuple[str, list[Span]]:
    """The text without markup and its entities; EntityError with Telegram's text."""
    text, spans = HtmlReader(source).read()
    for span in spans:
        if span.kind == "code":
            span.extra = {}
    return text, spans
