"""One report: what it says, who has seen it, what can still be done about it.

Nr. A-1234 ──► [Mainīt] (absences.py) [Atsaukt] [Pievienot paskaidrojumu]     until it was seen at school
    └────────► [Pievienot ārsta zīmi] ──► photos, PDFs                         always
"""

from collections.abc import Iterable
from typing import Final

from conversations import absence_asked, absence_text, alerts
from conversations.absence_frame import child_of, found, gone, screen
from conversations.absence_states import AskedPaper, AskedWords, is_ours
from conversations.absence_taps import (
    AddPaper,
    AddWords,
    AnswerQuestion,
    AskWithdrawal,
    OpenAbsences,
    OpenPaper,
    OpenReport,
    OpenReports,
    StopAdding,
    Withdraw,
)
from conversations.event import Attached, Typed
from conversations.screen import Button, File, Row, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import absence_questions, absences, files
from storage.absence import Absence
from storage.files import FileQuota

LONGEST: Final = 500
"""Signs of a guardian's words: a line for the teacher, not a letter."""


async def shown(
    turn: Turn, absence: Absence, head: Markup | None = None, further: Iterable[Row] = ()
) -> Screen:
    """The report with what has just been done about it, and what else may be done now."""
    say, is_guardian = turn.say, turn.seen_by().is_guardian
    title = head or say("absences-report", number=absence.number)
    lines = absence_text.whole(say, absence, turn.today, to_guardian=is_guardian)
    rows = list(_doings(turn, absence)) if is_guardian else []
    child = child_of(turn)
    questions = await absence_questions.of_family(turn.tx, turn.seen_by(), absence.id)
    lines += absence_asked.lines(say, questions, turn.today)
    rows += [
        (
            Button(
                say.plain("absences-answer-button"),
                AnswerQuestion(child=child, absence=absence.id, question=one.id),
            ),
        )
        for one in questions
        if one.answered_at is None and absence.state != "withdrawn"
    ]
    last = [Button(say.plain("absences-reports-button"), OpenReports(child=child, page=0))]
    if is_guardian:
        last.append(Button(say.plain("absences-new-button"), OpenAbsences(child=child, change=None)))
        if not absence.is_open and absence.state != "withdrawn":
            lines.append(say("absences-closed-hint"))
    return await screen(turn, [title, *lines], [*rows, *further, tuple(last)])


def _doings(turn: Turn, absence: Absence) -> Iterable[Row]:
    say, here = turn.say, {"child": child_of(turn), "absence": absence.id}
    if absence.is_open:
        yield (
            Button(say.plain("absences-change-button"), OpenAbsences(child=here["child"], change=absence.id)),
            Button(say.plain("absences-withdraw-button"), AskWithdrawal(**here)),
        )
        key = "absences-other-words-button" if absence.words else "absences-words-button"
        yield (Button(say.plain(key), AddWords(**here)),)
    if absence.state != "withdrawn" and absence.papers < absences.PAPERS:
        yield (Button(say.plain("absences-paper-button"), AddPaper(**here)),)
    yield tuple(
        Button(say.plain("absences-open-paper-button", number=place + 1), OpenPaper(place=place, **here))
        for place in range(absence.papers)
    )


async def one(turn: Turn, tap: OpenReport) -> Screen:
    """The report as it is now."""
    absence = await found(turn, tap.child, tap.absence)
    return await gone(turn) if absence is None else await shown(turn, absence)


async def ask_withdrawal(turn: Turn, tap: AskWithdrawal) -> Screen:
    """Asks once; nothing has happened yet."""
    absence = await found(turn, tap.child, tap.absence)
    if absence is None:
        return await gone(turn)
    if not absence.is_open:
        return await shown(turn, absence)
    say, here = turn.say, {"child": tap.child, "absence": tap.absence}
    sure = Button(say.plain("absences-sure-button"), Withdraw(**here))
    kept = Button(say.plain("absences-keep-button"), OpenReport(**here))
    text = [say("absences-withdraw"), absence_text.line(say, absence, turn.today)]
    return await screen(turn, text, [(sure, kept)])


async def withdraw(turn: Turn, tap: Withdraw) -> Screen:
    """Withdrawn, unless somebody at school saw it meanwhile; tapped twice, once."""
    if await found(turn, tap.child, tap.absence) is None:
        return await gone(turn)
    done = await absences.withdraw(turn.tx, turn.seen_by(), tap.absence)
    if done:
        await alerts.tell_changed(turn, tap.absence)
    return await _after(turn, tap.child, tap.absence, "absences-withdrawn" if done else None)


async def _after(turn: Turn, child: int, number: int, key: str | None) -> Screen:
    """The report once more, under a line that says what was done, or that nothing can be done any more."""
    absence = await found(turn, child, number)
    if absence is None:
        return await gone(turn)
    if key is not None or absence.state == "withdrawn":
        return await shown(turn, absence, turn.say(key or "absences-withdrawn", number=absence.number))
    return await shown(turn, absence, turn.say("absences-closed"))


