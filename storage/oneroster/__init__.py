"""OneRoster 1.2 CSV, in: a folder or zip becomes a school, and every later one what has changed.

    files ── manifest ── lines ── records      one row at a time, counted, checked, with place and sentence
                                     │
    last import (sealed) ────────── scratch ── facts: what both come to (facts.sql), and the difference
                                     │
                       plan: counts, notes, what vanishes ── shown ── applied in one transaction

    async with prepared(store, path, clock) as ready:       # school_id=…: for a school's office
        ready.plan.counts, .notes, .vanishing               # SetRefused: .faults, by file, line and column
        await applied(store, ready, clock)                  # in a transaction of its own

    done = await exported(tx, viewer, target)           # the other way: `outgoing`, `gradebook_out`, a zip

`own`: an export that comes back. `mapping` holds which word of theirs is which of ours, in both directions.
"""

from storage.oneroster.applying import Applied, applied, applied_in
from storage.oneroster.export import Exported, NoTerms, exported
from storage.oneroster.faults import SENTENCES, Fault, Note, SetRefused
from storage.oneroster.plan import Count, Plan, Prepared, prepared, prepared_in
from storage.oneroster.reading import Progress

__all__ = [
    "SENTENCES",
    "Applied",
    "Count",
    "Exported",
    "Fault",
    "NoTerms",
    "Note",
    "Plan",
    "Prepared",
    "Progress",
    "SetRefused",
    "applied",
    "applied_in",
    "exported",
    "prepared",
    "prepared_in",
]
