"""Homework: the student's family; the group's teacher sets it; what is one's own is nobody else's."""

from datetime import time, timedelta

from storage import (
    announced_tests,
    assignments,
    coming_tests,
    homework,
    homework_files,
    homework_reminders,
    homework_search,
    own_tasks,
    taught_lessons,
)
from tests.families import MATHS, TODAY
from tests.storage.rights.right import FAMILY, Right

WEEK = TODAY + timedelta(days=7)
MONTH = TODAY + timedelta(days=30)
GROUPS_TEACHER = frozenset({"subject teacher"})
OWNER = frozenset({"mother"})

RIGHTS = (
    Right(homework.due, lambda tx, viewer, world: homework.due(tx, viewer, TODAY, WEEK), FAMILY),
    Right(homework.one, lambda tx, viewer, world: homework.one(tx, viewer, world.homework), FAMILY),
    Right(
        homework.tick,
        lambda tx, viewer, world: homework.tick(tx, viewer, world.homework, done=True),
        FAMILY,
    ),
    Right(
        homework.calendar,
        lambda tx, viewer, world: homework.calendar(tx, viewer, TODAY, WEEK),
        FAMILY,
        gave=lambda calendar: bool(calendar.terms or calendar.weekdays or calendar.loads),
    ),
    Right(
        homework_search.search, lambda tx, viewer, world: homework_search.search(tx, viewer, "uzdev"), FAMILY
    ),
    Right(
        homework_files.listed,
        lambda tx, viewer, world: homework_files.listed(tx, viewer, world.homework),
        FAMILY,
    ),
    Right(
        homework_files.opened,
        lambda tx, viewer, world: homework_files.opened(tx, viewer, world.homework, world.paper),
        FAMILY,
    ),
    Right(
        homework_files.attach,
        lambda tx, viewer, world: homework_files.attach(tx, viewer, world.homework, world.loose_paper),
        GROUPS_TEACHER,
    ),
    Right(
        coming_tests.between, lambda tx, viewer, world: coming_tests.between(tx, viewer, TODAY, MONTH), FAMILY
    ),
    Right(
        assignments.assign,
        lambda tx, viewer, world: assignments.assign(tx, viewer, MATHS, "6. uzdevums", WEEK),
        GROUPS_TEACHER,
    ),
    Right(
        assignments.change,
        lambda tx, viewer, world: assignments.change(tx, viewer, world.homework, "7. uzdevums", WEEK),
        GROUPS_TEACHER,
    ),
    Right(
        assignments.before,
        lambda tx, viewer, world: assignments.before(tx, viewer, world.changed_homework),
        FAMILY,
    ),
    Right(assignments.listed, lambda tx, viewer, world: assignments.listed(tx, viewer), GROUPS_TEACHER),
    Right(
        assignments.one,
        lambda tx, viewer, world: assignments.one(tx, viewer, world.own_homework),
        GROUPS_TEACHER,
    ),
    Right(
        assignments.take_back,
        lambda tx, viewer, world: assignments.take_back(tx, viewer, world.own_homework),
        GROUPS_TEACHER,
    ),
    Right(coming_tests.one, lambda tx, viewer, world: coming_tests.one(tx, viewer, world.test), FAMILY),
    Right(
        announced_tests.announce,
        lambda tx, viewer, world: announced_tests.announce(tx, viewer, MATHS, "Procenti", WEEK),
        GROUPS_TEACHER,
    ),
    Right(
        announced_tests.listed,
        lambda tx, viewer, world: announced_tests.listed(tx, viewer),
        GROUPS_TEACHER,
    ),
    Right(
        announced_tests.one,
        lambda tx, viewer, world: announced_tests.one(tx, viewer, world.test),
        GROUPS_TEACHER,
    ),
    Right(
        announced_tests.change,
        lambda tx, viewer, world: announced_tests.change(tx, viewer, world.test, "Procenti", WEEK),
        GROUPS_TEACHER,
    ),
    Right(
        announced_tests.take_back,
        lambda tx, viewer, world: announced_tests.take_back(tx, viewer, world.test),
        GROUPS_TEACHER,
    ),
    Right(
        announced_tests.before,
        lambda tx, viewer, world: announced_tests.before(tx, viewer, world.test),
        FAMILY,
    ),
    Right(
        announced_tests.others,
        lambda tx, viewer, world: announced_tests.others(tx, viewer, MATHS, MONTH),
        GROUPS_TEACHER,
    ),
    Right(
        taught_lessons.read,
        lambda tx, viewer, world: taught_lessons.read(tx, viewer, TODAY, WEEK),
        GROUPS_TEACHER,
        gave=lambda taught: bool(taught.groups or taught.lessons),
    ),
    Right(own_tasks.add, lambda tx, viewer, world: own_tasks.add(tx, viewer, "Koris", TODAY, None), FAMILY),
    Right(own_tasks.between, lambda tx, viewer, world: own_tasks.between(tx, viewer, TODAY, WEEK), OWNER),
    Right(own_tasks.one, lambda tx, viewer, world: own_tasks.one(tx, viewer, world.own_task), OWNER),
    Right(
        own_tasks.tick, lambda tx, viewer, world: own_tasks.tick(tx, viewer, world.own_task, done=True), OWNER
    ),
    Right(own_tasks.remove, lambda tx, viewer, world: own_tasks.remove(tx, viewer, world.own_task), OWNER),
    Right(homework_reminders.chosen, lambda tx, viewer, world: homework_reminders.chosen(tx, viewer), OWNER),
    Right(
        homework_reminders.choose,
        lambda tx, viewer, world: homework_reminders.choose(tx, viewer, time(18)),
        FAMILY,
    ),
    Right(homework_reminders.stop, lambda tx, viewer, world: homework_reminders.stop(tx, viewer), OWNER),
)
