"""Rows in; boosted trees out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from training.lines.fit import to_forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.model.forest import Forest

Rows = tuple["NDArray[np.float32]", "NDArray[np.bool_]"]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to fit: `bags` forests of `trees` trees each, whose log odds are averaged."""

    bags: int = 2
    trees: int = 120
    rate: float = 0.08
    leaves: int = 15
    depth: int = 6
    least: int = 20
    share: float = 0.4  # of the features that a split may choose from


def fit(parts: Sequence[Rows], recipe: Recipe) -> Forest:
    """Return trees that give the log odds of a row being right; each part is a text's rows and which are right."""
    table = np.vstack([rows for rows, _ in parts if len(rows)])
    labels = np.concatenate([right for rows, right in parts if len(rows)])
    models = [_make_model(recipe, seed=seed).fit(table, labels) for seed in range(recipe.bags)]
    return to_forest(models)


def _make_model(recipe: Recipe, *, seed: int) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=recipe.trees,
        learning_rate=recipe.rate,
        max_leaf_nodes=recipe.leaves,
        max_depth=recipe.depth,
        min_samples_leaf=recipe.least,
        max_features=recipe.share,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=seed,
    )
