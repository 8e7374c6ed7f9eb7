"""How news look in a chat: one by one, as a summary of what gathered, or as a digest of several children.

1–3, at once   each as its topic words it                        [its own buttons]
more           🎒 Anna … · Kamēr Jūs nebijāt · lines by kind     [Atzīmes] [Mājas darbi]
digest         Vakara kopsavilkums · each child with its lines   [Anna: Atzīmes] …
no content     🎒 Anna … · Jauna atzīme.                         [Atvērt] ──► as its topic words it
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from conversations import people
from conversations.child import Id
from conversations.news import Told
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from storage.fridays import Week
from storage.news import Kind
from storage.notices import Waiting
from storage.people import Role
from storage.preferences import Preferences

KINDS: Final[tuple[Kind, ...]] = (
    "mark",
    "final",
    "remark",
    "absence",
    "lesson",
    "homework",
    "test",
    "announcement",
    "event",
    "letter",
)
"""In the order in which a summary names them."""
PLACES: Final[dict[Kind, str]] = {
    "mark": "grades",
    "final": "grades",
    "homework": "homework",
    "test": "homework",
    "lesson": "timetable",
    "announcement": "announcements",
    "event": "events",
    "remark": "remarks",
    "absence": "absences",
    "letter": "mail",
}
"""Where a kind's news stand for good (conversations/topics.py, PLACES)."""
LINES: Final = 30
A_ROW: Final = 2


class OpenNews(Tap, code="un"):
    """What a notice without content was about."""

    child: Id
    kind: str
    item: Id


class OpenPlace(Tap, code="ul"):
    """A topic of one child, in a message of its own: the summary stays."""

    child: Id
    place: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who looks at a child in a chat (``turn`` does so as they would), and what they prefer."""

    turn: Turn
    role: Role
    wanted: Preferences

    @property
    def header(self) -> Markup:
        """The child's line."""
        return people.line(self.turn, self.role)

    @property
    def student_id(self) -> int:
        return self.turn.seen_by().student_id or 0


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to be told in one chat. ``notices``: of everybody there whom it concerns, the reader's first.

    ``others``: further children of this chat whom it concerns too.
    """

    reader: Reader
    notices: tuple[Waiting, ...]
    told: Told
    others: tuple[str, ...]

    @property
    def first(self) -> Waiting:
        return self.notices[0]

    @property
    def is_urgent(self) -> bool:
        return any(notice.urgent for notice in self.notices)


@dataclass(frozen=True, slots=True)
class Child:
    """What a summary or digest says of one child. ``week``: on Fridays."""

    reader: Reader
    pieces: Sequence[Piece]
    week: Week | None = None


def single(piece: Piece) -> Screen:
    """The notice by itself."""
    told = piece.told if piece.reader.wanted.shows_content else without_content(piece.reader, piece.first)
    screen = told.screen
    if not piece.others:
        return screen
    also = piece.reader.turn.say("notices-also", children=", ".join(piece.others))
    return replace(screen, text=Markup.join("\n\n", [screen.text, also]))


def summary(child: Child, places: Iterable[str], *, is_late: bool) -> Screen:
    """Everything that gathered about one child. ``is_late``: some of it was too old to be told."""
    say = child.reader.turn.say
    text = [child.reader.header, say("notices-gathered"), *_lines(child)]
    if is_late:
        text += [Markup(""), say("notices-late")]
    return _screen(text, [child], _rows([child], places))


def digest(children: Sequence[Child], places: Iterable[str], title: Markup) -> Screen:
    """One message for a chat: each child by name, then what there is."""
    text = [title]
    for child in children:
        text += [Markup(""), child.reader.header]
        if child.week is not None:
            text += _week(child, child.week)
        text += _lines(child)
    return _screen(text, children, _rows(children, places))


def without_content(reader: Reader, notice: Waiting) -> Told:
    """That something happened, and a button that shows what."""
    say = reader.turn.say
    line = say(f"notices-one-{notice.kind}")
    tap = OpenNews(child=notice.student_id, kind=notice.kind, item=notice.item_id)
    button = Button(say.plain("notices-open-button"), tap)
    return Told(line, Screen(Markup.join("\n", [reader.header, line]), ((button,),)))


def _screen(text: Iterable[Markup], children: Sequence[Child], rows: tuple[Row, ...]) -> Screen:
    protect = any(piece.told.screen.protect for child in children for piece in child.pieces)
    return Screen(Markup.join("\n", text), rows, protect=protect)


def _lines(child: Child) -> list[Markup]:
    """By kind, each under its name; without content only how many."""
    say = child.reader.turn.say
    pieces = sorted(child.pieces, key=lambda piece: (KINDS.index(piece.first.kind), piece.first.ready_at))
    text: list[Markup] = []
    kinds = len({piece.first.kind for piece in pieces})
    for kind, found in groupby(pieces, key=lambda piece: piece.first.kind):
        same = list(found)
        if not child.reader.wanted.shows_content:
            text.append(say("notices-count", kind=say(f"notices-kind-{kind}-label"), count=len(same)))
            continue
        shown = same[: max(3, LINES // kinds)]
        text.append(say("notices-kind", kind=say(f"notices-kind-{kind}-label")))
        text += [_line(piece) for piece in shown]
        if len(same) > len(shown):
            text.append(say("notices-more", count=len(same) - len(shown)))
    return text


def _line(piece: Piece) -> Markup:
    say = piece.reader.turn.say
    if not piece.others:
        return say("notices-line", line=piece.told.line)
    return say("notices-line-also", line=piece.told.line, children=", ".join(piece.others))


def _week(child: Child, week: Week) -> list[Markup]:
    """What the week brought in numbers; an average that its reader has veiled elsewhere is left out."""
    say = child.reader.turn.say
    text: list[Markup] = []
    is_open = child.reader.wanted.shows_content and not child.reader.wanted.hides_marks
    if week.marks and week.average is not None and is_open:
        average = say.number(week.average, 2)
        text.append(say("notices-week-marks-average", count=week.marks, average=average))
    elif week.marks:
        text.append(say("notices-week-marks", count=week.marks))
    if week.missed:
        text.append(say("notices-week-missed", count=week.missed))
    if week.homework:
        text.append(say("notices-week-homework", count=week.homework))
    if not child.pieces and not week.marks and not week.missed:
        text.insert(0, say("notices-week-quiet"))
    return text


def _rows(children: Sequence[Child], places: Iterable[str]) -> tuple[Row, ...]:
    """The ways into the topics; of several children each button names its own."""
    known = set(places)
    buttons = []
    for child in children:
        kinds = [kind for kind in KINDS if any(piece.first.kind == kind for piece in child.pieces)]
        if child.week is not None and child.week.marks:
            kinds.insert(0, "mark")
        opened = dict.fromkeys(PLACES[kind] for kind in kinds if PLACES[kind] in known)
        buttons += [_place(child, place, alone=len(children) == 1) for place in opened]
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))


def _place(child: Child, place: str, *, alone: bool) -> Button:
    say = child.reader.turn.say
    label = say.plain(f"notices-place-{place}-button")
    if not alone:
        label = say.plain("notices-place-button", child=child.reader.role.short_name, place=label)
    return Button(label, OpenPlace(child=child.reader.student_id, place=place))
