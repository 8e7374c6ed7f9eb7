"""What a person can do over HTTP: one verb, one function from the JSON body to the result."""

from collections.abc import Awaitable, Callable
from typing import Any

from .phone import Phone
from .taps import Tap

Body = dict[str, Any]
Verb = Callable[[Phone, Body], Awaitable[Any]]


async def _send(phone: Phone, body: Body) -> Any:
    reply_to = body.get("reply_to")
    replied = int(reply_to) if reply_to else None
    return (
        await phone.send(body["bot"], str(body["text"]), reply_to=replied, entities=body.get("entities"))
    ).body


async def _start(phone: Phone, body: Body) -> Any:
    return (await phone.start(body["bot"], str(body.get("payload") or ""))).body


async def _tap(phone: Phone, body: Body) -> Any:
    tap = await phone.tap(body["bot"], int(body["message_id"]), int(body["row"]), int(body["column"]))
    return {"query_id": tap.id} if isinstance(tap, Tap) else tap


async def _press(phone: Phone, body: Body) -> Any:
    return (await phone.press(body["bot"], str(body["text"]))).body


async def _edit(phone: Phone, body: Body) -> Any:
    return (await phone.edit(body["bot"], int(body["message_id"]), str(body["text"]))).body


async def _delete(phone: Phone, body: Body) -> Any:
    await phone.delete(body["bot"], int(body["message_id"]))
    return True


async def _forward(phone: Phone, body: Body) -> Any:
    return (await phone.forward(body["bot"], int(body["message_id"]), body.get("to"))).body


async def _block(phone: Phone, body: Body) -> Any:
    await phone.block(body["bot"])
    return True


async def _unblock(phone: Phone, body: Body) -> Any:
    await phone.unblock(body["bot"])
    return True


async def _contact(phone: Phone, body: Body) -> Any:
    number, name = str(body.get("phone_number") or ""), str(body.get("first_name") or "")
    return (await phone.contact(body["bot"], phone_number=number, first_name=name)).body


async def _location(phone: Phone, body: Body) -> Any:
    if body.get("latitude") is None:
        return (await phone.location(body["bot"])).body
    return (await phone.location(body["bot"], float(body["latitude"]), float(body["longitude"]))).body


async def _poll(phone: Phone, body: Body) -> Any:
    return (await phone.poll(body["bot"], str(body["question"]), [str(o) for o in body["options"]])).body


async def _read(phone: Phone, body: Body) -> Any:
    await phone.read(body["bot"])
    return True


async def _sms_read(phone: Phone, body: Body) -> Any:
    await phone.read_sms(int(body["id"]))
    return True


VERBS: dict[str, Verb] = {
    "send": _send,
    "start": _start,
    "tap": _tap,
    "press": _press,
    "edit": _edit,
    "delete": _delete,
    "forward": _forward,
    "block": _block,
    "unblock": _unblock,
    "contact": _contact,
    "location": _location,
    "poll": _poll,
    "read": _read,
    "sms_read": _sms_read,
}
