"""The settings: each with its value, who changed it last, and another value typed."""

from datetime import time
from typing import Any, Final

from conversations import people
from conversations.event import Typed
from conversations.exchange.taps import OpenExchange
from conversations.school.taps import (
    AwaitSetting,
    OpenCalendar,
    OpenLog,
    OpenSchool,
    OpenSetting,
    OpenYear,
    Review,
    StopSchool,
)
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import audit, school_settings
from storage.audit import Entry
from storage.clock import school_day
from storage.school_settings import FIELDS, SPANS, Field, SchoolSettings, SettingRefused

PLACE: Final = "school"


async def overview(turn: Turn, what: Any, *above: Markup) -> Screen:
    """Every setting with its value."""
    viewer = turn.seen_by()
    settings = await school_settings.shown(turn.tx, viewer)
    if settings is None:
        return gone(turn)
    lines = [*above, await people.header(turn), *(_line(turn, settings, field) for field in FIELDS)]
    buttons = [Button(_label(turn, field), OpenSetting(field=field)) for field in FIELDS]
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    calendar = Button(turn.say.plain("school-calendar-button"), OpenCalendar())
    rows.append((calendar, Button(turn.say.plain("school-exchange-button"), OpenExchange())))
    if viewer.kind == "head":
        year = Button(turn.say.plain("school-year-button"), OpenYear())
        rows.append((year, Button(turn.say.plain("school-log-button"), OpenLog())))
    rows += await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", lines), tuple(rows))


async def opened(turn: Turn, tap: OpenSetting) -> Screen:
    """One setting; what is typed next is its value."""
    settings = await school_settings.shown(turn.tx, turn.seen_by())
    if settings is None:
        return gone(turn)
    last = (await audit.latest(turn.tx, turn.seen_by())).get(f"setting.{tap.field}")
    lines = [_line(turn, settings, tap.field), *([_changed(turn, last)] if last else []), Markup("")]
    least, most = SPANS.get(tap.field, (0, 0))
    lines.append(turn.say(f"school-prompt-{_key(tap.field)}", least=least, most=most))
    if tap.field == "reviewed":
        on = not settings.reviewed
        label = turn.say.plain("school-review-on-button" if on else "school-review-off-button")
        return Screen(Markup.join("\n", lines), ((Button(label, Review(on=on)),), back(turn, OpenSchool())))
    turn.ask(AwaitSetting(field=tap.field))
    return Screen(Markup.join("\n", lines), (stop_row(turn),))


async def typed(turn: Turn, state: AwaitSetting) -> Screen:
    """The value is kept and read back, or what would do is said."""
    text = clean(turn.event.text) if isinstance(turn.event, Typed) else ""
    try:
        value = school_settings.read(state.field, text)
    except SettingRefused as refused:
        least, most = SPANS.get(state.field, (0, 0))
        return Screen(turn.say(f"school-wrong-{refused.reason}", least=least, most=most), (stop_row(turn),))
    return await _keep(turn, state.field, value)


async def review(turn: Turn, tap: Review) -> Screen:
    return await _keep(turn, "reviewed", int(tap.on))


async def stop(turn: Turn, tap: StopSchool) -> Screen:
    """Back to the settings; nothing is waited for."""
    turn.done()
    return await overview(turn, tap)


async def _keep(turn: Turn, field: Field, value: school_settings.Value) -> Screen:
    turn.done()
    changed = await school_settings.change(turn.tx, turn.seen_by(), field, value)
    said = turn.say("school-kept" if changed else "school-same")
    return await overview(turn, OpenSchool(), said)


def gone(turn: Turn) -> Screen:
    """Not there, or not this person's to see."""
    return Screen(turn.say("common-not-found"))


def back(turn: Turn, tap: Tap) -> Row:
    return (Button(turn.say.plain("common-back-button"), tap),)


def stop_row(turn: Turn) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), StopSchool()),)


def _line(turn: Turn, settings: SchoolSettings, field: Field) -> Markup:
    value: Any = getattr(settings, field)
    if field in {"report_by", "alert_by"}:
        value = turn.say.time(time.fromisoformat(value))
    elif field == "reviewed":
        value = bool(value)
    elif value is None:
        return turn.say(f"school-line-{_key(field)}-none")
    return turn.say(f"school-line-{_key(field)}", value=value)


def _changed(turn: Turn, last: Entry) -> Markup:
    day, hour = turn.say.day(school_day(last.at)), turn.say.time(last.at)
    return turn.say("school-changed", who=who(turn, last), day=day, time=hour)


def who(turn: Turn, entry: Entry) -> str:
    """Who did it; the operator of the machine has no name."""
    return entry.who or turn.say.plain("school-operator-label")


def _label(turn: Turn, field: Field) -> str:
    return turn.say.plain(f"school-field-{_key(field)}-button")


def _key(field: str) -> str:
    return field.replace("_", "-")
