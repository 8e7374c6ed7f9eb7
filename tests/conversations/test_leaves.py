"""Long texts as leaves that fit a phone."""

from hypothesis import example, given
from hypothesis import strategies as st

from conversations.leaves import A_LEAF, SPARE, leaves

SENTENCE = "Šis ir teikums par drošību. "


@given(st.text(alphabet="ab .\n!ā🎒", max_size=600), st.integers(20, 200))
@example("a" * 500, 20)
@example("\n\n\n", 20)
def test_nothing_but_white_space_is_lost_and_no_leaf_is_too_long(text: str, limit: int) -> None:
    parts = leaves(text, limit)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part) <= limit + SPARE for part in parts)
    assert all(parts) or len(parts) == 1


def test_a_text_a_little_too_long_stays_whole() -> None:
    text = "a" * (A_LEAF + SPARE)
    assert leaves(text) == [text]
    assert leaves("  Īss.\n") == ["Īss."]
    assert leaves("") == [""]


def test_leaves_are_cut_between_paragraphs_then_sentences_and_are_about_equal() -> None:
    paragraph = (SENTENCE * 14).strip()
    assert leaves("\n\n".join([paragraph] * 6)) == ["\n\n".join([paragraph] * 2)] * 3
    parts = leaves(SENTENCE * 80)
    assert all(part.endswith(".") for part in parts)
    assert max(map(len, parts)) - min(map(len, parts)) < SPARE
