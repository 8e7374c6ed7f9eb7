"""Entities that Telegram finds by itself: links, mentions, commands, hashtags, addresses, numbers."""

import re

from .spans import Span

# Without one of these a text holds nothing to find, and most texts hold none.
TRIGGER = re.compile(r"[@#/$+]|\.[^\W\d]")
MENTION = re.compile(r"(?<![\w@])@[A-Za-z0-9_]{3,32}(?![\w@])", re.ASCII)
COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])", re.ASCII)
HASHTAG = re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?:@[A-Za-z0-9_]{3,32})?(?!\w)")
CASHTAG = re.compile(r"(?<![\w$])\$[A-Z0-9]{1,8}(?![\w$])")
PHONE = re.compile(r"(?<![\w+])\+\d[\d\- ()]{6,18}\d(?!\w)")
EMAIL = re.compile(r"(?<![\w.+\-@])[\w.+\-]{1,64}@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}(?![\w@])", re.ASCII)
# A bare domain is a link only with a top level that Telegram knows; these and all of two letters do here.
LONG_TOPS = (
    "com|net|org|info|biz|edu|gov|mil|int|name|mobi|online|site|store|shop|app|dev|page|blog|tech|xyz|"
    "club|live|news|cloud"
)
URL = re.compile(
    r"(?<![\w@/.\-])(?:"
    r"(?:https?|ftp|tg|ton|tonsite)://[^\s<>\"«»]+"
    rf"|(?:[^\W_](?:[\w\-]{{0,62}}[^\W_])?\.)+(?:{LONG_TOPS}|[a-z]{{2}})(?::\d{{1,5}})?(?![\w@\-])(?:[/?#][^\s<>\"«»]*)?"
    r")",
    re.IGNORECASE,
)
TRAILING = ".,:;!?'\"*_~"
# What Telegram does not look into for further entities.
OPAQUE = {"code", "pre", "text_link", "text_mention", "custom_emoji"}
# Kind, a character without which there is none (links have several), pattern; earlier kinds win.
RANKED = (
    ("url", "", URL),
    ("email", "@", EMAIL),
    ("mention", "@", MENTION),
    ("bot_command", "/", COMMAND),
    ("hashtag", "#", HASHTAG),
    ("cashtag", "$", CASHTAG),
    ("phone_number", "+", PHONE),
)


def detect(text: str, known: list[Span]) -> list[Span]:
    """New entities outside `known` opaque ones, none touching another; empty for most plain texts."""
    if not TRIGGER.search(text):
        return []
    taken = [(span.start, span.end) for span in known if span.kind in OPAQUE]
    found: list[Span] = []
    for kind, needed, pattern in RANKED:
        for match in pattern.finditer(text) if needed in text else ():
            start, end = match.start(), _end(kind, match)
            if end - start < 2 or any(start < stop and begin < end for begin, stop in taken):
                continue
            if kind == "phone_number" and not 7 <= sum(map(str.isdigit, match.group())) <= 15:
                continue
            taken.append((start, end))
            found.append(Span(kind, start, end))
    return found


def _end(kind: str, match: re.Match[str]) -> int:
    """A link does not swallow the full stop of its sentence, nor a bracket it did not open."""
    if kind != "url":
        return match.end()
    text = match.group()
    while text:
        if (
            text[-1] in TRAILING
            or (text[-1] == ")" and text.count(")") > text.count("("))
            or (text[-1] == "]" and text.count("]") > text.count("["))
        ):
            text = text[:-1]
        else:
            break
    return match.start() + len(text)
