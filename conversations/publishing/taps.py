"""The buttons of the school's side of announcements, and what is awaited in words."""

from datetime import date
from typing import Annotated, Final, Literal

from pydantic import Field

from conversations.child import Id
from conversations.state import State
from conversations.tap import Tap
from storage.publication_desk import AudienceKind
from storage.publishing import Readers

PLACE: Final = "publishing"

Page = Annotated[int, Field(ge=0, le=999)]
Number = Annotated[int, Field(ge=0, lt=2**63)]
Moment = Annotated[int, Field(ge=0, lt=2**33)]
"""Seconds since 1970."""
FormKind = Literal["announcement", "poll", "meeting", "trip", "other"]
Step = Literal["text", "title", "when", "place", "poll", "talks", "at", "until", "correct", "move"]
Asked = Literal["text", "title", "when", "place", "poll", "talks", "at", "until"]
Table = Literal["unconfirmed", "unreached", "talks", "votes"]


class Composing(State, name="publishing.words", takes_files=True):
    """Words of the draft are awaited, or of what was published already (``item``).

    ``begun``: some have come; the next ones are added to them.
    """

    step: Step
    item: Id | None = None
    begun: bool = False


class OpenDesk(Tap, code="qa"):
    """What was told, and the way to tell something new."""

    page: Page = 0


class OpenWaiting(Tap, code="qb"):
    """What is for later."""


class NewDraft(Tap, code="qc"):
    """Something new. ``sure``: a draft with words that lies there is gone."""

    sure: bool = False


class AskWhom(Tap, code="qn"):
    """Whom it is for."""

    page: Page = 0


class PickWhom(Tap, code="qd"):
    """A class or group by its number, a grade of a year, the school."""

    kind: AudienceKind
    id: Number
    grade: Annotated[int, Field(ge=0, le=12)]
    year: Annotated[int, Field(ge=0, le=9999)]


class PickKind(Tap, code="qe"):
    kind: FormKind


class OpenDraft(Tap, code="qf"):
    """The draft as families will see it, or the next question."""


class Ask(Tap, code="qg"):
    """Asks for something in words."""

    step: Asked


class Clear(Tap, code="qr"):
    """Without it."""

    what: Literal["place", "talks", "files", "until", "at"]


class PickReaders(Tap, code="qh"):
    readers: Readers


class Switch(Tap, code="qi"):
    """Says how it shall be: tapped twice, it changes once."""

    what: Literal["confirms", "urgent", "several", "anonymous"]
    on: bool


class PickAt(Tap, code="qq"):
    at: Moment


class PickUntil(Tap, code="qk"):
    day: date


class DropDraft(Tap, code="ql"):
    """The draft is gone."""


class Publish(Tap, code="qm"):
    """The draft as it was shown: of another state of it nothing is published."""

    revision: Id


class OpenCard(Tap, code="qs"):
    """One that was published, and how it was received."""

    item: Id


class OpenWords(Tap, code="qt"):
    """Its words, as families see them, and those before."""

    item: Id


class OpenReaders(Tap, code="qu"):
    """Who has not confirmed, or was not reached."""

    item: Id
    what: Literal["unconfirmed", "unreached"]
    page: Page = 0


class OpenBooked(Tap, code="qw"):
    """Who comes to talk, and when."""

    item: Id


class TakeTable(Tap, code="qx"):
    """The same as a table to be saved."""

    item: Id
    what: Table


class TakeFile(Tap, code="qv"):
    """A file of one's own publication."""

    item: Id
    file: Id


class Remind(Tap, code="qy"):
    item: Id


class Correct(Tap, code="qz"):
    """Asks for the new words."""

    item: Id


class Move(Tap, code="bm"):
    """Asks for another time."""

    item: Id


class AskSure(Tap, code="qj"):
    """Withdraw it, or stop telling it: asked once before."""

    item: Id
    what: Literal["withdraw", "stop"]


class Withdraw(Tap, code="bg"):
    item: Id


class Stop(Tap, code="bj"):
    item: Id


class OpenTold(Tap, code="bv"):
    """What the school told its staff."""

    item: Id


class TakeToldFile(Tap, code="bi"):
    """A file of it."""

    item: Id
    file: Id
