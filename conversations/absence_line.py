"""One line about an absence, as a parent types it: «Anna šodien slima», «rīt pie zobārsta līdz 11».

    line ──► None          it is about something else: a greeting, a question, a letter
         ──► Refusal       about an absence, on days that cannot be («30.02.», «no 9. līdz 5.»)
         ──► Understood    read back for confirmation before anything is saved

It never decides what the school allows; weekends and holidays are the caller's question too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import chain
from typing import Final, Literal

from conversations.children_named import Names, children_named
from conversations.dates_marked import Mark
from conversations.dates_typed import LONGEST, Days, Refusal, read
from conversations.pieces import Piece, any_of, pieces

Part = Literal["day", "late", "early"]
Reason = Literal["illness", "doctor", "family", "competition", "transport", "other"]
Unclear = Literal["child", "days", "time", "lessons", "reason"]

_LONGEST_LINE: Final = 90
_ENDS_SENTENCE: Final = frozenset(".!?;\n")
_ENDS_CLAUSE: Final = _ENDS_SENTENCE | {","}
_TOPICS: Final = (
    *("sick", "absent", "late", "leave", "doctor", "family"),
    *("competition", "not", "off", "home"),
)
_AWAY: Final = ({"stays", "home"}, {"be", "home"}, {"be", "off"})
_COMES_LATE: Final = ({"be", "later"}, {"be", "at", "lesson"}, {"be", "transport", "minute"})
_LEAVES: Final = ({"goes", "sooner"}, {"goes", "off"})
_EARLY: Final = time(9)
_AFTERNOON: Final = time(15)


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says. ``child``: the key of the one child named; None: none, or more than one.

    ``children``: all that may be meant: both of «Anna un Jānis», or two namesakes; "child" is then unclear.
    ``first``..``last`` may lie up to BACK days ago («vakar slimoja»). A part of a day has one day.
    ``at`` is None for a whole day, and where a part has no plain time («kavēs»): "time" is then unclear.
    "lessons" is unclear where some lessons of the day are meant, not the whole of it.
    ``reason`` None: not said. "days" is unclear where no day was said and it need not be today.
    """

    child: str | None
    first: date
    last: date
    part: Part
    at: time | None
    reason: Reason | None
    words: str
    unclear: frozenset[Unclear]
    children: tuple[str, ...] = ()


def understood(text: str, today: date, children: Mapping[str, Names]) -> Understood | Refusal | None:
    """What the line says about an absence; None where it is about something else."""
    words = _clean(text)
    said = pieces(words)
    if not 0 < len(said) <= _LONGEST_LINE:
        return None
    line = tuple(chain.from_iterable(_told(sentence) for sentence in _parts(said, _ENDS_SENTENCE)))
    named = children_named(line, children)
    about = _About(line, is_named=bool(named))
    if not about.may_be_report:
        return None
    line, back = _without_return(line, about, today)
    days = read(line, today, past=about.is_past, timed=about.is_timed)
    if back is not None and isinstance(days, Days):
        days = _until_return(days, back, today)
    if isinstance(days, Refusal):
        return days if about.is_report(Days(today, today)) else None
    return _built(words, about, days, named, today) if about.is_report(days) else None


def _clean(text: str) -> str:
    shown = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text)
    return "\n".join(" ".join(row.split()) for row in shown.splitlines() if row.split())


def _parts(line: Sequence[Piece], ends: frozenset[str]) -> Iterator[tuple[Piece, ...]]:
    """Parts of a line between some of its marks, each with the mark that ends it."""
    start = 0
    for place, piece in enumerate(line, 1):
        if piece.plain in ends or place == len(line):
            yield tuple(line[start:place])
            start = place


def _told(sentence: Sequence[Piece]) -> Iterator[Piece]:
    """A sentence without what it asks: «Anna slima, vai varat atsūtīt uzdoto?» tells that Anna is ill."""
    clauses = list(_parts(sentence, _ENDS_CLAUSE))
    asks = ["whether", "asks"] if sentence[-1].plain == "?" else ["whether"]
    place = 0 if any_of(clauses[0][:1], "asks", "whether") else 1
    while place and place < len(clauses) and not any_of(clauses[place][:1], *asks):
        place += 1
    if sentence[-1].plain == "?" and place == len(clauses):
        place -= 1
    return chain.from_iterable(clauses[:place])


