"""The simulator is for other people's bots too: it imports the standard library, aiohttp and itself."""

import ast
import sys
from pathlib import Path

import bot.simulator

FOLDER = Path(bot.simulator.__file__).parent
ALLOWED = sys.stdlib_module_names | {"aiohttp"}


def _foreign(path: Path) -> list[str]:
    depth = len(path.relative_to(FOLDER).parts)
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                found += [name.name for name in names if name.name.partition(".")[0] not in ALLOWED]
            case ast.ImportFrom(level=0, module=str(module)):
                found += [module] if module.partition(".")[0] not in ALLOWED else []
            case ast.ImportFrom(level=level) if level > depth:
                found.append("." * level + (node.module or ""))
            case _:
                pass
    return found


def test_it_imports_nothing_of_the_project() -> None:
    files = sorted(FOLDER.rglob("*.py"))
    assert len(files) > 10
    foreign = {str(path.relative_to(FOLDER)): names for path in files if (names := _foreign(path))}
    assert foreign == {}
