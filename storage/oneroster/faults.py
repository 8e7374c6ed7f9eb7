"""What is wrong with a set of files: by file, line and column, one sentence each that says what to do.

A `Fault` stops the import; a `Note` is told and stops nothing. Each has a code and its parameters, so that
whoever shows it in another language words it anew; `SENTENCES` is the operator's English.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from storage.errors import StorageError

MOST: Final = 100
"""So many faults are told; reading stops there."""
EXAMPLES: Final = 3
"""Of one kind of note so many places are kept, and how many there are."""

SENTENCES: Final[Mapping[str, str]] = {
    # the set
    "no-such-path": "There is no such file or folder: give a folder or a .zip of OneRoster 1.2 files.",
    "not-a-zip": "This is neither a folder nor a readable .zip: pack the CSV files anew.",
    "encrypted": "The .zip is protected by a password: send it without one.",
    "too-many-files": "The set holds more than {most} files: OneRoster 1.2 has {most}.",
    "too-large": "The set is larger than {most} MiB unpacked: split it, or send deltas.",
    "bomb": "The file unpacks to more than {most} times its size, as no school's list does: pack it anew.",
    "path": "File names must hold no folders: pack the CSV files themselves, not the folder around them.",
    "link": "This is a link or something else than a plain file: put the file itself there.",
    "nested": "A .zip inside the set is not opened: unpack it.",
    "twice-in-zip": "The .zip holds this name twice: pack the CSV files anew.",
    "unknown-file": "OneRoster 1.2 knows no file of this name (upper and lower case count): take it out.",
    "unreadable": "The file cannot be read to its end: pack or copy it anew.",
    # the manifest
    "no-manifest": "Without manifest.csv this is OneRoster 1.0, which is not read: export version 1.2.",
    "manifest-version": "{name} must be {wanted}, not «{value}»: export OneRoster 1.2.",
    "manifest-missing": "The manifest must say {name}: add the line (absent, bulk or delta for files).",
    "manifest-value": "«{value}» is not one of absent, bulk, delta.",
    "manifest-twice": "{name} stands here a second time: keep one of them.",
    "manifest-says-absent": "The manifest says absent, but {name} is in the set: correct the manifest.",
    "manifest-says-present": "The manifest says {mode}, but {name} is not in the set: add it or say absent.",
    # lines
    "encoding": "The file is not UTF-8{guess}: save it as UTF-8.",
    "csv": "The line is not correct CSV ({why}): quote fields with commas, double the quotes inside them.",
    "line-break": "A line break inside a field is not allowed: write the field on one line.",
    "line-too-long": "The line is longer than {most} characters: something is wrong with its quotes.",
    "no-rows": "The file holds no rows: say absent in the manifest and leave it out.",
    "semicolons": "The columns are separated by semicolons: export with commas.",
    "header-missing": "The column is required and missing: add it.",
    "header-unknown": "OneRoster 1.2 has no such column here: take it out, or call it metadata.x.",
    "header-case": "The column must be written {wanted}: upper and lower case count.",
    "header-twice": "The column stands twice in the header: keep one.",
    "header-order": "The column stands out of order: {wanted} comes before it.",
    "extension-place": "Extension columns (metadata.…) belong to the far right of the header.",
    "row-length": "The line has {found} fields and the header {wanted}: check commas and quotes.",
    # values
    "required": "A value is required here.",
    "bulk-has-status": "In a bulk file this column must be empty: clear it, or say delta in the manifest.",
    "delta-needs": "In a delta file this column is required.",
    "status": "«{value}» is neither active nor tobedeleted.",
    "guid": "A sourcedId has at most 255 of 0-9 a-z A-Z . - _ / @: «{value}».",
    "duplicate": "The sourcedId «{value}» stands in this file twice: each must be unique.",
    "enumeration": "«{value}» is not one of {wanted}.",
    "date": "«{value}» is not a date YYYY-MM-DD.",
    "datetime": "«{value}» is not a time in UTC such as 2026-09-01T08:00:00.000Z.",
    "year": "«{value}» is not a year YYYY.",
    "number": "«{value}» is not a number.",
    "dates-reversed": "It ends before it begins.",
    "reference": "{target} has no sourcedId «{value}»: add the row there or correct it here.",
    # what the school makes of it
    "no-school": "The set names no school: orgs.csv needs one row of the type school.",
    "several-schools": "A set is for one school: leave the other schools out.",
    "unknown-school": "The store has schools, and none is known as «{value}»: say --school NUMBER.",
    "another-school": "This school of the store is known as another one than «{value}»: check --school.",
    "taken": "The store has such a row by another hand ({why}): correct it there or in the file.",
    "meanwhile": "Another import was made meanwhile: run this one again.",
    "personal-code": "The personal code is none: eleven digits, NNNNNN-NNNNN.",
    "code-twice": "Another user of the file has the same personal code: one person is one row.",
    "relation": "«{value}» is not one of māte, tēvs, cita (one for all, or one for each agentSourcedId).",
    "class-title": "A homeroom class is called by grade and letter, such as 7.b: «{value}».",
    "class-twice": "There is another homeroom class of this name in the same year.",
    "class-terms": "A class needs a session in termSourcedIds.",
    "third-term": "A school year has two semesters (or two terms) here: this is one more.",
    "nobody-teaches": "Nobody teaches this class: enrol its teacher (role teacher) in enrollments.csv.",
    "mark": "«{value}» is no mark: 1–10, i, ni, nv, n, S, T, A, P, or percent of 100.",
    # notes
    "phone-left-out": "The number cannot take an SMS ({why}); it is left out.",
    "role-ignored": "The role «{value}» means nothing to this bot and is ignored.",
    "agent-ignored": "Of two users one must be a student and one a parent, guardian or relative; ignored.",
    "relation-missing": "metadata.lv.relation is not given: imported as another responsible person (cita).",
    "file-ignored": "The file is accepted and not used.",
    "manifest-unknown": "The manifest's line {name} is not known and ignored.",
    "homework-mark": "A result of homework is not a mark here and is ignored.",
    "was-known": "By personal code or as a child's guardian the store knows this person: not made twice.",
    "conflict": "{field} was changed by hand meanwhile; what the file says now is written.",
    "conflict-kept": "{field} was entered by hand; the file differs and ours is kept.",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One finding and where it is. `facts`: what its sentence names."""

    code: str
    file: str | None = None
    line: int | None = None
    column: str | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """In English, for the operator."""
        return SENTENCES[self.code].format_map(self.facts)

    @property
    def place(self) -> str:
        """`users.csv:12 sms`"""
        where = self.file or "the set"
        if self.line is not None:
            where += f":{self.line}"
        return where if self.column is None else f"{where} {self.column}"


