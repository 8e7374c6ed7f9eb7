"""The morning as files that a spreadsheet opens: counts for the kitchen, names for the office.

Separated by semicolons, UTF-8 with its mark, as programs with Latvian settings expect. No cell is a formula.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

from conversations.screen import File, Screen
from conversations.summary.overview import as_manager, how
from conversations.turn import Turn
from storage import summary
from storage.summary import Counts

BEGIN_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")


async def kitchen(turn: Turn, what: Any) -> Screen:
    """How many of each class are there: no names, no reasons."""
    viewer = await as_manager(turn)
    if viewer is None:
        return Screen(turn.say("common-not-found"))
    say = turn.say
    classes = await summary.classes(turn.tx, viewer)
    heads = ("class", "enrolled", "away", "late", "early", "lessons", "here")
    rows: list[Sequence[object]] = [[say.plain(f"summary-column-{head}-label") for head in heads]]
    rows += [[one.name, *_cells(one.counts)] for one in classes]
    rows.append([say.plain("summary-column-total-label"), *_cells(Counts.of(classes))])
    return _file(turn, "summary-kitchen-name-label", "summary-kitchen-file", rows)


async def names(turn: Turn, what: Any) -> Screen:
    """Who is missing, for the office's own use. That it was taken is kept."""
    viewer = await as_manager(turn)
    if viewer is None:
        return Screen(turn.say("common-not-found"))
    say = turn.say
    heads = ("class", "family", "given", "missing", "seen")
    rows: list[Sequence[object]] = [[say.plain(f"summary-column-{head}-label") for head in heads]]
    for gone in await summary.missing(turn.tx, viewer):
        seen = say.plain("summary-no-label" if gone.is_unseen else "summary-yes-label")
        rows.append([gone.class_name, gone.family_name, gone.given_name, how(turn, gone), seen])
    await summary.note_names(turn.tx, viewer)
    return _file(turn, "summary-names-name-label", "summary-names-file", rows)


def _cells(counts: Counts) -> list[int]:
    return [
        counts.enrolled,
        counts.away,
        counts.late,
        counts.early,
        counts.lessons,
        counts.enrolled - counts.away,
    ]


def _file(turn: Turn, name_key: str, text_key: str, rows: Iterable[Sequence[object]]) -> Screen:
    name = f"{turn.say.plain(name_key)}-{turn.today.isoformat()}.csv"
    return Screen(turn.say(text_key, day=turn.say.day(turn.today, "long")), file=File(name, table(rows)))


def table(rows: Iterable[Sequence[object]]) -> bytes:
    """The file of these rows."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(
        [_neutral(cell) for cell in row] for row in rows
    )
    return written.getvalue().encode("utf-8-sig")


def _neutral(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(BEGIN_FORMULAS) else cell
