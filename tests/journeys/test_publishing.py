"""Somebody at school writes an announcement, families get it, and the school sees how it was received."""

from collections.abc import Sequence

import pytest

from storage.clock import RIGA
from tests.families import ANNA, FATHER, JURIS, JURIS_MOTHER, MATHS, MOTHER, SECOND_TEACHER, TEACHER
from tests.phones import Hand
from tests.reading import ANNOUNCEMENTS, PUBLISHING, Reading
from tests.staffroom import HEAD, OFFICE, SINCE, Staffroom


@pytest.fixture
async def staff(world: Reading, mother: Hand) -> Staffroom:
    """The staff of the school, and the mother at home."""
    await mother.starts()
    return await Staffroom.of(world.school, world.viewers[MOTHER][0])


@pytest.fixture
async def teacher(world: Reading, staff: Staffroom) -> Hand:
    """The class teacher of 7.b, whose only class it is."""
    return await world.reads(TEACHER, None, "teacher")


@pytest.fixture
async def office(world: Reading, staff: Staffroom) -> Hand:
    """The school's office."""
    return await world.reads(OFFICE, None, "office")


async def writes(hand: Hand, *messages: str, kind: str = "Aktualitāte") -> None:
    """A draft for the own class with these words."""
    await hand.types(PUBLISHING)
    await hand.taps("Jauns paziņojums")
    await hand.taps(kind)
    for message in messages:
        await hand.types(message)
        await hand.sees("Pierakstīts")
    await hand.taps("Gatavs")


async def to_school(hand: Hand, *messages: str, whom: str = "Visai skolai") -> None:
    """The office's draft."""
    await hand.types(PUBLISHING)
    await hand.taps("Jauns paziņojums")
    await hand.taps(whom)
    await hand.taps("Aktualitāte")
    for message in messages:
        await hand.types(message)
    await hand.taps("Gatavs")


def table(world: Reading, hand: Hand) -> Sequence[str]:
    """The lines of the file in the newest message."""
    files = world.phones.simulator.files
    content = files.content(files.by_id[hand.newest()["document"]["file_id"]])
    assert content is not None
    return content.decode("utf-8-sig").splitlines()


