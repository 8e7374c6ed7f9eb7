"""A provider's HTTP interface as data: what is asked, and how its answers and its own messages are read.

A description is a TOML file. The operator's file holds ``[values]`` that stand in braces in it
(``{account}``, ``{secret}``, ``{sender}`` …); a value is a text, ``{ env = "NAME" }`` or
``{ file = "PATH" }``. Beside them there are ``{to}`` (E.164), ``{to_digits}`` (without +), ``{text}``, and
``{receipts}``: where to report to, empty where nobody listens. A field that comes out empty is left out.
"""

import os
import re
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.errors import SettingsRefused
from storage.sms import Fate

PLACE: Final = re.compile(r"\{(\w+)\}")
OF_A_MESSAGE: Final = frozenset({"to", "to_digits", "text", "receipts"})
PRESETS: Final = Path(__file__).with_name("presets")
LARGEST: Final = 64 * 1024


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Request(_Part):
    """One HTTP request; ``form`` or ``json``, or neither. ``user``, ``password``: basic authentication."""

    url: str
    method: Literal["POST", "GET"] = "POST"
    user: str | None = None
    password: str | None = None
    headers: dict[str, str] = {}
    query: dict[str, str] = {}
    form: dict[str, str] | None = None
    json_: Any = Field(None, alias="json")


class Answer(_Part):
    """Paths («messages.0.id») into the JSON that comes back, and what the codes mean.

    ``taken_codes``: where a provider answers everything with 200. ``permanent``: HTTP codes after which it is
    no use to ask again; everything that is not named is tried again.
    """

    taken: list[int] = [200, 201, 202]
    reference: str | None = None
    code: str | None = None
    taken_codes: list[str] | None = None
    busy: list[str] = []
    refused: dict[Fate, list[str]] = {}
    permanent: list[int] = [400, 422]


class ReceiptForm(_Part):
    """Which fields of a receipt say what, and what their words mean."""

    reference: str
    status: str
    delivered: list[str]
    failed: list[str]
    code: str | None = None
    why: dict[Fate, list[str]] = {}


class InboundForm(_Part):
    """Which fields of an inbound message say what."""

    phone: str
    text: str
    reference: str | None = None


class Description(_Part):
    """A provider. ``signed``: by whose rule its own requests are signed with ``{secret}``."""

    request: Request
    answer: Answer = Answer()
    receipt: ReceiptForm | None = None
    inbound: InboundForm | None = None
    signed: Literal["twilio"] | None = None

    @property
    def places(self) -> set[str]:
        """Every value it wants of the operator."""
        return set(PLACE.findall(self.request.model_dump_json(by_alias=True))) - OF_A_MESSAGE


def read(path: Path) -> dict[str, Any]:
    """The operator's TOML file, which nobody else may read; SettingsRefused in one line."""
    try:
        mode = path.stat().st_mode
        with path.open("rb") as file:
            given = tomllib.load(file)
    except OSError as error:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} is no TOML: {error}.") from None
    if stat.S_IMODE(mode) & 0o077:
        raise SettingsRefused(
            f"EKLASE_SMS_URL: {path} holds a secret but others can read it: chmod 600 {path}."
        )
    return given


def described(kind: str, path: Path) -> tuple[Description, dict[str, str]]:
    """The description of a preset (or of the file itself, kind «http») and the operator's values."""
    given = read(path)
    values = values_of(given.pop("values", {}), path)
    if kind != "http":
        if given:
            raise SettingsRefused(f"EKLASE_SMS_URL: {path} needs [values] alone, for {kind} is described.")
        given = tomllib.loads((PRESETS / f"{kind}.toml").read_text("utf-8"))
    try:
        description = Description.model_validate(given)
    except ValidationError as error:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path}: {first_fault(error)}.") from None
    missing = sorted(description.places - values.keys())
    if missing:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} lacks [values] {', '.join(missing)}.")
    if urlsplit(description.request.url).scheme not in {"http", "https"}:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path}: the request's url must begin with https://.")
    return description, values


def first_fault(error: ValidationError) -> str:
    """Where the first mistake is, and what."""
    first = error.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg'].lower()}"


def values_of(given: object, path: Path) -> dict[str, str]:
    """Texts, and what stands in the environment or in files of their own."""
    if not isinstance(given, Mapping):
        raise SettingsRefused(f"EKLASE_SMS_URL: {path}: [values] must be a table.")
    return {str(name): _value(str(name), value, path) for name, value in given.items()}


def _value(name: str, value: Any, path: Path) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str() | int():
            return str(value)
        case {"env": str(variable)} if len(value) == 1:
            found = os.environ.get(variable)
            if not found:
                raise SettingsRefused(f"EKLASE_SMS_URL: {path}: {name}: {variable} is not set.")
            return found
        case {"file": str(file)} if len(value) == 1:
            return _secret_in(path.parent / file)
    raise SettingsRefused(
        f'EKLASE_SMS_URL: {path}: {name} must be a text, {{ env = "NAME" }} or {{ file = "PATH" }}.'
    )


def _secret_in(path: Path) -> str:
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise SettingsRefused(f"EKLASE_SMS_URL: others can read {path}: chmod 600 {path}.")
        secret = path.read_text("utf-8").strip()
    except OSError as error:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} cannot be read: {error.strerror}.") from None
    except ValueError:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} is no text in UTF-8.") from None
    if not secret:
        raise SettingsRefused(f"EKLASE_SMS_URL: {path} is empty.")
    return secret


def filled(template: Any, values: Mapping[str, str]) -> Any:
    """A template with its places filled; what comes out as an empty text is left out of tables and lists."""
    if isinstance(template, str):
        return PLACE.sub(lambda place: values.get(place[1], place[0]), template)
    if isinstance(template, Mapping):
        return {key: made for key, value in template.items() if (made := filled(value, values)) != ""}
    if isinstance(template, list):
        return [made for value in template if (made := filled(value, values)) != ""]
    return template


def at(answer: object, path: str | None) -> str | None:
    """What stands at «messages.0.id»; None where nothing does, or no word or number."""
    for step in path.split(".") if path else ():
        if isinstance(answer, Mapping):
            answer = answer.get(step)
        elif isinstance(answer, list) and step.isdigit() and int(step) < len(answer):
            answer = answer[int(step)]
        else:
            return None
    return str(answer) if path and isinstance(answer, str | int) and not isinstance(answer, bool) else None


def fate_of(code: str | None, fates: Mapping[Fate, list[str]]) -> Fate | None:
    """What a code means; None where nobody has said."""
    return next((fate for fate, codes in fates.items() if code in codes), None)
