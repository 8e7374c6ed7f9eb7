"""One call carried to an outcome, against the simulator: what can be mended at once is."""

import pytest

from bot.call import Call
from bot.client import Client
from bot.outcomes import Verdict
from bot.rendering import deletion
from bot.sending import Sender
from bot.simulator import Person, Simulator
from tests.clocks import HandClock
from tests.phones import TOKEN
from tests.wire import SimulatorRequest


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def simulator(clock: HandClock) -> Simulator:
    simulator = Simulator(people=[Person(id=1, first_name="I")], flood_control=False, clock=clock.time)
    await simulator.phone(1).start(simulator.bot(TOKEN))
    return simulator


@pytest.fixture
def sender(simulator: Simulator) -> Sender:
    wire = SimulatorRequest(simulator)
    return Sender(Client(TOKEN, api_url="sim://telegram", request=wire, polling=wire))


def texts(simulator: Simulator) -> list[str]:
    return [message.text for message in simulator.phone(1).chat(TOKEN).messages if message.from_bot]


def words(text: str) -> Call:
    return Call("sendMessage", {"chat_id": 1, "text": text, "parse_mode": "HTML"})


async def test_a_message_is_delivered(sender: Sender, simulator: Simulator) -> None:
    outcome = await sender.send(words("<b>Hello</b>"))
    assert outcome.verdict is Verdict.DELIVERED
    assert outcome.message_id == simulator.phone(1).chat(TOKEN).messages[-1].id
    assert sender.counts == {Verdict.DELIVERED: 1}


async def test_broken_html_goes_out_as_plain_text_and_is_counted(
    sender: Sender, simulator: Simulator
) -> None:
    outcome = await sender.send(words("<b>Half <i>open</b>"))
    assert outcome.verdict is Verdict.DELIVERED
    assert texts(simulator) == ["Half open"]
    assert sender.counts[Verdict.REWORD] == 1


async def test_too_long_a_text_goes_out_in_parts(sender: Sender, simulator: Simulator) -> None:
    outcome = await sender.send(words("word " * 2000))
    assert outcome.verdict is Verdict.DELIVERED
    assert "".join(texts(simulator)).count("word") == 2000


async def test_what_is_shown_already_is_done(sender: Sender) -> None:
    message_id = (await sender.send(words("Same"))).message_id
    edit = Call("editMessageText", {"chat_id": 1, "message_id": message_id, "text": "Same"})
    assert (await sender.send(edit)).verdict is Verdict.DONE


async def test_what_was_deleted_is_said_anew(sender: Sender, simulator: Simulator) -> None:
    message_id = (await sender.send(words("Old"))).message_id
    assert message_id is not None
    assert (await sender.send(deletion(1, message_id))).is_settled
    assert (await sender.send(deletion(1, message_id))).verdict is Verdict.DONE
    edit = Call("editMessageText", {"chat_id": 1, "message_id": message_id, "text": "New"})
    assert (await sender.send(edit)).verdict is Verdict.DELIVERED
    assert texts(simulator) == ["New"]


async def test_who_must_delete_a_message_oneself_is_asked_to(
    sender: Sender, simulator: Simulator, clock: HandClock
) -> None:
    message = await simulator.phone(1).send(TOKEN, "a password")
    clock.forward(hours=49)
    assert (await sender.send(deletion(1, message.id))).verdict is Verdict.REFUSED
    asking = deletion(1, message.id, otherwise=words("Please delete it"))
    assert (await sender.send(asking)).verdict is Verdict.DELIVERED
    assert texts(simulator) == ["Please delete it"]


async def test_what_telegram_does_not_take_is_refused(sender: Sender) -> None:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "x" * 65}]]}
    outcome = await sender.send(Call("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": keyboard}))
    assert outcome.verdict is Verdict.REFUSED
    assert "BUTTON_DATA_INVALID" in outcome.reason.upper()
