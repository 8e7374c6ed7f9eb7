"""On which day work is due: each group's next lesson, or a day that was typed; and what speaks against it."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, Literal

from conversations.assignments.drafts import Draft
from conversations.dates_typed import Refusal, day_typed
from conversations.turn import Turn
from locales import Markup
from storage import announced_tests, taught_lessons
from storage.clock import RIGA
from storage.homework_search import folded
from storage.taught_lessons import Taught, TaughtGroup

AHEAD: Final = timedelta(days=60)
"""How far the next lesson is looked for: over the longest holidays within a school year."""
LATE: Final = 20
"""From this hour on, work for the next morning is late work."""
MANY_TESTS: Final = 2

Due = tuple[TaughtGroup, date | None]


async def taught_until(turn: Turn, day: date | None = None) -> Taught:
    """One's groups and lessons from today on, at least until a day."""
    until = max(turn.today + AHEAD, day or turn.today)
    return await taught_lessons.read(turn.tx, turn.seen_by(), turn.today, until)


def due(draft: Draft, taught: Taught, today: date) -> list[Due]:
    """Each chosen group that is still taught, with its day; None: it has no lesson in sight."""
    groups = [group for group in taught.groups if group.id in draft.groups]
    return [(group, draft.day or taught.next_day(group.id, today)) for group in groups]


def offered(draft: Draft, taught: Taught, today: date, most: int) -> list[date]:
    """The nearest days on which any of the chosen groups has a lesson."""
    days = {day for group in draft.groups for day in taught.days_of(group, today)}
    return sorted(days)[:most]


def typed(text: str, today: date) -> date | Refusal | Literal["next"]:
    """A day, or «nākamajā stundā»."""
    plain = folded(text)
    if any(word in plain for word in ("stund", "lesson", "урок")) and not any(
        sign.isdigit() for sign in plain
    ):
        return "next"
    return day_typed(text, today)


async def warnings(turn: Turn, draft: Draft, taught: Taught) -> list[Markup]:
    """What a colleague would say before it is set; it is the teacher who decides."""
    say, found = turn.say, list[Markup]()
    dues = [(group, day) for group, day in due(draft, taught, turn.today) if day is not None]
    if draft.kind == "test":
        for group, day in dues:
            found += await _tests(turn, draft, group, day)
    tomorrow = turn.today + timedelta(days=1)
    if turn.now.astimezone(RIGA).hour >= LATE and any(day <= tomorrow for _, day in dues):
        found.append(say("assignments-warn-late"))
    for day in sorted({day for _, day in dues}):
        if taught.free(day) is not None:
            found.append(say("assignments-warn-free", day=say.day(day, "long")))
            continue
        without = [group.label for group, its in dues if its == day and not taught.has_lesson(group.id, day)]
        if without:
            found.append(
                say("assignments-warn-no-lesson", groups=", ".join(without), day=say.day(day, "long"))
            )
    return list(dict.fromkeys(found))


async def _tests(turn: Turn, draft: Draft, group: TaughtGroup, day: date) -> Iterable[Markup]:
    others = await announced_tests.others(turn.tx, turn.seen_by(), group.id, day, draft.changes or 0)
    classes = dict.fromkeys(one.class_name for one in others)
    by_class = {name: [one.subject for one in others if one.class_name == name] for name in classes}
    return [
        turn.say(
            "assignments-warn-tests",
            day=turn.say.day(day, "long"),
            subjects=", ".join(subjects),
            count=len(subjects),
            **{"class": name},
        )
        for name, subjects in by_class.items()
        if len(subjects) >= MANY_TESTS
    ]
