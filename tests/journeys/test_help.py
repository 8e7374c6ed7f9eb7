"""Every question and answer, with or without a log-in."""

import pytest

from conversations.help import GROUPS, STAFF_GROUPS
from locales import LANGUAGES, wording
from tests.office import Office
from tests.phones import Phones

SEED = {
    "why": "ātri un ērti var uzzināt bērna atzīmes",
    "register": "reģistrē klases audzinātājs",
    "login": "lietotājvārdu (skolēna personas kodu)",
    "demo": "Demo versija",
    "no-password": "uz to īsziņā atnāk vecāka parole",
    "different": "skolēniem un viņu vecākiem ir atšķirīgas paroles",
    "whose": "skolēna parole",
    "confidential": "Beigt darbu",
    "deletion": "pierādījums notikušai sarakstei",
    "foreign": "kriminālprocesa",
    "absence": "Anna šodien slima",
    "notices": "Klusajās stundās",
    "eyes": "Vēl viens acu pāris",
    "kept": "Personas kods un tālruņa numurs",
    "mine": "/mani_dati",
    "chats": "nav šifrēta no gala līdz galam",
    "official": "nav oficiālais",
}


@pytest.mark.parametrize("group", list(GROUPS))
async def test_a_stranger_reads_every_answer_and_comes_back(phones: Phones, group: str) -> None:
    say = wording("lv")
    mother = phones.person("mother")
    await mother.types("/palidziba")
    await mother.sees("Par ko vēlaties uzzināt?")
    label = say.plain(f"help-group-{group}-button")
    questions = next(questions for name, questions in GROUPS.items() if name == group)
    for question in questions:
        await mother.taps(label)
        if len(questions) > 1:
            await mother.sees("Izvēlieties jautājumu.")
            await mother.taps(say.plain(f"help-question-{question}-button"))
        await mother.sees(say(f"help-question-{question}-answer").text.split("\n")[0], "Atpakaļ")
        assert SEED[question].casefold() in mother.screen().casefold()
        for _ in range(2 if len(questions) > 1 else 1):
            await mother.taps("Atpakaļ")
        await mother.sees("Par ko vēlaties uzzināt?")
    assert len(mother.answers()) == 1  # one message all the while


def test_no_question_is_left_out() -> None:
    assert {question for questions in GROUPS.values() for question in questions} == set(SEED)


async def test_help_tells_what_the_bot_has_so_far(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.types("/palidziba")
    await mother.taps("Kāpēc E-klase?")
    await mother.sees("E-klases pasta šajā botā vēl nav")


async def test_help_tells_teachers_who_sends_their_password(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.types("/palidziba")
    await mother.taps("Paroles")
    await mother.taps("Ko darīt, ja nav paroles?")
    await mother.sees("Skolotājiem paroli īsziņā nosūta skolas lietvedība.")


async def test_help_from_the_first_screen_and_back(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.starts()
    await mother.taps("Palīdzība")
    await mother.sees("Par ko vēlaties uzzināt?", "Pieslēgties E-klasei")
    await mother.taps("Atpakaļ")
    await mother.sees("✓ LV", "Nav paroles?")


async def test_help_from_the_menu(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.taps("❓ Palīdzība")
    await mother.sees("Par ko vēlaties uzzināt?")
    await mother.sees_not("Pieslēgties E-klasei")


async def test_those_who_work_at_school_have_their_own_questions(phones: Phones, office: Office) -> None:
    say = wording("lv")
    teacher = await office.logs_in("class_teacher")
    await teacher.taps("❓ Palīdzība")
    await teacher.sees("Par ko vēlaties uzzināt?", "Skolotājiem", "Skolas vadībai")
    for group, questions in STAFF_GROUPS.items():
        await teacher.taps(say.plain(f"help-group-{group}-button"))
        for question in questions:
            await teacher.taps(say.plain(f"help-question-{question}-button"))
            await teacher.sees(say(f"help-question-{question}-answer").text.split("\n")[0])
            await teacher.taps("Atpakaļ")
        await teacher.taps("Atpakaļ")
    await teacher.sees("Par ko vēlaties uzzināt?")


async def test_help_does_not_end_a_log_in(phones: Phones, office: Office) -> None:
    password = await office.sends("mother")
    mother = phones.person("mother")
    await mother.types("309900-00017")
    await mother.types("/help")
    await mother.sees("Par ko vēlaties uzzināt?")
    await mother.types(password)
    await mother.sees("Lietotājs: mamma")


async def test_privacy_has_a_command_of_its_own(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.types("/privacy")
    await mother.sees("Privātums", "Vai saruna ar botu ir šifrēta?")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_in_each_language(phones: Phones, language: str) -> None:
    say = wording(language)
    mother = phones.person("mother")
    await mother.types("/valoda")
    await mother.taps({"lv": "✓ Latviešu", "en": "English", "ru": "Русский", "uk": "Українська"}[language])
    await mother.types("/palidziba")
    await mother.taps(say.plain("help-group-passwords-button"))
    await mother.sees(say.plain("help-question-whose-button"))
