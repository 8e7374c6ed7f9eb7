"""What /mani_dati hands over: everything about oneself and one's child, and nothing of anybody else."""

import hashlib
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from storage import absences, chats, delegations, files, goals, looks, own_data, own_tasks
from storage.absence_rules import Draft
from storage.chats import Chat
from storage.files import CleanFile
from storage.looks import ChildLook
from storage.own_data import CHAT, LEFT_OUT, OWN, STUDENT, WORK
from storage.statements import Statements
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    BOT,
    FATHER,
    JURIS,
    JURIS_MOTHER,
    MATHS,
    MOTHER,
    NOW,
    SCHOOL,
    TODAY,
    Families,
)
from tests.safety.desk import tables
from tests.storage.rights.world import made

DOCUMENT: Final = Path(__file__).parents[2] / "docs/own-data.md"
PHONES: Final = {MOTHER: "+37120000021", FATHER: "+37120000022", JURIS_MOTHER: "+37120000024"}
CODES: Final = {ANNA: "309900-00011", JURIS: "309900-00013"}

STATEMENTS: Final = {
    "": Statements("own_data"),  # named own_… and chat_…
    "work": Statements("work_data"),
    "student": Statements("student_data"),
}
_links = Statements("links")
_world = Statements("world", Path(__file__).parent / "rights")


async def handed_over(store: Store, viewer: Viewer) -> dict[str, Any]:
    """What is kept about whoever looks, as it stands in the file."""
    async with store.reading() as tx:
        kept, chat = await own_data.of_link(tx, viewer), await own_data.of_chat(tx, viewer)
    assert kept is not None
    assert chat is not None
    told: dict[str, Any] = json.loads(json.dumps(chat.opened(store.vault) | kept.opened(store.vault)))
    return told


async def lives(school: Families, viewer: Viewer, sign: str) -> None:
    """Somebody does and keeps all that is their own alone; every text begins with ``sign``."""
    async with school.store.writing() as tx:
        chat = Chat(bot_id=BOT, chat_id=viewer.chat_id, user_id=viewer.user_id)
        await chats.show_link(tx, chat, viewer.link_id)
        name = tx.vault.seal("links", viewer.link_id, "telegram_name", f"{sign}-telegram")
        await _links.keep_name(tx, id=viewer.link_id, name=name)
        await own_tasks.add(tx, viewer, f"{sign}-uzdevums", TODAY, None)
        await looks.change(tx, viewer, ChildLook(f"{sign}-sauc"))
        await delegations.offer(tx, viewer, f"{sign}-viesis", {"grades"}, TODAY + timedelta(days=30))
        await goals.aim(tx, viewer, MATHS, 9)
        day = TODAY + timedelta(days=1 + viewer.person_id % 3)  # each guardian of one child another
        reported = await absences.report(tx, viewer, Draft(day, day), "illness")
        paper = CleanFile("pdf", f"{sign}-zīme", sign.encode())
        number = await files.keep(tx, paper, school_id=SCHOOL, person_id=viewer.person_id, now=NOW)
        if reported is not None:
            await absences.say(tx, viewer, reported.id, f"{sign}-saka")
            await absences.attach(tx, viewer, reported.id, number)
        person = viewer.person_id
        if person in PHONES:
            phone = tx.vault.seal("people", person, "phone", PHONES[person])
            await _world.set_phone(tx, person=person, phone=phone, index=sign.encode())
        if person in CODES:
            code = tx.vault.seal("people", person, "code", CODES[person])
            await _world.keep_code(tx, person=person, code=code)


async def test_every_table_is_handed_over_or_left_out_with_a_reason(store: Store) -> None:
    known = {*OWN, *WORK, *STUDENT, *CHAT}
    assert known | LEFT_OUT.keys() == set(await tables(store))
    assert known & LEFT_OUT.keys() == set()
    assert all(LEFT_OUT.values())


