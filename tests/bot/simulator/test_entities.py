"""Formatted text: what becomes of markup, and Telegram's words where it is wrong."""

from typing import Any

import pytest

from bot.simulator.entities import EntityError, format_text, utf16_length

Short = tuple[str, str, dict[str, Any]]


def users(user_id: int) -> dict[str, Any] | None:
    return {"id": 7, "is_bot": False, "first_name": "Ilze"} if user_id == 7 else None


def read(source: str, mode: str, explicit: list[dict[str, Any]] | None = None) -> tuple[str, list[Short]]:
    """The text, and each entity as kind, covered text and further fields."""
    text, entities = format_text(source, mode, explicit, users)
    units = text.encode("utf-16-le")
    short = []
    for entity in entities:
        covered = units[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le")
        extra = {name: value for name, value in entity.items() if name not in ("type", "offset", "length")}
        short.append((entity["type"], covered, extra))
    return text, short


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b> <strong>b</strong>", "a b", [("bold", "a", {}), ("bold", "b", {})]),
        ("<i>a</i><em>b</em>", "ab", [("italic", "ab", {})]),
        ("<u>a</u> <ins>b</ins>", "a b", [("underline", "a", {}), ("underline", "b", {})]),
        ("<s>a</s> <del>b</del>", "a b", [("strikethrough", "a", {}), ("strikethrough", "b", {})]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", "a", {})]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", "a", {})]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", "a", {})]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", "a", {})]),
        ("<code>a.lv</code>", "a.lv", [("code", "a.lv", {})]),
        ('<pre><code class="language-py">a</code></pre>', "a", [("pre", "a", {"language": "py"})]),
        ("<pre>a</pre>", "a", [("pre", "a", {})]),
        ('<a href="https://e.lv">a</a>', "a", [("text_link", "a", {"url": "https://e.lv/"})]),
        ("<a href='tg://user?id=7'>a</a>", "a", [("text_mention", "a", {"user": users(7)})]),
        ("<a href='tg://user?id=8'>a</a>", "a", []),
        ('<tg-emoji emoji-id="53">👍</tg-emoji>', "👍", [("custom_emoji", "👍", {"custom_emoji_id": "53"})]),
        (
            "<tg-time unix='5' format='wDT'>a</tg-time>",
            "a",
            [("date_time", "a", {"unix_time": 5, "date_time_format": "wDT"})],
        ),
        ("<b >a</b >", "a", [("bold", "a", {})]),
        ("<a>e.lv</a>", "e.lv", [("text_link", "e.lv", {"url": "http://e.lv/"})]),
        ("<a href='no link'>a</a>", "a", []),
        ("<B>a</B>", "a", [("bold", "a", {})]),
        ("<b>a</>", "a", [("bold", "a", {})]),
        ("&lt;b&gt; &amp; &quot; &#65; &#x1F600; &nbsp;", '<b> & " A 😀 &nbsp;', []),
        ("😀<b>ā😀</b>", "😀ā😀", [("bold", "ā😀", {})]),
        ("<b></b>a", "a", []),
        ("  <b> a</b> \n", "a", [("bold", "a", {})]),
        ("<b>a<i>b</i></b>", "ab", [("bold", "ab", {}), ("italic", "b", {})]),
    ],
)
def test_html(source: str, text: str, entities: list[Short]) -> None:
    assert read(source, "HTML") == (text, entities)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("ā<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("ā<x>a</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("ā</b>", "Unexpected end tag at byte offset 2"),
        ("<b>ā</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>a</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a =x>a</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a  ", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href= ", 'Unclosed start tag "a" at byte offset 0'),
        ("<tg-time>a</tg-time>", "Invalid date-time identifier specified"),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<tg-emoji emoji-id='x'>a</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_wrong_html(source: str, error: str) -> None:
    with pytest.raises(EntityError) as caught:
        read(source, "html")
    assert str(caught.value) == error


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*a* _b_ __c__ ~d~ ||e||", "a b c d e", [
            ("bold", "a", {}), ("italic", "b", {}), ("underline", "c", {}),
            ("strikethrough", "d", {}), ("spoiler", "e", {}),
        ]),
        (r"\*a\. \\", r"*a. " + "\\", []),
        ("`a\\`b`", "a`b", [("code", "a`b", {})]),
        ("```py\na.b!\n```", "a.b!", [("pre", "a.b!", {"language": "py"})]),
        ("```\na```", "a", [("pre", "a", {})]),
        (r"[a](http://e.lv/x\))", "a", [("text_link", "a", {"url": "http://e.lv/x)"})]),
        ("[a](tg://user?id=7)", "a", [("text_mention", "a", {"user": users(7)})]),
        ("![👍](tg://emoji?id=53)", "👍", [("custom_emoji", "👍", {"custom_emoji_id": "53"})]),
        ("![a](tg://time?unix=5&format=t)", "a",
         [("date_time", "a", {"unix_time": 5, "date_time_format": "t"})]),
        (">a\n>b\nc", "a\nb\nc", [("blockquote", "a\nb", {})]),
        (">a\n>b||", "a\nb", [("expandable_blockquote", "a\nb", {})]),
        ("x\n>a", "x\na", [("blockquote", "a", {})]),
        ("*a _b_*", "a b", [("bold", "a b", {}), ("italic", "b", {})]),
    ],
)  # fmt: skip
def test_markdown_v2(source: str, text: str, entities: list[Short]) -> None:
    assert read(source, "MarkdownV2") == (text, entities)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("ā*b", "Can't find end of Bold entity at byte offset 2"),
        ("_b", "Can't find end of Italic entity at byte offset 0"),
        ("a.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a|b", "Character '|' is reserved and must be escaped with the preceding '\\'"),
        ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
        ("```a", "Can't find end of Pre entity at byte offset 0"),
        ("[a](b", "Can't find end of a URL at byte offset 4"),
        ("![a](tg://x)", "Custom emoji entity must contain a tg://emoji URL"),
        ("*a\nb", "Can't find end of Bold entity at byte offset 0"),
        (">*a\nb*", "Can't find end of Bold entity at byte offset 1"),
        ("![a]", "Custom emoji entity must contain a tg://emoji URL"),
    ],
)
def test_wrong_markdown_v2(source: str, error: str) -> None:
    with pytest.raises(EntityError) as caught:
        read(source, "MarkdownV2")
    assert str(caught.value) == error


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*a* _b_ `c`", "a b c", [("bold", "a", {}), ("italic", "b", {}), ("code", "c", {})]),
        ("[a](e.lv)", "a", [("text_link", "a", {"url": "http://e.lv/"})]),
        ("```\na*b```", "a*b", [("pre", "a*b", {})]),
        (r"\_a\*", "_a*", []),
        ("a.b!", "a.b!", []),
    ],
)
def test_legacy_markdown(source: str, text: str, entities: list[Short]) -> None:
    assert read(source, "Markdown") == (text, entities)


