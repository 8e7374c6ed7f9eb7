"""The reader of keys finds what it is for, so that test_keys_used can be trusted."""

import pytest

from tests.locales.code_keys import Mentions, mentions


def read(source: str, **others: str) -> Mentions:
    return mentions({"here.py": source, **others}, ["grades", "help"])


def test_a_key_is_found_wherever_it_stands() -> None:
    found = read('TABLE = {"a": "grades-menu-button"}\nITEM = MenuItem("help-menu-button", look)')
    assert found.literals == {"grades-menu-button": "here.py:1", "help-menu-button": "here.py:2"}


@pytest.mark.parametrize(
    "source",
    [
        '"""grades-menu-button"""',
        'x = "mail-menu-button"',
        'x = "grades"',
        'x = "See grades-menu"',
        'x = "grades-A"',
    ],
)
def test_what_is_no_key_is_not_found(source: str) -> None:
    assert read(source).literals == {}


@pytest.mark.parametrize(
    ("source", "covered", "not_covered"),
    [
        (
            'f"grades-kind-{kind}"',
            ["grades-kind-summative", "grades-kind-a-b"],
            ["grades-kind", "grades-x-y"],
        ),
        (
            'f"grades-{kind}-button"',
            ["grades-x-button"],
            ["grades-button", "grades-x-label", "help-x-button"],
        ),
        ('f"grades-kind-{a}-of-{b}"', ["grades-kind-x-of-y"], ["grades-kind-x"]),
        ('"grades-kind-" + kind', ["grades-kind-x"], ["grades-kind-"]),
        ('f"{topic}-{name}-command"', ["grades-x-command", "help-y-command"], ["help-y-button"]),
        ('f"{topic}-menu-button"', [], ["grades-menu-button"]),
        ('f"grades-{kind}"', [], ["grades-x"]),
        ('f"{key}"', [], ["grades-x"]),
        ('f"grades-{x} marks"', [], ["grades-x"]),
        ('f"mail-kind-{kind}"', [], ["mail-kind-x"]),
    ],
)
def test_a_dynamic_key_covers_its_form(source: str, covered: list[str], not_covered: list[str]) -> None:
    found = read(f"x = {source}")
    assert [key for key in covered if not found.covers(key)] == []
    assert [key for key in not_covered if found.covers(key)] == []


def test_the_parts_of_a_dynamic_key_are_not_keys() -> None:
    found = read("x = f\"grades-kind{mark}{words('grades-inner-label')}\"")
    assert set(found.literals) == {"grades-inner-label"}


@pytest.mark.parametrize(
    "source",
    [
        'def f(say: Wording): say("grades-x-label", n=1, **more)',
        'def f(say: "Wording | None"): say("grades-x-label", n=1, **more)',
        'words = wording("lv")\nwords("grades-x-label", n=1, **more)',
        'wording(language)("grades-x-label", n=1, **more)',
        'class Turn:\n    say: Wording\ndef f(turn): turn.say("grades-x-label", n=1, **more)',
        'class Turn:\n    @property\n    def say(self) -> Wording: ...\nt.say("grades-x-label", n=1, **more)',
        'class Turn:\n    say: Wording\nsay = turn.say\nsay("grades-x-label", n=1, **more)',
    ],
)
def test_a_call_of_the_wording_is_known_with_its_values(source: str) -> None:
    (call,) = read(source).calls
    assert (call.keys, call.values, call.plain, call.more_values) == (
        ("grades-x-label",),
        frozenset({"n"}),
        False,
        True,
    )


def test_a_wording_of_another_file_is_known() -> None:
    found = read('turn.say("grades-x-label")', **{"turn.py": "class Turn:\n    say: Wording"})
    assert [call.where for call in found.calls] == ["here.py:1"]


def test_plain_words_are_known() -> None:
    found = read('def f(say: Wording): g(say.plain("grades-x-label", n=1), every("grades-y-label"))')
    assert {(call.keys[0], call.plain) for call in found.calls} == {
        ("grades-x-label", True),
        ("grades-y-label", True),
    }


def test_other_calls_are_not_the_wordings() -> None:
    assert read('Button("grades-x-button", n=1)\nobj.method("grades-x-label")').calls == []


def test_one_of_two_keys_is_two_keys() -> None:
    (call,) = read('def f(say: Wording): say("grades-a-label" if x else "grades-b-label")').calls
    assert call.keys == ("grades-a-label", "grades-b-label")


@pytest.mark.parametrize(
    "key", ['f"{key}"', 'f"grades-{x}"', 'f"{topic}-x"', '"grades-" + x', 'f"mail-kind-{x}"']
)
def test_a_call_with_a_vague_key_is_complained_about(key: str) -> None:
    assert read(f"def f(say: Wording): say({key})").vague == ["here.py:1"]


def test_a_key_from_elsewhere_is_taken_on_trust() -> None:
    found = read("def f(say: Wording, item): say(item.key)")
    assert (found.vague, found.calls) == ([], [])
