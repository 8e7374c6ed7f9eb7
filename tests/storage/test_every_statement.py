"""Every statement of the project is understood by both engines, on the schema as it is."""

from pathlib import Path

import storage
from storage.statements import Statements
from storage.store import Store

FOLDER = Path(storage.__file__).parent
TOPICS = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.sql")} - {"fragments"})
READ = {topic: Statements(topic) for topic in TOPICS}


async def test_both_engines_understand_them(store: Store) -> None:
    faults = [fault for topic in TOPICS for fault in await _faults(store, topic)]
    assert not faults, "\n".join(faults)


async def _faults(store: Store, topic: str) -> list[str]:
    faults = []
    for statement in READ[topic].of(store.engine):
        try:
            async with store.writing() as tx:
                if store.engine == "sqlite":
                    await tx.fetch(f"EXPLAIN {statement.sql}", dict.fromkeys(statement.parameters))
                else:
                    await tx.connection.prepare(statement.sql)
        except Exception as fault:
            faults.append(f"{topic}.{statement.name}: {fault}")
    return faults
