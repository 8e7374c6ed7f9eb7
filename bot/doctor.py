"""`eklase doctor`: what is configured, what is missing, what to do.

Nothing is sent; a database of an earlier version is brought up to date by being opened, as at any start.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from bot.account import username
from bot.errors import Refused, SettingsRefused
from bot.logs import redacted
from bot.settings import FILE, PREFIX, TELEGRAM, Settings, load, unknown_names
from bot.sms import RealGateway, gateway
from bot.sms.http import HttpGateway
from storage.errors import StorageError
from storage.keys import Keys
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: ok, a thing to know, or a thing to mend."""

    good: bool
    line: str
    advice: str = ""

    def __str__(self) -> str:
        mark = "ok  " if self.good else "MEND"
        return f"{mark}  {self.line}" + (f"\n      → {self.advice}" if self.advice else "")


async def examine(say: Callable[[str], None]) -> bool:
    """Says every finding; True when nothing has to be mended."""
    well = True
    for name in unknown_names():
        say(str(Finding(False, f"settings: {name} is no setting", "Mind the spelling, or take it away.")))
        well = False
    try:
        settings = await asyncio.to_thread(load)
    except SettingsRefused as refusal:
        say(redacted(str(Finding(False, "settings", str(refusal)))))
        return False
    async for finding in _findings(settings):
        say(redacted(str(finding)))
        well = well and finding.good
    say("Everything is in place: `eklase run`." if well else "Mend the lines marked MEND, then ask again.")
    return well


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    yield Finding(True, f"Python {sys.version.split()[0]}")
    yield await asyncio.to_thread(_source)
    yield await _telegram(settings)
    yield _updates(settings)
    yield _calendars(settings)
    yield await asyncio.to_thread(_keys, settings)
    yield await _database(settings)
    yield await asyncio.to_thread(_sms, settings)
    yield Finding(
        True, "school: the demo school" if settings.school else "school: your own (EKLASE_SCHOOL is not set)"
    )


def _source() -> Finding:
    names = sorted(name for name in os.environ if name.startswith(PREFIX))
    file = "eklase.toml here, then " if FILE.exists() else "no eklase.toml here; "
    return Finding(True, f"settings: {file}environment: {', '.join(names) or 'nothing set'}")


async def _telegram(settings: Settings) -> Finding:
    where = settings.telegram_api_url + (
        "" if settings.telegram_api_url == TELEGRAM else " (not Telegram's own)"
    )
    try:
        return Finding(True, f"Telegram: {where}, bot @{await username(settings)}")
    except Refused as refusal:
        return Finding(False, f"Telegram: {where}", str(refusal))


def _updates(settings: Settings) -> Finding:
    if settings.webhook_url is None:
        return Finding(True, "updates: by polling (EKLASE_WEBHOOK_URL is not set)")
    if settings.telegram_api_url == TELEGRAM and not settings.webhook_url.startswith("https://"):
        return Finding(
            False, "updates: by webhook, address without https", "Telegram calls https addresses only."
        )
    return Finding(
        True, f"updates: by webhook at {settings.webhook_url}, listening on {settings.webhook_listen}"
    )


def _calendars(settings: Settings) -> Finding:
    if settings.calendar_url is None:
        return Finding(True, "calendars: as files alone (EKLASE_CALENDAR_URL is not set)")
    where = f"calendars: at {settings.calendar_url}, listening on {settings.webhook_listen}"
    if not settings.calendar_url.startswith("https://"):
        return Finding(False, where, "The address is a secret: let it begin with https.")
    return Finding(True, where)


def _keys(settings: Settings) -> Finding:
    try:
        keys = Keys.load(settings.key_file)
    except StorageError as refusal:
        return Finding(False, "keys", f"{refusal}; `eklase init` makes one for a new database.")
    number, count = keys.active_field, len(keys.fields)
    return Finding(True, f"keys: {settings.key_file}, field key {number} of {count} in use")


async def _database(settings: Settings) -> Finding:
    try:
        keys = await asyncio.to_thread(Keys.load, settings.key_file)
        await (await Store.open(settings.database_url, keys)).close()
    except StorageError as refusal:
        return Finding(False, "database", str(refusal))
    return Finding(True, f"database: {settings.database_name} opens, its schema is of this program")


def _sms(settings: Settings) -> Finding:
    kind, path = settings.sms_url.partition(":")[0], settings.sms_file
    if kind != "file":
        return _real_sms(settings)
    if path.exists() and not os.access(path, os.W_OK):
        return Finding(
            False, f"short messages: {path} cannot be written", "Choose another EKLASE_SMS_URL=file:PATH."
        )
    if not path.exists() and not os.access(path.parent, os.W_OK):
        return Finding(
            False,
            f"short messages: {path.parent} cannot be written",
            "Choose another EKLASE_SMS_URL=file:PATH.",
        )
    return Finding(True, f"short messages: written to {path} (a file, nobody's phone rings)")


def _real_sms(settings: Settings) -> Finding:
    """What gateway it is; whether it takes anything, `eklase sms test` tries."""
    try:
        made = gateway(settings.sms_url)
    except SettingsRefused as refusal:
        return Finding(False, "short messages", str(refusal))
    if not isinstance(made, RealGateway):
        return Finding(True, f"short messages: {settings.sms_url}")
    limits = f"at most {settings.sms_hourly} an hour and {settings.sms_daily} a day to one number"
    line = f"short messages: {made.says()}; {limits}; `eklase sms test NUMBER` tries it"
    if not isinstance(made, HttpGateway):
        return Finding(True, line)
    if settings.sms_hooks_url is None:
        return Finding(True, f"{line}; nobody listens for receipts (EKLASE_SMS_HOOKS_URL is not set)")
    return Finding(
        True, f"{line}; it reports to {settings.sms_hooks_url}/sms/…, {settings.webhook_listen} here"
    )
