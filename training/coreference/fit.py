"""Pairs in; boosted trees out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from training.lines.fit import to_forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.model.forest import Forest
    from training.coreference.data import Text


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to fit: `bags` forests of `trees` trees each, shallow, since every level costs time on every page."""

    bags: int = 3
    trees: int = 90
    rate: float = 0.1
    leaves: int = 15
    depth: int = 6
    least: int = 60
    share: float = 0.3  # of the features that a split may choose from


def fit(texts: Sequence[Text], recipe: Recipe) -> Forest:
    """Return trees that give the log odds of a pair being one."""
    table = np.vstack([text.table for text in texts])
    labels = np.concatenate([text.labels for text in texts])
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
