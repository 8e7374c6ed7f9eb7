"""What time brings: cards that count along while a message goes out, and staff who are told.

«Publicēt» ──► a card ──► every few seconds: «7 200 no 10 000» ──► all told: the card as it stays
for everybody ──► fifty colleagues a transaction, in the daytime ──► [Atvērt]
"""

from datetime import datetime
from typing import Final

from conversations import publication
from conversations.leaves import leaves
from conversations.publishing import card
from conversations.publishing.taps import OpenTold, TakeToldFile
from conversations.round import Job, Round
from conversations.screen import Button, File, Row, Screen
from conversations.turn import BotIdentity, Lane, Notice, Turn
from locales import Markup
from storage import chats, files, links
from storage import publication_desk as published
from storage import publication_progress as progress
from storage import publication_staff as staff
from storage.announcements import Audience, Heading
from storage.publication_progress import Card, Progress
from storage.publication_staff import Told
from storage.store import Tx
from storage.viewer import Viewer

A_ROUND: Final = 5
A_BEGINNING: Final = 600
A_WHOLE: Final = 3000


async def _is_counting(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await progress.is_due(tx, bot.id, now)


async def _count(round_: Round) -> bool:
    due = await progress.due(round_.tx, round_.bot.id, round_.now, A_ROUND)
    for one in due:
        far = await progress.of(round_.tx, one.publication_id, one.chats, round_.now)
        if await progress.looked(round_.tx, round_.bot.id, one, far, round_.now):
            await _show(round_, one, far)
    return len(due) == A_ROUND


async def _show(round_: Round, one: Card, far: Progress) -> None:
    """The card as it is now, in place."""
    turn = await _looking(round_, one.chat_id, one.user_id, one.link_id)
    sheet = None if turn is None else await published.one(round_.tx, turn.seen_by(), one.publication_id)
    if turn is None or sheet is None:
        await progress.take_down(round_.tx, round_.bot.id, one.chat_id, one.message_id)
        return
    shown = await card.screen(turn, sheet, None if sheet.stopped_at is not None else far)
    round_.notify(Notice(one.chat_id, shown, Lane.ANSWER, link_id=one.link_id, over=one.message_id))


async def _is_for_staff(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await staff.is_due(tx, now)


async def _tell_staff(round_: Round) -> bool:
    found = await staff.next_due(round_.tx, round_.bot.id, round_.now)
    if found is None:
        return False
    number, colleagues = found
    reached: set[int] = set()
    for one in colleagues:
        turn = await _looking(round_, one.chat_id, one.user_id, one.link_id)
        told = None if turn is None else await staff.one(round_.tx, turn.seen_by(), number)
        if turn is None or told is None or one.chat_id in reached:
            continue
        reached.add(one.chat_id)
        shown = _screen(turn, told, A_BEGINNING, is_news=True)
        lane = Lane.ALERT if told.is_urgent else Lane.LETTER
        round_.notify(Notice(one.chat_id, shown, lane, link_id=one.link_id))
    return True


async def _looking(round_: Round, chat_id: int, user_id: int, link_id: int) -> Turn | None:
    chat = await chats.find(round_.tx, round_.bot.id, chat_id, user_id)
    lookers: list[Viewer] = list(await links.viewers(round_.tx, round_.bot.id, chat, round_.now))
    viewer = next((viewer for viewer in lookers if viewer.link_id == link_id), None)
    return None if viewer is None else round_.looking(chat, viewer)


async def opened(turn: Turn, tap: OpenTold) -> Screen:
    """What staff were told, whole."""
    told = await staff.one(turn.tx, turn.seen_by(), tap.item)
    if told is None:
        return Screen(turn.say("common-not-found"))
    return _screen(turn, told, A_WHOLE, is_news=False)


async def attachment(turn: Turn, tap: TakeToldFile) -> Screen:
    """A file of it, as a message of its own."""
    told = await staff.one(turn.tx, turn.seen_by(), tap.item)
    if told is None or all(file.id != tap.file for file in told.files):
        return Screen(turn.say("common-not-found"))
    file = await files.opened(turn.tx, tap.file)
    return Screen(turn.say("announcements-file", title=told.title), file=File(file.name, file.content))


def _screen(turn: Turn, told: Told, limit: int, *, is_news: bool) -> Screen:
    say = turn.say
    heading = Heading(
        id=told.id,
        kind="announcement",
        title=told.title,
        author=told.author,
        audience=Audience(),
        is_urgent=told.is_urgent,
        asks_confirmation=False,
        published_at=told.published_at,
        until_day=None,
        read_at=None,
        confirmed_at=None,
    )
    parts = leaves(told.text, limit)
    text = publication.head(turn, heading)
    if told.text:
        text += [Markup(""), Markup.of(parts[0] + ("\n…" if len(parts) > 1 else ""))]
    rows: list[Row] = []
    if is_news and (len(parts) > 1 or told.files):
        rows.append((Button(say.plain("announcements-open-button"), OpenTold(item=told.id)),))
    elif not is_news:
        for number, file in enumerate(told.files, 1):
            label = say.plain("announcements-file-button", number=number, kind=file.kind.upper())
            rows.append((Button(label, TakeToldFile(item=told.id, file=file.id)),))
    return Screen(Markup.join("\n", text), tuple(rows))


JOBS: Final = (
    Job("counting cards", is_due=_is_counting, work=_count),
    Job("staff", is_due=_is_for_staff, work=_tell_staff),
)
