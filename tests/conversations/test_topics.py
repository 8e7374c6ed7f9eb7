"""The one list of topics."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from conversations import menu, topics, welcome
from conversations.event import Tapped, Typed
from conversations.topic import Audience, Do, Look, Topic
from locales import LANGUAGES, wording
from storage.passwords import Checker
from storage.viewer import GLIMPSES


@pytest.fixture
def listed() -> Iterator[tuple[Topic, ...]]:
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    yield topics.topics(checker)
    checker.close()


def test_every_topic_stands_there_once(listed: tuple[Topic, ...]) -> None:
    names = [topic.name for topic in listed]
    assert sorted(names) == [
        "absences",
        "alerts",
        "announcements",
        "assignments",
        "calendar",
        "delegations",
        "diary",
        "duties",
        "events",
        "exchange",
        "figures",
        "goals",
        "grades",
        "help",
        "homework",
        "invitations",
        "links",
        "looks",
        "mark-entry",
        "notices",
        "people",
        "publishing",
        "register",
        "registration",
        "remark-entry",
        "remarks",
        "school",
        "settings",
        "staff",
        "summary",
        "timetable",
        "today",
    ]


def test_every_name_code_and_label_belongs_to_one_topic(listed: tuple[Topic, ...]) -> None:
    topics.dispatch(listed)  # raises where two claim one


def test_every_place_that_tabs_open_is_known() -> None:
    assert set(topics.PLACES) == {
        "absences",
        "alerts",
        "announcements",
        "assignments",
        "diary",
        "duties",
        "events",
        "figures",
        "goals",
        "grades",
        "home",
        "homework",
        "mark-entry",
        "notices",
        "publishing",
        "register",
        "registration",
        "remark-entry",
        "remarks",
        "school",
        "settings",
        "staff",
        "summary",
        "timetable",
        "today",
    }


def test_every_key_of_the_menu_is_somebody_s(listed: tuple[Topic, ...]) -> None:
    offered = {item.key for topic in listed for item in topic.menu}
    rows = (*menu.GUARDIANS, *menu.STUDENTS, *menu.TEACHERS, *menu.HEADS)
    assert {key for row in rows for key in row} == offered


def test_what_a_guardian_opens_to_a_guest_stands_in_the_menu_and_opens(listed: tuple[Topic, ...]) -> None:
    audiences = {item.key: item.audience.value for topic in listed for item in topic.menu}
    assert set(menu.GLIMPSES) == set(GLIMPSES)
    assert {thing: audiences[key] for thing, key in menu.GLIMPSES.items()} == {
        thing: thing for thing in GLIMPSES
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stranger_is_shown_the_way_in_whatever_they_press(listed: tuple[Topic, ...], language: str) -> None:
    table = topics.dispatch(listed)
    for topic in listed:
        for item in topic.menu:
            found = table.find(Typed(wording(language).plain(item.key), 1), None, None)
            assert found is not None
            assert found.way == (item.way if item.audience is Audience.ANYONE else Look(welcome.stranger))
        for tap, _, audience in topic.taps:
            found = table.find(Tapped(f"{tap.prefix}:no:such:fields:at:all:here", 1), None, None)
            assert found is not None
            assert found.way == Look(welcome.outdated) or audience is Audience.ANYONE


def test_a_password_is_handled_wherever_it_is_typed(listed: tuple[Topic, ...]) -> None:
    table = topics.dispatch(listed)
    found = table.find(Typed("7KQ2M-XW9CD-4TRBN", 1), None, None)
    assert found is not None
    assert isinstance(found.way, Do)
    assert found.way.before is not None
