"""The screens of marks: what stands on them and where their buttons lead."""

from datetime import date, timedelta

import pytest

from conversations import grades, subject_marks
from conversations.grade_taps import (
    AskNeeded,
    ChooseSubject,
    ExplainAverage,
    OpenGrades,
    OpenLegend,
    OpenMark,
    OpenSubject,
    SupposeMarks,
)
from conversations.grades import others_of
from conversations.marks import period_label, school_year
from conversations.tap import OutdatedTap
from locales import LANGUAGES, wording
from storage.grades import EVERYTHING, Period, Term
from storage.marks import WorkKind
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    JURIS,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    SECOND_TEACHER,
    TODAY,
    Families,
)
from tests.screens import labels, taps, turn

AUTUMN = {"year": 2026, "number": 1}
MATHS_NOW = OpenSubject(child=ANNA, subject=MATHS, **AUTUMN)


@pytest.fixture
def engine() -> str:
    """What a screen looks like does not hang on the engine."""
    return "sqlite"


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where nobody has a mark yet."""
    return await Families.at(store)


@pytest.fixture
async def mother(school: Families) -> Viewer:
    """The twins' mother, looking at Anna."""
    return await school.link(MOTHER, ANNA, "mother")


async def some_marks(school: Families) -> None:
    written_before: tuple[tuple[str, str, WorkKind], ...] = (
        ("2026-11-05", "8", "summative"),
        ("2026-11-10", "nv", "summative"),
        ("2026-11-12", "9", "formative"),
    )
    for day, written, kind in written_before:
        work = await school.work(MATHS, day, kind=kind)
        await school.mark(work, ANNA, written)
    work = await school.work(MATHS, "2026-11-20", topic="Procenti")
    old = await school.mark(work, ANNA, "4", at=NOW - timedelta(days=2), comment="Jāatkārto")
    await school.mark(work, ANNA, "7", corrects=old, comment="Daudz labāk!")
    await school.mark(await school.work(LATVIAN, "2026-11-19"), ANNA, "i")


async def test_the_overview_is_a_line_a_subject(school: Families, mother: Viewer) -> None:
    await some_marks(school)
    async with turn(school, mother) as now:
        screen = await grades.overview(now, None)
    assert screen.text.text.split("\n") == [
        "🎒 Anna Bērziņa, 7.b klase",
        "Atzīmes · 1. semestris",
        "Latviešu valoda: i",
        "Matemātika: 4|7 9 nv 8 · vid. 8,00",
    ]
    assert labels(screen) == [
        ["Latviešu valoda", "Matemātika"],
        ["Pēc datuma", "Semestra vērtējumi"],
        ["Attēli un izraksts", "Apzīmējumi"],
        ["2025./2026. mācību gads"],
    ]
    assert screen.protect


async def test_many_subjects_are_chosen_on_a_screen_of_their_own(school: Families, mother: Viewer) -> None:
    await some_marks(school)
    for number in (await school.more_subjects(3))[:2]:
        await school.mark(await school.work(number, "2026-11-20"), ANNA, "8")
    async with turn(school, mother) as now:
        few = await grades.overview(now, None)
    assert labels(few)[:2] == [["1. priekšmets", "2. priekšmets"], ["Latviešu valoda", "Matemātika"]]
    await school.mark(await school.work(MUSIC, "2026-11-20"), ANNA, "9")
    async with turn(school, mother) as now:
        many = await grades.overview(now, None)
        choice = await grades.choice(now, taps(many)["Izvēlēties priekšmetu"])
    assert "Mūzika: 9 · vid. 9,00" in many.text.text
    assert labels(many) == [
        ["Izvēlēties priekšmetu", "Pēc datuma"],
        ["Semestra vērtējumi", "Attēli un izraksts"],
        ["Apzīmējumi", "2025./2026. mācību gads"],
    ]
    assert choice.text.text.split("\n") == [
        "🎒 Anna Bērziņa, 7.b klase",
        "Atzīmes · 1. semestris",
        "Izvēlieties priekšmetu.",
    ]
    assert labels(choice) == [
        ["1. priekšmets", "2. priekšmets"],
        ["Latviešu valoda", "Matemātika"],
        ["Mūzika"],
        ["Atpakaļ"],
    ]
    assert choice.protect
    assert taps(choice)["Matemātika"] == MATHS_NOW
    assert taps(choice)["Atpakaļ"] == OpenGrades(child=ANNA, **AUTUMN)


