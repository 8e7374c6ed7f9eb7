"""Announcements and events told as news: worded for one reader, looking through that reader's right."""

from datetime import timedelta

import pytest

from conversations.publication import told
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, FATHER, MOTHER, NOW, OTHER_SCHOOL, Families, turn_of
from tests.publications import CLASS, EARLIER, Board, since

LONG = "Šis ir garš teksts par drošību. " * 60


@pytest.fixture
def engine() -> str:
    """Wording does not hang on the engine."""
    return "sqlite"


@pytest.fixture
async def board(store: Store) -> Board:
    return Board(await Families.at(store))


async def seen(board: Board, viewer: Viewer, item: int) -> tuple[str, str, list[str]] | None:
    """The line, the whole notice and its buttons."""
    async with board.school.store.reading() as tx:
        news = await told(turn_of(tx, viewer), item)
    if news is None:
        return None
    labels = [button.label for row in news.screen.buttons for button in row]
    return news.line.text, news.screen.text.text, labels


async def test_a_short_one_is_told_whole_and_can_be_confirmed_at_once(board: Board) -> None:
    mother = await board.school.link(MOTHER, ANNA, "mother")
    item = await board.announce("Talka", "Līdzi cimdus & <lāpstu>.", class_id=CLASS, asks_confirmation=1)
    assert await seen(board, mother, item) == (
        "Aktualitāte 7.b klasei: Talka",
        "🎒 Anna Bērziņa, 7.b klase\nTalka\nJānis Ozols · 7.b klasei · šodien plkst. 12.00"
        "\n\nLīdzi cimdus & <lāpstu>.",
        ["Iepazinos", "Atvērt"],
    )
    async with board.school.store.reading() as tx:
        assert await tx.fetch("SELECT * FROM publication_reads") == []  # telling is not reading


async def test_of_a_long_one_the_beginning_is_told_and_a_poll_asks(board: Board) -> None:
    mother = await board.school.link(MOTHER, ANNA, "mother")
    long = await board.announce("Drošība", LONG, urgent=1)
    asked = await board.announce("Ekskursija")
    await board.poll(asked, "Jā", "Nē")
    notice = await seen(board, mother, long)
    assert notice is not None
    assert notice[1].startswith("🎒 Anna Bērziņa, 7.b klase\n❗ Steidzami\nDrošība")
    assert notice[1].endswith("drošību.\n…")
    assert len(notice[1]) < 1000
    assert notice[2] == ["Lasīt tālāk"]
    notice = await seen(board, mother, asked)
    assert notice is not None
    assert notice[1].endswith("\n\nKad brauksim?")
    assert notice[2] == ["Atvērt un atbildēt"]


async def test_an_event_is_told_with_its_day_and_place(board: Board) -> None:
    mother = await board.school.link(MOTHER, ANNA, "mother")
    item = await board.event("Koncerts", starts="18:00", place="Aktu zāle")
    notice = await seen(board, mother, item)
    assert notice is not None
    assert notice[0] == "Notikums ceturtdien, 26.11.: Koncerts"
    assert "Kad: ceturtdien, 26. novembrī, plkst. 18.00\nKur: Aktu zāle" in notice[1]


async def test_there_is_nothing_to_tell_of_what_is_over_or_not_for_the_reader(board: Board) -> None:
    mother = await board.school.link(MOTHER, ANNA, "mother")
    student = await board.school.link(ANNA, ANNA, "student")
    father = await board.school.link(FATHER, ANNA, "father")
    await board.school.restrict(FATHER, ANNA)
    told_to_all = await board.announce("Talka")
    assert await seen(board, father, told_to_all) is None
    assert await seen(board, student, await board.announce("x", readers="guardians")) is None
    over = since(1).isoformat()
    for item in (
        await board.announce("x", at=EARLIER - timedelta(days=3), until_day=over),
        await board.announce("x", school_id=OTHER_SCHOOL),
        await board.announce("x", at=NOW + timedelta(hours=1)),
        999_999,
    ):
        assert await seen(board, mother, item) is None
