"""What the operator sets: every setting, its default, and the one line about each that is wrong."""

from pathlib import Path

import pytest

from bot.errors import SettingsRefused
from bot.settings import Settings, load, unknown_names
from tests.console import TOKEN, Console, console

__all__ = ["console"]

SECRET = "s" * 43
WRONG = [
    ("TELEGRAM_TOKEN", "not-a-token", "@BotFather"),
    ("TELEGRAM_TOKEN", "١٢٣٤:ABC", "@BotFather"),
    ("TELEGRAM_API_URL", "api.telegram.org", "https://example.org"),
    ("TELEGRAM_API_URL", "ftp://example.org", "https://example.org"),
    ("DATABASE_URL", "eklase.db", "sqlite:///PATH or postgresql://"),
    ("DATABASE_URL", "sqlite:///", "sqlite:///PATH"),
    ("DATABASE_URL", "mysql://host/name", "postgresql://USER@HOST/NAME"),
    ("SMS_URL", "https://gateway.example", "KIND:PATH, such as file:PATH"),
    ("SMS_URL", "file:", "file:PATH"),
    ("SMS_HOOKS_URL", "example.org", "https://example.org"),
    ("SMS_HOOKS_SECRET", "short", "secrets.token_urlsafe(32)"),
    ("SMS_HOURLY", "0", "greater than or equal to 1"),
    ("SMS_DAILY", "many", "valid integer"),
    ("WEBHOOK_URL", "example.org", "https://example.org"),
    ("WEBHOOK_SECRET", "short", "secrets.token_urlsafe(32)"),
    ("WEBHOOK_SECRET", "ā" * 43, "secrets.token_urlsafe(32)"),
    ("WEBHOOK_LISTEN", "8081", "HOST:PORT"),
    ("WEBHOOK_LISTEN", "127.0.0.1:65536", "HOST:PORT"),
    ("WEBHOOK_LISTEN", "127.0.0.1:²", "HOST:PORT"),
    ("CALENDAR_URL", "example.org", "https://example.org"),
    ("SCHOOL", "real", "“demo”"),
]


def refused() -> str:
    with pytest.raises(SettingsRefused) as refusal:
        load()
    assert refusal.value.exit_code == 2
    line = str(refusal.value)
    assert "\n" not in line
    return line


def test_everything_but_the_token_has_a_default(console: Console) -> None:
    settings = load()
    assert {name: getattr(settings, name) for name in Settings.model_fields} == {
        "telegram_token": None,
        "telegram_api_url": "https://api.telegram.org",
        "database_url": "sqlite:///eklase.db",
        "key_file": Path("eklase.key"),
        "sms_url": "file:sms.jsonl",
        "sms_hooks_url": None,
        "sms_hooks_secret": None,
        "sms_hourly": 10,
        "sms_daily": 20,
        "webhook_url": None,
        "webhook_secret": None,
        "webhook_listen": "127.0.0.1:8080",
        "calendar_url": None,
        "school": None,
    }
    assert (settings.sqlite_path, settings.sms_file) == (Path("eklase.db"), Path("sms.jsonl"))
    with pytest.raises(SettingsRefused, match="EKLASE_TELEGRAM_TOKEN is not set: ask @BotFather"):
        _ = settings.token


def test_each_is_read_from_the_environment(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
        "DATABASE_URL": "postgresql://eklase:hush@db/school",
        "KEY_FILE": "/keys/eklase.key",
        "SMS_URL": "file:/var/sms.jsonl",
        "SMS_HOOKS_URL": "https://sms.example.org/",
        "SMS_HOOKS_SECRET": "h" * 43,
        "SMS_HOURLY": "5",
        "SMS_DAILY": "9",
        "WEBHOOK_URL": "https://bot.example.org/",
        "WEBHOOK_SECRET": SECRET,
        "WEBHOOK_LISTEN": "[::1]:8443",
        "CALENDAR_URL": "https://calendar.example.org/",
        "SCHOOL": "demo",
    }
    assert set(given) == {name.upper() for name in Settings.model_fields}, "a setting is not tested here"
    for name, value in given.items():
        monkeypatch.setenv(f"EKLASE_{name}", value)
    settings = load()
    assert settings.token == TOKEN
    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert (settings.sqlite_path, settings.database_name) == (None, "postgresql://…@db/school")
    assert settings.webhook_place == ("::1", 8443)
    assert settings.webhook_secret is not None
    assert settings.webhook_secret.get_secret_value() == SECRET
    for secret in (TOKEN, SECRET, "h" * 43, "hush"):
        assert secret not in f"{settings!r} {settings}"
    assert unknown_names() == []


