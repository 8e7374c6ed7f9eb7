"""The menu at the chat's foot: which keys stand where, for whom. Each topic's MenuItems tell what they do."""

from conversations.screen import NO_MENU, Menu
from conversations.turn import Turn
from storage.viewer import Viewer

FAMILY = (
    ("grades-menu-button", "homework-menu-button"),
    ("settings-menu-button", "help-menu-button"),
    ("links-leave-button",),
)
STAFF = (
    ("registration-menu-button",),
    ("settings-menu-button", "help-menu-button"),
    ("links-leave-button",),
)


def of(turn: Turn, viewer: Viewer | None) -> Menu:
    """The menu of whoever looks; a stranger has none."""
    if viewer is None:
        return NO_MENU
    rows = STAFF if viewer.is_staff else FAMILY
    return Menu(tuple(tuple(turn.say.plain(key) for key in row) for row in rows))
