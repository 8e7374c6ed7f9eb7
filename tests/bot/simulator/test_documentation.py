"""The simulator's page in docs/ names what there is."""

from dataclasses import fields
from inspect import signature
from pathlib import Path

from bot.simulator import Phone, Simulator
from bot.simulator.faults import EFFECTS, Fault
from bot.simulator.methods import NAMES
from bot.simulator.verbs import VERBS

PAGE = (Path(__file__).parents[3] / "docs" / "simulator.md").read_text("utf-8")


def test_every_method_is_named() -> None:
    assert [name for name in NAMES if f"`{name}`" not in PAGE] == []


def test_every_option_is_named() -> None:
    options = set(signature(Simulator).parameters)
    assert [name for name in sorted(options) if f"`{name}`" not in PAGE] == []


def test_every_verb_of_a_phone_is_named() -> None:
    own = [name for name in dir(Phone) if not name.startswith("_")]
    assert [name for name in own if f"`{name}" not in PAGE and name != "person"] == []
    assert [name for name in VERBS if f"`{name} {{" not in PAGE] == []


def test_every_fault_is_named() -> None:
    assert [name for name in EFFECTS if f"| `{name}` |" not in PAGE] == []
    rule = {field.name for field in fields(Fault)} - {"hits", "effect", "html"}
    assert [name for name in sorted(rule) if f"`{name}`" not in PAGE] == []
