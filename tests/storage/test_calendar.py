"""A calendar's contents and its private address in the store. On both engines."""

from datetime import date, timedelta

from storage import calendar
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, ELZA, FATHER, MATHS, MOTHER, NOW, Families
from tests.lessons import a_week
from tests.publications import Board


async def opened(store: Store, token: str, days: int = 0) -> int | None:
    """The link that an address opens for."""
    async with store.reading() as tx:
        found = await calendar.opened(tx, token, NOW + timedelta(days=days))
    return None if found is None else found.viewer.link_id


async def renewed(store: Store, viewer: Viewer) -> str:
    async with store.writing() as tx:
        token = await calendar.renew_address(tx, viewer)
    assert token is not None
    return token


async def test_it_reaches_from_monday_to_the_end_of_the_term(store: Store) -> None:
    school = await Families.at(store)
    await a_week(school)
    viewer = await school.link(MOTHER, ANNA, "mother", now=NOW + timedelta(days=2))
    await school.work(MATHS, "2026-11-24")  # over
    test = await school.work(MATHS, "2026-12-01")
    await school.work(MATHS, "2027-01-12")  # the next term
    event = await Board(school).event("Vecāku sapulce", class_id=1)
    async with store.reading() as tx:
        found = await calendar.contents(tx, viewer)
        break_ = viewer.model_copy(update={"now": viewer.now + timedelta(days=30)})
        in_break = await calendar.contents(tx, break_)
    assert (found.days[0].day, found.days[-1].day) == (date(2026, 11, 23), date(2026, 12, 18))
    assert [one.id for one in found.tests] == [test]
    assert [one.id for one in found.events] == [event]
    assert (in_break.days[0].day, in_break.days[-1].day) == (date(2026, 12, 21), date(2027, 5, 28))


async def test_an_address_is_its_links_own_and_dies_with_it(store: Store) -> None:
    school = await Families.at(store)
    mother, father = await school.link(MOTHER, ANNA, "mother"), await school.link(FATHER, ANNA, "father")
    for_elza = await school.link(MOTHER, ELZA, "mother")
    hers, his, elzas = [await renewed(store, viewer) for viewer in (mother, father, for_elza)]
    links = [mother.link_id, father.link_id, for_elza.link_id]
    assert [await opened(store, token) for token in (hers, his, elzas)] == links
    assert [await opened(store, token, 90) for token in (hers, "guess", "")] == [None] * 3  # the link is over
    newer = await renewed(store, mother)
    assert [await opened(store, token) for token in (hers, newer)] == [None, mother.link_id]
    async with store.writing() as tx:
        assert await calendar.address_since(tx, mother) == NOW
        assert await calendar.end_address(tx, mother)
        assert not await calendar.end_address(tx, mother)
        assert await calendar.address_since(tx, mother) is None
    await school.restrict(FATHER, ANNA)
    await school.end(for_elza)
    assert [await opened(store, token) for token in (newer, his, elzas)] == [None] * 3
