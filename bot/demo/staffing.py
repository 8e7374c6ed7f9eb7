"""Who works at a school, who teaches what, and who leads which class."""

from collections import defaultdict
from datetime import date
from math import ceil
from random import Random

from bot.demo import cast, names
from bot.demo.entities import Classroom, Course, School, Teacher
from bot.demo.names import Gender, Name
from bot.demo.subjects import CLASS_LESSON, SUBJECTS
from storage.roster_rows import SchoolRows
from storage.school_rows import PersonRow, StaffRole

FULL_LOAD = 20
LARGE_CLASS = 22
WOMEN = 0.85
PRIMARY = "sākumskola"
HALLS = ("Sporta zāle", "Mazā sporta zāle", "Vingrošanas zāle", "Stadions")
CAST_STEMS: dict[str, tuple[str, Gender]] = {
    cast.CLASS_TEACHER.key: ("Bērziņš", "female"),
    cast.SUBJECT_TEACHER.key: ("Liepa", "male"),
    cast.OFFICE.key: ("Zariņš", "female"),
    cast.HEAD.key: ("Krūmiņš", "male"),
}
CAST_TEACHERS = {"latviešu valoda": cast.CLASS_TEACHER, "matemātika": cast.SUBJECT_TEACHER}


def employ(school: School, rows: SchoolRows) -> list[Course]:
    """Fills `school.teachers` and returns every course of every class with its teachers."""
    rng = school.random("staff")
    _person(school, rows, rng, "head", cast.HEAD if school.has_cast else None)
    _person(school, rows, rng, "office", cast.OFFICE if school.has_cast else None)
    leaders: dict[int, Teacher] = {}
    courses: list[Course] = []
    bundles: dict[str, list[list[Course]]] = defaultdict(list)
    for classroom in school.classrooms:
        if classroom.grade <= 3:
            leaders[classroom.id] = _teacher(school, rows, rng, PRIMARY)
        by_department: dict[str, list[Course]] = defaultdict(list)
        for course in _courses(classroom):
            courses.append(course)
            if classroom.grade <= course.subject.by_class_teacher:
                _assign(course, [leaders[classroom.id]])
            else:
                by_department[course.subject.department].append(course)
        for department, bundle in by_department.items():
            bundles[department].append(bundle)
    for department, of_classes in bundles.items():
        _share(school, rows, rng, department, of_classes)
    courses += [_led(school, rows, classroom, leaders, courses) for classroom in _cast_first(school)]
    return courses


def _courses(classroom: Classroom) -> list[Course]:
    return [
        Course(classroom, subject, hours)
        for subject in SUBJECTS
        if subject is not CLASS_LESSON and (hours := subject.lessons(classroom.grade))
    ]


def _places(course: Course) -> int:
    halved = course.classroom.grade >= course.subject.halves_from and course.classroom.size >= LARGE_CLASS
    return 2 if halved else 1


def _assign(course: Course, teachers: list[Teacher]) -> None:
    course.teachers = teachers
    for teacher in teachers:
        teacher.load += course.hours


def _share(
    school: School, rows: SchoolRows, rng: Random, department: str, bundles: list[list[Course]]
) -> None:
    """Hires a department and shares its courses out; one class keeps one teacher (or two, for two halves)."""
    demand = sum(course.hours * _places(course) for bundle in bundles for course in bundle)
    most = max(_places(course) for bundle in bundles for course in bundle)
    team = [_teacher(school, rows, rng, department) for _ in range(max(most, ceil(demand / FULL_LOAD)))]

    def has_cast(bundle: list[Course]) -> bool:
        classroom = bundle[0].classroom
        return (
            school.has_cast
            and department in CAST_TEACHERS
            and classroom.name == cast.CLASS_TEACHER.class_name
        )

    def weight(bundle: list[Course]) -> tuple[bool, int]:
        return not has_cast(bundle), -sum(course.hours for course in bundle)

    for bundle in sorted(bundles, key=weight):
        # The first of the team is the cast's member, and free as long as nobody has been given anything.
        chosen = sorted(team, key=lambda teacher: teacher.load)[: max(map(_places, bundle))]
        for course in bundle:
            _assign(course, chosen[: _places(course)])


def _cast_first(school: School) -> list[Classroom]:
    return sorted(school.classrooms, key=lambda classroom: classroom.name != cast.CLASS_TEACHER.class_name)


def _led(
    school: School, rows: SchoolRows, classroom: Classroom, leaders: dict[int, Teacher], courses: list[Course]
) -> Course:
    """Makes one of the class's teachers its class teacher and returns the class lesson."""
    leader = leaders.get(classroom.id)
    if leader is None:
        taken = {teacher.id for teacher in leaders.values()}
        own = [course for course in courses if course.classroom is classroom]
        candidates = [
            teacher for course in sorted(own, key=lambda course: -course.hours) for teacher in course.teachers
        ]
        if school.has_cast and classroom.name == cast.CLASS_TEACHER.class_name:
            candidates.sort(key=lambda teacher: teacher.id != cast.CLASS_TEACHER.person_id)
        leader = next((teacher for teacher in candidates if teacher.id not in taken), candidates[0])
        leaders[classroom.id] = leader
    rows.class_teachers.append(
        {
            "class_id": classroom.id,
            "teacher_id": leader.id,
            "kind": "main",
            "from_day": school.since,
            "until_day": None,
        }
    )
    lesson = Course(classroom, CLASS_LESSON, CLASS_LESSON.lessons(classroom.grade))
    _assign(lesson, [leader])
    return lesson


def _teacher(school: School, rows: SchoolRows, rng: Random, department: str) -> Teacher:
    colleagues = sum(teacher.department == department for teacher in school.teachers)
    figure = CAST_TEACHERS.get(department) if school.has_cast and colleagues == 0 else None
    identifier, name = _person(school, rows, rng, "teacher", figure)
    if department == "sports" and colleagues < len(HALLS):
        room = HALLS[colleagues]
    else:
        floor, door = divmod(len(school.teachers), 18)
        room = str(100 * (floor + 1) + door + 1)
    teacher = Teacher(identifier, name, department, room)
    school.teachers.append(teacher)
    return teacher


def _person(
    school: School, rows: SchoolRows, rng: Random, role: StaffRole, figure: cast.Member | None = None
) -> tuple[int, Name]:
    gender = names.GENDERS[rng.random() > WOMEN]
    name = names.name(rng, names.community(rng), "adult", gender)
    years = rng.randint(0, 22)
    if figure is not None:
        name = Name(figure.given_name, *CAST_STEMS[figure.key])
    identifier = figure.person_id if figure is not None else school.identifiers.person()
    person: PersonRow = {
        "id": identifier,
        "school_id": school.id,
        "given_name": name.given,
        "family_name": name.family,
        "vocative": name.vocative,
        "code": figure.code if figure is not None else school.identifiers.code(),
        "phone": figure.phone if figure is not None else school.identifiers.phone(),
        "adult_day": None,
    }
    rows.people.append(person)
    rows.staff.append(
        {
            "person_id": identifier,
            "role": role,
            "from_day": date(school.calendar.year - years, 9, 1).isoformat(),
            "until_day": None,
        }
    )
    return identifier, name
