"""Any text anywhere: Telegram reads every answer; what was written is shown so or refused politely."""

import os
import random
import time
from collections.abc import Iterator
from datetime import date

import pytest
from telegram import constants

from bot.call import Call
from bot.demo.cast import CLASS_TEACHER, FATHER, MOTHER, STUDENT, SUBJECT_TEACHER
from conversations import (
    alert_questions,
    alerts,
    announcements,
    assignments,
    delegations,
    homework_evening,
    homework_search,
    looks,
    own_tasks,
    remark_entry,
)
from conversations.absence_states import AskedAnswer, AskedHour, AskedPaper, AskedWords
from conversations.assignments.drafts import AwaitPlace, AwaitRoom, Draft
from conversations.class_list import EnterList
from conversations.duties import taps as duties
from conversations.exchange.taps import AwaitLists
from conversations.grade_taps import OpenMark, OpenSubject
from conversations.homework_ways import OpenDay, OpenTask, OpenWeek
from conversations.links import AskCode, AskPassword
from conversations.mark_entry import steps as marking
from conversations.mending import AddGuardian, AskPhone, OpenOwner, OpenStudent
from conversations.publishing.taps import Composing
from conversations.register.taps import AwaitTopic
from conversations.registration import EnterName, EnterPhone, SurePhone
from conversations.remark_entry.drafts import AwaitReason, AwaitWording
from conversations.school import taps as school
from conversations.settings import OpenLinks
from conversations.staff import taps as staff
from conversations.state import State
from locales import Markup
from locales.markup import clean
from storage import dialogs
from storage.store import Store
from tests.safety.desk import BOT, Desk

TAGS = ("<b>", "</b>", "<a href='tg://user?id=1'>", "<script>", "<", ">", "&", "&amp;", "&#0;", "&nosuch;")
UNSEEN = (
    "\u202e", "\u202b", "\u2066", "\u2069", "\u200f", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060",
    "\x00", "\x07", "\x1b[31m", "\ud800", "\udfff", "\U000e0041", "\u3164", "\n", "\r\n", "\t", " ", "\u2028",
    "\u00a0",
)  # fmt: skip
SIGNS = (
    "שלום", "مرحبا", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇱🇻", "e\u0301", "Z\u0351\u036b\u0343\u036a\u0302A", "{name}",
    "{ $x }", "%s", "\\", "`", "_*[]()~", "@eklase", "'; DROP TABLE people; --", "/start", "#x", "http://x.lv",
    "Ā", "ž", "Anna", "10", "0", "-", "７", "٣", "+371",
)  # fmt: skip
PARTS = (*TAGS, *UNSEEN, *SIGNS, "309900-00017", "<tg-spoiler>", "vārds")
LONGEST = "Ā" * 4096
LONGEST_NAME, LONGEST_SUBJECT = 24, 50
"""In UTF-16 units: a button bears two names, or a subject, and holds 64."""


class Writer:
    """Makes texts; repeatable by its seed."""

    def __init__(self) -> None:
        self.seed = int(os.environ.get("SEED", time.time()))
        print(f"SEED={self.seed}")  # noqa: T201 -- to repeat what failed
        self._chance = random.Random(self.seed)

    def texts(self, count: int) -> Iterator[str]:
        """So many, the hardest first."""
        hard = ("👩‍👩‍👧" * 512, "<" * 4096, "&" * 4096, "\u202e" * 50 + "x", "\n" * 4000 + "x")
        yield from (LONGEST, *hard)
        for _ in range(count - 6):
            many = self._chance.choice((1, 2, 3, 5, 10, 40))
            yield "".join(self._chance.choice(PARTS) for _ in range(many))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


# -- typed ---------------------------------------------------------------------------------------


