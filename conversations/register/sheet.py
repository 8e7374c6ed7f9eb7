"""One lesson's register as a screen: who is missing, who was late, a button for each pupil."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

from conversations.excerpt import excerpt
from conversations.lessons import room_text, span
from conversations.register.names import listed, short_names
from conversations.register.taps import AskTopic, Check, Enter, OpenDay, OpenLesson, of_lesson
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage.clock import school_day
from storage.register import Pupil, Sheet

PAGE: Final = 26
"""Pupils on a page at most, two in a row; a larger class is parted evenly."""
TOPIC: Final = 80


async def shown(turn: Turn, sheet: Sheet, page: int = 0, *above: Markup) -> Screen:
    """The register of a lesson as it is now."""
    say, pupils, names = turn.say, sheet.pupils, short_names(sheet.pupils)
    pages = max(1, -(-len(pupils) // PAGE))
    page, size = min(page, pages - 1), 2 * -(-len(pupils) // (2 * pages))
    on_page = pupils[page * size : (page + 1) * size]
    text = [*above, *_head(turn, sheet), *_entered(turn, sheet, names)]
    is_early = sheet.is_early(turn.now)
    if not pupils:
        text.append(say("register-nobody"))
    elif not is_early:
        text.append(say("register-hint"))
    if pages > 1:
        text.append(say("common-page-label", page=page + 1, pages=pages))
    rows = [
        *_rows(turn, sheet, on_page, names, page),
        _steps(turn, sheet, page, pages),
        _closing(turn, sheet) if pupils and sheet.checked is None and not is_early else (),
        _below(turn, sheet),
    ]
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


def gone(turn: Turn) -> Screen:
    """Not one's lesson, or not open any more."""
    back = Button(turn.say.plain("register-lessons-button"), OpenDay(day=turn.today))
    return Screen(turn.say("common-not-found"), ((back,),))


def everybody_is_here(sheet: Sheet) -> bool:
    """Gone through with one tap, and nobody is missing either whom the family has reported."""
    how = None if sheet.checked is None else sheet.checked.how
    return how == "everybody" and not (sheet.missing or sheet.late)


def title(turn: Turn, sheet: Sheet) -> Markup:
    """«1. stunda · Matemātika, 7.b»"""
    about = {"number": sheet.place.number, "subject": sheet.subject, "group": sheet.group}
    return turn.say("register-sheet", **about)


def _head(turn: Turn, sheet: Sheet) -> Iterable[Markup]:
    say = turn.say
    yield title(turn, sheet)
    when = [say.day(sheet.place.day, "long")]
    if sheet.bell is not None:
        when.append(span(say, sheet.bell.starts, sheet.bell.ends))
    if sheet.room is not None:
        when.append(room_text(say, sheet.room))
    yield Markup.of(", ".join(when))
    if sheet.stand_in is not None:
        yield say("register-stand-in", name=sheet.stand_in)
    if sheet.topic is not None:
        yield say("register-topic", topic=excerpt(sheet.topic, TOPIC))
    checked = sheet.checked
    if sheet.is_early(turn.now):
        yield say("register-early", time=say.time(sheet.opens_at))
    elif checked is None:
        yield say("register-open")
    else:
        key = "register-everybody" if everybody_is_here(sheet) else "register-marked"
        yield say(key, who=checked.by, time=_moment(turn, checked.at))


def _moment(turn: Turn, at: datetime) -> str:
    """«10.14»; of another day with it."""
    day, time = school_day(at), turn.say.time(at)
    return time if day == turn.today else f"{turn.say.day(day, 'short')} {time}"


def _entered(turn: Turn, sheet: Sheet, names: Mapping[int, str]) -> Iterable[Markup]:
    say = turn.say
    if sheet.missing:
        yield say("register-absent", names=listed(say, sheet.missing, names))
    if sheet.late:
        yield say("register-late", names=listed(say, sheet.late, names))
    told = [pupil for pupil in sheet.pupils if pupil.is_reported and pupil.stands is None]
    if told:
        yield say("register-told", names=", ".join(names[pupil.id] for pupil in told))
    unknown = [pupil for pupil in sheet.missing if not pupil.is_reported]
    if unknown and sheet.place.day == turn.today:
        yield say("register-alarm-hint")


def _rows(
    turn: Turn, sheet: Sheet, pupils: Sequence[Pupil], names: Mapping[int, str], page: int
) -> Iterable[Row]:
    buttons = [_button(turn, sheet, pupil, names[pupil.id], page) for pupil in pupils]
    return (tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _button(turn: Turn, sheet: Sheet, pupil: Pupil, name: str, page: int) -> Button:
    say = turn.say
    label = name if pupil.stands is None else say.plain(f"register-{pupil.stands}-button", name=name)
    entered = {"student": pupil.id, "entry": pupil.next_entry, "page": page}
    return Button(label, Enter.model_validate(of_lesson(sheet.place) | entered))


def _steps(turn: Turn, sheet: Sheet, page: int, pages: int) -> Row:
    return tuple(
        Button(turn.say.plain(key), OpenLesson.model_validate(of_lesson(sheet.place) | {"page": there}))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )


def _closing(turn: Turn, sheet: Sheet) -> Row:
    """«Visi ir» while nobody is entered, then «Gatavs»."""
    if sheet.has_entries:
        key = "register-done-button"
    else:
        key = "register-others-button" if sheet.missing or sheet.late else "register-everybody-button"
    return (Button(turn.say.plain(key), Check.model_validate(of_lesson(sheet.place))),)


def _below(turn: Turn, sheet: Sheet) -> Row:
    day = Button(turn.say.plain("register-lessons-button"), OpenDay(day=sheet.place.day))
    topic = Button(turn.say.plain("register-topic-button"), AskTopic.model_validate(of_lesson(sheet.place)))
    return (topic, day)
