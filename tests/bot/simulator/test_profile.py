"""Names, descriptions, commands and the menu button, by language and scope."""

from typing import Any

import pytest

from bot.simulator import Phone, Profile, Simulator
from tests.bot.simulator.conftest import BOT, Api


def command(name: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name.title()}]


def seen(phone: Phone) -> list[str]:
    return [item["command"] for item in phone.chat(BOT).commands]


async def test_the_narrowest_scope_and_the_own_language_win(sim: Simulator, api: Api, ilze: Phone) -> None:
    janis = sim.phone(1002)
    await api.setMyCommands(commands=command("default"))
    assert (seen(ilze), seen(janis)) == (["default"], ["default"])
    await api.setMyCommands(commands=command("latviski"), language_code="lv")
    assert (seen(ilze), seen(janis)) == (["latviski"], ["default"])
    await api.setMyCommands(commands=command("private"), scope={"type": "all_private_chats"})
    assert (seen(ilze), seen(janis)) == (["private"], ["private"])
    own: dict[str, Any] = {"scope": {"type": "chat", "chat_id": "1001"}}
    await api.setMyCommands(commands=command("own"), **own)
    assert (seen(ilze), seen(janis)) == (["own"], ["private"])
    assert await api.getMyCommands(**own) == command("own")
    assert await api.getMyCommands(language_code="lv") == command("latviski")
    await api.deleteMyCommands(**own)
    await api.deleteMyCommands(scope={"type": "all_private_chats"})
    assert (seen(ilze), seen(janis)) == (["latviski"], ["default"])


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"commands": [{"command": "A b", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": "x" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "a", "description": " "}]}, "command description must be non-empty"),
        ({"commands": command("a") * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": "["}, "can't parse commands JSON object"),
        ({}, "expected an Array of BotCommand"),
        ({"commands": command("a"), "scope": {"type": "chat", "chat_id": 1002}}, "chat not found"),
        ({"commands": command("a"), "scope": {"type": "planet"}}, "unsupported type specified"),
        ({"commands": command("a"), "language_code": "latvian"}, "invalid language code specified"),
    ],
)
@pytest.mark.usefixtures("ilze")
async def test_refused_commands(api: Api, params: dict[str, Any], error: str) -> None:
    assert await api.error("setMyCommands", **params) == f"Bad Request: {error}"


async def test_texts_by_language(api: Api) -> None:
    for method, field, limit in (
        ("Name", "name", 64),
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
    ):
        await getattr(api, f"setMy{method}")(**{field: "School"})
        await getattr(api, f"setMy{method}")(**{field: "Skola"}, language_code="lv")
        assert await getattr(api, f"getMy{method}")(language_code="lv") == {field: "Skola"}
        assert await getattr(api, f"getMy{method}")(language_code="ru") == {field: "School"}
        await getattr(api, f"setMy{method}")(language_code="lv")
        assert await getattr(api, f"getMy{method}")(language_code="lv") == {field: "School"}
        too_long: dict[str, Any] = {field: "a" * (limit + 1)}
        assert "is too long" in await api.error(f"setMy{method}", **too_long)
    assert (await api.getMe())["first_name"] == "School"


async def test_a_bot_told_beforehand() -> None:
    sim = Simulator(bots={"5:known": Profile("E-klase", "eklase_bot", "Apraksts")}, only_known_tokens=True)
    me = (await sim.call("5:known", "getMe")).result
    assert (me["first_name"], me["username"]) == ("E-klase", "eklase_bot")
    assert sim.find_bot("@EKLASE_BOT").id == 5
    assert (await sim.call("6:other", "getMe")).status == 401


async def test_menu_buttons(api: Api, ilze: Phone) -> None:
    app = {"type": "web_app", "text": "Atvērt", "web_app": {"url": "https://e.lv"}}
    assert ilze.chat(BOT).menu_button == {"type": "commands"}
    await api.setChatMenuButton(menu_button=app)
    assert ilze.chat(BOT).menu_button == app
    await api.setChatMenuButton(chat_id=1001, menu_button={"type": "commands"})
    assert ilze.chat(BOT).menu_button == {"type": "commands"}
    assert await api.getChatMenuButton(chat_id=1001) == {"type": "commands"}
    assert await api.getChatMenuButton() == app
    await api.setChatMenuButton(chat_id=1001)
    assert ilze.chat(BOT).menu_button == app
    wrong = {"type": "web_app", "text": "a", "web_app": {"url": "http://e.lv"}}
    assert "Only HTTPS links are allowed" in await api.error("setChatMenuButton", menu_button=wrong)
