"""Scores of coreference on examples worked by hand."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.coref_score import best_assignment, score_clusters
from bench.metrics import look_up


def clusters(*words: str) -> list[frozenset[str]]:
    """Return clusters of letters."""
    return [frozenset(word) for word in words]


@pytest.mark.parametrize(
    ("gold", "found", "path", "expected"),
    [
        (("abc", "defg"), ("abc", "defg"), "conll_f1", 1.0),
        (("abc", "defg"), (), "conll_f1", 0.0),
        (("abc", "defg"), ("ab", "cd", "fghi"), "muc.r", 0.4),
        (("abc", "defg"), ("ab", "cd", "fghi"), "muc.p", 0.4),
        (("abc", "defg"), ("ab", "cd", "fghi"), "b3.p", 0.5),
        (("abc", "defg"), ("ab", "cd", "fghi"), "mentions.p", 0.75),
        (("ab",), ("ab", "c"), "mentions.p", 1.0),
    ],
)
def test_worked_examples(gold: tuple[str, ...], found: tuple[str, ...], path: str, expected: float) -> None:
    """Links, shares and matched clusters counted by hand; a cluster of one counts on neither side."""
    assert look_up(score_clusters([(clusters(*gold), clusters(*found))]), path) == pytest.approx(expected, abs=1e-4)


@given(st.lists(st.lists(st.integers(0, 9), min_size=4, max_size=4), min_size=1, max_size=4))
def test_the_best_assignment_is_the_best_of_all(rows: list[list[int]]) -> None:
    """As trying every choice says."""
    gains = np.array(rows, dtype=np.float64)
    best = max(
        sum(gains[row, column] for row, column in enumerate(chosen)) for chosen in permutations(range(4), len(rows))
    )
    assert best_assignment(gains) == pytest.approx(best)
    assert best_assignment(gains.T) == pytest.approx(best)
