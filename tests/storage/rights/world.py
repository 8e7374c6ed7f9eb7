"""A school in which everybody who could look at Anna is there once, and what they could look at."""

from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path
from typing import Any, Final

from argon2 import PasswordHasher

from storage import (
    absence_questions,
    absences,
    announced_tests,
    assignments,
    calendar,
    chats,
    delegations,
    duties,
    files,
    homework_files,
    homework_reminders,
    links,
    news,
    own_tasks,
    polls,
    registration,
    remarks,
    witnesses,
)
from storage.chats import Chat
from storage.clock import milliseconds
from storage.duties import Hours
from storage.files import CleanFile
from storage.owner_card import OwnerCard
from storage.passwords import Checker
from storage.statements import Statements
from storage.store import Store
from storage.viewer import OwnerKind, Viewer
from tests.families import (
    ANNA,
    BOT,
    ELZA,
    ENGLISH_TEACHER,
    FATHER,
    GRANDMOTHER,
    JURIS,
    MATHS,
    MOTHER,
    NOW,
    OTHER_SCHOOL,
    SCHOOL,
    SECOND_TEACHER,
    TEACHER,
    TODAY,
    Families,
)
from tests.lessons import change, topic
from tests.publications import Board
from tests.storage.rights import cast
from tests.storage.rights.cast import ADULT, ADULT_MOTHER, FORMER, LEADER, OFFICE, SINCE

BEFORE: Final = NOW - timedelta(days=2)
ANNAS_CLASS: Final = 1

_sql = Statements("world", Path(__file__).parent)
_credentials = Statements("credentials")
_links = Statements("links")


@dataclass
class World:
    """Who looks, by what the matrix calls them, and what at: Anna, her mother's number, a link, a mark.

    «adult without consent» looks at a student of age; all others look at Anna.
    """

    school: Families
    checker: Checker
    lookers: dict[str, Viewer] = field(default_factory=dict)
    student: int = ANNA
    person: int = MOTHER
    class_id: int = ANNAS_CLASS
    link: int = 0
    mark: int = 0
    work: int = 0
    empty_work: int = 0
    slip: int = 0
    final: int = 0
    homework: int = 0
    remark: int = 801
    held_remark: int = 802
    changed_homework: int = 0
    paper: int = 0
    loose_paper: int = 0
    own_task: int = 0
    own_homework: int = 0
    test: int = 0
    own_remark: int = 0
    foreign_remark: int = 803
    announcement: int = 0
    for_later: int = 0
    for_staff: int = 0
    poll_option: int = 0
    event: int = 0
    slots: list[int] = field(default_factory=list)
    absence: int = 901
    alarm: int = 951
    delegation: int = 0
    leave: int = 0
    question: int = 0
    lesson_change: int = 0
    notes: dict[int, int] = field(default_factory=dict)
    card: OwnerCard | None = None


async def made(store: Store) -> World:
    """The world in an empty store; each looker's own link, two days old."""
    school = await Families.at(store)
    await cast.come(school)
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    world = World(school, checker)
    linked: list[tuple[str, int, int | None, OwnerKind]] = [
        ("mother", MOTHER, ANNA, "mother"),
        ("father", FATHER, ANNA, "father"),
        ("other", GRANDMOTHER, ANNA, "other"),
        ("student", ANNA, ANNA, "student"),
        ("subject teacher", SECOND_TEACHER, None, "teacher"),
        ("class teacher", TEACHER, None, "teacher"),
        ("another class's teacher", LEADER, None, "teacher"),
        ("office", OFFICE, None, "office"),
        ("another school", ENGLISH_TEACHER, None, "teacher"),
        ("restricted", FORMER, ANNA, "father"),
        ("adult without consent", ADULT_MOTHER, ADULT, "mother"),
        ("ended link", MOTHER, ANNA, "mother"),
        ("expired link", MOTHER, ANNA, "mother"),
        ("ended guardianship", FATHER, ANNA, "other"),
    ]
    for number, (name, person, student, kind) in enumerate(linked, 500):
        world.lookers[name] = await _linked(school, number, person, student, kind)
    mother = world.lookers["mother"]
    world.lookers["guest"] = await _guest(world)
    world.lookers["unlinked"] = mother.model_copy(update={"link_id": 999_999})
    await school.end(world.lookers["ended link"])
    async with store.writing() as tx:
        await _sql.expire(tx, link=world.lookers["expired link"].link_id)
    world.link = (await _linked(school, 600, MOTHER, ANNA, "mother")).link_id
    await _data(world)
    return world


