"""Settings: language, one's own links, another child.

[Iestatījumi] ──► [Pieslēgumi] ──► one of them ──► [Beigt šo pieslēgumu]
              ├─► [Mani dati] ──► conversations/own_data.py
              ├─► [Valoda] ──► Latviešu · English · Русский · Українська
              └─► [Pievienot bērnu] ──► conversations/links.py
"""

from typing import Any, Final

from conversations import links as log_in
from conversations import own_data, people, witnesses
from conversations.child import Id
from conversations.delegations import OpenDelegations
from conversations.looks import OpenLook
from conversations.notice_taps import OpenNotices
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from conversations.welcome import ChooseLanguage, LogIn, OpenSettings, Welcome
from locales import LANGUAGES, Markup
from storage import links
from storage.clock import school_day
from storage.links import OwnLink

PLACE: Final = "settings"


class OpenLanguages(Tap, code="sl"):
    """The languages by their own names."""


class OpenLinks(Tap, code="sp"):
    """One's own links, in this chat and elsewhere."""


class OpenLink(Tap, code="sk"):
    """One of them."""

    link: Id


class EndLink(Tap, code="se"):
    """End it."""

    link: Id


async def overview(turn: Turn, what: Any) -> Screen:
    say = turn.say
    add = "settings-add-role-button" if turn.seen_by().is_staff else "settings-add-child-button"
    second = [Button(say.plain("settings-language-button"), OpenLanguages())]
    if not await _is_student_alone(turn):
        second.append(Button(say.plain(add), LogIn()))
    text = [await people.header(turn), say("settings-overview", language=say("settings-language-label"))]
    rows = (
        *_about_the_child(turn),
        _about_oneself(turn),
        tuple(second),
        *await people.children_row(turn, PLACE),
    )
    return Screen(Markup.join("\n", text), rows)


def _about_the_child(turn: Turn) -> tuple[Row, ...]:
    """What a family sets for each child."""
    viewer, say = turn.seen_by(), turn.say
    if viewer.student_id is None or viewer.kind == "delegate":
        return ()
    told = Button(say.plain("notices-settings-button"), OpenNotices(child=viewer.student_id))
    eyes = Button(say.plain("delegations-button"), OpenDelegations(child=viewer.student_id))
    look = Button(say.plain("looks-button"), OpenLook(child=viewer.student_id))
    return ((told, look), (eyes,)) if viewer.is_guardian else ((told, eyes),)


def _about_oneself(turn: Turn) -> Row:
    """What is kept, and through which links; a guest's one link is ended by «Beigt darbu»."""
    own = Button(turn.say.plain("settings-own-data-button"), own_data.MakeOwnData())
    if turn.seen_by().kind == "delegate":
        return (own,)
    return (Button(turn.say.plain("settings-links-button"), OpenLinks()), own)


async def languages(turn: Turn, what: Any) -> Screen:
    """Each language by its own name; choosing one brings the menu in it."""
    chosen = [ChooseLanguage.model_validate({"language": language}) for language in LANGUAGES]
    buttons = [Button(_tick(turn, tap), tap) for tap in chosen]
    back = _back(turn, Welcome() if turn.viewer is None else OpenSettings())
    return Screen(turn.say("settings-languages"), (tuple(buttons[:2]), tuple(buttons[2:]), (back,)))


async def own_links(turn: Turn, what: Any) -> Screen:
    """*Pieslēgumi*: who looks in my name, and since when."""
    own = await links.own(turn.tx, turn.seen_by())
    text = [turn.say("settings-links"), *(_listed(turn, link) for link in own)]
    rows: list[Row] = [(Button(_label(turn, link), OpenLink(link=link.id)),) for link in own]
    return Screen(Markup.join("\n", text), (*rows, (_back(turn, OpenSettings()),)))


async def one_link(turn: Turn, tap: OpenLink) -> Screen:
    own = await links.own(turn.tx, turn.seen_by())
    link = next((one for one in own if one.id == tap.link), None)
    if link is None:
        return Screen(turn.say("common-not-found"), ((_back(turn, OpenLinks()),),))
    about = "settings-link-end-about-staff" if link.child is None else "settings-link-end-about"
    text = [_line(turn, link), turn.say(about)]
    end = (Button(turn.say.plain("settings-link-end-button"), EndLink(link=link.id)),)
    return Screen(Markup.join("\n\n", text), (end, (_back(turn, OpenLinks()),)))


async def end_link(turn: Turn, tap: EndLink) -> Screen:
    """One link ends; where it was the last of this chat, that is logging out."""
    ended = await links.end_own(turn.tx, turn.seen_by(), tap.link)
    if ended is None:
        return Screen(turn.say("common-not-found"), ((_back(turn, OpenLinks()),),))
    await witnesses.tell_ended(turn, ended)
    turn.viewer = await links.viewer(turn.tx, turn.bot.id, turn.chat, turn.now)
    if turn.viewer is None:
        return await log_in.leave(turn, tap)
    turn.toast(turn.say.plain("settings-link-ended-toast"))
    if ended.link_id == turn.chat.link_id:
        turn.answer.commands_changed = True
        return await people.home(turn)
    return await own_links(turn, tap)


async def _is_student_alone(turn: Turn) -> bool:
    """Nobody but students looks in this chat: no child is theirs to add."""
    viewers = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now)
    return all(viewer.kind == "student" for viewer in viewers)


def _listed(turn: Turn, link: OwnLink) -> Markup:
    return Markup.join(" ", [Markup("•"), _line(turn, link)])


def _line(turn: Turn, link: OwnLink) -> Markup:
    say = turn.say
    owner = say(f"people-owner-{link.kind}")
    whose = owner if link.child is None or link.kind == "student" else f"{link.child}, {owner}"
    key = "settings-link-here" if link.is_here else "settings-link"
    since = {"day": say.day(school_day(link.linked_at), "year"), "time": say.time(link.linked_at)}
    return say(key, whose=whose, name=link.telegram_name or "–", **since)


def _label(turn: Turn, link: OwnLink) -> str:
    whose = link.child or turn.say.plain(f"people-owner-{link.kind}")
    return f"{whose} · {turn.say.day(school_day(link.linked_at))} {turn.say.time(link.linked_at)}"


def _tick(turn: Turn, tap: ChooseLanguage) -> str:
    name = turn.say.plain(f"settings-language-{tap.language}-button")
    return f"✓ {name}" if tap.language == turn.say.language else name


def _back(turn: Turn, tap: Tap) -> Button:
    return Button(turn.say.plain("common-back-button"), tap)


TOPIC = Topic(
    name=PLACE,
    commands=(
        Command("iestatijumi", Look(overview), Audience.LINKED, aliases=("settings",)),
        Command("pieslegumi", Look(own_links), Audience.LINKED),
        Command("valoda", Look(languages), aliases=("language",)),
        Command("mani_dati", Look(own_data.make), Audience.LINKED),
    ),
    taps=(
        (OpenSettings, Look(overview), Audience.LINKED),
        (own_data.MakeOwnData, Look(own_data.make), Audience.LINKED),
        (OpenLanguages, Look(languages), Audience.LINKED),
        (OpenLinks, Look(own_links), Audience.LINKED),
        (OpenLink, Look(one_link), Audience.LINKED),
        (EndLink, Do(end_link), Audience.LINKED),
    ),
    menu=(MenuItem("settings-menu-button", Look(overview), Audience.LINKED),),
)
