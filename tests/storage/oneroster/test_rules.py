"""The rules of OneRoster's CSV binding, one by one: what is wrong is said by file, line and column."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.oneroster.faults import MOST
from storage.oneroster.layouts import FILES, IGNORED
from storage.store import Store
from tests.storage.oneroster.sets import Set, imported, planned, refused, written
from tests.storage.oneroster.telling import Rules, places, unnoticed

pytestmark = pytest.mark.parametrize("engine", ["sqlite"])


def replaced(found: Set, file: str, old: str, new: str) -> None:
    """Another wording of a file."""
    text = found.text(file)
    assert old in text
    found.extra[f"{file}.csv"] = text.replace(old, new, 1).encode()


def absent(found: Set, file: str) -> None:
    found.modes[file] = "absent"


MANIFEST: Rules = {
    "not 1.2": (
        lambda s: s.manifest.update({"oneroster.version": "1.1"}),
        "manifest-version",
        "manifest.csv:3 value",
    ),
    "another manifest": (
        lambda s: s.manifest.update({"manifest.version": "2"}),
        "manifest-version",
        "manifest.csv:2 value",
    ),
    "no version": (
        lambda s: s.manifest.update({"manifest.version": "-"}),
        "manifest-missing",
        "manifest.csv",
    ),
    "a file unnamed": (lambda s: s.modes.update(users="-"), "manifest-missing", "manifest.csv"),
    "a mode unknown": (lambda s: s.modes.update(users="Bulk"), "manifest-value", "manifest.csv:25 value"),
    "there, but absent": (lambda s: absent(s, "users"), "manifest-says-absent", "manifest.csv:25 value"),
    "bulk, but not there": (
        lambda s: s.modes.update(results="bulk"),
        "manifest-says-present",
        "manifest.csv:20 value",
    ),
}


async def test_manifest(store: Store) -> None:
    assert await unnoticed(store, MANIFEST) == {}


async def test_no_manifest_is_version_1_0_and_refused(store: Store) -> None:
    found = Set()
    contents = found.contents()
    found.contents = lambda: {name: text for name, text in contents.items() if name != "manifest.csv"}  # type: ignore[method-assign]
    [fault] = await refused(store, found)
    assert fault.code == "no-manifest"
    assert "1.0" in fault.sentence


async def test_a_manifest_alone_says_that_nothing_changed(store: Store) -> None:
    await imported(store, Set())
    plan = await planned(store, Set.delta())
    assert plan.changes == 0


async def test_files_that_the_standard_does_not_know(store: Store) -> None:
    found = Set()
    found.extra = {"Users.csv": b"", "notes.txt": b""}
    assert places(await refused(store, found)) == [
        ("unknown-file", "Users.csv"),
        ("unknown-file", "notes.txt"),
    ]


async def test_there_are_21_files_and_a_manifest_and_what_is_not_used_is_not_opened(store: Store) -> None:
    assert len(FILES) == 21
    found = Set()
    for file in IGNORED:
        found.modes[file] = "bulk"
        found.extra[f"{file}.csv"] = b"\xff not even text"
    plan = await planned(store, found)
    assert [(note.code, note.count) for note in plan.notes] == [("file-ignored", len(IGNORED))]


TEXTS: Rules = {
    "Windows-1257": (
        lambda s: s.extra.update({"users.csv": s.text("users").encode("cp1257")}),
        *("encoding", "users.csv:2"),
    ),
    "UTF-16": (
        lambda s: s.extra.update({"orgs.csv": s.text("orgs").encode("utf-16")}),
        "encoding",
        "orgs.csv:1",
    ),
    "semicolons": (
        lambda s: s.extra.update({"orgs.csv": s.text("orgs").replace(",", ";").encode()}),
        *("semicolons", "orgs.csv:1"),
    ),
    "no rows": (lambda s: s.files["courses"].clear(), "no-rows", "courses.csv"),
    "nothing at all": (lambda s: s.extra.update({"courses.csv": b""}), "no-rows", "courses.csv"),
    "a line break in a field": (
        lambda s: s.row("orgs", "o-1").update(name="Liepkalna\nvidusskola"),
        *("line-break", "orgs.csv:2"),
    ),
    "a quote inside": (lambda s: replaced(s, "orgs", "Liep", '"Liep"'), "csv", "orgs.csv:2"),
    "a quote left open": (lambda s: replaced(s, "orgs", "Liep", '"Liep'), "csv", "orgs.csv:2"),
    "an endless line": (
        lambda s: s.row("orgs", "o-1").update(name="x" * 40_000),
        "line-too-long",
        "orgs.csv:2",
    ),
    "a field too many": (lambda s: replaced(s, "orgs", "Liep", ",Liep"), "row-length", "orgs.csv:2"),
    "a header in other case": (
        lambda s: replaced(s, "orgs", "identifier", "Identifier"),
        *("header-case", "orgs.csv:1 Identifier"),
    ),
    "a header twice": (
        lambda s: replaced(s, "orgs", "identifier", "name"),
        "header-twice",
        "orgs.csv:1 name",
    ),
    "a header unknown": (
        lambda s: replaced(s, "orgs", "identifier", "code"),
        "header-unknown",
        "orgs.csv:1 code",
    ),
    "headers out of order": (
        lambda s: replaced(s, "orgs", "name,type", "type,name"),
        *("header-order", "orgs.csv:1 type"),
    ),
    "a required header missing": (
        lambda s: s.extra.update({"orgs.csv": b"sourcedId,status,dateLastModified,name\r\no-1,,,Skola\r\n"}),
        *("header-missing", "orgs.csv:1 type"),
    ),
    "an extension not at the far right": (
        lambda s: replaced(s, "orgs", "name,type", "metadata.lv.x,name,type"),
        *("extension-place", "orgs.csv:1 name"),
    ),
}


async def test_text(store: Store) -> None:
    assert await unnoticed(store, TEXTS) == {}


async def test_windows_1257_is_named(store: Store) -> None:
    found = Set()
    TEXTS["Windows-1257"][0](found)
    [fault] = await refused(store, found)
    assert "Windows-1257" in fault.sentence


async def test_a_bom_and_other_line_ends_and_extensions_of_others_are_fine(store: Store) -> None:
    found = Set()
    header = [*found.header("users")[:-2], "metadata.jp.kana", *found.header("users")[-2:]]
    lines = [{**line, "metadata.jp.kana": "x"} for line in found.files["users"]]
    text = written(header, lines).replace("\r\n", "\n")
    found.extra["users.csv"] = b"\xef\xbb\xbf" + text.encode()
    assert (await planned(store, found)).counts[4].new == 6


async def test_users_without_resources_as_in_japan(store: Store) -> None:
    found = Set()
    header = [name for name in found.header("users") if name != "resourceSourcedIds"]
    found.extra["users.csv"] = written(header, found.files["users"]).encode()
    assert (await planned(store, found)).counts[4].new == 6


async def test_a_delta_may_name_what_an_earlier_set_brought(store: Store) -> None:
    await imported(store, Set())
    line = {**Set().row("enrollments", "e-k-7b-u-anna"), "sourcedId": "e-new", "userSourcedId": "u-juris"}
    assert (await planned(store, Set.delta(enrollments=[line]))).changes == 1
    lost = Set.delta(enrollments=[{**line, "classSourcedId": "k-9z"}])
    assert places(await refused(store, lost)) == [("reference", "enrollments.csv:2 classSourcedId")]


async def test_a_delta_needs_status_and_time(store: Store) -> None:
    await imported(store, Set())
    org = Set().row("orgs", "o-1")
    lines = [{**org, "status": "", "dateLastModified": "20.11.2026"}, {**org, "status": "deleted"}]
    assert places(await refused(store, Set.delta(orgs=lines))) == [
        ("delta-needs", "orgs.csv:2 status"),
        ("datetime", "orgs.csv:2 dateLastModified"),
        ("status", "orgs.csv:3 status"),
    ]


async def test_all_faults_are_told_at_once_up_to_a_hundred(store: Store) -> None:
    found = Set()
    found.row("orgs", "o-1")["type"] = "School!"
    found.row("users", "u-anna")["enabledUser"] = "ja"
    found.row("users", "u-juris").pop("familyName")
    assert len(await refused(store, found)) == 2, "a type of organisation may be one of the school's own"
    found.files["roles"] = [{"sourcedId": f"r-{n}", "role": "student"} for n in range(MOST)]
    assert len(await refused(store, found)) == MOST


async def test_a_role_of_ones_own_is_accepted_and_ignored(store: Store) -> None:
    found = Set()
    found.row("roles", "r-u-juris-principal")["role"] = "ext:medmāsa"
    found.row("enrollments", "e-g-mat-u-dace")["role"] = "proctor"
    plan = await planned(store, found)
    assert [(note.code, note.count) for note in plan.notes] == [("role-ignored", 2)]
    assert [note.examples[0].place for note in plan.notes] == ["roles.csv:8 role"]


async def test_a_number_that_takes_no_sms_is_left_out_and_told(store: Store) -> None:
    found = Set()
    found.row("users", "u-ilze")["sms"] = "67 123 456"
    plan = await planned(store, found)
    assert [(note.code, note.examples[0].place) for note in plan.notes] == [
        ("phone-left-out", "users.csv:4 sms")
    ]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), file=st.sampled_from(["manifest", "users", "orgs", "enrollments"]))
async def test_whatever_the_bytes_it_is_a_refusal(store: Store, data: bytes, file: str) -> None:
    found = Set()
    text = found.contents()[f"{file}.csv"]
    found.extra[f"{file}.csv"] = text[: len(data) * 3] + data
    assert await refused(store, found)
