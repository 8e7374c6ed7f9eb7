"""Photos, documents, sounds, videos, stickers and albums."""

from collections.abc import Callable
from typing import Any

from ..answers import BadRequest
from ..call import Call
from ..files import DOWNLOAD_LIMIT
from ..media import OWN_FIELDS, find_file, media_content
from ..sending import caption_fields, deliver, post, read_caption, read_reply

ALBUM = range(2, 11)
WITHOUT_CAPTION = {"sticker", "video_note"}
# Kinds that may stand together in an album.
FAMILIES = {
    "photo": "visual", "video": "visual", "live_photo": "visual", "document": "document", "audio": "audio",
}  # fmt: skip


def _sender(kind: str) -> Callable[[Call], dict[str, Any]]:
    def send(call: Call) -> dict[str, Any]:
        caption = {} if kind in WITHOUT_CAPTION else read_caption(call)
        stored = find_file(call, kind, kind)
        return deliver(call, media_content(stored, own_fields(call, kind)) | caption)

    return send


def own_fields(call: Call, kind: str) -> dict[str, Any]:
    """What the bot says about its file."""
    fields: dict[str, Any] = {"has_spoiler": call.flag("has_spoiler")}
    for name in OWN_FIELDS.get(kind, ()):
        if call.has(name):
            textual = name in ("performer", "title", "emoji")
            fields[name] = call.text(name) if textual else call.integer(name)
    return fields


def input_media(call: Call, item: Any) -> dict[str, Any]:
    """An InputMedia object as the fields of a message."""
    if not isinstance(item, dict):
        raise BadRequest("can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind not in ("photo", "video", "animation", "audio", "document"):
        raise BadRequest(
            "can't parse InputMedia: type must be one of photo, video, animation, audio or document"
        )
    if not item.get("media"):
        raise BadRequest("can't parse InputMedia: media not found")
    stored = find_file(call, "media", kind, item["media"])
    content = media_content(stored, item)
    if item.get("caption"):
        entities = item.get("caption_entities")
        mode = str(item.get("parse_mode") or "")
        content |= caption_fields(
            call, str(item["caption"]), mode, entities, bool(item.get("show_caption_above_media"))
        )
    return content


def send_media_group(call: Call) -> list[dict[str, Any]]:
    items = call.json("media", "media")
    if not isinstance(items, list):
        raise BadRequest(
            "can't parse media JSON object" if items is not None else "there is no media in the request"
        )
    if len(items) > ALBUM[-1]:
        raise BadRequest("too many messages to send as an album")
    if len(items) < ALBUM[0]:
        raise BadRequest("an album must include 2-10 items")
    families = {FAMILIES.get(str(item.get("type"))) if isinstance(item, dict) else None for item in items}
    if len(families) > 1 or None in families:
        raise BadRequest("can't use the media of the specified type in the album")
    contents = [input_media(call, item) for item in items]
    chat = call.writable_chat()
    reply = read_reply(call, chat)
    call.sim.flood.take(call.bot, chat, call.flag("allow_paid_broadcast"), len(contents))
    group = {"media_group_id": str(call.sim.next_number())}
    return [post(call, chat, content | group | reply, None).body for content in contents]


def get_file(call: Call) -> dict[str, Any]:
    file_id = call.text("file_id")
    if not file_id:
        raise BadRequest("file_id not specified")
    stored = call.sim.files.by_id.get(file_id)
    if stored is None:
        raise BadRequest("invalid file_id")
    if stored.size > DOWNLOAD_LIMIT:
        raise BadRequest("file is too big")
    if call.sim.files.content(stored) is None:
        raise BadRequest("wrong file_id or the file is temporarily unavailable")
    return stored.ids() | {"file_path": stored.path}


METHODS: dict[str, Callable[[Call], Any]] = {
    "sendPhoto": _sender("photo"),
    "sendDocument": _sender("document"),
    "sendAudio": _sender("audio"),
    "sendVoice": _sender("voice"),
    "sendVideo": _sender("video"),
    "sendAnimation": _sender("animation"),
    "sendVideoNote": _sender("video_note"),
    "sendSticker": _sender("sticker"),
    "sendMediaGroup": send_media_group,
    "getFile": get_file,
}
