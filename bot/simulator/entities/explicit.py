"""Entities that a bot hands over ready-made."""

from typing import Any

from .links import checked_link
from .spans import EntityError, Span, to_code_points

PLAIN = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code",
}  # fmt: skip
# Telegram finds these by itself and ignores a bot's opinion.
IGNORED = {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number",
}  # fmt: skip


def read_explicit(text: str, entities: list[dict[str, Any]]) -> list[Span]:
    """The spans of MessageEntity objects; those outside the text are dropped, as Telegram does."""
    spans: list[Span] = []
    for entity in entities:
        if not isinstance(entity, dict):
            raise EntityError("expected an Object as an entity")
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise EntityError('Field "offset" must be of type Number' if not isinstance(offset, int) else
                              'Field "length" must be of type Number')  # fmt: skip
        kind = entity.get("type")
        if kind in IGNORED:
            continue
        extra = _extra(kind, entity)
        where = to_code_points(text, offset, length) if offset >= 0 and length > 0 else None
        if where is not None and extra is not None:
            spans.append(Span(str(kind), *where, extra))
    return spans


def _extra(kind: Any, entity: dict[str, Any]) -> dict[str, Any] | None:
    """The entity's own fields; None when Telegram would drop the entity."""
    if kind in PLAIN:
        return {}
    if kind == "pre":
        return {"language": entity["language"]} if entity.get("language") else {}
    if kind == "text_link":
        url = checked_link(str(entity.get("url", "")))
        return {"url": url} if url else None
    if kind == "text_mention":
        user = entity.get("user")
        if not isinstance(user, dict) or "id" not in user:
            raise EntityError('Field "user" must be of type Object')
        return {"user": {"id": user["id"]}}
    if kind == "custom_emoji":
        return {"custom_emoji_id": str(entity.get("custom_emoji_id", ""))}
    if kind == "date_time":
        return {name: entity[name] for name in ("unix_time", "date_time_format") if name in entity}
    raise EntityError("Unsupported type specified")