async def test_a_choice_whose_marks_are_gone_says_so(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        screen = await grades.choice(now, ChooseSubject(child=ANNA, **AUTUMN))
    assert "Šajā laikā atzīmju nav." in screen.text
    assert labels(screen) == [["Atpakaļ"]]


async def test_only_the_newest_marks_stand_in_the_overview(school: Families, mother: Viewer) -> None:
    for day in range(1, 10):
        await school.mark(await school.work(MATHS, f"2026-11-{day:02}"), ANNA, str(day))
    async with turn(school, mother) as now:
        screen = await grades.overview(now, None)
    assert "Matemātika: 9 8 7 6 5 4 … · vid. 5,00" in screen.text.text


async def test_before_the_first_mark_it_says_so(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        current = await grades.overview(now, None)
        past = await grades.overview(now, OpenGrades(child=ANNA, year=2025, number=2))
    assert "Atzīmju vēl nav." in current.text
    assert "2025./2026. m. g. 2. semestris" in past.text
    assert "Šajā laikā atzīmju nav." in past.text


async def test_a_subject_shows_marks_newest_first_with_all_there_is(school: Families, mother: Viewer) -> None:
    await some_marks(school)
    async with turn(school, mother) as now:
        screen = await subject_marks.subject(now, MATHS_NOW)
    assert screen.text.text.split("\n") == [
        "🎒 Anna Bērziņa, 7.b klase",
        "Matemātika · 1. semestris",
        "Vidējā atzīme: 8,00 · klases vidējā: nav zināms",
        "Atzīmes ierakstīja Jānis Ozols",
        "",
        "20.11. 4|7 · Procenti, pārbaudes darbs",
        "«Daudz labāk!»",
        "12.11. 9 · Daļskaitļi, formatīvais vērtējums",
        "10.11. nv · Daļskaitļi, pārbaudes darbs",
        "05.11. 8 · Daļskaitļi, pārbaudes darbs",
    ]
    assert labels(screen) == [
        ["20.11. · 4|7", "12.11. · 9", "10.11. · nv"],
        ["05.11. · 8"],
        ["Kā aprēķina vidējo", "Ja dabūtu…"],
        ["Kas vajadzīgs?", "Attēlā"],
        ["Apzīmējumi", "Atpakaļ"],
    ]
    assert screen.protect


async def test_two_teachers_are_named_with_their_marks(school: Families, mother: Viewer) -> None:
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    await school.mark(
        await school.work(MATHS, "2026-11-19"), ANNA, "7", teacher=SECOND_TEACHER, comment="Labi"
    )
    async with turn(school, mother) as now:
        screen = await subject_marks.subject(now, MATHS_NOW)
    assert "Atzīmes ierakstīja" not in screen.text
    assert "pārbaudes darbs\nJānis Ozols\n" in screen.text.text
    assert screen.text.text.endswith("Līga Zariņa · «Labi»")


async def test_pages_lead_there_and_back(school: Families, mother: Viewer) -> None:
    for day in range(1, 15):
        await school.mark(await school.work(MATHS, f"2026-11-{day:02}"), ANNA, str(1 + day % 10))
    async with turn(school, mother) as now:
        first = await subject_marks.subject(now, MATHS_NOW)
        steps = taps(first)
        second = await subject_marks.subject(now, steps["Tālāk ›"])
        last = await subject_marks.subject(now, MATHS_NOW.model_copy(update={"page": 999}))
    assert "‹ Iepriekš" not in steps
    assert "1. lapa no 3" in first.text
    assert [label for label in taps(second) if label in {"‹ Iepriekš", "Tālāk ›"}] == [
        "‹ Iepriekš",
        "Tālāk ›",
    ]
    assert taps(second)["‹ Iepriekš"] == MATHS_NOW
    assert "3. lapa no 3" in last.text
    assert "Tālāk ›" not in taps(last)
    shown = [label for screen in (first, second, last) for label in taps(screen) if "11. ·" in label]
    assert len(set(shown)) == 14


async def test_a_corrected_mark_tells_both_writings(school: Families, mother: Viewer) -> None:
    await some_marks(school)
    async with turn(school, mother) as now:
        opened = taps(await subject_marks.subject(now, MATHS_NOW))["20.11. · 4|7"]
        screen = await subject_marks.one_mark(now, opened)
    assert screen.text.text.split("\n")[1:] == [
        "4|7 (labi) · Matemātika",
        "Piektdien, 20. novembrī",
        "Tēma: Procenti",
        "Pārbaudes darba vērtējums",
        "Labota atzīme: vidējā atzīmē ieskaita tikai jaunāko.",
        "4 – 21.11. plkst. 15.00, Jānis Ozols",
        "«Jāatkārto»",
        "7 – 23.11. plkst. 15.00, Jānis Ozols",
        "«Daudz labāk!»",
        "Bez šīs atzīmes vidējā būtu 8,50 (tagad 8,00).",
    ]
    assert taps(screen)["Atpakaļ"] == MATHS_NOW


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("10", "10 (izcili)"),
        ("1", "1 (ļoti, ļoti vāji)"),
        ("ni", "ni (neieskaitīts)"),
        ("nv", "nv (nav vērtējuma)"),
        ("n", "n (kavēta stunda)"),
        ("P", "P (apguvis padziļināti)"),
        ("65%", "65%"),
    ],
)
async def test_every_notation_says_what_it_means(
    school: Families, mother: Viewer, written: str, title: str
) -> None:
    number = await school.mark(await school.work(MATHS, "2026-11-20", topic=""), ANNA, written)
    async with turn(school, mother) as now:
        screen = await subject_marks.one_mark(now, OpenMark(child=ANNA, mark=number, page=0, **AUTUMN))
    assert f"{title} · Matemātika\n" in screen.text.text
    assert "Tēma" not in screen.text


