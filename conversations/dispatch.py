"""Which handler an event belongs to: one table made from the list of topics, asked once an update."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from conversations.event import Attached, Blocked, Commanded, Edited, Event, Shared, Tapped, Typed
from conversations.state import State
from conversations.tap import OutdatedTap, Tap
from conversations.topic import Audience, Command, MenuItem, Topic, Way
from locales import every
from storage.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Fallbacks:
    """What happens when nothing fits. Each handler gets the event itself."""

    stranger: Way
    outdated: Way
    unexpected: Way
    stray_password: Way
    edited: Way
    blocked: Way


@dataclass(frozen=True, slots=True)
class Found:
    """A handler and what it is to be given beside the turn: a tap, a state or the event."""

    way: Way
    what: Any


class Dispatch:
    def __init__(
        self, topics: Sequence[Topic], fallbacks: Fallbacks, *, is_password: Callable[[str], bool]
    ) -> None:
        self._fallbacks = fallbacks
        self._is_password = is_password
        self._commands: dict[str, Command] = {}
        self._taps: dict[str, tuple[type[Tap], Way, Audience]] = {}
        self._states: dict[str, tuple[type[State], Way]] = {}
        self._labels: dict[str, list[MenuItem]] = {}
        for topic in topics:
            self._add(topic)

    def _add(self, topic: Topic) -> None:
        for command in topic.commands:
            for name in (command.name, *command.aliases):
                _once(self._commands, name, command)
        for tap in topic.taps:
            _once(self._taps, tap[0].prefix, tap)
        for state in topic.states:
            _once(self._states, state[0].name, state)
        for item in topic.menu:
            for label in every(item.key).values():
                self._labels.setdefault(label, []).append(item)

    def read_state(self, name: str, content: str) -> State | None:
        """The state kept in a dialog row; None when today's program no longer knows it."""
        known = self._states.get(name)
        if known is None:
            return None
        try:
            return known[0].model_validate_json(content)
        except ValueError:
            return None

    def find(self, event: Event, state: State | None, viewer: Viewer | None) -> Found | None:
        """The way of this event, or None when nothing is to be said (an edit while nothing is awaited)."""
        match event:
            case Tapped():
                return self._tapped(event, viewer)
            case Commanded():
                return self._commanded(event, viewer)
            case Typed():
                return self._typed(event, state, viewer)
            case Attached() | Shared():
                return self._said(event, state, viewer)
            case Edited():
                return self._edited(event, state)
            case Blocked():
                return Found(self._fallbacks.blocked, event)

    def _tapped(self, event: Tapped, viewer: Viewer | None) -> Found:
        known = self._taps.get(event.data.partition(":")[0])
        if known is None:
            return Found(self._fallbacks.outdated, event)
        kind, way, audience = known
        try:
            tap = kind.unpack(event.data)
        except OutdatedTap:
            return Found(self._fallbacks.outdated, event)
        return Found(way, tap) if audience.admits(viewer) else Found(self._fallbacks.stranger, event)

    def _commanded(self, event: Commanded, viewer: Viewer | None) -> Found:
        command = self._commands.get(event.name)
        if command is None:
            return Found(self._fallbacks.unexpected, event)
        if not command.audience.admits(viewer):
            return Found(self._fallbacks.stranger, event)
        return Found(command.way, event)

    def _edited(self, event: Edited, state: State | None) -> Found | None:
        """Who corrects an answer by editing it waits for us; whoever edits anything else does not."""
        if state is None and not self._is_password(event.text):
            return None
        return Found(self._fallbacks.edited, event)

    def _typed(self, event: Typed, state: State | None, viewer: Viewer | None) -> Found:
        items = self._labels.get(event.text.strip())
        if items:
            item = next((item for item in items if item.audience.admits(viewer)), None)
            return Found(item.way, event) if item else Found(self._fallbacks.stranger, event)
        return self._said(event, state, viewer)

    def _said(self, event: Typed | Attached | Shared, state: State | None, viewer: Viewer | None) -> Found:
        if viewer is None and state is not None and not state.takes_passwords:
            state = None  # its link has ended since: only a log-in can be waited for
        stray = isinstance(event, Typed) and self._is_password(event.text)
        if state is not None and (state.takes_passwords or not stray):
            return Found(self._states[state.name][1], state)
        if stray:
            return Found(self._fallbacks.stray_password, event)
        return Found(self._fallbacks.unexpected, event)


def _once(table: dict[str, Any], name: str, value: Any) -> None:
    if name in table:
        raise ValueError(f"two topics claim {name!r}")
    table[name] = value