async def _linked(school: Families, chat: int, person: int, student: int | None, kind: OwnerKind) -> Viewer:
    owner = {"person": person, "student": student, "kind": kind}
    owner["school"] = OTHER_SCHOOL if person == ENGLISH_TEACHER else SCHOOL
    sign, then = str(chat).encode(), milliseconds(BEFORE)
    async with school.store.writing() as tx:
        issued = {"username": sign, "selector": sign, "hash": "-", "issued_by": None}
        credential = await _credentials.add(tx, **owner, **issued, now=then, expires=then)
        account = {"bot": BOT, "user": chat, "chat": chat}
        row = await _links.add(tx, **owner, **account, credential=credential["id"], now=then)
    return Viewer(
        link_id=row["id"],
        bot_id=BOT,
        chat_id=chat,
        user_id=chat,
        school_id=owner["school"],
        person_id=person,
        student_id=student,
        kind=kind,
        used_at=BEFORE,
        now=NOW,
    )


async def _guest(world: World) -> Viewer:
    """Whom Anna's mother lets look at her grades."""
    chat = Chat(bot_id=BOT, chat_id=650, user_id=650)
    async with world.school.store.writing() as tx:
        mother, until = world.lookers["mother"], TODAY + timedelta(days=30)
        offered = await delegations.offer(tx, mother, "Krustmāte", {"grades"}, until)
        assert offered is not None
        world.delegation = await delegations.accept(tx, offered.token, chat, BEFORE) or 0
        guest = await links.viewer(tx, BOT, await chats.find(tx, BOT, 650, 650), NOW)
    assert guest is not None
    return guest


async def _data(world: World) -> None:
    school = world.school
    for student in (ANNA, ADULT):
        work = await school.work(MATHS, "2026-11-20")
        mark = await school.mark(work, student, "8")
        world.mark = mark if student == ANNA else world.mark
    world.homework = await school.homework(MATHS, "2026-11-24", "5. uzdevums")
    await school.remark(ANNA, "Paldies!", number=world.remark)
    await school.remark(ANNA, "Vēl nav izlasīts.", number=world.held_remark, published=False)
    await _marked(world)
    await _prepared(world)
    await _told(world)
    await _reported(world)
    await _stood_in_for(world)
    await _changed(world)
    async with school.store.writing() as tx:
        for viewer in world.lookers.values():
            if viewer.student_id is not None:
                await _sql.prefer(tx, person=viewer.person_id, student=viewer.student_id)
                await _sql.call(tx, person=viewer.person_id, student=viewer.student_id)
        await witnesses.doubt(tx, world.lookers["father"], world.link, "link")
        world.card = await registration.owner(tx, world.lookers["class teacher"], ANNA, MOTHER, "mother")


async def _marked(world: World) -> None:
    """What the subject teacher entered a moment ago, enough of it for a class's average; Anna's goal."""
    school = world.school
    world.work = await school.work(MATHS, "2026-11-19")
    world.empty_work = await school.work(MATHS, "2026-11-18", kind="formative")
    for pupil in (ELZA, JURIS, *await school.schoolmates(2)):
        await school.mark(world.work, pupil, "6", teacher=SECOND_TEACHER)
    world.slip = await school.mark(world.work, ANNA, "3", teacher=SECOND_TEACHER)
    world.final = await school.final(MATHS, ANNA, "7", stage="proposed", teacher=SECOND_TEACHER)
    goal: Any = {"student_id": ANNA, "subject_id": MATHS, "target": 8, "set_at": milliseconds(BEFORE)}
    await school.add(goals=[goal])


async def _told(world: World) -> None:
    """To Anna's class: an announcement with a poll, and a parents' evening with her mother's talk."""
    board = Board(world.school)
    world.announcement = await board.announce("Ekskursija", class_id=ANNAS_CLASS, asks_confirmation=1)
    world.poll_option = (await board.poll(world.announcement, "Jā", "Nē"))[0]
    world.event = await board.event("Vecāku sapulce", class_id=ANNAS_CLASS)
    world.for_later = await board.announce("Parīt", class_id=ANNAS_CLASS, at=NOW + timedelta(days=2))
    world.for_staff = await board.announce("Visiem", readers="everybody")
    async with world.school.store.writing() as tx:
        await _sql.hand_out(tx, publication=world.for_staff, file=world.paper)
        await polls.vote(tx, world.lookers["mother"], world.announcement, world.poll_option, chosen=True)
    world.slots = await board.slots(world.event, TEACHER, "17:00", "17:10")
    booked = {"slot_id": world.slots[0], "publication_id": world.event, "teacher_id": TEACHER}
    seen: list[Any] = [
        {"person_id": person, "student_id": ANNA, "visited_at": 2, "before_at": 1}
        for person in (MOTHER, FATHER, GRANDMOTHER, ANNA, FORMER)
    ]
    await world.school.add(
        bookings=[{**booked, "student_id": ANNA, "person_id": MOTHER, "booked_at": milliseconds(BEFORE)}],
        publication_visits=seen,
    )