def test_wrong_legacy_markdown() -> None:
    with pytest.raises(EntityError, match="Can't find end of the entity starting at byte offset 3"):
        read("ā *a", "markdown")


def test_an_unknown_parse_mode_is_refused() -> None:
    with pytest.raises(EntityError, match="Unsupported parse_mode"):
        read("a", "bbcode")


@pytest.mark.parametrize(
    ("source", "entities"),
    [
        ("/start@e_bot now /1/2", [("bot_command", "/start@e_bot")]),
        (
            "see https://e.lv/a?b=(c). And e-klase.lv, ok",
            [("url", "https://e.lv/a?b=(c)"), ("url", "e-klase.lv")],
        ),
        ("(http://e.lv/x)", [("url", "http://e.lv/x")]),
        ("http://127.0.0.1:8081/a", [("url", "http://127.0.0.1:8081/a")]),
        ("@ilze, @ab me@e.lv", [("mention", "@ilze"), ("email", "me@e.lv")]),
        ("#mājas_darbs #12 $EUR", [("hashtag", "#mājas_darbs"), ("cashtag", "$EUR")]),
        ("zvani +371 20 000 001 vai 1.5.2026", [("phone_number", "+371 20 000 001")]),
        ("Vidējā atzīme 7.5, 12/20 un e-pasts", []),
    ],
)
def test_what_telegram_finds_by_itself(source: str, entities: list[tuple[str, str]]) -> None:
    assert [(kind, covered) for kind, covered, _ in read(source, "")[1]] == entities


def test_nothing_is_looked_for_inside_code_and_links() -> None:
    source = "<code>/a b.lv</code> <a href='e.lv'>@ilze x.lv</a> <b>c.lv</b>"
    kinds = [kind for kind, _, _ in read(source, "HTML")[1]]
    assert kinds == ["code", "text_link", "bold", "url"]


def test_explicit_entities_are_counted_in_utf16_units() -> None:
    given: list[dict[str, Any]] = [
        {"type": "bold", "offset": 2, "length": 1},
        {"type": "mention", "offset": 0, "length": 2},  # Telegram finds these by itself
        {"type": "italic", "offset": 1, "length": 1},  # half a character
        {"type": "code", "offset": 40, "length": 1},  # outside
        {"type": "text_link", "offset": 3, "length": 2, "url": "e.lv"},
    ]
    assert read("😀a😀", "", given) == (
        "😀a😀",
        [("bold", "a", {}), ("text_link", "😀", {"url": "http://e.lv/"})],
    )


def test_every_explicit_kind() -> None:
    given: list[dict[str, Any]] = [
        {"type": "pre", "offset": 0, "length": 1, "language": "py"},
        {"type": "custom_emoji", "offset": 1, "length": 1, "custom_emoji_id": "5"},
        {"type": "text_mention", "offset": 2, "length": 1, "user": {"id": 7}},
        {"type": "date_time", "offset": 3, "length": 1, "unix_time": 9},
        {"type": "text_link", "offset": 4, "length": 1, "url": "no link"},
    ]
    assert read("abcde", "", given)[1] == [
        ("pre", "a", {"language": "py"}),
        ("custom_emoji", "b", {"custom_emoji_id": "5"}),
        ("text_mention", "c", {"user": users(7)}),
        ("date_time", "d", {"unix_time": 9}),
    ]


def test_crossing_entities_are_cut() -> None:
    given = [{"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 2, "length": 3}]
    assert read("abcde", "", given)[1] == [("bold", "abc", {}), ("italic", "c", {}), ("italic", "de", {})]


@pytest.mark.parametrize("given", [[{"type": "bold"}], [{"type": "x", "offset": 0, "length": 1}], [3]])
def test_wrong_explicit_entities(given: list[Any]) -> None:
    with pytest.raises(EntityError):
        read("abc", "", given)


def test_control_characters_and_returns_go() -> None:
    assert read("a\r\n<b>b\x07c</b>", "HTML") == ("a\nb c", [("bold", "b c", {})])


def test_utf16_length() -> None:
    assert [utf16_length(text) for text in ("", "abc", "āž", "a😀")] == [0, 3, 2, 3]