async def test_the_average_is_explained_with_its_numbers(school: Families, mother: Viewer) -> None:
    await some_marks(school)
    async with turn(school, mother) as now:
        explained = taps(await subject_marks.subject(now, MATHS_NOW))["Kā aprēķina vidējo"]
        screen = await subject_marks.explain(now, explained)
    lines = screen.text.text.split("\n")
    assert lines[1:8] == [
        "Matemātika · 1. semestris",
        "Vidējā atzīme: (7 + 9 + 8) : 3 = 8,00",
        "",
        "Netiek ņemti vērā: nv.",
        "Labotai atzīmei ņem vērā jaunāko, tāpēc netiek ņemti vērā: 4.",
        "Tikai pārbaudes darbi: (7 + 8) : 2 = 7,50",
        "Tikai formatīvie vērtējumi: 9 : 1 = 9,00",
    ]
    assert lines[8].startswith("Vidējā atzīme ir tikai orientieris.")
    assert taps(screen)["Atpakaļ"] == MATHS_NOW


async def test_without_points_the_explanation_says_why_there_is_no_average(
    school: Families, mother: Viewer
) -> None:
    for day, written in ((19, "T"), (20, "T"), (21, "65%")):
        await school.mark(await school.work(MATHS, f"2026-11-{day}", kind="formative"), ANNA, written)
    async with turn(school, mother) as now:
        listed = await subject_marks.subject(now, MATHS_NOW)
        screen = await subject_marks.explain(now, ExplainAverage(child=ANNA, subject=MATHS, page=0, **AUTUMN))
    assert "Vidējā atzīme" not in listed.text
    assert "Vidējās atzīmes vēl nav: to veido tikai atzīmes no 1 līdz 10." in screen.text
    assert "Netiek ņemti vērā: 65%, T (2)." in screen.text
    assert "Tikai" not in screen.text


