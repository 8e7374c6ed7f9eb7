"""What is understood of a message that somebody types to log in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.given import Given, is_password, read
from storage import passwords

CODE, SHOWN, NORMAL = "309900-00017", "7KQ2M-XW9CD-4TRBN", "7KQ2MXW9CD4TRBN"
SMS = f"E-klase: mammas parole (7.b): {SHOWN}. Der 72 h, vienu reizi. Telegram: @eklase_bot. Nevienam!"


@pytest.mark.parametrize(
    "text",
    [
        f"{CODE} {SHOWN}",
        f"{SHOWN} {CODE}",
        f"{CODE}\n{SHOWN}",
        f"{CODE},{SHOWN}",
        f"{CODE}; parole: {SHOWN.lower()}",
        f"parole:{SHOWN} kods:{CODE.replace('-', '')}",
        f"PAROLE = {NORMAL} , LIETOTĀJVĀRDS = {CODE}",
        f"пароль: {SHOWN} код: {CODE}",
        f"{CODE} 7kq2m xw9cd 4trbn",
        "mans kods ir 309900 00017 un parole 7KQ2M XW9CD 4TRBN",
        f"{CODE} {SMS}",
    ],
)
def test_both_in_one_message(text: str) -> None:
    found = read(text)
    assert (found.code, found.password) == (CODE, NORMAL)


@pytest.mark.parametrize(
    "text",
    [
        SHOWN,
        NORMAL,
        NORMAL.lower(),
        " ".join(NORMAL),
        SMS,
        f"Parole: {SHOWN}!",
        f"«{SHOWN}»",
        f"{SHOWN}\n",
        SMS.upper(),
    ],
)
def test_a_password_alone(text: str) -> None:
    assert read(text) == Given(password=NORMAL)
    assert is_password(text)


@pytest.mark.parametrize("text", [CODE, "30990000017", "kods: 309900 – 00017", "Labdien! 309900-00017."])
def test_a_code_alone(text: str) -> None:
    assert read(text) == Given(code=CODE)


@pytest.mark.parametrize(
    "text",
    [
        "Labdien, skolotāja!",
        "labdien skolotaj",  # fifteen letters of the alphabet
        "mamma klase skola",  # three words of five letters
        "Vai rīt ir stundas?",
        "+371 26 123 456",
        "26123456",
        "",
        "\u200b",
        "5.b klases ekskursija 25.11.",
        "Kavēs 24.11., 25.11. un 26.11.",
        "https://example.org/abcde-fghjk",
        "LV80BANK0000435195001",  # an account number
    ],
)
def test_everyday_words_are_no_password(text: str) -> None:
    found = read(text)
    assert (found.code, found.password) == (None, None)


@pytest.mark.parametrize(
    ("text", "digits"), [("309900-0001", 10), ("3099000001777", 13), ("kods 309900 0001", 10)]
)
def test_how_many_digits_are_there(text: str, digits: int) -> None:
    assert read(text).digits == digits


@pytest.mark.parametrize(
    ("text", "signs"), [(SHOWN[:-1], 14), (f"parole: {SHOWN}Z", 16), ("7KQ2M-XW9CD-4TRUN", 15)]
)
def test_nearly_a_password(text: str, signs: int) -> None:
    found = read(text)
    assert found.password is None
    assert found.is_nearly_password
    assert found.signs == signs


@given(
    st.integers(0, 2**75 - 1), st.sampled_from(["{}", "parole: {}", "{} 309900-00017", "309900-00017\n{}"])
)
def test_every_password_that_is_issued_is_recognised(number: int, around: str) -> None:
    signs = "".join(passwords.ALPHABET[number >> 5 * place & 31] for place in range(15))
    if signs.isdigit() or not set(signs) & set("23456789"):
        return
    found = read(around.format(passwords.grouped(signs)))
    assert found.password == signs
    assert (found.code is not None) == ("309900" in around)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = read(text)
    assert found.password is None or len(found.password) == passwords.LENGTH
    assert SHOWN not in repr(found)


def test_nothing_shows_in_a_repr() -> None:
    assert NORMAL not in repr(read(SHOWN))


def test_a_telephone_number_is_no_personal_code() -> None:
    assert read("+37120000002").code is None
    assert read("mans numurs ir +371 20000002").code is None
    assert read("37120000002").code == "371200-00002"  # without the sign nobody can tell
