"""A school of twelve classes on a Monday, with so many guardians of whom each has a chat of their own.

monday = await Monday.at(store, 300, MORNING)      # rows and links in bulk; the first few log in themselves
await monday.add_phones(phones)
for family in monday.families: ...                 # who reports, and how

Class 12 is healthy; a pupil of class 5 stays away and nobody says so. Each class has a first lesson.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any, Final, Literal

from bot.simulator import Person
from storage import chats, roster
from storage.chats import Chat
from storage.clock import milliseconds
from storage.roster_rows import SchoolRows
from storage.statements import Statements
from storage.store import Store, Tx
from tests.families import BOT
from tests.phones import TOKEN, Hand, Phones
from tests.staffroom import SINCE

Way = Literal["line", "buttons", "siblings", "both", "paper", "words", "withdrawn"]

CLASSES: Final = range(1, 13)
HEALTHY, SLEEPING, LACKING = 12, 3, 5
"""Classes: nobody is sick; the class teacher does not look at the phone; one is missing without notice."""
SUBSTITUTE, OFFICE, SUBJECT_TEACHER = 113, 114, 115
"""Staff beside the class teachers, who are 101–112. Substitute and subject teacher are class 3's."""
BY_HAND: Final = 3
"""So many guardians log in themselves, the first of the families."""
WAYS: Final[dict[int, Way]] = {
    4: "buttons",
    7: "siblings",
    10: "both",
    13: "words",
    16: "paper",
    19: "withdrawn",
    22: "words",
    25: "buttons",
}
"""Of each 27 families; the others type one line."""
WELL: Final = 2
"""Pupils of each class who are at school."""
NAMES: Final = ("Anna", "Jānis", "Elza", "Juris", "Marta", "Kārlis", "Līga", "Toms")
SYLLABLES: Final = ("ba", "de", "gi", "ko", "lu", "ma", "ne", "pi", "ro", "su")
PUPILS, GUARDIANS = 1_000, 10_000
_credentials = Statements("credentials")
_links = Statements("links")


@dataclass(frozen=True)
class Pupil:
    """A pupil; the family name is borne by nobody else but the family."""

    id: int
    given: str
    family: str
    class_id: int

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"


@dataclass
class Family:
    """Who reports whom. `numbers`: of the reports, by pupil, as they were told."""

    name: str
    way: Way
    pupils: list[Pupil]
    guardians: list[int]
    numbers: dict[int, int] = field(default_factory=dict)

    @property
    def away(self) -> list[Pupil]:
        """Of whom it stands in the end."""
        return [] if self.way == "withdrawn" else self.pupils


@dataclass
class Monday:
    """The school in a store; `unnoticed` is missing, `late` is reported when all is over."""

    store: Store
    families: list[Family]
    well: list[Pupil]
    unnoticed: Family
    late: Family

    @classmethod
    async def at(cls, store: Store, guardians: int, now: datetime) -> "Monday":
        """Writes the school: so many guardians who report between seven and half past eight."""
        numbers = count()
        families = list(_families(guardians, numbers))
        first = [_family(numbers, "line", [class_id]) for class_id in (LACKING, SLEEPING)]
        well = [_family(numbers, "line", [class_id]).pupils[0] for class_id in CLASSES for _ in range(WELL)]
        monday = cls(store, families, well, *first)
        async with store.writing() as tx:
            await roster.add(tx, monday._rows())
            for family in monday._everybody():
                for guardian in family.guardians:
                    if guardian >= GUARDIANS + 2 * BY_HAND:
                        children = [one.id for one in family.pupils]
                        await _link(tx, guardian, children, _kind(guardian), now)
            for staff in _staff()[1:]:
                await _link(tx, staff, [None], "office" if staff == OFFICE else "teacher", now)
        return monday

    async def add_phones(self, phones: Phones) -> None:
        """Everybody has a phone and has begun a chat with the bot, but for those who log in themselves."""
        for number in [*_staff(), *(one for family in self._everybody() for one in family.guardians)]:
            person = Person(id=number, first_name="Tālrunis", language_code="lv", phone=phone_of(number))
            phones.add(str(number), person)
            chat = phones.simulator.phone(number).chat(TOKEN)
            phones.simulator.history.set_state(chat, started=True, blocked=False)

    def of_class(self, class_id: int) -> list[Pupil]:
        """Whom the school expects to be away today."""
        return [one for family in self.families for one in family.away if one.class_id == class_id]

    def enrolled(self, class_id: int) -> list[Pupil]:
        """Every pupil of a class."""
        pupils = [*self.well, *(one for family in self._everybody() for one in family.pupils)]
        return [one for one in pupils if one.class_id == class_id]

    def readers(self, family: str) -> set[int]:
        """The guardians who may read a family's name."""
        return {one for other in self._everybody() if other.name == family for one in other.guardians}

    def names(self) -> dict[str, set[int]]:
        """Every family name, with the classes in which it is borne."""
        found: dict[str, set[int]] = {}
        for class_id in CLASSES:
            for pupil in self.enrolled(class_id):
                found.setdefault(pupil.family, set()).add(class_id)
        return found

    def _everybody(self) -> list[Family]:
        return [*self.families, self.unnoticed, self.late]

    def _rows(self) -> SchoolRows:
        at_school: dict[str, Any] = {"school_id": 1, "vocative": None, "adult_day": None}
        pupils = [one for class_id in CLASSES for one in self.enrolled(class_id)]
        guardians = [(one, family) for family in self._everybody() for one in family.guardians]
        people = [
            *(
                {"id": one, "given_name": "Skola", "family_name": f"Nr{one}", **_found(one)}
                for one in _staff()
            ),
            *(
                {"id": one.id, "given_name": one.given, "family_name": one.family, **_found(one.id)}
                for one in pupils
            ),
            *(
                {"id": one, "given_name": "Vecāks", "family_name": family.name, **_found(one)}
                for one, family in guardians
            ),
        ]
        rules = {"report_by": "09:00", "alert_by": "09:30", "parent_days": 5, "parent_notes": None}
        rows: dict[str, list[Any]] = {
            "schools": [{"id": 1, "name": "Pirmdienas skola", "session_days": 90, "is_demo": 0}],
            "people": [{**at_school, **row} for row in people],
            "staff": [
                {"person_id": one, "role": "office" if one == OFFICE else "teacher", **SINCE}
                for one in _staff()
            ],
            "classes": [
                {"id": one, "school_id": 1, "year": 2026, "grade": one, "letter": "a"} for one in CLASSES
            ],
            "class_teachers": [
                *({"class_id": one, "teacher_id": leader(one), "kind": "main", **SINCE} for one in CLASSES),
                {"class_id": SLEEPING, "teacher_id": SUBSTITUTE, "kind": "substitute", **SINCE},
            ],
            "enrolments": [{"student_id": one.id, "class_id": one.class_id, **SINCE} for one in pupils],
            "subjects": [{"id": 1, "school_id": 1, "name": "Matemātika"}],
            "teaching_groups": [
                {"id": one, "school_id": 1, "subject_id": 1, "name": f"{one}.a"} for one in CLASSES
            ],
            "group_students": [{"group_id": one.class_id, "student_id": one.id, **SINCE} for one in pupils],
            "group_teachers": [
                {"group_id": one, "teacher_id": in_lesson(one), "kind": "main", **SINCE} for one in CLASSES
            ],
            "terms": [
                {"id": 1, "school_id": 1, "year": 2026, "number": 1}
                | {"first_day": "2026-09-01", "last_day": "2026-12-18"}
            ],
            "bells": [{"school_id": 1, "number": 1, "starts": "08:30", "ends": "09:10"}],
            "lessons": [
                {"id": one, "group_id": one, "weekday": 1, "number": 1, "room": None, **SINCE}
                for one in CLASSES
            ],
            "absence_rules": [{"school_id": 1, **rules}],
        }
        ties = ((one, pupil.id) for one, family in guardians for pupil in family.pupils)
        rows["guardianships"] = [
            {"id": number, "guardian_id": one, "student_id": pupil, "kind": _kind(one), **SINCE}
            for number, (one, pupil) in enumerate(ties, 1)
        ]
        return SchoolRows(**rows)


