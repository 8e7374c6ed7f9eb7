"""Callback data that somebody changed, copied from another chat, or sends twice: nothing happens that was not
the sender's to cause, every tap is answered, and nothing raises."""

import itertools
import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Any, NamedTuple, get_args

import pytest
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from bot.demo.cast import CLASS_TEACHER, FATHER, GUARDIAN, MOTHER, STUDENT, SUBJECT_TEACHER, Member
from conversations.homework_ways import TickTask
from conversations.tap import Tap, written
from conversations.topic import Audience
from storage.clock import milliseconds, school_day
from tests.safety.desk import BOT, Desk, buttons

STRANGER = 880_088
PEOPLE = (MOTHER, FATHER, GUARDIAN, STUDENT, CLASS_TEACHER, SUBJECT_TEACHER)
NUMBERS = ("0", "-1", "1", "2", "7", "007", "+7", " 7", "7 ", "٧", "1e3", "9" * 19, str(2**63), "9" * 40, "")
NOISE = ("\x00", "\ud800", "\u202e", "👩‍👩‍👧", "'", '"', ";--", "%s", "{0}", "<b>", "\n", "ā", ":")
Row = tuple[tuple[str, object], ...]


class Sender(NamedTuple):
    """Who taps, as whom (None: nobody), and whose child."""

    user_id: int
    person_id: int | None
    students: set[int]


# Whose rows are whose to change: their person_id's; a child's guardians'; and what follows from those.
ONES_OWN = {
    "audit",
    "child_looks",
    "credentials",
    "duty_leaves",
    "friday_summaries",
    "homework_reminders",
    "homework_ticks",
    "links",
    "morning_wishes",
    "notices",
    "own_tasks",
    "phone_preferences",
    "poll_votes",
    "preferences",
    "preferred_ways",
    "publication_drafts",
    "publication_reads",
    "publication_visits",
    "remark_views",
    "working_hours",
}
OF_A_CHILD = {"absences", "bookings", "delegations"}
OF_A_LESSON = {"attendance", "lesson_records", "missing_alarms", "register_present", "unexcused_counts"}
OF_AN_ABSENCE = {"absence_alerts", "absence_questions", "absence_reporters", "absence_tellings"}


class Forger:
    """Makes callback data out of real ones; repeatable by its seed."""

    def __init__(self, real: list[str], chance: random.Random) -> None:
        self._real = real
        self._chance = chance
        self._kinds: dict[str, list[str]] = {}
        for data in real:
            self._kinds.setdefault(data.partition(":")[0], []).append(data)
        self._numbers = sorted({part for data in real for part in data.split(":")[1:] if part.isdigit()})

    def make(self) -> str:
        data = self._chance.choice(self._kinds[self._chance.choice(list(self._kinds))])
        for _ in range(self._chance.choice((0, 1, 1, 1, 2))):
            data = self._chance.choice((self._number, self._number, self._sign, self._cut, self._field))(data)
        return data

    def _number(self, data: str) -> str:
        prefix, *parts = data.split(":")
        if not parts:
            return data
        place = self._chance.randrange(len(parts))
        near = [str(int(parts[place]) + self._chance.choice((-1, 1)))] if parts[place].isdecimal() else []
        parts[place] = self._chance.choice([*self._chance.sample(self._numbers, 8), *near, *NUMBERS])
        return ":".join((prefix, *parts))

    def _sign(self, data: str) -> str:
        place = self._chance.randrange(len(data) + 1)
        return data[:place] + self._chance.choice(NOISE) + data[place + 1 :]

    def _cut(self, data: str) -> str:
        return data[: self._chance.randrange(len(data) + 1)] + ":1" * self._chance.randrange(3)

    def _field(self, data: str) -> str:
        prefix, *parts = data.split(":")
        self._chance.shuffle(parts)
        other = self._chance.choice(self._real).partition(":")[0]
        return ":".join((self._chance.choice((prefix, other)), *parts))


