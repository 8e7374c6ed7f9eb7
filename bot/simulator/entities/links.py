"""What a link in formatted text becomes: a link, the mention of a user, or nothing."""

import re
from typing import Any

SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.\-]*):(?://)?")
USER = re.compile(r"^tg://user\?id=(\d+)$")
HOST = re.compile(r"^[^\s/?#]+\.[^\s/?#.]{2,}(?::\d+)?(?:[/?#]\S*)?$")
LOCAL = re.compile(r"^(?:localhost|\[[0-9a-fA-F:]+\]|\d+\.\d+\.\d+\.\d+)(?::\d+)?(?:[/?#]\S*)?$")
SCHEMES = {"http", "https", "ftp", "tg", "ton", "tonsite", "mailto", "tel"}


def link_entity(url: str) -> tuple[str, dict[str, Any]] | None:
    """Kind and extra fields of the entity for `url`; None for what Telegram takes for no link at all."""
    user = USER.match(url)
    if user:
        return "text_mention", {"user": {"id": int(user.group(1))}}
    checked = checked_link(url)
    return ("text_link", {"url": checked}) if checked else None


def checked_link(url: str) -> str:
    """The link as Telegram stores it (scheme and path completed); empty when it is no link."""
    url = url.strip()
    match = SCHEME.match(url)
    if match and match.group(1).lower() in SCHEMES:
        scheme = match.group(1).lower()
        rest = url[match.end() :]
        if scheme in ("tg", "ton", "tonsite", "mailto", "tel"):
            return url if rest else ""
    else:
        scheme, rest = "http", url
    if not (HOST.match(rest) or LOCAL.match(rest)):
        return ""
    return f"{scheme}://{rest}" if re.search(r"[/?#]", rest) else f"{scheme}://{rest}/"
