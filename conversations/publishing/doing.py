"""What is done with something that was published: reminded of, corrected, moved, broken off, withdrawn."""

from conversations.event import Typed
from conversations.publishing import asking, card, frame
from conversations.publishing.form import Form, is_too_long
from conversations.publishing.taps import (
    AskSure,
    Composing,
    Correct,
    Move,
    OpenCard,
    Remind,
    Stop,
    Withdraw,
)
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import publication_changes as changes
from storage import publication_desk as published
from storage import publishing
from storage.publication_desk import Sheet


async def remind(turn: Turn, tap: Remind) -> Screen:
    """Guardians who have not confirmed hear of it once more."""
    done = await changes.remind(turn.tx, turn.seen_by(), tap.item)
    turn.toast(turn.say.plain("publishing-reminded-toast" if done else "publishing-reminded-before-toast"))
    return await card.shown(turn, tap.item)


async def ask_sure(turn: Turn, tap: AskSure) -> Screen:
    """Asks once; nothing has happened yet."""
    sheet = await _own(turn, tap.item)
    if sheet is None:
        return frame.gone(turn)
    say = turn.say
    sure = Withdraw(item=tap.item) if tap.what == "withdraw" else Stop(item=tap.item)
    rows = [
        (Button(say.plain(f"publishing-sure-{tap.what}-button"), sure),),
        (Button(say.plain("common-back-button"), OpenCard(item=tap.item)),),
    ]
    return await frame.screen(turn, [say(f"publishing-sure-{tap.what}", title=sheet.line.title)], rows)


async def withdraw(turn: Turn, tap: Withdraw) -> Screen:
    """Nobody sees it any more."""
    if not await publishing.withdraw(turn.tx, turn.seen_by(), tap.item):
        turn.toast(turn.say.plain("common-not-found-toast"))
        return frame.gone(turn)
    return await frame.screen(turn, [turn.say("publishing-withdrawn")], [(frame.back(turn),)])


async def stop(turn: Turn, tap: Stop) -> Screen:
    """Whoever was not told yet is not told."""
    done = await changes.stop(turn.tx, turn.seen_by(), tap.item)
    turn.toast(turn.say.plain("publishing-stopped-toast" if done else "publishing-stopped-late-toast"))
    return await card.shown(turn, tap.item)


async def correct(turn: Turn, tap: Correct) -> Screen:
    """Asks for the new words."""
    sheet = await _own(turn, tap.item)
    if sheet is None:
        return frame.gone(turn)
    turn.ask(Composing(step="correct", item=tap.item))
    return await _asking(turn, sheet)


async def move(turn: Turn, tap: Move) -> Screen:
    """Asks for another time, as long as its own has not come."""
    sheet = await _own(turn, tap.item)
    if sheet is None or sheet.line.published_at <= turn.now:
        return frame.gone(turn)
    turn.ask(Composing(step="move", item=tap.item))
    return await _asking(turn, sheet, "publishing-ask-at-prompt")


async def answered(turn: Turn, state: Composing, item: int) -> Screen:
    """The new words or the new time came, or something that is neither."""
    sheet = await _own(turn, item)
    if sheet is None:
        turn.done()
        return frame.gone(turn)
    say = turn.say
    key = "publishing-ask-correct-prompt" if state.step == "correct" else "publishing-ask-at-prompt"
    if not isinstance(turn.event, Typed):
        return await _asking(turn, sheet, key, say("common-text-only"))
    if state.step == "correct":
        return await _corrected(turn, sheet, clean(turn.event.text).strip())
    at = asking.moment(turn.event.text, turn.now, turn.today)
    if at is None:
        return await _asking(turn, sheet, key, say("publishing-not-understood"))
    turn.done()
    done = await changes.move(turn.tx, turn.seen_by(), item, at)
    return await card.shown(turn, item, say("publishing-moved" if done else "publishing-moved-late"))


async def _corrected(turn: Turn, sheet: Sheet, words: str) -> Screen:
    form, say = Form(words=words), turn.say
    if not words or is_too_long(words):
        why = say("publishing-text-long") if words else say("common-text-only")
        return await _asking(turn, sheet, "publishing-ask-correct-prompt", why)
    turn.done()
    title, text = form.shown_title, form.shown_text
    done = await changes.correct(turn.tx, turn.seen_by(), sheet.line.id, title, text)
    if not done:
        key = "publishing-corrected-nothing"
    elif sheet.line.published_at > turn.now:
        key = "publishing-corrected-before"
    else:
        key = "publishing-corrected"
    return await card.shown(turn, sheet.line.id, say(key))


async def _own(turn: Turn, item: int) -> Sheet | None:
    sheet = await published.one(turn.tx, turn.seen_by(), item)
    return sheet if sheet is not None and sheet.line.leads else None


async def _asking(
    turn: Turn, sheet: Sheet, key: str = "publishing-ask-correct-prompt", *above: Markup
) -> Screen:
    stop_asking = Button(turn.say.plain("common-cancel-button"), OpenCard(item=sheet.line.id))
    asked = turn.say("publishing-concerning", title=sheet.line.title)
    return await frame.screen(turn, [*above, asked, turn.say(key)], [(stop_asking,)])
