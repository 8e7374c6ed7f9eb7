"""Marks by date, of terms, under a spoiler, as pictures and as news."""

from datetime import date, timedelta

import pytest

from conversations import (
    final_marks,
    grades,
    mark_news,
    mark_pictures,
    marks_by_date,
    subject_marks,
    supposed,
)
from conversations.grade_taps import (
    AskNeeded,
    DrawSubject,
    DrawWeek,
    DrawYear,
    OpenByDate,
    OpenDatedMark,
    OpenFinals,
    OpenMark,
    OpenSubject,
    SupposeMarks,
)
from locales import LANGUAGES
from storage import preferences
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, JURIS, LATVIAN, MATHS, MOTHER, MUSIC, NOW, TODAY, Families
from tests.screens import labels, taps, turn

AUTUMN = {"year": 2026, "number": 1}
MATHS_NOW = {"child": ANNA, "subject": MATHS, **AUTUMN}
FINALS = OpenFinals(child=ANNA, school_year=2026, **AUTUMN)
WEEK = DrawWeek(child=ANNA, day=TODAY, **AUTUMN)


@pytest.fixture
def engine() -> str:
    """What a screen looks like does not hang on the engine."""
    return "sqlite"


@pytest.fixture
async def school(store: Store) -> Families:
    """Anna: 7, then a 4 that became a 6, in mathematics; an i in Latvian. Juris: a 2."""
    school = await Families.at(store)
    await school.mark(await school.work(MATHS, "2026-11-05"), ANNA, "7", at=NOW - timedelta(days=10))
    work = await school.work(MATHS, "2026-10-20", topic="Procenti")
    old = await school.mark(work, ANNA, "4", at=NOW - timedelta(days=30), comment="Jāatkārto")
    await school.mark(work, ANNA, "6", corrects=old, at=NOW)
    await school.mark(work, JURIS, "2")
    late = await school.work(LATVIAN, "2026-11-19", topic="")
    await school.mark(late, ANNA, "i", at=NOW - timedelta(days=4))
    return school


@pytest.fixture
async def mother(school: Families) -> Viewer:
    return await school.link(MOTHER, ANNA, "mother")


async def hides(school: Families, viewer: Viewer) -> None:
    async with school.store.writing() as tx:
        await preferences.change(tx, viewer, hides_marks=True)


async def test_by_date_the_newest_entry_is_first_whatever_the_work_s_day(
    school: Families, mother: Viewer
) -> None:
    async with turn(school, mother) as now:
        screen = await marks_by_date.by_date(now, OpenByDate(child=ANNA, **AUTUMN))
        opened = taps(screen)["Matemātika · 4|6"]
        one = await subject_marks.one_mark(now, opened)
    assert screen.text.text.split("\n")[1:] == [
        "Atzīmes pēc datuma · 1. semestris",
        "Šodien",
        "Matemātika 4|6 · Procenti, pārbaudes darbs · Jānis Ozols",
        "Ceturtdien, 19.11.",
        "Latviešu valoda i · pārbaudes darbs · Jānis Ozols",
        "Piektdien, 13.11.",
        "Matemātika 7 · Daļskaitļi, pārbaudes darbs · Jānis Ozols",
    ]
    assert isinstance(opened, OpenDatedMark)
    assert taps(one)["Atpakaļ"] == OpenByDate(child=ANNA, **AUTUMN)
    assert screen.protect


async def test_by_date_pages_are_turned(school: Families, mother: Viewer) -> None:
    for day in range(1, 12):
        await school.mark(await school.work(MUSIC, f"2026-11-{day:02}"), ANNA, "8")
    async with turn(school, mother) as now:
        first = await marks_by_date.by_date(now, OpenByDate(child=ANNA, **AUTUMN))
        last = await marks_by_date.by_date(now, OpenByDate(child=ANNA, page=999, **AUTUMN))
    assert "1. lapa no 3" in first.text
    assert "3. lapa no 3" in last.text
    assert "Tālāk ›" in taps(first)
    assert "Tālāk ›" not in taps(last)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("7", "Bez šīs atzīmes vidējā būtu 6,00 (tagad 6,50)."),
        ("i", "Vidējo atzīmi tas neietekmē."),
    ],
)
async def test_a_mark_tells_what_it_does_to_the_average(
    school: Families, mother: Viewer, written: str, told: str
) -> None:
    name = {"7": "Matemātika", "i": "Latviešu valoda"}[written]
    async with turn(school, mother) as now:
        listed = await marks_by_date.by_date(now, OpenByDate(child=ANNA, **AUTUMN))
        screen = await subject_marks.one_mark(now, taps(listed)[f"{name} · {written}"])
    assert screen.text.text.endswith(told)


