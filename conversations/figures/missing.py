"""Missed lessons of the last days, class by class, as a picture whose caption says the same."""

import asyncio
from typing import Final

from conversations import people
from conversations.drawing import class_bars
from conversations.drawing.class_bars import Bar, ClassBars
from conversations.figures.overview import class_name
from conversations.figures.taps import DrawMissing, OpenFigures
from conversations.screen import Button, Picture, Screen
from conversations.turn import Turn
from locales import Markup
from storage import figures
from storage.figures import MISSING, ClassMissing

CAPTION: Final = 40
"""So many classes fit into a caption of 1,024 signs; those who miss most come first, as in the picture."""


async def drawn(turn: Turn, tap: DrawMissing) -> Screen:
    """The picture; without missed lessons, a line."""
    missing = await figures.missing(turn.tx, turn.seen_by())
    if missing is None:
        return Screen(turn.say("common-not-found"))
    say = turn.say
    back = ((Button(say.plain("common-back-button"), OpenFigures()),),)
    header = await people.header(turn)
    those = sorted((one for one in missing if one.a_pupil), key=lambda one: -one.a_pupil)[:CAPTION]
    if not those:
        return Screen(Markup.join("\n", [header, say("figures-missing-none", days=MISSING.days)]), back)
    bars = ClassBars(
        title=say.plain("figures-missing-title"),
        below=say.plain("figures-missing-below-label", days=MISSING.days),
        bars=tuple(
            Bar(
                class_name(turn, one.name),
                _each(one, one.excused),
                _each(one, one.unexcused),
                _shown(turn, one),
            )
            for one in those
        ),
        excused=say.plain("figures-excused-label"),
        unexcused=say.plain("figures-unexcused-label"),
    )
    png = await asyncio.to_thread(class_bars.draw, bars)
    lines = [header, say("figures-missing", days=MISSING.days), *(_line(turn, one) for one in those)]
    return Screen(Markup.join("\n", lines), back, picture=Picture(png))


def _line(turn: Turn, one: ClassMissing) -> Markup:
    return turn.say(
        "figures-missing-line",
        each=_shown(turn, one),
        unexcused=turn.say.number(_each(one, one.unexcused), 1),
        **{"class": class_name(turn, one.name)},
    )


def _each(one: ClassMissing, lessons: int) -> float:
    return lessons / one.pupils


def _shown(turn: Turn, one: ClassMissing) -> str:
    return turn.say.number(one.a_pupil, 1)
