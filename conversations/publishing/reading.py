"""What stands behind the figures of a card: words, files, names; and the same as tables to be saved."""

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from conversations import board, publication
from conversations.leaves import leaves
from conversations.publishing import frame, preview
from conversations.publishing.taps import (
    OpenBooked,
    OpenCard,
    OpenReaders,
    OpenWords,
    TakeFile,
    TakeTable,
)
from conversations.screen import Button, File, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import files
from storage import publication_desk as published
from storage import publication_received as received
from storage.announcements import Heading
from storage.clock import RIGA, school_day
from storage.publication_desk import Sheet
from storage.publication_received import Reader, Talk

A_PAGE: Final = 20
TALKS: Final = 30
A_BEGINNING: Final = 2600
FORMER: Final = 3
A_FORMER: Final = 200
RISKY: Final = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to some programs."""


async def words(turn: Turn, tap: OpenWords) -> Screen:
    """As families see it; below, what it said before."""
    sheet = await published.one(turn.tx, turn.seen_by(), tap.item)
    if sheet is None:
        return frame.gone(turn)
    say, parts = turn.say, leaves(sheet.text, A_BEGINNING)
    text = [*publication.head(turn, _heading(sheet), sheet.changed_at)]
    if sheet.text:
        text += [Markup(""), Markup.of(parts[0] + ("\n…" if len(parts) > 1 else ""))]
    for one in (await published.former(turn.tx, turn.seen_by(), tap.item))[:FORMER]:
        when = preview.moment(turn, one.changed_at)
        said = one.text[:A_FORMER] + ("…" if len(one.text) > A_FORMER else "")
        text += [Markup(""), say("publishing-former", when=when, title=one.title), Markup.of(said)]
    rows: list[Row] = [
        (
            Button(
                say.plain("announcements-file-button", number=number, kind=file.kind.upper()),
                TakeFile(item=tap.item, file=file.id),
            ),
        )
        for number, file in enumerate(await published.files(turn.tx, turn.seen_by(), tap.item), 1)
    ]
    return await frame.screen(turn, text, [*rows, (_back(turn, tap.item),)])


async def attachment(turn: Turn, tap: TakeFile) -> Screen:
    """A file of it, as a message of its own."""
    sheet = await published.one(turn.tx, turn.seen_by(), tap.item)
    found = await published.files(turn.tx, turn.seen_by(), tap.item)
    if sheet is None or all(file.id != tap.file for file in found):
        return frame.gone(turn)
    file = await files.opened(turn.tx, tap.file)
    caption = turn.say("announcements-file", title=sheet.line.title)
    return Screen(caption, file=File(file.name, file.content))


async def readers(turn: Turn, tap: OpenReaders) -> Screen:
    """By class and pupil, who has not confirmed, or whom it has not reached and why."""
    sheet = await published.one(turn.tx, turn.seen_by(), tap.item)
    if sheet is None:
        return frame.gone(turn)
    say = turn.say
    found = await _readers(turn, tap)
    last = max(0, (len(found) - 1) // A_PAGE)
    page = min(tap.page, last)
    text = [say(f"publishing-list-{tap.what}", title=sheet.line.title, count=len(found))]
    shown = found[page * A_PAGE : (page + 1) * A_PAGE]
    for class_name, those in groupby(shown, key=lambda one: one.class_name):
        text.append(say("publishing-class", **{"class": class_name}))
        text += [_reader(turn, one, tap) for one in those]
    if last:
        text.append(say("common-page-label", page=page + 1, pages=last + 1))
    ways = [tap.model_copy(update={"page": max(0, page + step)}) for step in (-1, 1)]
    table = Button(say.plain("publishing-table-button"), TakeTable(item=tap.item, what=tap.what))
    rows = [board.turned(say, page, last, ways), (table, _back(turn, tap.item))]
    return await frame.screen(turn, text, rows)


async def booked(turn: Turn, tap: OpenBooked) -> Screen:
    """Who comes to talk, and when."""
    sheet = await published.one(turn.tx, turn.seen_by(), tap.item)
    found = await received.talks(turn.tx, turn.seen_by(), tap.item)
    if sheet is None:
        return frame.gone(turn)
    say = turn.say
    taken = [one for one in found if one.child is not None]
    text = [say("publishing-booked", title=sheet.line.title, booked=len(taken), count=len(found))]
    several = len({one.teacher for one in found}) > 1
    text += [_talk(turn, one, several=several) for one in taken[:TALKS]]
    if len(taken) > TALKS:
        text.append(say("publishing-more", count=len(taken) - TALKS))
    table = Button(say.plain("publishing-table-button"), TakeTable(item=tap.item, what="talks"))
    return await frame.screen(turn, text, [(table, _back(turn, tap.item))])


async def table(turn: Turn, tap: TakeTable) -> Screen:
    """The whole list as a table, a message of its own."""
    sheet = await published.one(turn.tx, turn.seen_by(), tap.item)
    if sheet is None:
        return frame.gone(turn)
    say = turn.say
    columns: Sequence[str]
    rows: list[tuple[str, ...]]
    if tap.what == "talks":
        columns = ("day", "time", "teacher", "room", "class", "child", "reader")
        rows = [_talk_cells(turn, one) for one in await received.talks(turn.tx, turn.seen_by(), tap.item)]
    elif tap.what == "votes":
        poll = await received.poll(turn.tx, turn.seen_by(), tap.item)
        if poll is None:
            return frame.gone(turn)
        if poll.anonymous:
            columns, rows = ("answer", "count"), [(one.label, str(one.votes)) for one in poll.options]
        else:
            columns = ("class", "child", "reader", "answer")
            rows = [tuple(one) for one in await received.votes(turn.tx, turn.seen_by(), tap.item)]
    else:
        columns = ("class", "child", "reader", "owner", "state")
        rows = [
            (one.class_name, one.child, one.name, say.plain(f"people-owner-{one.owner}"), _came(turn, one))
            for one in await _readers(turn, tap)
        ]
    head = [say.plain(f"publishing-column-{column}-label") for column in columns]
    caption = say("publishing-table", title=sheet.line.title, count=len(rows))
    name = say.plain(f"publishing-table-{tap.what}-label")
    return Screen(caption, file=File(f"{name}-{tap.item}.csv", _csv([head, *rows])), protect=True)


async def _readers(turn: Turn, tap: OpenReaders | TakeTable) -> list[Reader]:
    asked = received.unconfirmed if tap.what == "unconfirmed" else received.unreached
    return await asked(turn.tx, turn.seen_by(), tap.item)


def _reader(turn: Turn, one: Reader, tap: OpenReaders) -> Markup:
    say = turn.say
    about = {"child": one.child, "name": one.name, "owner": say(f"people-owner-{one.owner}")}
    if tap.what == "unreached":
        return say("publishing-reader-why", **about, why=_came(turn, one))
    return say("publishing-reader", **about)


def _came(turn: Turn, one: Reader) -> str:
    return turn.say.plain(f"publishing-came-{one.came.replace(' ', '-')}-label")


def _talk(turn: Turn, one: Talk, *, several: bool) -> Markup:
    say = turn.say
    about = {"time": say.time(one.starts_at), "child": one.child, "class": one.class_name or "–"}
    if several:
        return say("publishing-talk-of", **about, reader=one.reader, teacher=one.teacher)
    return say("publishing-talk", **about, reader=one.reader)


def _talk_cells(turn: Turn, one: Talk) -> tuple[str, ...]:
    begins = one.starts_at.astimezone(RIGA)
    taken = (one.class_name or "", one.child or "", one.reader or "")
    return (school_day(one.starts_at).isoformat(), f"{begins:%H:%M}", one.teacher, one.room or "", *taken)


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    """With semicolons and a mark of its encoding, as the office's programs like it; no cell is a formula."""
    kept = io.StringIO()
    writer = csv.writer(kept, delimiter=";", lineterminator="\r\n")
    writer.writerows([f"'{cell}" if cell.startswith(RISKY) else cell for cell in row] for row in rows)
    return kept.getvalue().encode("utf-8-sig")


def _heading(sheet: Sheet) -> Heading:
    line = sheet.line
    return Heading(
        id=line.id,
        kind=line.kind,
        title=line.title,
        author=sheet.author,
        audience=line.audience,
        is_urgent=line.is_urgent,
        asks_confirmation=sheet.asks_confirmation,
        published_at=line.published_at,
        until_day=sheet.until_day,
        read_at=None,
        confirmed_at=None,
    )


def _back(turn: Turn, item: int) -> Button:
    return Button(turn.say.plain("common-back-button"), OpenCard(item=item))
