"""A checker of Bot API values against the machine-readable specification, where that file is at hand."""

import json
from pathlib import Path
from typing import Any

PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "String": (str,),
    "Boolean": (bool,),
    "Float": (float, int),
    "True": (bool,),
}


class Specification:
    def __init__(self, path: Path) -> None:
        value = json.loads(path.read_text("utf-8"))
        self.methods: dict[str, Any] = value["methods"]
        self.types: dict[str, Any] = value["types"]

    def returned(self, method: str, value: Any) -> list[str]:
        """What is wrong with the result of a method; empty when nothing is."""
        return self.mistakes(self.methods[method]["returns"], value, method)

    def mistakes(self, kinds: list[str], value: Any, where: str) -> list[str]:
        """What is wrong with a value that should be of one of the kinds."""
        attempts = [self._one(kind, value, where) for kind in kinds]
        return min(attempts, key=len)

    def _one(self, kind: str, value: Any, where: str) -> list[str]:
        if kind.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{where}: {value!r} is no array"]
            inner = kind.removeprefix("Array of ")
            return [m for i, item in enumerate(value) for m in self._one(inner, item, f"{where}[{i}]")]
        if kind in PLAIN:
            right = isinstance(value, PLAIN[kind]) and (
                kind in ("Boolean", "True") or not isinstance(value, bool)
            )
            return [] if right else [f"{where}: {value!r} is no {kind}"]
        if subtypes := self.types[kind].get("subtypes"):
            return self.mistakes(subtypes, value, where)
        return self._object(kind, value, where)

    def _object(self, kind: str, value: Any, where: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{where}: {value!r} is no {kind}"]
        fields = {field["name"]: field for field in self.types[kind].get("fields", [])}
        unknown = [f"{where}: {kind} has no field {name}" for name in value.keys() - fields.keys()]
        missing = [
            f"{where}: {kind} needs {name}"
            for name, field in fields.items()
            if field["required"] and name not in value
        ]
        inner = [
            mistake
            for name, item in value.items()
            if name in fields
            for mistake in self.mistakes(fields[name]["types"], item, f"{where}.{name}")
        ]
        return unknown + missing + inner
