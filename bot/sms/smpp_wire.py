"""SMPP 3.4 as bytes: what comes in is read here; what goes out is put together by aiosmpplib.

aiosmpplib's own session is not used: it drops the connection on statuses that a centre makes up itself (0x400
and above) and on receipts whose dates have seconds, writes whole messages into its log, and cannot be asked
whether one message was taken.
"""

import re
import struct
from asyncio import StreamReader
from typing import Final, NamedTuple

from aiosmpplib import GSM7BitCodec

GENERIC_NACK: Final = 0x80000000
SUBMIT_SM: Final = 0x00000004
DELIVER_SM: Final = 0x00000005
UNBIND: Final = 0x00000006
BIND_TRANSCEIVER: Final = 0x00000009
ENQUIRE_LINK: Final = 0x00000015
ANSWER: Final = 0x80000000
OK: Final = 0x00000000
UNKNOWN_COMMAND: Final = 0x00000003
TRY_LATER: Final = 0x00000064
"""ESME_RX_T_APPN: the centre gives the message again."""

RECEIPTED_MESSAGE_ID: Final = 0x001E
MESSAGE_PAYLOAD: Final = 0x0424
MESSAGE_STATE: Final = 0x0427
_HEADER: Final = struct.Struct("!IIII")
_LARGEST: Final = 128 * 1024
_STATES: Final = {2: "DELIVRD", 3: "EXPIRED", 4: "DELETED", 5: "UNDELIV", 8: "REJECTD"}
_FIELD: Final = re.compile(r"\b(id|stat):(\S+)", re.IGNORECASE)
_UDH, _RECEIPT, _KIND = 0b01000000, 0b00000100, 0b00111100


class Broken(Exception):
    """Not SMPP: the connection is of no use any more."""


class Pdu(NamedTuple):
    """One protocol unit; an answer bears its request's ``sequence``."""

    command: int
    status: int
    sequence: int
    body: bytes = b""

    def packed(self) -> bytes:
        return _HEADER.pack(_HEADER.size + len(self.body), *self[:3]) + self.body


class Delivered(NamedTuple):
    """A deliver_sm: a message from ``source``, or a receipt with the centre's ``reference`` and ``state``."""

    source: str
    text: str
    is_receipt: bool
    reference: str | None = None
    state: str | None = None


async def read(reader: StreamReader) -> Pdu:
    """The next unit."""
    length, command, status, sequence = _HEADER.unpack(await reader.readexactly(_HEADER.size))
    if not _HEADER.size <= length <= _LARGEST:
        raise Broken("a length that cannot be")
    return Pdu(command, status, sequence, await reader.readexactly(length - _HEADER.size))


def word(body: bytes, start: int = 0) -> tuple[str, int]:
    """A text that ends with NUL, and where the next field begins."""
    end = body.find(b"\0", start)
    end = len(body) if end < 0 else end
    return body[start:end].decode("ascii", "replace"), end + 1


def delivered(body: bytes) -> Delivered:
    """What a deliver_sm says; Broken where its fields do not fit."""
    try:
        _, place = word(body)
        source, place = word(body, place + 2)
        _, place = word(body, place + 2)
        kind = body[place]
        _, place = word(body, place + 3)
        _, place = word(body, place)
        coding, length = body[place + 2], body[place + 4]
        content = body[place + 5 : place + 5 + length]
        extras = _extras(body[place + 5 + length :])
    except (IndexError, struct.error):
        raise Broken("a message that cannot be read") from None
    content = extras.get(MESSAGE_PAYLOAD, content)
    if kind & _UDH and content:
        content = content[content[0] + 1 :]
    text = _text(content, coding)
    if kind & _KIND != _RECEIPT:
        return Delivered(source, text, is_receipt=False)
    fields = {found[1].lower(): found[2] for found in _FIELD.finditer(text)}
    named = extras.get(RECEIPTED_MESSAGE_ID, b"").rstrip(b"\0").decode("ascii", "replace")
    state = _STATES.get(int.from_bytes(extras.get(MESSAGE_STATE, b""), "big"))
    state = state or fields.get("stat", "").upper()
    return Delivered(source, "", True, named or fields.get("id"), state)


def _extras(rest: bytes) -> dict[int, bytes]:
    extras = {}
    while len(rest) >= 4:
        tag, length = struct.unpack_from("!HH", rest)
        extras[tag], rest = rest[4 : 4 + length], rest[4 + length :]
    return extras


def _text(content: bytes, coding: int) -> str:
    if coding == 8:
        return content.decode("utf-16-be", "replace")
    if coding in {1, 3}:
        return content.decode("latin-1")
    try:
        return str(GSM7BitCodec().decode(content)[0])
    except ValueError:
        return content.decode("latin-1")
