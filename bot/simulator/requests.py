"""Reading HTTP requests and writing the plain JSON answers of the person and control sides."""

import json
from typing import Any

from aiohttp import BodyPartReader, web

from .files import Upload

# 50 MB of file and something for the other fields.
BODY_LIMIT = 52 * 1024 * 1024
Parts = tuple[dict[str, str], list[tuple[str, Upload]]]


def refused(description: str, status: int = 400) -> web.Response:
    return web.json_response({"ok": False, "description": description}, status=status)


def succeeded(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object of a body; empty when it is none."""
    try:
        value = json.loads(body) if body else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


async def json_body(request: web.Request) -> dict[str, Any]:
    return json_object(await request.read())


async def read_parts(request: web.Request) -> Parts:
    """Fields and files of a multipart body; 413 when it is too big."""
    fields: dict[str, str] = {}
    files: list[tuple[str, Upload]] = []
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        content = bytes(await part.read(decode=False))
        size += len(content)
        if size > BODY_LIMIT:
            raise web.HTTPRequestEntityTooLarge(max_size=BODY_LIMIT, actual_size=size)
        name = part.name or ""
        if part.filename is None:
            fields[name] = content.decode("utf-8", "replace")
        else:
            files.append((name, Upload(part.filename, content, part.headers.get("Content-Type", ""))))
    return fields, files
