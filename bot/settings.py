"""What the operator sets: by environment (`EKLASE_…`), or in `eklase.toml` where the program is started.

The environment wins over the file. Everything has a default or, where none is possible, a sentence that says
what to set (:class:`SettingsRefused`).
"""

import os
import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from bot.errors import SettingsRefused
from bot.sms.kinds import KINDS

TELEGRAM = "https://api.telegram.org"
TOKEN = re.compile(r"[0-9]{1,16}:[A-Za-z0-9_-]{1,128}")
PREFIX = "EKLASE_"
FILE = Path("eklase.toml")
SECRETS = frozenset({"telegram_token", "webhook_secret", "sms_hooks_secret"})


def _token(value: SecretStr) -> SecretStr:
    if not TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("is not a bot's token; @BotFather gives one that looks like 123456:ABC-DEF")
    return value


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("must be a web address such as https://example.org")
    return value.rstrip("/")


def _database(value: str) -> str:
    if not re.match(r"(sqlite:///.|postgres(ql)?://.)", value):
        raise ValueError("must be sqlite:///PATH or postgresql://USER@HOST/NAME")
    return value


def _sms(value: str) -> str:
    kind, _, path = value.partition(":")
    if kind not in KINDS or not path:
        raise ValueError(f"must be KIND:PATH, such as file:PATH; KIND is one of {', '.join(KINDS)}")
    return value


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{43,256}", value.get_secret_value()):
        raise ValueError(
            "must be 43 to 256 of A-Z a-z 0-9 _ -; make one with: "
            'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    return value


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not re.fullmatch("[0-9]{1,5}", port) or int(port) > 65535:
        raise ValueError("must be HOST:PORT such as 127.0.0.1:8080")
    return value


class Settings(BaseSettings):
    """Every setting with its default; fields are named as in the environment, without `EKLASE_`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, toml_file=FILE, extra="forbid", env_ignore_empty=True, hide_input_in_errors=True
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    telegram_api_url: Annotated[str, AfterValidator(_web_address)] = TELEGRAM
    # PostgreSQL's address may hold a password.
    database_url: Annotated[str, AfterValidator(_database), Field(repr=False)] = "sqlite:///eklase.db"
    key_file: Path = Path("eklase.key")
    sms_url: Annotated[str, AfterValidator(_sms)] = "file:sms.jsonl"
    sms_hooks_url: Annotated[str, AfterValidator(_web_address)] | None = None
    sms_hooks_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = None
    sms_hourly: Annotated[int, Field(ge=1, le=1000)] = 10
    sms_daily: Annotated[int, Field(ge=1, le=1000)] = 20
    webhook_url: Annotated[str, AfterValidator(_web_address)] | None = None
    webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = None
    webhook_listen: Annotated[str, AfterValidator(_listen)] = "127.0.0.1:8080"
    calendar_url: Annotated[str, AfterValidator(_web_address)] | None = None
    school: Literal["demo"] | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment first, then `eklase.toml`; no other place is looked into."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)

    @property
    def token(self) -> str:
        """The bot's token; SettingsRefused when none is set."""
        if self.telegram_token is None:
            raise SettingsRefused(
                "EKLASE_TELEGRAM_TOKEN is not set: ask @BotFather for a bot and put its token there."
            )
        return self.telegram_token.get_secret_value()

    @property
    def sqlite_path(self) -> Path | None:
        """The database's file, None when it is PostgreSQL."""
        prefix = "sqlite:///"
        return Path(self.database_url.removeprefix(prefix)) if self.database_url.startswith(prefix) else None

    @property
    def database_name(self) -> str:
        """The database as it may be shown: without a password."""
        return self.database_url if self.sqlite_path else re.sub("//[^/]*@", "//…@", self.database_url)

    @property
    def webhook_place(self) -> tuple[str, int]:
        """Host and port the web server listens on; an IPv6 address without its brackets."""
        host, _, port = self.webhook_listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def sms_file(self) -> Path:
        """What ``EKLASE_SMS_URL`` names: where messages are written, or what describes their gateway."""
        return Path(self.sms_url.partition(":")[2])


def load() -> Settings:
    """The settings as they stand now; SettingsRefused names the first that is wrong."""
    _check_file()
    try:
        settings = Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise SettingsRefused(_sentence(first["loc"], first["type"], first["msg"])) from None
    if settings.webhook_url and settings.webhook_secret is None:
        raise SettingsRefused(
            "EKLASE_WEBHOOK_URL is set but EKLASE_WEBHOOK_SECRET is not: set both, or neither to poll."
        )
    if settings.sms_hooks_url and settings.sms_hooks_secret is None:
        raise SettingsRefused(
            "EKLASE_SMS_HOOKS_URL is set but EKLASE_SMS_HOOKS_SECRET is not: set both, or neither."
        )
    return settings


def unknown_names() -> list[str]:
    """Names in the environment that look like settings and are none: a slip of the pen, most likely."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return sorted(
        name for name in os.environ if name.upper().startswith(PREFIX) and name.upper() not in known
    )


def _check_file() -> None:
    try:
        mode, given = FILE.stat().st_mode, tomllib.loads(FILE.read_text("utf-8"))
    except FileNotFoundError:
        return
    except OSError as error:
        raise SettingsRefused(f"eklase.toml cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise SettingsRefused(f"eklase.toml cannot be read: {error}.") from None
    if mode & 0o077 and _holds_secret({name.lower(): value for name, value in given.items()}):
        raise SettingsRefused("eklase.toml holds a secret but others can read it: chmod 600 eklase.toml.")


def _holds_secret(given: dict[str, object]) -> bool:
    password_in_address = re.search("//[^/]*:[^/]*@", str(given.get("database_url", "")))
    return bool(given.keys() & SECRETS or password_in_address)


def _sentence(place: tuple[int | str, ...], kind: str, message: str) -> str:
    name = f"EKLASE_{str(place[0]).upper()}" if place else "a setting"
    if kind == "extra_forbidden":
        return f"eklase.toml has {place[0]!r}, which is no setting; `eklase doctor` lists them."
    if name == "EKLASE_SCHOOL":
        return "EKLASE_SCHOOL can only be “demo”; leave it out for a school of your own."
    said = message.removeprefix("Value error, ")
    return f"{name} {said if said != message else f'is wrong: {message.lower()}'}."
