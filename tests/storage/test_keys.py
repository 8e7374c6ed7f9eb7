"""The key file."""

import json
import os
import stat
from pathlib import Path

import pytest

from storage.errors import KeyFileRefused
from storage.keys import Keys


def test_what_is_made_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "keys"
    made = Keys.create(path)
    assert Keys.load(path) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_two_key_files_differ(tmp_path: Path) -> None:
    assert Keys.create(tmp_path / "a") != Keys.create(tmp_path / "b")


def test_a_key_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    made = Keys.create(path)
    with pytest.raises(KeyFileRefused, match="already there"):
        Keys.create(path)
    assert Keys.load(path) == made
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("mode", [0o640, 0o620, 0o610, 0o604, 0o602, 0o644, 0o666, 0o700 | 0o001])
def test_a_file_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "keys"
    Keys.create(path)
    path.chmod(mode)
    with pytest.raises(KeyFileRefused, match="open to others"):
        Keys.load(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyFileRefused, match="missing"):
        Keys.load(tmp_path / "keys")


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(KeyFileRefused, match="loop"):
        Keys.load(tmp_path / "a")


def test_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(KeyFileRefused, match="not a plain file"):
            Keys.load(path)


def test_a_link_to_a_key_file_is_read_and_kept_when_saved(tmp_path: Path) -> None:
    path, link = tmp_path / "keys", tmp_path / "link"
    made = Keys.create(path)
    link.symlink_to(path)
    assert Keys.load(link) == made
    made.with_new_field_key().save(link)
    assert link.is_symlink()
    assert Keys.load(path).active_field == 2


def _changed(**changes: object) -> str:
    return json.dumps(json.loads(Keys.generate().to_text()) | changes)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "[" * 100_000,
        "geheim",
        _changed(**{"eklase-keys": 2}),
        _changed(database="00" * 31),
        _changed(database="zz" * 32),
        _changed(pepper=None),
        _changed(pepper="11" * 32, index="11" * 32),
        _changed(fields={}),
        _changed(fields=[]),
        _changed(fields={"x": "22" * 32}),
        _changed(fields={"0": "22" * 32}, active_field=0),
        _changed(fields={"65536": "22" * 32}, active_field=65536),
        _changed(active_field=7),
    ],
    ids=range(17),
)
def test_malformed_text_is_refused_without_being_quoted(tmp_path: Path, text: str) -> None:
    path = tmp_path / "keys"
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(KeyFileRefused) as caught:
        Keys.load(path)
    told = f"{caught.value!r} {caught.value.__cause__!r}"
    assert not any(secret in told for secret in ("geheim", "22" * 8, "11" * 8, "zz" * 8))
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_a_file_of_other_bytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    for content in (b"\xff\xfe", b" " * 70_000):
        path.write_bytes(content)
        path.chmod(0o600)
        with pytest.raises(KeyFileRefused, match="malformed"):
            Keys.load(path)


def test_the_text_fits_an_environment_variable() -> None:
    keys = Keys.generate()
    assert "\n" not in keys.to_text()
    assert Keys.from_text(f" {keys.to_text()}\n") == keys


def test_showing_keys_shows_no_key() -> None:
    keys = Keys.generate().with_new_field_key()
    shown = f"{keys!r} {keys} {[keys]}"
    for key in (keys.database, keys.pepper, keys.index, *keys.fields.values()):
        assert key.hex()[:8] not in shown
        assert repr(key)[2:10] not in shown


def test_a_new_field_key_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    first = Keys.create(path)
    second = first.with_new_field_key()
    second.save(path)
    loaded = Keys.load(path)
    assert loaded == second
    assert loaded.active_field == 2
    assert loaded.fields[1] == first.fields[1]
    assert (loaded.database, loaded.pepper, loaded.index) == (first.database, first.pepper, first.index)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_saving_makes_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileRefused, match="not there"):
        Keys.generate().save(tmp_path / "keys")
    assert list(tmp_path.iterdir()) == []
