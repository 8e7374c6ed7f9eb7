"""Groups: who hears what, joining, leaving, being thrown out, and the move to a supergroup."""

from typing import Any

import pytest

from bot.simulator import Group, PersonError, Simulator
from tests.bot.simulator.conftest import BOT, TOKEN, Api


@pytest.fixture
def group(sim: Simulator) -> Group:
    group = sim.groups.create("Vecāki", [1001, 1002])
    sim.groups.add_bot(group, sim.bot(TOKEN), 1001)
    return group


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    return [next(name for name in update if name != "update_id") for update in updates]


async def test_a_bot_is_told_that_it_was_added(api: Api, group: Group) -> None:
    added, service = await api.updates()
    change = added["my_chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("left", "member")
    assert service["message"]["new_chat_members"][0]["id"] == BOT
    assert (await api.sendMessage(chat_id=group.id, text="Sveiki"))["chat"]["title"] == "Vecāki"


async def test_privacy_mode(sim: Simulator, api: Api, group: Group) -> None:
    await api.updates()
    own = await api.sendMessage(chat_id=group.id, text="Jautājums?")
    sim.groups.send(group, 1001, "between people")
    sim.groups.send(group, 1001, "/help")
    sim.groups.send(group, 1001, "/help@another_bot")
    sim.groups.send(group, 1001, f"hey @sim{BOT}_bot")
    sim.groups.send(group, 1001, "an answer", reply_to=own["message_id"])
    heard = [update["message"]["text"] for update in await api.updates()]
    assert heard == ["/help", f"hey @sim{BOT}_bot", "an answer"]
    sim.groups.change_bot(group, sim.bot(TOKEN), "administrator", sim.people[1001].user())
    await api.updates()
    sim.groups.send(group, 1001, "between people")
    assert kinds(await api.updates()) == ["message"]


async def test_leaving(api: Api, group: Group) -> None:
    await api.updates()
    assert await api.leaveChat(chat_id=group.id) is True
    [left] = await api.updates()
    assert left["my_chat_member"]["new_chat_member"]["status"] == "left"
    refused = await api.call("sendMessage", chat_id=group.id, text="a")
    assert (refused.status, refused.description) == (403, "Forbidden: bot is not a member of the group chat")
    private = await api.error("leaveChat", chat_id=1001)
    assert private == "Bad Request: chat not found"


async def test_being_thrown_out(sim: Simulator, api: Api, group: Group) -> None:
    sim.groups.remove_bot(group, sim.bot(TOKEN), 1002)
    refused = await api.error("sendMessage", chat_id=group.id, text="a")
    assert refused == "Forbidden: bot was kicked from the group chat"
    with pytest.raises(PersonError):
        sim.groups.send(group, 77, "a")


async def test_becoming_a_supergroup(sim: Simulator, api: Api, group: Group) -> None:
    upgraded = sim.groups.migrate(group)
    answer = await api.call("sendMessage", chat_id=group.id, text="a")
    assert answer.body == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": upgraded.id},
    }
    assert str(upgraded.id).startswith("-100")
    assert (await api.sendMessage(chat_id=upgraded.id, text="a"))["chat"]["type"] == "supergroup"
    services = [update["message"] for update in await api.updates() if "message" in update]
    assert services[-2]["migrate_to_chat_id"] == upgraded.id
    assert services[-1]["migrate_from_chat_id"] == group.id


async def test_asking_about_a_group(sim: Simulator, api: Api, group: Group) -> None:
    assert (await api.getChat(chat_id=group.id))["title"] == "Vecāki"
    assert await api.getChatMemberCount(chat_id=group.id) == 3
    assert (await api.getChatMember(chat_id=group.id, user_id=1002))["status"] == "member"
    sim.groups.add_bot(group, sim.bot("77:other"), 1001, administrator=True)
    [admin] = await api.getChatAdministrators(chat_id=group.id)
    assert admin["user"]["id"] == 77
    stranger = Api(sim, "78:stranger")
    assert await stranger.error("getChat", chat_id=-5) == "Bad Request: chat not found"
    assert await stranger.error("sendMessage", chat_id=group.id, text="a") == "Bad Request: chat not found"
