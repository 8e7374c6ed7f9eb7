"""The order of Latvian lists."""

from hypothesis import given
from hypothesis import strategies as st

from storage.alphabet import LETTERS, alphabetical


def test_letters_with_marks_stand_behind_their_plain_ones() -> None:
    subjects = [
        "Ģeometrija",
        "Ētika",
        "Angļu valoda",
        "Ekonomika",
        "Ābeču māksla",
        "Ģeogrāfija",
        "Fizika",
        "Grieķu valoda",
    ]
    assert sorted(subjects, key=alphabetical) == [
        "Angļu valoda",
        "Ābeču māksla",
        "Ekonomika",
        "Ētika",
        "Fizika",
        "Grieķu valoda",
        "Ģeogrāfija",
        "Ģeometrija",
    ]


def test_a_shorter_word_stands_first_and_case_does_not_matter() -> None:
    assert sorted(["Sports un veselība", "sports", "Sociālās zinības"], key=alphabetical) == [
        "Sociālās zinības",
        "sports",
        "Sports un veselība",
    ]


@given(st.sampled_from(LETTERS), st.sampled_from(LETTERS), st.text(LETTERS, max_size=3))
def test_the_alphabet_decides_letter_by_letter(one: str, other: str, rest: str) -> None:
    before = LETTERS.index(one) < LETTERS.index(other)
    assert (alphabetical(rest + one) < alphabetical(rest + other)) == before


@given(st.lists(st.text(max_size=5)))
def test_any_words_can_be_put_in_order(words: list[str]) -> None:
    ordered = sorted(words, key=alphabetical)
    words.reverse()
    assert sorted(words, key=alphabetical) == ordered
