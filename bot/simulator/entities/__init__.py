"""Formatted text: HTML, MarkdownV2, Markdown, explicit entities, and what Telegram finds by itself."""

from .formatted import UNSUPPORTED_MODE, format_text
from .spans import EntityError, utf16_length

__all__ = ["UNSUPPORTED_MODE", "EntityError", "format_text", "utf16_length"]
