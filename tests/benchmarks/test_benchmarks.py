"""Every scenario once, tiny: answers are counted, times never looked at."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.benchmarks import report
from tests.benchmarks.contestants import CONTESTANTS, OURS, Contestant
from tests.benchmarks.figures import figures
from tests.benchmarks.load import Amount
from tests.benchmarks.profiling import profile
from tests.benchmarks.trial import Plan, all_running, prepared, run, warmed

FEW = Amount(0.0, answers=6)


def tiny(contestants: Sequence[Contestant]) -> Plan:
    """Six answers of each kind, on whatever core is free: other tests may be running."""
    return Plan(
        rounds=1,
        flood=FEW,
        pace=FEW,
        rate=100.0,
        window=4,
        slow_window=4,
        students=40,
        parents=12,
        contestants=tuple(contestants),
        warm_up=Amount(0.0, answers=4),
        is_pinned=False,
    )


async def test_every_bot_answers_everything(tmp_path: Path) -> None:
    """At full speed, at a pace and with slow calls: nothing is lost or counted twice."""
    plan = tiny(CONTESTANTS)
    trial = await run(plan, tmp_path, lambda line: None)
    assert set(trial.rounds) == {(one.name, kind) for one in CONTESTANTS for kind in one.kinds}
    for (_, kind), [found] in trial.rounds.items():
        assert found.flood.answers == 6
        assert len(found.pace.latencies) == 6
        assert (found.slow.answers if found.slow is not None else None) == (6 if kind == "tap" else None)
    rows = figures(trial, plan.contestants)
    assert len(rows) == len(trial.rounds)
    assert all(row.megabytes > 10 for row in rows)
    written = json.loads(json.dumps(report.as_json(rows, plan, report.machine())))
    assert [row["name"] for row in written["figures"]] == [row.name for row in rows]


async def test_ours_shows_the_subject_that_was_tapped(tmp_path: Path) -> None:
    """What is measured is the real screen: after a tap the subject and its marks stand there."""
    plan = tiny([OURS])
    parents = await prepared(plan, tmp_path)
    async with all_running(plan, tmp_path, parents, None) as [runner]:
        await warmed(plan, runner)
        crowd, parent = runner.crowd, parents[5]
        tapped = [_label(parent.overview, row, column) for row, column, _ in parent.subjects]
        with crowd.watching():
            for _ in parents:
                await runner.process.unless_ended(crowd.ask())
        shown = crowd.screen(parent.chat_id).splitlines()
        assert any(shown[1].startswith(label) for label in tapped), shown
        assert len(shown) > 3


async def test_a_bot_that_ends_is_no_long_wait(tmp_path: Path) -> None:
    """Its last words are told instead."""
    broken = Contestant("broken", "tests.benchmarks.bots.missing", 7100)
    plan = tiny([broken])
    parents = await prepared(plan, tmp_path)
    async with all_running(plan, tmp_path, parents, None) as [runner]:
        with pytest.raises(RuntimeError, match="No module named"):
            await warmed(plan, runner)


@pytest.mark.long
async def test_profile_names_our_functions(tmp_path: Path) -> None:
    """The profile is of the bot, not of the load generator."""
    found, text = await profile(tiny([OURS]), tmp_path)
    assert found.answers == 6
    assert "turns.py" in text
    assert "crowd.py" not in text


def _label(overview: dict[str, object], row: int, column: int) -> str:
    markup = overview["reply_markup"]
    assert isinstance(markup, dict)
    label: str = markup["inline_keyboard"][row][column]["text"]
    return label