async def everybodys(desk: Desk, *people: Member) -> list[str]:
    """Links people, and gives all their buttons."""
    await desk.links(*(member.key for member in people))
    await desk.starts_chat(STRANGER)
    real: dict[str, None] = {}
    for member in people:
        walk = await desk.walks(member.user_id)
        real.update(dict.fromkeys(data for _, calls in walk for data in buttons(calls)))
    await desk.delivers()
    return list(real)


def with_those_not_seen(desk: Desk, real: list[str]) -> list[str]:
    """The same and, of each kind of button that no screen showed now, some that are made up."""
    kinds = {data.partition(":")[0] for data in real}
    numbers = sorted({part for data in real for part in data.split(":")[1:] if part.isdecimal()}, key=int)
    chosen = [str(one.person_id) for one in PEOPLE] + numbers[:: max(1, len(numbers) // 10)]
    now = desk.clock()
    today = school_day(now).isoformat()
    ordinary = (today, today[:4], str(milliseconds(now)), "1", "d", "a")
    taps = [tap for topic in desk.listed for tap, _, _ in topic.taps if tap.prefix not in kinds]
    assert len(kinds) > 100, f"too few kinds of buttons were found: {sorted(kinds)}"
    return [*real, *(data for tap in taps for data in made_up(tap, chosen, ordinary))]


def made_up(tap: type[Tap], numbers: Sequence[str], ordinary: Sequence[str]) -> Iterator[str]:
    """Buttons of one kind that a screen could have shown, one for each number."""
    for number in numbers:
        fields = [
            next(text for text in (number, *ordinary, *_choices(field.annotation), "") if _fits(field, text))
            for field in tap.model_fields.values()
        ]
        data = ":".join((tap.prefix, *fields))
        tap.unpack(data)
        yield data


def _choices(annotation: Any) -> tuple[str, ...]:
    """The words that a field of literals takes."""
    args = get_args(annotation)
    return tuple(word for arg in args for word in ((arg,) if isinstance(arg, str) else _choices(arg)))


def _fits(field: FieldInfo, text: str) -> bool:
    """Whether a field takes this text and would be written so: «7» is a date too, but not so spelt."""
    kind: TypeAdapter[Any] = TypeAdapter(Annotated[(field.annotation, None, *field.metadata)])
    try:
        value = kind.validate_python(text or None)
    except ValueError:
        return False
    return written(value) == text


def belongs_to(sender: Sender, after: dict[str, set[Row]]) -> Callable[[str, dict[str, object]], bool]:
    """Which rows somebody may change by tapping; ``after``: the tables as they left them."""
    user_id, person_id, students = sender.user_id, sender.person_id, sender.students
    is_guardian = person_id is not None and bool(students) and person_id not in students
    absences = {row["id"] for row in map(dict, after["absences"]) if row["student_id"] in students}
    links = {row["id"] for row in map(dict, after["links"]) if row["person_id"] == person_id}
    changes = {
        row["id"]
        for row in map(dict, after["lesson_changes"])
        if person_id in {row["entered_by"], row["withdrawn_by"]}
    }
    leaves = {row["id"] for row in map(dict, after["duty_leaves"]) if row["person_id"] == person_id}
    groups = {row["group_id"] for row in map(dict, after["group_teachers"]) if row["teacher_id"] == person_id}
    pupils = {row["student_id"] for row in map(dict, after["group_students"]) if row["group_id"] in groups}

    def owns(table: str, row: dict[str, object]) -> bool:
        if table == "seen_updates":
            return True
        if table in {"chats", "dialogs", "pins"}:
            return row["chat_id"] == user_id
        if table == "outbox":  # their own answers, and the notices that the law of links has others told
            return row["chat_id"] == user_id or (person_id is not None and row["lane"] == 1)
        if person_id is None:
            return False
        rules: dict[str, bool] = {
            # «Lūgt pārbaudīt»: a task for the class teacher of one's own child
            "reports": row.get("student_id") in students,
            # Of the lessons that one gives
            **dict.fromkeys(OF_A_LESSON, person_id in {row.get("entered_by"), row.get("asked_by")}),
            "register_checks": row.get("checked_by") == person_id,
            "goals": not is_guardian and row.get("student_id") == person_id,
            "calendar_addresses": row.get("link_id") in links,
            # Of announcements one's own
            "publication_cards": row.get("link_id") in links,
            "publications": row.get("author_id") == person_id,
            "publication_reminders": row.get("reminded_by") == person_id,
            **dict.fromkeys(OF_A_CHILD, is_guardian and row.get("student_id") in students),
            # What a teacher changes of own lessons, and that it is told; what one wrote and takes back
            "lesson_changes": row.get("id") in changes,
            "news": (is_guardian and row.get("student_id") in students)
            or (row.get("kind") == "lesson" and row.get("item_id") in changes)
            or (row.get("kind") in {"mark", "final"} and row.get("student_id") in pupils),
            # What a teacher marks in the own groups
            "works": row.get("group_id") in groups,
            **dict.fromkeys(("marks", "final_marks"), row.get("entered_by") == person_id),
            "mark_slips": row.get("saved_by") == person_id,
            "remarks": row.get("author_id") == person_id,
            # Who stands in for oneself; the list in the chat of the child's class teacher
            **dict.fromkeys(("class_teachers", "group_teachers"), row.get("leave_id") in leaves),
            "alert_lists": is_guardian,
            # What a report of one's own child sets going
            **dict.fromkeys(OF_AN_ABSENCE, is_guardian and row.get("absence_id") in absences),
            **dict.fromkeys(ONES_OWN, row.get("person_id") == person_id),
        }
        return rules.get(table, False)

    return owns


async def attack(desk: Desk, real: list[str], user_id: int, times: int, chance: random.Random) -> None:
    """Taps with forged data, every third twice."""
    forger = Forger(real, chance)
    links = await _links(desk, user_id)
    for number in range(times):
        data = forger.make()
        for _ in range(1 + (number % 3 == 0)):
            calls = await desk.taps(user_id, data)
            answers = [call for call in calls if call.method == "answerCallbackQuery"]
            assert len(answers) == 1, f"{data!r} was answered {len(answers)} times"
        if await _links(desk, user_id) != links:
            await _relink(desk, user_id)


async def _links(desk: Desk, user_id: int) -> set[tuple[object, ...]]:
    sql = (
        "SELECT l.id, c.link_id IS NULL AS gone FROM links AS l "
        "LEFT JOIN chats AS c ON c.chat_id = l.chat_id WHERE l.user_id = ? AND l.ended_at IS NULL"
    )
    async with desk.store.reading() as tx:
        return {tuple(row.values()) for row in await tx.fetch(sql, (user_id,))}


async def _relink(desk: Desk, user_id: int) -> None:
    """Whoever tapped themselves out is let in again, so that the rest of the attack has rights to abuse."""
    shown = "(SELECT MIN(id) FROM links WHERE links.user_id = chats.user_id)"
    async with desk.store.writing() as tx:
        await tx.change(
            "UPDATE links SET ended_at = NULL, ended_because = NULL WHERE user_id = ?", (user_id,)
        )
        await tx.change(f"UPDATE chats SET link_id = {shown} WHERE user_id = ?", (user_id,))  # noqa: S608 -- no input


async def has_rights_to_abuse(desk: Desk, real: list[str], user_id: int, students: set[int]) -> None:
    """Whoever attacked in a family's name could still tick its homework: it was an attack."""
    for child in students:
        ticks = (data for data in real if data.startswith(f"{TickTask.prefix}:{child}:"))
        before = await desk.dump()
        tap = TickTask.unpack(next(ticks))
        for done in (True, False):
            await desk.taps(user_id, tap.model_copy(update={"done": done}).pack())
            after = await desk.dump()
            if after["homework_ticks"] != before["homework_ticks"]:
                return
        raise AssertionError("it was no attack")


SENDERS = {
    "stranger": Sender(STRANGER, None, set[int]()),
    "guardian": Sender(GUARDIAN.user_id, GUARDIAN.person_id, {STUDENT.person_id}),
    "student": Sender(STUDENT.user_id, STUDENT.person_id, {STUDENT.person_id}),
    "another teacher": Sender(SUBJECT_TEACHER.user_id, SUBJECT_TEACHER.person_id, set[int]()),
}


async def attacked(desk: Desk, times: int) -> None:
    real = with_those_not_seen(desk, await everybodys(desk, *PEOPLE))
    seed = int(os.environ.get("SEED", time.time()))
    print(f"SEED={seed}, {len(real)} real ones")  # noqa: T201 -- to repeat the attack that went through
    chance = random.Random(seed)
    for name, sender in SENDERS.items():
        before = await desk.dump()
        await attack(desk, real, sender.user_id, times // len(SENDERS), chance)
        after = await desk.dump()
        owns = belongs_to(sender, after)
        changed = [
            (table, dict(row))
            for table in before
            for row in before[table] ^ after[table]
            if not owns(table, dict(row))
        ]
        assert changed == [], f"{name} (SEED={seed}) changed {changed[:3]}"
        await has_rights_to_abuse(desk, real, sender.user_id, sender.students)
        await desk.delivers()
    assert desk.faults() == {}


async def test_thousands_of_forged_taps_cause_nothing_that_was_not_theirs(desk: Desk) -> None:
    await attacked(desk, 1_000)


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_ten_thousand_forged_taps_cause_nothing_that_was_not_theirs(desk: Desk) -> None:
    await attacked(desk, 10_000)


async def test_numbers_that_no_row_can_have(desk: Desk) -> None:
    """Numbers too small and too large for what an engine can look for, on each kind of button one may tap."""
    real = with_those_not_seen(desk, await everybodys(desk, *PEOPLE))
    first = {data.partition(":")[0]: data for data in reversed(real)}
    for_staff = {
        tap.prefix for topic in desk.listed for tap, _, whose in topic.taps if whose is Audience.STAFF
    }
    for prefix, data in first.items():
        whose = CLASS_TEACHER if prefix in for_staff else GUARDIAN
        parts = data.split(":")[1:]
        for place, number in itertools.product(range(len(parts)), ("-1", "0", str(2**63))):
            if parts[place].isdecimal():
                changed = ":".join((prefix, *parts[:place], number, *parts[place + 1 :]))
                await desk.taps(whose.user_id, changed)
    await desk.delivers()
    assert desk.faults() == {}


async def test_in_another_chat_nothing_and_twice_one_effect(desk: Desk) -> None:
    real = await everybodys(desk, MOTHER)
    before = await desk.dump()
    for data in real:
        assert await desk.taps(STRANGER, data, chat_id=MOTHER.user_id) == []
    assert await desk.dump() == before
    message = {
        "message_id": 1, "chat": {"id": MOTHER.user_id, "type": "private", "first_name": "Ilze"},
        "date": int(desk.clock.time()), "from": {"id": BOT, "is_bot": True, "first_name": "E"}, "text": "…",
    }  # fmt: skip
    tick = next(data for data in real if data.startswith(TickTask.prefix))
    user = {"id": MOTHER.user_id, "is_bot": False, "first_name": "Ilze"}
    query = {"id": "77", "from": user, "message": message, "data": tick, "chat_instance": "1"}
    await desk.takes({"callback_query": query}, 5_000_000)
    once = await desk.dump()
    assert once["homework_ticks"] != before["homework_ticks"]
    calls = await desk.takes({"callback_query": query}, 5_000_000)
    assert await desk.dump() == once
    assert [call.method for call in calls] == ["answerCallbackQuery"]
