"""One language's messages: read at import, parsed at first use, formatted by Fluent."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Final

from babel import Locale
from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser
from fluent.syntax import ast as syntax

from locales.languages import LANGUAGES
from locales.markup import Markup, clean, escape
from locales.numbers import number_text, read_locale

# Fluent refuses parts of over 2,500 characters to protect itself from foreign translations. Ours are our own,
# and a letter may fill a Telegram message; its length is the business of whoever splits messages.
resolver.MAX_PART_LENGTH = 1_000_000

_FOLDER: Final = Path(__file__).parent


class Whole(int, FluentType):
    """A whole number: chooses plurals and is written as its language writes it."""

    def format(self, locale: Locale) -> str:
        return str(int(self)) if 0 <= self < 1000 else number_text(locale.language, int(self))


class Fraction(float, FluentType):
    """A number with decimals. Fluent chooses no plural for a Decimal, so it travels as a float."""

    def format(self, locale: Locale) -> str:
        return number_text(locale.language, float(self))


def sources(language: str) -> dict[str, str]:
    """Topic -> text of every .ftl file of a language, in the order of names."""
    files = sorted((_FOLDER / language).glob("*.ftl"))
    return {file.stem: file.read_text(encoding="utf-8") for file in files}


def parse(language: str, topic: str, source: str) -> Iterator[syntax.Message | syntax.Term]:
    """The messages and terms of one file. ValueError where a part of it cannot be read."""
    for entry in FluentParser(with_spans=False).parse(source).body:
        if isinstance(entry, syntax.Junk):
            place = (entry.content or "").strip()[:60]
            raise ValueError(f"{language}/{topic}.ftl cannot be read near {place!r}")
        if isinstance(entry, syntax.Message | syntax.Term):
            yield entry


# Read now: the first sentence is worded inside the event loop, where no file may be opened.
_SOURCES: Final = {language: sources(language) for language in LANGUAGES}
for _language in LANGUAGES:
    read_locale(_language)


class Messages:
    """`fixed` holds the messages already worded that take no values; `format` words any."""

    def __init__(self, language: str) -> None:
        self.fixed: dict[str, Markup] = {}
        self._entries: dict[str, syntax.Message] = {}
        self._patterns: dict[str, resolver.Pattern] = {}
        self._tagged: dict[str, bool] = {}
        self._bundle = FluentBundle([language], use_isolating=False)
        for topic, source in _SOURCES[language].items():
            entries = list(parse(language, topic, source))
            self._bundle.add_resource(syntax.Resource([*entries]))
            self._entries |= {entry.id.name: entry for entry in entries if isinstance(entry, syntax.Message)}

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    def is_tagged(self, key: str) -> bool:
        """True where the message itself holds tags or entities, so that it is no plain text."""
        if key not in self._tagged:
            self._tagged[key] = any(sign in text for text in _texts(self._entries[key]) for sign in "<>&")
        return self._tagged[key]

    def format(self, key: str, values: Mapping[str, object], *, as_html: bool) -> tuple[str, list[Exception]]:
        """The text and what went wrong in it. KeyError for an unknown key."""
        pattern = self._patterns.get(key) or self._compile(key)
        try:
            arguments = {name: _argument(name, value, as_html=as_html) for name, value in values.items()}
            errors: list[Exception] = []
            current = resolver.CurrentEnvironment(args=arguments)
            # As FluentBundle.format_pattern does, which would make its own, slower numbers of our values.
            turn = resolver.ResolverEnvironment(context=self._bundle, errors=errors, current=current)
            text = str(resolver.resolve(pattern(turn), turn))
        except (TypeError, ValueError) as error:
            return key, [error]
        if not (values or errors):
            self.fixed[key] = Markup(text)
        return text, errors

    def _compile(self, key: str) -> resolver.Pattern:
        if key not in self._entries:
            raise KeyError(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        self._patterns[key] = pattern
        return pattern


def _argument(name: str, value: object, *, as_html: bool) -> object:
    match value:
        case Markup():
            return value if as_html else value.text
        case str():
            return escape(clean(value)) if as_html else clean(value)
        case bool():
            return "true" if value else "false"
        case int():
            return Whole(value)
        case float() | Decimal():
            return Fraction(value)
    raise TypeError(f"{name} is {type(value).__name__}: word it first (a day, a time, a list of names)")


def _texts(node: object) -> Iterator[str]:
    """Every piece of text that stands in a message, whatever variant it belongs to."""
    if isinstance(node, syntax.TextElement | syntax.StringLiteral):
        yield node.value
    elif isinstance(node, syntax.BaseNode):
        for child in vars(node).values():
            yield from _texts(child)
    elif isinstance(node, list):
        for child in node:
            yield from _texts(child)
