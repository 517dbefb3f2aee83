"""The two forests."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.annotate.places.ranker import PLACES, TOPONYMS, judge, load_forest


@pytest.mark.parametrize(("name", "columns"), [(TOPONYMS, 71), (PLACES, 41)])
def test_forests_are_shipped_and_look_at_known_columns(name: str, columns: int) -> None:
    """What a forest asks for, a row has; its answer is a chance."""
    forest = load_forest(name)
    chances = judge(forest, np.zeros((2, columns), dtype=np.float32))
    assert int(forest.feature.max()) < columns
    assert ((chances > 0) & (chances < 1)).all()
