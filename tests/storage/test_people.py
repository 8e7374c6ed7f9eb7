"""The normal forms of personal codes and phone numbers; whom a link shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import people
from storage.people import PhoneRefused, code_form, masked_code, masked_phone, phone_form
from storage.store import Store
from tests.families import ANNA, MOTHER, Families


@pytest.mark.parametrize(
    "text",
    [
        "309900-00017",
        "30990000017",
        " 309900 00017\n",
        "309900–00017",
        "309900—00017",
        "309900\u201000017",
        "309900\u221200017",
        "309900\u00ad00017",
        "３０９９００－０００１７",
        "٣٠٩٩٠٠٠٠٠١٧",
        "۳۰۹۹۰۰-۰۰۰۱۷",
        "\u200b309900-00017\u2060",
        "309900\u00a000017",
    ],
)
def test_a_code_in_every_spelling(text: str) -> None:
    assert code_form(text) == "309900-00017"


@pytest.mark.parametrize(
    "text", ["010190-12345", "311299-99999", "320000-00000", "399999-99999", "000000-00000"]
)
def test_a_code_is_never_refused_for_its_digits(text: str) -> None:
    assert code_form(text) == text


@pytest.mark.parametrize(
    "text", ["", "309900-0001", "309900-000170", "309900-0001a", "+30990000017", "²09900-00017x"]
)
def test_what_is_no_code(text: str) -> None:
    assert code_form(text) is None


@given(st.text(max_size=30))
def test_any_text_is_a_code_or_none(text: str) -> None:
    form = code_form(text)
    assert form is None or (len(form) == 12 and form[6] == "-" and form.replace("-", "").isascii())


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("+371 26 123 456", "+37126123456"),
        ("26123456", "+37126123456"),
        ("0037126123456", "+37126123456"),
        ("37126123456", "+37126123456"),
        ("(+371) 26-12.34/56", "+37126123456"),
        ("٢٦١٢٣٤٥٦", "+37126123456"),
        ("+44 7911 123456", "+447911123456"),
        ("00 49 151 23456789", "+4915123456789"),
    ],
)
def test_a_mobile_number_in_every_spelling(text: str, form: str) -> None:
    assert phone_form(text) == form


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("67123456", "landline"),
        ("+37163123456", "landline"),
        ("2612345", "length"),
        ("+3712612345", "length"),
        ("+0 123 456 789", "length"),
        ("+1234567890123456", "length"),
        ("", "nonsense"),
        ("++37126123456", "nonsense"),
        ("26 123 45a", "nonsense"),
        ("\u200b", "nonsense"),
    ],
)
def test_what_an_sms_cannot_reach(text: str, reason: str) -> None:
    with pytest.raises(PhoneRefused) as refused:
        phone_form(text)
    assert refused.value.reason == reason


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        form = phone_form(text)
    except PhoneRefused:
        return
    assert form[0] == "+"
    assert form[1:].isdigit()
    assert phone_form(form) == form


def test_masks_show_the_end_alone() -> None:
    assert masked_phone("+37126123456") == "••• 456"
    assert masked_code("309900-00017") == "••••••-•••17"


async def test_a_role_names_the_child_and_the_class(store: Store) -> None:
    school = await Families.at(store)
    mother = await school.link(MOTHER, ANNA, "mother")
    async with store.reading() as tx:
        role = await people.role(tx, mother)
    assert role is not None
    assert (role.name, role.class_name, role.own_name) == ("Anna Bērziņa", "7.b", "Ilze Bērziņa")
    assert (role.is_staff, role.short_name, role.session_days) == (False, "Anna", 90)


async def test_a_role_is_gone_with_the_right(store: Store) -> None:
    school = await Families.at(store)
    mother = await school.link(MOTHER, ANNA, "mother")
    await school.restrict(MOTHER, ANNA)
    async with store.reading() as tx:
        assert await people.role(tx, mother) is None
