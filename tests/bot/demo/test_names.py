"""Endings."""

from random import Random

import pytest

from bot.demo import names


@pytest.mark.parametrize(
    ("masculine", "feminine"),
    [
        ("Kalniņš", "Kalniņa"),
        ("Ozols", "Ozola"),
        ("Lācis", "Lāce"),
        ("Eglītis", "Eglīte"),
        ("Jansons", "Jansone"),
        ("Mucenieks", "Muceniece"),
        ("Kovaļevskis", "Kovaļevska"),
        ("Savickis", "Savicka"),
        ("Adamovičs", "Adamoviča"),
        ("Liepa", "Liepa"),
        ("Priede", "Priede"),
        ("Ševčenko", "Ševčenko"),
    ],
)
def test_feminine_family_names(masculine: str, feminine: str) -> None:
    assert names.feminine(masculine) == feminine


@pytest.mark.parametrize(
    ("given", "called"),
    [
        ("Anna", "Anna"),
        ("Ilze", "Ilze"),
        ("Jānis", "Jāni"),
        ("Andris", "Andri"),
        ("Mārtiņš", "Mārtiņ"),
        ("Roberts", "Robert"),
        ("Mikus", "Miku"),
        ("Matīss", "Matīs"),
        ("Hugo", "Hugo"),
        ("Nikita", "Nikita"),
    ],
)
def test_vocatives(given: str, called: str) -> None:
    assert names.vocative(given) == called


def test_every_given_name_has_an_ending_of_its_gender() -> None:
    for (_, _, gender), given in names.GIVEN.items():
        endings = ("a", "e") if gender == "female" else ("s", "š", "o", "a")
        assert [name for name in given if not name.endswith(endings)] == []
        assert len(given) == len(set(given))


def test_every_family_name_has_an_ending_of_its_gender() -> None:
    for family in (*names.FAMILY["latvian"], *names.FAMILY["slavic"]):
        assert family.endswith(("s", "š", "a", "e", "o"))
        assert names.feminine(family).endswith(("a", "e", "o"))


def test_a_name_knows_its_own_form() -> None:
    mother = names.name(Random(1), "latvian", "adult", "female", "Krūmiņš")
    assert mother.family == "Krūmiņa"
    assert mother.stem == "Krūmiņš"
