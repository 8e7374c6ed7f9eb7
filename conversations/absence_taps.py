"""The buttons about absences. A report grows in its buttons, no dialog keeps it.

Asked: child, first day, number of days, part ──► reason ──► SaveReport
"""

from datetime import date, time, timedelta
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from conversations.child import Id
from conversations.tap import Tap
from storage.absence_rules import Draft, Part, Reason

# Far enough for everybody, and near enough to count from.
Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2199, 12, 31))]
Days = Annotated[int, Field(ge=1, le=400)]
# d: whole days | l0930: comes at 9.30 | e1320: leaves at 13.20 | n6: the lessons of the bits, here 1 and 2
Spelt = Annotated[str, Field(pattern=r"^(?:d|[le](?:[01][0-9]|2[0-3])[0-5][0-9]|n[1-9][0-9]{0,3})$")]
Lessons = Annotated[int, Field(ge=0, lt=2**13)]
Use = Literal["day", "part", "first", "last"]
_LETTERS: Final[dict[Part, str]] = {"late": "l", "early": "e"}


class Asked(Tap, code="b"):
    """What the buttons of a report share; no button itself. ``change``: the report that becomes this."""

    child: Id
    first: Day
    days: Days
    part: Spelt
    change: Id | None

    @property
    def draft(self) -> Draft:
        last = self.first + timedelta(days=self.days - 1)
        sign, rest = self.part[0], self.part[1:]
        if sign == "d":
            return Draft(self.first, last)
        if sign == "n":
            numbers = tuple(number for number in range(13) if int(rest) >> number & 1)
            return Draft(self.first, last, "lessons", lessons=numbers)
        part: Part = "late" if sign == "l" else "early"
        return Draft(self.first, last, part, time(int(rest[:2]), int(rest[2:])))


def asked(child: int, draft: Draft, change: int | None = None) -> dict[str, Any]:
    """The fields of an :class:`Asked` for a draft."""
    if draft.part == "day":
        part = "d"
    elif draft.part == "lessons":
        part = f"n{sum(1 << number for number in draft.lessons)}"
    else:
        part = f"{_LETTERS[draft.part]}{draft.at:%H%M}"
    days = (draft.last - draft.first).days + 1
    return {"child": child, "first": draft.first, "days": days, "part": part, "change": change}


class OpenAbsences(Tap, code="ba"):
    """The first screen; ``change``: to choose other days or another part for that report."""

    child: Id
    change: Id | None


class PickReason(Asked, code="br"):
    """Days and part are chosen."""


class SaveReport(Asked, code="bs"):
    """All is chosen: keep it. Tapped twice, it is one report."""

    reason: Reason


class ReadBack(Asked, code="bk"):
    """A typed line, once the child or the day was asked: read back for confirmation."""

    reason: Reason


class Forget(Tap, code="bz"):
    """The line was not meant so."""


class OpenCalendar(Tap, code="bc"):
    """A month. ``use``: a whole day, the day of which a part is meant, the first or the last of several."""

    child: Id
    month: Day
    use: Use
    first: Day | None
    change: Id | None


class NoSchool(Tap, code="bn"):
    """A day in the calendar that cannot be chosen: says why."""

    child: Id
    day: Day


class OpenParts(Tap, code="bp"):
    """Which part of a day."""

    child: Id
    day: Day
    change: Id | None


class AskHour(Tap, code="bh"):
    """When the child comes or leaves; an hour may be typed too."""

    child: Id
    day: Day
    part: Literal["late", "early"]
    change: Id | None


class PickLessons(Tap, code="bl"):
    """Lessons ticked so far, as bits."""

    child: Id
    day: Day
    lessons: Lessons
    change: Id | None


class OpenReport(Tap, code="bo"):
    """One report."""

    child: Id
    absence: Id


class AskWithdrawal(Tap, code="bq"):
    """Is it to be withdrawn?"""

    child: Id
    absence: Id


class Withdraw(Tap, code="bw"):
    """It is."""

    child: Id
    absence: Id


class AddWords(Tap, code="bt"):
    """Words of one's own are awaited from now on."""

    child: Id
    absence: Id


class AddPaper(Tap, code="bd"):
    """A photo or PDF of the doctor's note is awaited from now on."""

    child: Id
    absence: Id


class StopAdding(Tap, code="bx"):
    """Nothing more is awaited: back to the report."""

    child: Id
    absence: Id


class OpenPaper(Tap, code="bf"):
    """A paper of a report, by its place from 0."""

    child: Id
    absence: Id
    place: Annotated[int, Field(ge=0, lt=100)]


class AnswerQuestion(Tap, code="be"):
    """A line for the school is awaited from now on."""

    child: Id
    absence: Id
    question: Id


class OpenReports(Tap, code="by"):
    """The reports of the last year, page by page."""

    child: Id
    page: Annotated[int, Field(ge=0, lt=1000)]


class OpenRegister(Tap, code="bu"):
    """What the register holds of a term; its first day names it. None: the present one, else the last."""

    child: Id
    since: Day | None
