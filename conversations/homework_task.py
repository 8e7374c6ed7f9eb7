"""One task of the homework: the whole text, its papers, and the news that it was set or changed."""

from collections.abc import Iterable
from typing import Final

from conversations import people
from conversations.child import Id, looks_at
from conversations.excerpt import excerpt
from conversations.homework_lines import tick
from conversations.homework_ways import OpenTask, back, child_of, gone, has_own, screen
from conversations.news import Teller, Told
from conversations.screen import Button, File, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Look
from conversations.turn import Turn
from locales import Markup
from storage import assignments, homework, homework_files
from storage.clock import school_day
from storage.homework import Homework

# Characters: of a text in a notice, in a line; of a paper's name on its button.
IN_NOTICE: Final = 900
IN_LINE: Final = 120
A_NAME: Final = 26
PAPERS: Final = 8


class OpenPaper(Tap, code="mf"):
    """A paper that lies beside a task."""

    child: Id
    homework: Id
    file: Id


async def task(turn: Turn, tap: OpenTask) -> Screen:
    """One task: the whole text, who set it and when, whether it has changed."""
    found = (
        await homework.one(turn.tx, turn.seen_by(), tap.homework) if await looks_at(turn, tap.child) else None
    )
    if found is None:
        return await gone(turn)
    say = turn.say
    text = [say("homework-one", subject=found.subject, day=say.day(found.due_day, "until"))]
    if found.is_done:
        text.append(say("homework-one-changed-since" if found.changed_after_done else "homework-one-done"))
    set_at = {"day": say.day(school_day(found.set_at)), "time": say.time(found.set_at)}
    text += [
        Markup(""),
        Markup.of(found.text),
        Markup(""),
        say("homework-one-set", teacher=found.set_by, **set_at),
    ]
    if found.changed_at is not None:
        when = {"day": say.day(school_day(found.changed_at)), "time": say.time(found.changed_at)}
        text.append(say("homework-one-changed", **when))
    rows = [*await _paper_rows(turn, found)]
    if has_own(turn):
        key = "homework-one-untick-button" if found.is_done else "homework-one-tick-button"
        rows.append((Button(say.plain(key), tick(tap.child, found)),))
    return await screen(turn, text, [*rows, (back(turn, found.due_day),)])


async def paper(turn: Turn, tap: OpenPaper) -> Screen:
    """A paper in a message of its own: what it belongs to stays above it."""
    found = None
    if await looks_at(turn, tap.child):
        found = await homework.one(turn.tx, turn.seen_by(), tap.homework)
    file = (
        None
        if found is None
        else await homework_files.opened(turn.tx, turn.seen_by(), tap.homework, tap.file)
    )
    if found is None or file is None:
        return await gone(turn)
    day = turn.say.day(found.due_day, "until")
    text = [await people.header(turn), turn.say("homework-one", subject=found.subject, day=day)]
    return Screen(Markup("\n").join(text), file=File(file.name, file.content), fresh=True)


async def told(turn: Turn, item: int) -> Told | None:
    """What was set, or how it changed: old → new."""
    found = await homework.one(turn.tx, turn.seen_by(), item)
    if found is None:
        return None
    say = turn.say
    key = "homework-news-line" if found.changed_at is None else "homework-news-changed-line"
    day = say.near_day(found.due_day, turn.today)
    line = say(key, subject=found.subject, day=day, text=excerpt(found.text, IN_LINE))
    text = [await people.header(turn), *await _news(turn, found)]
    whole = Button(say.plain("homework-open-one-button", subject=found.subject), _open(turn, found))
    return Told(line, Screen(Markup("\n").join(text), ((whole,),)))


async def _news(turn: Turn, found: Homework) -> Iterable[Markup]:
    say = turn.say
    day = say.day(found.due_day, "until")
    words = Markup.of(excerpt(found.text, IN_NOTICE))
    signed = say("homework-news-by", teacher=found.set_by)
    if found.changed_at is None:
        return [say("homework-news", subject=found.subject, day=day), words, signed]
    before = await assignments.before(turn.tx, turn.seen_by(), found.id)
    changed = say("homework-news-changed", subject=found.subject, day=day)
    if before is None:
        return [changed, words, signed]
    was = []
    if before.due_day != found.due_day:
        was.append(say("homework-news-was-due", before=say.day(before.due_day), now=say.day(found.due_day)))
    if before.text != found.text:
        was.append(say("homework-news-was", text=excerpt(before.text, IN_NOTICE)))
        words = say("homework-news-is", text=excerpt(found.text, IN_NOTICE))
    return [changed, *was, words, signed]


async def _paper_rows(turn: Turn, found: Homework) -> Iterable[Row]:
    if not found.files:
        return []
    papers = await homework_files.listed(turn.tx, turn.seen_by(), found.id)
    return [
        (
            Button(
                turn.say.plain("homework-paper-button", name=excerpt(one.name, A_NAME)),
                OpenPaper(child=child_of(turn), homework=found.id, file=one.id),
            ),
        )
        for one in papers[:PAPERS]
    ]


def _open(turn: Turn, found: Homework) -> OpenTask:
    return OpenTask(child=child_of(turn), homework=found.id)


TAPS = (
    (OpenTask, Look(task), Audience.HOMEWORK),
    (OpenPaper, Look(paper), Audience.HOMEWORK),
)
TELLERS = (Teller("homework", told),)
