"""Text that is already Telegram HTML, and the cleaning of text that is not."""

import html
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

# Line separators of every kind become a new line, a tab a space.
_NEW_LINE: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL: Final = "\x00-\x09\x0b-\x1f\x7f-\x9f"
_BIDI: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# U+200D is missing here: between two pictographs it makes one of the two.
_ZERO_WIDTH: Final = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u2060-\u2065\u206a-\u206f"
_FILLERS: Final = "\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
_LANGUAGE_TAGS: Final = "\U000e0000-\U000e0fff"
_PICTOGRAPH: Final = "[\u2190-\u2bff\ufe0f\U0001f000-\U0001fbff]"
_LOOSE_JOINER: Final = f"(?<!{_PICTOGRAPH})\u200d|\u200d(?!{_PICTOGRAPH})"
_UNSEEN: Final = re.compile(f"[{_CONTROL}{_BIDI}{_ZERO_WIDTH}{_FILLERS}{_LANGUAGE_TAGS}]|{_LOOSE_JOINER}")
_UNSENDABLE: Final = re.compile(f"[{_CONTROL}]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_TAG: Final = re.compile("<[^<>]*>")

_FIRST_STRONG_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"
# Everything that turns the direction of writing, or could turn that of the text after it.
_RIGHT_TO_LEFT: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_TURNS: Final = re.compile(f"[{_BIDI}{_RIGHT_TO_LEFT}]")
_OPENS_ISOLATE: Final = re.compile("[\u2066-\u2068]")


def clean(text: str) -> str:
    """A person's text as one value: NFC, no control, direction or zero-width characters; new lines stay."""
    if text.isascii() and text.isprintable():
        return text
    text = _NEW_LINE.sub("\n", text).replace("\t", " ")
    text = _SURROGATE.sub("\ufffd", _UNSEEN.sub("", text))
    return unicodedata.normalize("NFC", text)


def escape(text: str) -> str:
    """Telegram needs only `&`, `<` and `>` escaped; no message puts a value inside a tag."""
    return html.escape(text, quote=False)


class Markup(str):
    """Telegram HTML. It is never escaped again, so make one only of text that is known to be HTML.

    `Markup.of(name)` escapes and cleans, `Markup.letter(body)` escapes and keeps what a writer wrote,
    `+` and `join` escape whatever is not Markup.
    """

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> "Markup":
        """Text of unknown origin, cleaned and escaped; Markup comes back as it is."""
        return text if isinstance(text, Markup) else cls(escape(clean(text)))

    @classmethod
    def letter(cls, text: str) -> "Markup":
        """The body of a letter: as written, direction and zero-width characters included, but each paragraph
        isolated, so that it cannot turn the words around it. Only what JSON cannot carry is left out."""
        text = _NEW_LINE.sub("\n", text).replace("\t", " ")
        text = _SURROGATE.sub("\ufffd", _UNSENDABLE.sub("", text))
        return cls("\n".join(_isolated(escape(line)) for line in text.split("\n")))

    def join(self: str, parts: Iterable[str]) -> "Markup":
        """`Markup.join(separator, parts)` or `separator.join(parts)`; what is not Markup is escaped."""
        return Markup(str.join(Markup.of(self), map(Markup.of, parts)))

    def __add__(self, other: str) -> "Markup":
        return Markup(str.__add__(self, Markup.of(other)))

    def __radd__(self, other: str) -> "Markup":
        return Markup(str.__add__(Markup.of(other), self))

    @property
    def text(self) -> str:
        """The same without tags and entities, for places that know no HTML."""
        return html.unescape(_TAG.sub("", self))


def _isolated(line: str) -> str:
    if not _TURNS.search(line):
        return line
    # An isolate the writer left open is closed; one pop too many would close ours, so it goes.
    depth, kept = 0, list[str]()
    for sign in line:
        if sign == _POP_ISOLATE:
            if depth == 0:
                continue
            depth -= 1
        elif _OPENS_ISOLATE.match(sign):
            depth += 1
        kept.append(sign)
    return f"{_FIRST_STRONG_ISOLATE}{''.join(kept)}{_POP_ISOLATE * (depth + 1)}"
