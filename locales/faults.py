"""What can go wrong while wording, and whether it is raised.

WordingFault
├── UnknownKey       no such message, in this language nor (where faults are forgiven) in Latvian
└── BrokenMessage    a value is missing or of a kind that has no wording; tags where plain text is wanted
"""

import logging

_log = logging.getLogger("locales")


class WordingFault(Exception):
    """The code and the .ftl files do not fit each other."""


class UnknownKey(WordingFault):
    def __init__(self, language: str, key: str) -> None:
        super().__init__(f"no message {key!r} in {language}")
        self.language = language
        self.key = key


class BrokenMessage(WordingFault):
    def __init__(self, language: str, key: str, reason: str) -> None:
        super().__init__(f"{language}: {key}: {reason}")
        self.language = language
        self.key = key
        self.reason = reason


class _Mood:
    """One switch for the process; strict until the composition root of production says otherwise."""

    strict = True


def set_strict(strict: bool) -> None:
    """True (the default): every fault is raised. False: it is logged and worded in Latvian as well as can be.

    Production calls `set_strict(False)` once at start: a clumsy sentence is better than no answer.
    """
    _Mood.strict = strict


def is_strict() -> bool:
    return _Mood.strict


def meet(fault: WordingFault) -> None:
    """Raise the fault or log it. A fault names keys and the names of values, never the values themselves."""
    if _Mood.strict:
        raise fault
    _log.error("wording: %s", fault)
