"""How the bot words what it says: `locales/<language>/<topic>.ftl`, Latvian being the source of the others.

    words = wording(choose(user.language_code))
    words("grades-average", subject=subject.name, average=words.number(average, 2))   # Markup: Telegram HTML
    words.plain("common-back-button")                                                 # str: knows no tags

Rules for messages (held by tests/locales/, told at length in docs/wording.md):

- A key is `<topic>-<noun>[-…]` in kebab-case, the topic being the file it stands in. No attributes.
- The last part of a key tells where the text may stand, and with it what it may hold:
  `-button` a key of a keyboard, `-label` a short word inside other texts, `-title` a plain heading,
  `-placeholder` the grey words of an empty field (all ≤ 40 characters), `-toast` a short answer to a tap,
  `-alert` the same in a box (both ≤ 200 UTF-16 units), `-sms` one segment of ≤ 160 in ASCII form, `-command`
  a command's description (≤ 256), `-about` the bot's own short description (≤ 120). These hold no tags and
  no `&`, and so does all of `dates.ftl`. All others are Telegram HTML.
- Every language has the keys of `lv` with the values of `lv`; a value stands never inside a tag.
"""

from locales.ascii import ascii_form
from locales.days import RIGA, DayStyle
from locales.faults import BrokenMessage, UnknownKey, WordingFault, set_strict
from locales.languages import LANGUAGES, choose
from locales.markup import Markup
from locales.wording import Wording, every, prepare, wording

__all__ = [
    "LANGUAGES",
    "RIGA",
    "BrokenMessage",
    "DayStyle",
    "Markup",
    "UnknownKey",
    "Wording",
    "WordingFault",
    "ascii_form",
    "choose",
    "every",
    "prepare",
    "set_strict",
    "wording",
]