CHILD = STUDENT.person_id
DAY = date(2026, 11, 24)
GROUP, WORK = 11, 52
"""Of 7.b: Latvian, which the class teacher teaches, and its first work."""
CODE = "309900-00500"
NEW = {"given": "Laima", "family": "Bērza"}
STEPS: dict[str, tuple[int, State | None]] = {
    "a stranger": (FATHER.user_id, None),
    "the code": (FATHER.user_id, AskCode()),
    "the password": (FATHER.user_id, AskPassword(code="309900-00017")),
    "nothing awaited": (MOTHER.user_id, None),
    "a name": (CLASS_TEACHER.user_id, EnterName(student=STUDENT.person_id, kind="other")),
    "a phone": (
        CLASS_TEACHER.user_id,
        EnterPhone(student=STUDENT.person_id, person=MOTHER.person_id, kind="mother"),
    ),
    "numbers of a class": (CLASS_TEACHER.user_id, EnterList(id=1)),
    "a second look": (
        CLASS_TEACHER.user_id,
        SurePhone(student=STUDENT.person_id, person=MOTHER.person_id, kind="mother", phone="+37120000002"),
    ),
    "a word to look for in homework": (MOTHER.user_id, homework_search.Search(child=CHILD)),
    "an hour of the evening": (MOTHER.user_id, homework_evening.AwaitHour(child=CHILD)),
    "a task of one's own": (MOTHER.user_id, own_tasks.AwaitTask(child=CHILD, day=DAY)),
    "an hour of coming": (MOTHER.user_id, AskedHour(child=CHILD, day=DAY, part="late", change=None)),
    "words of an absence": (MOTHER.user_id, AskedWords(child=CHILD, absence=1)),
    "a doctor's note": (MOTHER.user_id, AskedPaper(child=CHILD, absence=1)),
    "a word to look for in announcements": (MOTHER.user_id, announcements.Search(child=CHILD)),
    "an announcement": (CLASS_TEACHER.user_id, Composing(step="text")),
    "why it is declined": (CLASS_TEACHER.user_id, alerts.AskReason(absence=1, revision=1, was="sent")),
    "a line for the guardians": (CLASS_TEACHER.user_id, alert_questions.AskLine(absence=1)),
    "an answer to the school": (MOTHER.user_id, AskedAnswer(child=CHILD, absence=1, question=1)),
    "a teacher's hours": (CLASS_TEACHER.user_id, duties.AwaitHours()),
    "the days of a leave": (CLASS_TEACHER.user_id, duties.AwaitDays(leave=None)),
    "a colleague's name": (CLASS_TEACHER.user_id, duties.AwaitName(first=DAY, last=DAY, leave=None)),
    "a guest's last day": (MOTHER.user_id, delegations.AwaitDay(child=CHILD, things=1)),
    "a guest's name": (MOTHER.user_id, delegations.AwaitName(child=CHILD, things=1, days=7)),
    "a child's name": (MOTHER.user_id, looks.AwaitName(child=CHILD)),
    "work that is set": (SUBJECT_TEACHER.user_id, Draft(step="groups")),
    "a topic of an own lesson": (
        SUBJECT_TEACHER.user_id,
        assignments.drafts.AwaitTopic(group=1, day=DAY, number=1),
    ),
    "a lesson's room": (SUBJECT_TEACHER.user_id, AwaitRoom(group=1, day=DAY, number=1)),
    "a lesson's place": (SUBJECT_TEACHER.user_id, AwaitPlace(group=1, day=DAY, number=1)),
    "a remark": (SUBJECT_TEACHER.user_id, remark_entry.drafts.Draft()),
    "a remark's wording": (CLASS_TEACHER.user_id, AwaitWording(remark=1)),
    "why a remark is given back": (CLASS_TEACHER.user_id, AwaitReason(remark=1)),
    "a new work's topic": (
        CLASS_TEACHER.user_id,
        marking.AwaitTopic(group=GROUP, kind="summative", notation="points", day=DAY),
    ),
    "a new work's day": (
        CLASS_TEACHER.user_id,
        marking.AwaitDay(group=GROUP, kind="formative", notation="pass", day=DAY),
    ),
    "marks of a class": (CLASS_TEACHER.user_id, marking.AwaitMarks(work=WORK)),
    "more marks of a class": (CLASS_TEACHER.user_id, marking.Draft(work=WORK, number=1)),
    "one mark": (CLASS_TEACHER.user_id, marking.AwaitMark(work=WORK, student=CHILD)),
    "a mark's comment": (CLASS_TEACHER.user_id, marking.AwaitComment(work=WORK, student=CHILD)),
    "a term's marks": (
        CLASS_TEACHER.user_id,
        marking.Chosen(group=GROUP, year=2026, number=1, stage="proposed", draft=1, marks={}),
    ),
    "a lesson's topic": (CLASS_TEACHER.user_id, AwaitTopic(group=1, day=DAY, number=1)),
    "a colleague to look for": (CLASS_TEACHER.user_id, staff.AwaitSearch()),
    "a new colleague's name": (CLASS_TEACHER.user_id, staff.AwaitName(role="teacher")),
    "a new colleague's code": (CLASS_TEACHER.user_id, staff.AwaitCode(role="office", **NEW)),
    "a new colleague's phone": (CLASS_TEACHER.user_id, staff.AwaitPhone(role="head", **NEW, code=CODE)),
    "a new colleague's day": (
        CLASS_TEACHER.user_id,
        staff.AwaitSure(role="teacher", **NEW, code=CODE, phone="+37120000002", day=DAY),
    ),
    "a colleague's other number": (CLASS_TEACHER.user_id, staff.AwaitNumber(person=1)),
    "a school's setting": (CLASS_TEACHER.user_id, school.AwaitSetting(field="name")),
    "a term's days": (CLASS_TEACHER.user_id, school.AwaitTerm(year=2026, number=1)),
    "days without lessons": (CLASS_TEACHER.user_id, school.AwaitHoliday()),
    "the year that begins": (CLASS_TEACHER.user_id, school.AwaitYear(year=2027, leaving=(9,))),
    "the school's lists": (CLASS_TEACHER.user_id, AwaitLists()),
    "whom the log is about": (CLASS_TEACHER.user_id, school.AwaitWhom(pupils=True)),
}