async def _prepared(world: World) -> None:
    """A test, a homework that was changed, one with a paper; a task and a reminder of the mother's own."""
    teacher, mother = world.lookers["subject teacher"], world.lookers["mother"]
    await world.school.work(MATHS, "2026-12-01")
    world.changed_homework = await world.school.homework(MATHS, "2026-11-26", "1. uzdevums")
    handed_in: dict[str, Any] = {"school_id": SCHOOL, "person_id": SECOND_TEACHER, "now": BEFORE}
    async with world.school.store.writing() as tx:
        await assignments.change(tx, teacher, world.changed_homework, "2. uzdevums", TODAY)
        world.paper, world.loose_paper = [
            await files.keep(tx, CleanFile("pdf", name, b"%PDF-1.7"), **handed_in)
            for name in ("a.pdf", "b.pdf")
        ]
        await homework_files.attach(tx, teacher, world.homework, world.paper)
        world.own_task = await own_tasks.add(tx, mother, "Nopirkt līmi", TODAY, None) or 0
        await homework_reminders.choose(tx, mother, time(19))
    await _announced(world)


async def _announced(world: World) -> None:
    """What the subject teacher set and wrote a moment ago, and a remark that waits for the class teacher."""
    kind: Any = {"kind": "remark", "text": "Nav burtnīcas.", "day": "2026-11-20", "group_id": MATHS}
    whose = {"school_id": SCHOOL, "student_id": ANNA, "author_id": SECOND_TEACHER}
    when = {"number": None, "written_at": milliseconds(BEFORE), "published_at": None}
    await world.school.add(remarks=[{"id": world.foreign_remark, **kind, **whose, **when}])
    teacher, later = world.lookers["subject teacher"], TODAY + timedelta(days=30)
    async with world.school.store.writing() as tx:
        world.own_homework = await assignments.assign(tx, teacher, MATHS, "9. uzd.", later, news.SLIP) or 0
        world.test = await announced_tests.announce(tx, teacher, MATHS, "Procenti", later) or 0
        await announced_tests.change(tx, teacher, world.test, "Procenti un daļas", later)
        world.own_remark = (
            await remarks.write(tx, teacher, ANNA, "praise", "Labi!", day=TODAY, hold=news.SLIP) or 0
        )


async def _reported(world: World) -> None:
    """Anna's absence of today with a doctor's note, one more of each guardian, and her missed lesson."""
    then = milliseconds(BEFORE)
    day = {"first_day": "2026-11-23", "last_day": "2026-11-23", "part": "day", "at": None, "lessons": None}
    by = {"reported_by": MOTHER, "reporter_kind": "mother", "reported_at": then}
    whose = {"id": world.absence, "school_id": SCHOOL, "student_id": ANNA, "reason": "illness", "words": "…"}
    undecided: dict[str, Any] = {"state": "sent", "answer": None, "decided_by": None, "decided_at": None}
    undecided |= {"is_late": 0, "needs_note": 0}
    planned = {"id": 9001, "group_id": MATHS, "weekday": 1, "number": 1, "room": None, **SINCE}
    lesson = {"student_id": ANNA, "day": "2026-11-23", "number": 1, "group_id": MATHS, "kind": "absent"}
    await world.school.add(
        absences=[{**whose, **day, **by, **undecided}],
        lessons=[planned],
        attendance=[{**lesson, "entered_by": SECOND_TEACHER, "entered_at": then}],
    )
    async with world.school.store.writing() as tx:
        paper = CleanFile("png", "zime.png", b"a note")
        for person in (MOTHER, MOTHER, FATHER, GRANDMOTHER):
            number = await files.keep(tx, paper, school_id=SCHOOL, person_id=person, now=BEFORE)
            if person == MOTHER and not world.notes:
                assert await absences.attach(tx, world.lookers["mother"], world.absence, number)
            world.notes[person] = number
        alarmed = {"id": world.alarm, "student": ANNA, "day": TODAY.isoformat(), "group": MATHS}
        await _sql.alarm(tx, **alarmed, person=SECOND_TEACHER, bot=BOT)


async def _stood_in_for(world: World) -> None:
    """The class teacher's own hours, a leave of next week, and her question about Anna's absence."""
    teacher, monday = world.lookers["class teacher"], TODAY + timedelta(days=7)
    async with world.school.store.writing() as tx:
        assert await duties.set_hours(tx, teacher, Hours(opens=time(9)))
        leave = await duties.grant(tx, teacher, monday, monday, cast.LEADER)
        assert isinstance(leave, int)
        world.leave = leave
        world.question = await absence_questions.ask(tx, teacher, world.absence, "Kad atgriezīsies?") or 0


async def _changed(world: World) -> None:
    """Today's lesson is cancelled, last week's has its topic, and the mother has a calendar's address."""
    world.lesson_change = await change(world.school, MATHS, "2026-11-23", 1, "cancelled")
    await topic(world.school, MATHS, "2026-11-16", 1, "Daļskaitļi")
    async with world.school.store.writing() as tx:
        assert await calendar.renew_address(tx, world.lookers["mother"])
