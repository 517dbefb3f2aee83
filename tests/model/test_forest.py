"""Boosted trees as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dateline.model.forest import Forest

if TYPE_CHECKING:
    from pathlib import Path

# Two trees: x0 <= 0.5 gives -1, else by x1 <= 2.0 either 1 or 3; and a single leaf of 0.25.
FOREST = Forest(
    roots=np.array([0, 5], dtype=np.intp),
    feature=np.array([0, 0, 1, 0, 0, 0], dtype=np.intp),
    threshold=np.array([0.5, 0, 2.0, 0, 0, 0], dtype=np.float32),
    children=np.array([1, 2, 1, 1, 3, 4, 3, 3, 4, 4, 5, 5], dtype=np.intp),
    value=np.array([0, -1, 0, 1, 3, 0.25], dtype=np.float32),
    baseline=0.5,
    depth=2,
)
TABLE = np.array([[0.5, 9.0], [0.6, 2.0], [0.6, 2.1]], dtype=np.float32)


def test_a_row_finds_its_leaf_in_every_tree() -> None:
    """The score is the sum of the leaves and the baseline; a value equal to the threshold goes left."""
    assert FOREST.score(TABLE).tolist() == [-0.25, 1.75, 3.75]


def test_no_rows_have_no_scores() -> None:
    """An empty table is no error."""
    assert FOREST.score(TABLE[:0]).tolist() == []


def test_many_rows_are_judged_in_parts() -> None:
    """A long table gives the scores of its parts."""
    assert FOREST.score(np.tile(TABLE, (1500, 1))).tolist() == [-0.25, 1.75, 3.75] * 1500


def test_saved_trees_are_the_same(tmp_path: Path) -> None:
    """What is saved is read again."""
    FOREST.save(tmp_path / "trees.npz")
    assert Forest.load(tmp_path / "trees.npz").score(TABLE).tolist() == [-0.25, 1.75, 3.75]


def test_the_first_trees_by_themselves() -> None:
    """A rough answer: the sum of fewer trees on the same baseline."""
    table = np.zeros((2, 8), dtype=np.float32)
    forest = Forest(
        roots=np.array([0, 1], dtype=np.intp),
        feature=np.zeros(2, dtype=np.intp),
        threshold=np.zeros(2, dtype=np.float32),
        children=np.array([0, 0, 1, 1], dtype=np.intp),
        value=np.array([1.0, 2.0], dtype=np.float32),
        baseline=0.5,
        depth=1,
    )
    assert forest.score(table).tolist() == [3.5, 3.5]
    assert forest.first(1).score(table).tolist() == [1.5, 1.5]
