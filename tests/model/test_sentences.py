"""Where sentences begin."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.model.sentences import begin_sentences
from dateline.model.signals import Words


@pytest.mark.parametrize(
    ("text", "starts", "blocks", "settled"),
    [
        ("The mayor | resigned .", [0, 2], [0], [0]),
        ("He left . | it rained .", [0, 3], [0], [0, 3]),
        ("He left | The rain fell .", [0, 2], [0], [0, 2]),
        ("news | iphone sold", [0, 1], [0, 1], [0, 1]),
    ],
)
def test_small_letters_begin_no_sentence_behind_an_open_one(
    text: str, starts: list[int], blocks: list[int], settled: list[int]
) -> None:
    """Behind a closing mark, and at the start of a block, they may."""
    words = text.replace("| ", "").split()
    flags = np.zeros(len(words), dtype=bool)
    flags[starts] = True
    assert np.flatnonzero(begin_sentences(flags, Words(words, blocks))).tolist() == settled


def test_given_sentences_stay() -> None:
    """Whoever gives them knows."""
    flags = np.array([True, True])
    assert begin_sentences(flags, Words(["The", "mayor"], [0], [0, 1])).tolist() == [True, True]


def test_no_sentence_grows_without_end() -> None:
    """Parts in small letters are joined up to a length that a tree can be made for."""
    words = ["and", *["rebels", "left", "and"] * 200]
    flags = np.zeros(len(words), dtype=np.bool_)
    flags[::30] = True
    starts = np.flatnonzero(begin_sentences(flags, Words(words, [0]))).tolist()
    assert max(np.diff([*starts, len(words)])) == 90
