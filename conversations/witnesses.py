"""Who else is told: of a link that was made, of guessing, of a password that reached the wrong phone.

    new link ──► the owner's other chats    [Tas nebiju es]  ends it at once
             ├─► the other owners           [Lūgt pārbaudīt] the class teacher is told
             └─► the class teacher          [Atvērt]         the student's registration
    [Es neesmu skolēns] ──► this link ends ──► the class teacher: [Atvērt] the student's card

Each notice is worded in its reader's language and sent under the reader's own right.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from conversations import people
from conversations.child import Id
from conversations.mending import OpenOwner, OpenStudent
from conversations.screen import NO_MENU, Button, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Do
from conversations.turn import Lane, Notice, Turn
from conversations.welcome import log_in_button, no_password_button
from locales import Markup, Wording, wording
from locales.languages import SOURCE
from storage import chats, links, witnesses
from storage import people as roles
from storage.links import Ended
from storage.people import Role
from storage.viewer import Viewer
from storage.witnesses import Doubted, Witness


class NotMe(Tap, code="wn"):
    """Of one's own: end that link."""

    link: Id


class Doubt(Tap, code="wd"):
    """Of another owner's: tell the class teacher."""

    link: Id


class NotStudent(Tap, code="ws"):
    """This phone got the student's password."""

    link: Id


async def tell_linked(turn: Turn) -> None:
    """Tell everybody concerned of the link that the turn has just made."""
    viewer = turn.seen_by()
    role = await roles.role(turn.tx, viewer)
    if role is None:
        return
    student = viewer.student_id or 0

    def worded(say: Wording, witness: Witness) -> Screen:
        about = _about(say, role, turn)
        if witness.relation == "self":
            text, label = say("links-new-own", **about), say.plain("links-not-me-button")
            return Screen(text, ((Button(label, NotMe(link=viewer.link_id)),),))
        if witness.relation == "family":
            text, label = say("links-new-family", **about), say.plain("links-doubt-button")
            return Screen(text, ((Button(label, Doubt(link=viewer.link_id)),),))
        opened = Button(say.plain("links-open-button"), OpenStudent(student=student))
        return Screen(say("links-new-class", **about), ((opened,),), silent=True)

    _notify(turn, await witnesses.of_link(turn.tx, viewer), worded)


async def tell_guessed(turn: Turn, username: bytes) -> None:
    """Wrong passwords were tried with somebody's code: once a day, to those whom it concerns."""
    for guessed in await witnesses.of_username(turn.tx, username, turn.now):
        _notify(turn, guessed.witnesses, partial(_guessed_screen, guessed.name))


def _guessed_screen(name: str, say: Wording, witness: Witness) -> Screen:
    return Screen(say("links-guessed", name=name))


async def not_me(turn: Turn, tap: NotMe) -> Screen:
    """The owner did not make that link: it ends at once, and so do unused passwords."""
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now):
        ended = await links.end_own(turn.tx, viewer, tap.link, "not me")
        if ended is not None:
            await tell_ended(turn, ended)
            return Screen(turn.say("links-not-me-done"))
    return Screen(turn.say("links-not-me-gone"))


async def doubt(turn: Turn, tap: Doubt) -> Screen:
    """Another owner does not believe in that link: the class teacher looks after it."""
    for viewer in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now):
        doubted = await witnesses.doubt(turn.tx, viewer, tap.link, "link")
        if doubted is not None:
            told = await _tell_class_teacher(turn, viewer, doubted, "links-doubted-class")
            return Screen(turn.say("links-doubted" if told else "links-doubted-later"))
    return Screen(turn.say("common-not-found"))


