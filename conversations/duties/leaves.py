"""One leave: other days, another colleague, back earlier."""

from conversations.duties import overview, telling
from conversations.duties.leaving import posts_text
from conversations.duties.overview import as_teacher, days_text
from conversations.duties.taps import AskDays, AskEnd, EndLeave, OpenLeave, PickDays
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from storage import duties
from storage.duties import Leave


async def opened(turn: Turn, tap: OpenLeave) -> Screen:
    """The leave and what is given away."""
    one = await _found(turn, tap.leave)
    if one is None:
        return await overview.gone(turn)
    say = turn.say
    posts = await duties.posts(turn.tx, turn.seen_by(), max(one.first, turn.today), one.last)
    text = [
        say("duties-leave", days=days_text(turn, one), substitute=one.substitute),
        *posts_text(turn, posts),
    ]
    other = PickDays(first=one.first, last=one.last, leave=one.id)
    has_begun = one.first <= turn.today
    end = say.plain("duties-end-button" if has_begun else "duties-cancel-button")
    rows = (
        (Button(say.plain("duties-other-days-button"), AskDays(leave=one.id)),),
        (Button(say.plain("duties-other-colleague-button"), other),),
        (Button(end, AskEnd(leave=one.id)),),
        (overview.back(turn),),
    )
    return Screen(Markup.join("\n", text), rows)


async def ask_end(turn: Turn, tap: AskEnd) -> Screen:
    """Asks once."""
    one = await _found(turn, tap.leave)
    if one is None:
        return await overview.gone(turn)
    say = turn.say
    key = "duties-end-sure" if one.first <= turn.today else "duties-cancel-sure"
    sure = Button(say.plain("duties-sure-button"), EndLeave(leave=one.id))
    kept = Button(say.plain("common-back-button"), OpenLeave(leave=one.id))
    return Screen(say(key, days=days_text(turn, one), substitute=one.substitute), ((sure,), (kept,)))


async def end(turn: Turn, tap: EndLeave) -> Screen:
    """The teacher is back: the colleague's rights end now, and the colleague is told."""
    one = await _found(turn, tap.leave)
    if one is None or not await duties.end(turn.tx, turn.seen_by(), tap.leave):
        return await overview.gone(turn)
    await telling.tell_ended(turn, one)
    return await overview.shown(turn, turn.say("duties-ended"))


async def _found(turn: Turn, leave_id: int) -> Leave | None:
    viewer = await as_teacher(turn)
    return None if viewer is None else await duties.leave(turn.tx, viewer, leave_id)
