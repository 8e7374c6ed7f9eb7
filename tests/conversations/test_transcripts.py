"""The transcript on paper: its words in every language, the same bytes for the same marks."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from conversations import transcripts
from conversations.grade_taps import MakeTranscript, OpenPapers
from conversations.screen import Screen
from locales import LANGUAGES
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, JURIS, LATVIAN, MATHS, MOTHER, Families
from tests.screens import labels, taps, turn

YEAR = MakeTranscript(child=ANNA, year=2026, number=0)


@pytest.fixture
def engine() -> str:
    return "sqlite"


@pytest.fixture
async def school(store: Store) -> Families:
    """Anna has marks in mathematics, and a final mark in Latvian alone."""
    school = await Families.at(store)
    await school.mark(await school.work(MATHS, "2026-11-05"), ANNA, "8")
    work = await school.work(MATHS, "2026-11-20")
    old = await school.mark(work, ANNA, "4")
    await school.mark(work, ANNA, "7", corrects=old)
    await school.mark(work, JURIS, "2")
    await school.final(MATHS, ANNA, "9", stage="proposed")
    await school.final(LATVIAN, ANNA, "10")
    await school.final(LATVIAN, ANNA, "6", year=2025)
    return school


@pytest.fixture
async def mother(school: Families) -> Viewer:
    return await school.link(MOTHER, ANNA, "mother")


def text(screen: Screen) -> str:
    assert screen.file is not None
    pages = PdfReader(BytesIO(screen.file.content)).pages
    return "\n".join(page.extract_text() for page in pages)


async def test_it_says_whose_it_is_and_every_mark(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        made, again = await transcripts.make(now, YEAR), await transcripts.make(now, YEAR)
    paper = text(made)
    for words in (
        "Sekmju izraksts",
        "Anna Bērziņa",
        "7.b",
        "1. skola",
        "2026./2027. mācību gads",
        "2026. gada 23. novembris, plkst. 15.00",
        "nevis oficiāls skolas dokuments",
        "Matemātika 1. semestris 8, 4|7 7,50 9 –",
        "Latviešu valoda 1. semestris – – – 10",
    ):
        assert words in paper
    assert "2. semestris" not in paper  # it has not begun
    assert made.file is not None
    assert made.file.name == "Sekmju-izraksts-Anna-Berzina.pdf"
    assert not made.protect  # to be kept and passed on
    assert made.file == again.file


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_is_printed_with_its_own_letters(
    school: Families, mother: Viewer, language: str
) -> None:
    async with turn(school, mother, language) as now:
        made = await transcripts.make(now, YEAR)
        title = now.say.plain("grades-transcript-title")
    assert title in text(made)
    assert "Anna Bērziņa" in text(made)
    assert made.file is not None
    assert made.file.name.isascii()
    assert made.file.name.endswith("Anna-Berzina.pdf")


async def test_a_period_without_marks_is_printed_too(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        made = await transcripts.make(now, MakeTranscript(child=ANNA, year=2025, number=1))
    assert "Latviešu valoda 1. semestris – – – 6" in text(made)
    assert "Matemātika" not in text(made)


async def test_the_way_to_it_and_whom_it_is_not_for(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        papers = await transcripts.papers(now, OpenPapers(child=ANNA, year=2026, number=1))
        foreign = await transcripts.make(now, YEAR.model_copy(update={"child": JURIS}))
        everything = await transcripts.make(now, YEAR.model_copy(update={"year": 0}))
    assert labels(papers) == [
        ["Šī nedēļa", "Pa priekšmetiem"],
        ["Sekmju izraksts: 1. semestris"],
        ["Sekmju izraksts: 2026./2027. mācību gads"],
        ["Atpakaļ"],
    ]
    assert taps(papers)["Sekmju izraksts: 2026./2027. mācību gads"] == YEAR
    assert foreign.file is None
    assert everything.file is None
    assert foreign.text == everything.text
