"""Turns, told through phones: looking, doing, tapping, and what must leave no trace."""

import pytest

from bot.simulator import Upload
from bot.simulator.updates import Update
from storage import chats, dialogs, outbox
from storage.chats import Chat
from tests.phones import TOKEN, Hand, Phones
from tests.ticking import Ticking

BOT = 5000


async def count_in(phones: Phones, hand: Hand) -> str | None:
    """What the store remembers of a chat's dialog."""
    async with phones.store.reading() as tx:
        dialog = await dialogs.find(tx, BOT, hand.person.id)
    return None if dialog is None else dialog.content


async def test_a_look_is_answered_and_leaves_nothing(crowd: Phones, ilze: Hand) -> None:
    await ilze.starts()
    await ilze.sees("Hello", "Count")
    assert await count_in(crowd, ilze) is None


async def test_words_are_taken_in_order(crowd: Phones, ilze: Hand) -> None:
    for number in range(5):
        await ilze.types(f"word {number}")
    await ilze.sees("Tick 5")
    assert [message.text for message in ilze.answers()] == [f"Tick {number}" for number in range(1, 6)]
    assert await count_in(crowd, ilze) == '{"count":5}'


async def test_a_preparation_runs_before_the_transaction(ilze: Hand, ticking: Ticking) -> None:
    await ilze.types("/tick")
    await ilze.sees("Tick 1")
    assert ticking.prepared == 1


async def test_a_tap_is_answered_with_its_line(ilze: Hand) -> None:
    await ilze.starts()
    await ilze.taps("Count")
    assert await ilze.toast() == "counted 1"
    await ilze.sees("Tick 1")


async def test_a_look_by_tap_replaces_the_message_in_place(ilze: Hand) -> None:
    await ilze.starts()
    await ilze.taps("Text")
    await ilze.sees("text 0", "More picture")
    await ilze.taps("More text")
    await ilze.sees("text 1")
    assert len(ilze.answers()) == 1


async def test_a_picture_takes_the_place_of_a_text_and_back(ilze: Hand) -> None:
    await ilze.starts()
    await ilze.taps("Picture")
    await ilze.sees("picture 0")
    assert "photo" in ilze.newest()
    await ilze.taps("More picture")
    await ilze.sees("picture 1")
    await ilze.taps("More text")
    await ilze.sees("text 2")
    assert "photo" not in ilze.newest()
    assert len(ilze.answers()) == 1


async def test_a_protected_screen_is_sent_anew_since_an_edit_cannot_protect(ilze: Hand) -> None:
    await ilze.starts()
    await ilze.taps("Protected")
    await ilze.sees("protected 1")
    assert ilze.newest().protected
    assert len(ilze.answers()) == 1
    await ilze.taps("More text")
    await ilze.sees("text 2")
    assert ilze.newest().protected, "the message keeps its protection"


async def test_a_tap_may_have_a_line_only(ilze: Hand) -> None:
    await ilze.starts()
    await ilze.taps("Nothing")
    assert await ilze.toast() == "nothing to see"
    await ilze.sees("Hello")


async def test_an_outdated_button_says_so(crowd: Phones, ilze: Hand) -> None:
    await ilze.starts()
    await ilze.sees("Hello")
    bot = crowd.simulator.bot(TOKEN)
    await crowd.simulator.call(
        TOKEN,
        "editMessageText",
        {
            "chat_id": 1001,
            "message_id": ilze.newest().id,
            "text": "Old",
            "reply_markup": {"inline_keyboard": [[{"text": "Old", "callback_data": "tc0:1"}]]},
        },
    )
    assert bot.id == BOT
    await ilze.taps("Old")
    assert await ilze.toast() == "out of date"


async def test_the_same_update_twice_counts_once(crowd: Phones, ilze: Hand) -> None:
    message = await ilze.types("once")
    await ilze.sees("Tick 1")
    crowd.simulator.bot(TOKEN).updates.restore(
        Update(100_000_001, "message", message.body, 1001, crowd.clock.time())
    )
    await ilze.sees("Tick 1")
    assert len(ilze.answers()) == 1


async def test_the_same_update_after_a_restart_counts_once(store_phones: Phones, ticking: Ticking) -> None:
    ilze = store_phones.person("ilze")
    async with store_phones.serving(ticking.dispatch, [ticking.topic]):
        message = await ilze.types("once")
        await ilze.sees("Tick 1")
    async with store_phones.serving(ticking.dispatch, [ticking.topic]):
        queue = store_phones.simulator.bot(TOKEN).updates
        queue.restore(Update(100_000_001, "message", message.body, 1001, store_phones.clock.time()))
        await ilze.types("twice")
        await ilze.sees("Tick 2")
    assert [answer.text for answer in ilze.answers()] == ["Tick 1", "Tick 2"]


async def test_a_fault_leaves_nothing_but_an_apology(
    crowd: Phones, ilze: Hand, ticking: Ticking, caplog: pytest.LogCaptureFixture
) -> None:
    await ilze.starts()
    await ilze.taps("Fail")
    await ilze.sees("K-000002")
    assert ticking.failures == 2
    assert await count_in(crowd, ilze) is None
    said = [record.getMessage() for record in caplog.records if record.name == "bot.intake"]
    assert len(said) == 2
    assert "update 100000002" in said[1]
    assert "secret" not in caplog.text, "a fault's text may hold what a person wrote"
    await ilze.types("and on it goes")
    await ilze.sees("Tick 1")


