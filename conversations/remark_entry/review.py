"""The class teacher reads what waits: lets the family read it, words it anew, or gives it back with a reason.

a notice, [Gaida izskatīšanu] ──► one ──► [Publicēt]
                                      ├─► [Labot vārdus] ──► typed; the author is told, the old words stay
                                      └─► [Atdot autoram] ──► why? ──► the author, who words it anew
"""

from typing import Final

from conversations import given
from conversations.event import Typed
from conversations.excerpt import excerpt
from conversations.remark_entry import desk, pupils, telling, writing
from conversations.remark_entry.desk import gone, looked_at, whole, written_screen
from conversations.remark_entry.drafts import (
    LONGEST,
    LONGEST_REASON,
    AwaitReason,
    AwaitWording,
    Draft,
)
from conversations.remark_entry.taps import (
    AskReturn,
    AskWording,
    OpenReview,
    OpenStart,
    OpenWaiting,
    OpenWritten,
    Publish,
)
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import links, remark_desk, remarks
from storage.remark_desk import Written

LISTED: Final = 8


async def waiting(turn: Turn, tap: OpenWaiting) -> Screen:
    """All that wait, the oldest first."""
    say, found = turn.say, list[Written]()
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=turn.seen_by()):
        found += await remark_desk.waiting(turn.tx, viewer) if viewer.is_staff else []
    text = [say("remark-entry-waiting"), *(desk.line(turn, one) for one in found[:LISTED])]
    if not found:
        text.append(say("remark-entry-waiting-empty"))
    rows: list[Row] = [
        (
            Button(
                say.plain("remark-entry-one-button", name=excerpt(one.name, 24), day=say.day(one.day)),
                OpenReview(remark=one.id),
            ),
        )
        for one in found[:LISTED]
    ]
    rows.append((Button(say.plain("common-back-button"), OpenStart()),))
    return Screen(Markup.join("\n", text), tuple(rows))


async def open_review(turn: Turn, tap: OpenReview) -> Screen:
    if turn.state is not None:
        turn.done()
    return await _card(turn, tap.remark)


async def publish(turn: Turn, tap: Publish) -> Screen:
    """The family may read it and is told; tapped twice, once."""
    found = await looked_at(turn, tap.remark)
    if found is None or not found.leads:
        return gone(turn)
    done = await remarks.publish(turn.tx, turn.seen_by(), tap.remark, tap.wordings)
    turn.toast(turn.say.plain("remark-entry-published-toast" if done else "remark-entry-moved-on-toast"))
    return await _card(turn, tap.remark)


async def ask_wording(turn: Turn, tap: AskWording) -> Screen:
    """Other words; those of now stand above."""
    found = await looked_at(turn, tap.remark)
    if found is None or found.stage == "published" or (found.stage == "returned" and not found.is_mine):
        return gone(turn)
    turn.ask(AwaitWording(remark=tap.remark))
    return _prompt(turn, found, turn.say("remark-entry-wording-prompt", most=LONGEST))


async def worded(turn: Turn, state: AwaitWording) -> Screen:
    """The words came."""
    found = await looked_at(turn, state.remark)
    if found is None:
        turn.done()
        return gone(turn)
    text, refusal = _said(turn, LONGEST)
    if text is None:
        return _prompt(turn, found, refusal)
    turn.done()
    done = await remark_desk.reword(turn.tx, turn.seen_by(), state.remark, text)
    if done and not found.is_mine:
        await telling.tell_author(turn, found, "remark-entry-told-worded", text)
    if done and found.is_mine and found.stage == "returned":
        await telling.tell_waiting(turn, [state.remark])
    key = "remark-entry-worded" if done else "remark-entry-same"
    if found.is_mine:
        return await written_screen(turn, state.remark, turn.say(key))
    return await _card(turn, state.remark, turn.say(key))


async def ask_return(turn: Turn, tap: AskReturn) -> Screen:
    """Why?"""
    found = await looked_at(turn, tap.remark)
    if found is None or not found.leads or found.is_mine or found.stage != "waiting":
        return gone(turn)
    turn.ask(AwaitReason(remark=tap.remark))
    return _prompt(turn, found, turn.say("remark-entry-return-prompt", author=found.author))


async def returned(turn: Turn, state: AwaitReason) -> Screen:
    """Why it is given back; its author reads it."""
    found = await looked_at(turn, state.remark)
    if found is None:
        turn.done()
        return gone(turn)
    text, refusal = _said(turn, LONGEST_REASON)
    if text is None:
        return _prompt(turn, found, refusal)
    turn.done()
    if not await remark_desk.send_back(turn.tx, turn.seen_by(), state.remark, text):
        return await _card(turn, state.remark, turn.say("remark-entry-moved-on-toast"))
    await telling.tell_author(turn, found, "remark-entry-told-returned", text)
    return await _card(turn, state.remark, turn.say("remark-entry-given-back"))


async def answer(turn: Turn, state: Draft) -> Screen:
    """Words while something is written: a name, or, of those who are ticked, what is said of them."""
    text, refusal = _said(turn, LONGEST)
    if text is None:
        return writing.again(turn, refusal)
    if state.step == "pupils":
        found = await pupils.search(turn, text)
        if found is not None or not state.pupils:
            return found or pupils.nobody(turn, text)
    return await writing.words(turn, state, text)


def _said(turn: Turn, most: int) -> tuple[str | None, Markup]:
    """What was typed, or what is wrong with it."""
    if not isinstance(turn.event, Typed):
        return None, turn.say("common-text-only")
    if given.read(turn.event.text).code is not None:
        turn.delete(turn.event.message_id)
        return None, turn.say("remark-entry-secret")
    text = clean(turn.event.text).strip()
    if not text or len(text) > most:
        return None, turn.say("remark-entry-length", most=most, length=len(text))
    return text, Markup("")


async def _card(turn: Turn, number: int, *above: Markup) -> Screen:
    found = await looked_at(turn, number)
    if found is None or not found.leads:
        return gone(turn)
    say, rows = turn.say, list[Row]()
    if found.stage == "waiting":
        publish = Publish(remark=number, wordings=found.wordings)
        rows.append((Button(say.plain("remark-entry-publish-button"), publish),))
        mend = [Button(say.plain("remark-entry-wording-button"), AskWording(remark=number))]
        if not found.is_mine:
            mend.append(Button(say.plain("remark-entry-return-button"), AskReturn(remark=number)))
        rows.append(tuple(mend))
    rows.append((Button(say.plain("remark-entry-all-button"), OpenWaiting()),))
    return Screen(Markup.join("\n", [*above, *whole(turn, found)]), tuple(rows))


def _prompt(turn: Turn, found: Written, text: Markup) -> Screen:
    back: Tap = OpenWritten(remark=found.id) if found.is_mine else OpenReview(remark=found.id)
    now = turn.say("remark-entry-quote", text=excerpt(found.text, 600))
    stop = Button(turn.say.plain("common-cancel-button"), back)
    return Screen(Markup.join("\n", [now, text]), ((stop,),))
