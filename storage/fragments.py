"""The rules of who may see whom, written once (`fragments.sql`), woven into the statements that name them.

A statement says `WITH {{sight}} SELECT … FROM sight …`; the text of the fragment stands there when aiosql
reads it, so the right is part of the statement itself and no caller can forget it. `{{sight for grades}}`
weaves the fragment `sight_for` with `$what` as `grades`. Fragments may name others.
"""

import re
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("fragments.sql")
_HEAD = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
_PLACE = re.compile(r"\{\{(\w+)(?: for (\w+))?\}\}")


@cache
def fragments() -> dict[str, str]:
    """Every fragment by its name."""
    _, *parts = _HEAD.split(_FILE.read_text(encoding="utf-8"))
    return {name: text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True)}


def woven(text: str) -> str:
    """The text with each `{{name}}` replaced by its fragment; a name that does not exist raises KeyError."""
    return _PLACE.sub(_fragment, text)


def _fragment(place: re.Match[str]) -> str:
    name, what = place.groups()
    if what is None:
        return f"\n{woven(fragments()[name])}\n"
    return f"\n{woven(fragments()[f'{name}_for'].replace('$what', what))}\n"
