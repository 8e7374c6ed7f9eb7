"""A student's own goals: a mark to reach in a subject. Parents and teachers never see them.

Mērķi ──► every goal, how far, what it takes ──► which subject? ──► which mark? ──► back, with the goal
                                        ▲──────────────────── no goal any more ──┘
"""

from typing import Annotated, Any, Final

from pydantic import Field

from conversations import grade_page, people
from conversations.child import Id, looks_at
from conversations.grade_taps import AskNeeded
from conversations.screen import Button, Row, Screen
from conversations.supposed import REAL, now_line
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup, Wording
from storage import goals, grades, reckoning
from storage.goals import Goal
from storage.grades import Period, Subject

PLACE: Final = "goals"
TARGETS: Final = range(4, 11)
STEPS: Final = 10

Target = Annotated[int, Field(ge=4, le=10)]


class OpenGoals(Tap, code="jo"):
    """Every goal."""

    child: Id


class ChooseGoal(Tap, code="jc"):
    """The subjects to set a goal in."""

    child: Id


class OpenGoal(Tap, code="js"):
    """The marks to aim at in a subject."""

    child: Id
    subject: Id


class SetGoal(Tap, code="jt"):
    """Aim at a mark; None: no goal any more."""

    child: Id
    subject: Id
    target: Target | None


async def overview(turn: Turn, what: Any) -> Screen:
    """Every goal: where the average stands and what it takes."""
    if isinstance(what, OpenGoals) and not await looks_at(turn, what.child):
        return await _gone(turn)
    say, child = turn.say, grade_page.child(turn)
    _, subjects = await _learnt(turn)
    known = {one.id: one for one in subjects}
    own = await goals.own(turn.tx, turn.seen_by())
    text = [say("goals-list")]
    for goal in own:
        text += [Markup(""), *_goal_lines(say, goal, known.get(goal.subject_id))]
    if not own:
        text.append(say("goals-empty"))
    text += [Markup(""), say("goals-private")]
    opened = [Button(goal.subject, OpenGoal(child=child, subject=goal.subject_id)) for goal in own]
    added = Button(say.plain("goals-add-button"), ChooseGoal(child=child))
    return await _screen(turn, text, [*grade_page.in_rows(opened, 2), (added,)])


async def choose(turn: Turn, tap: ChooseGoal) -> Screen:
    """The subjects that have no goal yet."""
    if not await looks_at(turn, tap.child):
        return await _gone(turn)
    _, subjects = await _learnt(turn)
    taken = {goal.subject_id for goal in await goals.own(turn.tx, turn.seen_by())}
    free = [
        Button(one.name, OpenGoal(child=tap.child, subject=one.id)) for one in subjects if one.id not in taken
    ]
    text = [turn.say("goals-list"), turn.say("goals-choose" if free else "goals-all-taken")]
    rows = grade_page.in_rows(free, 2)
    return await _screen(turn, text, [*rows, grade_page.back(turn, OpenGoals(child=tap.child))])


async def one(turn: Turn, tap: OpenGoal) -> Screen:
    """One subject: which mark to aim at."""
    if not await looks_at(turn, tap.child):
        return await _gone(turn)
    period, subjects = await _learnt(turn)
    own = {goal.subject_id: goal for goal in await goals.own(turn.tx, turn.seen_by())}
    found = next((subject for subject in subjects if subject.id == tap.subject), None)
    goal = own.get(tap.subject)
    if found is None and goal is None:
        return await _gone(turn)
    say, here = turn.say, tap.model_dump()
    name = found.name if found is not None else goal.subject if goal is not None else ""
    text = [say("goals-subject", subject=name)]
    text += [] if found is None else [now_line(say, found)]
    text.append(say("goals-ask"))
    targets = tuple(
        Button(
            say.plain("grades-chosen-button", mark=target)
            if goal is not None and target == goal.target
            else str(target),
            SetGoal(target=target, **here),
        )
        for target in TARGETS
    )
    rows: list[Row] = [targets]
    if goal is not None:
        rows.append((Button(say.plain("goals-drop-button"), SetGoal(target=None, **here)),))
    if goal is not None and found is not None and found.average.value is not None:
        at = {"year": period.year, "number": period.number}
        asked = AskNeeded(target=goal.target if goal.target >= TARGETS[0] else None, **here, **at)
        rows.append((Button(say.plain("grades-needed-button"), asked),))
    return await _screen(turn, text, [*rows, grade_page.back(turn, OpenGoals(child=tap.child))])


