"""Who is looking at whom: the first line of each screen and the tabs under it.

    a family's screen:   🎒 Anna Bērziņa, 5.b klase    ── await header(turn)
                         …
                         [Jānis, 3.a] [Skolas darbs]   ── *await children_row(turn, "grades")
                              └── SwitchChild: the chat shows that link from now on, and the same place for it

A place is the name under which `topics.py` lists a screen that exists for every child ("grades", "homework").
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from conversations import menu
from conversations.screen import Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Do, Handler, Topic
from conversations.turn import Turn
from locales import Markup
from storage import chats, links, people
from storage.people import Role

A_ROW = 3
USUAL_SIGN = "🎒"
HOME = "home"
"""The place that exists for everybody: the menu."""


class SwitchChild(Tap, code="pc"):
    """Show another link of this chat: another child, or the owner's own work at school."""

    link: int
    place: str


@dataclass(frozen=True, slots=True)
class Place:
    """A screen that exists for each child, and for whom."""

    handler: Handler
    audience: Audience


async def header(turn: Turn) -> Markup:
    """The first line of a screen: the child with the class. Whose right has ended gets common-not-found."""
    role = await people.role(turn.tx, turn.seen_by())
    return turn.say("common-not-found") if role is None else line(turn, role)


async def shown_role(turn: Turn) -> Role | None:
    """The child that the turn looks at, and as whom."""
    return await people.role(turn.tx, turn.seen_by())


def line(turn: Turn, role: Role) -> Markup:
    """The same of a role that is known already; staff see their own name and school."""
    if role.is_staff:
        return turn.say("links-staff-header", name=role.own_name, school=role.school)
    if role.class_name is None:
        return turn.say("links-student-header", child=role.name)
    if role.sign is None and role.called is None:
        return turn.say("common-student-header", child=role.name, **{"class": role.class_name})
    seen = {"sign": role.sign or USUAL_SIGN, "child": role.called or role.name}
    return turn.say("common-own-header", **seen, **{"class": role.class_name})


async def children_row(turn: Turn, place: str) -> tuple[Row, ...]:
    """The last rows of buttons: a tab for each other child of this chat. Empty for most chats.

    A tap opens ``place`` for that child in the same message:
    ``buttons=(*rows, *await children_row(turn, "grades"))``.
    """
    viewer = turn.seen_by()
    viewers = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=viewer)
    if len(viewers) < 2:
        return ()
    roles = await people.roles(turn.tx, viewers)
    often = Counter(role.student_id for role in roles)
    tabs = [
        Button(
            tab_label(turn, role, alone=often[role.student_id] == 1),
            SwitchChild(link=role.link_id, place=place),
        )
        for role in roles
        if role.link_id != viewer.link_id
    ]
    return tuple(tuple(tabs[start : start + A_ROW]) for start in range(0, len(tabs), A_ROW))


def tab_label(turn: Turn, role: Role, *, alone: bool = True) -> str:
    """«Anna, 7.b»; with the owner where one chat knows the same child in two parts; staff: their work."""
    if role.is_staff:
        return turn.say.plain("links-staff-button")
    if not alone:
        owner = turn.say.plain(f"people-owner-{role.kind}")
        return turn.say.plain("links-role-button", child=role.short_name, owner=owner)
    seen = {"child": role.short_name, "class": role.class_name or "–"}
    label = turn.say.plain("common-student-button", **seen)
    return label if role.sign is None else f"{role.sign} {label}"


async def home(turn: Turn, *below: Markup) -> Screen:
    """Who is logged in and at whom they look, what the caller adds, and the menu: a message of its own."""
    viewer = turn.seen_by()
    role = await people.role(turn.tx, viewer)
    greeting = turn.say("people-greeting", owner=turn.say(f"people-owner-{viewer.kind}"))
    shown = [greeting, *([line(turn, role)] if role else []), *below]
    return Screen(Markup.join("\n", shown), menu=menu.of(turn, viewer), fresh=True)


def topic(places: Mapping[str, Place]) -> Topic:
    """The taps of this module; ``places`` by the names that children_row is given."""

    async def switch(turn: Turn, tap: SwitchChild) -> Screen | None:
        before = turn.seen_by()
        viewers = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now)
        chosen = next((viewer for viewer in viewers if viewer.link_id == tap.link), None)
        if chosen is None:
            turn.toast(turn.say.plain("common-not-found-toast"))
            return None
        turn.chat = await chats.show_link(turn.tx, turn.chat, chosen.link_id)
        turn.viewer = chosen
        turn.done()
        place = places.get(tap.place)
        if before.kind != chosen.kind:
            turn.answer.commands_changed = True
        if before.is_staff != chosen.is_staff or place is None or not place.audience.admits(chosen):
            return await home(turn)
        return await place.handler(turn, tap)

    return Topic(name="people", taps=((SwitchChild, Do(switch), Audience.LINKED),))