async def test_the_only_mark_says_that_it_is_the_only_one(school: Families, mother: Viewer) -> None:
    number = await school.mark(await school.work(MUSIC, "2026-11-20"), ANNA, "9")
    async with turn(school, mother) as now:
        screen = await subject_marks.one_mark(now, OpenMark(child=ANNA, mark=number, page=0, **AUTUMN))
    assert "Šī ir vienīgā atzīme, no kuras veidojas vidējā." in screen.text


async def test_marks_of_terms_stand_in_one_line_a_subject(school: Families, mother: Viewer) -> None:
    old = await school.final(MATHS, ANNA, "6", stage="proposed")
    await school.final(MATHS, ANNA, "7", stage="proposed", corrects=old)
    await school.final(LATVIAN, ANNA, "8", stage="proposed")
    await school.final(LATVIAN, ANNA, "9")
    await school.final(LATVIAN, ANNA, "10", number=0)
    await school.final(MUSIC, ANNA, "5", year=2025, number=2)
    async with turn(school, mother) as now:
        screen = await final_marks.finals(now, FINALS)
        before = await final_marks.finals(now, taps(screen)["2025./2026. mācību gads"])
        subject = await subject_marks.subject(now, OpenSubject(**MATHS_NOW))
    assert screen.text.text.split("\n")[1:] == [
        "Semestra vērtējumi · 2026./2027. mācību gads",
        "Latviešu valoda: 1. sem. 9 · gadā 10",
        "Matemātika: 1. sem. (6|7)",
        "",
        "Iekavās – provizorisks vērtējums: tas vēl var mainīties.",
    ]
    assert "Mūzika: 2. sem. 5" in before.text.text
    assert "Iekavās" not in before.text
    assert "Provizoriskais semestra vērtējums: 6|7" in subject.text.text


