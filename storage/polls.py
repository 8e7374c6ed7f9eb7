"""Polls under announcements: the question, one's own answer, and as much of the result as the school allows.

One answer a reader and child: a mother of two answers for each, mother and father each answer for themselves.
Every call joins the viewer's right and whom the announcement is for.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from storage.publishing import Results
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("polls")

ENOUGH: Final = 5
"""Fewer answers than this to an anonymous poll could be told apart; until then nobody is shown numbers."""


@dataclass(frozen=True, slots=True)
class Option:
    """An answer that is offered. ``votes`` None: not to be shown."""

    id: int
    label: str
    is_mine: bool
    votes: int | None


@dataclass(frozen=True, slots=True)
class Poll:
    """``voters`` None: not to be shown now; ``results`` tells when."""

    question: str
    several: bool
    until_day: date
    results: Results
    anonymous: bool
    is_open: bool
    options: tuple[Option, ...]
    voters: int | None

    @property
    def is_answered(self) -> bool:
        return any(option.is_mine for option in self.options)


async def of(tx: Tx, viewer: Viewer, publication_id: int) -> Poll | None:
    """The poll of a publication; None where there is none, or not for this viewer."""
    row = await _sql.question(tx, **viewer.scope, publication=publication_id)
    if row is None:
        return None
    options = await _sql.options(tx, **viewer.scope, publication=publication_id)
    voters = (await _sql.voters(tx, **viewer.scope, publication=publication_id))["voters"]
    until = date.fromisoformat(row["until_day"])
    is_open = viewer.today <= until
    shown = {
        "always": True,
        "voted": any(option["mine"] for option in options) or not is_open,
        "ended": not is_open,
        "never": False,
    }[row["results"]]
    shown = shown and not (row["anonymous"] and voters < ENOUGH)
    return Poll(
        question=row["question"],
        several=bool(row["several"]),
        until_day=until,
        results=row["results"],
        anonymous=bool(row["anonymous"]),
        is_open=is_open,
        options=tuple(
            Option(o["id"], o["label"], bool(o["mine"]), o["votes"] if shown else None) for o in options
        ),
        voters=voters if shown else None,
    )


async def vote(tx: Tx, viewer: Viewer, publication_id: int, option_id: int, *, chosen: bool) -> Poll | None:
    """Answers, or takes an answer back, while the poll is open; where one answer is asked, the last holds.

    Says how it shall be: told twice, it changes nothing more. Returns the poll as it is then; None: as `of`.
    """
    statement = _sql.vote if chosen else _sql.take_back
    await statement(tx, **viewer.scope, publication=publication_id, option=option_id)
    return await of(tx, viewer, publication_id)
