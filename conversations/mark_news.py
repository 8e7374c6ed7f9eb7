"""How new marks are told: «Matemātika: 4 → 7, pārbaudes darbs «Procenti», Mārtiņš Liepa»."""

from conversations import grade_page, people
from conversations.grade_taps import OpenFinals, OpenMark
from conversations.marks import capital, details
from conversations.news import Teller, Told
from conversations.screen import Button, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from conversations.veil import Veil, veil
from locales import Markup
from storage import final_marks, grades
from storage.final_marks import FinalMark
from storage.grades import Opened


async def tell_mark(turn: Turn, item: int) -> Told | None:
    """A mark, or what it became; None where it was corrected since: then the correction is the news."""
    found = await grades.mark(turn.tx, turn.seen_by(), item)
    if found is None or found.mark.current.id != item:
        return None
    hidden = await veil(turn)
    line = _mark_line(hidden, found)
    text = [line, Markup.of(capital(turn.say.day(found.mark.day, "long")))]
    if found.mark.current.comment:
        text.append(turn.say("grades-comment", comment=hidden(found.mark.current.comment)))
    begun = await grades.terms(turn.tx, turn.seen_by())
    period = grades.current(begun)
    opened = OpenMark(child=grade_page.child(turn), mark=item, year=period.year, number=period.number, page=0)
    return Told(line, await _screen(turn, text, "grades-told-open-button", opened))


async def tell_final(turn: Turn, item: int) -> Told | None:
    """A mark of a term or the year; None where it was replaced since."""
    found = await final_marks.one(turn.tx, turn.seen_by(), item)
    if found is None or found.is_replaced:
        return None
    line = _final_line(await veil(turn), found)
    begun = await grades.terms(turn.tx, turn.seen_by())
    period = grades.current(begun)
    opened = OpenFinals(
        child=grade_page.child(turn),
        school_year=found.period.year,
        year=period.year,
        number=period.number,
    )
    return Told(line, await _screen(turn, [line], "grades-finals-button", opened))


def _mark_line(hidden: Veil, found: Opened) -> Markup:
    say, mark = hidden.say, found.mark
    about = {"subject": found.subject, "details": details(say, mark), "teacher": mark.current.teacher}
    if not mark.is_corrected:
        return say("grades-told-mark", mark=hidden(str(mark.current.value)), **about)
    *_, before, after = mark.entries
    change = {"before": hidden(str(before.value)), "after": hidden(str(after.value))}
    return say("grades-told-correction", **change, **about)


def _final_line(hidden: Veil, found: FinalMark) -> Markup:
    say = hidden.say
    about = {"subject": found.subject, "number": found.period.number, "teacher": found.teacher}
    if found.before is None:
        return say(f"grades-told-{found.stage}", mark=hidden(str(found.value)), **about)
    change = hidden(f"{found.before} → {found.value}")
    return say(f"grades-told-{found.stage}", mark=change, **about)


async def _screen(turn: Turn, text: list[Markup], key: str, opened: Tap) -> Screen:
    header = await people.header(turn)
    button = Button(turn.say.plain(key), opened)
    return Screen(Markup("\n").join([header, *text]), ((button,),), protect=True)


TELLERS = (Teller("mark", tell_mark), Teller("final", tell_final))
