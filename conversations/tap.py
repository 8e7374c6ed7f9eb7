"""What a button carries: a typed value ↔ at most 64 bytes of callback data.

    class OpenSubject(Tap, code="gs", version=1):
        subject: int
        page: int = 0

    OpenSubject(subject=12).pack() == "gs1:12:0"

What a button names is never trusted: a handler passes it to storage together with the viewer, and what is
not the viewer's is not found. A button of an older version raises :class:`OutdatedTap`.
"""

from typing import Any, ClassVar, Self, get_args

from pydantic import BaseModel, ConfigDict

LIMIT = 64  # bytes of callback_data (Bot API, InlineKeyboardButton)


class OutdatedTap(Exception):
    """Callback data that no button of today carries: of an older version, cut short or made up."""


class Tap(BaseModel):
    """Base of all taps. Fields are int, str, bool, date or an optional of these; strings hold no ``:``."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    prefix: ClassVar[str] = ""
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__()  # the keywords are for the hook below: by then the fields are known

    @classmethod
    def __pydantic_init_subclass__(cls, *, code: str = "", version: int = 1, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if not code.isalpha() or not code.isascii():
            raise TypeError(f"{cls.__name__} needs code= of ASCII letters")
        cls.prefix = f"{code}{version}"
        cls._fields = tuple(cls.model_fields)

    def pack(self) -> str:
        """The callback data; ValueError when it would not fit or could not be read back."""
        values = (getattr(self, name) for name in self._fields)
        data = ":".join([self.prefix, *(written(value) for value in values)])
        if len(data.encode()) > LIMIT:
            raise ValueError(f"{type(self).__name__} packs to more than {LIMIT} bytes: {data!r}")
        return data

    @classmethod
    def unpack(cls, data: str) -> Self:
        prefix, *parts = data.split(":")
        if prefix != cls.prefix or len(parts) != len(cls._fields):
            raise OutdatedTap(data)
        given = {
            name: None if part == "" and _is_optional(cls.model_fields[name].annotation) else part
            for name, part in zip(cls._fields, parts, strict=True)
        }
        try:
            tap = cls.model_validate(given)
            written = tap.pack()
        except ValueError as error:  # pydantic's refusals and texts that no encoding takes are both
            raise OutdatedTap(data) from error
        if written != data:  # one value, one spelling: " 7", "+7" and "07" are nobody's buttons
            raise OutdatedTap(data)
        return tap


def written(value: object) -> str:
    """A field's value as it stands in callback data; ValueError for a text with a colon."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    text = str(value)
    if ":" in text:
        raise ValueError(f"a tap's field may hold no colon: {text!r}")
    return text


def _is_optional(annotation: Any) -> bool:
    return type(None) in get_args(annotation)