# -- words ---------------------------------------------------------------------------------------


async def add_words(turn: Turn, tap: AddWords) -> Screen:
    """Asks for words."""
    absence = await found(turn, tap.child, tap.absence)
    if absence is None:
        return await gone(turn)
    if not absence.is_open:
        return await shown(turn, absence, turn.say("absences-closed"))
    turn.ask(AskedWords(child=tap.child, absence=tap.absence))
    return await _asking(turn, absence, turn.say("absences-words-prompt", limit=LONGEST))


async def words(turn: Turn, state: AskedWords) -> Screen:
    """Words came, or something else where words are awaited."""
    absence = await found(turn, state.child, state.absence)
    if absence is None:
        turn.done()
        return await gone(turn)
    if not isinstance(turn.event, Typed):
        return await _asking(turn, absence, turn.say("common-text-only"))
    text = clean(turn.event.text).strip()
    if not text:
        return await _asking(turn, absence, turn.say("absences-words-empty"))
    if len(text) > LONGEST:
        return await _asking(turn, absence, turn.say("absences-words-long", limit=LONGEST, length=len(text)))
    turn.done()
    said = await absences.say(turn.tx, turn.seen_by(), absence.id, text)
    if said:
        await alerts.tell_changed(turn, absence.id)
    return await _after(turn, state.child, state.absence, "absences-said" if said else None)


async def _asking(turn: Turn, absence: Absence, text: Markup) -> Screen:
    stop = StopAdding(child=child_of(turn), absence=absence.id)
    asked = [absence_text.line(turn.say, absence, turn.today), text]
    return await screen(turn, asked, [(Button(turn.say.plain("common-cancel-button"), stop),)])


async def stop(turn: Turn, tap: StopAdding) -> Screen:
    """Nothing more is awaited."""
    if is_ours(turn.state):
        turn.done()
    return await one(turn, OpenReport(child=tap.child, absence=tap.absence))


# -- papers --------------------------------------------------------------------------------------


async def add_paper(turn: Turn, tap: AddPaper) -> Screen:
    """Asks for a photo or PDF."""
    absence = await found(turn, tap.child, tap.absence)
    if absence is None:
        return await gone(turn)
    if absence.state == "withdrawn" or absence.papers >= absences.PAPERS:
        return await shown(turn, absence)
    turn.ask(AskedPaper(child=tap.child, absence=tap.absence))
    return await _asking(turn, absence, turn.say("absences-paper-prompt", limit=absences.PAPERS))


async def paper(turn: Turn, state: AskedPaper) -> Screen:
    """A file came (one of an album comes by itself), or something else."""
    absence = await found(turn, state.child, state.absence)
    if absence is None:
        turn.done()
        return await gone(turn)
    if absence.state == "withdrawn" or absence.papers >= absences.PAPERS:
        turn.done()
        return await shown(turn, absence, turn.say("absences-papers-full", limit=absences.PAPERS))
    event = turn.event
    if not isinstance(event, Attached):
        return await _asking(turn, absence, turn.say("absences-paper-awaited"))
    if event.file is None:
        return await _asking(turn, absence, turn.say(f"absences-paper-{event.refusal or 'lost'}"))
    viewer = turn.seen_by()
    owner = {"school_id": viewer.school_id, "person_id": viewer.person_id}
    try:
        number = await files.keep(turn.tx, event.file, **owner, now=turn.now)
    except FileQuota:
        return await _asking(turn, absence, turn.say("absences-paper-quota"))
    if not await absences.attach(turn.tx, viewer, absence.id, number):
        turn.done()
        return await gone(turn)
    if not state.told:  # who sends five photos tells the school once
        await alerts.tell_changed(turn, absence.id)
    return await _attached(turn, state, absence.papers + 1)


async def _attached(turn: Turn, state: AskedPaper, papers: int) -> Screen:
    if papers >= absences.PAPERS:
        turn.done()
    else:
        turn.ask(state.model_copy(update={"told": True}))
    absence = await found(turn, state.child, state.absence)
    if absence is None:
        return await gone(turn)
    if papers >= absences.PAPERS:
        return await shown(turn, absence, turn.say("absences-papers-full", limit=absences.PAPERS))
    ready = Button(turn.say.plain("absences-ready-button"), StopAdding(child=state.child, absence=absence.id))
    text = turn.say("absences-paper-added", number=absence.number, papers=papers, limit=absences.PAPERS)
    return await screen(turn, [text], [(ready,)])


async def open_paper(turn: Turn, tap: OpenPaper) -> Screen:
    """Hands a paper over in a message of its own; it must not be passed on."""
    absence = await found(turn, tap.child, tap.absence)
    numbers = [] if absence is None else await absences.papers(turn.tx, turn.seen_by(), tap.absence)
    if absence is None or tap.place >= len(numbers):
        return await gone(turn)
    file = await files.opened(turn.tx, numbers[tap.place])
    caption = turn.say("absences-paper-of", number=absence.number)
    return Screen(caption, file=File(file.name, file.content), protect=True, fresh=True)
