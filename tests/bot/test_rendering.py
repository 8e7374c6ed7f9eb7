"""Screens as calls of the Bot API."""

from typing import Any

import pytest

from bot.call import Call, Weight
from bot.errors import Unsendable
from bot.incoming import Standing
from bot.rendering import deletion, rendered, toast
from bot.rewording import as_new, as_plain
from bot.splitting import units
from conversations.screen import NO_MENU, Button, File, Menu, Picture, Screen
from locales import Markup
from tests.pictures import PIXEL
from tests.ticking import Count

CHAT = 1001
TEXT = Standing(7)
PICTURE = Standing(7, is_picture=True)
HELLO = Markup("<b>Hello</b>")
ONE_BUTTON = ((Button("Count", Count()),),)


def methods(screen: Screen, over: Standing | None = None) -> list[str]:
    return [call.method for call in rendered(screen, CHAT, over)]


def test_a_text_is_sent_as_html_without_previews() -> None:
    (call,) = rendered(Screen(HELLO, ONE_BUTTON, protect=True, silent=True), CHAT)
    assert call == Call(
        "sendMessage",
        {
            "chat_id": CHAT,
            "protect_content": True,
            "disable_notification": True,
            "reply_markup": {"inline_keyboard": [[{"text": "Count", "callback_data": "tc1"}]]},
            "text": "<b>Hello</b>",
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    )


def test_menus_persist_and_go() -> None:
    (call,) = rendered(Screen(HELLO, menu=Menu((("One", "Two"),))), CHAT)
    keyboard = [[{"text": "One"}, {"text": "Two"}]]
    assert call.data["reply_markup"] == {"keyboard": keyboard, "is_persistent": True, "resize_keyboard": True}
    (call,) = rendered(Screen(HELLO, menu=NO_MENU), CHAT)
    assert call.data["reply_markup"] == {"remove_keyboard": True}


def test_every_kind_of_button_has_its_field() -> None:
    row = (Button("a", url="https://example.org"), Button("b", copy="12"))
    (call,) = rendered(Screen(HELLO, (row,)), CHAT)
    assert call.data["reply_markup"]["inline_keyboard"] == [
        [{"text": "a", "url": "https://example.org"}, {"text": "b", "copy_text": {"text": "12"}}]
    ]


@pytest.mark.parametrize(
    ("screen", "over", "expected"),
    [
        (Screen(HELLO), TEXT, ["editMessageText"]),
        (Screen(HELLO, fresh=True), TEXT, ["sendMessage"]),
        (Screen(HELLO, menu=NO_MENU), TEXT, ["sendMessage"]),
        (Screen(HELLO, file=File("a.txt", b"x")), TEXT, ["sendDocument"]),
        (Screen(HELLO, picture=Picture(PIXEL)), TEXT, ["sendPhoto", "deleteMessage"]),
        (Screen(HELLO, picture=Picture(PIXEL)), PICTURE, ["editMessageMedia"]),
        (Screen(HELLO), PICTURE, ["sendMessage", "deleteMessage"]),
        (Screen(HELLO), Standing(7, is_file=True), ["sendMessage", "deleteMessage"]),
        (Screen(HELLO, protect=True), TEXT, ["sendMessage", "deleteMessage"]),
        (Screen(HELLO, protect=True), Standing(7, is_protected=True), ["editMessageText"]),
        (Screen(HELLO), None, ["sendMessage"]),
    ],
)
def test_what_replaces_what(screen: Screen, over: Standing | None, expected: list[str]) -> None:
    assert methods(screen, over) == expected


def test_a_long_edit_goes_on_in_new_messages() -> None:
    screen = Screen(Markup("\n\n".join(["p" * 3000] * 3)), ONE_BUTTON, protect=True)
    calls = rendered(screen, CHAT, Standing(7, is_protected=True))
    assert [call.method for call in calls] == ["editMessageText", "sendMessage", "sendMessage"]
    assert ["reply_markup" in call.data for call in calls] == [False, False, True]
    assert [call.data.get("protect_content") for call in calls] == [None, True, True]


def test_a_long_caption_goes_on_as_text() -> None:
    calls = rendered(Screen(Markup("w " * 1000), picture=Picture(PIXEL)), CHAT)
    assert [call.method for call in calls] == ["sendPhoto", "sendMessage"]


@pytest.mark.parametrize(
    "screen",
    [
        Screen(Markup("")),
        Screen(Markup(" <b>\n</b> ")),
        Screen(HELLO, ((Button(" ", Count()),),)),
        Screen(HELLO, ((Button("x", copy="x" * 257),),)),
    ],
)
def test_what_telegram_would_refuse_is_refused_here(screen: Screen) -> None:
    with pytest.raises(Unsendable):
        rendered(screen, CHAT)


def test_toasts_have_a_length() -> None:
    assert toast("q", None).data == {"callback_query_id": "q"}
    assert toast("q", "😀" * 100, alert=True).data["show_alert"] is True
    with pytest.raises(Unsendable):
        toast("q", "😀" * 101)


def test_a_call_survives_being_kept_as_text() -> None:
    for screen in (Screen(HELLO, ONE_BUTTON), Screen(HELLO, picture=Picture(PIXEL))):
        (call,) = rendered(screen, CHAT)
        assert Call.from_text(call.to_text()) == call
    kept = deletion(CHAT, 5, otherwise=call)
    assert Call.from_text(kept.to_text()) == kept


def test_what_counts_against_which_limit() -> None:
    assert deletion(CHAT, 5).weight is Weight.FREE
    assert rendered(Screen(HELLO), CHAT, TEXT)[0].weight is Weight.EDIT
    assert rendered(Screen(HELLO), CHAT)[0].weight is Weight.MESSAGE


def test_a_message_that_is_gone_is_sent_anew() -> None:
    (call,) = as_new(rendered(Screen(HELLO, ONE_BUTTON), CHAT, TEXT)[0])
    assert call == rendered(Screen(HELLO, ONE_BUTTON), CHAT)[0]
    (call,) = as_new(rendered(Screen(HELLO, picture=Picture(PIXEL)), CHAT, PICTURE)[0])
    assert call == rendered(Screen(HELLO, picture=Picture(PIXEL)), CHAT)[0]
    assert as_new(deletion(CHAT, 5)) == []


def test_what_cannot_be_read_as_html_goes_out_as_plain_text() -> None:
    data: dict[str, Any] = {"chat_id": CHAT, "text": "<b>a &lt; b", "parse_mode": "HTML"}
    assert as_plain(Call("sendMessage", data)) == [Call("sendMessage", {"chat_id": CHAT, "text": "a < b"})]
    long = as_plain(Call("sendMessage", data | {"text": "word " * 2000}))
    assert len(long) == 3
    assert "".join(call.data["text"] for call in long).count("word") == 2000
    assert as_plain(deletion(CHAT, 5)) == []


def test_a_label_of_any_length_is_shown_shortened() -> None:
    label = "Padziļinātais kurss " * 10 + "🎓"
    call = rendered(Screen(Markup("x"), ((Button(label, url="https://example.org"),),)), 1)[0]
    (shown,) = (button["text"] for row in call.data["reply_markup"]["inline_keyboard"] for button in row)
    assert shown.endswith("…")
    assert units(shown) <= 64