async def test_a_fault_that_passes_is_not_seen(ilze: Hand) -> None:
    await ilze.starts()
    await ilze.taps("Fail once")
    await ilze.sees("Recovered")


async def test_an_edited_message_changes_nothing(crowd: Phones, ilze: Hand) -> None:
    message = await ilze.types("one")
    await ilze.sees("Tick 1")
    await ilze.edits(message, "two")
    await ilze.sees("Tick 1")
    assert await count_in(crowd, ilze) == '{"count":1}'


async def test_photos_and_stickers_are_heard_of(crowd: Phones, ilze: Hand) -> None:
    await ilze.sends_photo(caption="<b>")
    await ilze.sees("A photo with <b>")
    phone = crowd.simulator.phone(1001)
    await phone.sticker(TOKEN, Upload("a.webp", b"RIFF0000WEBPVP8 "))
    await ilze.sees("A sticker")
    await ilze.sends_contact()
    await ilze.sees("A contact")


async def test_a_message_is_taken_out_of_the_chat(ilze: Hand) -> None:
    await ilze.types("secret words")
    await ilze.sees("Deleted")
    assert not [message for message in ilze.messages() if not message.from_bot]


async def test_a_menu_stands_at_the_foot_and_goes(crowd: Phones, ilze: Hand) -> None:
    await ilze.types("/menu")
    await ilze.sees("Menu", "Three")
    assert ilze.menu == [["One", "Two"], ["Three"]]
    await ilze.sends_contact()
    await ilze.sees("A contact")
    assert ilze.menu == []


async def test_a_long_text_comes_in_parts_with_the_buttons_last(ilze: Hand) -> None:
    await ilze.types("/long")
    await ilze.sees("Paragraph 0", "Paragraph 19")
    assert len(ilze.answers()) == 3
    assert [bool(message.buttons) for message in ilze.answers()] == [False, False, True]


async def test_notices_reach_another_chat_in_order(ilze: Hand, anna: Hand) -> None:
    await anna.starts()
    await anna.sees("Hello")
    await ilze.types("/tell 1002 3")
    await ilze.sees("Told")
    await anna.sees("Alert 3")
    assert [message.text for message in anna.answers()] == ["Hello", "Alert 1", "Alert 2", "Alert 3"]


async def test_a_look_waits_its_turn_behind_what_the_chat_still_has_to_get(crowd: Phones, ilze: Hand) -> None:
    crowd.simulator.faults.add("server_error", method="sendMessage")
    await ilze.types("one")
    await ilze.is_done()
    await ilze.starts()
    await ilze.is_done()
    assert ilze.answers() == []
    crowd.clock.forward(seconds=2)
    await ilze.sees("Hello")
    assert [message.text for message in ilze.answers()] == ["Tick 1", "Hello"]


async def test_a_group_is_told_one_line_and_left(crowd: Phones) -> None:
    simulator = crowd.simulator
    group = simulator.groups.create("7.b", [1001, 1002])
    bot = simulator.bot(TOKEN)
    simulator.groups.add_bot(group, bot, 1001)
    await simulator.wait_for(lambda: group.bots[bot.id] == "left")
    said = [message.text for message in group.messages if message.from_bot and message.text]
    assert said == [f"Es atbildu tikai privātā sarakstē: @{bot.username}"]


async def test_a_blocked_chat_is_remembered_until_its_owner_writes(crowd: Phones, ilze: Hand) -> None:
    async with crowd.store.writing() as tx:
        await chats.choose_language(tx, Chat(bot_id=BOT, chat_id=1001, user_id=1001), "lv")

    async def blocked() -> bool:
        async with crowd.store.reading() as tx:
            return (await chats.find(tx, BOT, 1001, 1001)).blocked_at is not None

    await ilze.types("one")
    await ilze.sees("Tick 1")
    await ilze.blocks()
    await ilze.is_done()
    assert await blocked()
    await ilze.starts()
    await ilze.sees("Hello")
    assert not await blocked()


async def test_commands_are_told_to_telegram_at_start(crowd: Phones) -> None:
    calls = crowd.simulator.calls
    await crowd.simulator.wait_for(lambda: sum(call.method == "setMyCommands" for call in calls) == 5)
    languages = [call.params.get("language_code") for call in calls if call.method == "setMyCommands"]
    assert languages == [None, "lv", "en", "ru", "uk"]


async def test_nothing_is_left_in_the_outbox(crowd: Phones, ilze: Hand) -> None:
    for _ in range(3):
        await ilze.types("tick")
    await ilze.sees("Tick 3")
    async with crowd.store.reading() as tx:
        assert not await outbox.holds_back(tx, BOT, 1001, crowd.clock())
        rows = await tx.fetch("SELECT content, sent_at, message_id FROM outbox ORDER BY id")
    assert len(rows) == 3
    assert all(row["content"] is None and row["sent_at"] and row["message_id"] for row in rows)


async def test_a_chats_own_commands_follow_its_language(crowd: Phones, ilze: Hand) -> None:
    await ilze.types("/english")
    await ilze.sees("English")
    (call,) = [call for call in crowd.simulator.calls if "scope" in call.params]
    assert (call.method, call.params["scope"]) == ("setMyCommands", {"type": "chat", "chat_id": 1001})


async def test_a_look_that_wants_to_write_is_a_fault(ilze: Hand, ticking: Ticking) -> None:
    await ilze.starts()
    await ilze.taps("Write")
    await ilze.sees("K-")
