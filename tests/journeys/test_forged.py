"""Buttons that were altered, made up, or somebody else's: no effect that is not the sender's to cause."""

import random
from collections.abc import Iterator
from typing import Any, get_args

import pytest

from bot.demo.cast import FATHER, GUARDIAN
from conversations import topics
from conversations.tap import LIMIT
from storage.passwords import Checker
from tests.office import Office, presses
from tests.phones import Phones

SEED = 20261123
WORDS = ("mother", "father", "student", "lv", "uk", "grades", "home", "passwords", "whose", "", "1", "0")


def mutated(checker: Checker, chance: random.Random) -> Iterator[str]:
    """Data that look like those of today's buttons: the known prefixes with small numbers, words, noise."""
    taps = [tap for topic in topics.topics(checker) for tap, _, _ in topic.taps]
    while True:
        tap = chance.choice(taps)
        fields = [_field(chance, field.annotation) for field in tap.model_fields.values()]
        data = ":".join([tap.prefix, *fields])
        if chance.random() < 0.2:
            place = chance.randrange(len(data))
            data = data[:place] + chance.choice("0:z-ā\u202e") + data[place + chance.randrange(2) :]
        if len(data.encode()) <= LIMIT:
            yield data


def _field(chance: random.Random, annotation: object) -> str:
    named = [str(choice) for choice in get_args(annotation) if isinstance(choice, str)]
    if named and chance.random() < 0.8:
        return chance.choice(named)
    if chance.random() < 0.8:
        return str(chance.choice([chance.randrange(0, 12), chance.randrange(0, 400), 2**63, -1]))
    return chance.choice(WORDS)


@pytest.mark.parametrize(
    "count", [400, pytest.param(10_000, marks=[pytest.mark.long, pytest.mark.timeout(900)])]
)
async def test_forged_buttons_change_nothing_of_others(
    phones: Phones, office: Office, checker: Checker, count: int
) -> None:
    await office.logs_in("mother")
    await office.logs_in("class_teacher")
    guardian = await office.logs_in("guardian")
    stranger = phones.person("father")
    await stranger.starts()
    await stranger.is_done()
    before = await of_others(office)
    chance = random.Random(SEED)
    data = mutated(checker, chance)
    for _ in range(count // 2):
        for hand in (guardian, stranger):
            await presses(phones, hand, next(data))
    assert await of_others(office) == before, f"seed {SEED}"


async def of_others(office: Office) -> list[list[dict[str, Any]]]:
    """What the guardian and the stranger have no hand in."""
    kept = [
        await office.rows("SELECT * FROM links ORDER BY id"),
        await office.rows("SELECT * FROM credentials ORDER BY id"),
        await office.rows("SELECT * FROM homework_ticks ORDER BY homework_id, person_id"),
        await office.rows("SELECT * FROM people ORDER BY id"),
        await office.rows("SELECT * FROM guardianships ORDER BY id"),
        await office.rows("SELECT * FROM sms ORDER BY id"),
        await office.rows("SELECT * FROM chats ORDER BY chat_id"),
    ]
    theirs = {GUARDIAN.user_id, FATHER.user_id}
    return [
        [
            row
            for row in rows
            if row.get("person_id") != GUARDIAN.person_id and row.get("chat_id") not in theirs
        ]
        for rows in kept
    ]