@pytest.mark.parametrize(("name", "value", "advice"), WRONG)
def test_a_wrong_value_is_refused_in_one_line(
    console: Console, monkeypatch: pytest.MonkeyPatch, name: str, value: str, advice: str
) -> None:
    monkeypatch.setenv(f"EKLASE_{name}", value)
    line = refused()
    assert line.startswith(f"EKLASE_{name} ")
    assert advice in line
    assert value not in line.replace(advice, "")


def test_every_setting_that_can_be_wrong_is_among_them() -> None:
    free = {"key_file"}  # any path is one; what lies there is looked at when it is opened
    assert {name.lower() for name, _, _ in WRONG} == set(Settings.model_fields) - free


def test_an_empty_value_is_as_good_as_none(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(f"EKLASE_{name.upper()}", "")
    assert load() == Settings.model_construct(**{n: f.default for n, f in Settings.model_fields.items()})


def test_a_webhook_needs_its_secret(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EKLASE_WEBHOOK_URL", "https://bot.example.org")
    assert "EKLASE_WEBHOOK_SECRET is not: set both" in refused()
    monkeypatch.setenv("EKLASE_WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("EKLASE_SMS_HOOKS_URL", "https://bot.example.org")
    assert "EKLASE_SMS_HOOKS_SECRET is not: set both" in refused()


def test_the_environment_wins_over_the_file(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    console.file(f'telegram_token = "{TOKEN}"\nschool = "demo"\nkey_file = "of-the-file"\n')
    monkeypatch.setenv("EKLASE_KEY_FILE", "of-the-environment")
    settings = load()
    assert (settings.token, settings.school) == (TOKEN, "demo")
    assert settings.key_file == Path("of-the-environment")


@pytest.mark.parametrize(
    "text",
    [
        f'telegram_token = "{TOKEN}"\n',
        f'"telegram_token" = "{TOKEN}"\n',
        f'  webhook_secret="{SECRET}"\n',
        'database_url = "postgresql://eklase:hush@db/school"\n',
    ],
)
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_file_with_a_secret_that_others_can_read_is_refused(console: Console, text: str, mode: int) -> None:
    console.file(text, mode)
    assert refused() == "eklase.toml holds a secret but others can read it: chmod 600 eklase.toml."


def test_a_file_without_secrets_may_be_read_by_all(console: Console) -> None:
    console.file('# telegram_token = "…" stands in the environment\nschool = "demo"\n', 0o644)
    assert load().school == "demo"


def test_a_file_that_cannot_be_read_is_refused(console: Console) -> None:
    console.file('school = "demo\n')
    assert refused().startswith("eklase.toml cannot be read: ")
    (console.folder / "eklase.toml").write_bytes(b"school = '\xff'\n")
    assert refused().startswith("eklase.toml cannot be read: ")
    (console.folder / "eklase.toml").unlink()
    (console.folder / "eklase.toml").mkdir()
    assert refused() == "eklase.toml cannot be read: Is a directory."


def test_a_name_in_the_file_that_is_no_setting_is_pointed_out(console: Console) -> None:
    console.file('telegram_tokn = "x"\n')
    assert "'telegram_tokn', which is no setting; `eklase doctor` lists them" in refused()
    console.file("key_file = 5\n")
    assert refused().startswith("EKLASE_KEY_FILE is wrong: ")


def test_unknown_names_of_the_environment(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EKLASE_TELEGRAM_TOKN", TOKEN)
    monkeypatch.setenv("eklase_school", "demo")
    assert unknown_names() == ["EKLASE_TELEGRAM_TOKN"]
    assert load().telegram_token is None
    assert load().school == "demo"
