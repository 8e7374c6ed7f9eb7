"""The numbered schema files and the question which of them a store still needs.

`0001_people.sql` is for both engines; `0007_letters.sqlite.sql` and `0007_letters.postgresql.sql` are the two
halves of one step that differs. Numbers run from 1 without a gap. Each step is applied in one transaction
with its row in `schema_version`; a published file is never changed, a mistake is mended by the next number.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from storage import dialect
from storage.errors import NewerSchema
from storage.transaction import EngineName

FOLDER = Path(__file__).parent / "migrations"
# What every store has before its first step: the steps applied, and proofs of its keys (proofs.py).
GROUND = """
CREATE TABLE IF NOT EXISTS schema_version (
    number      INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    sha256      TEXT    NOT NULL,
    applied_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS key_proofs (
    name   TEXT PRIMARY KEY,
    proof  BLOB NOT NULL
) STRICT;
"""
APPLIED = "SELECT number, sha256 FROM schema_version ORDER BY number"

_FILE = re.compile(r"(?P<number>\d{4})_(?P<name>[a-z0-9_]+)(?:\.(?P<engine>sqlite|postgresql))?\.sql")


@dataclass(frozen=True)
class Migration:
    """One step. `script` is in the words of the engine it was read for."""

    number: int
    name: str
    sha256: str
    script: str


def read(engine: EngineName, folder: Path = FOLDER) -> list[Migration]:
    """All steps for `engine`, in order; ValueError when the folder is not as described above."""
    steps: dict[int, Migration] = {}
    names: dict[int, str] = {}
    for path in sorted(folder.glob("*.sql")):
        match = _FILE.fullmatch(path.name)
        if match is None:
            raise ValueError(f"{path.name} is not named like a migration")
        number, name = int(match["number"]), match["name"]
        if names.setdefault(number, name) != name:
            raise ValueError(f"two migrations have number {number}: {names[number]} and {name}")
        if match["engine"] in (None, engine):
            if number in steps:
                raise ValueError(f"migration {number} is there twice for {engine}")
            steps[number] = _step(path, number, name, engine, shared=match["engine"] is None)
    if list(steps) != list(range(1, len(steps) + 1)) or steps.keys() != names.keys():
        raise ValueError(f"migrations for {engine} do not run from 1 without a gap: {sorted(steps)}")
    return list(steps.values())


def _step(path: Path, number: int, name: str, engine: EngineName, *, shared: bool) -> Migration:
    # The sum is over the file as written, with one kind of line end: the same on every machine.
    source = path.read_text(encoding="utf-8")
    sha256 = hashlib.sha256(source.encode()).hexdigest()
    script = dialect.postgresql(source) if shared and engine == "postgresql" else source
    return Migration(number, name, sha256, script)


def still_needed(steps: list[Migration], applied: Mapping[int, str]) -> list[Migration]:
    """The steps that a store with `applied` (number to sum) lacks; NewerSchema if it has unknown ones."""
    known = {step.number: step.sha256 for step in steps}
    for number, sha256 in sorted(applied.items()):
        if known.get(number) != sha256:
            newest = f"it knows {len(steps)}" if steps else "it knows none"
            raise NewerSchema(
                f"the store has schema step {number} in a form this program does not know ({newest}): "
                "it was made by a newer or another version"
            )
    return [step for step in steps if step.number > len(applied)]
