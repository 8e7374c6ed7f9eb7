"""What stands beside the phones of the demo: who is here, with which code, and what to try first."""

from bot.demo.cast import CAST, STUDENT, Member
from locales import LANGUAGES, Markup, Wording, wording

STEPS = ("password", "start", "code", "read", "teacher", "absence", "end")
ENVELOPE = "\u2709\ufe0e"
"""The icon of the SMS tab, drawn as a letter and not as a coloured emoji."""


def titles() -> dict[str, str]:
    """The guide's title by language."""
    return {language: wording(language).plain("demo-title") for language in LANGUAGES}


def action_labels() -> dict[str, str]:
    """The label of the one action beside each person, by language."""
    return {language: wording(language).plain("demo-sms-again-button") for language in LANGUAGES}


def pages() -> dict[str, str]:
    """The guide's HTML by language."""
    return {language: _page(wording(language)) for language in LANGUAGES}


def notes(member: Member) -> dict[str, str]:
    """Who this is, in one line, by language."""
    return {language: _note(member, wording(language)) for language in LANGUAGES}


def sent_again(member: Member, *, sent: bool) -> dict[str, str]:
    """What the action beside a person has done, by language."""
    key = "demo-sms-again-done" if sent else "demo-sms-again-failed"
    return {language: wording(language).plain(key, name=member.given_name) for language in LANGUAGES}


def _note(member: Member, say: Wording) -> str:
    return say.plain(f"demo-note-{member.key.replace('_', '-')}")


def _page(say: Wording) -> str:
    steps = "".join(
        f"<li>{say(f'demo-step-{step}', code=STUDENT.code, envelope=ENVELOPE)}</li>" for step in STEPS
    )
    people = "".join(_person(member, say) for member in CAST)
    return (
        f"<p>{say('demo-intro')}</p>"
        f"<h3>{say('demo-steps-title')}</h3><ol>{steps}</ol>"
        f"<h3>{say('demo-people-title')}</h3><dl>{people}</dl>"
    )


def _person(member: Member, say: Wording) -> str:
    figures = member.children or (member,)
    codes = Markup(", ").join(
        say("demo-code-of", name=figure.given_name, code=figure.code) for figure in figures if figure.code
    )
    return (
        f"<dt>{say('demo-person', name=member.name, note=_note(member, say))}</dt>"
        f"<dd>{say('demo-codes', codes=codes)}</dd>"
    )
