"""What stands above a draft: what it is, for whom, until when; and the days that may be chosen below it."""

from collections.abc import Iterable
from typing import Final

from conversations.assignments.days import due, offered
from conversations.assignments.drafts import Draft
from conversations.assignments.taps import AskDay, ChooseDay, OpenStart, OpenWork
from conversations.homework_ways import capital
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage.taught_lessons import Taught

DAYS: Final = 4


def heading(turn: Turn, draft: Draft, taught: Taught) -> Iterable[Markup]:
    """«Mājas darbs» and a line for each group with its day."""
    say = turn.say
    yield say(f"assignments-title-{draft.kind}")
    for group, day in due(draft, taught, turn.today):
        if day is None:
            yield say("assignments-for-no-lesson", group=group.label)
        elif draft.kind == "test":
            yield say("assignments-for-test", group=group.label, day=say.day(day, "long"))
        else:
            yield say("assignments-for-homework", group=group.label, day=say.day(day, "until"))


def words_prompt(turn: Turn, draft: Draft, taught: Taught, *above: Markup) -> Screen:
    """Asks for the words; the day stands there already and can be another."""
    asked = turn.say(f"assignments-words-{draft.kind}")
    lines = [*above, *heading(turn, draft, taught), asked]
    return Screen(Markup.join("\n", lines), (day_row(turn, draft),))


def day_prompt(turn: Turn, draft: Draft, taught: Taught, *above: Markup) -> Screen:
    """Asks for a day."""
    lines = [*above, *heading(turn, draft, taught), turn.say("assignments-day-prompt")]
    back: Row = ()
    if all(day is not None for _, day in due(draft, taught, turn.today)):
        back = (Button(turn.say.plain("common-back-button"), ChooseDay(day=draft.day)),)
    return Screen(Markup.join("\n", lines), (*_days(turn, draft, taught), (*back, *cancel_row(turn, draft))))


def day_row(turn: Turn, draft: Draft) -> Row:
    """Another day than the one above, or nothing at all."""
    return (Button(turn.say.plain("assignments-day-button"), AskDay()), *cancel_row(turn, draft))


def cancel_row(turn: Turn, draft: Draft) -> Row:
    back = OpenStart() if draft.changes is None else OpenWork(kind=draft.kind, work=draft.changes)
    return (Button(turn.say.plain("common-cancel-button"), back),)


def _days(turn: Turn, draft: Draft, taught: Taught) -> list[Row]:
    say = turn.say
    days = [
        Button(capital(say.near_day(day, turn.today)), ChooseDay(day=day))
        for day in offered(draft, taught, turn.today, DAYS)
    ]
    rows: list[Row] = [tuple(days[start : start + 2]) for start in range(0, len(days), 2)]
    if len(draft.groups) > 1:
        rows.append((Button(say.plain("assignments-next-button"), ChooseDay(day=None)),))
    return rows
