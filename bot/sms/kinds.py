"""``EKLASE_SMS_URL``: KIND:PATH."""

from pathlib import Path
from typing import Final

from bot.sms.description import PRESETS, described
from bot.sms.file import FileGateway
from bot.sms.gateway import Gateway, RealGateway
from bot.sms.http import HttpGateway

PROVIDERS: Final = tuple(sorted(path.stem for path in PRESETS.glob("*.toml")))
KINDS: Final = ("file", "http", "smpp", *PROVIDERS)
"""file: written there · http: a description of one's own · smpp: a message centre · the rest: presets."""


def gateway(url: str, receipts: str | None = None) -> Gateway | RealGateway:
    """The gateway of ``EKLASE_SMS_URL``, not yet open; ``receipts``: where a provider may report to.

    ValueError for a kind that is not known, SettingsRefused for a file that is wrong.
    """
    kind, _, rest = url.partition(":")
    if kind not in KINDS or not rest:
        raise ValueError(f"short messages go to KIND:PATH, and KIND is one of {', '.join(KINDS)}")
    path = Path(rest)
    if kind == "file":
        return FileGateway(path)
    if kind == "smpp":
        from bot.sms.smpp import opened_by

        return opened_by(path)
    description, values = described(kind, path)
    return HttpGateway(kind, description, values, receipts)
