"""A week of lessons as a picture: a column a day, a row a lesson; changed ones stand out."""

from collections.abc import Sequence
from typing import Final

from conversations.drawing.canvas import (
    FAINT,
    INK,
    MARGIN,
    PAPER,
    RULE,
    SHADE,
    SMALL,
    TINTS,
    WARNING,
    WIDTH,
    Box,
    Canvas,
    Point,
    text_width,
    wrapped,
)
from conversations.lessons import room_text, weekday_label
from locales import Wording
from storage.lessons import Day, Lesson

NUMBERS: Final = 56
ROW: Final = 112
GAP: Final = 6
HEAD: Final = 64
INNER: Final = 10
FINE: Final = 24
CHANGED: Final = TINTS[4]


def drawn(say: Wording, days: Sequence[Day], *, rooms: bool = True) -> bytes:
    """The PNG. Takes tenths of a second: call it through ``asyncio.to_thread``."""
    heading = f"{say.day(days[0].day)}–{say.day(days[-1].day)}"
    numbers = sorted({lesson.number for day in days for lesson in day.lessons}) or [1]
    canvas = Canvas(MARGIN * 3 + 46 + HEAD + len(numbers) * (ROW + GAP))
    top = canvas.title(f"{say.plain('timetable-picture-title')} · {heading}")
    wide = (WIDTH - 2 * MARGIN - NUMBERS) / len(days)
    for column, day in enumerate(days):
        left = MARGIN + NUMBERS + column * wide
        name = weekday_label(say, day.day)
        colour = INK if day.is_school_day else FAINT
        canvas.text((left + wide / 2, top), name, weight="bold", colour=colour, align="middle")
        if not day.lessons:
            free = say.plain("timetable-free-label")
            canvas.text((left + wide / 2, top + HEAD), free, size=SMALL, colour=FAINT, align="middle")
    for row, number in enumerate(numbers):
        y = top + HEAD + row * (ROW + GAP)
        canvas.text((MARGIN, y + INNER), str(number), weight="semibold", colour=FAINT)
        for column, day in enumerate(days):
            left = MARGIN + NUMBERS + column * wide
            here = [lesson for lesson in day.lessons if lesson.number == number]
            for place, lesson in enumerate(here):
                # What was moved to a place that has a lesson already shares it.
                high = ROW / len(here)
                box = (left + GAP, y + place * high, left + wide, y + (place + 1) * high)
                _lesson(canvas, say, lesson, box, rooms=rooms)
    return canvas.png()


def _lesson(canvas: Canvas, say: Wording, lesson: Lesson, box: Box, *, rooms: bool) -> None:
    left, top, right, bottom = box
    is_off, is_changed = lesson.held is None, lesson.planned != lesson.held
    canvas.box(
        box,
        fill=PAPER if is_off else CHANGED if is_changed else SHADE,
        outline=RULE if is_off else None,
        radius=10,
    )
    wide, shown, old = right - left - 2 * INNER, lesson.shown, lesson.planned
    is_low = bottom - top < ROW * 0.8
    at, replaced = top + INNER - 2, old is not None and old.subject != shown.subject
    at = _subject(
        canvas, shown.subject, (left + INNER, at), wide, lines=1 if is_low or replaced else 2, off=is_off
    )
    if old is not None and replaced and not is_low:
        at = _subject(canvas, old.subject, (left + INNER, at), wide, lines=1, off=True, size=FINE)
    if rooms and not is_off and shown.room and at + FINE < bottom:
        canvas.text((left + INNER, at), room_text(say, shown.room), size=FINE, colour=FAINT, width=wide)


def _subject(
    canvas: Canvas, words: str, at: Point, wide: float, *, lines: int, off: bool, size: int = SMALL
) -> float:
    """A subject's name, struck through where it is not held; where the next line begins."""
    if any(text_width(word, size, "semibold") > wide for word in words.split()):
        size = FINE
    left, top = at
    for line in wrapped(words, wide, lines, size, "semibold"):
        canvas.text((left, top), line, size=size, weight="semibold", colour=FAINT if off else INK)
        if off:
            middle, end = top + size * 0.68, left + text_width(line, size, "semibold")
            canvas.line([(left, middle), (end, middle)], colour=WARNING, thickness=2.5)
        top += round(size * 1.2)
    return top
