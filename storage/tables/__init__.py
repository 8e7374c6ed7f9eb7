"""Tables of our own for what OneRoster lacks: bells.csv, lessons.csv, absences.csv, remarks.csv; in and out.

    files ── read ── rows ──┐
                            ├── compared: Plan, what is to be written ── shown ── applied, or nothing
    store ── School ────────┘

given = read(path)                                  # SetRefused: .faults, by file, line and column
plan = await planned(tx, school_id, given, now)     # the same
await applied(tx, given, plan, now)                 # in the transaction that is under way
contents = await exported(tx, school_id, now)       # files by name; read again, they change nothing

For the operator of the machine alone: nothing here takes a viewer.
"""

from storage.tables.applying import applied
from storage.tables.export import exported
from storage.tables.plan import Count, Plan, planned
from storage.tables.reading import Given, read

__all__ = ["Count", "Given", "Plan", "applied", "exported", "planned", "read"]
