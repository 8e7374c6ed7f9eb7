"""The screens of homework: what stands on them, where their buttons lead, and one's own ticks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from typing import Any

import pytest

from conversations import homework, homework_task
from conversations.homework_ways import OpenDay, OpenTask, OpenWeek, TickTask
from conversations.screen import Button, Screen
from conversations.tap import OutdatedTap
from conversations.turn import Turn
from locales import LANGUAGES
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    FOREIGN,
    JURIS,
    JURIS_MOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    TODAY,
    Families,
    turn_of,
)

TUESDAY = date(2026, 11, 24)
OTHERS = [["Pārbaudes darbi", "Meklēt"], ["+ Mans uzdevums", "Atgādinājums"]]
LINK = "https://www.uzdevumi.lv/p/matematika/7-klase"


@pytest.fixture
def engine() -> str:
    """What a screen looks like does not hang on the engine."""
    return "sqlite"


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where nothing is set yet."""
    return await Families.at(store)


@pytest.fixture
async def mother(school: Families) -> Viewer:
    """The twins' mother, looking at Anna."""
    return await school.link(MOTHER, ANNA, "mother")


@asynccontextmanager
async def turn(school: Families, viewer: Viewer, language: str = "lv") -> AsyncIterator[Turn]:
    async with school.store.writing() as tx:
        yield turn_of(tx, viewer, language)


def labels(screen: Screen) -> list[list[str]]:
    return [[button.label for button in row] for row in screen.buttons]


def taps(screen: Screen) -> dict[str, Any]:
    buttons: list[Button] = [button for row in screen.buttons for button in row]
    return {button.label: button.tap for button in buttons if button.tap is not None}


async def some_homework(school: Families) -> None:
    await school.homework(MATHS, "2026-11-20", "1. uzd.")
    await school.homework(MATHS, "2026-11-24", "45. lpp., 3.–7. uzd.")
    await school.homework(LATVIAN, "2026-11-24", "Sacerējums", changed=NOW)
    await school.homework(MUSIC, "2026-11-26", "Dziesma")


async def test_tomorrow_comes_first_in_one_message(school: Families, mother: Viewer) -> None:
    await some_homework(school)
    async with turn(school, mother) as now:
        screen = await homework.one_day(now, None)
    assert screen.text.text.split("\n") == [
        "🎒 Anna Bērziņa, 7.b klase",
        "Mājas darbi · rīt, otrdien, 24. novembrī",
        "",
        "○ Latviešu valoda: Sacerējums (mainīts)",
        "○ Matemātika: 45. lpp., 3.–7. uzd.",
    ]
    assert labels(screen) == [
        ["○ Latviešu valoda", "Lasīt"],
        ["○ Matemātika", "Lasīt"],
        ["‹ 20.11.", "Visa nedēļa", "26.11. ›"],
        *OTHERS,
    ]


async def test_on_friday_tomorrow_is_monday(school: Families, mother: Viewer) -> None:
    await school.homework(MATHS, "2026-11-30", "Monday's")
    friday = mother.model_copy(update={"now": NOW + timedelta(days=4)})
    async with turn(school, friday) as now:
        screen = await homework.one_day(now, None)
    assert "Mājas darbi · pirmdien, 30. novembrī" in screen.text.text
    assert "Monday's" in screen.text.text


