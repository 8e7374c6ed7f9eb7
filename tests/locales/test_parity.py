"""Every language says all that Latvian says, with the same values, under keys that keep their form."""

import re

import pytest
from fluent.syntax import ast

from locales import LANGUAGES
from tests.locales.catalogue import Entry, entries, every_entry, walk

TRANSLATIONS = [language for language in LANGUAGES if language != "lv"]
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")
# A language picks among these what its dates are written with.
PARTS_OF_DATES = {"day", "dd", "month", "mm", "year", "weekday", "hour", "hh", "minute"}
CATEGORIES = {
    "lv": {"zero", "one", "other"},
    "en": {"one", "other"},
    "ru": {"one", "few", "many"},
    "uk": {"one", "few", "many"},
}
# «other» alone may be a kind of people.
PLURALS = {"zero", "one", "two", "few", "many"}


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_keys_are_those_of_latvian(language: str) -> None:
    theirs, ours = entries(language), entries("lv")
    assert sorted(theirs.keys() - ours.keys()) == []
    assert sorted(ours.keys() - theirs.keys()) == []
    moved = [key for key in ours.keys() & theirs.keys() if theirs[key].topic != ours[key].topic]
    assert moved == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_values_are_those_of_latvian(language: str) -> None:
    theirs = entries(language)
    differing = {
        key: sorted(entry.variables ^ theirs[key].variables)
        for key, entry in entries("lv").items()
        if key in theirs and entry.topic != "dates" and entry.variables != theirs[key].variables
    }
    assert differing == {}


def test_dates_are_made_of_the_parts_that_are_given() -> None:
    strangers = {str(e): e.variables - PARTS_OF_DATES for e in every_entry() if e.topic == "dates"}
    assert {entry: names for entry, names in strangers.items() if names} == {}


def test_keys_begin_with_their_topic_and_are_kebab_case() -> None:
    odd = [str(e) for e in every_entry() if not (KEY.fullmatch(e.key) and e.key.startswith(f"{e.topic}-"))]
    assert odd == []


def test_messages_have_no_attributes() -> None:
    assert [str(e) for e in every_entry() if e.node.attributes] == []


def _plural_forms(entry: Entry) -> list[set[str]]:
    selections = [node for node in walk(entry.node) if isinstance(node, ast.SelectExpression)]
    forms = [{v.key.name for v in s.variants if isinstance(v.key, ast.Identifier)} for s in selections]
    return [form for form in forms if form & PLURALS]


def test_plurals_name_the_forms_of_their_language() -> None:
    # «other» is needed only where fractions are counted; the last form, whatever its name, is the default.
    wrong = {
        str(entry): sorted(form)
        for entry in every_entry()
        for form in _plural_forms(entry)
        if form - {"other"} != CATEGORIES[entry.language] - {"other"}
    }
    assert wrong == {}
