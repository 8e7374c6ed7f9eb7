"""How the engines look for notices: what jobs ask every few seconds must not grow with the school."""

from storage.statements import Statement, Statements
from storage.store import Store, Tx

INDEXED = {
    "news": ("is_waiting", "next", "concerned_school", "concerned_some"),
    "notices": ("is_due", "chats", "waiting", "is_unsettled", "is_old", "park"),
    "fridays": ("is_due",),
}
READ = {topic: Statements(topic) for topic in INDEXED}


async def test_whatever_is_asked_again_and_again_goes_by_an_index(store: Store) -> None:
    """No statement of a job walks through all news, notices or links, however many there are."""
    scans = []
    for topic, names in INDEXED.items():
        for statement in READ[topic].of(store.engine):
            if statement.name in names:
                async with store.writing() as tx:
                    plan = await (_sqlite if tx.engine == "sqlite" else _postgresql)(tx, statement)
                scans += [
                    f"{topic}.{statement.name}: {line}"
                    for line in plan
                    if ("Seq Scan" in line or line.startswith("SCAN")) and "INDEX" not in line
                ]
    # What concerned_some found itself: the students.
    assert [scan for scan in scans if not scan.endswith("SCAN s")] == []


async def _sqlite(tx: Tx, statement: Statement) -> list[str]:
    rows = await tx.fetch(f"EXPLAIN QUERY PLAN {statement.sql}", dict.fromkeys(statement.parameters))
    return [row["detail"] for row in rows]


async def _postgresql(tx: Tx, statement: Statement) -> list[str]:
    """A tiny table is read whole; forbidden to do so, PostgreSQL shows whether it could do otherwise."""
    await tx.change("SET LOCAL enable_seqscan = off")
    await tx.change("SET LOCAL plan_cache_mode = force_generic_plan")
    await tx.change(f"PREPARE asked AS {statement.sql}")
    nothing = ", ".join("NULL" for _ in statement.parameters)
    rows = await tx.fetch(f"EXPLAIN EXECUTE asked({nothing})")
    await tx.change("DEALLOCATE asked")
    return [str(row["QUERY PLAN"]).strip() for row in rows]
