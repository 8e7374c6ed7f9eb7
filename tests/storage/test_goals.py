"""A student's goals: the student's own, in subjects that are learnt."""

from storage import goals
from storage.goals import Goal
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, FOREIGN, JURIS, LATVIAN, MATHS, MOTHER, Families


async def own(school: Families, viewer: Viewer) -> list[Goal]:
    async with school.store.reading() as tx:
        return await goals.own(tx, viewer)


async def test_a_goal_is_set_changed_and_given_up_and_seen_by_nobody_else(store: Store) -> None:
    school = await Families.at(store)
    anna = await school.link(ANNA, ANNA, "student")
    juris = await school.link(JURIS, JURIS, "student")
    mother = await school.link(MOTHER, ANNA, "mother")
    async with store.writing() as tx:
        assert await goals.aim(tx, anna, MATHS, 7)
        assert await goals.aim(tx, anna, MATHS, 8)
        assert await goals.aim(tx, anna, LATVIAN, 9)
        assert not await goals.aim(tx, anna, FOREIGN, 9)  # another school's
        assert not await goals.aim(tx, anna, 999, 9)
        assert not await goals.aim(tx, mother, MATHS, 10)
        assert not await goals.drop(tx, mother, MATHS)
        assert not await goals.drop(tx, juris, MATHS)
    assert await own(school, anna) == [Goal(LATVIAN, "Latviešu valoda", 9), Goal(MATHS, "Matemātika", 8)]
    assert await own(school, mother) == []
    assert await own(school, juris) == []
    async with store.writing() as tx:
        assert await goals.drop(tx, anna, MATHS)
        assert not await goals.drop(tx, anna, MATHS)
    assert await own(school, anna) == [Goal(LATVIAN, "Latviešu valoda", 9)]
    await school.end(anna)
    assert await own(school, anna) == []
