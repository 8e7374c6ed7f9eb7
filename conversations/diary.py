"""The diary: the paper diary's page as one screen.

Dienasgrāmata ──► the latest school day ◄──► a day earlier, a day later ──► its homework, its timetable
                    └► a week ◄──► another week
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from conversations import people
from conversations.child import Id, looks_at
from conversations.excerpt import excerpt
from conversations.homework_ways import OpenDay
from conversations.lesson_taps import OpenLessons
from conversations.lessons import capital, free_text, weekday_label, when
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Look, MenuItem, Topic
from conversations.turn import Turn
from conversations.veil import Veil, veil
from locales import Markup, Wording
from storage import diary, timetable
from storage.attendance import Missed
from storage.diary import Entry, Page, Remark
from storage.lessons import Lesson

PLACE: Final = "diary"
REACH: Final = timedelta(days=500)
ONE_DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)
# How far back the latest school day is looked for: over the winter holidays.
BACK: Final = timedelta(days=28)
FRIDAY: Final = 5
# Characters of a text: on a short day two lines of a phone, on a long one a single line.
SHORT_DAY: Final = 6
ON_SHORT_DAY: Final = 90
ON_LONG_DAY: Final = 44
OF_REMARK: Final = 300


class OpenPage(Tap, code="yd"):
    """A day of the diary; None: the latest school day."""

    child: Id
    day: date | None


class OpenPages(Tap, code="yw"):
    """The week of a day."""

    child: Id
    day: date


async def one_day(turn: Turn, what: Any) -> Screen:
    """A page; ``what`` names its day, or is whatever led here: then it is the latest."""
    if isinstance(what, OpenPage):
        if not await looks_at(turn, what.child) or not _is_near(turn, what.day):
            return await _gone(turn)
        return await _day(turn, what.day)
    return await _day(turn, None)


async def week(turn: Turn, tap: OpenPages) -> Screen:
    """What stands in a week: marks, absences, homework and remarks of each day."""
    if not await looks_at(turn, tap.child) or not _is_near(turn, tap.day):
        return await _gone(turn)
    say, monday = turn.say, tap.day - timedelta(days=tap.day.weekday())
    found = await diary.pages(turn.tx, turn.seen_by(), monday, monday + WEEK - ONE_DAY)
    pages = [page for page in found if not page.is_empty or page.day.day.isoweekday() <= FRIDAY]
    hidden = await veil(turn)
    first, last = say.day(pages[0].day.day), say.day(pages[-1].day.day)
    text = [say("diary-week", first=first, last=last)]
    for page in pages:
        text.append(say("diary-week-day", day=capital(say.near_day(page.day.day, turn.today))))
        text.extend(_in_week(say, hidden, page))
    opened = [
        Button(weekday_label(say, page.day.day), OpenPage(child=tap.child, day=page.day.day))
        for page in pages
        if not page.is_empty
    ]
    turned = [
        Button(say.plain(key), OpenPages(child=tap.child, day=monday + away))
        for key, away in (("timetable-week-before-button", -WEEK), ("timetable-week-after-button", WEEK))
        if _is_near(turn, monday + away)
    ]
    back = Button(say.plain("common-back-button"), OpenPage(child=tap.child, day=None))
    return await _screen(turn, text, [tuple(opened), tuple(turned), (back,)])


async def _day(turn: Turn, asked: date | None) -> Screen:
    say, viewer = turn.say, turn.seen_by()
    day = asked or await _latest(turn)
    around = await diary.pages(turn.tx, viewer, day - 3 * ONE_DAY, day + 3 * ONE_DAY)
    shown = next(page for page in around if page.day.day == day)
    text = [say("diary-day", day=when(say, day, turn.today)), Markup("")]
    text.extend(_page_text(say, await veil(turn), shown))
    return await _screen(turn, text, _day_rows(turn, around, shown))


async def _latest(turn: Turn) -> date:
    """Today where it has lessons, else the last day that had; today where none is in sight."""
    found = await timetable.read(turn.tx, turn.seen_by(), turn.today - BACK, turn.today)
    return max((one.day for one in found.days if one.is_school_day), default=turn.today)


def _day_rows(turn: Turn, around: Sequence[Page], shown: Page) -> Iterable[Row]:
    say, child, day = turn.say, _child(turn), shown.day.day
    beside = [page.day.day for page in around if not page.is_empty or page.day.day.isoweekday() <= FRIDAY]
    earlier, later = [one for one in beside if one < day][-1:], [one for one in beside if one > day][:1]
    steps = (
        *(("timetable-earlier-button", one) for one in earlier),
        *(("timetable-later-button", one) for one in later),
    )
    yield tuple(
        Button(say.plain(key, day=say.day(one)), OpenPage(child=child, day=one))
        for key, one in steps
        if _is_near(turn, one)
    )
    row = [Button(say.plain("timetable-week-button"), OpenPages(child=child, day=day))]
    if any(entry.homework for entry in shown.entries) or any(rest.homework for rest in shown.rest):
        row.append(Button(say.plain("diary-homework-button"), OpenDay(child=child, day=day)))
    else:
        row.append(Button(say.plain("diary-lessons-button"), OpenLessons(child=child, day=day)))
    yield tuple(row)


def _page_text(say: Wording, hidden: Veil, page: Page) -> Iterable[Markup]:
    length = ON_SHORT_DAY if len(page.entries) <= SHORT_DAY else ON_LONG_DAY
    for entry in page.entries:
        yield _heading(say, hidden, entry)
        if entry.topic:
            yield say("diary-topic", topic=excerpt(entry.topic, length))
        for task in entry.homework:
            yield say("diary-homework", text=excerpt(task.text, length))
    for rest in page.rest:
        heading = say("diary-rest", subject=rest.subject)
        yield Markup(" · ").join([heading, *(hidden(str(mark)) for mark in rest.marks)])
        for task in rest.homework:
            yield say("diary-homework", text=excerpt(task.text, length))
    if not page.day.is_school_day:
        yield free_text(say, page.day)
    if page.remarks:
        yield Markup("")
    for remark in page.remarks:
        yield _remark(say, remark)


def _heading(say: Wording, hidden: Veil, entry: Entry) -> Markup:
    """«3. Matemātika · 8 · nebija (n)»."""
    parts: list[str] = [_lesson(say, entry.lesson)]
    parts.extend(say("diary-mark", mark=hidden(str(mark))) for mark in entry.marks)
    if entry.missed is not None:
        parts.append(_missed(say, entry.missed))
    return Markup(" · ").join(parts)


def _lesson(say: Wording, lesson: Lesson) -> Markup:
    planned, held = lesson.planned, lesson.held
    if held is None:
        return say("diary-lesson-off", number=lesson.number, subject=lesson.shown.subject)
    if planned is not None and planned.subject != held.subject:
        return say("diary-lesson-other", number=lesson.number, old=planned.subject, new=held.subject)
    return say("diary-lesson", number=lesson.number, subject=held.subject)


def _missed(say: Wording, missed: Missed) -> Markup:
    if missed.kind == "late":
        return say("diary-late")
    return say("diary-absent-excused" if missed.is_excused else "diary-absent")


def _remark(say: Wording, remark: Remark) -> Markup:
    text = excerpt(remark.text, OF_REMARK)
    if remark.subject is None:
        return say(f"diary-kind-{remark.kind}", text=text)
    return say(f"diary-kind-{remark.kind}-lesson", text=text, subject=remark.subject)


def _in_week(say: Wording, hidden: Veil, page: Page) -> Iterable[Markup]:
    """Only what was entered; the lessons themselves are the timetable's."""
    marks = [
        say("diary-week-mark", subject=subject, mark=hidden(str(mark)))
        for subject, found in (
            *((entry.lesson.shown.subject, entry.marks) for entry in page.entries),
            *((rest.subject, rest.marks) for rest in page.rest),
        )
        for mark in found
    ]
    tasks = [entry.lesson.shown.subject for entry in page.entries if entry.homework]
    tasks += [rest.subject for rest in page.rest if rest.homework]
    missed = [
        say("diary-week-missed-lesson", number=entry.lesson.number, how=_missed(say, entry.missed))
        for entry in page.entries
        if entry.missed is not None
    ]
    if marks:
        yield say("diary-week-marks", marks=Markup(", ").join(marks))
    if missed:
        yield say("diary-week-missed", lessons=Markup(", ").join(missed))
    if tasks:
        yield say("diary-week-homework", subjects=", ".join(tasks))
    yield from (_remark(say, remark) for remark in page.remarks)
    if not (marks or missed or tasks or page.remarks):
        yield say("diary-week-nothing") if page.day.is_school_day else free_text(say, page.day)


def _is_near(turn: Turn, day: date | None) -> bool:
    return day is None or abs(day - turn.today) <= REACH


def _child(turn: Turn) -> int:
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def _screen(turn: Turn, text: Iterable[str], rows: Iterable[Row]) -> Screen:
    header = await people.header(turn)
    tabs = await people.children_row(turn, PLACE)
    buttons = tuple(row for row in (*rows, *tabs) if row)
    return Screen(Markup("\n").join([header, *text]), buttons, protect=True)


async def _gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the diary of the child that the chat shows."""
    back = Button(turn.say.plain("common-back-button"), OpenPage(child=_child(turn), day=None))
    return Screen(turn.say("common-not-found"), ((back,),), protect=True)


TOPIC = Topic(
    name=PLACE,
    commands=(Command("dienasgramata", Look(one_day), Audience.FAMILY, aliases=("diary",)),),
    taps=(
        (OpenPage, Look(one_day), Audience.FAMILY),
        (OpenPages, Look(week), Audience.FAMILY),
    ),
    menu=(MenuItem("diary-menu-button", Look(one_day), Audience.FAMILY),),
)
