"""What is typed behind options, read; ArgumentRefused says in a line what would do."""

import re
from datetime import date, time
from typing import Final

from bot.errors import ArgumentRefused
from locales.markup import clean
from storage import founding, school_settings
from storage.people import PhoneRefused, code_form, phone_form
from storage.school_settings import SettingRefused

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2100
LARGEST: Final = 2**63 - 1
"""The largest number that a row can have."""
LONGEST_NAME: Final = 80


def code_of(text: str) -> str:
    """A personal code."""
    code = code_form(text)
    if code is None:
        raise ArgumentRefused("--code: a personal code has 11 digits, NNNNNN-NNNNN.")
    return code


def school_name(text: str) -> str:
    """What a school is called."""
    try:
        return str(school_settings.read("name", text))
    except SettingRefused:
        raise ArgumentRefused("NAME: 3 to 120 signs, with letters.") from None


def person_name(option: str, text: str) -> str:
    """A given or family name."""
    name = " ".join(clean(text).split())
    if not name or len(name) > LONGEST_NAME:
        raise ArgumentRefused(f"{option}: a name of 1 to {LONGEST_NAME} signs.")
    return name


def mobile(text: str) -> str:
    """A number that an SMS reaches."""
    try:
        return phone_form(text)
    except PhoneRefused as refused:
        raise ArgumentRefused(f"--phone: not a mobile number ({refused.reason}).") from None


def phone_of(text: str) -> str:
    """A number that people call."""
    try:
        return str(school_settings.read("phone", text))
    except SettingRefused:
        raise ArgumentRefused("--school-phone: not a telephone number.") from None


def bell(text: str) -> time:
    """An hour, 8:30."""
    try:
        first = time.fromisoformat(str(school_settings.read("report_by", text)))
    except SettingRefused:
        raise ArgumentRefused("--first-bell: an hour such as 8:30.") from None
    if first > founding.LATEST_BELL:
        latest = founding.LATEST_BELL.isoformat("minutes")
        raise ArgumentRefused(f"--first-bell: {latest} at the latest, for the last lesson ends the same day.")
    return first


def day(option: str, text: str) -> date:
    """A day, 2026-09-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentRefused(f"{option}: a day such as 2026-09-01.") from None


def days(option: str, text: str | None) -> tuple[date, date] | None:
    """Two days, 2026-09-01..2026-12-18; None where nothing was given."""
    if text is None:
        return None
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?", text)
    if found is None:
        raise ArgumentRefused(f"{option}: days such as 2026-09-01..2026-12-18.")
    return day(option, found[1]), day(option, found[2] or found[1])
