"""What stands in the .ftl files is HTML that Telegram takes, or plain text where no HTML is known."""

import re
from html.parser import HTMLParser

import pytest

from locales import ascii_form
from tests.locales.catalogue import CLOSE, OPEN, Entry, every_entry

TAGS = {"b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler", "a"}
ATTRIBUTES = {("a", "href"), ("blockquote", "expandable"), ("code", "class")}
ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+);")
TAG = re.compile(r"<(/?)([a-z-]+)((?:\s[^<>]*)?)>")
VALUE = re.compile(f"{OPEN}(\\w+){CLOSE}")

PLAIN_TOPICS = {"dates", "people"}
# The last part of a key -> how long its text may be, in UTF-16 units; values count as `LONG`.
LIMITS = {
    "button": 40,
    "label": 40,
    "title": 40,
    "placeholder": 40,
    "toast": 200,
    "alert": 200,
    "sms": 160,
    "command": 256,
    "about": 120,
    "description": 512,
}
LONG = {"child": 26, "class": 5, "password": 17, "bot": 32, "code": 11, "from": 6, "to": 6}
LONG |= dict.fromkeys(("page", "pages", "number", "n", "count", "total", "done", "mark", "grade"), 3)
USUAL = 12
MESSAGE = 4096


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag not in TAGS:
            self.faults.append(f"<{tag}> is not Telegram's")
        self.faults += [f"<{tag} {name}>" for name, _ in attrs if (tag, name) not in ATTRIBUTES]
        self.faults += [f"a value inside <{tag}>" for _, value in attrs if value and OPEN in value]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def faults_of_html(text: str) -> list[str]:
    tags = _Tags()
    tags.feed(text)
    tags.close()
    stray = re.findall("[<>&]", ENTITY.sub("", TAG.sub("", text)))
    return tags.faults + [f"<{tag}> stays open" for tag in tags.open] + [f"stray {sign}" for sign in stray]


def is_plain(entry: Entry) -> bool:
    return entry.topic in PLAIN_TOPICS or entry.key.rpartition("-")[2] in LIMITS


def length(text: str) -> int:
    filled = VALUE.sub(lambda value: "x" * LONG.get(value[1], USUAL), text)
    return len(filled.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    "bad", ["<b>x", "x</b>", "<b><i>x</b></i>", "<p>x</p>", "1 < 2", "A & B", "<b", "x<br>"]
)
def test_the_check_finds_what_telegram_refuses(bad: str) -> None:
    assert faults_of_html(bad)


def test_the_check_lets_good_html_pass() -> None:
    assert faults_of_html("<b>x</b> &lt; <blockquote expandable>⟦y⟧ &amp; <i>z</i></blockquote>") == []


def test_messages_are_html_that_telegram_takes() -> None:
    wrong = {
        str(entry): faults for entry in every_entry() for t in entry.texts if (faults := faults_of_html(t))
    }
    assert wrong == {}


def test_plain_messages_hold_no_tags() -> None:
    assert [
        str(e) for e in every_entry() if is_plain(e) and any(re.search("[<>&]", t) for t in e.texts)
    ] == []


def test_texts_fit_where_they_stand() -> None:
    too_long = {
        str(entry): length(text)
        for entry in every_entry()
        for text in entry.texts
        if length(text) > LIMITS.get(entry.key.rpartition("-")[2], MESSAGE)
    }
    assert too_long == {}


def test_buttons_toasts_and_commands_are_one_line() -> None:
    one_line = {"button", "label", "title", "placeholder", "toast", "sms", "command", "about"}
    entries = [entry for entry in every_entry() if entry.key.rpartition("-")[2] in one_line]
    assert [str(entry) for entry in entries if any("\n" in text for text in entry.texts)] == []


def test_an_sms_can_be_sent_in_ascii() -> None:
    messages = [entry for entry in every_entry() if entry.key.endswith("-sms")]
    lost = [
        str(entry)
        for entry in messages
        for text in entry.texts
        if ascii_form(VALUE.sub("x", text)).count("?") > text.count("?")
    ]
    assert lost == []


def test_an_sms_holds_no_link() -> None:
    messages = [entry for entry in every_entry() if entry.key.endswith("-sms")]
    assert [
        str(e) for e in messages if any(re.search(r"https?:|www\.|\.lv\b|t\.me", t) for t in e.texts)
    ] == []
