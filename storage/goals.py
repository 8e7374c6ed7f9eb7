"""What a student wants to reach in a subject: the student's own, read by no guardian and no teacher."""

from typing import NamedTuple

from storage.alphabet import alphabetical
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("goals")


class Goal(NamedTuple):
    """``target``: what the average shall round to, 1–10."""

    subject_id: int
    subject: str
    target: int


async def own(tx: Tx, viewer: Viewer) -> list[Goal]:
    """The student's goals, by subject in the order of the Latvian alphabet; none for anybody else."""
    rows = await _sql.own(tx, **viewer.scope)
    goals = [Goal(row["subject_id"], row["subject"], row["target"]) for row in rows]
    return sorted(goals, key=lambda goal: alphabetical(goal.subject))


async def aim(tx: Tx, viewer: Viewer, subject_id: int, target: int) -> bool:
    """Sets or changes a goal in a subject that is or was learnt; False: it is not the viewer's to set."""
    return await _sql.set(tx, **viewer.scope, subject=subject_id, target=target) is not None


async def drop(tx: Tx, viewer: Viewer, subject_id: int) -> bool:
    """Gives a goal up; False where there was none."""
    return await _sql.drop(tx, **viewer.scope, subject=subject_id) is not None
