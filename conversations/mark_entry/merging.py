"""How what was understood comes together: a draft with more words, with an answer; the rows of a table."""

from collections.abc import Sequence

from conversations.mark_entry.claims import COMMENT, SHOWN
from conversations.mark_entry.reading import Entry, Unclear, Understood, mark_of
from conversations.mark_entry.sheet import Filled
from conversations.mark_entry.steps import Draft
from locales.markup import clean
from storage.mark_book import Marked
from storage.marks import Notation


def merged(before: Draft, found: Understood, number: int) -> Draft:
    """The draft with more words: who is named again is meant anew, and a question about them is answered."""
    entries = {entry.student: entry for entry in before.entries}
    entries |= {entry.student: entry for entry in found.entries}
    named = {entry.student for entry in found.entries}
    asked = {one.students[0] for one in found.unclear if len(one.students) == 1}
    kept = [one for one in before.unclear if not _is_about(one, named | asked)]
    left = tuple(entry for student, entry in entries.items() if student not in asked)
    return Draft(work=before.work, number=number, entries=left, unclear=(*kept, *found.unclear))


def without_table(draft: Draft) -> Draft:
    """The draft without what an earlier table said: another one stands for the whole class."""
    entries = tuple(one for one in draft.entries if not one.of_table)
    unclear = tuple(one for one in draft.unclear if not one.of_table)
    return draft.model_copy(update={"entries": entries, "unclear": unclear})


def _is_about(one: Unclear, students: set[int]) -> bool:
    return len(one.students) == 1 and one.students[0] in students


def after_answer(draft: Draft, number: int, entry: Entry | None, again: Unclear | None) -> Draft:
    """The draft whose first question was answered: with an entry, with another question, or left out."""
    rest = draft.unclear[1:]
    if again is not None:
        return draft.model_copy(update={"number": number, "unclear": (again, *rest)})
    if entry is None:
        return draft.model_copy(update={"number": number, "unclear": rest})
    known = next((one for one in draft.entries if one.student == entry.student), None)
    others = tuple(one for one in draft.entries if one.student != entry.student)
    if known is not None and known.mark != entry.mark and not known.of_all:
        marks = (known.mark, entry.mark)
        words = draft.unclear[0].words
        twice = Unclear(
            why="twice",
            words=words,
            students=(entry.student,),
            marks=marks,
            comment=entry.comment,
            of_table=entry.of_table,
        )
        return draft.model_copy(update={"number": number, "entries": others, "unclear": (twice, *rest)})
    return draft.model_copy(update={"number": number, "entries": (*others, entry), "unclear": rest})


def answered_mark(draft: Draft, text: str, notation: Notation | None) -> Understood | None:
    """A mark alone, where just that was asked for."""
    first = draft.unclear[0] if draft.unclear else None
    if first is None or first.why not in {"mark", "missing", "twice"}:
        return None
    value = mark_of(text, notation)
    if value is None:
        return None
    student, comment = first.students[0], first.comment
    entry = Entry(student=student, mark=str(value), comment=comment, of_table=first.of_table)
    return Understood((entry,), ())


def of_rows(rows: Sequence[Filled], roll: Sequence[Marked], notation: Notation | None) -> Understood:
    """What a filled template says; a comment alone goes beside the mark that stands there."""
    known = {one.pupil.id: one for one in roll}
    entries: dict[int, Entry] = {}
    unclear: list[Unclear] = []
    for row in rows:
        words = clean(f"{row.name} {row.written}").strip()[:SHOWN]
        one = known.get(row.student)
        comment = " ".join(clean(row.comment or "").split())[:COMMENT] or None
        if one is None:
            unclear.append(Unclear(why="unread", words=words, of_table=True))
            continue
        written = row.written
        if not written and one.mark is not None:
            written = str(one.mark.current.value)
        value = mark_of(written, notation) if written else None
        before = entries.pop(row.student, None)
        about = {"words": words, "students": (row.student,), "comment": comment, "of_table": True}
        if value is None:
            why = "mark" if written else "missing"
            unclear.append(Unclear.model_validate({"why": why, **about}))
        elif before is not None and before.mark != str(value):
            marks = (before.mark, str(value))
            unclear.append(Unclear.model_validate({"why": "twice", "marks": marks, **about}))
        else:
            mark = str(value)
            entries[row.student] = Entry(student=row.student, mark=mark, comment=comment, of_table=True)
    return Understood(tuple(entries.values()), tuple(unclear))
