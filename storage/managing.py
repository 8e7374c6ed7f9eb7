"""The operator of the machine as one who manages a school: the console does what the office does in chat."""

from datetime import datetime

from storage.viewer import Viewer


def operator(school_id: int, now: datetime) -> Viewer:
    """A viewer whom only `{{managed}}` knows: no link, but the school's number below zero.

    No update leads here, for viewers of chats are made from links alone and those are numbered from 1.
    It is for whoever holds the key file, who could open the store anyway.
    """
    return Viewer(
        link_id=-school_id,
        bot_id=0,
        chat_id=0,
        user_id=0,
        school_id=school_id,
        person_id=0,
        student_id=None,
        kind="head",
        used_at=now,
        now=now,
    )


def is_operator(viewer: Viewer) -> bool:
    """Whether it is the operator rather than somebody with a log-in."""
    return viewer.link_id < 0
