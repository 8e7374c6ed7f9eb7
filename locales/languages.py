"""The languages the bot speaks, and which of them a stranger gets first."""

from typing import Final

LANGUAGES: Final[tuple[str, ...]] = ("lv", "en", "ru", "uk")
SOURCE: Final = "lv"

# Only where a reader of the one is sure to read the other. «ua» is a common slip for Ukrainian.
_READ_AS: Final = {"be": "ru", "ltg": "lv", "ua": "uk"}


def choose(language_code: str | None) -> str:
    """Telegram's `language_code` («lv», «ru-RU», «en_GB», none) -> one of LANGUAGES.

    Only the part before the first hyphen counts, in any case. Belarusian reads as Russian, Latgalian as
    Latvian; whatever else we do not speak, and silence, reads as Latvian: it is a school in Latvia, and the
    language can be changed on the first screen.
    """
    if not language_code:
        return SOURCE
    primary = language_code.strip().lower().replace("_", "-").partition("-")[0]
    primary = _READ_AS.get(primary, primary)
    return primary if primary in LANGUAGES else SOURCE
