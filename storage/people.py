"""People: who stands behind a link, and the normal forms of personal codes and phone numbers."""

import re
import unicodedata
from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind, Viewer

_sql = Statements("people")

CODE_DIGITS = 11
_DASHES = re.compile(r"[\u00ad\u2010-\u2015\u2043\u207b\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]")
_NO_CODE = re.compile(r"[^0-9\s-]")
_PHONE = re.compile(r"(?P<international>\+|00)?(?P<digits>[0-9]+)")
_PHONE_NOISE = re.compile(r"[\s().\-/]")
_LATVIA = "371"
_LATVIAN_LENGTH = 8


class Role(BaseModel):
    """In what part somebody looks: the owner of a link, and the student it is about (None: staff).

    ``called``, ``sign``: what the owner alone calls the student, and the colour chosen for them.
    """

    model_config = ConfigDict(frozen=True)

    link_id: int
    kind: OwnerKind
    school: str
    session_days: int
    own_given_name: str
    own_family_name: str
    vocative: str | None = None
    student_id: int | None = None
    given_name: str | None = None
    family_name: str | None = None
    grade: int | None = None
    letter: str | None = None
    called: str | None = None
    sign: str | None = None

    @property
    def is_staff(self) -> bool:
        return self.student_id is None

    @property
    def own_name(self) -> str:
        """The owner's given and family name."""
        return f"{self.own_given_name} {self.own_family_name}".rstrip()

    @property
    def name(self) -> str:
        """Given and family name of the student, or of the member of staff."""
        return self.own_name if self.given_name is None else f"{self.given_name} {self.family_name}"

    @property
    def short_name(self) -> str:
        """What the owner calls the student; else the given name alone, of the same person as :attr:`name`."""
        return self.called or self.given_name or self.own_given_name

    @property
    def class_name(self) -> str | None:
        """The student's class today, «5.b»; None for staff and where a student is in no class."""
        return None if self.grade is None else f"{self.grade}.{self.letter}"


async def role(tx: Tx, viewer: Viewer) -> Role | None:
    """Who looks and at whom; None once the right has ended."""
    row = await _sql.role(tx, **viewer.scope)
    return None if row is None else Role.model_validate(row)


async def roles(tx: Tx, viewers: Iterable[Viewer]) -> list[Role]:
    """The same for several links of one chat, in their order; those that ended are left out."""
    return [found for viewer in viewers if (found := await role(tx, viewer)) is not None]


def plain_signs(text: str) -> str:
    """Digits of every script and width as 0–9, every dash as ``-``; nothing invisible."""
    folded = _DASHES.sub("-", unicodedata.normalize("NFKC", text.replace("\u00ad", "-")))
    return "".join(
        str(unicodedata.digit(sign)) if sign.isdigit() and not sign.isascii() else sign
        for sign in folded
        if unicodedata.category(sign) != "Cf"
    )


def code_form(text: str) -> str | None:
    """``NNNNNN-NNNNN`` of a personal code in any usual spelling, else None.

    Only the form is looked at: no date and no checksum, for real codes exist that fail both.
    """
    plain = plain_signs(text).strip()
    digits = re.sub(r"[\s-]", "", plain)
    if _NO_CODE.search(plain) or len(digits) != CODE_DIGITS:
        return None
    return f"{digits[:6]}-{digits[6:]}"


class PhoneRefused(ValueError):
    """Not a number that an SMS can reach. ``reason``: ``landline``, ``length`` or ``nonsense``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def phone_form(text: str) -> str:
    """E.164 of a mobile number: ``+371 26 123 456``, ``26123456``, ``00371…``, a foreign one with ``+``."""
    found = _PHONE.fullmatch(_PHONE_NOISE.sub("", plain_signs(text)))
    if found is None:
        raise PhoneRefused("nonsense")
    digits = found["digits"]
    if found["international"] is None and (not digits.startswith(_LATVIA) or len(digits) == _LATVIAN_LENGTH):
        digits = _LATVIA + digits
    if digits.startswith(_LATVIA):
        return f"+{_latvian(digits)}"
    if digits.startswith("0") or not 8 <= len(digits) <= 15:
        raise PhoneRefused("length")
    return f"+{digits}"


def _latvian(digits: str) -> str:
    national = digits[len(_LATVIA) :]
    if len(national) != _LATVIAN_LENGTH:
        raise PhoneRefused("length")
    if not national.startswith("2"):
        raise PhoneRefused("landline")
    return digits


def masked_phone(phone: str) -> str:
    """Only the last three digits can be read."""
    return f"••• {phone[-3:]}"


def masked_code(code: str) -> str:
    """Only the last two digits can be read."""
    return f"••••••-•••{code[-2:]}"
