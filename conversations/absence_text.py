"""How an absence is worded: when, which part, why, how it stands."""

from collections.abc import Iterable
from datetime import date, datetime

from locales import Markup, Wording
from storage.absence import Absence
from storage.absence_rules import Draft, Frame, Reason
from storage.clock import school_day


def when(say: Wording, draft: Draft, today: date) -> str:
    """«šodien, pirmdien, 23. novembrī»; «no 24.11. līdz 27.11.»."""
    if draft.first != draft.last:
        return say.plain("absences-span-label", first=say.day(draft.first), last=say.day(draft.last))
    long = say.day(draft.first, "long")
    if abs((draft.first - today).days) > 1:
        return long
    return say.plain("absences-near-label", near=say.near_day(draft.first, today), day=long)


def short_when(say: Wording, draft: Draft, today: date) -> str:
    """«šodien», «otrdien, 24.11.», «24.11.–27.11.»: for lists and buttons."""
    if draft.first == draft.last:
        return say.near_day(draft.first, today)
    return say.plain("absences-dates-label", first=say.day(draft.first), last=say.day(draft.last))


def part(say: Wording, draft: Draft) -> str:
    """«visu dienu», «ieradīsies 9.30», «aizies 13.20», «2., 3. stunda»."""
    if draft.part == "lessons":
        numbers = ", ".join(f"{number}." for number in draft.lessons)
        return say.plain("absences-part-lessons", numbers=numbers, count=len(draft.lessons))
    if draft.at is None:
        several = draft.first != draft.last
        return say.plain("absences-part-days" if several else "absences-part-day")
    return say.plain(f"absences-part-{draft.part}", time=say.time(draft.at))


def reason(say: Wording, why: Reason) -> str:
    return say.plain(f"absences-reason-{why}")


def line(say: Wording, absence: Absence, today: date) -> Markup:
    """One line of a list: number, days, part unless whole days, reason, how it stands."""
    draft = absence.draft
    days = short_when(say, draft, today)
    if draft.part != "day":
        days = f"{days}, {part(say, draft)}"
    state = say.plain(f"absences-state-{_stands(absence)}")
    return say(
        "absences-line", number=absence.number, days=days, reason=reason(say, absence.reason), state=state
    )


def _stands(absence: Absence) -> str:
    """The state as a family reads it: a report that was opened at school is no longer just sent."""
    return "seen" if absence.state == "sent" and absence.views else absence.state


def kinds(say: Wording, absence: Absence) -> str:
    """Who reported it: «mamma», «mamma un tētis»."""
    names = list(dict.fromkeys(say.plain(f"people-owner-{kind}") for kind in absence.kinds))
    if len(names) == 1:
        return names[0]
    return say.plain("absences-both-label", others=", ".join(names[:-1]), last=names[-1])


def moment(say: Wording, at: datetime, today: date) -> str:
    """«8.12» of today, else «23.11. plkst. 8.12»."""
    if school_day(at) == today:
        return say.plain("absences-hour-label", time=say.time(at))
    return say.plain("absences-moment-label", day=say.day(school_day(at)), time=say.time(at))


def whole(say: Wording, absence: Absence, today: date, *, to_guardian: bool) -> list[Markup]:
    """A report, line by line: what, who, when, papers, how it stands."""
    draft, at = absence.draft, moment(say, absence.reported_at, today)
    what = say(
        "absences-what",
        days=when(say, draft, today),
        part=part(say, draft),
        reason=reason(say, absence.reason),
    )
    told = say("absences-reported", who=kinds(say, absence), moment=at)
    lines = [what, say("absences-reported-late", told=told) if absence.is_late else told]
    if absence.changed_at is not None and absence.state != "withdrawn":
        lines.append(say("absences-changed-at", moment=moment(say, absence.changed_at, today)))
    if to_guardian:
        if absence.words:
            lines.append(say("absences-words", words=absence.words))
        if absence.papers:
            lines.append(say("absences-papers", count=absence.papers))
        elif absence.lacks_paper:
            lines.append(say("absences-paper-lacking"))
    return [*lines, *standing(say, absence, today)]


def standing(say: Wording, absence: Absence, today: date) -> Iterable[Markup]:
    """How it stands: who has seen it and when, who decided and what."""
    if absence.state == "withdrawn":
        at = absence.changed_at or absence.reported_at
        return [say("absences-standing-withdrawn", moment=moment(say, at, today))]
    if absence.state == "sent":
        seen = [
            say("absences-standing-seen", who=view.name, moment=moment(say, view.seen_at, today))
            for view in absence.views[:1]
        ]
        return seen or [say("absences-standing-sent")]
    at = absence.decided_at or absence.reported_at
    decided = say(
        f"absences-standing-{absence.state}",
        who=absence.decided_by or say.plain("absences-school-label"),
        moment=moment(say, at, today),
    )
    return [decided, *([say("absences-answer", words=absence.answer)] if absence.answer else [])]


def warnings(say: Wording, frame: Frame, draft: Draft, change: int | None) -> list[Markup]:
    """What is to be known before it is reported: a passed hour, a doctor's note that will be wanted."""
    lines = []
    if frame.is_late(draft):
        hour = say.time(frame.rules.report_by)
        is_today = draft.first == frame.today
        lines.append(
            say("absences-warning-late", time=hour) if is_today else say("absences-warning-past", time=hour)
        )
    lack = frame.lack(draft, change)
    if lack == "days":
        in_a_row = frame.in_a_row(draft, change)
        lines.append(say("absences-warning-days", days=in_a_row, limit=frame.rules.parent_days))
    elif lack == "notes":
        lines.append(say("absences-warning-notes", limit=frame.rules.parent_notes or 0))
    return lines
