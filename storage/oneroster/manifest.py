"""manifest.csv: which files there are, and whether each is the whole truth (bulk) or what changed (delta)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, cast, get_args

from storage.oneroster.faults import Fault, Findings, SetRefused
from storage.oneroster.files import Budget, Set
from storage.oneroster.layouts import FILES, Column
from storage.oneroster.lines import rows

Mode = Literal["absent", "bulk", "delta"]

NAME: Final = "manifest.csv"
VERSIONS: Final[Mapping[str, str]] = {"manifest.version": "1.0", "oneroster.version": "1.2"}
SYSTEM: Final = ("source.systemName", "source.systemCode")
_COLUMNS: Final = (Column("propertyName", required=True), Column("value"))


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a set says of itself. `modes`: of every file of the standard; `system`, `code`: who wrote it."""

    modes: Mapping[str, Mode]
    system: str | None = None
    code: str | None = None


def read(found: Set, budget: Budget, findings: Findings) -> Manifest:
    """The manifest, held against the files that are there. SetRefused where it cannot be gone on with."""
    if NAME not in found.names:
        raise SetRefused([Fault("no-manifest")])
    said, places = _properties(found, budget, findings)
    findings.refuse()
    for name, wanted in VERSIONS.items():
        if name in said and said[name] != wanted:
            findings.fault(
                "manifest-version",
                NAME,
                places[name],
                "value",
                name=name,
                wanted=wanted,
                value=said[name][:40],
            )
    findings.refuse()
    modes: dict[str, Mode] = {}
    for name in (*VERSIONS, *(f"file.{file}" for file in FILES)):
        if name not in said:
            findings.fault("manifest-missing", NAME, name=name)
    for file in FILES:
        mode = said.get(f"file.{file}", "absent")
        if mode in get_args(Mode):
            modes[file] = cast("Mode", mode)
        else:
            findings.fault("manifest-value", NAME, places[f"file.{file}"], "value", value=mode[:40])
    _match(found, modes, places, findings)
    findings.refuse()
    return Manifest(modes, said.get("source.systemName") or None, said.get("source.systemCode") or None)


def _properties(found: Set, budget: Budget, findings: Findings) -> tuple[dict[str, str], dict[str, int]]:
    said: dict[str, str] = {}
    places: dict[str, int] = {}
    known = {*VERSIONS, *SYSTEM, *(f"file.{file}" for file in FILES)}
    with found.stream(NAME, budget) as stream:
        for line in rows(NAME, stream, _COLUMNS, findings):
            name = line.values.get("propertyName", "")
            if name in said:
                findings.fault("manifest-twice", NAME, line.number, "propertyName", name=name[:80])
            elif name not in known:
                findings.note("manifest-unknown", NAME, line.number, name=name[:80])
            else:
                said[name], places[name] = line.values.get("value", ""), line.number
    return said, places


def _match(found: Set, modes: Mapping[str, Mode], places: Mapping[str, int], findings: Findings) -> None:
    present = {name.removesuffix(".csv") for name in found.names if name.endswith(".csv")} - {"manifest"}
    for name in found.names:
        if name != NAME and (not name.endswith(".csv") or name.removesuffix(".csv") not in FILES):
            findings.fault("unknown-file", name[:80])
    for file, mode in modes.items():
        place = places.get(f"file.{file}")
        if mode == "absent" and file in present:
            findings.fault("manifest-says-absent", NAME, place, "value", name=f"{file}.csv")
        elif mode != "absent" and file not in present:
            findings.fault("manifest-says-present", NAME, place, "value", name=f"{file}.csv", mode=mode)
