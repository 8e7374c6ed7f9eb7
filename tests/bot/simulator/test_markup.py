"""Keyboards under messages and what is refused in them."""

from typing import Any

import pytest

from bot.simulator.answers import BadRequest
from bot.simulator.markup import read_markup

COPY = {"text": "a", "copy_text": {"text": "b"}}
ASKING = {"force_reply": True, "input_field_placeholder": "Kods"}


def inline(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (None, None),
        ("", None),
        ({"inline_keyboard": []}, None),
        ({"inline_keyboard": [[]]}, None),
        (inline({"text": "a", "callback_data": "x" * 64}), inline({"text": "a", "callback_data": "x" * 64})),
        (inline({"text": "a", "url": "e.lv"}), inline({"text": "a", "url": "http://e.lv/"})),
        (inline(COPY), inline(COPY)),
        ('{"keyboard": [["a"]], "selective": true}', {"keyboard": [[{"text": "a"}]], "selective": True}),
        ({"remove_keyboard": True, "selective": True}, {"remove_keyboard": True}),
        (ASKING, ASKING),
    ],
)  # fmt: skip
def test_kept(given: Any, kept: Any) -> None:
    assert read_markup(given) == kept


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ([], "object expected as reply markup"),
        ("{", "can't parse reply keyboard markup JSON object"),
        (inline({"text": "a", "callback_data": "ā" * 33}), "BUTTON_DATA_INVALID"),
        (inline({"text": "a", "callback_data": ""}), "BUTTON_DATA_INVALID"),
        (inline({"text": "a"}), "Text buttons are unallowed in the inline keyboard"),
        (inline({"callback_data": "a"}), 'Can\'t find field "text"'),
        (inline({"text": 1, "callback_data": "a"}), 'Field "text" must be of type String'),
        (inline("a"), "InlineKeyboardButton must be an Object"),
        (inline({"text": "a", "url": "no address"}), "inline keyboard button URL 'no address' is invalid"),
        (inline({"text": "a", "web_app": {"url": "http://e.lv"}}), "Only HTTPS links are allowed"),
        (inline({"text": "a", "copy_text": {"text": "x" * 257}}), "BUTTON_COPY_TEXT_INVALID"),
        (inline(*[{"text": "a", "callback_data": "b"}] * 101), "reply markup is too long"),
        ({"inline_keyboard": {}}, "must be an Array of Arrays"),
        ({"keyboard": []}, "keyboard is empty"),
        ({"keyboard": [[""]]}, "text buttons must have non-empty text"),
    ],
)
def test_refused(given: Any, error: str) -> None:
    with pytest.raises(BadRequest) as caught:
        read_markup(given)
    assert error in caught.value.description
