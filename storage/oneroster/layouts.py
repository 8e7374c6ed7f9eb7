"""The files of OneRoster 1.2 and their columns, as the CSV binding has them (1.2.1, 22 August 2023).

A column is written  name[:type][!][>file]:  `!` a value is required, `>file` it names a sourcedId of that
file. Types: text (when none is given), guid, guids (a list), bool, date, datetime, year, number, day (a date,
or that of a time in Riga), and `a|b|c` for an enumeration (`_` is a space), with `|…` at its end where the
standard lets more words be added.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

COMMON: Final = "sourcedId:guid! status:status dateLastModified:datetime"
_STAFF_ROLES: Final = (
    "aide|counselor|districtAdministrator|guardian|parent|principal|proctor|relative|"
    "siteAdministrator|student|systemAdministrator|teacher|…"
)

_WRITTEN: Final[Mapping[str, str]] = {
    "academicSessions": "title! type:gradingPeriod|semester|schoolYear|term! startDate:date! endDate:date! "
    "parentSourcedId:guid>academicSessions schoolYear:year!",
    "orgs": "name! type:department|school|district|local|state|national|…! identifier "
    "parentSourcedId:guid>orgs",
    "users": "enabledUser:bool! username! userIds givenName! familyName! middleName identifier email sms "
    "phone agentSourcedIds:guids>users grades password userMasterIdentifier resourceSourcedIds:guids "
    "preferredGivenName preferredMiddleName preferredFamilyName primaryOrgSourcedId:guid>orgs pronouns",
    "roles": f"userSourcedId:guid!>users roleType:primary|secondary! role:{_STAFF_ROLES}! beginDate:date "
    "endDate:date orgSourcedId:guid!>orgs userProfileSourcedId:guid",
    "courses": "schoolYearSourcedId:guid>academicSessions title! courseCode grades orgSourcedId:guid!>orgs "
    "subjects subjectCodes",
    "classes": "title! grades courseSourcedId:guid!>courses classCode classType:homeroom|scheduled! location "
    "schoolSourcedId:guid!>orgs termSourcedIds:guids!>academicSessions subjects subjectCodes periods",
    "enrollments": "classSourcedId:guid!>classes schoolSourcedId:guid!>orgs userSourcedId:guid!>users "
    "role:administrator|proctor|student|teacher! primary:bool beginDate:date endDate:date",
    "demographics": "birthDate:date sex americanIndianOrAlaskaNative asian blackOrAfricanAmerican "
    "nativeHawaiianOrOtherPacificIslander white demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity "
    "countryOfBirthCode stateOfBirthAbbreviation cityOfBirth publicSchoolResidenceStatus",
    "categories": "title! weight:number",
    "lineItems": "title! description assignDate:day! dueDate:day! classSourcedId:guid!>classes "
    "categorySourcedId:guid!>categories academicSessionSourcedId:guid!>academicSessions "
    "resultValueMin:number resultValueMax:number schoolSourcedId:guid!>orgs",
    "results": "lineItemSourcedId:guid!>lineItems studentSourcedId:guid!>users "
    "scoreStatus:exempt|fully_graded|not_submitted|partially_graded|submitted! score:number scoreDate:day! "
    "comment textScore classSourcedId:guid>classes inProgress incomplete late missing",
    "scoreScales": "title! type! orgSourcedId:guid!>orgs courseSourcedId:guid!>courses "
    "classSourcedId:guid!>classes scoreScaleValue!",
    "lineItemScoreScales": "title lineItemSourcedId:guid!>lineItems scoreScaleSourcedId:guid!>scoreScales",
    "resultScoreScales": "title resultSourcedId:guid!>results scoreScaleSourcedId:guid!>scoreScales",
}

IGNORED: Final = frozenset(
    {
        *("classResources", "courseResources", "lineItemLearningObjectiveIds"),
        *("resources", "resultLearningObjectiveIds", "userProfiles", "userResources"),
    }
)
"""Accepted and never opened: user profiles hold passwords of other systems."""

EXTENSION: Final = "metadata."
MAY_LACK: Final = "resourceSourcedIds"
"""The Japan profile and the library meibo leave this column of users out."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file."""

    name: str
    type: str = "text"
    required: bool = False
    target: str | None = None


def _column(written: str) -> Column:
    rest, _, target = written.partition(">")
    required = rest.endswith("!")
    name, _, kind = rest.removesuffix("!").partition(":")
    return Column(name, (kind or "text").replace("_", " "), required, target or None)


def _columns(written: str) -> tuple[Column, ...]:
    return tuple(_column(piece) for piece in written.split())


LAYOUTS: Final[Mapping[str, tuple[Column, ...]]] = {
    name: _columns(f"{COMMON} {written}") for name, written in _WRITTEN.items()
}
FILES: Final = tuple(sorted({*LAYOUTS, *IGNORED}))
"""Every file but the manifest, by the names that the manifest uses."""
