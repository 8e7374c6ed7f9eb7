"""How a family hears of a report: another guardian made, changed or withdrew it, or the school decided."""

from conversations import absence_text
from conversations.absence_report import shown
from conversations.news import Teller, Told
from conversations.turn import Turn
from storage import absences
from storage.absence import Absence


async def told(turn: Turn, item: int) -> Told | None:
    """As it stands now; nothing for whoever did the latest thing about it, nor for the student."""
    viewer = turn.seen_by()
    absence = await absences.one(turn.tx, viewer, item)
    if absence is None or not viewer.is_guardian or absence.actor_id == viewer.person_id:
        return None
    say = turn.say
    what = say(
        "absences-news",
        number=absence.number,
        days=absence_text.short_when(say, absence.draft, turn.today),
        reason=absence_text.reason(say, absence.reason),
        done=_done(turn, absence),
    )
    return Told(what, await shown(turn, absence, what))


def _done(turn: Turn, absence: Absence) -> str:
    """«mamma pieteica», «mamma atsauca», «attaisnoja Dace Bērziņa»."""
    say = turn.say
    if absence.actor_id is None:
        who = absence.decided_by or say.plain("absences-school-label")
        return say.plain(f"absences-done-{absence.state}", who=who)
    if absence.changed_at is None:
        return say.plain("absences-done-reported", who=absence_text.kinds(say, absence))
    who = say.plain(f"people-owner-{absence.changed_kind or 'other'}")
    withdrawn = absence.state == "withdrawn"
    return say.plain("absences-done-withdrawn" if withdrawn else "absences-done-changed", who=who)


TELLER = Teller("absence", told)
