"""Every question and every answer of the parents' presentation is in the help, in its order."""

import re

import pytest

from locales import LANGUAGES, wording
from tests.locales.catalogue import entries

QUESTIONS = (
    "why",
    "register",
    "login",
    "demo",
    "no-password",
    "different",
    "whose",
    "confidential",
    "deletion",
    "foreign",
    "absence",
    "notices",
    "eyes",
    "marking",
    "missing",
    "assigning",
    "away",
    "lists",
    "roles",
    "year",
    "kept",
    "mine",
    "chats",
    "official",
)
# Key -> what each of its sentences must say, in order.
ANSWERS: dict[str, tuple[str, ...]] = {
    "why": (
        "atzīmes, uzdotos mājas darbus un visu citu, kas saistīts ar mācībām",
        "iesaistīties un sekot sava bērna sekmēm",
        "Savlaicīgi var saņemt precīzu informāciju par visām aktualitātēm skolā",
        "pieteikt bērna kavējumus: skolotāji šo informāciju saņem, un uz skolu nav jāzvana",
        "daudz ērtāk lietot nekā papīra dienasgrāmatu",
        "Dati par mācībām ir drošībā",
        "E-klases pasts noder, lai ērti sazinātos ar skolotājiem un citiem vecākiem",
    ),
    "register": ("Vecākus E-klasē reģistrē klases audzinātājs", "Līdzko", "uz to īsziņā atnāk vecāka parole"),
    "login": ("«Pieslēgties E-klasei»", "lietotājvārdu (skolēna personas kodu)", "paroli"),
    "demo": ("izdomāti", "make demo"),
    "no-password": (
        "Vecākus E-klasē reģistrē klases audzinātājs",
        "Sazinieties ar audzinātāju un palūdziet, lai ievada Jūsu tālruņa numuru E-klasē",
        "Līdzko numurs ir ievadīts, uz to īsziņā atnāk vecāka parole",
    ),
    "different": (
        "skolēniem un viņu vecākiem ir atšķirīgas paroles",
        "tikai sava parole",
        "atšķirīgas iespējas",
        "privāts E-klases pasts",
        "tikai skolēniem vai tikai vecākiem",
    ),
    "whose": (
        "īsziņa ar paroli, pārbaudiet, kas tajā norādīts",
        "skolēna parole",
        "mammas parole",
        "tēta parole",
        "Sveicināti E-klasē! Lietotājs: mamma",
        "tētis",
        "skolēns",
        "atnākusi skolēna parole, sazinieties ar klases audzinātāju, lai tālruņa numurs tiktu izlabots",
    ),
    "confidential": (
        "Vai sarakste E-klases pastā ir konfidenciāla?",
        "Jā",
        "paroli nedrīkst uzticēt citai personai, arī bērnam",
        "Beidzot darbu E-klasē, vienmēr nospiediet «Beigt darbu»",
    ),
    "deletion": ("«Aizsūtītie» un «Dzēstie»", "izdzēst nav iespējams", "pierādījums notikušai sarakstei"),
    "foreign": ("Brīdinām", "svešas paroles lietošana var novest līdz kriminālprocesa uzsākšanai"),
    "absence": ("«Anna šodien slima»", "Klases audzinātājs to redz uzreiz"),
    "notices": ("uzreiz", "vakarā", "piektdien", "Klusajās stundās"),
    "eyes": ("Tikai lasīt", "Savu paroli nedodiet nevienam"),
    "marking": ("«Anna 8, Jānis 7, Bērziņš nv»", "Desmit minūtes visu var atsaukt"),
    "missing": ("«Žurnāls»", "«Visi ir»", "pēc desmit minūtēm"),
    "assigning": ("«Uzdot»", "foto vai PDF"),
    "away": ("«Mans darba laiks»", "beidzas pats"),
    "lists": ("OneRoster", "kas mainīsies"),
    "roles": ("«Darbinieki»", "Paroli viņš saņem īsziņā"),
    "year": ("«Skola»", "Atpakaļ to nevar pagriezt"),
    "kept": ("Personas kods un tālruņa numurs", "šifrēti", "Datu pārzinis ir skola"),
    "mine": ("/mani_dati",),
    "chats": ("nav šifrēta no gala līdz galam",),
    "official": ("nav oficiālais E-klases pakalpojums",),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_answer_says_all_its_sentences_in_order(question: str) -> None:
    answer = wording("lv")(f"help-question-{question}-answer").text
    at = 0
    for sentence in ANSWERS[question]:
        found = answer.find(sentence, at)
        assert found >= 0, f"{question}: {sentence!r} is missing, or stands too early"
        at = found


def test_the_questions_are_all_there_and_in_the_order_of_the_presentation() -> None:
    asked = [match[1] for key in entries("lv") if (match := re.fullmatch("help-question-(.+)-answer", key))]
    assert tuple(asked) == QUESTIONS
    assert all(wording("lv").has(f"help-question-{question}-button") for question in QUESTIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_seven_reasons(language: str) -> None:
    assert wording(language)("help-question-why-answer").count("\n• ") == 7


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_opens_with_its_question_and_fits_one_message(language: str, question: str) -> None:
    answer = wording(language)(f"help-question-{question}-answer")
    assert re.match(r"<b>[^<]+\?</b>\n\n", answer)
    assert len(answer.text) < 900


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_greeting_in_the_help_is_the_greeting(language: str) -> None:
    words = wording(language)
    assert words("people-greeting", owner=words("people-owner-mother")) in words("help-question-whose-answer")
