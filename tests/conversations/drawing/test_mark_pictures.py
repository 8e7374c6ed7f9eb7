"""Pictures of marks: whatever the marks are, a PNG that a chat shows whole; the same for the same marks."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from conversations.drawing import mark_line, mark_week, year_lines
from conversations.drawing.canvas import SMALL, WIDTH, text_width, wrapped
from conversations.drawing.mark_line import MarkLine
from conversations.drawing.mark_week import DayOfMarks, MarkWeek
from conversations.drawing.time_axis import TimeAxis
from conversations.drawing.year_lines import SubjectLine, YearLines

FIRST, LAST = date(2026, 9, 1), date(2027, 5, 28)
LONG = "Projektēšana un ļoti, ļoti garš priekšmeta nosaukums"


def size(png: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(png)) as picture:
        assert picture.format == "PNG"
        return picture.size


def line(count: int) -> MarkLine:
    days = [FIRST + timedelta(days=5 * number) for number in range(count)]
    return MarkLine(
        title=LONG,
        below="Їжак, ёж, ķirsis",
        first=FIRST,
        last=LAST,
        marks=[(day, 1 + number % 10) for number, day in enumerate(days)],
        averages=[(day, 5.5) for day in days],
        average="5,50",
        months={day: f"{day:%d.%m.}" for day in TimeAxis(FIRST, LAST, 0, 1).months()},
        marks_label="atzīmes",
        average_label="vidējā",
    )


@pytest.mark.parametrize("count", [1, 2, 60])
def test_a_line_of_one_mark_or_many(count: int) -> None:
    assert size(mark_line.draw(line(count))) == (WIDTH, mark_line.HEIGHT)


def test_the_same_marks_give_the_same_picture_and_others_another() -> None:
    assert mark_line.draw(line(2)) == mark_line.draw(line(2))
    assert mark_line.draw(line(2)) != mark_line.draw(line(3))


@pytest.mark.parametrize("count", [1, 2, 15, 18])
def test_all_subjects_stand_on_one_picture_that_no_chat_cuts(count: int) -> None:
    course = [(FIRST, 7.0), (LAST, 6.5)]
    lines = [SubjectLine(LONG, course[: 1 + number % 2], "7,00") for number in range(count)]
    wide, high = size(year_lines.draw(YearLines("Gaita", "gads", FIRST, LAST, lines, "no 6 līdz 8")))
    assert wide == WIDTH
    assert high <= 1.5 * WIDTH


@pytest.mark.parametrize(
    ("values", "ends"), [([6.2, 7.9], (6, 8)), ([7.0], (6, 8)), ([10.0], (9, 10)), ([1.0], (1, 2))]
)
def test_one_scale_for_all_lines(values: list[float], ends: tuple[int, int]) -> None:
    assert year_lines.scale([SubjectLine("a", [(FIRST, value)], "") for value in values]) == ends


def test_a_week_is_as_high_as_its_marks() -> None:
    marks = [(LONG, "4|7", 7), ("Sports", "i", None), ("Mūzika", "3", 3)]
    empty = [DayOfMarks("Pirmdiena", []) for _ in range(5)]
    full = [DayOfMarks("Pirmdiena", marks) for _ in range(5)]
    less, more = (size(mark_week.draw(MarkWeek("Nedēļa", "", days, "–")))[1] for days in (empty, full))
    assert less < more


def test_text_keeps_to_its_width() -> None:
    for lines in (1, 2):
        made = wrapped(f"{LONG} {LONG}", 300, lines, SMALL)
        assert len(made) == lines
        assert all(text_width(one, SMALL) <= 300 for one in made)
        assert made[-1].endswith("…")
    assert wrapped("Sports", 300) == ["Sports"]


def test_days_outside_stand_at_the_nearer_end() -> None:
    axis = TimeAxis(FIRST, LAST, 10, 110)
    assert (axis.at(FIRST - timedelta(days=9)), axis.at(LAST + timedelta(days=9))) == (10, 110)
    assert [month.month for month in axis.months()] == [9, 10, 11, 12, 1, 2, 3, 4, 5]