async def not_student(turn: Turn, tap: NotStudent) -> Screen:
    """«Es neesmu skolēns»: the link ends, the class teacher gets a task and, when linked, a notice."""
    viewers = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now)
    viewer = next((one for one in viewers if one.link_id == tap.link and one.kind == "student"), None)
    doubted = None if viewer is None else await witnesses.doubt(turn.tx, viewer, tap.link, "number")
    if viewer is None or doubted is None:
        return Screen(turn.say("links-not-me-gone"))
    told = await _tell_class_teacher(turn, viewer, doubted, "links-wrong-number-class")
    await links.end_own(turn.tx, viewer, tap.link, "not me")
    turn.viewer = await links.viewer(turn.tx, turn.bot.id, turn.chat, turn.now)
    turn.answer.commands_changed = True
    turn.done()
    turn.show(Screen(student_hint(turn, viewers)))  # the tapped message, without its button
    thanks = turn.say("links-wrong-number-thanks")
    text = turn.say("links-wrong-number-told" if told else "links-wrong-number-later")
    if turn.viewer is not None:
        return await people.home(turn, Markup(""), Markup.join(" ", [thanks, text]))
    turn.chat = await chats.show_link(turn.tx, turn.chat, None)
    turn.show(Screen(thanks, menu=NO_MENU, fresh=True))
    below = Markup.join(" ", [text, turn.say("links-wrong-number-next")])
    return Screen(below, ((log_in_button(turn),), (no_password_button(turn),)), fresh=True)


def student_hint(turn: Turn, viewers: Sequence[Viewer]) -> Markup:
    """What a chat is told that has just been linked by the student's password."""
    is_parents_phone = any(viewer.is_guardian for viewer in viewers)
    return turn.say("links-student-here" if is_parents_phone else "links-student-hint")


async def tell_ended(turn: Turn, ended: Ended, key: str = "links-ended-elsewhere") -> None:
    """Tell another chat that a link of it was ended from elsewhere; ``key``: by whom."""
    if (ended.bot_id, ended.chat_id) == (turn.bot.id, turn.chat.chat_id) or ended.bot_id != turn.bot.id:
        return
    chat = await chats.find(turn.tx, ended.bot_id, ended.chat_id, ended.user_id)
    screen = Screen(wording(chat.language or SOURCE)(key), menu=None if ended.left else NO_MENU)
    turn.notify(Notice(ended.chat_id, screen, Lane.ALERT))


async def _tell_class_teacher(turn: Turn, viewer: Viewer, doubted: Doubted, key: str) -> bool:
    role = await roles.role(turn.tx, viewer)
    told = [one for one in await witnesses.of_link(turn.tx, viewer) if one.relation == "class teacher"]
    if role is None or not told:
        return False

    def worded(say: Wording, witness: Witness) -> Screen:
        card = OpenOwner(student=doubted.student_id, person=doubted.person_id, kind=doubted.kind)
        button = Button(say.plain("links-open-button"), card)
        owner = say(f"people-owner-{doubted.kind}")
        return Screen(say(key, child=_child(say, role), owner=owner), ((button,),))

    if doubted.is_new:  # who taps ten times is heard once
        _notify(turn, told, worded)
    return True


def _notify(turn: Turn, told: Iterable[Witness], worded: Callable[[Wording, Witness], Screen]) -> None:
    for witness in told:
        if witness.bot_id == turn.bot.id:
            screen = worded(wording(witness.language or SOURCE), witness)
            turn.notify(Notice(witness.chat_id, screen, Lane.ALERT, link_id=witness.link_id))


def _about(say: Wording, role: Role, turn: Turn) -> dict[str, object]:
    return {
        "owner": say(f"people-owner-{role.kind}"),
        "child": _child(say, role),
        "day": say.day(turn.today),
        "time": say.time(turn.now),
    }


def _child(say: Wording, role: Role) -> str:
    if role.class_name is None:
        return role.name
    return say.plain("common-student-button", child=role.name, **{"class": role.class_name})


TAPS = (
    (NotMe, Do(not_me), Audience.LINKED),
    (Doubt, Do(doubt), Audience.LINKED),
    (NotStudent, Do(not_student), Audience.LINKED),
)
