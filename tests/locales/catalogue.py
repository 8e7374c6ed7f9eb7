"""The .ftl files as the tests look at them: every message of a language, and all that it can come out as."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from fluent.syntax import ast

from locales import LANGUAGES
from locales.messages import parse, sources

# What stands for a value in a text that a message can come out as.
OPEN, CLOSE = "⟦", "⟧"


@dataclass(frozen=True)
class Entry:
    language: str
    topic: str
    key: str
    node: ast.Message

    def __str__(self) -> str:
        return f"{self.language}/{self.topic}.ftl: {self.key}"

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text it can come out as, values as ⟦name⟧."""
        return _texts_of(self.language, self.key)

    @property
    def variables(self) -> frozenset[str]:
        """The values it takes, those of the messages it refers to included."""
        return frozenset(_variables(self.language, self.node))

    @property
    def references(self) -> frozenset[str]:
        return frozenset(node.id.name for node in walk(self.node) if isinstance(node, ast.MessageReference))


@cache
def entries(language: str) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for topic, source in sources(language).items():
        for node in parse(language, topic, source):
            assert isinstance(node, ast.Message), f"{language}/{topic}.ftl: a term; write a message instead"
            assert node.id.name not in found, f"{language}/{topic}.ftl: {node.id.name} is there twice"
            found[node.id.name] = Entry(language, topic, node.id.name, node)
    return found


def every_entry() -> list[Entry]:
    return [entry for language in LANGUAGES for entry in entries(language).values()]


def walk(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, ast.BaseNode):
        yield node
        for child in vars(node).values():
            yield from walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from walk(child)


def _variables(language: str, node: ast.BaseNode) -> Iterator[str]:
    for part in walk(node):
        if isinstance(part, ast.VariableReference):
            yield part.id.name
        elif isinstance(part, ast.MessageReference):
            yield from entries(language)[part.id.name].variables


@cache
def _texts_of(language: str, key: str) -> tuple[str, ...]:
    pattern = entries(language)[key].node.value
    assert pattern is not None, f"{language}: {key} has no text"
    return tuple(_texts(language, pattern))


def _texts(language: str, node: ast.BaseNode) -> list[str]:
    match node:
        case ast.Pattern():
            return ["".join(parts) for parts in product(*(_texts(language, part) for part in node.elements))]
        case ast.TextElement() | ast.NumberLiteral():
            return [node.value]
        case ast.StringLiteral():
            return [str(node.parse()["value"])]
        case ast.Placeable():
            return _texts(language, node.expression)
        case ast.VariableReference():
            return [f"{OPEN}{node.id.name}{CLOSE}"]
        case ast.MessageReference():
            return list(_texts_of(language, node.id.name))
        case ast.SelectExpression():
            return [text for variant in node.variants for text in _texts(language, variant.value)]
    raise AssertionError(f"{language}: {type(node).__name__} is more Fluent than the messages need")
