"""Files in the store: sealed, found again, and no more of them than there is room for."""

from datetime import timedelta

import pytest

from storage import files
from storage.cleaning import CleanFile
from storage.files import FileQuota
from storage.store import Store
from tests.families import ANNA, MOTHER, NOW, SCHOOL, Families

NOTE = CleanFile("jpeg", "ārsta zīme.jpg", b"\xff\xd8\xff canary-of-the-note")


async def test_a_file_is_kept_sealed_and_opened_again(store: Store) -> None:
    await Families.at(store)
    async with store.writing() as tx:
        number = await files.keep(tx, NOTE, school_id=SCHOOL, person_id=MOTHER, now=NOW)
    async with store.reading() as tx:
        assert await files.opened(tx, number) == NOTE
        (row,) = await tx.fetch("SELECT name, content, size FROM files")
        with pytest.raises(KeyError):
            await files.opened(tx, number + 1)
    assert b"canary" not in bytes(row["content"])
    assert row["size"] == len(NOTE.content)


async def test_nobody_fills_the_store(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    await Families.at(store)
    size = len(NOTE.content)
    monkeypatch.setattr(files, "A_PERSON", 2 * size)
    monkeypatch.setattr(files, "A_SCHOOL", 4 * size)

    async def kept(person: int, days: int = 0) -> None:
        async with store.writing() as tx:
            await files.keep(tx, NOTE, school_id=SCHOOL, person_id=person, now=NOW + timedelta(days=days))

    await kept(MOTHER)
    await kept(MOTHER)
    with pytest.raises(FileQuota):
        await kept(MOTHER)
    await kept(ANNA)  # another person has room of their own
    await kept(MOTHER, days=31)  # and after a month there is room again
    with pytest.raises(FileQuota):
        await kept(ANNA)  # the school has none left
