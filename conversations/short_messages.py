"""What short messages say: Latvian in ASCII, one segment, no link and no child's name.

The language of a phone is not known, and only Latin letters fit a segment of 160.
"""

from locales import ascii_form, wording
from locales.languages import SOURCE
from storage.registration import Issue, MakeText
from storage.viewer import OwnerKind


def make_text(bot_username: str) -> MakeText:
    """Words an SMS with a password: whose it is, about which class, where to use it. For the console, too."""
    say = wording(SOURCE)

    def worded(issue: Issue) -> str:
        whose = say.plain(f"people-password-{issue.kind}")
        given = {"whose": whose, "password": issue.password, "bot": bot_username}
        if issue.minutes is not None:
            return ascii_form(say.plain("registration-asked-sms", **given, minutes=issue.minutes))
        if issue.class_name is None:
            return ascii_form(say.plain("registration-staff-sms", **given))
        return ascii_form(say.plain("registration-password-sms", **given, **{"class": issue.class_name}))

    return worded


def neutral_text() -> str:
    """To a registered phone that wrote what we do not act on: the same for whatever it was."""
    return ascii_form(wording(SOURCE).plain("registration-neutral-sms"))


def changed_text(kind: OwnerKind, class_name: str) -> str:
    """To the old number of somebody whose number was changed; «7.b, tētis» tells whose, and no name."""
    say = wording(SOURCE)
    owner = say.plain(f"people-owner-{kind}")
    return ascii_form(say.plain("registration-changed-sms", owner=owner, **{"class": class_name}))


def staff_changed_text() -> str:
    """To the old number of somebody who works at the school: neither who it is nor as what."""
    return ascii_form(wording(SOURCE).plain("staff-changed-sms"))


def removed_text(kind: OwnerKind, class_name: str) -> str:
    """To a number that is taken away, likewise: whoever means to bind another one cannot do so unseen."""
    say = wording(SOURCE)
    owner = say.plain(f"people-owner-{kind}")
    return ascii_form(say.plain("registration-removed-sms", owner=owner, **{"class": class_name}))