def leader(class_id: int) -> int:
    """The class teacher."""
    return 100 + class_id


def in_lesson(class_id: int) -> int:
    """Who gives the class its first lesson."""
    return SUBJECT_TEACHER if class_id == SLEEPING else leader(class_id)


def code_of(number: int) -> str:
    """The personal code of a person who has one."""
    return f"309900-{number:05}"


def phone_of(number: int) -> str:
    """Everybody's own number."""
    return f"+3712{number:07}"


def hand(phones: Phones, number: int) -> Hand:
    """Somebody's phone."""
    return phones.person(str(number))


def _staff() -> list[int]:
    return [*(leader(one) for one in CLASSES), SUBSTITUTE, OFFICE, SUBJECT_TEACHER]


def _found(number: int) -> dict[str, str | None]:
    return {"code": code_of(number) if number < GUARDIANS else None, "phone": phone_of(number)}


def _kind(guardian: int) -> Literal["mother", "father"]:
    return "father" if guardian % 2 else "mother"


def _families(guardians: int, numbers: "count[int]") -> Iterator[Family]:
    """Families of classes 1–11 in turn, until there are so many guardians."""
    made = 0
    for place in count():
        way: Way = WAYS.get(place % 27, "line")
        if way == "both" and made + 2 > guardians:
            way = "line"
        class_id = place % 11 + 1
        classes = [class_id, class_id % 11 + 1] if way == "siblings" else [class_id]
        family = _family(numbers, way, classes)
        made += len(family.guardians)
        yield family
        if made == guardians:
            return


def _family(numbers: "count[int]", way: Way, classes: list[int]) -> Family:
    number = next(numbers)
    first, second, third = (number // 100 % 10, number // 10 % 10, number % 10)
    name = f"{SYLLABLES[first]}{SYLLABLES[second]}{SYLLABLES[third]}ns".capitalize()
    pupils = [
        Pupil(PUPILS + 2 * number + place, NAMES[(number + 3 * place) % len(NAMES)], name, class_id)
        for place, class_id in enumerate(classes)
    ]
    guardians = (
        [GUARDIANS + 2 * number] if way != "both" else [GUARDIANS + 2 * number + one for one in (0, 1)]
    )
    return Family(name, way, pupils, guardians)


async def _link(tx: Tx, person: int, students: Sequence[int | None], kind: str, now: datetime) -> None:
    """Since yesterday; the chat shows the first."""
    then, links = milliseconds(now - timedelta(days=1)), []
    for student in students:
        owner = {"school": 1, "person": person, "student": student, "kind": kind}
        sign = f"{person}/{student}".encode()
        issued = {"username": sign, "selector": sign, "hash": "-", "issued_by": None}
        credential = await _credentials.add(tx, **owner, **issued, now=then, expires=then)
        account = {"bot": BOT, "user": person, "chat": person, "credential": credential["id"]}
        links.append((await _links.add(tx, **owner, **account, now=then))["id"])
    await chats.show_link(tx, Chat(bot_id=BOT, chat_id=person, user_id=person), links[0])
