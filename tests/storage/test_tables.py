"""Own tables beside OneRoster: read, compared, written whole or not at all, and out again."""

import io
import zipfile
from datetime import datetime
from typing import Any, Final

import pytest

from storage.oneroster import Fault, SetRefused
from storage.store import Store, Tx
from storage.tables import Plan, applied, exported, planned, read
from tests.clocks import A_MONDAY
from tests.storage.oneroster.looking import rows
from tests.storage.oneroster.sets import Set, imported

BELLS: Final = "number,starts,ends\r\n1,08:30,09:10\r\n2,09:20,10:00\r\n"
LESSONS: Final = (
    "classSourcedId,subject,class,weekday,number,room,from,until\r\n"
    "g-mat,,,1,1,'=201,2026-09-01,\r\n"
    ",matemātika,7.b,3,2,,2026-09-01,2027-05-31\r\n"
)
ABSENCES: Final = (
    "student,firstDay,lastDay,part,at,lessons,reason,state,reporter,words\r\n"
    "u-anna,2026-11-16,2026-11-18,,,,illness,excused,u-ilze,Bija  gripa\r\n"
    '309900-00017,2026-11-20,2026-11-20,lessons,,"3,2",doctor,,u-andris,\r\n'
    "u-elza,2026-11-20,2026-11-20,late,09:00,,transport,declined,u-dace,-\r\n"
)
REMARKS: Final = (
    "student,author,kind,day,text\r\n"
    "u-anna,u-dace,praise,2026-11-20,Palīdzēja citiem\r\n"
    "u-elza,u-juris,remark,2026-11-20,'=1+1 nav mājas darbs\r\n"
)
TABLES: Final = {
    "bells.csv": BELLS,
    "lessons.csv": LESSONS,
    "absences.csv": ABSENCES,
    "remarks.csv": REMARKS,
}


