"""Who works at the school: for the office and the head.

Darbinieki ──► somebody ──► [Parole] by SMS · [Labot numuru] · [+ loma] · [Beigt] ──► sure? ──► log-ins end
    ├─ [Meklēt] ──► a name                                                               card.py
    ├─ [Pievienot] ──► as what? ──► name ──► personal code ──► phone ──► sure? ──► SMS   newcomer.py
    └─ [Klases] ──► a class ──► who leads it from today                                  classes.py
Office and head roles are the head's to give (storage/staffing.py says when the office may).
"""

from typing import Final

from conversations.staff import card, classes, listing, newcomer
from conversations.staff import taps as t
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from storage.passwords import Checker

PLACE: Final = listing.PLACE
overview = listing.overview


def topic(checker: Checker) -> Topic:
    """The topic; ``checker`` hashes the passwords that it sends."""
    sending = card.Sending(checker)
    arriving = newcomer.Arriving(sending)
    return Topic(
        name=PLACE,
        commands=(Command("darbinieki", Look(overview), Audience.STAFF, aliases=("staff",)),),
        taps=(
            (t.OpenStaff, Look(overview), Audience.STAFF),
            (t.FindColleague, Do(listing.ask), Audience.STAFF),
            (t.StopStaff, Do(listing.stop), Audience.STAFF),
            (t.OpenColleague, Look(card.opened), Audience.STAFF),
            (t.GiveRole, Do(card.give), Audience.STAFF),
            (t.AskEnd, Look(card.ask_end), Audience.STAFF),
            (t.EndRole, Do(card.end), Audience.STAFF),
            (t.AskNumber, Do(card.ask_number), Audience.STAFF),
            (t.SendPassword, Do(sending.send, before=sending.hashed), Audience.STAFF),
            (t.ChooseRole, Look(newcomer.choose), Audience.STAFF),
            (t.AddColleague, Do(newcomer.ask_name), Audience.STAFF),
            (t.KeepColleague, Do(arriving.keep, before=sending.hashed), Audience.STAFF),
            (t.OpenClasses, Look(classes.listed), Audience.STAFF),
            (t.OpenLead, Look(classes.choose), Audience.STAFF),
            (t.Lead, Do(classes.lead), Audience.STAFF),
        ),
        states=(
            (t.AwaitSearch, Do(listing.found)),
            (t.AwaitName, Do(newcomer.name)),
            (t.AwaitCode, Do(newcomer.code)),
            (t.AwaitPhone, Do(newcomer.phone)),
            (t.AwaitSure, Do(newcomer.day)),
            (t.AwaitNumber, Do(card.number)),
        ),
        menu=(MenuItem("staff-menu-button", Look(overview), Audience.STAFF),),
    )
