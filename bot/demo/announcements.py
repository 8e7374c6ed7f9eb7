"""What the schools tell their families around the demo's day: news, events, polls, a parents' evening.

Nothing was published after the evening before the demo's day, but for one that shows itself the next morning.
The texts stand in bot/demo/told.py.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Final

from bot.demo import cast, told
from bot.demo.calendar import at
from bot.demo.entities import Classroom, Group, School
from storage.announcements import folded
from storage.register_rows import EventRow, PublicationRow
from storage.roster_rows import SchoolRows

READ: Final = 0.4
VOTED: Final = 0.45
BOOKED: Final = 0.35
READERS: Final = 40
"""So many guardians at most are drawn for what one publication was read by."""
LAST_VISIT: Final = 5
"""So many days ago the cast's parents looked last."""
EVENING: Final = (17, 0)
TALKS: Final = 12
MINUTES: Final = 10
CAST_SLOT: Final = 4
"""Which of the mathematics teacher's times the cast's father has booked."""


@dataclass
class _Board:
    """One school's families by class, and its publications as they are made."""

    school: School
    rng: Random
    rows: SchoolRows
    guardians: dict[int, list[int]] = field(default_factory=dict)

    def publish(
        self, author: int, text: told.Text, days_ago: int, hour: int, minute: int, **whom: int
    ) -> int:
        """An announcement, or with ``kind`` an event's words; its number."""
        day = self.school.calendar.day - timedelta(days=days_ago)
        number = self.school.identifiers.next("publications")
        published = at(day, hour, minute)
        row: PublicationRow = {
            "id": number,
            "school_id": self.school.id,
            "author_id": author,
            "kind": text.kind,
            "class_id": whom.get("class_id"),
            "group_id": whom.get("group_id"),
            "grade": None,
            "year": None,
            "readers": text.readers,
            "urgent": int(text.urgent),
            "asks_confirmation": int(text.asks),
            "title": text.title,
            "text": text.text,
            "folded": folded(f"{text.title} {text.text}"),
            "published_at": published,
            "published_day": day.isoformat(),
            "until_day": self._day(text.lasts).isoformat() if text.lasts is not None else None,
            "posted_at": published if days_ago > 0 else None,
        }
        self.rows.publications.append(row)
        return number

    def event(self, number: int, text: told.Text, day: date) -> None:
        """When and where."""
        row: EventRow = {
            "publication_id": number,
            "kind": text.event,
            "first_day": day.isoformat(),
            "last_day": day.isoformat(),
            "starts": text.starts,
            "ends": text.ends,
            "place": text.place,
        }
        self.rows.events.append(row)

    def read(self, number: int, people: Iterable[int], share: float, *, confirms: bool = False) -> None:
        """Some have read it; half of them have confirmed it where that is asked."""
        published = next(row for row in reversed(self.rows.publications) if row["id"] == number)[
            "published_at"
        ]
        for person in people:
            if self.rng.random() < share:
                read_at = published + self.rng.randrange(10, 240) * 60_000
                confirmed = read_at + 60_000 if confirms and self.rng.random() < 0.5 else None
                self.rows.publication_reads.append(
                    {
                        "publication_id": number,
                        "person_id": person,
                        "read_at": read_at,
                        "confirmed_at": confirmed,
                    }
                )

    def ahead(self, days: int) -> date:
        """The so many-th school day after the demo's; behind the last one simply a day."""
        later = [day for day in self.school.calendar.school_days if day > self.school.calendar.day]
        return later[days - 1] if len(later) >= days else self._day(days)

    def drawn(self, pupils: Iterable[int], share: float) -> list[tuple[int, int]]:
        """Some guardians with their child, one a child; never the cast's, whose choices are the viewer's."""
        own = {figure.person_id for figure in cast.EVERYBODY}
        return [
            (self.rng.choice(of_child), pupil)
            for pupil in pupils
            if (of_child := [one for one in self.guardians.get(pupil, []) if one not in own])
            and self.rng.random() < share
        ]

    def _day(self, days: int) -> date:
        return self.school.calendar.day + timedelta(days=days)


def publish(school: School, rng: Random, groups: list[Group], rows: SchoolRows) -> None:
    """Appends what the school has told; ``rows`` holds its people already."""
    board = _Board(school, rng, rows)
    kept_away = {row["guardianship_id"] for row in rows.restrictions}
    for row in rows.guardianships:
        if row["id"] not in kept_away:
            board.guardians.setdefault(row["student_id"], []).append(row["guardian_id"])
    leaders = {row["class_id"]: row["teacher_id"] for row in rows.class_teachers}
    _to_everybody(board)
    _evening(board, groups, leaders)
    for classroom in school.classrooms:
        _to_class(board, classroom, leaders[classroom.id])
    if school.has_cast:
        _cast(board, groups)


def _to_everybody(board: _Board) -> None:
    staff = {row["role"]: row["person_id"] for row in board.rows.staff}
    own = {figure.person_id for figure in cast.EVERYBODY}
    guardians = sorted({one for of_child in board.guardians.values() for one in of_child} - own)
    some = board.rng.sample(guardians, min(READERS, len(guardians)))
    for text, days_ago, hour, minute in told.TO_SCHOOL:
        number = board.publish(staff[text.author], text, days_ago, hour, minute)
        if days_ago > 0:
            board.read(number, some, READ, confirms=text.asks)
        if days_ago > LAST_VISIT and board.school.has_cast:
            board.read(number, [cast.MOTHER.person_id, cast.FATHER.person_id, cast.STUDENT.person_id], 1.0)
        if text.kind == "event":
            board.event(number, text, board.ahead(text.ahead))


