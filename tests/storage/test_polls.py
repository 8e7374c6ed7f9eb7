"""Polls: one answer a reader and child, changed until the end, shown as the school allows."""

from datetime import timedelta

import pytest

from storage import polls
from storage.polls import ENOUGH, Poll
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, ELZA, FATHER, JURIS, JURIS_MOTHER, MOTHER, NOW, OTHER_SCHOOL, Families
from tests.publications import THURSDAY, Board

AFTER = NOW + timedelta(days=4)


@pytest.fixture
async def board(store: Store) -> Board:
    """A school that has asked nobody anything yet."""
    return Board(await Families.at(store))


async def vote(board: Board, viewer: Viewer, item: int, option: int, *, chosen: bool = True) -> Poll | None:
    async with board.school.store.writing() as tx:
        return await polls.vote(tx, viewer, item, option, chosen=chosen)


def counts(poll: Poll | None) -> list[int | None]:
    assert poll is not None
    return [option.votes for option in poll.options]


def mine(poll: Poll | None) -> list[bool]:
    assert poll is not None
    return [option.is_mine for option in poll.options]


async def test_one_answer_a_reader_and_child_and_the_last_one_holds(board: Board) -> None:
    item = await board.announce("Ekskursija")
    friday, saturday = await board.poll(item, "Piektdien", "Sestdien")
    for_anna = await board.school.link(MOTHER, ANNA, "mother")
    for_elza = await board.school.link(MOTHER, ELZA, "mother")
    father = await board.school.link(FATHER, ANNA, "father")
    assert counts(await vote(board, for_anna, item, friday)) == [1, 0]
    assert counts(await vote(board, for_anna, item, friday)) == [1, 0]
    after = await vote(board, for_anna, item, saturday)
    assert (counts(after), mine(after)) == ([0, 1], [False, True])
    after = await vote(board, for_elza, item, friday)
    assert (counts(after), mine(after)) == ([1, 1], [True, False])
    assert counts(await vote(board, father, item, friday)) == [2, 1]
    after = await vote(board, for_anna, item, saturday, chosen=False)
    assert (counts(after), mine(after)) == ([2, 0], [False, False])
    assert counts(await vote(board, for_anna, item, friday, chosen=False)) == [2, 0]  # not hers to take back
    assert after is not None
    assert (after.voters, after.is_answered, after.is_open) == (2, False, True)


async def test_several_answers_may_be_chosen_where_the_school_says_so(board: Board) -> None:
    item = await board.announce("Pulciņi")
    options = await board.poll(item, "Koris", "Dejas", "Robotika", several=1)
    mother = await board.school.link(MOTHER, ANNA, "mother")
    for option in (*options[:2], options[0]):
        poll = await vote(board, mother, item, option)
    assert (counts(poll), mine(poll)) == ([1, 1, 0], [True, True, False])
    assert poll is not None
    assert poll.voters == 1
    assert counts(await vote(board, mother, item, options[0], chosen=False)) == [0, 1, 0]


async def test_nothing_is_answered_after_the_end_or_in_somebody_else_s_poll(board: Board) -> None:
    item = await board.announce("Ekskursija")
    yes, no = await board.poll(item, "Jā", "Nē")
    foreign = await board.announce("Sveša", school_id=OTHER_SCHOOL)
    (strange, _) = await board.poll(foreign, "Jā", "Nē")
    mother = await board.school.link(MOTHER, ANNA, "mother")
    await vote(board, mother, item, yes)
    too_late = mother.model_copy(update={"now": AFTER})
    for viewer, option, chosen in ((too_late, no, True), (too_late, yes, False), (mother, strange, True)):
        assert mine(await vote(board, viewer, item, option, chosen=chosen)) == [True, False]
    assert await vote(board, mother, foreign, strange) is None
    await board.school.restrict(MOTHER, ANNA)
    assert await vote(board, mother, item, no) is None
    async with board.school.store.reading() as tx:
        rows = await tx.fetch("SELECT option_id FROM poll_votes")
        assert await polls.of(tx, mother, 999_999) is None
    assert [row["option_id"] for row in rows] == [yes]


async def test_results_are_shown_when_the_school_says(board: Board) -> None:
    mother = await board.school.link(MOTHER, ANNA, "mother")
    juris = await board.school.link(JURIS_MOTHER, JURIS, "mother")
    seen: dict[str, list[bool]] = {}
    for results in ("always", "voted", "ended", "never"):
        item = await board.announce(results)
        yes, _ = await board.poll(item, "Jā", "Nē", results=results)
        await vote(board, mother, item, yes)
        async with board.school.store.reading() as tx:
            shown = [
                await polls.of(tx, viewer, item)
                for viewer in (mother, juris, juris.model_copy(update={"now": AFTER}))
            ]
        seen[results] = [counts(poll) == [1, 0] for poll in shown]
        hidden = [poll for poll in shown if poll is not None and poll.voters is None]
        assert all(counts(poll) == [None, None] for poll in hidden)
        assert len(hidden) == seen[results].count(False)
    assert seen == {
        "always": [True, True, True],
        "voted": [True, False, True],
        "ended": [False, False, True],
        "never": [False, False, False],
    }
    assert AFTER.date() > THURSDAY


async def test_an_anonymous_poll_shows_no_numbers_that_could_be_told_apart(board: Board) -> None:
    item = await board.announce("Anonīma")
    yes, _ = await board.poll(item, "Jā", "Nē", anonymous=1)
    readers = [
        await board.school.link(MOTHER, ANNA, "mother"),
        await board.school.link(MOTHER, ELZA, "mother"),
        await board.school.link(FATHER, ANNA, "father"),
        await board.school.link(JURIS_MOTHER, JURIS, "mother"),
        await board.school.link(ANNA, ANNA, "student"),
    ]
    assert len(readers) == ENOUGH
    shown = [counts(await vote(board, reader, item, yes)) for reader in readers]
    assert shown == [*[[None, None]] * (ENOUGH - 1), [ENOUGH, 0]]