async def test_a_day_without_homework_says_so_and_leads_on(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        nothing = await homework.one_day(now, None)
    assert "Šai dienai mājas darbi nav uzdoti." in nothing.text
    assert labels(nothing) == [["Visa nedēļa"], *OTHERS]
    await school.homework(MATHS, "2026-11-27", "5. uzd.")
    async with turn(school, mother) as now:
        screen = await homework.one_day(now, None)
        later = await homework.one_day(now, taps(screen)["27.11. ›"])
    assert "○ Matemātika: 5. uzd." in later.text.text


async def test_a_tick_is_kept_and_the_day_is_shown_again(school: Families, mother: Viewer) -> None:
    await some_homework(school)
    async with turn(school, mother) as now:
        ticked = taps(await homework.one_day(now, None))["○ Matemātika"]
    async with turn(school, mother) as now:
        screen = await homework.tick(now, ticked)
        assert now.answer.toast == "Izdarīts. To redzat tikai Jūs."
    assert "Mani atzīmējumi: 1 no 2 (bērna atzīmējumus redz tikai bērns)" in screen.text
    assert "✓ Matemātika: 45. lpp." in screen.text.text
    async with turn(school, mother) as now:
        again = await homework.tick(now, ticked)  # an impatient second tap
    assert again == screen
    async with turn(school, mother) as now:
        undone = await homework.tick(now, taps(screen)["✓ Matemātika"])
        assert now.answer.toast == "Vēl nav izdarīts."
    assert "○ Matemātika: 45. lpp." in undone.text.text
    assert "Mani atzīmējumi" not in undone.text


async def test_the_child_does_not_see_the_mothers_tick(school: Families, mother: Viewer) -> None:
    await some_homework(school)
    anna = await school.link(ANNA, ANNA, "student")
    async with turn(school, mother) as now:
        await homework.tick(now, taps(await homework.one_day(now, None))["○ Matemātika"])
    async with turn(school, anna) as now:
        screen = await homework.one_day(now, None)
    assert "Izdarīts 0 no 2" in screen.text


async def test_a_task_is_shown_whole_with_who_set_it_and_when(school: Families, mother: Viewer) -> None:
    text = "Izpildīt:\n1) <b>testu</b> " + LINK + "\n" + "un atkārtot. " * 60
    number = await school.homework(MATHS, "2026-11-24", text, at=NOW - timedelta(days=3), changed=NOW)
    async with turn(school, mother) as now:
        day = await homework.one_day(now, None)
        screen = await homework_task.task(now, taps(day)["Lasīt"])
    assert text not in day.text.text
    assert len(day.text) < 600
    assert screen.text.text.split("\n")[1] == "Matemātika · līdz otrdienai, 24. novembrim"
    assert text in screen.text.text
    assert (
        "&lt;b&gt;testu&lt;/b&gt; " + LINK in screen.text
    )  # Telegram makes the link; nobody else's HTML passes
    assert screen.text.text.endswith("Uzdeva Jānis Ozols 20.11. plkst. 15.00\nMainīts 23.11. plkst. 15.00")
    assert taps(screen) == {
        "Atzīmēt kā izdarītu": TickTask(child=ANNA, homework=number, done=True),
        "Atpakaļ": OpenDay(child=ANNA, day=TUESDAY),
    }


async def test_a_done_task_that_changed_since_asks_to_be_read_again(school: Families, mother: Viewer) -> None:
    old = await school.homework(MATHS, "2026-11-24", "a")
    new = await school.homework(MATHS, "2026-11-24", "b", changed=NOW + timedelta(hours=1))
    async with turn(school, mother) as now:
        for number in (old, new):
            await homework.tick(now, TickTask(child=ANNA, homework=number, done=True))
        as_it_was = await homework_task.task(now, OpenTask(child=ANNA, homework=old))
        changed = await homework_task.task(now, OpenTask(child=ANNA, homework=new))
    assert "✓ Izdarīts. To redzat tikai Jūs." in as_it_was.text
    assert "Uzdevums mainīts pēc tam" in changed.text
    assert labels(changed)[0] == ["Vēl nav izdarīts"]


async def test_the_week_stands_day_by_day(school: Families, mother: Viewer) -> None:
    await some_homework(school)
    async with turn(school, mother) as now:
        screen = await homework.week(now, taps(await homework.one_day(now, None))["Visa nedēļa"])
        before = await homework.week(now, taps(screen)["‹ Iepriekšējā nedēļa"])
        empty = await homework.week(now, taps(screen)["Nākamā nedēļa ›"])
    assert screen.text.text.split("\n")[1:] == [
        "Mājas darbi · 23.11.–29.11.",
        "Rīt",
        "Latviešu valoda: Sacerējums (mainīts)",
        "Matemātika: 45. lpp., 3.–7. uzd.",
        "Ceturtdien, 26.11.",
        "Mūzika: Dziesma",
    ]
    assert labels(screen) == [
        ["Rīt", "Ceturtdien, 26.11."],
        ["‹ Iepriekšējā nedēļa", "Nākamā nedēļa ›"],
        ["Atpakaļ"],
    ]
    assert taps(screen)["Ceturtdien, 26.11."] == OpenDay(child=ANNA, day=date(2026, 11, 26))
    assert "Piektdien, 20.11.\nMatemātika: 1. uzd." in before.text.text
    assert "Šai nedēļai mājas darbi nav uzdoti." in empty.text


async def test_in_a_guardians_week_only_the_own_ticks_are_shown(school: Families, mother: Viewer) -> None:
    await some_homework(school)
    async with turn(school, mother) as now:
        await homework.tick(now, taps(await homework.one_day(now, None))["○ Matemātika"])
    async with turn(school, mother) as now:
        week = await homework.week(now, OpenWeek(child=ANNA, day=TUESDAY))
    assert "✓ Matemātika: 45. lpp." in week.text.text
    assert "\nLatviešu valoda: Sacerējums" in week.text.text
    assert "○" not in week.text


async def test_a_students_week_tells_what_is_still_to_do(school: Families) -> None:
    await some_homework(school)
    anna = await school.link(ANNA, ANNA, "student")
    async with turn(school, anna) as now:
        await homework.tick(now, taps(await homework.one_day(now, None))["○ Matemātika"])
    async with turn(school, anna) as now:
        day = await homework.one_day(now, None)
        week = await homework.week(now, OpenWeek(child=ANNA, day=TUESDAY))
    assert "Izdarīts 1 no 2" in day.text
    assert "✓ Matemātika: 45. lpp." in week.text.text
    assert "○ Latviešu valoda: Sacerējums" in week.text.text


async def test_two_tasks_of_one_subject_can_be_told_apart(school: Families, mother: Viewer) -> None:
    await school.homework(MATHS, "2026-11-24", "a")
    await school.homework(MATHS, "2026-11-24", "b")
    async with turn(school, mother) as now:
        screen = await homework.one_day(now, None)
    assert [row[0] for row in labels(screen)[:2]] == ["○ Matemātika 1", "○ Matemātika 2"]


async def test_however_much_is_set_it_stays_one_message(school: Families, mother: Viewer) -> None:
    for day in (24, 25):
        for _ in range(35):
            await school.homework(MATHS, f"2026-11-{day}", "Lasīt un pārrakstīt. " * 100)
    async with turn(school, mother) as now:
        day_screen = await homework.one_day(now, None)
        week = await homework.week(now, OpenWeek(child=ANNA, day=TUESDAY))
    for screen in (day_screen, week):
        assert len(screen.text.text) < 4096
        assert sum(map(len, screen.buttons)) <= 100
    assert "… un vēl 5 darbi." in day_screen.text
    assert "… un vēl 35 darbi." in week.text


async def test_what_is_not_theirs_looks_like_what_is_not_there(school: Families, mother: Viewer) -> None:
    foreign = await school.homework(FOREIGN, "2026-11-24", "Words")
    maths = await school.homework(MATHS, "2026-11-24", "1. uzd.")
    screens = []
    async with turn(school, mother) as now:
        for child, number in ((ANNA, foreign), (ANNA, 99_999), (JURIS, maths), (ELZA, maths)):
            screens.append(await homework_task.task(now, OpenTask(child=child, homework=number)))
            screens.append(await homework.tick(now, TickTask(child=child, homework=number, done=True)))
            assert now.answer.toast is not None
            assert now.answer.toast.startswith("Neko neatradu")
        screens.append(await homework.one_day(now, OpenDay(child=JURIS, day=None)))
        screens.append(await homework.week(now, OpenWeek(child=JURIS, day=TODAY)))
        assert len({(screen.text, screen.buttons) for screen in screens}) == 1
        kept = await now.tx.fetch("SELECT COUNT(*) AS ticks FROM homework_ticks")
    assert kept == [{"ticks": 0}]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(2024, 1, 1), date(2030, 1, 1), date(9999, 12, 31)])
