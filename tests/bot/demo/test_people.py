"""Who is at the demo schools."""

import re
from collections import Counter, defaultdict
from datetime import date

from bot.demo import cast, names
from bot.demo.generate import DemoSchools, generate
from storage.people import code_form, phone_form
from storage.roster_rows import SchoolRows
from storage.school_rows import PersonRow
from tests.bot.demo.whole import class_of, day, together


def by_number(rows: SchoolRows) -> dict[int, PersonRow]:
    return {person["id"]: person for person in rows.people}


def test_classes_go_from_first_to_twelfth_and_have_18_to_28_students(rows: SchoolRows) -> None:
    sizes = Counter(row["class_id"] for row in rows.enrolments)
    assert all(18 <= sizes[row["id"]] <= 28 for row in rows.classes)
    first = {f"{row['grade']}.{row['letter']}" for row in rows.classes if row["school_id"] == 1}
    assert {"1.b", "3.a", "7.b", "12.a"} <= first
    assert {row["grade"] for row in rows.classes if row["school_id"] == 2} == set(range(1, 10))
    assert [row["name"] for row in rows.schools] == ["Ozolkalna vidusskola", "Vējdzirnavu pamatskola"]
    assert all(row["is_demo"] for row in rows.schools)


def test_no_personal_code_can_have_been_issued(rows: SchoolRows) -> None:
    codes = [person["code"] for person in rows.people if person["code"] is not None]
    assert len(codes) == len(set(codes)) > len(rows.enrolments)
    for code in codes:
        assert code_form(code) == code
        assert not re.match(r"3[2-9]", code)
        month = int(code[2:4])
        assert not 1 <= month <= 12, "an old code holds a birth date"


def test_phones_are_mobile_numbers_of_the_invented_block_and_nobodys_twice(rows: SchoolRows) -> None:
    phones = [person["phone"] for person in rows.people if person["phone"] is not None]
    assert len(phones) == len(set(phones))
    assert all(phone_form(phone) == phone and phone.startswith("+3712000") for phone in phones)


def test_students_and_staff_have_codes_and_guardians_sign_in_with_their_childrens(rows: SchoolRows) -> None:
    people = by_number(rows)
    staff = {row["person_id"] for row in rows.staff}
    assert all(people[row["student_id"]]["code"] for row in rows.enrolments)
    assert all(people[number]["code"] and people[number]["phone"] for number in staff)
    guardians = {row["guardian_id"] for row in rows.guardianships} - staff
    assert all(people[number]["code"] is None for number in guardians)
    assert any(people[number]["phone"] is None for number in guardians)


def test_every_student_has_a_guardian_and_every_kind_is_there(rows: SchoolRows) -> None:
    kinds: dict[int, set[str]] = defaultdict(set)
    for row in rows.guardianships:
        assert row["kind"] not in kinds[row["student_id"]]
        kinds[row["student_id"]].add(row["kind"])
    assert kinds.keys() == {row["student_id"] for row in rows.enrolments}
    combinations = Counter(frozenset(found) for found in kinds.values())
    assert set(combinations) == {
        frozenset(found)
        for found in (
            {"mother", "father"},
            {"mother"},
            {"father"},
            {"other"},
            {"mother", "father", "other"},
        )
    }
    assert combinations.most_common(1)[0][0] == {"mother", "father"}


def test_mothers_and_fathers_bear_names_of_their_gender(rows: SchoolRows) -> None:
    people = by_number(rows)
    women = {name for (_, _, gender), given in names.GIVEN.items() if gender == "female" for name in given}
    for row in rows.guardianships:
        person = people[row["guardian_id"]]
        if row["kind"] == "other":
            continue
        assert (person["given_name"] in women or person["given_name"] == "Ilze") == (row["kind"] == "mother")
        if row["kind"] == "father":
            assert names.feminine(person["family_name"]).endswith(("a", "e", "o"))
        else:
            assert not person["family_name"].endswith(("s", "š"))


def test_families_have_one_two_and_three_children(rows: SchoolRows) -> None:
    children = Counter(row["guardian_id"] for row in rows.guardianships)
    assert set(children.values()) == {1, 2, 3}
    assert Counter(children.values()).most_common(1)[0][0] == 1


def test_parents_apart_bear_different_names(rows: SchoolRows) -> None:
    people = by_number(rows)
    parents: dict[int, dict[str, str]] = defaultdict(dict)
    for row in rows.guardianships:
        parents[row["student_id"]][row["kind"]] = people[row["guardian_id"]]["family_name"]
    both = [found for found in parents.values() if {"mother", "father"} <= found.keys()]
    apart = sum(found["mother"] != names.feminine(found["father"]) for found in both)
    assert 0.08 < apart / len(both) < 0.3


