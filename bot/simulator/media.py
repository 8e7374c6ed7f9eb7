"""Media messages: from an upload or a file id to the objects of the Bot API."""

from typing import Any

from .answers import BadRequest
from .call import Call
from .files import StoredFile

ATTACH = "attach://"


def find_file(call: Call, name: str, kind: str, value: Any = None) -> StoredFile:
    """The file a parameter names: an upload, `attach://…` or a file id; BadRequest otherwise."""
    if value is None and name in call.files:
        return call.sim.save_file(call.files[name], kind)
    value = call.text(name) if value is None else str(value)
    if not value:
        raise BadRequest(f"there is no {kind.replace('_', ' ')} in the request")
    if value.startswith(ATTACH) and value.removeprefix(ATTACH) in call.files:
        return call.sim.save_file(call.files[value.removeprefix(ATTACH)], kind)
    if value.startswith(("http://", "https://")):
        # The simulator stays on loopback: it fetches nothing from the net.
        raise BadRequest("failed to get HTTP URL content")
    stored = call.sim.files.by_id.get(value)
    if stored is None:
        raise BadRequest("wrong remote file identifier specified: Wrong string length")
    if stored.kind != kind:
        raise BadRequest("type of file mismatch")
    return stored


def media_content(stored: StoredFile, fields: dict[str, Any]) -> dict[str, Any]:
    """The message fields that show a file; `fields` are the bot's own words on it (duration, title …)."""
    kind = stored.kind
    if kind == "photo":
        return {"photo": photo_sizes(stored)} | _spoiler(fields)
    shown = _file_object(stored) | {
        name: fields[name] for name in OWN_FIELDS.get(kind, ()) if fields.get(name)
    }
    content: dict[str, Any] = {kind: shown}
    if kind == "animation":
        # Bots that know no animations find it as a document.
        content["document"] = {n: v for n, v in shown.items() if n not in ("width", "height", "duration")}
    return content | (_spoiler(fields) if kind in ("video", "animation") else {})


OWN_FIELDS = {
    "audio": ("duration", "performer", "title"),
    "voice": ("duration",),
    "video": ("duration", "width", "height"),
    "animation": ("duration", "width", "height"),
    "video_note": ("duration", "length"),
    "sticker": ("emoji",),
}


def photo_sizes(stored: StoredFile) -> list[dict[str, Any]]:
    """One size only: the simulator does not scale pictures."""
    return [{**stored.ids(), "width": stored.width, "height": stored.height}]


def _spoiler(fields: dict[str, Any]) -> dict[str, Any]:
    return {"has_media_spoiler": True} if fields.get("has_spoiler") else {}


def _file_object(stored: StoredFile) -> dict[str, Any]:
    named = {"file_name": stored.name, "mime_type": stored.mime}
    ids = stored.ids()
    wide = {"width": stored.width or 640, "height": stored.height or 360, "duration": 0}
    return {
        "document": named | ids,
        "audio": {"duration": 0} | named | ids,
        "voice": {"duration": 0, "mime_type": stored.mime} | ids,
        "video": wide | named | ids,
        "animation": wide | named | ids,
        "video_note": {"length": 240, "duration": 0} | ids,
        "sticker": {
            "type": "regular",
            "width": stored.width or 512,
            "height": stored.height or 512,
            "is_animated": stored.name.endswith(".tgs"),
            "is_video": stored.name.endswith(".webm"),
        }
        | ids,
    }[stored.kind]
