"""Pointers: scores of the pairs asked about."""

from __future__ import annotations

import numpy as np

from dateline.model.pointers import Pointers, read_pointers

POINTING = np.array([[1, 0, 0.5], [0, 2, -1], [1, 1, 0]], dtype=np.float32)
TARGET = np.array([[3, 1, 0.1], [0, 1, 0.2], [1, 0, 0]], dtype=np.float32)


def test_scores_are_products_and_what_is_added_for_the_target() -> None:
    """Words times targets; the last columns are no part of the product."""
    pointers = Pointers(POINTING, TARGET)
    assert np.allclose(pointers.scores([0, 1], [0, 1]), [[3.1, 0.2], [2.1, 2.2]])
    assert np.allclose(pointers.nowhere([0, 1]), [0.5, -1])
    assert pointers.scores([2], []).shape == (1, 0)


def test_pairs_are_weighed_against_nowhere() -> None:
    """One number a pair: as `scores` says, less `nowhere`."""
    pointers = Pointers(POINTING, TARGET)
    assert np.allclose(pointers.pairs([0, 1], [0, 1]), [3.1 - 0.5, 2.2 + 1])
    assert pointers.pairs([], []).shape == (0,)


def test_a_graph_without_the_head_has_no_pointers() -> None:
    """Older bundles are read as before."""
    assert read_pointers({"names": POINTING}, name="chains") is None
    found = read_pointers({"chains_pointing": POINTING, "chains_target": TARGET}, name="chains")
    assert found is not None
    assert found.target is TARGET
