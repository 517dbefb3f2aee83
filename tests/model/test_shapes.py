"""Shapes of words."""

from __future__ import annotations

import pytest

from dateline.model.shapes import SHAPES, shape_of


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("treaty", "lower"),
        ("Lusaka", "title"),
        ("ECOWAS", "upper"),
        ("J.", "letter"),
        ("I", "letter"),
        ("McKenzie", "mixed"),
        ("2,500", "digit"),
        ("F-16", "alnum"),
        ("—", "punctuation"),
        ("Çankaya", "title"),
        ("موسكو", "lower"),
        ("", "punctuation"),
    ],
)
def test_each_word_has_one_shape(word: str, shape: str) -> None:
    """Case, digits and marks decide, in any script."""
    assert SHAPES[shape_of(word)] == shape