async def test_the_legend_leads_back_to_where_it_was_opened(school: Families, mother: Viewer) -> None:
    await some_marks(school)
    second = MATHS_NOW.model_copy(update={"page": 0})
    async with turn(school, mother) as now:
        from_all = taps(await grades.overview(now, None))["Apzīmējumi"]
        from_one = taps(await subject_marks.subject(now, second))["Apzīmējumi"]
        one, every = [await grades.legend(now, tap) for tap in (from_one, from_all)]
    assert taps(one)["Atpakaļ"] == second
    assert taps(every)["Atpakaļ"] == OpenGrades(child=ANNA, **AUTUMN)
    assert "4|7 – labota atzīme" in one.text.text


async def test_what_teachers_write_cannot_become_html(school: Families, mother: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-20", topic="<a href='x'>a < b</a>")
    number = await school.mark(work, ANNA, "8", comment="<b>&")
    async with turn(school, mother) as now:
        listed = await subject_marks.subject(now, MATHS_NOW)
        screen = await subject_marks.one_mark(now, OpenMark(child=ANNA, mark=number, page=0, **AUTUMN))
    for shown in (listed, screen):
        assert "<a" not in shown.text
        assert "&lt;a href='x'&gt;a &lt; b&lt;/a&gt;" in shown.text
        assert "«&lt;b&gt;&amp;»" in shown.text


async def test_what_is_not_theirs_looks_like_what_is_not_there(school: Families, mother: Viewer) -> None:
    foreign = await school.mark(await school.work(MATHS, "2026-11-20"), JURIS, "2")
    async with turn(school, mother) as now:
        screens = [
            await subject_marks.one_mark(now, OpenMark(child=ANNA, mark=foreign, page=0, **AUTUMN)),
            await subject_marks.one_mark(now, OpenMark(child=ANNA, mark=999, page=0, **AUTUMN)),
            await subject_marks.one_mark(now, OpenMark(child=JURIS, mark=foreign, page=0, **AUTUMN)),
            await subject_marks.subject(now, OpenSubject(child=ANNA, subject=999, **AUTUMN)),
            await subject_marks.subject(now, OpenSubject(child=JURIS, subject=MATHS, **AUTUMN)),
            await subject_marks.explain(now, ExplainAverage(child=ELZA, subject=MATHS, page=0, **AUTUMN)),
            await grades.overview(now, OpenGrades(child=JURIS, **AUTUMN)),
            await grades.choice(now, ChooseSubject(child=JURIS, **AUTUMN)),
        ]
    assert len({(screen.text, screen.buttons) for screen in screens}) == 1
    assert taps(screens[0])["Atpakaļ"] == OpenGrades(child=ANNA, **AUTUMN)


async def test_a_button_under_one_twin_opens_that_twin(school: Families, mother: Viewer) -> None:
    await school.link(MOTHER, ELZA, "mother")
    work = await school.work(MATHS, "2026-11-20")
    await school.mark(work, ANNA, "8")
    await school.mark(work, ELZA, "5")
    async with turn(school, mother) as now:
        screen = await subject_marks.subject(now, OpenSubject(child=ELZA, subject=MATHS, **AUTUMN))
    assert screen.text.text.startswith("🎒 Elza Bērziņa, 7.b klase")
    assert "Vidējā atzīme: 5,00" in screen.text.text
    assert labels(screen)[-1] == ["Anna, 7.b"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_has_words_for_every_screen(
    school: Families, mother: Viewer, language: str
) -> None:
    await some_marks(school)
    async with turn(school, mother, language) as now:
        shown = [await grades.overview(now, None), await subject_marks.subject(now, MATHS_NOW)]
        opened = [tap for tap in taps(shown[1]).values() if isinstance(tap, OpenMark)]
        shown += [await subject_marks.one_mark(now, tap) for tap in opened]
        shown.append(
            await subject_marks.explain(now, ExplainAverage(child=ANNA, subject=MATHS, page=0, **AUTUMN))
        )
        shown.append(await grades.choice(now, ChooseSubject(child=ANNA, **AUTUMN)))
        shown.append(await grades.legend(now, OpenLegend(child=ANNA, subject=None, page=0, **AUTUMN)))
    assert all(screen.text and screen.buttons and screen.protect for screen in shown)


def test_the_longest_buttons_fit() -> None:
    most = 2**63 - 1
    far: dict[str, int] = {"year": 9999, "number": 2, "page": 999}
    for tap in (
        OpenMark(child=most, mark=most, **far),
        OpenSubject(child=most, subject=most, **far),
        OpenLegend(child=most, subject=most, **far),
        SupposeMarks(child=most, subject=most, marks="A" * 12, year=9999, number=2),
        AskNeeded(child=most, subject=most, target=10, year=9999, number=2),
    ):
        assert type(tap).unpack(tap.pack()) == tap


@pytest.mark.parametrize(
    "data",
    [
        "gs1:11:41:2026:3:0",
        "gs1:0:41:2026:1:0",
        "gs1:11:41:99999:1:0",
        f"gs1:11:{2**63}:2026:1:0",
        "gs1:11:41:2026:1:-1",
        "gs1:11:41:2026:1",
        "gs1:11:41:2026:1:1000",
        "gs2:11:41:2026:1:0",
    ],
)
def test_made_up_buttons_are_out_of_date(data: str) -> None:
    with pytest.raises(OutdatedTap):
        OpenSubject.unpack(data)


def begun(*periods: tuple[int, int]) -> list[Term]:
    return [Term(Period(year, number), TODAY, TODAY) for year, number in periods]


@pytest.mark.parametrize(
    ("terms", "shown", "others"),
    [
        ([], EVERYTHING, []),
        ([(2026, 1)], Period(2026, 1), []),
        ([(2026, 2), (2026, 1)], Period(2026, 2), [Period(2026, 1), Period(2026, 0)]),
        ([(2026, 2), (2026, 1)], Period(2026, 0), [Period(2026, 1), Period(2026, 2)]),
        ([(2026, 1), (2025, 2), (2025, 1)], Period(2026, 1), [Period(2025, 0)]),
        (
            [(2026, 1), (2025, 2), (2025, 1)],
            Period(2025, 0),
            [Period(2025, 1), Period(2025, 2), Period(2026, 1)],
        ),
        (
            [(2026, 1), (2025, 1), (2024, 1)],
            Period(2025, 0),
            [Period(2025, 1), Period(2024, 0), Period(2026, 1)],
        ),
    ],
)
def test_the_periods_to_change_to(terms: list[tuple[int, int]], shown: Period, others: list[Period]) -> None:
    assert others_of(begun(*terms), shown) == others


@pytest.mark.parametrize(
    ("today", "year"),
    [
        (date(2026, 7, 31), 2025),
        (date(2026, 8, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
    ],
)
def test_the_school_year_of_a_day(today: date, year: int) -> None:
    assert school_year(today) == year


def test_a_period_has_its_name() -> None:
    say = wording("lv")
    named = [
        period_label(say, period, TODAY)
        for period in (Period(2026, 2), Period(2025, 1), Period(2026, 0), EVERYTHING)
    ]
    assert named == [
        "2. semestris",
        "2025./2026. m. g. 1. semestris",
        "2026./2027. mācību gads",
        "viss laiks",
    ]
