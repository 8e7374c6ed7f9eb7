"""The tone and the words of the glossary (docs/wording.md)."""

import re

import pytest

from locales import LANGUAGES
from locales.messages import sources
from tests.locales.catalogue import Entry, entries, every_entry

TAG = re.compile(r"<[^<>]*>")
# Words a Latvian school does not use, or this project says otherwise.
FORBIDDEN = {
    "ielogo": "Pieslēgties E-klasei",
    "izlogo": "Beigt darbu",
    "logins": "lietotājvārds",
    r"\biziet\b": "Beigt darbu",
    r"\batslēgties\b": "Beigt darbu",
    r"\bvidējais bals": "vidējā atzīme",
    "mājasdarb": "mājas darbs",
    "prombūtn": "kavējums",
    r"\bjaunumi\b": "Aktualitātes",
    r"\be-past": "E-klases pasts",
    r"\bok\b": "Pieņemt zināšanai",
    r"\btikšan[āa]s ar vecākiem": "vecāku sapulce",
}
# In the mail a letter is a letter; elsewhere «ziņa» is what Telegram calls a message.
FORBIDDEN_IN_MAIL = {r"\bziņ(a|as|u|ai|ām|ā)\b": "vēstule"}
POLITE = {
    "lv": r"\b(jūs|jums|jūsu|jūsos|jūsējais)\b",
    "ru": r"\b(вы|вам|вас|вами|ваш|ваша|ваше|ваши|вашего|вашей|вашему|вашим|ваших|вашу)\b",
    "uk": r"\b(ви|вам|вас|вами|ваш|ваша|ваше|ваші|вашого|вашої|вашому|вашим|ваших|вашу)\b",
}
FAMILIAR = {
    "lv": r"\b(tu|tev|tevi|tavs|tava|tavu|dodies|ievadi|spied|nospied|sazinies)\b",
    "ru": r"\b(ты|тебе|тебя|твой|твоя|твою|нажми|введи)\b",
    "uk": r"\b(ти|тобі|тебе|твій|твоя|твою|натисни|введи)\b",
}
WRONG_QUOTES = {"lv": "[\"'„“”‚‘’]", "en": "[\"'«»„‚‘]", "ru": "[\"'„“”‚‘’]", "uk": "[\"'„“”‚‘]"}
PAIRS = {"lv": "«»", "en": "“”", "ru": "«»", "uk": "«»"}
_SIGN = "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
EMOJI = re.compile(f"{_SIGN}(?:\u200d{_SIGN})*")  # joined ones are one sign: 🧑‍🏫


def bare(entry: Entry) -> list[str]:
    return [TAG.sub("", text) for text in entry.texts]


def complaints(language: str, pattern: str, *, any_case: bool = False) -> list[str]:
    found = re.compile(pattern, re.IGNORECASE if any_case else 0)
    return [str(e) for e in entries(language).values() if any(found.search(text) for text in bare(e))]


@pytest.mark.parametrize(("word", "instead"), FORBIDDEN.items())
def test_words_outside_the_glossary_do_not_occur(word: str, instead: str) -> None:
    assert complaints("lv", word, any_case=True) == [], f"say {instead}"


@pytest.mark.parametrize(("word", "instead"), FORBIDDEN_IN_MAIL.items())
def test_a_letter_is_a_letter(word: str, instead: str) -> None:
    mail = [entry for entry in entries("lv").values() if entry.topic == "mail"]
    said = [str(entry) for entry in mail if any(re.search(word, text, re.IGNORECASE) for text in bare(entry))]
    assert said == [], f"say {instead}"


@pytest.mark.parametrize(("language", "small"), POLITE.items())
def test_the_reader_is_addressed_with_a_capital_letter(language: str, small: str) -> None:
    assert complaints(language, small) == []


@pytest.mark.parametrize(("language", "words"), FAMILIAR.items())
def test_nobody_is_addressed_familiarly(language: str, words: str) -> None:
    assert complaints(language, words, any_case=True) == []


@pytest.mark.parametrize(("language", "wrong"), WRONG_QUOTES.items())
def test_each_language_has_one_kind_of_quotes(language: str, wrong: str) -> None:
    assert complaints(language, wrong) == []


@pytest.mark.parametrize(("language", "pair"), PAIRS.items())
def test_quotes_come_in_pairs(language: str, pair: str) -> None:
    lone = [
        str(entry)
        for entry in entries(language).values()
        if any(text.count(pair[0]) != text.count(pair[1]) for text in bare(entry))
    ]
    assert lone == []


def test_emoji_stand_only_at_the_start_of_a_line_and_alone() -> None:
    wrong = [
        str(entry)
        for entry in every_entry()
        for text in bare(entry)
        for line in text.splitlines()
        if any(match.start() > 0 for match in EMOJI.finditer(line))
    ]
    assert wrong == []


def test_a_thing_has_the_same_emoji_in_every_language() -> None:
    def emoji(entry: Entry) -> list[str]:
        return EMOJI.findall("".join(bare(entry)))

    ours = entries("lv")
    differing = [str(e) for e in every_entry() if e.key in ours and set(emoji(e)) != set(emoji(ours[e.key]))]
    assert differing == []


def test_no_text_has_stray_spaces() -> None:
    assert [str(e) for e in every_entry() if any(re.search(r"(?m) $|  |^ ", text) for text in e.texts)] == []


def test_every_message_tells_where_it_stands() -> None:
    """Each file opens with what it is for, and its messages stand under headings (`##`)."""
    for language in LANGUAGES:
        for topic, source in sources(language).items():
            first_message = re.search(rf"(?m)^{topic}-", source)
            assert first_message, f"{language}/{topic}.ftl is empty"
            head = source[: first_message.start()]
            assert re.search("(?m)^##+ ", head), (
                f"{language}/{topic}.ftl: say with `##` where the texts stand"
            )
