"""The product's own topics at work on the phones of the cast: the composition as production has it."""

from tests.phones import TOKEN, Phones


async def test_a_stranger_is_welcomed(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.starts()
    await mother.sees("E-klas")


async def test_an_empty_chat_says_what_the_bot_is(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.is_done()
    for language, words in (("lv", "Nav oficiālais"), ("ru", "E-klase"), ("", "Nav oficiālais")):
        data = {"language_code": language} if language else {}
        answer = await phones.simulator.call(TOKEN, "getMyShortDescription", data)
        assert isinstance(answer.body, dict)
        assert words in answer.body["result"]["short_description"]