async def test_a_button_of_another_age_leads_back(school: Families, mother: Viewer, day: date) -> None:
    async with turn(school, mother) as now:
        screens = [
            await homework.one_day(now, OpenDay(child=ANNA, day=day)),
            await homework.week(now, OpenWeek(child=ANNA, day=day)),
        ]
    assert all("Neko neatradu" in screen.text for screen in screens)


async def test_a_button_under_one_twin_ticks_for_that_twin(school: Families, mother: Viewer) -> None:
    await school.link(MOTHER, ELZA, "mother")
    number = await school.homework(MATHS, "2026-11-24", "1. uzd.")
    async with turn(school, mother) as now:
        screen = await homework.tick(now, TickTask(child=ELZA, homework=number, done=True))
    assert screen.text.text.startswith("🎒 Elza Bērziņa, 7.b klase")
    assert "Mani atzīmējumi: 1 no 1" in screen.text
    async with turn(school, mother) as now:
        others = await homework.one_day(now, None)
    assert "○ Matemātika" in others.text.text
    assert "Mani atzīmējumi" not in others.text


async def test_juris_mother_reads_the_same_homework_of_her_own_son(school: Families) -> None:
    await some_homework(school)
    viewer = await school.link(JURIS_MOTHER, JURIS, "mother")
    async with turn(school, viewer) as now:
        screen = await homework.one_day(now, None)
    assert screen.text.text.startswith("🎒 Juris Kalniņš, 7.b klase")
    assert "○ Matemātika: 45. lpp., 3.–7. uzd." in screen.text.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_has_words_for_every_screen(
    school: Families, mother: Viewer, language: str
) -> None:
    await some_homework(school)
    async with turn(school, mother, language) as now:
        day = await homework.one_day(now, None)
        shown = [day, await homework.week(now, OpenWeek(child=ANNA, day=TODAY))]
        tasks = [tap for tap in taps(day).values() if isinstance(tap, OpenTask)]
        shown += [await homework_task.task(now, tap) for tap in tasks]
        ticks = [tap for tap in taps(day).values() if isinstance(tap, TickTask)]
        shown += [await homework.tick(now, tap) for tap in ticks]
    assert len(shown) >= 5
    assert all(screen.text and screen.buttons for screen in shown)


@pytest.mark.parametrize(
    "data",
    ["md1:11:2026-02-30", "md1:11:20261124", "md1:0:", "md1:11", "md1:11:2026-11-24T00", "md1::2026-11-24"],
)
def test_made_up_buttons_are_out_of_date(data: str) -> None:
    with pytest.raises(OutdatedTap):
        OpenDay.unpack(data)


def test_buttons_can_be_read_back() -> None:
    most = 2**63 - 1
    for tap in (
        OpenDay(child=most, day=None),
        OpenDay(child=most, day=TODAY),
        OpenWeek(child=most, day=TODAY),
        OpenTask(child=most, homework=most),
        TickTask(child=most, homework=most, done=True),
    ):
        assert type(tap).unpack(tap.pack()) == tap