async def set_goal(turn: Turn, tap: SetGoal) -> Screen:
    """Keeps it, or gives it up, and shows all."""
    kept = False
    if await looks_at(turn, tap.child):
        if tap.target is None:
            await goals.drop(turn.tx, turn.seen_by(), tap.subject)
            kept = True
        else:
            kept = await goals.aim(turn.tx, turn.seen_by(), tap.subject, tap.target)
    if not kept:
        turn.toast(turn.say.plain("common-not-found-toast"))
        return await _gone(turn)
    turn.toast(turn.say.plain("goals-dropped-toast" if tap.target is None else "goals-set-toast"))
    return await overview(turn, tap)


def _goal_lines(say: Wording, goal: Goal, found: Subject | None) -> list[Markup]:
    """The goal, a bar of how much of it is there, and what it takes."""
    lines = [say("goals-goal", subject=goal.subject, target=goal.target)]
    if found is None or found.average.value is None:
        return [*lines, say("goals-no-average")]
    mean = found.average.value
    lines.append(say("goals-progress", bar=_bar(float(mean), goal.target), average=say.number(mean, 2)))
    needed = reckoning.needed(found.average.points, goal.target)
    if needed.is_reached:
        return [*lines, say("goals-reached")]
    ways = [way for way in needed.ways if way[1] <= REAL][:2]
    if not ways:
        return [*lines, say("goals-far", count=REAL)]
    listed = [say.plain("goals-way-label", mark=mark, count=count) for mark, count in ways]
    joined = listed[0] if len(listed) == 1 else say.plain("goals-or-label", one=listed[0], other=listed[1])
    return [*lines, say("goals-needed", ways=joined)]


def _bar(mean: float, target: int) -> str:
    """«▰▰▰▰▰▰▰▱▱▱»: of the way from 1 to where the target begins."""
    share = (mean - 1) / (float(reckoning.threshold(target)) - 1)
    full = max(0, min(STEPS, int(share * STEPS)))
    return "▰" * full + "▱" * (STEPS - full)


async def _learnt(turn: Turn) -> tuple[Period, list[Subject]]:
    """The current period and its subjects."""
    begun = await grades.terms(turn.tx, turn.seen_by())
    period = grades.current(begun)
    return period, await grades.overview(turn.tx, turn.seen_by(), period)


async def _screen(turn: Turn, text: list[Markup], rows: list[Row]) -> Screen:
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    buttons = tuple(row for row in (*rows, *tabs) if row)
    return Screen(Markup("\n").join([header, *text]), buttons, protect=True)


async def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs."""
    back = grade_page.back(turn, OpenGoals(child=grade_page.child(turn)))
    return Screen(turn.say("common-not-found"), (back,), protect=True)


TOPIC = Topic(
    name=PLACE,
    commands=(
        Command("merki", Look(overview), Audience.STUDENTS, aliases=("goals",), listed_for=Audience.STUDENTS),
    ),
    taps=(
        (OpenGoals, Look(overview), Audience.STUDENTS),
        (ChooseGoal, Look(choose), Audience.STUDENTS),
        (OpenGoal, Look(one), Audience.STUDENTS),
        (SetGoal, Do(set_goal), Audience.STUDENTS),
    ),
    menu=(MenuItem("goals-menu-button", Look(overview), Audience.STUDENTS),),
)
