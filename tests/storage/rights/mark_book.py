"""The mark book: the group's teacher, and nobody else."""

from typing import Final

from storage import mark_book, mark_book_terms
from storage.grades import Period
from storage.mark_book import Decision
from storage.marks import Value
from tests.families import ANNA, MATHS, NOW, TODAY
from tests.storage.rights.right import Right

AUTUMN, EIGHT = Period(2026, 1), Value.parse("8")
GROUPS_TEACHER = frozenset({"subject teacher"})
DECISIONS: Final = [Decision(ANNA, EIGHT)]

RIGHTS = (
    Right(mark_book.groups, lambda tx, viewer, world: mark_book.groups(tx, viewer), GROUPS_TEACHER),
    Right(mark_book.works, lambda tx, viewer, world: mark_book.works(tx, viewer, MATHS), GROUPS_TEACHER),
    Right(mark_book.work, lambda tx, viewer, world: mark_book.work(tx, viewer, world.work), GROUPS_TEACHER),
    Right(mark_book.roll, lambda tx, viewer, world: mark_book.roll(tx, viewer, world.work), GROUPS_TEACHER),
    Right(
        mark_book.open_work,
        lambda tx, viewer, world: mark_book.open_work(tx, viewer, MATHS, "summative", "Procenti", TODAY),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book.remove_work,
        lambda tx, viewer, world: mark_book.remove_work(tx, viewer, world.empty_work),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book.save,
        lambda tx, viewer, world: mark_book.save(tx, viewer, world.work, DECISIONS),
        GROUPS_TEACHER,
        gave=lambda saved: bool(saved.entered),
    ),
    Right(
        mark_book.last_saved,
        lambda tx, viewer, world: mark_book.last_saved(tx, viewer, world.work),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book.undo,
        lambda tx, viewer, world: mark_book.undo(tx, viewer, world.work, NOW),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book_terms.periods,
        lambda tx, viewer, world: mark_book_terms.periods(tx, viewer, MATHS),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book_terms.standings,
        lambda tx, viewer, world: mark_book_terms.standings(tx, viewer, MATHS, AUTUMN),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book_terms.conclude,
        lambda tx, viewer, world: mark_book_terms.conclude(tx, viewer, MATHS, AUTUMN, "final", DECISIONS),
        GROUPS_TEACHER,
        gave=lambda saved: bool(saved.entered),
    ),
    Right(
        mark_book_terms.last_saved,
        lambda tx, viewer, world: mark_book_terms.last_saved(tx, viewer, MATHS, AUTUMN),
        GROUPS_TEACHER,
    ),
    Right(
        mark_book_terms.undo,
        lambda tx, viewer, world: mark_book_terms.undo(tx, viewer, MATHS, NOW),
        GROUPS_TEACHER,
    ),
)