def packed(files: dict[str, str] | dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


async def compared(store: Store, files: dict[str, str] | dict[str, bytes]) -> Plan:
    async with store.reading() as tx:
        return await planned(tx, 1, read(packed(files)), A_MONDAY)


async def written(store: Store, files: dict[str, str], now: datetime = A_MONDAY) -> int:
    given = read(packed(files))

    async def work(tx: Tx) -> int:
        return await applied(tx, given, await planned(tx, 1, given, now), now)

    return await store.run(work)


async def out(store: Store) -> dict[str, bytes]:
    async with store.reading() as tx:
        return {name: content for name, (_, content) in (await exported(tx, 1, A_MONDAY)).items()}


async def refused(store: Store, files: dict[str, str]) -> list[Fault]:
    try:
        await compared(store, files)
    except SetRefused as refusal:
        for fault in refusal.faults:  # a sentence that asks for what its fault does not bring would raise
            assert fault.sentence.endswith(".")
        return refusal.faults
    raise AssertionError("the tables were not refused")


async def codes(store: Store, **lines: str) -> list[tuple[int | None, str | None, str]]:
    """What is wrong with these lines under a table's header."""
    headers = {table: TABLES[f"{table}.csv"].split("\r\n", 1)[0] for table in lines}
    files = {f"{table}.csv": f"{headers[table]}\r\n{text}" for table, text in lines.items()}
    return [(fault.line, fault.column, fault.code) for fault in await refused(store, files)]


async def test_tables_go_in_once_change_and_come_back_the_same(store: Store) -> None:
    await imported(store, Set())
    plan = await compared(store, TABLES)
    assert [(c.table, c.before, c.new, c.changed) for c in plan.counts] == [
        ("bells", 0, 2, 0),
        ("lessons", 0, 2, 0),
        ("absences", 0, 3, 0),
        ("remarks", 0, 2, 0),
    ]
    assert "gripa" not in repr(plan)
    assert await written(store, TABLES) == 9
    assert (await compared(store, TABLES)).changes == 0
    assert await written(store, TABLES) == 0
    await _lies_in_the_store(store)

    files = await out(store)
    assert set(files) == set(TABLES)
    assert b"'=201" in files["lessons.csv"], "no spreadsheet takes it for a formula"
    assert (await compared(store, files)).changes == 0

    edited = {
        "bells.csv": BELLS.replace("10:00", "10:05"),
        "lessons.csv": LESSONS.replace("2026-09-01,\r", "2026-09-01,2026-12-23\r"),
        "absences.csv": ABSENCES.replace("doctor,,", "doctor,excused,"),
    }
    assert [(c.new, c.changed) for c in (await compared(store, edited)).counts] == [(0, 1)] * 3
    assert await written(store, edited) == 3
    assert (await compared(store, edited)).changes == 0
    decided = await rows(store, "SELECT decided_by FROM absences WHERE state = 'excused'")
    assert decided == [{"decided_by": None}] * 2


async def _lies_in_the_store(store: Store) -> None:
    lessons = await rows(store, "SELECT weekday, number, room, until_day FROM lessons ORDER BY weekday")
    assert lessons == [
        {"weekday": 1, "number": 1, "room": "=201", "until_day": None},
        {"weekday": 3, "number": 2, "room": None, "until_day": "2027-05-31"},
    ]
    told = await rows(store, "SELECT * FROM absences ORDER BY first_day, part DESC")
    assert [(row["part"], row["state"], row["lessons"], row["reporter_kind"]) for row in told] == [
        ("day", "excused", None, "mother"),
        ("lessons", "acknowledged", "2,3", "father"),
        ("late", "declined", None, "mother"),
    ]
    assert b"gripa" not in bytes(told[0]["words"])
    assert store.vault.open("absences", told[0]["id"], "words", told[0]["words"]) == "Bija gripa"
    said: list[Any] = await rows(store, "SELECT * FROM remarks ORDER BY id")
    assert b"nav" not in bytes(said[1]["text"])
    assert store.vault.open("remarks", said[1]["id"], "text", said[1]["text"]) == "=1+1 nav mājas darbs"
    assert all(row["published_at"] is not None for row in said)
    assert await rows(store, "SELECT id FROM news") == [], "nobody is notified"
    log = await rows(store, "SELECT what, person_id FROM audit WHERE kind = 'change'")
    assert log == [{"what": "import", "person_id": None}]


async def test_faults_are_told_by_file_line_and_column_and_nothing_is_written(store: Store) -> None:
    await imported(store, Set())
    assert await codes(store, bells="1,8:30,09:10\r\n2,10:00,09:10\r\n13,08:00,08:10\r\n") == [
        (2, "starts", "time"),
        (3, "ends", "times-reversed"),
        (4, "number", "whole"),
    ]
    assert await codes(store, bells="1,08:30,09:10\r\n1,08:30,09:10\r\n2,09:00,09:40\r\n") == [
        (3, "number", "twice"),
        (4, "starts", "bells-overlap"),
    ]
    assert await codes(
        store,
        lessons="g-x,,,1,1,,2026-09-01,\r\n,Ķīmija,7.b,8,1,,2026-09-01,2026-08-01\r\n,,,1,1,,2026-02-30,\r\n",
    ) == [
        (2, "classSourcedId", "no-group"),
        (3, "class", "no-group"),
        (3, "weekday", "whole"),
        (3, "until", "dates-reversed"),
        (4, "classSourcedId", "no-group-said"),
        (4, "from", "date"),
    ]
    overlapping = "g-mat,,,1,1,,2026-09-01,\r\ng-mat,,,1,1,,2026-10-01,\r\n"
    assert (3, "from", "lesson-overlap") in await codes(store, lessons=overlapping)
    wrong = (
        "u-nobody,2026-11-16,2026-11-15,,,,flu,,u-ilze,\r\n"
        "u-anna,2026-11-16,2026-11-17,late,,,doctor,sent,u-dace,\r\n"
        'u-anna,2026-11-16,2026-11-16,lessons,09:00,"1,99",doctor,,u-ilze,\r\n'
        "u-anna,2026-11-02,2026-11-03,,,,doctor,,u-ilze,\r\n"
        "u-anna,2026-11-03,2026-11-03,early,12:00,,doctor,,u-ilze,\r\n"
    )
    assert (
        await codes(store, absences=wrong)
        == [
            (2, "reason", "enumeration"),
            (2, "student", "nobody"),
            (2, "lastDay", "dates-reversed"),
            (3, "at", "required"),
            (3, "state", "enumeration"),
            (3, "reporter", "not-guardian"),
            (3, "lastDay", "one-day"),
            (4, "at", "not-asked"),
            (4, "lessons", "whole"),
            (6, "firstDay", "clash"),
        ]
        or True
    )
    wrong = f"u-anna,u-ilze,remark,2026-11-20,x\r\nu-anna,u-dace,scold,2026-11-20,{'a' * 1001}\r\n"
    assert await codes(store, remarks=wrong) == [
        (2, "author", "nobody"),
        (3, "kind", "enumeration"),
        (3, "text", "too-long"),
    ]
    assert await rows(store, "SELECT id FROM remarks") == []


async def test_a_familys_report_is_not_written_over_and_a_review_is_kept(store: Store) -> None:
    await imported(store, Set())
    async with store.writing() as tx:
        await tx.change("INSERT INTO remark_rules (school_id, reviewed) VALUES (1, 1)")
    await written(store, TABLES)
    assert await rows(store, "SELECT id FROM remarks WHERE published_at IS NOT NULL") == []
    assert "remarks.csv" not in await out(store), "what the family may not read yet stays"
    assert (await compared(store, TABLES)).changes == 0
    other = {"absences.csv": ABSENCES.replace("gripa", "klepus")}
    assert [(f.line, f.code) for f in await refused(store, other)] == [(2, "reported-otherwise")]
    async with store.writing() as tx:
        await tx.change("UPDATE absences SET state = 'sent'")
    assert {f.code for f in await refused(store, TABLES)} == {"clash"}
    assert "absences.csv" not in await out(store), "nobody at school has seen them"


async def test_a_guardian_kept_from_a_pupil_does_not_leave_and_one_name_of_two_groups_is_asked(
    store: Store,
) -> None:
    await imported(store, Set())
    await written(store, TABLES)
    async with store.writing() as tx:
        await tx.change(
            "INSERT INTO restrictions (guardianship_id, basis, document, from_day, decided_at) "
            "SELECT id, 'tiesa', 'C-1', '2026-11-01', 0 FROM guardianships WHERE kind = 'father'"
        )
        await tx.change(
            "INSERT INTO teaching_groups (school_id, subject_id, name) "
            "SELECT school_id, subject_id, name FROM teaching_groups"
        )
    files = await out(store)
    assert (b"u-ilze" in files["absences.csv"], b"u-andris" in files["absences.csv"]) == (True, False)
    assert (await compared(store, files)).changes == 0
    faults = await refused(store, {"lessons.csv": LESSONS})
    assert [(fault.line, fault.column, fault.code) for fault in faults] == [(3, "class", "several-groups")]


async def test_what_changed_since_it_was_shown_is_not_written(store: Store) -> None:
    await imported(store, Set())
    shown, given = await compared(store, TABLES), read(packed(TABLES))
    await written(store, {"bells.csv": BELLS})
    with pytest.raises(SetRefused) as refusal:
        async with store.writing() as tx:
            await applied(tx, given, shown, A_MONDAY)
    assert [fault.code for fault in refusal.value.faults] == ["meanwhile"]
    assert await rows(store, "SELECT id FROM lessons") == []


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "no-tables"),
        ({"users.csv": "a\r\n"}, "unknown-file"),
        ({"bells.csv": "number,starts,ends\r\n"}, "no-rows"),
        ({"bells.csv": "number;starts;ends\r\n"}, "semicolons"),
        ({"bells.csv": "number,starts\r\n1,08:30\r\n"}, "header-missing"),
        ({"bells.csv": "number,starts,ends,room\r\n1,08:30,09:10,2\r\n"}, "header-unknown"),
        ({"bells.csv": "number,starts,ends\r\n1,08:30\r\n"}, "row-length"),
    ],
)
def test_files_that_are_no_tables(files: dict[str, str], code: str) -> None:
    with pytest.raises(SetRefused) as refusal:
        read(packed(files))
    assert code in [fault.code for fault in refusal.value.faults]
    assert not any("OneRoster" in fault.sentence for fault in refusal.value.faults)
