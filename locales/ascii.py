"""The ASCII form of a text: an SMS in it costs one segment of 160 instead of segments of 70."""

import unicodedata
from typing import Final

_SPELT: Final = str.maketrans(
    {
        "«": '"',
        "»": '"',
        "„": '"',
        "“": '"',
        "”": '"',
        "’": "'",
        "–": "-",
        "—": "-",
        "…": "...",
        "\u00a0": " ",
        "№": "Nr.",
    }
)


def ascii_form(text: str) -> str:
    """Latvian without its marks («Skolēna parole» -> «Skolena parole»), quotes and dashes in ASCII.

    What has no such form (Cyrillic, emoji) becomes «?», so texts meant for SMS are written in Latin letters.
    """
    bare = unicodedata.normalize("NFKD", text.translate(_SPELT))
    return "".join(sign if sign.isascii() else "?" for sign in bare if not unicodedata.combining(sign))
