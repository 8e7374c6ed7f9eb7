"""The code and the .ftl files hold each other: what is named exists, what exists is named, values fit."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from locales import LANGUAGES
from tests.locales.catalogue import Entry, entries
from tests.locales.code_keys import Mentions, mentions, python_files

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "conversations", "locales")
# The simulator is a tool of its own: its page words itself.
WITHOUT = ("bot/simulator",)
TOPICS = sorted({entry.topic for entry in entries("lv").values()})
# Topics whose messages the code of all others says; nobody's own module shows that they are in use.
SHARED = {"common", "people", "dates"}
# Words of the code that look like keys and are none; each with what it is.
NOT_KEYS: frozenset[str] = frozenset()


@cache
def code() -> Mentions:
    files = python_files(ROOT, FOLDERS, without=WITHOUT)
    return mentions({str(f.relative_to(ROOT)): f.read_text(encoding="utf-8") for f in files}, TOPICS)


def is_written(topic: str) -> bool:
    """There is code of the topic's own, so that what it does not say is superfluous."""
    return any(
        (ROOT / f"{folder}/{topic.replace('-', '_')}{end}").exists()
        for folder in ("conversations", "bot")
        for end in ("", ".py")
    )


def is_everything_written() -> bool:
    return (ROOT / "conversations/topics.py").exists() and all(map(is_written, set(TOPICS) - SHARED))


def variants_of(key: str) -> list[Entry]:
    return [entries(language)[key] for language in LANGUAGES if key in entries(language)]


def unused(topic: str) -> list[str]:
    referred = {
        key for language in LANGUAGES for entry in entries(language).values() for key in entry.references
    }
    keys = [key for key, entry in entries("lv").items() if entry.topic == topic]
    return [key for key in keys if not code().covers(key) and key not in referred]


def test_the_keys_that_are_called_exist() -> None:
    missing = [f"{c.where}: {key}" for c in code().calls for key in c.keys if key not in entries("lv")]
    assert missing == []


def test_the_keys_that_are_named_anywhere_in_conversations_exist() -> None:
    named = {key: where for key, where in code().literals.items() if where.startswith("conversations/")}
    assert [f"{where}: {key}" for key, where in named.items() if key not in {*entries("lv"), *NOT_KEYS}] == []


def test_every_dynamic_key_can_name_a_message() -> None:
    nothing = [
        f"{where}: {pattern}"
        for pattern, where in code().patterns.items()
        if not any(re.fullmatch(pattern, key) for key in entries("lv"))
    ]
    assert nothing == []


def test_every_dynamic_key_begins_with_its_topic() -> None:
    assert code().vague == [], "write f'<topic>-<noun>-{value}', so that the keys can be found"


@pytest.mark.parametrize("topic", TOPICS)
def test_the_messages_of_a_topic_are_said(topic: str) -> None:
    if not (is_everything_written() if topic in SHARED else is_written(topic)):
        pytest.skip(f"the code that says {topic}.ftl is not written yet")
    assert unused(topic) == []


def test_the_values_that_are_passed_are_those_of_the_message() -> None:
    wrong = [
        f"{call.where}: {key} takes {sorted(entry.variables)}, is given {sorted(call.values)}"
        for call in code().calls
        if len(call.keys) == 1 and not call.more_values
        for key in call.keys
        for entry in variants_of(key)
        if entry.topic != "dates" and entry.variables != call.values
    ]
    assert wrong == []


def test_each_of_two_messages_gets_all_its_values() -> None:
    lacking = [
        f"{call.where}: {key} lacks {sorted(entry.variables - call.values)}"
        for call in code().calls
        if len(call.keys) > 1 and not call.more_values
        for key in call.keys
        for entry in variants_of(key)
        if entry.variables - call.values
    ]
    assert lacking == []


def test_what_is_said_plainly_holds_no_tags() -> None:
    tagged = [
        f"{call.where}: {entry}"
        for call in code().calls
        if call.plain
        for key in call.keys
        for entry in variants_of(key)
        if any(re.search("[<>&]", text) for text in entry.texts)
    ]
    assert tagged == []


def test_every_command_is_described() -> None:
    """`Command("palidziba", …)` in conversations/help.py is described by help-palidziba-command."""
    lacking = []
    for file in python_files(ROOT, ("conversations",)):
        package = file.relative_to(ROOT / "conversations").parts[0].removesuffix(".py")
        topic = package.replace("_", "-")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Command":
                lacking += [key for key in _described_by(node, topic) if key not in entries("lv")]
    assert lacking == []


def _described_by(command: ast.Call, topic: str) -> list[str]:
    given = {keyword.arg: keyword.value for keyword in command.keywords}
    name = command.args[0] if command.args else given.get("name")
    listed = given.get("listed")
    if isinstance(listed, ast.Constant) and listed.value is False:
        return []
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        return [f"{topic}-{name.value.replace('_', '-')}-command"]
    return []