async def test_without_marks_of_terms_it_says_when_they_come(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        screen = await final_marks.finals(now, FINALS)
    assert "semestra vērtējumu vēl nav" in screen.text


async def test_who_hides_marks_finds_each_of_them_under_a_spoiler(school: Families, mother: Viewer) -> None:
    number = await school.final(MATHS, ANNA, "7")
    await hides(school, mother)
    async with turn(school, mother) as now:
        listed = await marks_by_date.by_date(now, OpenByDate(child=ANNA, **AUTUMN))
        subject = await subject_marks.subject(now, OpenSubject(**MATHS_NOW))
        one = await subject_marks.one_mark(now, next(iter(taps(listed).values())))
        told = await mark_news.tell_final(now, number)
        screens = [
            listed,
            subject,
            one,
            await grades.overview(now, None),
            await final_marks.finals(now, FINALS),
        ]
    assert told is not None
    for text in (*(screen.text for screen in screens), told.line, told.screen.text):
        pieces = text.split("<tg-spoiler>")
        assert len(pieces) > 1
        seen = pieces[0] + "".join(piece.partition("</tg-spoiler>")[2] for piece in pieces[1:])
        for secret in ("4|6", "6,50", "Jāatkārto", "<b>7</b>", "gandrīz labi"):
            assert secret not in seen
    words = [label for screen in screens for row in labels(screen) for label in row]
    assert not any(mark in label for label in words for mark in ("4|6", "· 7", "· i"))


async def test_a_new_mark_and_its_correction_are_told_once_each(school: Families, mother: Viewer) -> None:
    work = await school.work(MUSIC, "2026-11-20", topic="Himna")
    first = await school.mark(work, ANNA, "4", comment="Gandrīz!")
    foreign = await school.mark(work, JURIS, "10")
    async with turn(school, mother) as now:
        told = await mark_news.tell_mark(now, first)
        assert await mark_news.tell_mark(now, foreign) is None
    assert told is not None
    assert told.line.text == "Mūzika: 4 · Himna, pārbaudes darbs · Jānis Ozols"
    assert told.screen.text.text.split("\n") == [
        "🎒 Anna Bērziņa, 7.b klase",
        told.line.text,
        "Piektdien, 20. novembrī",
        "«Gandrīz!»",
    ]
    assert told.screen.protect
    second = await school.mark(work, ANNA, "7", corrects=first)
    async with turn(school, mother) as now:
        assert await mark_news.tell_mark(now, first) is None  # the correction tells it
        told = await mark_news.tell_mark(now, second)
        assert told is not None
        opened = await subject_marks.one_mark(now, taps(told.screen)["Atvērt atzīmi"])
    assert told.line.text == "Mūzika: 4 → 7 · Himna, pārbaudes darbs · Jānis Ozols"
    assert "4|7 (labi) · Mūzika" in opened.text.text


async def test_marks_of_terms_are_told_with_what_they_replaced(school: Families, mother: Viewer) -> None:
    old = await school.final(MATHS, ANNA, "6", stage="proposed")
    new = await school.final(MATHS, ANNA, "7", stage="proposed", corrects=old)
    year = await school.final(MATHS, ANNA, "8", number=0)
    foreign = await school.final(MATHS, JURIS, "8")
    async with turn(school, mother) as now:
        told = [await mark_news.tell_final(now, number) for number in (old, new, year, foreign)]
    lines = [None if one is None else one.line.text for one in told]
    assert lines == [
        None,
        "Matemātika: provizoriskais 1. semestra vērtējums 6 → 7 · Jānis Ozols",
        "Matemātika: gada vērtējums 8 · Jānis Ozols",
        None,
    ]


async def test_a_picture_s_caption_says_what_it_says(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        year = await mark_pictures.year(now, DrawYear(child=ANNA, **AUTUMN))
        line = await mark_pictures.subject(now, DrawSubject(**MATHS_NOW))
        week = await mark_pictures.week(now, WEEK)
        before = await mark_pictures.week(now, taps(week)["‹ Iepriekš"])
    for screen in (year, line, week, before):
        assert screen.picture is not None
        assert screen.protect
    assert "Matemātika: 6,00 → 6,50 (2 atzīmes)" in year.text.text
    assert "Latviešu valoda" not in year.text  # nothing that makes an average
    assert "Atzīmes: 20.10. 6, 05.11. 7" in line.text.text
    assert week.text.text.split("\n")[1:] == [
        "Nedēļas atzīmes · 23.11.–29.11.",
        "Pirmdiena, 23.11.: Matemātika 4|6",
    ]
    assert "Ceturtdiena, 19.11.: Latviešu valoda i" in before.text.text
    assert "Tālāk ›" not in taps(week)
    assert taps(before)["Tālāk ›"] == WEEK


async def test_without_marks_there_is_nothing_to_draw(school: Families, mother: Viewer) -> None:
    last_year = {"year": 2025, "number": 1}
    async with turn(school, mother) as now:
        year = await mark_pictures.year(now, DrawYear(child=ANNA, **last_year))
        line = await mark_pictures.subject(now, DrawSubject(child=ANNA, subject=MUSIC, **AUTUMN))
        ahead = await mark_pictures.week(now, WEEK.model_copy(update={"day": date(2026, 12, 1)}))
        summer = await mark_pictures.week(now, WEEK.model_copy(update={"day": date(2026, 7, 15)}))
    assert (year.picture, line.picture, ahead.picture) == (None, None, None)
    assert "Šajā laikā atzīmju nav." in year.text
    assert "Neko neatradu" in line.text
    assert line.text == ahead.text
    assert "Šajā nedēļā nekas nav ierakstīts." in summer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_has_words_for_all_of_it(
    school: Families, mother: Viewer, language: str
) -> None:
    number = await school.final(MATHS, ANNA, "7", stage="proposed")
    async with turn(school, mother, language) as now:
        screens = [
            await marks_by_date.by_date(now, OpenByDate(child=ANNA, **AUTUMN)),
            await final_marks.finals(now, FINALS),
            await supposed.what_if(now, SupposeMarks(marks="9A", **MATHS_NOW)),
            *[
                await supposed.what_is_needed(now, AskNeeded(target=target, **MATHS_NOW))
                for target in (None, 4, 10)
            ],
            await mark_pictures.year(now, DrawYear(child=ANNA, **AUTUMN)),
            await mark_pictures.subject(now, DrawSubject(**MATHS_NOW)),
            await mark_pictures.week(now, WEEK),
        ]
        told = await mark_news.tell_final(now, number)
    assert told is not None
    assert all(screen.text and screen.buttons and screen.protect for screen in [*screens, told.screen])
