"""Logs that hold no secret: one filter on the root handlers rewrites message, arguments and traceback.

Tokens, personal codes, passwords and telephone numbers are replaced by a word in angle brackets. `telegram`,
`httpx` and `aiohttp` may not speak below WARNING: at DEBUG they would write whole updates.
"""

import logging
import re
import sys

_DASH = "[-\u2010-\u2015\u2212]"
_GROUP, _GAP = "[0-9A-Z]{5}", rf"(?:\s*{_DASH}\s*|\s)"
_SECRETS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<![0-9A-Za-z])(?:bot)?[0-9]{6,16}(?::|%3A)[A-Za-z0-9_-]{20,}", re.I), "<token>"),
    (re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]+@"), r"\1:<password>@"),
    # Three groups of five, or fifteen signs in one, with a digit among them: words are left alone.
    (re.compile(rf"\b(?=[^0-9]{{0,16}}[0-9])(?:{_GROUP}{_GAP}){{2}}{_GROUP}\b", re.I), "<password>"),
    (re.compile(r"\b(?=[0-9]*[A-Z])(?=[A-Z]*[0-9])[0-9A-HJKMNP-TV-Z]{15}\b", re.I), "<password>"),
    (re.compile(rf"(?<![0-9])[0-9]{{6}}\s*{_DASH}?\s*[0-9]{{5}}(?![0-9])"), "<code>"),
    (re.compile(r"(?<!\w)(?:\+|00)[0-9][0-9 \-]{7,16}[0-9]"), "<phone>"),
    (re.compile(r"(?<![0-9])2[0-9] ?[0-9]{3} ?[0-9]{3}(?![0-9])"), "<phone>"),
)
QUIET = ("telegram", "httpx", "httpcore", "aiohttp", "aiosqlite", "asyncpg", "uvicorn.access")


def redacted(text: str) -> str:
    """The text with every secret that has a known form taken out."""
    for pattern, word in _SECRETS:
        text = pattern.sub(word, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Formats first, redacts last: message, arguments and traceback are in the one string looked through."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def start(level: int = logging.INFO) -> None:
    """Sends the program's log to standard error, redacted; called once by the process that owns it."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
