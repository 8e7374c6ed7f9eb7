"""The change of the school year: who moves, who leaves, once; and figures that are never about one child."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from storage import figures, links, school_calendar, school_classes, year_change
from storage.chats import Chat
from storage.managing import operator
from storage.store import Store
from storage.viewer import Viewer
from storage.year_change import Move
from tests.families import ANNA, BOT, ELZA, MATHS, MOTHER, NOW, SCHOOL, TEACHER, Families
from tests.publications import Board
from tests.staffroom import HEAD, OFFICE, Staffroom

JUNE: Final = datetime(2027, 6, 14, 7, tzinfo=UTC)
SEPTEMBER: Final = datetime(2027, 9, 1, 5, tzinfo=UTC)
NINTH, TWELFTH = 9, 12
SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}


async def older(school: Families) -> dict[int, list[int]]:
    """A class 9.a of six pupils and a class 12.a of two, the first of whom has a mother."""
    nobody: dict[str, Any] = {"vocative": None, "code": None, "phone": None, "adult_day": None}
    pupils = {NINTH: list(range(2001, 2007)), TWELFTH: [2101, 2102]}
    mother = 2200
    everybody = [*pupils[NINTH], *pupils[TWELFTH], mother]
    await school.add(
        people=[
            {**nobody, "id": one, "school_id": SCHOOL, "given_name": "Ance", "family_name": "Upe"}
            for one in everybody
        ],
        classes=[
            {"id": grade, "school_id": SCHOOL, "year": 2026, "grade": grade, "letter": "a"}
            for grade in pupils
        ],
        enrolments=[
            {"student_id": one, "class_id": grade, **SINCE}
            for grade, those in pupils.items()
            for one in those
        ],
        guardianships=[
            {"id": 900 + place, "guardian_id": mother, "student_id": child, "kind": "mother", **SINCE}
            for place, child in enumerate((2101, 2001))
        ],
    )
    return pupils


def at(viewer: Viewer, now: datetime) -> Viewer:
    return viewer.model_copy(update={"now": now})


async def until_june(store: Store, *viewers: Viewer) -> None:
    """Their log-ins live on."""
    ids = ", ".join(str(viewer.link_id) for viewer in viewers)
    async with store.writing() as tx:
        await tx.change(f"UPDATE links SET expires_at = 4000000000000 WHERE id IN ({ids})")  # noqa: S608


async def test_the_plan_in_numbers_and_the_change_once(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    school = staffroom.school
    await older(school)
    head, office = await staffroom.works(HEAD), await staffroom.works(OFFICE)
    graduate = await school.link(2200, 2101, "mother", chat=91)
    sibling = await school.link(2200, 2001, "mother", chat=91)
    await until_june(store, head, office, graduate, sibling, staffroom.mother)
    async with store.writing() as tx:
        plan = await year_change.preview(tx, at(head, NOW))
        assert plan is not None
        assert plan.moves == (
            Move("7.b", "8.b", 3),
            Move("8.a", "9.a", 0),
            Move("9.a", "10.a", 6),
            Move("12.a", None, 2),
        )
        assert (plan.year, plan.moving, plan.parting, plan.choices, plan.log_ins) == (2027, 9, 2, (9,), 1)
        assert await year_change.change(tx, at(head, NOW), 2027, {TWELFTH}) == "early"
        assert await year_change.preview(tx, at(office, JUNE)) is None
        assert await year_change.change(tx, at(office, JUNE), 2027, {TWELFTH}) == "not yours"
        chosen = await year_change.preview(tx, at(head, JUNE), {NINTH})
        assert chosen is not None
        assert (chosen.leaving, chosen.parting) == (frozenset({NINTH, TWELFTH}), 8)
        assert await year_change.change(tx, at(head, JUNE), 2026, {TWELFTH}) == "before"
        assert await year_change.change(tx, at(head, JUNE), 2027, {TWELFTH}) == "done"
        assert await year_change.change(tx, at(head, JUNE), 2027, {TWELFTH}) == "before"
        classes = [
            (one.name, one.teacher, one.pupils) for one in await school_classes.listed(tx, at(head, JUNE))
        ]
        assert classes == [("8.b", "Jānis Ozols", 3), ("9.a", "Gints Zars", 0), ("10.a", None, 6)]
        terms = [(one.year, one.number) for one in await school_calendar.terms(tx, at(head, SEPTEMBER))]
        assert terms == [(2027, 1), (2027, 2)]
        # In summer everybody is still of the class of before.
        before = await figures.linked(tx, operator(SCHOOL, JUNE))
        assert before is not None
        assert [one.name for one in before.classes] == ["9.a", None]
        assert not await year_change.is_due(tx, JUNE)


async def test_those_who_left_are_parted_with_when_the_year_begins(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    school = staffroom.school
    await older(school)
    head = await staffroom.works(HEAD)
    graduate = await school.link(2200, 2101, "mother", chat=91)
    sibling = await school.link(2200, 2001, "mother", chat=91)
    await until_june(store, head, graduate, sibling, staffroom.mother)
    async with store.writing() as tx:
        assert await year_change.change(tx, at(head, JUNE), 2027, {TWELFTH}) == "done"
        assert await year_change.part(tx, BOT, JUNE, 5) == []
    async with store.writing() as tx:
        assert await year_change.is_due(tx, SEPTEMBER)
        (parted,) = await year_change.part(tx, BOT, SEPTEMBER, 1)
        assert (parted.chat_id, parted.given_name, parted.school, parted.left) == (91, "Ance", "1. skola", 1)
        assert await year_change.part(tx, BOT, SEPTEMBER, 1) == []
        assert not await year_change.is_due(tx, SEPTEMBER)
        chat = Chat(bot_id=BOT, chat_id=91, user_id=91, link_id=graduate.link_id)
        viewer = await links.viewer(tx, BOT, chat, SEPTEMBER)
        assert viewer is not None
        assert viewer.link_id == sibling.link_id
        annas = await links.viewers(tx, BOT, Chat(bot_id=BOT, chat_id=MOTHER, user_id=MOTHER), SEPTEMBER)
        assert [one.student_id for one in annas] == [ANNA]


async def test_figures_hold_no_group_smaller_than_five(store: Store) -> None:
    staffroom = await Staffroom.at(store)
    school = staffroom.school
    await older(school)
    office = at(await staffroom.works(OFFICE), NOW)
    await school.link(2001, 2001, "student", chat=92)
    for child in range(2002, 2006):
        await school.link(child, child, "student", chat=child)
    board = Board(school)
    told = await board.announce("Ekskursija", class_id=NINTH)
    await board.announce("Tikai 7.b", class_id=1)
    missed = [(2001, "absent"), (2002, "late"), (2003, "absent"), (ANNA, "absent"), (ELZA, "absent")]
    await school.add(
        attendance=[
            {
                "student_id": student,
                "day": "2026-11-20",
                "number": 1,
                "group_id": MATHS,
                "kind": kind,
                "entered_by": TEACHER,
                "entered_at": 1,
            }
            for student, kind in missed
        ],
        publication_reads=[
            {"publication_id": told, "person_id": 2001, "read_at": 1, "confirmed_at": None},
        ],
    )
    async with store.reading() as tx:
        linked = await figures.linked(tx, office)
        assert linked is not None
        # 7.b has three pupils and 12.a two: together they are five and may be told.
        assert [(one.name, one.pupils, one.linked_pupils, one.guardians) for one in linked.classes] == [
            ("9.a", 6, 5, 1),
            (None, 5, 0, 5),
        ]
        assert (linked.staff, linked.linked_staff, linked.total.linked_guardians) == (5, 1, 1)
        reading = await figures.reading(tx, office)
        assert reading is not None
        assert (reading.publications, reading.reached, reading.read, reading.share) == (1, 5, 1, 20)
        missing = await figures.missing(tx, office)
        assert missing is not None
        assert [(one.name, one.excused, one.unexcused, one.a_pupil) for one in missing] == [
            ("9.a", 0, 2, 2 / 6),
            (None, 0, 2, 2 / 5),
        ]
    later = at(office, NOW + timedelta(days=31))
    async with store.reading() as tx:
        assert (await figures.missing(tx, later) or [])[0].unexcused == 0
        nothing = await figures.reading(tx, later)
        assert nothing is not None
        assert (nothing.publications, nothing.share) == (0, 0)
