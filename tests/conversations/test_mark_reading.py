"""What a teacher's message says of a class: many ways of writing it, and nothing that is lost."""

from typing import Final

import pytest

from conversations.mark_entry.merging import after_answer, answered_mark, merged
from conversations.mark_entry.reading import Entry, Understood, mark_of, read
from conversations.mark_entry.steps import Draft
from storage.mark_book import Pupil
from storage.marks import Notation

NAMES: Final = (
    ("Anna", "Bērziņa"),
    ("Anna", "Kalniņa"),
    ("Jānis", "Kalniņš"),
    ("Artūrs", "Bērziņš"),
    ("Šarlote Anna", "Liepa-Ozola"),
    ("Nils", "Sproģis"),
    ("Pēteris", "Zariņš"),
    ("Elza", "Vītola"),
    ("Elza", "Vītola"),
)
PUPILS: Final = tuple(Pupil(number, *name, "7.b") for number, name in enumerate(NAMES, 1))
EVERYBODY: Final = dict.fromkeys(range(1, 10), "8")


def said(text: str, notation: Notation | None = "points", marked: tuple[int, ...] = (7,)) -> Understood:
    return read(text, PUPILS, notation, frozenset(marked))


def entries(found: Understood) -> dict[int, str]:
    return {one.student: one.mark for one in found.entries}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Jānis 8, Pēteris 7, Bērziņš nv", {3: "8", 7: "7", 4: "nv"}),
        ("8 Jānis\n7 Pēteris", {3: "8", 7: "7"}),
        ("Jānis 8 Pēteris 7", {3: "8", 7: "7"}),
        ("8 Jānis 7 Pēteris", {3: "8", 7: "7"}),
        ("JANIS KALNINS 10; nils - 9; Artūrs: 3", {3: "10", 6: "9", 4: "3"}),
        ("Jānim 8, Pēterim 7, Nilam n", {3: "8", 7: "7", 6: "n"}),
        ("Annai Kalniņai 8, Bērziņai Annai 6", {2: "8", 1: "6"}),
        ("Anna B. 8, Anna K 7", {1: "8", 2: "7"}),
        ("A.Bērziņa 5, N. Sproģis 6", {1: "5", 6: "6"}),
        ("Šarlote 9", {5: "9"}),
        ("Šarlotei Annai Liepai-Ozolai 9", {5: "9"}),
        ("Янис 8, Нилс 9", {3: "8", 6: "9"}),
        ("1. Bērziņa Anna 8\n2. Kalniņš Jānis 7\n3) Nils 5", {1: "8", 3: "7", 6: "5"}),
        ("Jānis\t8\nNils\t9", {3: "8", 6: "9"}),
        ("Jānis-8; Nils – 7; Pēteris = 6", {3: "8", 6: "7", 7: "6"}),
        ("Jānis un Nils 8", {3: "8", 6: "8"}),
        ("8 Jānis un Nils, 5 Pēteris", {3: "8", 6: "8", 7: "5"}),
        ("8: Nils, Jānis, Pēteris\n7: Artūrs", {6: "8", 3: "8", 7: "8", 4: "7"}),
        ("Jānim 8 balles, Nilam ar 7", {3: "8", 6: "7"}),
        ("visi 8", EVERYBODY),
        ("visi 8, Jānis 6", EVERYBODY | {3: "6"}),
        ("Jānis 6, visiem 8!", EVERYBODY | {3: "6"}),
        # Whoever has a mark is not among the others.
        ("Nils 9, pārējie 8", dict.fromkeys((1, 2, 3, 4, 5, 8, 9), "8") | {6: "9"}),
        ("Jānis NV , Nils nv.", {3: "nv", 6: "nv"}),
    ],
)
def test_ways_of_writing_it(text: str, marks: dict[int, str]) -> None:
    found = said(text)
    assert entries(found) == marks
    assert found.unclear == ()


@pytest.mark.parametrize(
    ("text", "notation", "marks"),
    [
        ("Jānis S, A. Kalniņa T, Nils p", "stap", {3: "S", 2: "T", 6: "P"}),
        ("Jānis i, Nils ni, Pēteris ieskaitīts", "pass", {3: "i", 6: "ni", 7: "i"}),
        ("Jānis 65, Nils 70 %, Pēteris 100%", "percent", {3: "65%", 6: "70%", 7: "100%"}),
        ("Jānis 65%, Nils nv", None, {3: "65%", 6: "nv"}),
    ],
)
def test_each_notation_has_its_marks(text: str, notation: Notation | None, marks: dict[int, str]) -> None:
    found = said(text, notation)
    assert entries(found) == marks
    assert found.unclear == ()


