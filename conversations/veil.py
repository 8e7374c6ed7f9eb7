"""Marks under a spoiler, for whoever wants them hidden until a thumb asks (shared screens, lock screens)."""

from dataclasses import dataclass

from conversations.turn import Turn
from locales import Markup, Wording
from storage import preferences


@dataclass(frozen=True, slots=True)
class Veil:
    """Words one language and hides what gives a mark away, if the reader prefers so."""

    say: Wording
    hides: bool = False

    def __call__(self, shown: str) -> Markup:
        return self.say("grades-hidden", shown=shown) if self.hides else Markup.of(shown)


async def veil(turn: Turn) -> Veil:
    """As the viewer prefers it about the viewed student."""
    return Veil(turn.say, (await preferences.of(turn.tx, turn.seen_by())).hides_marks)
