"""Fitting the forests of places."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.annotate.places.ranker import judge


def test_trees_learn_what_rows_say() -> None:
    """A text without candidates is passed over."""
    pytest.importorskip("sklearn")
    from training.places.fit import fit

    rows = np.array([[0.0], [1.0]] * 50, dtype=np.float32)
    right = np.array([False, True] * 50)
    empty = np.zeros((0, 0), dtype=np.float32), np.zeros(0, dtype=bool)
    chances = judge(fit([(rows, right), empty]), rows[:2])
    assert chances[0] < 0.5 < chances[1]
