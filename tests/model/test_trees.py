"""Best trees."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from dateline.model.trees import best_tree, dense_scores, is_tree


@pytest.mark.parametrize(
    ("heads", "tree"),
    [
        ([2, 0, 2], True),
        ([0], True),
        ([0, 0], False),
        ([2, 1], False),
        ([2, 3, 1, 0], False),
        ([0, 1, 2, 3, 4, 5, 6, 7], True),
    ],
)
def test_what_a_tree_is(heads: list[int], *, tree: bool) -> None:
    """One root word, and every word leads to it."""
    assert is_tree(np.array(heads)) is tree


@pytest.mark.parametrize("seed", range(25))
def test_the_best_tree_is_the_best_of_all_trees(seed: int) -> None:
    """On small sentences no tree scores higher, by trying all."""
    count = 2 + seed % 4
    scores = np.random.default_rng(seed).normal(size=(count, count + 1)).astype(np.float32)
    rows = np.arange(count)
    everything = (np.array(heads) for heads in product(range(count + 1), repeat=count))
    trees = [heads for heads in everything if is_tree(heads) and not (heads == rows + 1).any()]
    best = max(float(scores[rows, heads].sum()) for heads in trees)
    found = best_tree(scores)
    assert is_tree(found)
    assert float(scores[rows, found].sum()) == pytest.approx(best, abs=1e-4)


def test_candidates_fill_the_matrix() -> None:
    """What the encoder did not offer is possible, but last."""
    full = dense_scores(np.array([[0, 2], [0, 1]]), np.array([[1.0, 2.0], [3.0, 4.0]], dtype=np.float32))
    assert full[0].tolist() == [1.0, -1e4, 2.0]
    assert full[1].tolist() == [3.0, 4.0, -1e4]
