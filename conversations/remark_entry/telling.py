"""Who at school hears of a remark: the class teacher of one that waits, its author of what became of it."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial

from conversations.excerpt import excerpt
from conversations.remark_entry.taps import OpenReview, OpenWaiting, OpenWritten
from conversations.screen import Button, Screen
from conversations.turn import Lane, Notice, Turn
from locales import Markup, Wording, wording
from locales.languages import SOURCE
from storage import remark_desk
from storage.remark_desk import Listener, Written

IN_NOTICE = 400


async def tell_waiting(turn: Turn, numbers: Sequence[int]) -> None:
    """Those that wait are told to their class teachers; several at once in one message."""
    waiting: dict[int, list[Written]] = defaultdict(list)
    heard: dict[int, Listener] = {}
    for number in numbers:
        found = await remark_desk.one(turn.tx, turn.seen_by(), number)
        if found is None or found.stage != "waiting":
            continue
        for listener in await remark_desk.listeners(turn.tx, turn.seen_by(), number):
            if listener.relation == "class teacher":
                heard[listener.link_id] = listener
                waiting[listener.link_id].append(found)
    for link, listener in heard.items():
        _tell(turn, listener, partial(_waiting_screen, waiting[link]))


async def tell_author(turn: Turn, found: Written, key: str, words: str) -> None:
    """What the class teacher did, in the class teacher's words."""

    def worded(say: Wording) -> Screen:
        text = [_about(say, found), say(key, words=excerpt(words, IN_NOTICE))]
        opened = Button(say.plain("remark-entry-open-button"), OpenWritten(remark=found.id))
        return Screen(Markup.join("\n", text), ((opened,),))

    for listener in await remark_desk.listeners(turn.tx, turn.seen_by(), found.id):
        if listener.relation == "author":
            _tell(turn, listener, worded)


def _waiting_screen(waiting: Sequence[Written], say: Wording) -> Screen:
    if len(waiting) == 1:
        (found,) = waiting
        text = [_about(say, found), say("remark-entry-new", author=found.author)]
        opened = Button(say.plain("remark-entry-review-button"), OpenReview(remark=found.id))
        return Screen(Markup.join("\n", text), ((opened,),))
    text = [say("remark-entry-new-several", author=waiting[0].author, count=len(waiting))]
    return Screen(text[0], ((Button(say.plain("remark-entry-review-button"), OpenWaiting()),),))


def _about(say: Wording, found: Written) -> Markup:
    return say("common-student-header", child=found.name, **{"class": found.class_name})


def _tell(turn: Turn, listener: Listener, worded: Callable[[Wording], Screen]) -> None:
    if listener.bot_id != turn.bot.id:
        return
    screen = worded(wording(listener.language or SOURCE))
    turn.notify(Notice(listener.chat_id, screen, Lane.ALERT, link_id=listener.link_id))
