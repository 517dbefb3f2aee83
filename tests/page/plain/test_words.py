"""Vectors of words, and the mean that describes a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from dateline.page.plain.words import WordVectors, find_tokens

if TYPE_CHECKING:
    from pathlib import Path

VECTORS = WordVectors({"talks": 1, "peru": 2}, np.array([[0.0, 1.0], [2.0, 0.0], [4.0, 0.5]], dtype=np.float32))


@pytest.mark.parametrize(
    ("line", "tokens"),
    [
        ("Guaidó's talks", ["guaido", "'", "s", "talks"]),
        ("  ", []),
        ("Perú – 2 : 1", ["peru", "–", "2", ":", "1"]),
    ],
)
def test_a_line_is_cut_into_words_and_marks(line: str, tokens: list[str]) -> None:
    """Small letters, no accents."""
    assert find_tokens(line) == tokens


def test_a_line_has_the_mean_vector_of_its_words() -> None:
    """Words that the table lacks share the first row; a line without words has zeros."""
    means = VECTORS.describe(["Talks: Perú", "", "Quito"])
    assert means.tolist() == [[2.0, 0.5], [0.0, 0.0], [0.0, 1.0]]


def test_no_lines_have_no_vectors() -> None:
    """The table is empty but as wide as ever."""
    assert VECTORS.describe([]).shape == (0, 2)


def test_only_the_beginning_of_a_line_is_read() -> None:
    """What a long line is about shows there."""
    assert len(find_tokens("peru " * 10_000)) == 80


def test_vectors_are_saved_and_read(tmp_path: Path) -> None:
    """A byte a number: within a hundredth of what they were."""
    VECTORS.save(tmp_path / "words.npz")
    read = WordVectors.load(tmp_path / "words.npz")
    assert read.index == VECTORS.index
    assert read.vectors == pytest.approx(VECTORS.vectors, abs=0.02)
