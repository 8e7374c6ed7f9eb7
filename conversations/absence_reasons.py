"""The end of every way to a report: why? What stands against it is told, then it is kept.

days and part ──► cannot be: said why, ways out
              ├─► there is one already: shown, changed or added to
              └─► what the school will ask, and six reasons ──► kept: «Nr. A-1234»
"""

from typing import Final, get_args

from conversations import absence_text, alerts
from conversations.absence_frame import back, found, framed, gone, in_pairs, own_children, refused, screen
from conversations.absence_report import shown
from conversations.absence_states import is_ours
from conversations.absence_taps import OpenReport, PickReason, ReadBack, SaveReport, asked
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import absences
from storage.absence import Absence
from storage.absence_rules import Frame, Known, Reason

REASONS: Final[tuple[Reason, ...]] = get_args(Reason)


async def pick_reason(turn: Turn, tap: PickReason) -> Screen:
    """Days and part are chosen: why? What stands against it is told here, before anything is kept."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    fault = frame.fault(tap.draft)
    if fault is not None:
        return await refused(turn, frame, tap, fault)
    clash = frame.clash(tap.draft, tap.change)
    if clash is not None:
        return await _clashing(turn, frame, tap, clash)
    say, draft = turn.say, tap.draft
    title = say(
        "absences-reason", days=absence_text.when(say, draft, turn.today), part=absence_text.part(say, draft)
    )
    warned = absence_text.warnings(say, frame, draft, tap.change)
    text = [title, *warned, Markup(""), say("absences-reason-prompt")]
    reasons = [
        Button(
            say.plain(f"absences-reason-{reason}-button"),
            SaveReport(**asked(tap.child, draft, tap.change), reason=reason),
        )
        for reason in REASONS
    ]
    return await screen(turn, text, [*in_pairs(reasons), back(turn, tap.change)])


async def save(turn: Turn, tap: SaveReport) -> Screen:
    """Keeps it, and only then names its number."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    if is_ours(turn.state):
        turn.done()
    fault = frame.fault(tap.draft)
    if fault is not None:
        return await refused(turn, frame, tap, fault)
    return await (_report(turn, frame, tap) if tap.change is None else _change(turn, frame, tap, tap.change))


async def _report(turn: Turn, frame: Frame, tap: SaveReport) -> Screen:
    reported = await absences.report(turn.tx, turn.seen_by(), tap.draft, tap.reason)
    absence = None if reported is None else await found(turn, tap.child, reported.id)
    if reported is None or absence is None:
        return await gone(turn)
    if reported.outcome == "clash":
        return await _clashing(turn, frame, tap, Known(absence.id, absence.draft, bool(absence.papers)))
    if reported.outcome == "new":
        await alerts.tell(turn, absence.id)
    head = {
        "new": turn.say("absences-saved", number=absence.number),
        "again": turn.say("absences-saved", number=absence.number),
        "joined": turn.say("absences-joined", number=absence.number),
    }[reported.outcome]
    return await shown(turn, absence, head, await _siblings(turn, tap))


async def _siblings(turn: Turn, tap: SaveReport) -> list[Row]:
    """The same for each brother and sister, one tap and a yes away: what one child has, the other gets."""
    others = [role for role in await own_children(turn) if role.student_id not in {None, tap.child}]
    return [
        (
            Button(
                turn.say.plain("absences-sibling-button", child=role.short_name),
                ReadBack(**asked(role.student_id or 0, tap.draft), reason=tap.reason),
            ),
        )
        for role in others
        if tap.draft.part != "lessons"  # numbers of one class's day
    ]


async def _change(turn: Turn, frame: Frame, tap: SaveReport, change: int) -> Screen:
    before = await found(turn, tap.child, change)
    if before is None:
        return await gone(turn)
    if (before.draft, before.reason) == (tap.draft, tap.reason):  # tapped twice, or chosen as it was
        return await shown(turn, before, turn.say("absences-changed", number=before.number))
    clash = frame.clash(tap.draft, change)
    if clash is not None and before.is_open:
        return await _clashing(turn, frame, tap, clash)
    changed = await absences.change(turn.tx, turn.seen_by(), change, tap.draft, tap.reason)
    absence = await found(turn, tap.child, change)
    if absence is None:
        return await gone(turn)
    if not changed:
        return await shown(turn, absence, turn.say("absences-closed"))
    await alerts.tell_changed(turn, change)
    return await shown(turn, absence, turn.say("absences-changed", number=absence.number))


async def _clashing(turn: Turn, frame: Frame, tap: PickReason | SaveReport, clash: Known) -> Screen:
    """Another report speaks of these lessons: the same is shown, another may be changed or added to."""
    absence = await found(turn, tap.child, clash.id)
    if absence is None:
        return await gone(turn)
    if tap.change is None and clash.draft == tap.draft:
        return await shown(turn, absence, turn.say("absences-known", number=absence.number))
    return await screen(turn, *_ways_out(turn, frame, tap, absence))


def _ways_out(
    turn: Turn, frame: Frame, tap: PickReason | SaveReport, absence: Absence
) -> tuple[list[Markup], list[Row]]:
    say, child, today = turn.say, tap.child, turn.today
    text = [say("absences-clash"), absence_text.line(say, absence, today)]
    rows: list[Row] = []
    if absence.is_open and tap.change is None:
        days = absence_text.short_when(say, tap.draft, today)
        label = say.plain("absences-clash-change-button", number=absence.number, days=days)
        rows.append((Button(label, PickReason(**asked(child, tap.draft, absence.id))),))
    rest = frame.rest(tap.draft) if tap.change is None else None
    if rest is not None:
        label = say.plain("absences-clash-rest-button", days=absence_text.short_when(say, rest, today))
        rows.append((Button(label, PickReason(**asked(child, rest))),))
    opened = Button(
        say.plain("absences-open-button", number=absence.number), OpenReport(child=child, absence=absence.id)
    )
    return text, [*rows, (opened,), back(turn, tap.change)]
