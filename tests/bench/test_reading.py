"""Text to words and words to signals, as the areas use Dateline."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from bench.reading import cut_text, encode_all, line_ranges
from dateline.model.signals import Signals, Words
from tests.bench.treebanks import NameSpotter


def test_each_paragraph_is_a_block() -> None:
    """Words stand where they say; a paragraph without words opens no block."""
    text = "Ships wait.\n \n\nNobody pays."
    cut = cut_text(text, [(0, 11), (12, 13), (15, 27)])
    assert list(cut.words.words) == ["Ships", "wait", ".", "Nobody", "pays", "."]
    assert list(cut.words.blocks) == [0, 3]
    assert [text[start:end] for start, end in cut.extents] == list(cut.words.words)


@given(st.text(max_size=200))
def test_any_text_can_be_cut(text: str) -> None:
    """Every word is the text at its place, blocks rise from 0."""
    cut = cut_text(text, line_ranges(text))
    assert [text[start:end] for start, end in cut.extents] == list(cut.words.words)
    assert list(cut.words.blocks) == sorted({0, *cut.words.blocks})


def test_lines_that_are_not_empty() -> None:
    """Blank lines are no ranges; the last line needs no end."""
    text = "One\n\n \nTwo words"
    assert [text[start:end] for start, end in line_ranges(text)] == ["One", "Two words"]


def test_many_texts_are_encoded_in_order() -> None:
    """A few texts a call; none is lost or swapped."""
    calls: list[int] = []

    def encode(texts: Sequence[Words]) -> list[Signals]:
        calls.append(len(texts))
        return NameSpotter().encode(texts)

    texts = [Words(["word"] * (number + 1), [0]) for number in range(70)]
    assert [signals.size for signals in encode_all(texts, encode)] == list(range(1, 71))
    assert calls == [32, 32, 6]
