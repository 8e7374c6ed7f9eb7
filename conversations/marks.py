"""How marks, periods and averages are worded. Values in, Markup out; nothing here asks the store."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from conversations.excerpt import excerpt
from conversations.veil import Veil
from locales import Markup, Wording
from storage import reckoning
from storage.clock import school_day
from storage.grades import FEWEST, Period, Subject
from storage.marks import Average, Entry, Mark, Value, average

NEWEST: Final = 6
TOPIC_LENGTH: Final = 70
COMMENT_LENGTH: Final = 100
# From August on «this school year» is the one that begins in September.
FIRST_MONTH: Final = 8


def school_year(today: date) -> int:
    """The year in which the school year of this day began."""
    return today.year if today.month >= FIRST_MONTH else today.year - 1


def period_label(say: Wording, period: Period, today: date) -> str:
    """«1. semestris», «2026./2027. mācību gads»; a term of another year with its year."""
    if period.year == 0:
        return say.plain("grades-everything-label")
    years = {"from": str(period.year), "to": str(period.year + 1)}
    if period.number == 0:
        return say.plain("grades-year-label", **years)
    if period.year == school_year(today):
        return say.plain("grades-term-label", number=period.number)
    return say.plain("grades-past-term-label", number=period.number, **years)


def subject_line(veil: Veil, subject: Subject) -> Markup:
    """A subject in the overview: the newest marks and the average."""
    say = veil.say
    newest = " ".join(str(mark) for mark in subject.marks[:NEWEST])
    marks = f"{newest} …" if len(subject.marks) > NEWEST else newest
    mean = subject.average.value
    if mean is None:
        return say("grades-overview-subject-without", subject=subject.name, marks=veil(marks))
    shown = veil(say.number(mean, 2))
    return say("grades-overview-subject", subject=subject.name, marks=veil(marks), average=shown)


def mark_lines(veil: Veil, mark: Mark, teacher: str | None) -> Markup:
    """A mark in its subject's list; ``teacher`` where it is not the same for the whole list."""
    say = veil.say
    line = say("grades-subject-mark", day=say.day(mark.day), mark=veil(str(mark)), details=details(say, mark))
    below = [Markup.of(teacher)] if teacher else []
    if mark.current.comment:
        below.append(say("grades-comment", comment=veil(excerpt(mark.current.comment, COMMENT_LENGTH))))
    return Markup("\n").join([line, Markup(" · ").join(below)]) if below else line


def mark_text(veil: Veil, subject: str, mark: Mark) -> list[Markup]:
    """All that is known of a mark, line by line."""
    say = veil.say
    lines = [_title(veil, subject, mark), Markup.of(capital(say.day(mark.day, "long")))]
    if mark.topic:
        lines.append(say("grades-mark-topic", topic=mark.topic))
    lines.append(say(f"grades-mark-{mark.kind}"))
    if not mark.is_corrected:
        return [*lines, *_entry(veil, "grades-mark-entry", mark.current)]
    lines.append(say("grades-mark-correction"))
    for entry in mark.entries:
        lines.extend(_entry(veil, "grades-mark-writing", entry))
    return lines


def average_text(say: Wording, subject: Subject) -> list[Markup]:
    """How the average was made, with its very numbers, and what it does not say."""
    whole = subject.average
    lines = [_sum(say, "grades-average-sum", whole) or say("grades-average-none"), Markup("")]
    if whole.left_out:
        lines.append(say("grades-average-left-out", values=_counted(whole.left_out)))
    if whole.replaced:
        lines.append(say("grades-average-replaced", values=_counted(whole.replaced)))
    by_kind = [
        _sum(say, f"grades-average-{kind}", average(mark for mark in subject.marks if mark.kind == kind))
        for kind in ("summative", "formative")
    ]
    if all(by_kind):
        lines.extend(line for line in by_kind if line)
    return [*lines, say("grades-average-honest"), say("grades-average-group", fewest=FEWEST)]


def influence_line(veil: Veil, whole: Average, mark: Mark) -> Markup:
    """What one mark does to the average that it counts in."""
    say, points = veil.say, mark.current.value.points
    if points is None or whole.value is None:
        return say("grades-mark-influence-none")
    without = reckoning.without(whole.points, points)
    if without is None:
        return say("grades-mark-influence-only")
    now = {"average": veil(say.number(whole.value, 2))}
    return say("grades-mark-influence", without=veil(say.number(without, 2)), **now)


def only_teacher(marks: Sequence[Mark]) -> str | None:
    """Who entered them, if one person did."""
    teachers = {mark.current.teacher for mark in marks}
    return teachers.pop() if len(teachers) == 1 else None


def details(say: Wording, mark: Mark) -> str:
    """What the mark is for: its topic and kind."""
    kind = say.plain(f"grades-{mark.kind}-label")
    return f"{excerpt(mark.topic, TOPIC_LENGTH)}, {kind}" if mark.topic else kind


def _title(veil: Veil, subject: str, mark: Mark) -> Markup:
    meaning = _meaning(veil.say, mark.current.value)
    if meaning is None:
        return veil.say("grades-mark", mark=veil(str(mark)), subject=subject)
    return veil.say("grades-mark-meaning", mark=veil(str(mark)), meaning=veil(meaning), subject=subject)


def _meaning(say: Wording, value: Value) -> str | None:
    if value.notation == "percent":
        return None
    if value.points is not None:
        return say.plain("grades-points-label", points=value.points)
    return say.plain("grades-sign-label", sign=value.text)


def _entry(veil: Veil, key: str, entry: Entry) -> Iterable[Markup]:
    say = veil.say
    when = {"day": say.day(school_day(entry.entered_at)), "time": say.time(entry.entered_at)}
    yield say(key, mark=veil(str(entry.value)), teacher=entry.teacher, **when)
    if entry.comment:
        yield say("grades-comment", comment=veil(entry.comment))


def _sum(say: Wording, key: str, made: Average) -> Markup | None:
    if made.value is None:
        return None
    added = " + ".join(map(str, made.points))
    shown = f"({added}) : {len(made.points)}" if len(made.points) > 1 else f"{added} : 1"
    return say(key, sum=shown, average=say.number(made.value, 2))


def _counted(values: Iterable[Value]) -> str:
    """«nv, i, T (4)»."""
    counts = Counter(map(str, values))
    return ", ".join(sign if count == 1 else f"{sign} ({count})" for sign, count in counts.items())


def capital(text: str) -> str:
    """With a capital letter at its beginning, as a line begins."""
    return text[:1].upper() + text[1:]