@pytest.mark.parametrize("engine", ["postgresql"])
async def test_every_table_and_column_is_documented(store: Store) -> None:
    sections = re.split(r"^## `(\w+)`", DOCUMENT.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    told = {
        (part, row[1]): set(re.findall(r"`([a-z0-9_]+)`", row[2]))
        for part, text in zip(sections[::2], sections[1::2], strict=True)
        for row in re.finditer(r"^\| `(\w+)` \| (.*) \|$", text, re.MULTILINE)
    }
    is_so: dict[tuple[str, str], set[str]] = {}
    async with store.reading() as tx:
        for part, statements in STATEMENTS.items():
            for statement in statements.of("postgresql"):
                begun, _, table = statement.name.partition("_")
                place = (part, statement.name) if part else (begun, table)
                prepared = await tx.connection.prepare(statement.sql)
                is_so[place] = {column.name for column in prepared.get_attributes()}
    assert told == is_so


OWN_WORDS: Final = ("telegram", "uzdevums")
A_GUARDIANS: Final = (*OWN_WORDS, "sauc", "viesis")
AT_SCHOOL: Final = ("saka", "zīme")
THE_CHILDS: Final = ("komentārs", "uzslava")


def words(sign: str, *endings: str) -> set[str]:
    return {f"{sign}-{ending}" for ending in endings}


async def test_a_file_holds_all_of_one_family_and_nothing_of_another(store: Store) -> None:
    school = await Families.at(store)
    for student, sign in ((ANNA, "ANNAI"), (JURIS, "JURIM")):
        await school.mark(await school.work(MATHS, "2026-11-20"), student, "8", comment=f"{sign}-komentārs")
        await school.remark(student, f"{sign}-uzslava")
        await school.remark(student, f"{sign}-aizturēts", published=False)
    await school.homework(MATHS, "2026-11-24", "1. uzd.")
    people = {
        "MĀTE": await school.link(MOTHER, ANNA, "mother"),
        "TĒVS": await school.link(FATHER, ANNA, "father"),
        "ANNA": await school.link(ANNA, ANNA, "student"),
        "CITA": await school.link(JURIS_MOTHER, JURIS, "mother"),
        "CITS": await school.link(JURIS, JURIS, "student"),
    }
    for sign, viewer in people.items():
        await lives(school, viewer, sign)
    family = words("ANNAI", *THE_CHILDS)
    to_school = words("MĀTE", *AT_SCHOOL) | words("TĒVS", *AT_SCHOOL)
    expected = {
        "MĀTE": family | to_school | words("MĀTE", *A_GUARDIANS) | {PHONES[MOTHER]},
        "TĒVS": family | to_school | words("TĒVS", *A_GUARDIANS) | {PHONES[FATHER]},
        "ANNA": family | words("ANNA", *OWN_WORDS, "zīme") | {CODES[ANNA]},
        "CITA": words("JURIM", *THE_CHILDS)
        | words("CITA", *A_GUARDIANS, *AT_SCHOOL)
        | {PHONES[JURIS_MOTHER]},
        "CITS": words("JURIM", *THE_CHILDS) | words("CITS", *OWN_WORDS, "zīme") | {CODES[JURIS]},
    }
    for sign, viewer in people.items():
        told = await handed_over(store, viewer)
        text = json.dumps(told, ensure_ascii=False)
        found = set(re.findall(r"[A-ZĀĒ]{4,}-[a-zāēī]+|\+371\d{8}|\d{6}-\d{5}", text))
        assert found == expected[sign]
        assert told == await handed_over(store, viewer)
        assert [mark["teacher"] for mark in told["student"]["marks"]] == ["Jānis Ozols"]
        assert [task["subject"] for task in told["student"]["homework"]] == ["Matemātika"]
        assert len(told["student"]["goals"]) == (viewer.kind == "student")
        assert told["own"]["links"][0]["linked_at"] == "2026-11-23T15:00:00+02:00"
        (paper,) = told["own"]["files"]
        assert (paper["name"], paper["size"]) == (f"{sign}-zīme", len(sign.encode()))
        assert paper["sha256"] == hashlib.sha256(sign.encode()).hexdigest()


async def test_a_guest_gets_nothing_about_the_child_and_a_teacher_nothing_about_pupils(store: Store) -> None:
    world = await made(store)
    guest = await handed_over(store, world.lookers["guest"])
    assert guest.keys() == {"chat", "own"}
    assert guest["own"]["people"][0]["given_name"] == "Krustmāte"
    assert guest["own"]["delegations"][0]["grades"] is True
    teacher = await handed_over(store, world.lookers["subject teacher"])
    assert teacher.keys() == {"chat", "own", "work"}
    assert [one["text"] for one in teacher["work"]["homework_changes"]] == ["1. uzdevums"]
    for told in (guest, teacher):
        text = json.dumps(told, ensure_ascii=False)
        assert not any(name in text for name in ("Anna", "Ilze", "Māris", "+371", "Nopirkt", "Paldies"))
    world.checker.close()
