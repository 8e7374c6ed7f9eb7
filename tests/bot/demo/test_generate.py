"""The same, every time; any size."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest

from bot.demo.generate import DemoSchools, generate
from bot.demo.invented import LAST_PHONE, personal_code, phone
from bot.demo.subjects import SUBJECTS
from storage.roster_rows import TABLES, SchoolRows

TODAY = date(2026, 11, 23)
DIGEST = """
from datetime import date
from tests.bot.demo.test_generate import digest
print(digest(1, date(2026, 11, 23), 120))
"""


def digest(seed: int, today: date, students: int | None) -> str:
    found = hashlib.sha256()
    for part in generate(seed, today=today, students=students).parts():
        for table, entries in part.tables():
            found.update(json.dumps([table, entries], ensure_ascii=False).encode())
    return found.hexdigest()


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_the_same_seed_makes_the_same_data_in_every_process(hash_seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    answer = subprocess.run(
        [sys.executable, "-c", DIGEST], env=environment, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == digest(1, TODAY, 120)


def test_seed_day_and_size_matter() -> None:
    made = {
        digest(1, TODAY, 120),
        digest(2, TODAY, 120),
        digest(1, date(2026, 11, 24), 120),
        digest(1, TODAY, 121),
    }
    assert len(made) == 4


def test_going_through_a_demo_twice_gives_the_same(demo: DemoSchools, rows: SchoolRows) -> None:
    again = SchoolRows()
    for school in demo.schools():
        for part in school:
            for table in TABLES:
                getattr(again, table).extend(getattr(part, table))
    assert again == rows


@pytest.mark.parametrize("students", [36, 40, 57, 100, 481, 1234])
def test_any_number_of_students_in_classes_of_18_to_28(students: int) -> None:
    demo = generate(today=TODAY, students=students)
    assert demo.students == students
    sizes = [each.size for plan in demo.plans for each in plan.classes]
    assert sum(sizes) == students
    assert all(18 <= size <= 28 for size in sizes)
    first = {(each.grade, each.letter) for each in demo.plans[0].classes}
    assert {(7, "b"), (3, "a")} <= first
    assert len({plan.name for plan in demo.plans}) == len(demo.plans)


def test_too_few_students_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 36"):
        generate(today=TODAY, students=35)


def parents_first(demo: DemoSchools) -> Iterator[tuple[str, int]]:
    """References to rows that do not stand before their reader."""
    works: set[int] = set()
    groups: set[int] = set()
    marks: set[int] = set()
    for part in demo.parts():
        groups.update(row["id"] for row in part.teaching_groups)
        works.update(row["id"] for row in part.works)
        yield from (("group", row["group_id"]) for row in part.works if row["group_id"] not in groups)
        for mark in part.marks:
            if mark["work_id"] not in works:
                yield "work", mark["work_id"]
            if mark["corrects_id"] is not None and mark["corrects_id"] not in marks:
                yield "mark", mark["corrects_id"]
            marks.add(mark["id"])


def test_every_part_refers_only_to_what_stands_before_it(demo: DemoSchools) -> None:
    assert list(parents_first(demo)) == []


def test_invented_numbers_end_before_they_could_be_somebodys() -> None:
    assert personal_code(17) == "309900-00017"
    assert personal_code(123_456) == "309901-23456"
    assert phone(LAST_PHONE) == "+37120999999"
    with pytest.raises(ValueError, match="invented phone"):
        phone(LAST_PHONE + 1)
    with pytest.raises(ValueError, match="invented personal codes"):
        personal_code(0)


def test_lessons_a_week_stay_within_what_the_law_allows() -> None:
    most = {1: 22, 2: 23, 3: 24, 4: 26, 5: 28, 6: 30, 7: 32, 8: 34, 9: 34, 10: 36, 11: 36, 12: 36}
    for grade, lessons in most.items():
        assert lessons - 2 <= sum(subject.lessons(grade) for subject in SUBJECTS) <= lessons


def test_subjects_follow_the_grades() -> None:
    learnt = {grade: {each.name for each in SUBJECTS if each.lessons(grade)} for grade in range(1, 13)}
    assert {"Dabaszinības", "Sociālās zinības"} <= learnt[1]
    assert "Vācu valoda" not in learnt[4]
    assert {"Bioloģija", "Ģeogrāfija", "Inženierzinības"} <= learnt[7]
    assert not {"Fizika", "Ķīmija"} & learnt[7]
    assert {"Fizika", "Ķīmija"} <= learnt[8]
    assert "Dabaszinības" not in learnt[8]
    assert "Sociālās zinātnes" in learnt[12]


def test_parts_do_not_grow_with_the_number_of_students() -> None:
    largest = {
        students: max(len(part) for part in generate(today=TODAY, students=students).parts())
        for students in (700, 2000)
    }
    assert largest[2000] < 1.2 * largest[700]
    assert largest[2000] < 30_000