class SetRefused(StorageError):
    """The set is not imported and nothing was written. `total`: how many faults there were, told or not."""

    def __init__(self, faults: list[Fault], total: int | None = None) -> None:
        self.faults = faults
        self.total = len(faults) if total is None else total
        super().__init__(f"{self.total} faults; first {faults[0].place}: {faults[0].sentence}")


@dataclass(slots=True)
class Note:
    """What is told and stops nothing: how often, and the first places."""

    code: str
    count: int = 0
    examples: list[Fault] = field(default_factory=list)


class Findings:
    """Collects faults and notes while a set is read."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._notes: dict[str, Note] = {}

    @property
    def notes(self) -> list[Note]:
        """In the order in which they were met."""
        return list(self._notes.values())

    def fault(
        self,
        code: str,
        file: str | None = None,
        line: int | None = None,
        column: str | None = None,
        **facts: str | int,
    ) -> None:
        """Keeps a fault; raises SetRefused when there are too many to go on."""
        self.faults.append(Fault(code, file, line, column, facts))
        if len(self.faults) >= MOST:
            self.refuse()

    def note(
        self,
        code: str,
        file: str | None = None,
        line: int | None = None,
        column: str | None = None,
        **facts: str | int,
    ) -> None:
        """Counts a note; the first places are kept."""
        note = self._notes.setdefault(code, Note(code))
        note.count += 1
        if len(note.examples) < EXAMPLES:
            note.examples.append(Fault(code, file, line, column, facts))

    def refuse(self) -> None:
        """Raises SetRefused if there is any fault."""
        if self.faults:
            raise SetRefused(self.faults)
