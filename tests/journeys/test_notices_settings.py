"""Few taps say what is told, when and how."""

import pytest

from bot.simulator import Person
from conversations import notice_overview, topics
from conversations.notice_taps import OpenKind, SetDigest, SetLevel, SetPause, SetQuiet, SetWay
from conversations.tap import Tap
from storage.passwords import Checker
from tests.families import ANNA, ELZA, JURIS, MOTHER
from tests.office import ANNA as ANNAS_CODE
from tests.office import Office, presses, taps_forged
from tests.phones import Hand, Phones
from tests.reading import Reading


@pytest.fixture
async def mother(world: Reading) -> Hand:
    """The twins' mother, looking at Anna."""
    mother = await world.reads(MOTHER, ANNA, "mother")
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types("/pazinojumi")
    await mother.sees("Anna Bērziņa, 7.b klase", "Paziņojumi", "Atzīmes: uzreiz")
    return mother


async def kept(world: Reading, sql: str) -> list[dict[str, object]]:
    async with world.school.store.reading() as tx:
        return await tx.fetch(sql)


async def test_two_taps_from_the_settings_change_a_kind_for_this_child_alone(
    world: Reading, mother: Hand
) -> None:
    await mother.taps("Atpakaļ")
    await mother.sees("Iestatījumi")
    await mother.taps("Paziņojumi")
    await mother.taps("Notikumi")
    await mother.sees("Notikumi: kad ziņot?", "✓ Uzreiz")
    await mother.taps("Piektdienas kopsavilkumā")
    assert await mother.toast() == "Saglabāts."
    await mother.sees("Notikumi: piektdienas kopsavilkumā", "Atzīmes: uzreiz")
    await mother.taps("Elza")
    await mother.sees("Elza Bērziņa, 7.b klase", "Notikumi: uzreiz")
    rows = await kept(world, "SELECT person_id, student_id, kind, way FROM preferred_ways")
    assert rows == [{"person_id": MOTHER, "student_id": ANNA, "kind": "event", "way": "friday"}]


async def test_of_marks_one_can_say_which(mother: Hand) -> None:
    await mother.taps("Atzīmes")
    await mother.sees("Par kurām atzīmēm?", "✓ Par visām")
    await mother.taps("Zemāk par 5")
    await mother.sees("✓ Zemāk par 5")
    await mother.sees_not("✓ Par visām")
    await mother.taps("Ja krīt vidējā")
    await mother.sees("✓ Zemāk par 5", "✓ Ja krīt vidējā")
    await mother.taps("Atpakaļ")
    await mother.sees("Atzīmes: uzreiz, zemāk par 5 vai ja krīt vidējā")
    await mother.taps("Atzīmes")
    await mother.taps("Par visām")
    await mother.taps("Ja krīt vidējā")
    await mother.taps("Atpakaļ")
    await mother.sees("Atzīmes: uzreiz, ja krīt vidējā")
    await mother.taps("Atzīmes")
    await mother.taps("Nesūtīt")
    await mother.sees("Atzīmes: nesūtīt")
    await mother.sees_not("krīt")


async def test_what_belongs_to_the_phone_holds_for_every_child(mother: Hand) -> None:
    await mother.taps("Klusās stundas")
    await mother.sees("✓ 21.00–7.00")
    await mother.taps("22.00–6.00")
    await mother.taps("Vakara stunda")
    await mother.taps("17.00")
    await mother.taps("Slēpt saturu")
    await mother.taps("Pauze")
    await mother.taps("Līdz 24.11.")
    shared = (
        "Klusās stundas: 22.00–6.00",
        "Vakara kopsavilkums: plkst. 17.00",
        "Bloķētā ekrānā: bez satura",
        "Pauze līdz otrdienai, 24. novembrim",
    )
    await mother.sees(*shared)
    await mother.taps("Aizklāt atzīmes")
    await mother.sees("Rādīt atzīmes")
    await mother.taps("Elza")
    await mother.sees("Elza Bērziņa", *shared, "Aizklāt atzīmes")
    await mother.taps("Pauze")
    await mother.taps("Beigt pauzi")
    await mother.taps("Klusās stundas")
    await mother.taps("Bez klusajām stundām")
    await mother.sees("Klusās stundas: nav", "Rādīt saturu")
    await mother.sees_not("Pauze līdz")
    assert len(mother.answers()) == 1, "taps change the message they stand in"


FORGED: tuple[Tap, ...] = (
    SetWay(child=JURIS, kind="mark", way="off"),
    SetWay(child=ANNA, kind="letters", way="off"),
    SetWay(child=ANNA, kind="mark", way="never"),
    OpenKind(child=ANNA, kind="x"),
    OpenKind(child=JURIS, kind="mark"),
    SetLevel(child=JURIS, below=4),
    SetQuiet(child=ANNA, from_hour=7, until_hour=7),
    SetQuiet(child=ANNA, from_hour=7, until_hour=None),
    SetDigest(child=JURIS, hour=17),
    SetPause.model_validate({"child": ANNA, "until": "2026-11-23"}),
    SetPause.model_validate({"child": ANNA, "until": "2027-11-23"}),
)


async def test_a_forged_button_changes_nothing(world: Reading, mother: Hand) -> None:
    for tap in FORGED:
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
    for data in (f"ih1:{ANNA}:24", f"il1:{ANNA}:11", f"un1:{ANNA}:mark:999999", f"ul1:{JURIS}:grades"):
        await presses(world.phones, mother, data)
    for table in ("preferences", "preferred_ways", "phone_preferences"):
        assert await kept(world, f"SELECT * FROM {table}") == []  # noqa: S608 -- names of our own


async def test_every_kind_that_is_worded_can_be_set(checker: Checker) -> None:
    worded = {teller.kind for topic in topics.topics(checker) for teller in topic.tellers}
    assert worded == set(notice_overview.KINDS)


async def test_a_telegram_in_russian_is_told_in_russian_though_nothing_was_chosen(
    phones: Phones, office: Office
) -> None:
    tablet = phones.add("tablet", Person(id=2001, first_name="Ilze", language_code="ru"))
    await tablet.types(f"{ANNAS_CODE} {await office.sends('mother')}")
    await tablet.sees("Пользователь: мама")
    await office.logs_in("father")
    await tablet.sees("Anna Kalniņa, 7.b: в E-klase выполнен вход (папа)")
