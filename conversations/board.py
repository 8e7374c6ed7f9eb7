"""What the screens about announcements and events share: their buttons, and how a heading is worded."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Final

from pydantic import Field

from conversations import people
from conversations.child import Id
from conversations.excerpt import excerpt
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup, Wording
from storage.announcements import Audience, Heading
from storage.clock import school_day

PLACE: Final = "announcements"
A_LABEL: Final = 38
"""Characters of a title in a button."""

Page = Annotated[int, Field(ge=0, le=999)]


class OpenList(Tap, code="nl"):
    """The announcements, unread first."""

    child: Id
    page: Page = 0


class OpenOne(Tap, code="no"):
    """One announcement or event, whole; it is read then."""

    child: Id
    item: Id
    leaf: Page = 0


class Confirm(Tap, code="nc"):
    """«Iepazinos»."""

    child: Id
    item: Id


class OpenFile(Tap, code="nf"):
    """A file that belongs to it."""

    child: Id
    item: Id
    file: Id


class Vote(Tap, code="nv"):
    """Says how it shall be, not that it shall change: tapped twice, it is chosen once."""

    child: Id
    item: Id
    option: Id
    chosen: bool


class AskSearch(Tap, code="ns"):
    """Asks for words to look for."""

    child: Id


class OpenMissed(Tap, code="nm"):
    """What was published since the visit before."""

    child: Id


class OpenEvents(Tap, code="ne"):
    """The events ahead."""

    child: Id
    page: Page = 0


class OpenCalendar(Tap, code="ni"):
    """One event as a file for calendars."""

    child: Id
    item: Id


class OpenTalks(Tap, code="nb"):
    """The teachers with whom a talk can be booked at an event."""

    child: Id
    item: Id


class OpenTimes(Tap, code="nt"):
    """One teacher's times."""

    child: Id
    item: Id
    teacher: Id


class BookTime(Tap, code="nk"):
    """A time; ``instead``: the one that the family had with this teacher when the button was made."""

    child: Id
    slot: Id
    instead: Id | None


class GiveBack(Tap, code="nx"):
    """The family's time is free again."""

    child: Id
    slot: Id


def lines(say: Wording, headings: Iterable[Heading]) -> list[Markup]:
    """Two lines for each: the title, then when and for whom."""
    return [line for heading in headings for line in (_title(say, heading), _about(say, heading))]


def rows(child: int, headings: Iterable[Heading]) -> list[Row]:
    """A button for each."""
    return [(Button(_label(heading), OpenOne(child=child, item=heading.id)),) for heading in headings]


def whom(say: Wording, audience: Audience) -> Markup:
    """«7.b klasei», «visai skolai»."""
    if audience.class_name is not None:
        return say("announcements-whom-class", **{"class": audience.class_name})
    if audience.grade is not None:
        return say("announcements-whom-grade", grade=audience.grade)
    if audience.group is not None:
        return say("announcements-whom-group", subject=audience.subject, group=audience.group)
    return say("announcements-whom-school")


def child_of(turn: Turn) -> int:
    """The student that the turn looks at."""
    student = turn.seen_by().student_id
    if student is None:
        raise LookupError("staff reached a family's screen: mind its audience")
    return student


async def screen(turn: Turn, text: Iterable[str], buttons: Iterable[Row], place: str = PLACE) -> Screen:
    """The child named above, the tabs of other children below."""
    header = await people.header(turn)
    tabs = await people.children_row(turn, place)
    return Screen(Markup("\n").join([header, *text]), tuple(row for row in (*buttons, *tabs) if row))


def gone(turn: Turn) -> Screen:
    """Not there, or not theirs; back to the announcements of the child that the chat shows."""
    back = Button(turn.say.plain("common-back-button"), OpenList(child=child_of(turn)))
    return Screen(turn.say("common-not-found"), ((back,),))


def turned(say: Wording, page: int, last: int, taps: Sequence[Tap]) -> Row:
    """The way to the page before and the page after; ``taps`` lead there."""
    row = []
    if page > 0:
        row.append(Button(say.plain("common-previous-button"), taps[0]))
    if page < last:
        row.append(Button(say.plain("common-next-button"), taps[1]))
    return tuple(row)


def _title(say: Wording, heading: Heading) -> Markup:
    if heading.is_urgent:
        key = "announcements-item-urgent-read" if heading.is_read else "announcements-item-urgent"
    else:
        key = "announcements-item-read" if heading.is_read else "announcements-item"
    return say(key, title=heading.title)


def _about(say: Wording, heading: Heading) -> Markup:
    about = {"day": say.day(school_day(heading.published_at)), "whom": whom(say, heading.audience)}
    if heading.awaits_confirmation:
        return say("announcements-item-awaits", **about)
    if heading.kind == "event":
        return say("announcements-item-event", **about)
    return say("announcements-item-told", **about)


def _label(heading: Heading) -> str:
    title = excerpt(heading.title, A_LABEL)
    return title if heading.is_read else f"● {title}"
