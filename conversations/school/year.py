"""The change of the school year: in numbers first, then by the year's name typed out."""

import re
from collections.abc import Set
from itertools import groupby
from typing import Any

from conversations import people
from conversations.event import Typed
from conversations.school.rules import back, gone, stop_row
from conversations.school.taps import AskYear, AwaitYear, OpenSchool, OpenYear
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import year_change
from storage.people import plain_signs
from storage.year_change import Move

SIX, NINE = 6, 9


async def overview(turn: Turn, what: Any) -> Screen:
    """What would happen, grade by grade; nothing is written."""
    plan = await year_change.preview(turn.tx, turn.seen_by(), _chosen(what))
    if plan is None:
        return Screen(turn.say("school-year-none"), (back(turn, OpenSchool()),))
    say = turn.say
    lines = [await people.header(turn), say("school-year-head", year=_name(plan.year))]
    lines += [_line(turn, list(moves)) for _, moves in groupby(plan.moves, key=_grade)]
    day = say.day(plan.first_day, "long")
    lines += [
        Markup(""),
        say("school-year-sum", moving=plan.moving, leaving=plan.parting, links=plan.log_ins, day=day),
        say("school-year-groups", count=plan.groups),
        say("school-year-warning"),
    ]
    is_early = turn.today < plan.opens_day
    if is_early:
        lines.append(say("school-year-early", day=say.day(plan.opens_day, "long")))
    flags = {"six": SIX in plan.leaving, "nine": NINE in plan.leaving}
    rows: list[Row] = [(_choice(turn, grade, plan.leaving),) for grade in plan.choices]
    if not is_early:
        rows.append((Button(say.plain("school-year-ask-button"), AskYear(year=plan.year, **flags)),))
    return Screen(Markup.join("\n", lines), (*rows, back(turn, OpenSchool())))


async def ask(turn: Turn, tap: AskYear) -> Screen:
    """The year is typed out: no thumb slips over nine signs."""
    leaving = frozenset(grade for grade, left in ((SIX, tap.six), (NINE, tap.nine)) if left)
    plan = await year_change.preview(turn.tx, turn.seen_by(), leaving)
    if plan is None:
        return gone(turn)
    turn.ask(AwaitYear(year=tap.year, leaving=tuple(sorted(leaving))))
    text = turn.say("school-year-prompt", year=_name(tap.year), moving=plan.moving, leaving=plan.parting)
    return Screen(text, (stop_row(turn),))


async def typed(turn: Turn, state: AwaitYear) -> Screen:
    """Only the very year does it."""
    text = plain_signs(turn.event.text) if isinstance(turn.event, Typed) else ""
    found = re.findall(r"\d{4}", text)
    if found != [str(state.year), str(state.year + 1)]:
        return Screen(turn.say("school-year-unclear", year=_name(state.year)), (stop_row(turn),))
    turn.done()
    viewer = turn.seen_by()
    plan = await year_change.preview(turn.tx, viewer, frozenset(state.leaving))
    outcome = await year_change.change(turn.tx, viewer, state.year, frozenset(state.leaving))
    if plan is None or outcome == "not yours":
        return gone(turn)
    if outcome != "done":
        return Screen(turn.say(f"school-year-refused-{outcome}"), (back(turn, OpenSchool()),))
    day = turn.say.day(plan.first_day, "long")
    text_ = turn.say(
        "school-year-done", year=_name(state.year), moving=plan.moving, leaving=plan.parting, day=day
    )
    return Screen(text_, (back(turn, OpenSchool()),))


def _chosen(what: Any) -> Set[int] | None:
    if not isinstance(what, OpenYear) or (what.six is None and what.nine is None):
        return None
    return {grade for grade, left in ((SIX, what.six), (NINE, what.nine)) if left}


def _choice(turn: Turn, grade: int, leaving: Set[int]) -> Button:
    """Turns one grade's fate about and leaves the other's."""
    flags = {six_or_nine: number in leaving for six_or_nine, number in (("six", SIX), ("nine", NINE))}
    flags["six" if grade == SIX else "nine"] = grade not in leaving
    key = "school-year-leaves-button" if grade in leaving else "school-year-stays-button"
    return Button(turn.say.plain(key, grade=grade), OpenYear(**flags))


def _grade(move: Move) -> int:
    return int(move.old.partition(".")[0])


def _line(turn: Turn, moves: list[Move]) -> Markup:
    old, pupils = ", ".join(move.old for move in moves), sum(move.pupils for move in moves)
    if moves[0].new is None:
        return turn.say("school-year-leaving-line", classes=old, pupils=pupils)
    new = ", ".join(str(move.new) for move in moves)
    return turn.say("school-year-moving-line", classes=old, new=new, pupils=pupils)


def _name(year: int) -> str:
    return f"{year}/{year + 1}"
