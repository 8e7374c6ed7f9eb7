"""What lies in the store after an import, and changing it by hand."""

from datetime import timedelta
from typing import Any, Final

from storage.store import Store
from tests.clocks import A_MONDAY

TODAY: Final = "2026-11-23"
YESTERDAY: Final = "2026-11-22"
LATER: Final = A_MONDAY + timedelta(days=7)


async def rows(store: Store, sql: str) -> list[dict[str, Any]]:
    async with store.reading() as tx:
        return await tx.fetch(sql)


async def person(store: Store, given: str) -> dict[str, Any]:
    [found] = await rows(store, f"SELECT * FROM people WHERE given_name = '{given}'")  # noqa: S608
    for field in ("code", "phone"):
        if found[field] is not None:
            found[field] = store.vault.open("people", found["id"], field, found[field])
    return found


async def by_hand(store: Store, sql: str) -> None:
    async with store.writing() as tx:
        assert await tx.change(sql) == 1


async def phone_by_hand(store: Store, given: str, phone: str) -> None:
    number = (await person(store, given))["id"]
    sealed = {"phone": store.vault.seal("people", number, "phone", phone)}
    async with store.writing() as tx:
        sign = "?" if store.engine == "sqlite" else "$1"
        await tx.change(f"UPDATE people SET phone = {sign} WHERE id = {number}", (sealed["phone"],))  # noqa: S608


GUARDIANS = """
SELECT s.given_name AS student, g.kind, p.given_name AS guardian, g.until_day FROM guardianships AS g
JOIN people AS s ON s.id = g.student_id JOIN people AS p ON p.id = g.guardian_id
ORDER BY g.kind, s.given_name"""
PLACES = """
SELECT p.given_name, c.grade, c.letter, e.from_day, e.until_day FROM enrolments AS e
JOIN people AS p ON p.id = e.student_id JOIN classes AS c ON c.id = e.class_id
ORDER BY p.given_name, e.from_day, c.letter"""
