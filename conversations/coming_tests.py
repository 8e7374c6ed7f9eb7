"""Tests to come: what, in which subject, on which day; and the news that one was announced or changed."""

from datetime import date, timedelta
from itertools import groupby
from typing import Final

from conversations import people
from conversations.child import looks_at
from conversations.excerpt import excerpt
from conversations.homework_ways import OpenDay, OpenTests, back, capital, child_of, gone, screen
from conversations.news import Teller, Told
from conversations.screen import Button, Screen
from conversations.topic import Audience, Look
from conversations.turn import Turn
from locales import Markup
from storage import announced_tests, coming_tests
from storage.coming_tests import ComingTest

AHEAD: Final = timedelta(days=200)
AT_MOST: Final = 15
A_TOPIC: Final = 120
BUTTONS: Final = 6


async def overview(turn: Turn, tap: OpenTests) -> Screen:
    """The tests of the days from today on, day by day, and the ways to what else is due then."""
    if not await looks_at(turn, tap.child):
        return await gone(turn)
    say = turn.say
    found = await coming_tests.between(turn.tx, turn.seen_by(), turn.today, turn.today + AHEAD)
    text = [say("homework-tests")]
    for day, tests in groupby(found[:AT_MOST], key=lambda test: test.day):
        text += [Markup(""), say("homework-week-day", day=capital(say.near_day(day, turn.today)))]
        text += [_line(turn, test) for test in tests]
    if not found:
        text.append(say("homework-tests-empty"))
    if len(found) > AT_MOST:
        text.append(say("homework-tests-more", count=len(found) - AT_MOST))
    days = [_button(turn, day) for day in sorted({test.day for test in found})[:BUTTONS]]
    rows = [tuple(days[start : start + 2]) for start in range(0, len(days), 2)]
    return await screen(turn, text, [*rows, (back(turn),)])


def _line(turn: Turn, test: ComingTest) -> Markup:
    return turn.say("homework-tests-one", subject=test.subject, topic=excerpt(test.topic, A_TOPIC))


def _button(turn: Turn, day: date) -> Button:
    return Button(capital(turn.say.near_day(day, turn.today)), OpenDay(child=child_of(turn), day=day))


async def told(turn: Turn, item: int) -> Told | None:
    """What was announced, or how it changed: old → new."""
    found = await coming_tests.one(turn.tx, turn.seen_by(), item)
    if found is None or found.day < turn.today:
        return None
    say = turn.say
    before = await announced_tests.before(turn.tx, turn.seen_by(), item)
    key = "homework-test-news" if before is None else "homework-test-news-changed"
    text = [await people.header(turn), say(key, subject=found.subject, day=say.day(found.day, "long"))]
    if before is not None and before.day != found.day:
        text.append(say("homework-test-news-was-day", before=say.day(before.day), now=say.day(found.day)))
    if before is not None and before.topic != found.topic:
        text.append(say("homework-news-was", text=excerpt(before.topic, A_TOPIC)))
    text.append(Markup.of(found.topic))
    key = "homework-test-news-line" if before is None else "homework-test-news-changed-line"
    day = say.near_day(found.day, turn.today)
    line = say(key, subject=found.subject, day=day, topic=excerpt(found.topic, A_TOPIC))
    opened = Button(say.plain("homework-tests-button"), OpenTests(child=child_of(turn)))
    return Told(line, Screen(Markup("\n").join(text), ((opened,),)))


TAPS = ((OpenTests, Look(overview), Audience.HOMEWORK),)
TELLERS = (Teller("test", told),)
