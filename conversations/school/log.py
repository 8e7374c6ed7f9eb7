"""Who saw and who changed what: for the head, page by page, of one person or about one pupil."""

from datetime import date
from typing import Any

from conversations import people
from conversations.event import Typed
from conversations.school.rules import back, gone, stop_row, who
from conversations.school.taps import AwaitWhom, FindInLog, OpenLog, OpenSchool
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import audit, school_calendar
from storage.audit import Entry, Named
from storage.clock import school_day

LONGEST = 60


async def overview(turn: Turn, what: Any) -> Screen:
    """A page, newest first, and the ways to choose."""
    tap = what if isinstance(what, OpenLog) else OpenLog()
    page = await audit.listed(turn.tx, turn.seen_by(), tap.page, by=tap.by, about=tap.about)
    if page is None:
        return gone(turn)
    say = turn.say
    lines = [await people.header(turn), say("school-log")]
    if page.by or page.about:
        lines.append(say("school-log-of", name=page.by or page.about))
    if not page.entries:
        lines += [Markup(""), say("school-log-none")]
    for entry in page.entries:
        lines += [Markup(""), *_lines(turn, entry)]
    where = {"by": tap.by, "about": tap.about}
    steps = [
        Button(say.plain(key), OpenLog(page=there, **where))
        for key, there, is_there in (
            ("common-previous-button", tap.page - 1, tap.page > 0),
            ("common-next-button", tap.page + 1, page.has_more),
        )
        if is_there
    ]
    choose = (
        Button(say.plain("school-log-staff-button"), FindInLog(pupils=False)),
        Button(say.plain("school-log-pupil-button"), FindInLog(pupils=True)),
    )
    up = OpenLog() if tap.by or tap.about else OpenSchool()
    rows: list[Row] = [tuple(steps), choose, back(turn, up)]
    return Screen(Markup.join("\n", lines), tuple(row for row in rows if row), protect=True)


async def ask(turn: Turn, tap: FindInLog) -> Screen:
    if await audit.listed(turn.tx, turn.seen_by()) is None:
        return gone(turn)
    turn.ask(AwaitWhom(pupils=tap.pupils))
    return Screen(turn.say("school-log-prompt", pupils=tap.pupils), (stop_row(turn),))


async def typed(turn: Turn, state: AwaitWhom) -> Screen:
    """Everybody whose name holds the words; nobody yet is chosen."""
    text = clean(turn.event.text).strip()[:LONGEST] if isinstance(turn.event, Typed) else ""
    found = await audit.named(turn.tx, turn.seen_by(), text, pupils=state.pupils)
    if not found:
        return Screen(turn.say("school-log-nobody", text=text or "–"), (stop_row(turn),))
    rows = [(_button(one, pupils=state.pupils),) for one in found]
    return Screen(turn.say("school-log-found", text=text), (*rows, stop_row(turn)), protect=True)


def _button(one: Named, *, pupils: bool) -> Button:
    label = one.name if one.class_name is None else f"{one.name}, {one.class_name}"
    return Button(label, OpenLog(about=one.id) if pupils else OpenLog(by=one.id))


def _lines(turn: Turn, entry: Entry) -> list[Markup]:
    say = turn.say
    day = f"{say.day(school_day(entry.at))} {say.time(entry.at)}"
    first = say("school-log-who", who=who(turn, entry), day=day)
    if entry.kind == "read":
        return [first, say("school-log-read", about=entry.about or "–", topic=_topic(turn, entry.what))]
    what = _what(turn, entry.what)
    second = (
        say("school-log-change", what=what, about=entry.about)
        if entry.about
        else Markup(say("school-log-changed", what=what))
    )
    if entry.old is None and entry.new is None:
        return [first, second]
    old, new = _value(turn, entry.what, entry.old), _value(turn, entry.what, entry.new)
    return [first, second, say("school-log-values", old=old, new=new)]


def _value(turn: Turn, what: str, value: str | None) -> str:
    """A value of the log in words: roles and days as they are said, all else as it is kept."""
    if value is None:
        return "–"
    if what in {"staff.role", "password"}:
        role, _, since = value.partition(" ")
        said = turn.say.plain(f"people-owner-{role}")
        return f"{said}, {turn.say.day(date.fromisoformat(since), 'year')}" if since else said
    if what == "holiday" or what.startswith("term."):
        first, last = school_calendar.span_of(value)
        return f"{turn.say.day(first, 'year')}–{turn.say.day(last, 'year')}"
    return value


def _topic(turn: Turn, topic: str) -> str:
    key = f"school-topic-{topic}-label"
    return turn.say.plain(key) if turn.say.has(key) else turn.say.plain("school-topic-other-label")


def _what(turn: Turn, what: str) -> str:
    """The thing changed, in words; a setting is called as its button is."""
    thing = what.replace(".", "-").replace("_", "-")
    if thing.startswith("setting-"):
        return turn.say.plain(f"school-field-{thing.removeprefix('setting-')}-button")
    key = f"school-thing-{thing}-label"
    return turn.say.plain(key) if turn.say.has(key) else turn.say.plain("school-thing-other-label")
