"""What a school sets for itself: name, telephone, rules for absences, length of log-ins, review of remarks.

    shown = await school_settings.shown(tx, viewer)
    value = school_settings.read("report_by", "9:00")           # SettingRefused says why it is none
    await school_settings.change(tx, viewer, "report_by", value)

For the office, the head and the operator; every change is kept in the audit log.
"""

import re
from datetime import time
from typing import Any, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict

from storage import audit
from storage.people import plain_signs
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("school_settings")

Field = Literal[
    "name", "phone", "report_by", "alert_by", "parent_days", "parent_notes", "session_days", "reviewed"
]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)
Value = str | int | None

SPANS: Final[dict[str, tuple[int, int]]] = {
    "parent_days": (1, 30),
    "parent_notes": (0, 50),
    "session_days": (1, 365),
}
"""The least and the most that a number may be."""
MAY_LACK: Final = frozenset({"phone", "parent_notes"})
"""What may be left empty: no telephone, any number of notes."""
LONGEST_NAME: Final = 120
LAST_HOUR, LAST_MINUTE = 23, 59
_NOTHING: Final = frozenset({"", "-", "–", "nav", "none", "нет", "немає"})
_HOUR: Final = re.compile(r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})")
_YES: Final = frozenset({"1", "jā", "yes", "on", "true"})
_NO: Final = frozenset({"0", "nē", "no", "off", "false"})
_OF_SCHOOL: Final = ("name", "phone", "session_days")
_OF_ABSENCES: Final = ("report_by", "alert_by", "parent_days", "parent_notes")


class SettingRefused(ValueError):
    """What was typed is no value of this setting. ``reason``: name, phone, hour, number or choice."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SchoolSettings(BaseModel):
    """As they are. ``report_by``, ``alert_by``: HH:MM. ``parent_notes`` None: any number."""

    model_config = ConfigDict(frozen=True)

    school_id: int
    name: str
    phone: str | None
    report_by: str
    alert_by: str
    parent_days: int
    parent_notes: int | None
    session_days: int
    reviewed: int


async def shown(tx: Tx, viewer: Viewer) -> SchoolSettings | None:
    """The settings of the viewer's school; None for everybody but office, head and operator."""
    row = await _sql.shown(tx, **viewer.scope)
    return None if row is None else SchoolSettings.model_validate(dict(row))


def read(field: Field, text: str) -> Value:
    """The value that was typed; SettingRefused where it is none."""
    plain = " ".join(plain_signs(text).split())
    if field in MAY_LACK and plain.casefold() in _NOTHING:
        return None
    match field:
        case "name":
            if not 3 <= len(plain) <= LONGEST_NAME or not any(sign.isalpha() for sign in plain):
                raise SettingRefused("name")
            return plain
        case "phone":
            return _phone(plain)
        case "report_by" | "alert_by":
            return _hour(plain)
        case "reviewed":
            return _choice(plain)
    return _number(field, plain)


async def change(tx: Tx, viewer: Viewer, field: Field, value: Value) -> bool:
    """Set it; False where nothing changed: it was so before, or it is not the viewer's to set."""
    before = await shown(tx, viewer)
    if before is None or getattr(before, field) == value:
        return False
    after: dict[str, Any] = before.model_copy(update={field: value}).model_dump(exclude={"school_id"})
    if field in _OF_SCHOOL:
        await _sql.write_school(tx, **viewer.scope, **{key: after[key] for key in _OF_SCHOOL})
    elif field == "reviewed":
        await _sql.write_remark_rules(tx, **viewer.scope, reviewed=after["reviewed"])
    else:
        await _sql.write_absence_rules(tx, **viewer.scope, **{key: after[key] for key in _OF_ABSENCES})
    await audit.record(tx, viewer, f"setting.{field}", None, getattr(before, field), value)
    return True


def _phone(text: str) -> str:
    """A telephone that people call: landlines too, a Latvian one with its country code."""
    digits = re.sub(r"[\s().\-/]", "", text)
    if re.fullmatch(r"[26]\d{7}", digits):
        return f"+371{digits}"
    found = re.fullmatch(r"(?:\+|00)([1-9]\d{7,14})", digits)
    if found is None:
        raise SettingRefused("phone")
    return f"+{found[1]}"


def _hour(text: str) -> str:
    found = _HOUR.fullmatch(text)
    if found is None or int(found["hour"]) > LAST_HOUR or int(found["minute"]) > LAST_MINUTE:
        raise SettingRefused("hour")
    return time(int(found["hour"]), int(found["minute"])).isoformat("minutes")


def _choice(text: str) -> int:
    if text.casefold() in _YES | _NO:
        return int(text.casefold() in _YES)
    raise SettingRefused("choice")


def _number(field: str, text: str) -> int:
    least, most = SPANS[field]
    if not re.fullmatch(r"\d{1,4}", text) or not least <= int(text) <= most:
        raise SettingRefused("number")
    return int(text)