def _without_return(
    line: tuple[Piece, ...], about: "_About", today: date
) -> tuple[tuple[Piece, ...], date | None]:
    """The line without «rīt būs skolā» behind an absence, and the day when the child comes back."""
    rest: list[Piece] = []
    back: date | None = None
    for clause in _parts(line, _ENDS_CLAUSE):
        comes = any_of(clause, "be", "returns") and not any_of(clause, *_TOPICS)
        day = read(clause, today) if comes and (about.is_sick or about.is_absent) else None
        if isinstance(day, Days) and day.first is not None and not day.clocks and rest:
            back = day.first
        else:
            rest += clause
    return tuple(rest), back


def _until_return(days: Days, back: date, today: date) -> Days | Refusal:
    first, eve = days.first or today, back - timedelta(days=1)
    if (eve - first).days >= LONGEST:
        return Refusal("too long", f"{back:%d.%m.%Y}", first, eve)
    return replace(days, first=first, last=max(first, days.last or first, eve))


class _About:
    """What a line is about, by its words. A word of several meanings counts beside one that tells them."""

    def __init__(self, line: Sequence[Piece], *, is_named: bool) -> None:
        self.line, self.is_named = line, is_named
        self.meant = frozenset(chain.from_iterable(piece.means for piece in line))
        is_away = any(pair <= self.meant for pair in _AWAY)
        self.is_absent = is_away or "absent" in self.meant or self._is_not_there()
        is_well, is_unwell = self._says("well")
        is_sick, is_not_sick = self._says("sick")
        self.is_sick = is_sick or is_unwell or {"badly", "feels"} <= self.meant
        self.is_late, is_not_late = self._says("late")
        self.is_late |= any(group <= self.meant for group in _COMES_LATE) or self._lesson("opening")
        self.is_leaving, is_not_leaving = self._says("leave")
        self.is_leaving |= any(pair <= self.meant for pair in _LEAVES) or self._lesson("closing")
        self.is_denied = is_well or is_not_sick or is_not_late or is_not_leaving
        self.is_past, self.is_skipping = "past" in self.meant, "skips" in self.meant
        self.is_timed = bool(self.meant & {"doctor", "late", "leave", "later", "sooner", "transport"})

    @property
    def may_be_report(self) -> bool:
        """Whether the words speak of an absence at all, and not of somebody else's or of none."""
        if "event" in self.meant and not (
            "competition" in self.meant or (self.is_sick and not self.is_skipping)
        ):
            return False
        if self.is_absent:
            return True
        if self.is_denied or (self._is_of_somebody() and not self.is_named):
            return False
        weak = {"skips", "sooner", "off", "be", "doctor", "family", "competition"}
        return self.is_sick or self.is_late or self.is_leaving or bool(self.meant & weak) or self._is_kin()

    def is_report(self, days: Days) -> bool:
        """Whether there is enough of it; a topic alone («Paldies par sacensībām») is none."""
        has_day, times = days.first is not None, [mark.at for mark in days.clocks if mark.at is not None]
        in_school = any(at < _AFTERNOON for at in times)
        if self.is_sick:
            return has_day or not self.is_past
        if self.is_absent:
            return has_day or (self.is_named and not self.is_past)
        if self.is_late:
            return True
        if self.is_leaving:
            return has_day or in_school or self.is_named
        if self.meant & {"doctor", "family", "competition", "sooner"} or self._is_kin():
            return in_school or (has_day and not times)
        if self.is_skipping or "off" in self.meant:
            return has_day
        return in_school and (self.is_named or "transport" in self.meant)

    def reason(self, part: Part) -> Reason | None:
        """The reason that is named, the plainest first: of a day at home illness, of an hour the doctor."""
        reasons: tuple[tuple[Reason, bool], ...] = (
            ("illness", self.is_sick and part == "day"),
            ("doctor", "doctor" in self.meant),
            ("illness", self.is_sick),
            ("competition", "competition" in self.meant),
            ("transport", "transport" in self.meant),
            ("family", "family" in self.meant or self._is_kin()),
            ("other", "other" in self.meant),
        )
        return next((reason for reason, is_said in reasons if is_said), None)

    def is_arrival(self, mark: Mark) -> bool:
        """Whether a time is that of coming to school, rather than the doctor's."""
        place = 0
        for clause in _parts(self.line, _ENDS_CLAUSE):
            if place <= mark.start < place + len(clause):
                return any_of(clause, "late", "later", "be") or not any_of(clause, "doctor")
            place += len(clause)
        return False

    def _says(self, meaning: str) -> tuple[bool, bool]:
        """Whether it is said, and whether its opposite is."""
        places = [place for place, piece in enumerate(self.line) if meaning in piece.means]
        denied = [place for place in places if any_of(self.line[max(0, place - 2) : place], "not")]
        return len(places) > len(denied), bool(denied)

    def _is_not_there(self) -> bool:
        return any(
            "not" in piece.means and any_of(self.line[place + 1 : place + 4], "be", "there", "goes")
            for place, piece in enumerate(self.line)
        )

    @property
    def is_of_lessons(self) -> bool:
        """Whether lessons are meant by their numbers: «3. un 4. stundā», «lesson 2»; not «no stundām»."""
        numbered = any(
            "lesson" in piece.means and any_of(self.line[place + 1 : place + 2], "#number", "#ordinal")
            for place, piece in enumerate(self.line)
        )
        return numbered or any(self._lesson(which) for which in ("nth", "#number", "#ordinal"))

    def _lesson(self, which: str) -> bool:
        # «nebūs pirmajā stundā»
        return any(
            which in piece.means and any_of(self.line[place + 1 : place + 3], "lesson")
            for place, piece in enumerate(self.line)
        )

    def _is_kin(self) -> bool:
        return {"kin", "other"} <= self.meant

    def _is_of_somebody(self) -> bool:
        clauses = _parts(self.line, _ENDS_CLAUSE)
        return any(
            any_of(clause, "somebody") and any_of(clause, "sick", "late", "leave") for clause in clauses
        )


