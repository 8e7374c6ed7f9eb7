"""The buttons of the marks' screens. Each carries the child, the period and the page it leads back to."""

from datetime import date
from typing import Annotated

from pydantic import Field

from conversations.child import Id
from conversations.tap import Tap

Year = Annotated[int, Field(ge=0, le=9999)]
Number = Annotated[int, Field(ge=0, le=2)]
Page = Annotated[int, Field(ge=0, le=999)]
Target = Annotated[int, Field(ge=4, le=10)]
Supposed = Annotated[str, Field(pattern="^[1-9A]{0,12}$")]
"""Marks that are not there, a sign each; A is 10."""


class OpenGrades(Tap, code="go"):
    """Every subject in a period."""

    child: Id
    year: Year
    number: Number


class ChooseSubject(Tap, code="gc"):
    """The subjects with marks in a period."""

    child: Id
    year: Year
    number: Number


class OpenSubject(Tap, code="gs"):
    """A page of one subject's marks, newest first."""

    child: Id
    subject: Id
    year: Year
    number: Number
    page: Page = 0


class OpenMark(Tap, code="gm"):
    """One mark, out of a page of its subject."""

    child: Id
    mark: Id
    year: Year
    number: Number
    page: Page


class OpenByDate(Tap, code="gd"):
    """A page of all marks of a period, the newest first."""

    child: Id
    year: Year
    number: Number
    page: Page = 0


class OpenDatedMark(Tap, code="gx"):
    """One mark, out of a page of all."""

    child: Id
    mark: Id
    year: Year
    number: Number
    page: Page


class ExplainAverage(Tap, code="ga"):
    """How a subject's average was made."""

    child: Id
    subject: Id
    year: Year
    number: Number
    page: Page


class OpenLegend(Tap, code="gl"):
    """What the signs mean; back to the subject, or to all of them where there is none."""

    child: Id
    subject: Id | None
    year: Year
    number: Number
    page: Page


class OpenFinals(Tap, code="gf"):
    """The marks of a school year's terms and of the year; back to the marks of a period."""

    child: Id
    school_year: Year
    year: Year
    number: Number


class SupposeMarks(Tap, code="gw"):
    """A subject's average if there were these marks too."""

    child: Id
    subject: Id
    year: Year
    number: Number
    marks: Supposed


class AskNeeded(Tap, code="gn"):
    """What a target would take; None: not chosen yet."""

    child: Id
    subject: Id
    year: Year
    number: Number
    target: Target | None


class OpenPapers(Tap, code="gz"):
    """The pictures and the transcript of a period."""

    child: Id
    year: Year
    number: Number


class DrawYear(Tap, code="gy"):
    """A line for each subject of a period."""

    child: Id
    year: Year
    number: Number


class DrawSubject(Tap, code="gt"):
    """One subject's marks and its average over the time."""

    child: Id
    subject: Id
    year: Year
    number: Number


class DrawWeek(Tap, code="gk"):
    """The marks of the week of a day."""

    child: Id
    day: date
    year: Year
    number: Number


class MakeTranscript(Tap, code="gp"):
    """The transcript of a period, as a file."""

    child: Id
    year: Year
    number: Number
