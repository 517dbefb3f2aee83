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


def test_each_text_is_encoded_by_itself() -> None:
    """In order, one a call, as the pages of a run are: what else is read must not change a figure."""
    calls: list[int] = []

    def encode(texts: Sequence[Words]) -> list[Signals]:
        calls.append(len(texts))
        return NameSpotter().encode(texts)

    texts = [Words(["word"] * size, [0]) for size in (3, 1, 2)]
    assert [signals.size for signals in encode_all(texts, encode)] == [3, 1, 2]
    assert calls == [1, 1, 1]
