"""A topic for the tests of the process core: it counts, looks, fails and asks, and knows nothing of schools.

/start ── Look ── «Hello» [Count] [Look] [Fail]
words  ── Do ──── «Tick N», N being one more than before; the count is the dialog's state
"""

from typing import Any

from conversations.dispatch import Dispatch, Fallbacks
from conversations.event import Attached, Shared, Typed
from conversations.screen import NO_MENU, Button, Menu, Picture, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, Topic
from conversations.turn import Lane, Notice, Turn
from locales import Markup
from storage import chats
from tests.pictures import PIXEL


class Counting(State, name="ticking.counting"):
    """How often the chat has ticked."""

    count: int


class Count(Tap, code="tc"):
    """Count by a button."""


class Show(Tap, code="ts"):
    """Show a screen: "text", "picture", "protected"."""

    what: str
    number: int = 0


class Fail(Tap, code="tf"):
    """Raise, the first ``times`` times."""

    how: str


BUTTONS = (
    (Button("Count", Count()), Button("Fail", Fail(how="always"))),
    (Button("Fail once", Fail(how="once")), Button("Fail late", Fail(how="late"))),
    (Button("Text", Show(what="text")), Button("Picture", Show(what="picture"))),
    (Button("Protected", Show(what="protected", number=1)), Button("Nothing", Show(what="nothing"))),
    (Button("Write", Show(what="write")),),
)


class Ticking:
    """One set of handlers; ``failures`` counts what was raised, ``before`` how often a preparation ran."""

    def __init__(self) -> None:
        self.failures = 0
        self.prepared = 0
        self.looks = 0
        self.topic = Topic(
            name="ticking",
            commands=(
                Command("start", Look(self.hello), listed=False),
                Command("tick", Do(self.tick, before=self.prepare), listed=False),
                Command("menu", Look(self.menu), listed=False),
                Command("tell", Do(self.tell), listed=False),
                Command("long", Look(self.long), listed=False),
                Command("english", Do(self.english), listed=False),
            ),
            taps=(
                (Count, Do(self.tick), Audience.ANYONE),
                (Show, Look(self.show), Audience.ANYONE),
                (Fail, Do(self.fail), Audience.ANYONE),
            ),
            states=((Counting, Do(self.tick)),),
        )
        fallbacks = Fallbacks(
            stranger=Look(self.hello),
            outdated=Look(self.outdated),
            unexpected=Do(self.unexpected),
            stray_password=Do(self.delete),
            edited=Look(self.hello),
            blocked=Do(self.blocked),
        )
        self.dispatch = Dispatch([self.topic], fallbacks, is_password=lambda text: text.startswith("secret"))

    async def hello(self, turn: Turn, what: Any) -> Screen:
        self.looks += 1
        return Screen(Markup("Hello"), BUTTONS)

    async def menu(self, turn: Turn, what: Any) -> Screen:
        return Screen(Markup("Menu"), menu=Menu((("One", "Two"), ("Three",))))

    async def long(self, turn: Turn, what: Any) -> Screen:
        paragraphs = [f"<b>Paragraph {number}</b> " + "word " * 100 for number in range(20)]
        return Screen(Markup("\n\n".join(paragraphs)), BUTTONS)

    async def english(self, turn: Turn, what: Any) -> Screen:
        turn.chat = await chats.choose_language(turn.tx, turn.chat, "en")
        turn.answer.commands_changed = True
        return Screen(Markup("English"))

    async def prepare(self, turn: Turn, what: Any) -> int:
        self.prepared += 1
        return 7

    async def tick(self, turn: Turn, what: Any) -> Screen | None:
        count = (turn.state.count if isinstance(turn.state, Counting) else 0) + 1
        turn.ask(Counting(count=count))
        turn.toast(f"counted {count}")
        return Screen(Markup(f"Tick {count}"), BUTTONS, fresh=True)

    async def tell(self, turn: Turn, what: Any) -> Screen:
        """``/tell 1002 3``: three alerts for a chat."""
        chat, times = turn.event.rest.split()  # type: ignore[union-attr] # a command has a rest
        for number in range(int(times)):
            turn.notify(Notice(int(chat), Screen(Markup(f"Alert {number + 1}")), Lane.ALERT))
        return Screen(Markup("Told"))

    async def show(self, turn: Turn, tap: Show) -> Screen | None:
        self.looks += 1
        if tap.what == "nothing":
            turn.toast("nothing to see", alert=True)
            return None
        if tap.what == "write":
            turn.ask(Counting(count=1))
        text = Markup(f"{tap.what} {tap.number}")
        buttons = tuple(
            (Button(f"More {kind}", Show(what=kind, number=tap.number + 1)),) for kind in ("text", "picture")
        )
        picture = Picture(PIXEL) if tap.what == "picture" else None
        return Screen(text, buttons, picture=picture, protect=tap.what == "protected")

    async def fail(self, turn: Turn, tap: Fail) -> Screen:
        turn.ask(Counting(count=99))
        if tap.how == "always" or not self.failures:
            self.failures += 1
            raise ValueError("a fault with a secret in its text")
        return Screen(Markup("Recovered"))

    async def outdated(self, turn: Turn, what: Any) -> None:
        turn.toast("out of date")

    async def unexpected(self, turn: Turn, event: Typed | Attached | Shared) -> Screen | None:
        if isinstance(event, Attached):
            return Screen(Markup(f"A {event.kind} with {Markup.of(event.caption)}"))
        if isinstance(event, Shared):
            return Screen(Markup(f"A {event.kind}"), menu=NO_MENU)
        return await self.tick(turn, event)

    async def delete(self, turn: Turn, event: Typed) -> Screen:
        turn.delete(event.message_id)
        return Screen(Markup("Deleted"))

    async def blocked(self, turn: Turn, event: Any) -> None:
        return None
