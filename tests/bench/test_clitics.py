"""Which words make one token of the English treebanks."""

from __future__ import annotations

import pytest

from bench.clitics import group_tokens, is_split_here


@pytest.mark.parametrize(
    ("before", "word", "expected"),
    [
        ("do", "n't", True),
        ("Spain", "’s", True),
        ("2019", "'s", True),
        ("can", "not", True),
        ("gon", "na", True),
        ("do", "nt", True),
        ('"', "'s", False),
        ("ministers", "'", False),
        ("10", "km", False),
        ("re-election", ",", False),
        ("$", "200", False),
    ],
)
def test_contractions_are_one_token(before: str, word: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    """Letters cut from letters are a contraction, marks and figures are not."""
    assert is_split_here(before, word) is expected


def test_only_words_that_touch_are_grouped() -> None:
    """The treebank splits a token; it never joins two that are apart."""
    words = ["I", "do", "n't", "can", "not", "."]
    assert group_tokens(words, [False, False, True, False, False, True]) == [0, 1, 1, 3, 4, 5]
