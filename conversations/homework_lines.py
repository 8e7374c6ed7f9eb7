"""The lines of a day or a week: the homework, one's own tasks, which never look like it, and tests."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from conversations.excerpt import excerpt
from conversations.homework_ways import OpenOwnTask, OpenTask, TickOwnTask, TickTask, child_of, has_own
from conversations.screen import Button, Row
from conversations.turn import Turn
from locales import Markup, Wording
from storage.coming_tests import ComingTest
from storage.homework import Homework
from storage.own_tasks import OwnTask

# Characters of all texts of a list together, of one text, and how many are shown: one message, not a scroll.
IN_ALL: Final = 2800
A_DAYS_TEXT: Final = 300
A_WEEKS_TEXT: Final = 90
AT_MOST: Final = 30
OWN_AT_MOST: Final = 10
A_TOPIC: Final = 120
ON_BUTTON: Final = 24


def of_day(turn: Turn, tasks: Sequence[Homework], day: date) -> list[Markup]:
    """The homework of a day in the list of this day alone: what one may tick begins with ○ or ✓."""
    unticked = "homework-task" if has_own(turn) else "homework-task-unticked"
    return _lines(turn.say, tasks, A_DAYS_TEXT, day, unticked)


def of_weeks_day(turn: Turn, tasks: Sequence[Homework], day: date) -> list[Markup]:
    """The same in a week: for the student ○, for others no sign, which could be taken for the child's."""
    is_student = turn.seen_by().kind == "student"
    return _lines(
        turn.say, tasks, A_WEEKS_TEXT, day, "homework-task" if is_student else "homework-task-unticked"
    )


def progress(turn: Turn, tasks: Sequence[Homework]) -> Iterable[Markup]:
    """How much the reader has ticked. To a guardian who ticks nothing, 0 would look like the child's work."""
    done = sum(task.is_done for task in tasks)
    if turn.seen_by().kind == "student":
        yield turn.say("homework-day-progress", done=done, due=len(tasks))
    elif done:
        yield turn.say("homework-day-progress-own", done=done, due=len(tasks))


def of_tests(say: Wording, tests: Sequence[ComingTest], day: date) -> list[Markup]:
    """The tests of a day."""
    return [
        say("homework-test", subject=test.subject, topic=excerpt(test.topic, A_TOPIC))
        for test in tests
        if test.day == day
    ]


def of_own(say: Wording, own: Sequence[OwnTask], day: date, length: int = A_DAYS_TEXT) -> list[Markup]:
    """The reader's own tasks of a day; each says that it is one."""
    listed = [task for task in own if task.day == day]
    lines = []
    for task in listed[:OWN_AT_MOST]:
        line = say("homework-own-done" if task.is_done else "homework-own", text=excerpt(task.text, length))
        lines.append(line if task.at is None else say("homework-own-at", task=line, time=say.time(task.at)))
    more = len(listed) - OWN_AT_MOST
    return [*lines, say("homework-own-more", count=more)] if more > 0 else lines


def task_rows(turn: Turn, tasks: Sequence[Homework]) -> Iterable[Row]:
    """Beside each task's tick the way to its whole text; two tasks of one subject are numbered."""
    say, child = turn.say, child_of(turn)
    often, seen = Counter(task.subject for task in tasks), Counter[str]()
    for one in tasks[:AT_MOST]:
        seen[one.subject] += 1
        name = f"{one.subject} {seen[one.subject]}" if often[one.subject] > 1 else one.subject
        whole = OpenTask(child=child, homework=one.id)
        if not has_own(turn):
            yield (Button(say.plain("homework-open-one-button", subject=name), whole),)
            continue
        key = "homework-ticked-button" if one.is_done else "homework-tick-button"
        yield (
            Button(say.plain(key, subject=name), tick(child, one)),
            Button(say.plain("homework-open-button"), whole),
        )


def own_rows(turn: Turn, own: Sequence[OwnTask]) -> Iterable[Row]:
    """The same for one's own."""
    say, child = turn.say, child_of(turn)
    for one in own[:OWN_AT_MOST]:
        key = "homework-own-ticked-button" if one.is_done else "homework-own-tick-button"
        label = say.plain(key, text=excerpt(one.text, ON_BUTTON))
        opened = Button(say.plain("homework-open-button"), OpenOwnTask(child=child, task=one.id))
        yield Button(label, TickOwnTask(child=child, task=one.id, done=not one.is_done)), opened


def tick(child: int, task: Homework) -> TickTask:
    """What a tap on the task's tick says."""
    return TickTask(child=child, homework=task.id, done=not task.is_done)


def _lines(say: Wording, tasks: Sequence[Homework], a_text: int, day: date, unticked: str) -> list[Markup]:
    """A line for each task of the day, no longer than they may be together."""
    length = min(a_text, IN_ALL // max(1, min(len(tasks), AT_MOST)))
    listed = [task for task in tasks[:AT_MOST] if task.due_day == day]
    lines = [_line(say, task, length, unticked) for task in listed]
    more = sum(task.due_day == day for task in tasks) - len(listed)
    return [*lines, say("homework-more-tasks", count=more)] if more else lines


def _line(say: Wording, task: Homework, length: int, unticked: str) -> Markup:
    key = "homework-task-done" if task.is_done else unticked
    line = say(key, subject=task.subject, text=excerpt(task.text, length))
    if task.files:
        line = say("homework-task-files", task=line, count=task.files)
    return line if task.changed_at is None else say("homework-task-changed", task=line)
