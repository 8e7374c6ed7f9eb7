"""The week's picture: every kind of lesson is drawn, whatever the school calls its subjects."""

from datetime import date, time, timedelta
from io import BytesIO

from PIL import Image

from conversations.drawing import week
from locales import LANGUAGES, wording
from storage.lessons import Bell, Change, Day, Held, Lesson

MONDAY = date(2026, 11, 23)
USUAL = Held("Matemātika", "Līga Zariņa", "214")
LONG = Held(
    "Ļoti gara nosaukuma starpdisciplinārais priekšmets" * 2, None, "Lielā aktu zāle otrajā stāvā" * 2
)


def lesson(number: int, planned: Held | None, held: Held | None) -> Lesson:
    change = None if planned == held else Change(1, "substituted", MONDAY, number, None, None, None)
    return Lesson(MONDAY, number, 1, planned, held, change, Bell(number, time(8), time(9)))


def size(days: list[Day], *, rooms: bool = True) -> tuple[int, int]:
    with Image.open(BytesIO(week.drawn(wording("lv"), days, rooms=rooms))) as image:
        return image.size


def test_it_is_as_high_as_the_longest_day() -> None:
    days = [Day(MONDAY + timedelta(days=away), (), None) for away in range(5)]
    empty = size(days)
    days[0] = Day(MONDAY, tuple(lesson(number, USUAL, USUAL) for number in range(1, 9)), None)
    assert size(days) == (empty[0], empty[1] + 7 * (week.ROW + week.GAP))


def test_changes_rooms_and_languages_make_a_difference() -> None:
    def drawn(held: Held | None, *, rooms: bool = True, language: str = "lv") -> bytes:
        day = Day(MONDAY, (lesson(1, USUAL, held),), None)
        return week.drawn(wording(language), [day], rooms=rooms)

    pictures = [drawn(USUAL), drawn(None), drawn(LONG), drawn(USUAL, rooms=False)]
    pictures += [drawn(USUAL, language=language) for language in LANGUAGES[1:]]
    assert len(set(pictures)) == len(pictures)


def test_two_lessons_share_one_place() -> None:
    shared = (lesson(2, LONG, LONG), lesson(2, None, USUAL), lesson(2, LONG, None))
    assert size([Day(MONDAY, shared, None)]) == size([Day(MONDAY, shared[:1], None)])