@pytest.mark.parametrize("wrong", ["11", "0", "7,5", "7.5", "10+", "8/9", "65%", "i"])
def test_what_is_no_mark_is_asked_and_the_rest_is_kept(wrong: str) -> None:
    found = said(f"Pēteris 6, Jānis {wrong}, Nils 9")
    assert entries(found) == {7: "6", 6: "9"}
    (asked,) = found.unclear
    assert (asked.why, asked.words, asked.students) == ("mark", f"Jānis {wrong}", (3,))


@pytest.mark.parametrize(
    ("text", "why", "students", "marks"),
    [
        ("Anna 8", "who", (1, 2), ("8",)),  # namesakes; the third goes by Šarlote
        ("Elza 7", "who", (8, 9), ("7",)),
        ("Elza Vītola 7", "who", (8, 9), ("7",)),  # twins of one name
        ("Peteirs 8", "who", (7,), ("8",)),  # one slip: surely, but not for sure
        ("Anete 7", "nobody", (), ("7",)),
        ("8", "nobody", (), ("8",)),
        ("Jānis", "missing", (3,), ()),
        ("Jānis 8 Jānis 9", "twice", (3,), ("8", "9")),
        ("labdien!", "unread", (), ()),
        ("visi 11", "unread", (), ()),
    ],
)
def test_what_is_unclear_is_asked(
    text: str, why: str, students: tuple[int, ...], marks: tuple[str, ...]
) -> None:
    found = said(text)
    assert entries(found) == {}
    (asked,) = found.unclear
    assert (asked.why, asked.students, asked.marks) == (why, students, marks)


def test_comments_stand_in_brackets_or_behind_the_mark_and_names_are_none() -> None:
    found = said("Jānis 8 (teicami, tā turpini!), Nils (vēl) 7\nPēteris 5 jāuzlabo līdz piektdienai")
    assert [one.comment for one in found.entries] == [
        "teicami, tā turpini!",
        "vēl",
        "jāuzlabo līdz piektdienai",
    ]
    found = said("Jānis 8 Nils")
    assert [(one.student, one.comment) for one in found.entries] == [(3, None)]
    assert [(one.why, one.students) for one in found.unclear] == [("missing", (6,))]


def test_more_words_mend_what_was_understood() -> None:
    draft = merged(Draft(work=1, number=0), said("Jānis 11, Nils 7, Anna 8"), 1)
    assert [one.why for one in draft.unclear] == ["mark", "who"]
    assert answered_mark(draft, "Nils 5", "points") is None
    answer = answered_mark(draft, "nv", "points")
    assert answer is not None
    draft = merged(draft, answer, 2)
    draft = after_answer(draft, 3, Entry(student=6, mark="8"), None)  # the pupil who has a 7 already
    (asked,) = draft.unclear
    assert (asked.why, asked.students, asked.marks) == ("twice", (6,), ("7", "8"))
    others = merged(Draft(work=1, number=0), said("Anete 5, pārējie 8"), 1)
    others = after_answer(others, 2, Entry(student=6, mark="5"), None)  # named, so not one of the others
    assert (others.unclear, {one.student: one.mark for one in others.entries}[6]) == ((), "5")
    draft = merged(draft, said("Nils 9"), 4)
    assert draft.unclear == ()
    assert {one.student: one.mark for one in draft.entries} == {3: "nv", 6: "9"}


def test_a_bare_number_is_percent_only_where_percent_are_meant() -> None:
    assert str(mark_of("65", "percent")) == "65%"
    assert mark_of("65", "points") is mark_of("65%", "points") is mark_of("101", "percent") is None
    assert str(mark_of(" Neieskaitīts. ", None)) == "ni"


@pytest.mark.parametrize("text", ["8 Anna " * 500, "Jānis 8\n" * 500, "8 " * 2000, "labdien, " * 400])
def test_more_statements_than_any_class_has_pupils_are_no_marks(text: str) -> None:
    assert said(text) == Understood((), ())


@pytest.mark.parametrize("text", ["Ā" * 4096, "(" * 4096, "ab " * 1300, "\n" * 4000 + "x", "Jānis-" * 600])
def test_what_is_no_name_is_asked_at_most_once(text: str) -> None:
    found = said(text)
    assert found.entries == ()
    assert len(found.unclear) <= 1
