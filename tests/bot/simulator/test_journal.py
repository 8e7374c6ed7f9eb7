"""What a later start restores, and SMS that somebody else writes into a file."""

import json
from pathlib import Path

from bot.simulator import Person, Simulator, Upload
from tests.bot.simulator.conftest import BOT, TOKEN, Api, picture


def simulator(path: Path) -> Simulator:
    return Simulator(people=[Person(1001, "Ilze", phone="+37120000001")], flood_control=False, journal=path)


async def test_a_later_start_goes_on_where_the_first_stopped(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    async with simulator(path) as sim:
        api, ilze = Api(sim), sim.phone(1001)
        sim.add_person(Person(1002, "Jānis"))
        await api.setMyCommands(commands=[{"command": "a", "description": "b"}], language_code="lv")
        await api.setMyName(name="E-klase")
        await ilze.start(BOT)
        await ilze.send(BOT, "unseen")
        await api.getUpdates(offset=(await api.getUpdates())[0]["update_id"] + 1)
        kept = await api.sendMessage(chat_id=1001, text="a")
        fixed = await api.sendMessage(chat_id=1001, text="a", reply_markup={"keyboard": [["Jā"]]})
        gone = await api.sendMessage(chat_id=1001, text="gone")
        await api.deleteMessage(chat_id=1001, message_id=gone["message_id"])
        await api.editMessageText(chat_id=1001, message_id=kept["message_id"], text="edited")
        await api.pinChatMessage(chat_id=1001, message_id=kept["message_id"])
        photo = await api.sendPhoto({"photo": Upload("a.png", picture())}, chat_id=1001)
        sms = sim.deliver_sms("+37120000001", "Parole")
        await ilze.read_sms(sms.id)
        group = sim.groups.create("Vecāki", [1001])
        sim.groups.add_bot(group, sim.bot(TOKEN), 1001)
        before = [message.body for message in ilze.chat(BOT).messages]
    for _ in range(2):  # the second start reads the compacted journal of the first
        async with simulator(path) as sim:
            api, ilze = Api(sim), sim.phone(1001)
            chat = ilze.chat(BOT)
            assert [message.body for message in chat.messages] == before
            assert (chat.started, chat.pinned) == (True, kept["message_id"])
            assert chat.keyboard == {"keyboard": [[{"text": "Jā"}]]}
            where = {"chat_id": 1001, "message_id": fixed["message_id"], "text": "b"}
            assert (await sim.call(TOKEN, "editMessageText", where)).status == 400
            assert sim.people[1002].first_name == "Jānis"
            assert (await api.getMe())["first_name"] == "E-klase"
            assert await api.getMyCommands(language_code="lv") == [{"command": "a", "description": "b"}]
            texts = [
                update["message"]["text"]
                for update in await api.getUpdates()
                if "text" in update.get("message", {})
            ]
            assert texts == ["unseen"]
            stored = sim.files.by_id[photo["photo"][0]["file_id"]]
            assert sim.files.content(stored) == picture()
            assert [(one.text, one.read) for one in ilze.sms] == [("Parole", True)]
            assert sim.groups.by_id[group.id].bots == {BOT: "member"}
    async with simulator(path) as sim:
        fresh = await Api(sim).sendMessage(chat_id=1001, text="next")
        assert fresh["message_id"] > photo["message_id"]


async def test_no_update_has_the_number_of_one_confirmed_before_the_restart(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    async with simulator(path) as sim:
        await sim.phone(1001).send(sim.bot(TOKEN), "heard")
        [heard] = await Api(sim).getUpdates()
        await Api(sim).getUpdates(offset=heard["update_id"] + 1)
    async with simulator(path) as sim:
        await sim.phone(1001).send(BOT, "fresh")
        [fresh] = await Api(sim).getUpdates()
        assert fresh["update_id"] > heard["update_id"]


async def test_webhooks_and_their_updates_survive(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    async with simulator(path) as sim:
        await Api(sim).setWebhook(url="http://127.0.0.1:9/x", secret_token="s")
        await sim.phone(1001).send(BOT, "waiting")
    async with simulator(path) as sim:
        info = await Api(sim).getWebhookInfo()
        assert (info["url"], info["pending_update_count"]) == ("http://127.0.0.1:9/x", 1)
        await Api(sim).deleteWebhook()
        [update] = await Api(sim).getUpdates()
        assert update["message"]["text"] == "waiting"


async def test_a_torn_line_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    async with simulator(path) as sim:
        await sim.phone(1001).send(sim.bot(TOKEN), "a")
    path.write_text(path.read_text() + '{"kind": "message", "cha')
    async with simulator(path) as sim:
        assert [message.text for message in sim.phone(1001).chat(BOT).messages] == ["a"]


async def test_sms_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sms.jsonl"
    line = json.dumps({"to": "+371 2000 0001", "text": "Parole 1", "at": "2026-05-04T10:00:00+03:00"})
    path.write_text(line + "\nnonsense\n", "utf-8")
    async with Simulator(people=[Person(1001, "Ilze", phone="+37120000001")], sms_file=path) as sim:
        ilze = sim.phone(1001)
        [first] = ilze.sms
        assert (first.sender, first.text, first.at) == ("SMS", "Parole 1", 1777878000.0)
        with path.open("a") as file:
            file.write('{"to": "+37120000001", "text": "Parole')
        with path.open("a") as file:
            file.write(' 2", "at": 5}\n')
        await sim.wait_for(lambda: [sms.text for sms in ilze.sms] == ["Parole 1", "Parole 2"])
        path.write_text('{"to": "+37120000001", "text": "Parole 3"}\n')
        await sim.wait_for(lambda: ilze.sms[-1].text == "Parole 3")
        assert len({sms.id for sms in ilze.sms}) == 3


async def test_an_sms_names_its_sender_or_gets_the_simulators(tmp_path: Path) -> None:
    path = tmp_path / "sms.jsonl"
    lines = ({"to": "+37120000001", "text": "Parole"}, {"to": "+37120000001", "text": "Rīt", "from": "Banka"})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    ilze = Person(1001, "Ilze", phone="+37120000001")
    async with Simulator(people=[ilze], sms_file=path, sms_sender="E-klase") as sim:
        sim.deliver_sms(ilze.phone, "Sveiki")
        sim.deliver_sms(ilze.phone, "Sveiki", sender="Skola")
        assert [sms.sender for sms in sim.phone(1001).sms] == ["E-klase", "Banka", "E-klase", "Skola"]


async def test_a_missing_sms_file_may_come_later(tmp_path: Path) -> None:
    path = tmp_path / "sms.jsonl"
    async with Simulator(people=[Person(1001, "Ilze", phone="+37120000001")], sms_file=path) as sim:
        path.write_text('{"to": "+37120000001", "text": "Parole"}\n')
        await sim.wait_for(lambda: [sms.text for sms in sim.phone(1001).sms] == ["Parole"])
