"""What a file would change, line by line of a table, and what is wrong in it, by file, line and column."""

from collections.abc import Mapping
from typing import Final

from conversations.turn import Turn
from locales import Markup
from storage.exchange import MOST
from storage.oneroster import Count, Fault, Plan, SetRefused

FIRST: Final = 8
"""So many faults are told; with those mended the others show."""
_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "zip": (
        *("no-such-path", "not-a-zip", "encrypted", "too-many-files", "too-large", "bomb"),
        *("path", "link", "nested", "twice-in-zip", "unreadable"),
    ),
    "unknown": ("unknown-file",),
    "manifest": (
        *("no-manifest", "manifest-version", "manifest-missing", "manifest-value", "manifest-twice"),
        *("manifest-says-absent", "manifest-says-present"),
    ),
    "encoding": ("encoding",),
    "row": ("csv", "line-break", "line-too-long", "row-length", "semicolons"),
    "empty": ("no-rows",),
    "header": (
        *("header-missing", "header-unknown", "header-case", "header-twice", "header-order"),
        "extension-place",
    ),
    "required": ("required", "delta-needs"),
    "clear": ("bulk-has-status",),
    "twice": ("duplicate", "code-twice", "class-twice"),
    "reference": ("reference",),
    "school": ("no-school", "several-schools", "unknown-school", "another-school"),
    "taken": ("taken", "meanwhile"),
    "teacher": ("nobody-teaches",),
    "term": ("class-terms", "third-term"),
}
_GROUP_OF: Final = {code: group for group, codes in _GROUPS.items() for code in codes}
VALUE: Final = "value"
"""All others: the value is not one."""


def shown(turn: Turn, plan: Plan) -> Markup:
    """What would change, what is told beside it, and why it cannot be confirmed if it cannot."""
    say = turn.say
    lines = [say("exchange-difference"), *(_line(turn, one) for one in plan.counts if _changes(one))]
    if not plan.changes:
        lines = [say("exchange-same")]
    lines += [say("exchange-note", kind=note.code, count=note.count) for note in plan.notes]
    if plan.vanishing:
        lines.append(say("exchange-vanishing"))
    elif plan.changes > MOST:
        lines.append(say("exchange-too-many", most=MOST))
    return Markup.join("\n", lines)


def faults(turn: Turn, refusal: SetRefused) -> Markup:
    """The first of them."""
    say = turn.say
    lines = [say("exchange-faults", count=refusal.total)]
    lines += [_fault(turn, fault) for fault in refusal.faults[:FIRST]]
    if refusal.total > FIRST:
        lines.append(say("exchange-more-faults", count=refusal.total - FIRST))
    return Markup.join("\n", lines)


def _changes(count: Count) -> int:
    return count.new + count.changed + count.removed


def _line(turn: Turn, count: Count) -> Markup:
    parts = [
        turn.say(key, count=many).text
        for key, many in (
            ("exchange-new", count.new),
            ("exchange-change", count.changed),
            ("exchange-removed", count.removed),
        )
        if many
    ]
    return turn.say("exchange-line", kind=count.kind.replace(" ", "-"), parts=", ".join(parts))


def _fault(turn: Turn, fault: Fault) -> Markup:
    value = str(fault.facts.get("value", fault.facts.get("name", "")))
    group = _GROUP_OF.get(fault.code, VALUE)
    line, column = fault.line or 0, fault.column or ""
    where = fault.file or "ZIP"
    if line and column:
        place = turn.say("exchange-place-column", file=where, line=line, column=column)
    elif line:
        place = turn.say("exchange-place-line", file=where, line=line)
    else:
        place = turn.say("exchange-place", file=where)
    return turn.say("exchange-fault", place=place, kind=group, has_value=bool(value), value=value)
