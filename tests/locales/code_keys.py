"""Where the code names messages: read from its syntax tree, without running it.

    literal     "grades-menu-button", wherever it stands (a call, a table, an enum)
    pattern     f"help-question-{question}-answer": any key of this form. Besides its topic it must fix one
                more part, before or after the value, or it would say nothing. "help-question-" + question too
    call        the wording itself is called, words("…", name=…) or words.plain("…"): its values are known

A Wording is recognised by annotation (`say: Wording`, also of an attribute), by `words = wording(…)`, or by
`say = turn.say` where that attribute is one.
A key whose topic is not in the code, f"{topic}-{name}-command", counts by its last part.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

KEY = re.compile(r"([a-z]+)(-[a-z0-9]+)+")
_BEGUN = re.compile(r"([a-z]+)(-[a-z0-9]+)+-")
_VALUE = "[a-z0-9]+(?:-[a-z0-9]+)*"
_ANY_TOPIC = re.compile(r"-(button|label|title|placeholder|toast|alert|sms|command|about|description)")


@dataclass(frozen=True)
class Call:
    where: str
    keys: tuple[str, ...]
    plain: bool
    values: frozenset[str]
    more_values: bool
    """`**values`: what is passed is not known."""


@dataclass
class Mentions:
    """What one or several files say about keys."""

    literals: dict[str, str] = field(default_factory=dict)
    patterns: dict[str, str] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    vague: list[str] = field(default_factory=list)
    """Dynamic keys that name no message in particular."""

    def covers(self, key: str) -> bool:
        return key in self.literals or any(re.fullmatch(pattern, key) for pattern in self.patterns)


def python_files(root: Path, folders: Iterable[str], *, without: Iterable[str] = ()) -> list[Path]:
    left_out = [root / folder for folder in without]
    files = [file for folder in folders for file in sorted((root / folder).rglob("*.py"))]
    return [file for file in files if not any(file.is_relative_to(folder) for folder in left_out)]


def mentions(sources: dict[str, str], topics: Iterable[str]) -> Mentions:
    """`sources`: where -> Python. `topics`: the names of the .ftl files."""
    trees = {where: ast.parse(source, where) for where, source in sources.items()}
    attributes = {name for tree in trees.values() for name in _annotated_attributes(tree)}
    found = Mentions()
    for where, tree in trees.items():
        _Reader(where, frozenset(topics), attributes, _names(tree, attributes), found).visit(tree)
    return found


def topic_of(text: str, topics: Iterable[str]) -> str | None:
    """The topic that a key begins with; of «mark» and «mark-entry» the longer one."""
    return max((topic for topic in topics if text.startswith(f"{topic}-")), key=len, default=None)


def pattern_of(node: ast.expr, topics: frozenset[str]) -> str | None:
    """The keys that a dynamic string can name, as a regular expression; None where it is no key or vague."""
    match node:
        case ast.BinOp(left=ast.Constant(value=str(begun)), op=ast.Add()):
            topic = topic_of(begun, topics)
            says_more = topic is not None and begun != f"{topic}-"
            return re.escape(begun) + _VALUE if _BEGUN.fullmatch(begun) and says_more else None
        case ast.JoinedStr(values=parts):
            fixed = [part.value for part in parts if isinstance(part, ast.Constant)]
        case _:
            return None
    if not all(isinstance(text, str) and re.fullmatch("[a-z0-9-]*", text) for text in fixed):
        return None
    pattern = "".join(re.escape(str(p.value)) if isinstance(p, ast.Constant) else _VALUE for p in parts)
    if isinstance(parts[0], ast.Constant):
        begun = str(parts[0].value)
        topic = topic_of(begun, topics)
        says_more = begun != f"{topic}-" or len(fixed) > 1
        return pattern if topic is not None and says_more else None
    return pattern if _ANY_TOPIC.fullmatch(str(fixed[-1] if fixed else "")) else None


class _Reader(ast.NodeVisitor):
    def __init__(
        self, where: str, topics: frozenset[str], attributes: set[str], names: set[str], found: Mentions
    ) -> None:
        self.where, self.topics, self.attributes, self.names, self.found = (
            where,
            topics,
            attributes,
            names,
            found,
        )

    def visit_Expr(self, node: ast.Expr) -> None:
        if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            key = KEY.fullmatch(node.value)
            if key and topic_of(node.value, self.topics) is not None:
                self.found.literals.setdefault(node.value, self._at(node))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._pattern(node)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        self._pattern(node)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        plain = isinstance(node.func, ast.Attribute) and node.func.attr == "plain"
        wording = node.func.value if isinstance(node.func, ast.Attribute) and plain else node.func
        if node.args and self._is_wording(wording):
            self._called(node, plain=plain)
        elif node.args and isinstance(node.func, ast.Name) and node.func.id == "every":
            self._called(node, plain=True)
        self.generic_visit(node)

    def _called(self, node: ast.Call, *, plain: bool) -> None:
        key = node.args[0]
        choices = [key.body, key.orelse] if isinstance(key, ast.IfExp) else [key]
        named = [c.value for c in choices if isinstance(c, ast.Constant) and isinstance(c.value, str)]
        dynamic = [c for c in choices if isinstance(c, ast.JoinedStr | ast.BinOp)]
        self.found.vague += [self._at(c) for c in dynamic if pattern_of(c, self.topics) is None]
        values = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
        more = any(keyword.arg is None for keyword in node.keywords)
        if named:
            self.found.calls.append(Call(self._at(node), tuple(named), plain, values, more))

    def _is_wording(self, node: ast.expr) -> bool:
        match node:
            case ast.Name(id=name):
                return name in self.names
            case ast.Attribute(attr=name):
                return name in self.attributes
            case ast.Call(func=ast.Name(id="wording")):
                return True
        return False

    def _pattern(self, node: ast.expr) -> None:
        pattern = pattern_of(node, self.topics)
        if pattern is not None:
            self.found.patterns.setdefault(pattern, self._at(node))

    def _at(self, node: ast.expr) -> str:
        return f"{self.where}:{node.lineno}"


def _says_wording(annotation: ast.expr | None) -> bool:
    return annotation is not None and re.search(r"\bWording\b", ast.unparse(annotation)) is not None


def _names(tree: ast.AST, attributes: set[str]) -> set[str]:
    names = set[str]()
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name, annotation=annotation) if _says_wording(annotation):
                names.add(name)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if _says_wording(annotation):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="wording"))):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Attribute(attr=of)) if of in attributes:
                names.add(name)
    return names


def _annotated_attributes(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                match part:
                    case ast.AnnAssign(target=ast.Name(id=name), annotation=said):
                        yield from [name] if _says_wording(said) else []
                    case ast.FunctionDef(name=name, returns=said):
                        yield from [name] if _says_wording(said) else []
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Attribute):
            yield from [node.target.attr] if _says_wording(node.annotation) else []
