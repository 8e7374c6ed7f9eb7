"""Logging in, told through phones."""

import pytest

from conversations.links import Cancel
from conversations.mending import AskPhone
from tests.office import ANNA, DACE, JANIS, Office, taps_forged
from tests.phones import Hand, Phones

WELCOME = "Sveicināti E-klasē! Lietotājs: mamma"
CYRILLIC = str.maketrans("ABEKMHPCTX0", "АВЕКМНРСТХО")


@pytest.fixture
def mother(phones: Phones) -> Hand:
    return phones.person("mother")


def chat_text(hand: Hand) -> str:
    """All that stands in the chat."""
    return "\n".join(message.text or "" for message in hand.messages())


async def test_a_mother_logs_in_step_by_step(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.starts()
    await mother.sees("Pieslēgties E-klasei", "Nav paroles?", "✓ LV", "EN", "RU", "UA")
    await mother.taps("Pieslēgties E-klasei")
    await mother.sees("Lietotājvārds", "11 ciparus")
    await mother.types(ANNA)
    await mother.sees("Parole", "trīs grupas pa 5")
    assert ANNA not in chat_text(mother)
    await mother.types(password)
    await mother.sees(WELCOME, "Anna Kalniņa, 7.b klase", "Atzīmes", "Mājas darbi", "Beigt darbu")
    await mother.sees("neuzticiet nevienam, arī bērnam ne")
    assert password not in chat_text(mother)


async def test_she_reads_marks_right_after(mother: Hand, office: Office) -> None:
    await office.logs_in("mother")
    await mother.taps("📊 Atzīmes")
    await mother.sees("Anna Kalniņa, 7.b klase", "Atzīmes")


async def test_code_and_password_in_one_message(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.types(f"{ANNA} {password}")
    await mother.sees(WELCOME)
    assert password not in chat_text(mother)


async def test_in_the_wrong_order_and_with_labels(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.types(f"parole: {password.lower()}\nkods: {ANNA.replace('-', '')}")
    await mother.sees(WELCOME)


async def test_without_any_step(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(f"Labdien! {ANNA}, {password}")
    await mother.sees(WELCOME)
    assert password not in chat_text(mother)


async def test_the_whole_sms_is_pasted(mother: Hand, office: Office) -> None:
    await office.sends("mother")
    sms = next(text for text in office.sms_of("mother") if "(7.b)" in text)
    await mother.types(ANNA)
    await mother.types(sms)
    await mother.sees(WELCOME)
    assert sms not in chat_text(mother)


@pytest.mark.parametrize(
    "code",
    [
        "30990000017",
        "309900 - 00017",
        "309900–00017",
        "309900\u221200017\n",
        "３０９９００－０００１７",
        "٣٠٩٩٠٠-٠٠٠١٧",
        "  3 0 9 9 0 0 0 0 0 1 7 ",
        "309900\u00ad00017",
    ],
    ids=["joined", "spaced dash", "en dash", "minus, newline", "full width", "arabic", "one by one", "soft"],
)
async def test_every_spelling_of_a_code_is_understood(mother: Hand, office: Office, code: str) -> None:
    password = await office.sends("mother")
    await mother.types(code)
    await mother.sees("Parole", "••••••-•••17")
    await mother.types(password)
    await mother.sees(WELCOME)


@pytest.mark.parametrize(("code", "digits"), [("309900-0001", "10"), ("309900-000170", "12")])
async def test_a_code_of_another_length_is_refused_clearly(mother: Hand, code: str, digits: str) -> None:
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.types(code)
    await mother.sees("Personas kodā ir 11 cipari", f"šeit ir {digits}", "Atcelt")
    await mother.types(ANNA)
    await mother.sees("Parole")


@pytest.mark.parametrize("words", ["Ilze", "...", "\u200b\u200b\u200b", "   .", "kas ir personas kods?"])
async def test_other_words_get_one_friendly_line(mother: Hand, words: str) -> None:
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.types(words)
    await mother.sees("Te gaidu lietotājvārdu", "Nav paroles?", "Atcelt")


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", ""),
        lambda text: text.replace("-", " — "),
        lambda text: text.replace("0", "O").replace("1", "l"),
        lambda text: text.translate(CYRILLIC),
        lambda text: text.translate(CYRILLIC).lower(),
        lambda text: "".join(chr(ord(sign) + 0xFEE0) for sign in text),
        lambda text: f"Parole: {text}.\n",
    ],
    ids=["small", "spaces", "joined", "dashes", "O and l", "Cyrillic", "small Cyrillic", "wide", "label"],
)
async def test_every_spelling_of_a_password_is_understood(
    mother: Hand, office: Office, change: object
) -> None:
    assert callable(change)
    password = await office.sends("mother")
    await mother.types(ANNA)
    await mother.types(change(password))
    await mother.sees(WELCOME)


async def test_a_password_at_the_wrong_step_is_deleted_and_not_kept(
    mother: Hand, office: Office, phones: Phones
) -> None:
    password = await office.sends("mother")
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.types(password)
    await mother.sees("Vispirms vajag lietotājvārdu", "paroli neglabāju")
    assert password not in chat_text(mother)
    async with phones.store.reading() as tx:
        (row,) = await tx.fetch("SELECT * FROM dialogs")
        place = f"{row['bot_id']}:{row['chat_id']}"
        assert tx.vault.open("dialogs", place, "content", row["content"]) == "{}"
    await mother.types(ANNA)
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_a_password_out_of_the_blue_is_deleted(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(password)
    await mother.sees("Vispirms vajag lietotājvārdu")
    assert password not in chat_text(mother)


async def test_a_password_short_of_a_sign_is_deleted_and_not_counted(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(ANNA)
    await mother.types(password[:-1])
    await mother.sees("Parolē ir 15 zīmes", "Šeit ir 14")
    assert password[:-1] not in chat_text(mother)
    assert await office.rows("SELECT * FROM login_attempts") == []
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_a_password_with_a_sign_that_none_has_is_said_so(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(ANNA)
    await mother.types(f"{password[:-1]}U")
    await mother.sees("Parolē ir kāda neīsta zīme")
    await mother.sees_not("Šeit ir 15")
    assert f"{password[:-1]}U" not in chat_text(mother)
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_a_question_at_the_password_step_stays_in_the_chat(mother: Hand) -> None:
    await mother.types(ANNA)
    await mother.types("Kur es varu dabūt paroli?")
    await mother.sees("Te gaidu paroli no īsziņas")
    assert "Kur es varu dabūt paroli?" in chat_text(mother)


async def test_a_picture_of_the_sms_is_deleted(mother: Hand) -> None:
    await mother.types(ANNA)
    await mother.sends_photo()
    await mother.sees("Attēlus izlasīt nevaru", "ziņu dzēšu")
    assert not any("photo" in message for message in mother.messages())


async def test_a_contact_gets_a_friendly_line_and_the_step_stays(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(ANNA)
    await mother.sends_contact()
    await mother.sees("Šeit gaidu tekstu")
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_start_in_the_middle_loses_nothing(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(ANNA)
    await mother.starts("anything_at-all")
    await mother.sees("Pieslēgties E-klasei")
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_start_and_log_in_begin_with_the_user_name_again(mother: Hand) -> None:
    await mother.types(JANIS)
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.sees("Ierakstiet skolēna personas kodu", "Skolotāji raksta savu")


async def test_another_user_name_before_the_password(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(JANIS)
    await mother.sees("••••••-•••25")
    await mother.types(ANNA)
    await mother.sees("••••••-•••17")
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_begun_anew_by_a_button(mother: Hand) -> None:
    await mother.types(JANIS)
    await mother.taps("Cits lietotājvārds")
    await mother.sees("Ierakstiet skolēna personas kodu")


async def test_cancelled(mother: Hand, office: Office) -> None:
    await mother.types(ANNA)
    await mother.taps("Atcelt")
    await mother.sees("Pieslēgties E-klasei", "UA")
    assert await office.rows("SELECT * FROM dialogs") == []


async def test_no_password_is_explained_and_one_goes_on(mother: Hand, office: Office) -> None:
    password = await office.sends("mother")
    await mother.types(ANNA)
    await mother.taps("Nav paroles?")
    await mother.sees("Vecākus E-klasē reģistrē klases audzinātājs", "Atpakaļ")
    await mother.taps("Parole ir, turpināt")
    await mother.sees("••••••-•••17")
    await mother.types(password)
    await mother.sees(WELCOME)


async def test_a_double_tap_asks_once(mother: Hand) -> None:
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    await mother.taps_again()
    await mother.sees("Ierakstiet skolēna personas kodu")
    assert len(mother.answers()) == 1


async def test_strangers_leave_no_trace(mother: Hand, office: Office) -> None:
    for _ in range(20):
        await mother.starts()
    await mother.sees("Pieslēgties E-klasei")
    assert await office.rows("SELECT chat_id FROM chats") == []
    assert await office.rows("SELECT chat_id FROM dialogs") == []
    assert await office.rows("SELECT update_id FROM seen_updates") == []
    assert await office.rows("SELECT id FROM outbox") == []


async def test_a_teacher_logs_in_with_her_own_code(phones: Phones, office: Office) -> None:
    await office.logs_in("class_teacher", DACE)
    teacher = phones.person("class_teacher")
    await teacher.sees("Lietotājs: skolotājs", "Dace Bērziņa", "Vecāku reģistrācija")
    await teacher.sees_not("Atzīmes", "Es neesmu skolēns", "arī bērnam")
    for words in ("/atzimes", "📊 Atzīmes"):
        await teacher.types(words)
        await teacher.sees("Šī sadaļa ir vecākiem un skolēniem.", "Vecāku reģistrācija")
        await teacher.sees_not("Sveicināti")


@pytest.mark.parametrize(
    ("key", "owner"), [("father", "tētis"), ("guardian", "cita atbildīgā persona"), ("student", "skolēns")]
)
async def test_everybody_is_greeted_as_who_they_are(
    phones: Phones, office: Office, key: str, owner: str
) -> None:
    await office.logs_in(key)
    await phones.person(key).sees(f"Sveicināti E-klasē! Lietotājs: {owner}", "Anna Kalniņa, 7.b klase")


async def test_an_old_cancel_ends_no_other_dialog(phones: Phones, office: Office) -> None:
    teacher = await office.logs_in("class_teacher", DACE)
    await taps_forged(phones, teacher, AskPhone(student=4, person=1, kind="mother"))
    await teacher.sees("Ierakstiet mobilā tālruņa numuru")
    await taps_forged(phones, teacher, Cancel())
    await teacher.is_done()
    assert teacher.newest().text == "Darbība atcelta. Nekas nav mainīts."
    await teacher.types("67 123 456")
    await teacher.sees("Latvijas mobilie numuri sākas ar 2")
