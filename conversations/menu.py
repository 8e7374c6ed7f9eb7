"""The menu at the chat's foot: which keys stand where, for whom. Each topic's MenuItems tell what they do."""

from conversations.screen import NO_MENU, Menu
from conversations.turn import Turn
from storage.viewer import Viewer

GUARDIANS = (
    ("today-menu-button", "absences-menu-button"),
    ("grades-menu-button", "homework-menu-button"),
    ("diary-menu-button", "timetable-menu-button"),
    ("announcements-menu-button", "remarks-menu-button"),
    ("settings-menu-button", "help-menu-button", "links-leave-button"),
)
STUDENTS = (("today-menu-button", "goals-menu-button"), *GUARDIANS[1:])
_LAST = GUARDIANS[-1]
TEACHERS = (
    ("register-menu-button", "mark-entry-menu-button"),
    ("assignments-menu-button", "remark-entry-menu-button"),
    ("publishing-menu-button", "alerts-menu-button"),
    ("registration-menu-button", "duties-menu-button"),
    _LAST,
)
OFFICE = (
    ("alerts-menu-button", "summary-menu-button"),
    ("publishing-menu-button", "staff-menu-button"),
    ("school-menu-button", "figures-menu-button"),
    _LAST,
)
HEADS = (*OFFICE[:-1], TEACHERS[0], _LAST)
_STAFF = {"teacher": TEACHERS, "office": OFFICE, "head": HEADS}

GLIMPSES = {
    "grades": "grades-menu-button",
    "homework": "homework-menu-button",
    "timetable": "timetable-menu-button",
    "announcements": "announcements-menu-button",
}
"""What a guest's menu holds of what the guardian lets them look at."""


def of(turn: Turn, viewer: Viewer | None) -> Menu:
    """The menu of whoever looks; a stranger has none."""
    if viewer is None:
        return NO_MENU
    return Menu(tuple(tuple(turn.say.plain(key) for key in row) for row in _rows(viewer)))


def _rows(viewer: Viewer) -> tuple[tuple[str, ...], ...]:
    if viewer.is_staff:
        return _STAFF[viewer.kind]
    if viewer.kind == "delegate":
        keys = [key for thing, key in GLIMPSES.items() if thing in viewer.glimpses]
        return (*(tuple(keys[start : start + 2]) for start in range(0, len(keys), 2)), GUARDIANS[-1])
    return GUARDIANS if viewer.is_guardian else STUDENTS
