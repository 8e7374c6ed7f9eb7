"""The one list of topics, in the order in which commands are shown. Whoever adds a topic adds a line here.

listed = topics(checker)
dispatch(listed)
"""

from collections.abc import Sequence
from typing import Final

from conversations import (
    absence_reading,
    absences,
    alert_list,
    alerts,
    announcements,
    assignments,
    calendar,
    delegations,
    diary,
    duties,
    edits,
    events,
    exchange,
    figures,
    given,
    goals,
    grade_page,
    grades,
    homework,
    invitations,
    links,
    looks,
    mark_entry,
    notice_overview,
    notices,
    people,
    publishing,
    register,
    registration,
    remark_entry,
    remarks,
    roll,
    school,
    settings,
    staff,
    summary,
    timetable,
    today,
    welcome,
)
from conversations import help as questions
from conversations.dispatch import Dispatch, Fallbacks
from conversations.people import Place
from conversations.topic import Audience, Do, Look, Topic
from storage.passwords import Checker

PLACES: Final = {
    people.HOME: Place(welcome.start, Audience.LINKED),
    today.PLACE: Place(today.today, Audience.FAMILY),
    grade_page.PLACE: Place(grades.overview, Audience.GRADES),
    diary.PLACE: Place(diary.one_day, Audience.FAMILY),
    timetable.PLACE: Place(timetable.one_day, Audience.TIMETABLE),
    goals.PLACE: Place(goals.overview, Audience.STUDENTS),
    homework.PLACE: Place(homework.one_day, Audience.HOMEWORK),
    absences.PLACE: Place(absences.start, Audience.FAMILY),
    announcements.PLACE: Place(announcements.overview, Audience.ANNOUNCEMENTS),
    events.PLACE: Place(events.ahead, Audience.ANNOUNCEMENTS),
    remarks.PLACE: Place(remarks.overview, Audience.FAMILY),
    publishing.PLACE: Place(publishing.overview, Audience.STAFF),
    alert_list.PLACE: Place(alert_list.overview, Audience.STAFF),
    summary.PLACE: Place(summary.overview.overview, Audience.STAFF),
    duties.PLACE: Place(duties.overview.overview, Audience.STAFF),
    roll.PLACE: Place(roll.overview, Audience.STAFF),
    assignments.PLACE: Place(assignments.overview, Audience.STAFF),
    remark_entry.PLACE: Place(remark_entry.overview, Audience.STAFF),
    register.PLACE: Place(register.now, Audience.STAFF),
    mark_entry.PLACE: Place(mark_entry.overview, Audience.STAFF),
    notice_overview.PLACE: Place(notice_overview.overview, Audience.FAMILY),
    staff.PLACE: Place(staff.overview, Audience.STAFF),
    school.PLACE: Place(school.overview, Audience.STAFF),
    figures.PLACE: Place(figures.overview.overview, Audience.STAFF),
    settings.PLACE: Place(settings.overview, Audience.LINKED),
}
"""The screens that exist for every child of a chat: a tab opens the same one for another."""


def topics(checker: Checker) -> tuple[Topic, ...]:
    """Everything the bot can talk about; ``checker`` hashes and compares passwords."""
    listed = (
        today.TOPIC,
        grades.TOPIC,
        goals.TOPIC,
        homework.TOPIC,
        diary.TOPIC,
        timetable.TOPIC,
        calendar.TOPIC,
        absences.TOPIC,
        announcements.TOPIC,
        events.TOPIC,
        remarks.TOPIC,
        alerts.TOPIC,
        summary.TOPIC,
        duties.TOPIC,
        publishing.TOPIC,
        assignments.TOPIC,
        remark_entry.TOPIC,
        register.TOPIC,
        mark_entry.TOPIC,
        registration.topic(checker),
        staff.topic(checker),
        school.TOPIC,
        exchange.TOPIC,
        figures.TOPIC,
        settings.TOPIC,
        delegations.TOPIC,
        invitations.TOPIC,
        looks.TOPIC,
        questions.TOPIC,
        people.topic(PLACES),
        links.topic(links.LogInTurns(checker)),
    )
    tellers = [teller for topic in listed for teller in topic.tellers]
    return (*listed, notices.topic(tellers, PLACES))


def dispatch(listed: Sequence[Topic]) -> Dispatch:
    """The table that finds a handler in these topics."""
    # A password out of the blue is handled as one that was asked for: compared if its code stands beside it.
    awaited = next(way for topic in listed for state, way in topic.states if state is links.AskCode)
    fallbacks = Fallbacks(
        stranger=Look(welcome.stranger),
        outdated=Look(welcome.outdated),
        unexpected=Do(absence_reading.or_line(links.unexpected)),
        stray_password=awaited,
        edited=Do(edits.edited),
        blocked=Do(links.blocked),
    )
    return Dispatch(listed, fallbacks, is_password=given.is_password)