def _built(words: str, about: _About, days: Days, named: tuple[str, ...], today: date) -> Understood:
    first, last = days.first or today, days.last or today
    part, at = _part(about, days.clocks) if first == last else ("day", None)
    reason = about.reason(part)
    is_today = about.is_sick or about.is_late  # where no day is said
    checks: tuple[tuple[Unclear, bool], ...] = (
        ("child", len(named) > 1),
        ("days", not days.sure or (days.first is None and not is_today)),
        ("time", part != "day" and at is None),
        ("lessons", part == "day" and first == last and about.is_of_lessons),
        ("reason", reason is None),
    )
    unclear = frozenset(what for what, holds in checks if holds)
    child = named[0] if len(named) == 1 else None
    return Understood(child, first, last, part, at, reason, words, unclear, named)


def _part(about: _About, clocks: Sequence[Mark]) -> tuple[Part, time | None]:
    """Which part of a day, and its time where that is plain."""
    leaves = about.is_leaving or "sooner" in about.meant
    if not clocks:
        in_between = {"doctor", "lesson"} <= about.meant and not (about.is_skipping or about.is_absent)
        return "late" if about.is_late else "early" if leaves or in_between else "day", None
    if about.is_sick and not (about.is_timed or about.is_late or leaves or about.meant & {"be", "goes"}):
        return "day", None
    until = next((mark.at for mark in clocks if mark.link == "until"), None)
    since = next((mark.at for mark in clocks if mark.link in {"from", "after"}), None)
    if until is not None and (since is None or since <= _EARLY):
        return "late", until
    comes = not leaves and not about.is_absent and (about.is_late or "be" in about.meant)
    if since is not None:
        # «no 10 līdz 12»: when the child leaves for it is still to be asked
        return "late" if comes and until is None else "early", since if until is None else None
    if comes:
        # «vizīte 10.15, būs uz 3. stundu»: the time is the doctor's, not the child's
        return "late", next((mark.at for mark in clocks if about.is_arrival(mark)), None)
    return "early", clocks[0].at if leaves or "goes" in about.meant else None
