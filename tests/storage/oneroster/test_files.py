"""The files of a set: a folder or a zip, counted while it is read (safety 17)."""

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from storage.oneroster import Fault, SetRefused, files
from storage.oneroster.files import Budget, opened
from tests.storage.oneroster.sets import Set

pytestmark = pytest.mark.may_block


def faults(source: Path | bytes) -> list[Fault]:
    """What is said of a set when every file of it is read."""
    try:
        with opened(source) as found:
            budget = Budget()
            for name in found.names:
                with found.stream(name, budget) as stream:
                    stream.read()
    except SetRefused as refusal:
        return refusal.faults
    return []


def codes(source: Path | bytes) -> list[str]:
    return [fault.code for fault in faults(source)]


def packed(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return content.getvalue()


def test_a_folder_and_a_zip_of_the_same_files_read_the_same(tmp_path: Path) -> None:
    made = Set()
    folder = made.folder(tmp_path / "set")
    (tmp_path / "set.zip").write_bytes(made.zipped())
    for source in (folder, tmp_path / "set.zip", made.zipped()):
        read = {}
        with opened(source) as found:
            for name in found.names:
                with found.stream(name, Budget()) as stream:
                    read[name] = stream.read()
        assert read == made.contents()


def test_at_most_22_files() -> None:
    assert codes(packed(*((f"{number}.csv", b"") for number in range(22)))) == []
    assert codes(packed(*((f"{number}.csv", b"") for number in range(23)))) == ["too-many-files"]


def test_at_most_50_mib_whatever_the_zip_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 1000)
    noise = os.urandom(400)
    assert codes(packed(("a.csv", noise), ("b.csv", noise))) == []
    assert codes(packed(("a.csv", noise), ("b.csv", noise), ("c.csv", noise))) == ["too-large"]


def test_a_bomb_is_noticed_while_it_is_read() -> None:
    assert codes(packed(("users.csv", bytes(60_000)))) == [], "a small file of equal lines is none"
    assert codes(packed(("users.csv", bytes(2_000_000)))) == ["bomb"]


@pytest.mark.parametrize(
    "name", ["a/users.csv", "../users.csv", "/users.csv", "C:users.csv", "a\\users.csv", "users/"]
)
def test_no_paths(name: str) -> None:
    entry = zipfile.ZipInfo("x")
    entry.filename = name
    assert codes(packed((entry, b""))) == ["path"]


def test_no_links_no_folders_no_zips_inside(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("users.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert codes(packed((link, b"/etc/passwd"))) == ["link"]
    assert codes(packed(("more.ZIP", b""))) == ["nested"]
    (tmp_path / "users.csv").symlink_to("/etc/passwd")
    (tmp_path / "inner").mkdir()
    (tmp_path / "more.zip").write_bytes(b"")
    assert sorted(codes(tmp_path)) == ["link", "link", "nested"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_that_is_odd_or_none(tmp_path: Path) -> None:
    assert codes(packed(("orgs.csv", b"1"), ("orgs.csv", b"2"))) == ["twice-in-zip"]
    assert codes(b"PK\x03\x04 and nothing more") == ["not-a-zip"]
    assert codes(tmp_path / "nothing.zip") == ["no-such-path"]
    good = packed(("orgs.csv", os.urandom(5000)))
    assert codes(good[:2000] + bytes(500) + good[2500:]) == ["unreadable"]
    locked = bytearray(packed(("orgs.csv", b"1")))
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert codes(bytes(locked)) == ["encrypted"]
    odd = io.BytesIO()
    with zipfile.ZipFile(odd, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("orgs.csv", b"1")
    assert codes(odd.getvalue()) == ["unreadable"], "its dictionary may be as large as it says"
