"""Who is told of a report, and who next when nobody sees it.

    report ──► class teacher ──► substitute ──► office ──► head ──► its guardians: «phone the school»

`storage/escalation.py` decides whom and when; each is told in their own words, under their own right.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from conversations import absence_text, alert_card, alert_standing, people
from conversations.absence_taps import OpenReport
from conversations.round import Job, Round, legible
from conversations.screen import Button, Screen
from conversations.turn import BotIdentity, Lane, Notice, Turn
from locales import Markup
from storage import absences, alerts, escalation
from storage.escalation import Reader, Step, Telling
from storage.store import Tx

CLASS: Final = frozenset({Step.CLASS_TEACHER, Step.SUBSTITUTE})


async def set_out(round_: Round, absence_id: int) -> None:
    """A new report is told to the first at school who can be told."""
    telling = await escalation.begin(round_.tx, round_.bot.id, absence_id, round_.now)
    if telling is not None:
        await _tell(round_, [telling], first=True)


async def changed(round_: Round, absence_id: int) -> None:
    """A report was changed or withdrawn, or a paper was added: whoever was told of it is told."""
    tx, bot_id, now = round_.tx, round_.bot.id, round_.now
    told = await escalation.told(tx, bot_id, absence_id, now)
    if await escalation.withdraw(tx, absence_id, now):
        for reader in told:
            turn = round_.looking(reader.chat, reader.viewer)
            screen = await _card(turn, absence_id, turn.say("alerts-withdrawn"))
            _notify(round_, reader, screen, absence_id)
        return
    telling = await escalation.begin(tx, bot_id, absence_id, now)
    others = told
    if telling is not None:
        await _tell(round_, [telling], first=True, again={reader.chat.chat_id for reader in told})
        reached = {reader.chat.chat_id for reader in telling.readers}
        others = [reader for reader in told if reader.chat.chat_id not in reached]
    for reader in others:
        turn = round_.looking(reader.chat, reader.viewer)
        screen = await _card(turn, absence_id, turn.say("alerts-changed-now"))
        _notify(round_, reader, screen, absence_id)


async def _tell(
    round_: Round, tellings: Sequence[Telling], *, first: bool = False, again: Collection[int] = ()
) -> None:
    """Each reader at school hears of all that is theirs in one message."""
    gathered: dict[int, tuple[Reader, str, list[int]]] = {}
    for telling in tellings:
        for reader in telling.readers:
            turn = round_.looking(reader.chat, reader.viewer)
            chat_id, absence_id = reader.chat.chat_id, telling.absence_id
            if telling.step is Step.GUARDIANS:
                _notify(round_, reader, await _phone(turn, absence_id), absence_id)
            elif chat_id in again:
                screen = await _card(turn, absence_id, turn.say("alerts-changed-now"))
                _notify(round_, reader, screen, absence_id)
            else:
                key = "new" if first and telling.step in CLASS else "next"
                gathered.setdefault(chat_id, (reader, key, []))[2].append(absence_id)
    for reader, key, absence_ids in gathered.values():
        await alert_standing.tell(round_, reader, absence_ids, is_new=key == "new")


async def _card(turn: Turn, absence_id: int, above: Markup) -> Screen | None:
    """None: the right has ended since."""
    alert = await legible(alerts.one(turn.tx, turn.seen_by(), absence_id))
    return None if alert is None else alert_card.card(turn, alert, above)


async def _phone(turn: Turn, absence_id: int) -> Screen | None:
    """Nobody at school has seen it: its guardian is to phone."""
    absence = await legible(absences.one(turn.tx, turn.seen_by(), absence_id))
    if absence is None:
        return None
    say = turn.say
    text = [
        await people.header(turn),
        say(
            "alerts-phone",
            number=absence.number,
            days=absence_text.when(say, absence.draft, turn.today),
            part=absence_text.part(say, absence.draft),
        ),
    ]
    phone = await escalation.school_phone(turn.tx, absence_id)
    if phone is not None:
        text.append(say("alerts-phone-number", phone=phone))
    opened = OpenReport(child=absence.student_id, absence=absence.id)
    button = Button(say.plain("alerts-report-button"), opened)
    return Screen(Markup.join("\n", text), ((button,),))


def _notify(round_: Round, reader: Reader, screen: Screen | None, absence_id: int) -> None:
    if screen is not None:
        link, number = reader.viewer.link_id, f"A-{absence_id}"
        round_.notify(Notice(reader.chat.chat_id, screen, Lane.ALERT, link_id=link, number=number))


async def _is_due(tx: Tx, bot: BotIdentity, now: datetime) -> bool:
    return await escalation.is_due(tx, bot.id, now)


async def _work(round_: Round) -> bool:
    tellings, more = await escalation.pass_on(round_.tx, round_.bot.id, round_.now)
    await _tell(round_, tellings)
    return more


JOB = Job("absence alerts", is_due=_is_due, work=_work)
