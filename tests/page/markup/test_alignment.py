"""Which texts of a page are in the text that an extractor made of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.page.markup.alignment import align
from tests.page.markup.made import FIRST, SECOND, THIRD

WORDS = st.lists(st.sampled_from("sea wall pier storm vote a the".split()), max_size=12).map(" ".join)


def test_long_texts_are_found_wherever_they_stand() -> None:
    """What the extractor left out is not found."""
    assert align([FIRST, SECOND, THIRD], f"{FIRST}\n{THIRD}") == [True, False, True]


def test_a_short_text_is_found_only_between_its_neighbours() -> None:
    """A crosshead is in the text; the same words in the menu above are not."""
    assert align(["Next steps", FIRST, "Next steps", SECOND], f"{FIRST}\nNext steps\n{SECOND}") == [
        False,
        True,
        True,
        True,
    ]


def test_of_two_copies_the_one_in_order_is_found() -> None:
    """The teaser of a paragraph, above the article, is not the paragraph."""
    assert align([SECOND, FIRST, SECOND, THIRD], f"{FIRST}\n{SECOND}\n{THIRD}") == [False, True, True, True]


def test_a_text_with_a_part_missing_is_found() -> None:
    """The extractor may cut a link out of a paragraph, or set another mark between its words."""
    assert align([FIRST], FIRST.replace("the eastern sea wall, ", "")) == [True]
    assert align([f"{FIRST} (Read our full report)"], FIRST.replace(" ", "  ")) == [True]


def test_signs_and_spaces_are_not_compared() -> None:
    """Bars of tables and dashes of lists are the extractor's own."""
    assert align([FIRST, "berth\t4", SECOND], f"{FIRST} | berth | 4 | - {SECOND}") == [True, True, True]


def test_a_script_without_spaces_is_compared_by_characters() -> None:
    """A Japanese sentence is one run of letters, yet a long text."""
    wall = "港の評議会は東の防波堤を再建することを決めた。"
    assert align(["港の評議会は休会した。", wall], f"{wall}") == [False, True]


def test_nothing_is_in_nothing() -> None:
    """Empty texts, or a text without words, are nowhere."""
    assert align([], FIRST) == []
    assert align([FIRST, "", "…"], "") == [False, False, False]


@given(st.lists(st.tuples(WORDS, st.booleans()), max_size=30))
def test_any_choice_is_aligned(rows: list[tuple[str, bool]]) -> None:
    """Each text is answered once, and if all are taken no long one is missed."""
    texts = [text for text, _ in rows]
    assert len(align(texts, "\n".join(text for text, is_taken in rows if is_taken))) == len(texts)
    whole = align(texts, "\n".join(texts))
    assert all(found for found, text in zip(whole, texts, strict=True) if len(set(text.split())) >= 6)