def test_each_school_has_twins_namesakes_a_teaching_mother_and_a_father_kept_away(rows: SchoolRows) -> None:
    people, classes = by_number(rows), class_of(rows)
    staff = {row["person_id"] for row in rows.staff}
    guardianships = {row["id"]: row for row in rows.guardianships}
    for school in rows.schools:
        own = {number for number, person in people.items() if person["school_id"] == school["id"]}
        same_birthday: dict[tuple[int, str | None], set[str]] = defaultdict(set)
        for row in rows.guardianships:
            if row["guardian_id"] in own:
                child = row["student_id"]
                same_birthday[row["guardian_id"], people[child]["adult_day"]].add(classes[child])
        brothers = Counter(
            (row["guardian_id"], people[row["student_id"]]["adult_day"])
            for row in rows.guardianships
            if row["guardian_id"] in own
        )
        twins = [key for key, number in brothers.items() if number == 2]
        assert twins
        assert all(len(same_birthday[key]) == 1 for key in twins)
        namesakes = [
            classes[number]
            for number in own & classes.keys()
            if (people[number]["given_name"], people[number]["family_name"]) == ("Jānis", "Bērziņš")
        ]
        assert len(set(namesakes)) >= 2
        assert any(row["guardian_id"] in staff & own for row in rows.guardianships)
        kept_away = [guardianships[row["guardianship_id"]] for row in rows.restrictions]
        assert [row["kind"] for row in kept_away if row["guardian_id"] in own] == ["father"]


def test_ages_fit_the_grades_and_adults_have_decided_who_may_look(
    demo: DemoSchools, rows: SchoolRows
) -> None:
    people, classes = by_number(rows), class_of(rows)
    for student, name in classes.items():
        adult = people[student]["adult_day"]
        assert adult is not None
        assert day(adult).year == demo.calendar.year + 12 - int(name.split(".")[0])
    adults = {
        student for student in classes if str(people[student]["adult_day"]) < demo.calendar.day.isoformat()
    }
    assert {classes[student] for student in adults} == {"12.a"}
    theirs = {row["id"] for row in rows.guardianships if row["student_id"] in adults}
    agreed = {row["guardianship_id"] for row in rows.consents}
    assert agreed < theirs
    assert len(agreed) > len(theirs) / 2


def test_the_cast_is_always_the_same() -> None:
    for seed, students, today in ((1, None, date(2026, 11, 23)), (9, 40, date(2027, 4, 2))):
        rows = together(generate(seed, today=today, students=students))
        people, classes = by_number(rows), class_of(rows)
        for figure in cast.EVERYBODY:
            person = people[figure.person_id]
            assert (person["given_name"], person["family_name"]) == (figure.given_name, figure.family_name)
            assert person["vocative"] == figure.vocative == names.vocative(figure.given_name)
            assert person["code"] == figure.code
            assert person["phone"] == (figure.phone if isinstance(figure, cast.Member) else None)
        assert {figure.name: classes[figure.person_id] for figure in cast.CHILDREN} == {
            "Anna Kalniņa": "7.b",
            "Jānis Kalniņš": "3.a",
        }
        bound = {(row["guardian_id"], row["student_id"], row["kind"]) for row in rows.guardianships}
        own = {
            (member.person_id, child.person_id, member.role)
            for member in cast.CAST
            for child in member.children
        }
        assert {row for row in bound if row[1] in {child.person_id for child in cast.CHILDREN}} == own


def test_the_cast_teaches_what_it_says(rows: SchoolRows) -> None:
    classes = {row["id"]: row for row in rows.classes}
    leads = [
        (classes[row["class_id"]]["grade"], classes[row["class_id"]]["letter"])
        for row in rows.class_teachers
        if row["teacher_id"] == cast.CLASS_TEACHER.person_id
    ]
    assert leads == [(7, "b")]
    subjects = {row["id"]: row["name"] for row in rows.subjects}
    groups = {row["id"]: (subjects[row["subject_id"]], row["name"]) for row in rows.teaching_groups}
    teaches = defaultdict(set)
    for row in rows.group_teachers:
        teaches[row["teacher_id"]].add(groups[row["group_id"]])
    assert ("Latviešu valoda", "7.b") in teaches[cast.CLASS_TEACHER.person_id]
    maths = {name for subject, name in teaches[cast.SUBJECT_TEACHER.person_id] if subject == "Matemātika"}
    assert "7.b" in maths
    assert len(maths) > 1


def test_every_member_of_the_cast_has_a_phone_of_its_own() -> None:
    assert len({member.user_id for member in cast.CAST}) == len({member.phone for member in cast.CAST}) == 8
    assert cast.MOTHER.sign_in_codes == ("309900-00017", "309900-00025")
    assert cast.CLASS_TEACHER.sign_in_codes == ("309900-00033",)
