"""A whole class in one message: «Anna 8, Jānis 7 (teicami), Bērziņš nv, pārējie 6», or line by line.

text ──► claims.py: whom, which mark ──► named.py: which pupil ──► entries, and what is unclear

Nothing is thrown away: what cannot be read stands among the unclear, with its words. Of a pupil named twice
the later mark is not taken silently: it is asked. «visi» and «pārējie» give way to whoever is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

from conversations.mark_entry.claims import COMMENT, LETTERS, WORDED, Claim, claims
from conversations.mark_entry.named import Named, pupils_named
from conversations.pieces import skeleton
from storage.mark_book import Pupil
from storage.marks import Notation, Value

MOST_CLAIMS: Final = 200
"""More statements than any class has pupils are no marks."""

Why = Literal["who", "nobody", "mark", "missing", "twice", "unread"]


class Entry(BaseModel):
    """A pupil's mark as it was understood; ``mark`` as :class:`Value` reads it.

    ``of_all``: meant for everybody, or for the others; it gives way to whoever is named. ``of_table``: a
    table said so; the next table of this work says it anew.
    """

    model_config = ConfigDict(frozen=True)

    student: int
    mark: str
    comment: str | None = None
    of_all: bool = False
    of_table: bool = False


class Unclear(BaseModel):
    """What has to be asked. ``words``: as written; ``students``: who may be meant; ``marks``: which mark.

    who: several fit · nobody: nobody fits · mark: no mark of this work · missing: no mark at all · twice: two
    marks for one pupil · unread: neither a pupil nor a mark.
    """

    model_config = ConfigDict(frozen=True)

    why: Why
    words: str
    students: tuple[int, ...] = ()
    marks: tuple[str, ...] = ()
    comment: str | None = None
    of_table: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """All that a message said."""

    entries: tuple[Entry, ...]
    unclear: tuple[Unclear, ...]


_GROUPS: Final = {
    "all": "visi visiem visam visas visa klase klasei all everyone everybody vse vsem usi usim vsim",
    "others": "parejie parejiem parejas parejam citi citiem others rest ostalnie ostalnym insi insym",
    "noise": "ar sanem dabu atzime atzimi balles ballem balle the gets points",
}
_EVERYBODY, _OTHERS, _NOISE = (frozenset(_GROUPS[key].split()) for key in ("all", "others", "noise"))


def read(text: str, pupils: Sequence[Pupil], notation: Notation | None, marked: frozenset[int]) -> Understood:
    """What a message says of the class. ``notation``: the work's; None: the first mark tells.

    ``marked``: the pupils who have a mark already: «pārējie» are the ones without.
    """
    said = [claim for line in text.splitlines() for claim in claims(line, notation)]
    if len(said) > MOST_CLAIMS:
        return Understood((), ())
    reader = _Reader(pupils, notation, marked)
    for claim in said:
        reader.take(claim)
    return reader.understood()


def mark_of(written: str, notation: Notation | None) -> Value | None:
    """A mark of the work's notation, or nv and n; where percent are meant, a bare number is some."""
    plain = written.strip().rstrip(".!").strip()
    worded = WORDED.get(skeleton(plain))
    if notation == "percent" and plain.isascii() and plain.isdigit():
        plain = f"{plain}%"
    if skeleton(plain) == "nv":
        plain = "nv"
    try:
        value = Value.parse(worded or plain)
    except ValueError:
        return None
    return value if notation is None or value.notation in {notation, "none"} else None