async def test_a_class_teacher_writes_and_sees_who_has_read_and_confirmed(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await writes(teacher, "Ekskursija uz Cēsīm\nTiekamies 8.00 pie skolas.", "Līdzi pusdienas!")
    await teacher.sees(
        "Priekšskatījums",
        "Ekskursija uz Cēsīm",
        "Jānis Ozols · 7.b klasei · šodien",
        "Tiekamies 8.00 pie skolas.\n\nLīdzi pusdienas!",
        "7.b klasei (vecāki un skolēni)",
    )
    await mother.sees_not("Ekskursija")
    await teacher.taps("Apstiprināt: nē")
    await teacher.sees("Kad viss izlasīts, nospiediet «Iepazinos»", "Apstiprināt: jā")
    await teacher.taps("Publicēt")
    await teacher.taps_again()
    await mother.sees("Ekskursija uz Cēsīm", "Tiekamies 8.00 pie skolas.", "Iepazinos")
    assert sum("Ekskursija" in message.text for message in mother.answers()) == 1
    await teacher.sees("Publicēšana pieņemta", "izlasījuši: 0", "Apstiprinājuši vecāki: 0 no 3")
    await mother.taps("Iepazinos")
    await teacher.taps("Atjaunot")
    await teacher.sees("Saņēmuši: 1 no 3 · izlasījuši: 1", "Apstiprinājuši vecāki: 1 no 3")
    await teacher.taps("Neapstiprināja: 2")
    await teacher.sees("Anna Bērziņa: Māris Bērziņš (tētis)", "Juris Kalniņš: Dace Kalniņa (mamma)")
    await teacher.sees_not("Ilze")


async def test_a_draft_survives_a_restart_and_start_and_is_dropped_only_when_asked(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await writes(teacher, "Talka sestdien")
    await world.phones.settled()
    async with world.school.store.writing() as tx:
        await tx.change("DELETE FROM dialogs")
    await teacher.starts()
    await teacher.types(PUBLISHING)
    await teacher.taps("Turpināt melnrakstu")
    await teacher.sees("Talka sestdien", "Publicēt")
    async with world.school.store.reading() as tx:
        kept = await tx.fetch("SELECT content FROM publication_drafts")
    assert b"Talka" not in kept[0]["content"]
    await teacher.taps("Dzēst")
    await teacher.sees("Melnraksts izdzēsts")
    await teacher.types(PUBLISHING)
    await teacher.sees_not("Turpināt melnrakstu")
    await mother.sees_not("Talka")


async def test_a_button_under_an_older_state_of_the_draft_publishes_nothing(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await writes(teacher, "Talka sestdien")
    before = teacher.newest()
    await teacher.types(PUBLISHING)
    await teacher.taps("Jauns paziņojums")
    await teacher.sees("nepublicēts melnraksts: Talka sestdien")
    await teacher.taps("Turpināt melnrakstu")
    await teacher.taps("Lasa: ģimenes")
    await teacher.sees("7.b klasei (tikai vecāki)")
    await world.taps_in(teacher, before, "Publicēt")
    await mother.sees_not("Talka")
    await teacher.taps("Publicēt")
    await mother.sees("Talka sestdien")


async def test_files_go_along_and_others_are_refused(world: Reading, teacher: Hand, mother: Hand) -> None:
    await teacher.types(PUBLISHING)
    await teacher.taps("Jauns paziņojums")
    await teacher.taps("Aktualitāte")
    await teacher.types("Ēdienkarte")
    await teacher.sends_photo()
    await teacher.sees("Failu skaits: 1 no 5")
    await teacher.sends_document("x.exe", b"MZ")
    await teacher.sees("Pieņemu tikai fotogrāfijas")
    await teacher.taps("Gatavs")
    await teacher.sees("Pielikumu skaits: 1")
    await teacher.taps("Publicēt")
    await mother.sees("Ēdienkarte")
    await mother.taps("Atvērt")
    await mother.taps("1. pielikums")
    await mother.sees("Pielikums: Ēdienkarte")
    await teacher.taps("Teksts")
    await teacher.taps("1. pielikums")
    await teacher.sees("Pielikums: Ēdienkarte")


async def test_a_meeting_with_times_for_talks(world: Reading, teacher: Hand, mother: Hand) -> None:
    await writes(teacher, "Vecāku sapulce\nRunāsim par pavasari.", kind="Vecāku sapulce")
    await teacher.types("30.02.")
    await teacher.sees("neizdevās saprast")
    await teacher.types("3. decembrī 18.00–19.30")
    await teacher.sees("Kad: ceturtdien, 3. decembrī, plkst. 18.00–19.30")
    await teacher.taps("Vieta")
    await teacher.types("214. kabinetā")
    await teacher.taps("Sarunu laiki")
    await teacher.types("17.00")
    await teacher.sees("neizdevās saprast")
    await teacher.types("17.00–18.00, 15 min, 214. kab.")
    await teacher.sees("Kur: 214. kabinetā", "4 reizes pa 15 min, telpa: 214. kab.")
    await teacher.taps("Publicēt")
    await mother.sees("Vecāku sapulce", "ceturtdien, 3. decembrī")
    await mother.taps("Atvērt")
    await mother.taps("Pierakstīties pie skolotāja")
    await mother.taps("Jānis Ozols")
    await mother.taps("17.15")
    await teacher.taps("Atjaunot")
    await teacher.sees("Pieraksti sarunām: 1 no 4")
    await teacher.taps("Pieraksti: 1")
    await teacher.sees("17.15 Anna Bērziņa, 7.b (Ilze Bērziņa)")
    await teacher.taps("Tabula (CSV)")
    await teacher.sees("Rindu skaits: 4")
    assert "2026-12-03;17:15;Jānis Ozols;214. kab.;7.b;Anna Bērziņa;Ilze Bērziņa" in table(world, teacher)


async def test_a_poll_and_its_results(world: Reading, teacher: Hand, mother: Hand) -> None:
    await writes(teacher, "Pavasara ekskursija", kind="Aptauja")
    await teacher.types("Kurp?\nCēsis")
    await teacher.sees("neizdevās saprast")
    await teacher.types("Kurp brauksim?\n=Cēsis\nSigulda")
    await teacher.sees("Kurp brauksim?", "○ Sigulda", "Vairākas: nē")
    await teacher.taps("Publicēt")
    await mother.taps("Atvērt un atbildēt")
    await mother.taps("○ =Cēsis")
    await teacher.taps("Atjaunot")
    await teacher.sees("Kurp brauksim? Saņemto atbilžu skaits: 1.", "• =Cēsis: 1", "• Sigulda: 0")
    await teacher.taps("Atbilžu tabula")
    await teacher.sees("Rindu skaits: 1")
    assert table(world, teacher)[1] == "7.b;Anna Bērziņa;Ilze Bērziņa;'=Cēsis"


async def test_what_is_for_later_is_moved_corrected_and_comes_in_its_time(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await writes(teacher, "Sapulce rīt")
    await teacher.taps("Publicēšanas laiks")
    await teacher.types("vakar 9.00")
    await teacher.sees("neizdevās saprast")
    await teacher.types("rīt 16.00")
    await teacher.sees("Publicēs: rīt plkst. 16.00")
    await teacher.taps("Ieplānot")
    await teacher.sees("Ieplānots: rīt plkst. 16.00.", "Tiks publicēts")
    await mother.sees_not("Sapulce")
    await teacher.types(PUBLISHING)
    await teacher.taps("Ieplānotie: 1")
    await teacher.taps("Sapulce rīt")
    await teacher.taps("Mainīt laiku")
    await teacher.types("rīt 12.00")
    await teacher.sees("Publicēšanas laiks mainīts")
    await teacher.taps("Labot tekstu")
    await teacher.types("Sapulce šodien 18.00")
    await teacher.sees("Tiks publicēts jaunais teksts")
    world.phones.clock.forward(hours=21, minutes=1)
    await mother.sees("Sapulce šodien 18.00")
    await mother.sees_not("Labots")


async def test_a_correction_is_told_as_one_and_the_old_words_are_kept(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await writes(teacher, "Talka\nSestdien 9.00.")
    await teacher.taps("Publicēt")
    await mother.sees("Sestdien 9.00.")
    world.phones.clock.forward(minutes=5)
    await teacher.taps("Labot tekstu")
    await teacher.types("Talka\nSestdien 10.00.")
    await mother.sees("Sestdien 10.00.", "Labots šodien")
    await teacher.taps("Teksts")
    await teacher.sees("Sestdien 10.00.", "te bija: Talka", "Sestdien 9.00.")


async def test_a_reminder_reaches_only_those_who_have_not_confirmed_once_a_day(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    await father.starts()
    await writes(teacher, "Atļauja")
    await teacher.taps("Apstiprināt: nē")
    await teacher.taps("Publicēt")
    await mother.taps("Iepazinos")
    before = len(mother.answers())
    world.phones.clock.forward(minutes=5)
    await teacher.taps("Atjaunot")
    await teacher.taps("Atgādināt")
    await father.sees("Atgādinājums", "Atļauja", "Iepazinos")
    assert len(mother.answers()) == before
    await teacher.taps("Atgādināt")
    assert "jau atgādināts" in await teacher.toast()
    world.phones.clock.forward(days=1)
    await teacher.taps("Atgādināt")
    await father.is_done()
    assert sum("Atgādinājums" in message.text for message in father.answers()) == 2


async def test_withdrawn_it_is_seen_by_nobody(world: Reading, teacher: Hand, mother: Hand) -> None:
    await writes(teacher, "Kļūda")
    await teacher.taps("Publicēt")
    await teacher.taps("Atsaukt")
    await teacher.sees("Atsaukt «Kļūda»?")
    await teacher.taps("Jā, atsaukt")
    await teacher.sees("Paziņojums atsaukts")
    await mother.types(ANNOUNCEMENTS)
    await mother.sees_not("Kļūda")


async def test_the_office_tells_everybody_urgently_and_sees_who_was_not_reached(
    world: Reading, office: Hand, mother: Hand
) -> None:
    other = await world.reads(JURIS_MOTHER, JURIS, "mother")
    head = await world.reads(HEAD, None, "head")
    await other.starts()
    await head.starts()
    await other.blocks()
    await office.is_done()
    night = world.phones.clock().astimezone(RIGA).replace(hour=23, minute=0)
    world.phones.clock.forward(seconds=(night - world.phones.clock()).total_seconds())
    await to_school(office, "Rīt skola slēgta\nŪdens avārija.")
    await office.taps("Steidzami: nē")
    assert "klusās stundas" in await office.toast()
    await office.taps("Lasa: ģimenes")
    await office.taps("Lasa: vecāki")
    await office.sees("visai skolai (vecāki, skolēni un darbinieki)", "arī klusajās stundās")
    await office.taps("Publicēt")
    await mother.sees("Steidzami", "Rīt skola slēgta")
    await head.sees("Steidzami", "Rīt skola slēgta", "Ūdens avārija.")
    await office.taps("Atjaunot")
    await office.sees("Saņēmuši: 1 no 3", "Nav sasniegti: 2 (nav pieslēgušies 1, bloķējuši 1, citi 0)")
    await office.taps("Nesasniegti: 2")
    await office.sees("Juris Kalniņš: Dace Kalniņa (mamma) – bloķējis botu", "Māris Bērziņš (tētis) – nav")
    await office.taps("Tabula (CSV)")
    await office.sees("Rindu skaits: 2")
    assert "7.b;Juris Kalniņš;Dace Kalniņa;mamma;bloķējis botu" in table(world, office)


async def test_a_teacher_of_a_group_tells_the_group_and_nobody_else(world: Reading, staff: Staffroom) -> None:
    since = [{"group_id": MATHS, "teacher_id": SECOND_TEACHER, "kind": "main", **SINCE}]
    works = [{"person_id": SECOND_TEACHER, "role": "teacher", **SINCE}]
    await world.school.add(group_teachers=since, staff=works)
    teacher = await world.reads(SECOND_TEACHER, None, "teacher")
    await writes(teacher, "Konsultācija")
    await teacher.sees("Matemātika", "(vecāki un skolēni)")
    await teacher.sees_not("Steidzami")
    await teacher.taps("Lasa: ģimenes")
    await teacher.taps("Lasa: vecāki")
    await teacher.sees("Lasa: ģimenes")


async def test_a_class_teacher_sees_what_the_school_asks_the_own_class_to_confirm(
    world: Reading, office: Hand, teacher: Hand
) -> None:
    await to_school(office, "Noteikumi")
    await office.taps("Apstiprināt: nē")
    await office.taps("Publicēt")
    await office.sees("Apstiprinājuši vecāki: 0 no 3")
    await teacher.types(PUBLISHING)
    await teacher.taps("Noteikumi")
    await teacher.sees("Apstiprinājuši vecāki: 0 no 3")
    await teacher.sees_not("Atsaukt", "Labot tekstu", "Atgādināt")


async def test_a_text_that_is_too_long_is_refused_and_what_stood_before_kept(
    world: Reading, teacher: Hand
) -> None:
    await teacher.types(PUBLISHING)
    await teacher.taps("Jauns paziņojums")
    await teacher.taps("Aktualitāte")
    await teacher.types("Īss virsraksts")
    await teacher.types("Ā" * 4000)
    await teacher.sees("būtu par garu")
    await teacher.taps("Gatavs")
    await teacher.sees("Īss virsraksts")
    await teacher.taps("Virsraksts")
    await teacher.types("x" * 121)
    await teacher.sees("neizdevās saprast")
    await teacher.types("Cits virsraksts")
    await teacher.sees("Cits virsraksts", "Publicēt")
    await teacher.types(PUBLISHING)
    await teacher.taps("Jauns paziņojums")
    await teacher.sees("nepublicēts melnraksts: Cits virsraksts")
    await teacher.taps("Sākt jaunu")
    await teacher.taps("Aptauja")
    await teacher.sees("Uzrakstiet tekstu", "Jautājumu un atbildes prasīšu pēc tam")
