"""About whom: a name is typed, or a group or the own class opened and its pupils ticked."""

from collections.abc import Sequence
from typing import Any, Final

from conversations import people
from conversations.excerpt import excerpt
from conversations.remark_entry.drafts import MOST_PUPILS, Draft
from conversations.remark_entry.taps import (
    ChoosePupil,
    OpenMine,
    OpenPupils,
    OpenStart,
    OpenWaiting,
    PupilsChosen,
    TogglePupil,
)
from conversations.remark_entry.writing import ask_kind
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales.markup import clean
from storage import remark_desk, taught_lessons
from storage.homework_search import folded
from storage.remark_desk import Pupil
from storage.taught_lessons import TaughtGroup

PLACE: Final = "remark-entry"
PAGE: Final = 10
FOUND: Final = 8
GROUPS: Final = 24


async def overview(turn: Turn, what: Any) -> Screen:
    """The groups, those with a lesson today first; what waits for the class teacher above them."""
    say, tx, viewer = turn.say, turn.tx, turn.seen_by()
    known = await remark_desk.pupils(tx, viewer)
    tabs = await people.children_row(turn, PLACE)
    mine = Button(say.plain("remark-entry-mine-button"), OpenMine(page=0))
    if not known:
        turn.done()
        return Screen(say("remark-entry-nobody"), ((mine,), *tabs))
    turn.ask(Draft())
    waiting = await remark_desk.waiting(tx, viewer)
    rows: list[Row] = []
    if waiting:
        label = say.plain("remark-entry-waiting-button", count=len(waiting))
        rows.append((Button(label, OpenWaiting()),))
    led = sorted({pupil.class_name for pupil in known if pupil.leads})
    if led:
        label = say.plain("remark-entry-class-button", **{"class": ", ".join(led)})
        rows.append((Button(label, OpenPupils(source=0, page=0)),))
    groups = [
        Button(excerpt(group.label, 30), OpenPupils(source=group.id, page=0)) for group in await _groups(turn)
    ]
    rows += [tuple(groups[start : start + 2]) for start in range(0, len(groups), 2)]
    return Screen(say("remark-entry-start"), (*rows, (mine,), *tabs))


async def open_pupils(turn: Turn, tap: OpenPupils) -> Screen:
    """A page of those one may write about."""
    return await _page(turn, begun(turn), tap.source, tap.page)


async def toggle(turn: Turn, tap: TogglePupil) -> Screen:
    """One pupil more or less; whoever opens another group begins anew."""
    draft, source = begun(turn), tap.source or None
    kept = draft.pupils if draft.group == source else ()
    pupils = [pupil for pupil in kept if pupil != tap.pupil]
    among = {pupil.id for pupil in await _of(turn, tap.source)}
    if tap.chosen and tap.pupil in among and len(pupils) < MOST_PUPILS:
        pupils.append(tap.pupil)
    draft = Draft(pupils=tuple(pupils), group=source)
    turn.ask(draft)
    return await _page(turn, draft, tap.source, tap.page)


async def chosen(turn: Turn, tap: PupilsChosen) -> Screen:
    draft = begun(turn)
    if not draft.pupils:
        turn.toast(turn.say.plain("remark-entry-none-toast"))
        return await overview(turn, tap)
    return await ask_kind(turn, draft)


async def choose(turn: Turn, tap: ChoosePupil) -> Screen:
    """One whose name was typed. In whose lesson: clear where the pupil is taught in one group alone."""
    known = await remark_desk.pupils(turn.tx, turn.seen_by())
    pupil = next((one for one in known if one.id == tap.pupil), None)
    if pupil is None:
        return gone(turn)
    group = pupil.groups[0] if len(pupil.groups) == 1 else None
    return await ask_kind(turn, Draft(pupils=(pupil.id,), group=group))


async def search(turn: Turn, typed: str) -> Screen | None:
    """Those whose names begin with what was typed; «Anna 7.b» narrows it. None: nobody."""
    say, words = turn.say, folded(clean(typed)).split()
    known = await remark_desk.pupils(turn.tx, turn.seen_by())
    found = [pupil for pupil in known if words and all(_fits(pupil, word) for word in words)]
    if len(found) == 1:
        return await choose(turn, ChoosePupil(pupil=found[0].id))
    back = (Button(say.plain("common-back-button"), OpenStart()),)
    if not found:
        return None
    buttons = [
        (Button(excerpt(f"{pupil.name}, {pupil.class_name}", 40), ChoosePupil(pupil=pupil.id)),)
        for pupil in found[:FOUND]
    ]
    key = "remark-entry-found-many" if len(found) > FOUND else "remark-entry-found"
    return Screen(say(key), (*buttons, back))


def nobody(turn: Turn, typed: str) -> Screen:
    """No such name among those one may write about."""
    back = (Button(turn.say.plain("common-back-button"), OpenStart()),)
    return Screen(turn.say("remark-entry-not-found", typed=excerpt(clean(typed), 60)), (back,))


def begun(turn: Turn) -> Draft:
    """What is being written; where it has ended, a new beginning."""
    return turn.state if isinstance(turn.state, Draft) else Draft()


def gone(turn: Turn) -> Screen:
    """Not there, or nobody of theirs."""
    back = Button(turn.say.plain("common-back-button"), OpenStart())
    return Screen(turn.say("common-not-found"), ((back,),))


async def _page(turn: Turn, draft: Draft, source: int, page: int) -> Screen:
    say, listed = turn.say, await _of(turn, source)
    if not listed:
        return gone(turn)
    ticked = set(draft.pupils) if draft.group == (source or None) else set[int]()
    pages = max(1, -(-len(listed) // PAGE))
    page = min(page, pages - 1)
    shown = listed[page * PAGE : (page + 1) * PAGE]
    buttons = [_tick(turn, pupil, source, page, chosen=pupil.id in ticked) for pupil in shown]
    steps = tuple(
        Button(say.plain(key), OpenPupils(source=source, page=there))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages
    )
    rows: list[Row] = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    onward = (
        (Button(say.plain("remark-entry-on-button", count=len(ticked)), PupilsChosen()),) if ticked else ()
    )
    rows += [steps, onward, (Button(say.plain("common-back-button"), OpenStart()),)]
    return Screen(say("remark-entry-pupils"), tuple(row for row in rows if row))


async def _of(turn: Turn, source: int) -> Sequence[Pupil]:
    known = await remark_desk.pupils(turn.tx, turn.seen_by())
    return [pupil for pupil in known if (source in pupil.groups if source else pupil.leads)]


async def _groups(turn: Turn) -> list[TaughtGroup]:
    taught = await taught_lessons.read(turn.tx, turn.seen_by(), turn.today, turn.today)
    today = [one.group.id for one in taught.lessons]
    ordered = sorted(taught.groups, key=lambda one: today.index(one.id) if one.id in today else len(today))
    return ordered[:GROUPS]


def _tick(turn: Turn, pupil: Pupil, source: int, page: int, *, chosen: bool) -> Button:
    key = "remark-entry-chosen-button" if chosen else "remark-entry-pupil-button"
    name = excerpt(f"{pupil.family_name} {pupil.given_name}", 34)
    tap = TogglePupil(source=source, page=page, pupil=pupil.id, chosen=not chosen)
    return Button(turn.say.plain(key, name=name), tap)


def _fits(pupil: Pupil, word: str) -> bool:
    names = folded(f"{pupil.given_name} {pupil.family_name}").replace("-", " ").split()
    return any(name.startswith(word) for name in names) or word == folded(pupil.class_name)
