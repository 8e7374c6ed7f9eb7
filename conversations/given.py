"""What somebody typed to log in: a personal code, a password, both in any order, or a whole SMS pasted.

    "309900-00017"                     code            "parole: 7kq2m xw9cd 4trbn"          password
    "7KQ2M–XW9CD–4TRBN 30990000017"    both            "E-klase: mammas parole 7KQ2M-…"     password

A password is recognised anywhere, also by topics that wait for something else: it must not stay in the chat.
"""

import re
from dataclasses import dataclass, field

from storage import passwords
from storage.people import code_form

_SIGN = "[0-9A-TV-Z]"
_BEFORE, _AFTER = "(?<![0-9A-Z])", "(?![0-9A-Z])"
_CODE = re.compile(rf"(?<![+]){_BEFORE}([0-9]{{6}})[ \t]*-*[ \t]*([0-9]{{5}}){_AFTER}")
_DASHED = re.compile(rf"{_BEFORE}{_SIGN}{{5}}(?:\s*-+\s*{_SIGN}{{5}}){{2}}{_AFTER}")
_JOINED = re.compile(rf"{_BEFORE}{_SIGN}{{15}}{_AFTER}")
# Groups may overlap with words of five letters before them, so each place is looked at.
_LOOSE = re.compile(rf"{_BEFORE}(?=({_SIGN}{{5}}(?:[\s-]+{_SIGN}{{5}}){{2}}){_AFTER})")
_LABEL = re.compile(r"\b(?:PAROLE|PASSWORD|PAROL|ПAPOЛЬ|KODS|CODE|KOД|LIETOTAJVARDS|LOGIN)\b\W*")
_NUMBER = re.compile(r"[0-9](?:[0-9\s-]*[0-9])?")
_NEARLY = range(11, 20)


@dataclass(frozen=True, slots=True)
class Given:
    """``code`` and ``password`` are in normal form. ``digits``: of the longest number where there is no code.

    ``is_nearly_password``: not one, but so like one that it should not stay in the chat either.
    ``signs``: how many letters and digits it then has.
    """

    code: str | None = None
    password: str | None = field(default=None, repr=False)
    digits: int = 0
    is_nearly_password: bool = False
    signs: int = 0


def read(text: str) -> Given:
    """What the text gives for a log-in; all empty where it is about something else."""
    plain = passwords.legible(text)
    alone = code_form(text)
    if alone is not None:
        return Given(code=alone)
    found = _CODE.search(plain)
    rest = plain if found is None else f"{plain[: found.start()]} \n {plain[found.end() :]}"
    code = None if found is None else f"{found[1]}-{found[2]}"
    password = _password(rest)
    if password is not None or code is not None:
        return Given(code=code, password=password)
    signs = len(re.findall(r"[0-9A-Z]", _LABEL.sub("", plain)))
    numbers = [len(re.sub(r"[\s-]", "", number)) for number in _NUMBER.findall(plain)]
    return Given(digits=max(numbers, default=0), is_nearly_password=_is_nearly(plain), signs=signs)


def is_password(text: str) -> bool:
    """Whether a password stands somewhere in the text."""
    return read(text).password is not None


def _password(plain: str) -> str | None:
    alone = _LABEL.sub("", plain).strip(" \t\r\n.,:;=\"'«»()")
    candidates = [alone, *_DASHED.findall(plain), *_JOINED.findall(plain)]
    loose = sorted(_LOOSE.findall(plain), key=lambda found: sum(sign.isdigit() for sign in found))
    return next(
        (normal for found in [*candidates, *reversed(loose)] if (normal := _as_password(found)) is not None),
        None,
    )


def _as_password(found: str) -> str | None:
    # Every password has a letter and one of 2–9 (storage.passwords.generate): words and numbers are none.
    has_digit, has_letter = re.search("[2-9]", found), re.search("[A-Z]", found)
    return passwords.normal_form(found) if has_digit and has_letter else None


def _is_nearly(plain: str) -> bool:
    bare = _LABEL.sub("", plain)
    words = re.findall(r"[0-9A-ZА-ЯЁ]+", bare)
    signs = "".join(words)
    mixed = sum(bool(re.search("[0-9]", word) and re.search("[A-Z]", word)) for word in words)
    return len(signs) in _NEARLY and mixed > 0 and len(words) <= passwords.LENGTH // passwords.GROUP + 1
