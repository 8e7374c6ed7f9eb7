"""A poll under an announcement: its lines and its buttons. Values in, words out; the store is not asked."""

from conversations.board import Vote
from conversations.excerpt import excerpt
from conversations.screen import Button, Row
from locales import Markup, Wording
from storage.polls import Option, Poll

A_LABEL = 34


def lines(say: Wording, poll: Poll) -> list[Markup]:
    """The question, how it is answered and until when, who sees the answers, and what they are so far."""
    text = [say("announcements-poll", question=poll.question)]
    if poll.is_open:
        how = "announcements-poll-several" if poll.several else "announcements-poll-single"
        text.append(say(how, day=say.day(poll.until_day, "until")))
    else:
        text.append(say("announcements-poll-over", day=say.day(poll.until_day, "long")))
    text.append(say("announcements-poll-anonymous" if poll.anonymous else "announcements-poll-named"))
    if not poll.is_open:
        text += [_answer(say, option) for option in poll.options]
    if poll.voters is not None:
        text.append(say("announcements-poll-voters", count=poll.voters))
    elif poll.results != "never":
        text.append(say("announcements-poll-results-later"))
    return text


def rows(say: Wording, child: int, item: int, poll: Poll) -> list[Row]:
    """A button for each answer, while the poll is open."""
    if not poll.is_open:
        return []
    return [
        (
            Button(
                _label(say, option), Vote(child=child, item=item, option=option.id, chosen=not option.is_mine)
            ),
        )
        for option in poll.options
    ]


def _answer(say: Wording, option: Option) -> Markup:
    """In a poll that is over."""
    key = "announcements-poll-answer-mine" if option.is_mine else "announcements-poll-answer"
    if option.votes is None:
        return say(key, answer=option.label)
    return say("announcements-poll-counted", answer=say(key, answer=option.label), count=option.votes)


def _label(say: Wording, option: Option) -> str:
    sign = "✓" if option.is_mine else "○"
    shown = f"{sign} {excerpt(option.label, A_LABEL)}"
    return shown if option.votes is None else f"{shown} · {say.number(option.votes)}"
