"""Which word of theirs is which of ours."""

import pytest

from storage.marks import Value
from storage.oneroster import mapping
from storage.oneroster.mapping import mark_of
from storage.store import Store
from tests.storage.oneroster.sets import Set, imported, planned, refused


@pytest.mark.parametrize(
    ("title", "form"),
    [
        *(
            ("7.b", (7, "b")),
            ("7. B", (7, "b")),
            ("7b", (7, "b")),
            ("12.DK1", (12, "dk1")),
            ("07.ā", (7, "ā")),
        ),
        *(("13.a", None), ("0.a", None), ("7", None), ("b", None), ("7.b.", None), ("7.1", None)),
    ],
)
def test_a_class_is_grade_and_letter(title: str, form: tuple[int, str] | None) -> None:
    assert mapping.class_form(title) == form
    if form is not None:
        assert mapping.class_form(mapping.class_title(*form)) == form


def test_an_end_is_the_first_day_that_is_not_in_it() -> None:
    assert mapping.last_day("2027-01-01") == "2026-12-31"
    assert mapping.end_date("2026-12-31") == "2027-01-01"


def test_the_personal_code_stands_in_user_ids_or_identifier() -> None:
    assert mapping.code_in(None, "{LDAP:x},{personasKods:309900-00017}") == "309900-00017"
    assert mapping.code_in("309900-00025", "{LDAP:x}") == "309900-00025"
    assert mapping.code_in(None, mapping.user_id("309900-00017")) == "309900-00017"
    assert mapping.code_in(None, None) is None


def test_the_day_from_which_a_student_decides() -> None:
    assert mapping.adult_day("2008-02-29") == "2026-03-01"
    assert mapping.adult_day("2008-12-31") == "2026-12-31"


@pytest.mark.parametrize(
    ("status", "score", "text", "most", "mark"),
    [
        ("fully graded", 8.0, None, None, "8"),
        ("fully graded", 8.0, None, 10.0, "8"),
        ("fully graded", 8.0, None, 100.0, "8%"),
        ("fully graded", 65.0, None, None, "65%"),
        ("fully graded", 1.0, "T", None, "T"),
        ("fully graded", None, "NI", None, "ni"),
        ("not submitted", None, "nv", None, "nv"),
        ("not submitted", None, None, None, "nv"),
        ("exempt", None, None, None, "n"),
        ("submitted", None, None, None, None),
    ],
)
def test_a_result_is_a_mark(
    status: str, score: float | None, text: str | None, most: float | None, mark: str | None
) -> None:
    found = mark_of(status, score, text, most, None)
    assert (None if found is None else str(found)) == mark


def test_a_score_scale_says_the_word() -> None:
    steps = '{"1": "S", "2": "T"}'
    assert mapping.steps_in("{1:S}, {2:T}") == {"1": "S", "2": "T"}
    assert mark_of("fully graded", 2.0, None, None, steps) == Value("stap", "T")


@pytest.mark.parametrize(("score", "text"), [(11.0, None), (0.0, None), (7.5, None), (None, "10+")])
def test_what_is_no_mark(score: float | None, text: str | None) -> None:
    with pytest.raises(ValueError, match="not a mark"):
        mark_of("fully graded", score, text, mapping.TENTHS, None)


GUARDIANS = """SELECT s.given_name AS student, g.kind, p.given_name AS guardian FROM guardianships AS g
JOIN people AS s ON s.id = g.student_id JOIN people AS p ON p.id = g.guardian_id ORDER BY 1, 2, 3"""


@pytest.mark.parametrize("engine", ["sqlite"])
class TestInASet:
    """The same, through files."""

    async def guardians(self, store: Store) -> list[tuple[str, str, str]]:
        async with store.reading() as tx:
            return [(row["student"], row["kind"], row["guardian"]) for row in await tx.fetch(GUARDIANS)]

    async def test_agents_are_read_from_either_end(self, store: Store) -> None:
        found = Set()
        found.row("users", "u-anna").pop("agentSourcedIds")
        found.row("users", "u-ilze")["agentSourcedIds"] = "u-anna, u-elza"
        found.row("users", "u-ilze")["metadata.lv.relation"] = "māte,cita"
        found.row("users", "u-elza")["agentSourcedIds"] = "u-ilze,u-andris"
        await imported(store, found)
        assert await self.guardians(store) == [
            ("Anna", "mother", "Ilze"),
            ("Elza", "father", "Andris"),
            ("Elza", "mother", "Dace"),
            ("Elza", "other", "Ilze"),
        ]

    async def test_what_is_not_told_is_another_responsible_person(self, store: Store) -> None:
        found = Set()
        found.row("users", "u-andris").pop("metadata.lv.relation")
        found.row("users", "u-juris")["agentSourcedIds"] = "u-anna"
        plan = await planned(store, found)
        assert [note.code for note in plan.notes] == ["agent-ignored", "relation-missing"]
        await imported(store, found)
        assert ("Anna", "other", "Andris") in await self.guardians(store)

    async def test_demographics_tell_who_is_of_age(self, store: Store) -> None:
        found = Set()
        found.files["demographics"] = [{"sourcedId": "u-anna", "birthDate": "2008-12-31"}]
        found.modes["demographics"] = "bulk"
        await imported(store, found)
        async with store.reading() as tx:
            [anna] = await tx.fetch("SELECT adult_day FROM people WHERE given_name = 'Anna'")
        assert anna["adult_day"] == "2026-12-31"

    async def test_a_mark_that_is_none_and_a_work_that_nobody_teaches(self, store: Store) -> None:
        found = Set(gradebook=True)
        found.row("results", "x-1")["score"] = "7.5"
        found.row("results", "x-3")["score"] = "101"
        faults = await refused(store, found)
        assert [(fault.code, fault.place) for fault in faults] == [
            ("mark", "results.csv:2 score"),
            ("mark", "results.csv:4 score"),
        ]
        found = Set(gradebook=True)
        found.drop("enrollments", "e-g-mat-u-dace")
        [fault] = [fault for fault in await refused(store, found) if fault.code == "nobody-teaches"]
        assert fault.place == "lineItems.csv:2 classSourcedId"

    async def test_scales_of_a_work_and_of_one_result(self, store: Store) -> None:
        found = Set(gradebook=True)
        scale = {"title": "STAP", "type": "stap", "orgSourcedId": "o-1", "courseSourcedId": "c-mat"}
        found.files["scoreScales"] = [
            {"sourcedId": "q-1", **scale, "classSourcedId": "g-mat", "scoreScaleValue": "{8:S},{9:T}"},
            {"sourcedId": "q-2", **scale, "classSourcedId": "g-mat", "scoreScaleValue": "{65:A}"},
        ]
        link = {"sourcedId": "q-3", "lineItemSourcedId": "w-1", "scoreScaleSourcedId": "q-1"}
        other = {"sourcedId": "q-4", "resultSourcedId": "x-3", "scoreScaleSourcedId": "q-2"}
        found.files["lineItemScoreScales"], found.files["resultScoreScales"] = [link], [other]
        found.modes |= dict.fromkeys(("scoreScales", "lineItemScoreScales", "resultScoreScales"), "bulk")
        await imported(store, found)
        async with store.reading() as tx:
            marks = await tx.fetch("SELECT notation, value FROM marks ORDER BY id")
        assert [(mark["notation"], mark["value"]) for mark in marks] == [
            ("stap", "S"),
            ("none", "nv"),
            ("stap", "A"),
        ]