async def put_at(desk: Desk, user_id: int, state: State | None) -> None:
    async with desk.store.writing() as tx:
        await dialogs.forget(tx, BOT, user_id)
        if state is not None:
            dialog = dialogs.Dialog(state.name, state.model_dump_json())
            await dialogs.keep(tx, BOT, user_id, dialog, desk.clock())


async def typed_everywhere(desk: Desk, count: int) -> None:
    await desk.links("mother", "class_teacher", "subject_teacher")
    await desk.delivers()
    writer = Writer()
    for text in writer.texts(count):
        assert units(text) <= constants.MessageLimit.MAX_TEXT_LENGTH
        for step, (user_id, state) in STEPS.items():
            await put_at(desk, user_id, state)
            answers = [*await desk.says(user_id, text), *await desk.delivers()]
            assert any("text" in call.data for call in answers), f"{text!r} got no answer at {step}"
            desk.clock.forward(minutes=1)
        assert desk.faults() == {}, f"{text!r} SEED={writer.seed}"


async def test_whatever_is_typed_at_any_step_is_answered(desk: Desk) -> None:
    await typed_everywhere(desk, 24)


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_ten_thousand_texts_typed_at_any_step(desk: Desk) -> None:
    await typed_everywhere(desk, 10_000 // len(STEPS))


def test_every_step_that_waits_for_words_is_among_them(desk: Desk) -> None:
    waiting = {state for topic in desk.listed for state, _ in topic.states}
    assert waiting == {type(state) for _, state in STEPS.values() if state is not None}


# -- kept in the store -----------------------------------------------------------------------------


async def everywhere(store: Store, text: str) -> None:
    """The text as every word that a school can write, cleaned as every way in cleans it."""
    line = " ".join(text.split()) or "–"
    name, subject = cut(line, LONGEST_NAME), cut(line, LONGEST_SUBJECT - 9)
    async with store.writing() as tx:
        for sql, words in (
            ("UPDATE people SET given_name = ?, family_name = ?", (name, name)),
            ("UPDATE subjects SET name = ? || ' ' || id", (subject,)),
            ("UPDATE schools SET name = ?", (line,)),
            ("UPDATE homework SET text = ?", (text,)),
            ("UPDATE works SET topic = ?", (text,)),
            ("UPDATE marks SET comment = ?", (text,)),
        ):
            await tx.change(sql, words)


def cut(text: str, most: int) -> str:
    while units(text) > most:
        text = text[:-1]
    return text.strip() or "–"


NAMING = (OpenDay, OpenWeek, OpenTask, OpenSubject, OpenMark, OpenLinks, OpenStudent, OpenOwner)


async def screens(desk: Desk) -> list[tuple[str, list[Call]]]:
    """Every kind of screen that shows such words, and what led to it."""
    shown = [
        *await desk.walks(MOTHER.user_id, each=1),
        *await desk.walks(CLASS_TEACHER.user_id, each=1),
    ]
    child, person = STUDENT.person_id, MOTHER.person_id
    asking = (AskPhone(student=child, person=person, kind="mother"), AddGuardian(student=child, kind="other"))
    for tap in asking:
        calls = [*await desk.taps(CLASS_TEACHER.user_id, tap.pack()), *await desk.delivers()]
        shown.append((tap.pack(), calls))
    met = {data.partition(":")[0] for data, _ in shown}
    assert not (missing := [kind.__name__ for kind in NAMING if kind.prefix not in met]), missing
    return shown


async def kept_everywhere(desk: Desk, count: int) -> None:
    await desk.links("mother", "class_teacher")
    await desk.delivers()
    writer = Writer()
    for text in writer.texts(count):
        kept = clean(text).strip() or "–"
        await everywhere(desk.store, kept)
        for name, calls in await screens(desk):
            assert any({"text", "caption"} & call.data.keys() for call in calls), f"{name} with {kept!r}"
            if name.startswith(f"{OpenTask.prefix}:"):
                shown = "".join(Markup(call.data.get("text", "")).text for call in calls)
                assert kept.replace("\n", "").replace(" ", "") in shown.replace("\n", "").replace(" ", "")
        assert desk.faults() == {}, f"{kept!r} SEED={writer.seed}"


async def test_whatever_a_school_has_written_can_be_shown(desk: Desk) -> None:
    await kept_everywhere(desk, 8)


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_hundreds_of_texts_that_a_school_has_written(desk: Desk) -> None:
    await kept_everywhere(desk, 600)


def test_a_text_that_is_cleaned_stays_clean() -> None:
    for text in Writer().texts(2_000):
        once = clean(text)
        assert clean(once) == once
        once.encode()
        assert "\x00" not in once


@pytest.mark.parametrize(
    "name",
    ["<b>E-klase administrācija</b>", "\u202egnirts", "\x00", "\ud800", "A" * 64, "&amp;", "👩‍👩‍👧" * 8],
)
async def test_a_telegram_name_is_what_its_owner_says_and_no_more(desk: Desk, name: str) -> None:
    password = (await desk.passwords("mother"))["7.b"]
    user = {
        "id": MOTHER.user_id,
        "is_bot": False,
        "first_name": name,
        "last_name": "Ā",
        "language_code": "lv",
    }
    await desk.says(MOTHER.user_id, f"{STUDENT.code} {password}", **{"from": user})
    await desk.delivers()
    (shown, *_) = [
        call for call in await desk.taps(MOTHER.user_id, OpenLinks().pack()) if "text" in call.data
    ]
    assert Markup.of(f"{name} Ā").strip() in shown.data["text"]
    assert desk.faults() == {}