class _Reader:
    """Puts the claims of one message together."""

    def __init__(self, pupils: Sequence[Pupil], notation: Notation | None, marked: frozenset[int]) -> None:
        self.pupils, self.notation, self.marked = pupils, notation, marked
        self.noise = _NOISE - {skeleton(part) for pupil in pupils for part in pupil.name.split()}
        self.named: dict[int, Entry] = {}
        self.for_all: dict[int, Entry] = {}
        self.for_others: dict[str, str | None] = {}
        self.unclear: list[Unclear] = []

    def take(self, claim: Claim) -> None:
        """One statement."""
        group = self._group(claim.words)
        named = pupils_named(self._names(claim.words), self.pupils)
        if claim.mark is None and group is None and not named.students:
            claim, named = self._with_letter(claim)
        value = None if claim.mark is None else mark_of(claim.mark, self.notation)
        comment = claim.comment or self._remark(claim)
        if value is not None and self.notation is None and value.notation != "none":
            self.notation = value.notation
        if group is not None and value is not None:
            self._take_group(group, value, comment)
        elif not named.students and value is None:
            self.unclear.append(Unclear(why="unread", words=claim.said))
        elif value is not None and len(named.students) == 1 and named.sure:
            self._enter(Entry(student=named.students[0], mark=str(value), comment=comment), claim.said)
        else:
            self._ask(claim, named, value, comment)

    def _ask(self, claim: Claim, named: Named, value: Value | None, comment: str | None) -> None:
        why: Why = "nobody"
        if len(named.students) > 1 or (named.students and not named.sure):
            why = "who"
        elif named.students:
            why = "missing" if claim.mark is None else "mark"
        marks = () if value is None else (str(value),)
        about = {"words": claim.said, "students": named.students, "marks": marks, "comment": comment}
        self.unclear.append(Unclear.model_validate({"why": why, **about}))

    def _with_letter(self, claim: Claim) -> tuple[Claim, Named]:
        """«Jānis i» where no such mark is given here: a name, and a letter that is no initial of it."""
        *names, last = claim.words or [""]
        named = pupils_named(self._names(names), self.pupils)
        if last.casefold() in LETTERS and named.students:
            return Claim(names, last, claim.comment), named
        return claim, Named()

    def understood(self) -> Understood:
        """All of it; whoever was named has the own mark."""
        asked = {student for one in self.unclear for student in one.students}
        entries = {student: entry for student, entry in self.for_all.items() if student not in asked}
        entries |= self.named
        for mark, comment in self.for_others.items():
            for pupil in self.pupils:
                if pupil.id not in {*entries, *asked, *self.marked}:
                    entries[pupil.id] = Entry(student=pupil.id, mark=mark, comment=comment, of_all=True)
        order = [pupil.id for pupil in self.pupils]
        in_order = sorted(entries.values(), key=lambda entry: order.index(entry.student))
        return Understood(tuple(in_order), tuple(self.unclear))

    def _enter(self, entry: Entry, said: str) -> None:
        known = self.named.get(entry.student)
        if known is not None and known.mark != entry.mark:
            del self.named[entry.student]
            marks = (known.mark, entry.mark)
            twice = Unclear(why="twice", words=said, students=(entry.student,), marks=marks)
            self.unclear.append(twice.model_copy(update={"comment": entry.comment or known.comment}))
        elif not any(one.why == "twice" and one.students == (entry.student,) for one in self.unclear):
            self.named[entry.student] = entry

    def _take_group(self, group: str, value: Value, comment: str | None) -> None:
        if group == "others":
            self.for_others[str(value)] = comment
            return
        for pupil in self.pupils:
            self.for_all[pupil.id] = Entry(student=pupil.id, mark=str(value), comment=comment, of_all=True)

    def _names(self, words: Sequence[str]) -> list[str]:
        return [word for word in words if skeleton(word) not in self.noise]

    def _group(self, words: Sequence[str]) -> str | None:
        plain = {skeleton(word) for word in words} - _NOISE
        if plain and plain <= _EVERYBODY:
            return "all"
        return "others" if plain and plain <= _OTHERS | _EVERYBODY and plain & _OTHERS else None

    def _remark(self, claim: Claim) -> str | None:
        """Words behind a mark: a comment, unless they name somebody else, who is then asked about."""
        words = [word for word in claim.after if skeleton(word) not in _NOISE]
        named = pupils_named(words, self.pupils)
        if named.students and named.sure:
            self._ask(Claim(words), named, None, None)
            return None
        return " ".join(words)[:COMMENT] or None
