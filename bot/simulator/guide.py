"""What the owner of a demonstration tells the people in front of the page."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

Texts = dict[str, str]
Run = Callable[[int], Awaitable[str | Texts]]


@dataclass(slots=True)
class Action:
    """A button beside a person's name.

    `run` gets the person's id and answers one sentence, or a table of it by language.
    """

    run: Run
    label: Texts | str = ""


@dataclass(slots=True)
class Guide:
    """Title and trusted HTML by language (lv, en, ru, uk); `people` are ids, in the order to show."""

    title: Texts
    html: Texts
    people: list[int] = field(default_factory=list)
    actions: dict[str, Action | Run] = field(default_factory=dict)

    def action(self, name: str) -> Action | None:
        found = self.actions.get(name)
        return found if found is None or isinstance(found, Action) else Action(found, name)

    def to_json(self) -> dict[str, Any]:
        actions = []
        for name in self.actions:
            action = self.action(name)
            label = action.label if action else ""
            actions.append({"name": name, "label": label or name, "url": f"/guide/action/{name}"})
        return {"title": self.title, "html": self.html, "people": self.people, "actions": actions}
