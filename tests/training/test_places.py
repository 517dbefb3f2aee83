"""Fitting the forests of places."""

from __future__ import annotations

import numpy as np

from dateline.annotate.places.ranker import judge
from training.places.__main__ import FOLDS, fold_of
from training.places.fit import fit


def test_trees_learn_what_rows_say() -> None:
    """A text without candidates is passed over."""
    rows = np.array([[0.0], [1.0]] * 50, dtype=np.float32)
    right = np.array([False, True] * 50)
    empty = np.zeros((0, 0), dtype=np.float32), np.zeros(0, dtype=bool)
    chances = judge(fit([(rows, right), empty]), rows[:2])
    assert chances[0] < 0.5 < chances[1]


def test_texts_of_one_site_are_in_one_fold() -> None:
    """Whatever the process."""
    assert fold_of("news.example") == fold_of("news.example")
    assert 0 <= fold_of("news.example") < FOLDS
