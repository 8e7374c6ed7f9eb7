"""Another pair of eyes: given by a guardian, read-only, for chosen things, over with its giver's right."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from storage import chats, delegations, grades, homework, links
from storage.chats import Chat
from storage.delegations import Invitation
from storage.store import Store
from storage.viewer import Glimpse, Viewer
from tests.families import ANNA, BOT, FATHER, MATHS, MOTHER, NOW, TODAY, Families

UNTIL = date(2026, 12, 31)
VELTA = Chat(bot_id=BOT, chat_id=777, user_id=777)


@dataclass
class Given:
    """Anna's mother let Velta look at her marks."""

    school: Families
    store: Store
    mother: Viewer
    id: int

    async def velta(self, now: datetime = NOW) -> Viewer | None:
        async with self.store.reading() as tx:
            chat = await chats.find(tx, BOT, VELTA.chat_id, VELTA.user_id)
            return await links.viewer(tx, BOT, chat, now)


@pytest.fixture
async def given(store: Store) -> Given:
    school = await Families.at(store)
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    await school.homework(MATHS, "2026-11-24", "1. uzd.")
    mother = await school.link(MOTHER, ANNA, "mother")
    async with store.writing() as tx:
        offered = await delegations.offer(tx, mother, "Vecmāmiņa Velta", {"grades"}, UNTIL)
        assert offered is not None
        accepted = await delegations.accept(tx, offered.token, VELTA, NOW)
    assert accepted == offered.id
    return Given(school, store, mother, accepted)


async def test_she_sees_what_was_chosen_and_nothing_else(given: Given) -> None:
    velta = await given.velta()
    assert velta is not None
    assert (velta.kind, velta.glimpses) == ("delegate", frozenset({"grades"}))
    async with given.store.writing() as tx:
        begun = await grades.terms(tx, velta)
        subjects = await grades.overview(tx, velta, grades.current(begun))
        assert [str(mark) for subject in subjects for mark in subject.marks] == ["8"]
        assert await homework.due(tx, velta, TODAY, UNTIL) == []
        assert await delegations.of_child(tx, velta) == []
        assert await delegations.offer(tx, velta, "Vēl kāds", {"grades"}, UNTIL) is None
        assert await links.own(tx, velta) == []


async def test_its_use_is_noted_and_does_not_prolong_it(given: Given) -> None:
    later = NOW + timedelta(days=2)
    velta = await given.velta(later)
    assert velta is not None
    async with given.store.writing() as tx:
        assert await links.prolong(tx, velta)
        assert not await links.prolong(tx, velta)
        (seen,) = await delegations.of_child(tx, given.mother)
    assert seen.used_at == later
    assert await given.velta(datetime(2026, 12, 31, 22, 1, tzinfo=NOW.tzinfo)) is None  # 0.01 in Riga


async def test_it_ends_by_its_day_and_by_its_giver(given: Given) -> None:
    last = datetime(2026, 12, 31, 21, 59, tzinfo=NOW.tzinfo)  # 23.59 in Riga
    assert await given.velta(last) is not None
    assert await given.velta(last + timedelta(minutes=2)) is None
    father = await given.school.link(FATHER, ANNA, "father")
    async with given.store.writing() as tx:
        (seen,) = await delegations.of_child(tx, father)
        assert (seen.name, seen.is_mine, seen.giver) == ("Vecmāmiņa Velta", False, "Ilze Bērziņa")
        assert await delegations.end(tx, father, given.id) is None  # not his to end
        ended = await delegations.end(tx, given.mother, given.id)
        assert ended is not None
        assert ended.chat_id == VELTA.chat_id
        assert await delegations.end(tx, given.mother, given.id) is None
        assert await delegations.of_child(tx, given.mother) == []
    assert await given.velta() is None


async def test_it_ends_with_the_right_of_its_giver(given: Given) -> None:
    async with given.store.writing() as tx:
        await tx.change(
            "INSERT INTO restrictions (guardianship_id, basis, document, from_day, decided_at)"
            " SELECT id, 'tiesa', '1', '2026-11-23', 0 FROM guardianships WHERE kind = 'mother'"
        )
    assert await given.velta() is None


async def test_an_invitation_works_once_for_two_days_and_not_for_the_family(store: Store) -> None:
    school = await Families.at(store)
    mother = await school.link(MOTHER, ANNA, "mother")
    async with store.writing() as tx:
        offered = await delegations.offer(tx, mother, "Velta", {"grades", "homework"}, UNTIL)
        assert offered is not None
        assert await delegations.invitation(tx, offered.token, NOW) == Invitation(
            id=offered.id,
            child="Anna",
            giver="Ilze Bērziņa",
            kind="mother",
            things=("grades", "homework"),
            until_day=UNTIL,
        )
        late = NOW + timedelta(hours=48)
        assert await delegations.invitation(tx, offered.token, late) is None
        assert await delegations.invitation(tx, offered.token + "x", NOW) is None
        own = Chat(bot_id=BOT, chat_id=mother.chat_id, user_id=mother.user_id)
        assert await delegations.accept(tx, offered.token, own, NOW) is None
        assert await delegations.accept(tx, offered.token, VELTA, NOW) is not None
        other = Chat(bot_id=BOT, chat_id=778, user_id=778)
        assert await delegations.accept(tx, offered.token, other, NOW) is None


async def test_only_guardians_invite_and_not_without_end(store: Store) -> None:
    school = await Families.at(store)
    anna, mother = await school.link(ANNA, ANNA, "student"), await school.link(MOTHER, ANNA, "mother")
    async with store.writing() as tx:
        assert await delegations.offer(tx, anna, "Draudzene", {"grades"}, UNTIL) is None
        for _ in range(delegations.MOST):
            assert await delegations.offer(tx, mother, "Velta", {"grades"}, UNTIL) is not None
        assert await delegations.offer(tx, mother, "Velta", {"grades"}, UNTIL) is None
        wrong: list[tuple[str, set[Glimpse], date]] = [
            ("", {"grades"}, UNTIL),
            ("x" * 41, {"grades"}, UNTIL),
            ("Velta", set(), UNTIL),
            ("Velta", {"grades"}, TODAY - timedelta(days=1)),
            ("Velta", {"grades"}, TODAY + timedelta(days=400)),
        ]
        for name, things, day in wrong:
            with pytest.raises(ValueError, match="invitation"):
                await delegations.offer(tx, mother, name, things, day)