def _evening(board: _Board, groups: list[Group], leaders: dict[int, int]) -> None:
    """A parents' evening with times of every class teacher, and of the cast's mathematics teacher."""
    text = told.EVENING
    head = next(row["person_id"] for row in board.rows.staff if row["role"] == text.author)
    number = board.publish(head, text, 4, 14, 30)
    day = board.ahead(text.ahead)
    board.event(number, text, day)
    rooms = {teacher.id: teacher.room for teacher in board.school.teachers}
    pupils = {room.id: [pupil.id for pupil in room.pupils] for room in board.school.classrooms}
    talks = {teacher: pupils[class_id] for class_id, teacher in leaders.items()}
    if board.school.has_cast:
        taught = _of_cast(groups)
        talks[taught.teacher.id] = [pupil.id for pupil in taught.pupils]
    busy: set[tuple[int, int]] = set()
    for teacher, of_teacher in talks.items():
        slots = [board.school.identifiers.next("slots") for _ in range(TALKS)]
        for place, slot in enumerate(slots):
            board.rows.slots.append(
                {
                    "id": slot,
                    "publication_id": number,
                    "teacher_id": teacher,
                    "starts_at": at(day, *EVENING) + place * MINUTES * 60_000,
                    "minutes": MINUTES,
                    "room": rooms[teacher],
                }
            )
        booked = board.drawn(of_teacher, BOOKED)
        places = [place for place in range(TALKS) if place != CAST_SLOT]
        board.rng.shuffle(places)
        free = iter(places)
        for person, pupil in booked[: TALKS // 2]:
            place = next(free)
            if (pupil, place) not in busy:  # nobody talks with two teachers at once
                busy.add((pupil, place))
                _book(board, slots[place], number, teacher, pupil, person)
        if board.school.has_cast and teacher == cast.SUBJECT_TEACHER.person_id:
            father = cast.FATHER.person_id
            _book(board, slots[CAST_SLOT], number, teacher, cast.STUDENT.person_id, father)


def _book(board: _Board, slot: int, number: int, teacher: int, pupil: int, person: int) -> None:
    day = board.school.calendar.day - timedelta(days=board.rng.randint(1, 3))
    board.rows.bookings.append(
        {
            "slot_id": slot,
            "publication_id": number,
            "teacher_id": teacher,
            "student_id": pupil,
            "person_id": person,
            "booked_at": at(day, board.rng.randint(15, 21), board.rng.randrange(60)),
        }
    )


def _to_class(board: _Board, classroom: Classroom, leader: int) -> None:
    """A poll on the day of a trip, and what is done in the class."""
    pupils = [pupil.id for pupil in classroom.pupils]
    trip = told.TRIPS[classroom.grade > 4]
    number = board.publish(leader, trip, 2, 16, 20, class_id=classroom.id)
    days = [board.ahead(ahead) for ahead in (11, 12)]
    labels = [
        *(f"{told.WEEKDAYS[day.weekday()]}, {day.day:02}.{day.month:02}." for day in days),
        told.NEITHER,
    ]
    options = [board.school.identifiers.next("poll_options") for _ in labels]
    board.rows.polls.append(
        {
            "publication_id": number,
            "question": told.QUESTION,
            "several": 0,
            "until_day": board.ahead(4).isoformat(),
            "results": "voted",
            "anonymous": 0,
        }
    )
    board.rows.poll_options.extend(
        {"id": option, "publication_id": number, "place": place, "label": label}
        for place, (option, label) in enumerate(zip(options, labels, strict=True), 1)
    )
    voters = board.drawn(pupils, VOTED)
    board.read(number, sorted({person for person, _ in voters}), 1.0)
    board.rows.poll_votes.extend(
        {
            "publication_id": number,
            "person_id": person,
            "student_id": pupil,
            "place": 0,
            "option_id": board.rng.choices(options, (5, 3, 1))[0],
            "voted_at": at(board.school.calendar.day - timedelta(days=1), 18, board.rng.randrange(60)),
        }
        for person, pupil in voters
    )
    text = told.TO_CLASS[classroom.grade > 4]
    board.publish(leader, text, 8, 15, 45, class_id=classroom.id)


def _cast(board: _Board, groups: list[Group]) -> None:
    """What the cast's teacher of mathematics tells, and when the cast's parents looked last."""
    teacher = cast.SUBJECT_TEACHER.person_id
    board.publish(teacher, told.CONSULTATION, 1, 15, 10, group_id=_of_cast(groups).id)
    seen = at(board.school.calendar.day - timedelta(days=LAST_VISIT), 20, 15)
    board.rows.publication_visits.extend(
        {"person_id": member.person_id, "student_id": child.person_id, "visited_at": seen, "before_at": seen}
        for member in (cast.MOTHER, cast.FATHER)
        for child in member.children
    )


def _of_cast(groups: list[Group]) -> Group:
    """The group in which the cast's teacher of mathematics teaches the cast's student."""
    return next(
        group
        for group in groups
        if group.teacher.id == cast.SUBJECT_TEACHER.person_id
        and any(pupil.id == cast.STUDENT.person_id for pupil in group.pupils)
    )
