"""Tables in; boosted trees out, in the form that Dateline evaluates: what all classifiers of trees are fitted by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from dateline.model.forest import Forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How to fit: `bags` forests of `trees` trees each, whose log odds are averaged."""

    bags: int
    trees: int
    rate: float
    leaves: int
    least: int  # rows in a leaf
    share: float  # of the features that a split may choose from
    depth: int | None = None  # every level costs time on every page


def fit_forest(
    table: NDArray[np.float32],
    labels: NDArray[np.bool_],
    recipe: Recipe,
    *,
    weights: NDArray[np.float64] | None = None,
) -> Forest:
    """Return trees that give the log odds of each row's label; `table` is rows x features."""
    models = [_make_model(recipe, seed=seed).fit(table, labels, sample_weight=weights) for seed in range(recipe.bags)]
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


def to_forest(models: Sequence[HistGradientBoostingClassifier]) -> Forest:
    """Return models as one forest whose score is the mean of theirs."""
    trees = [stage[0].nodes for model in models for stage in model._predictors]  # noqa: SLF001 - there is no public way
    roots = np.cumsum([0, *map(len, trees)])[:-1]
    parts = [_flatten(nodes, first=int(first)) for nodes, first in zip(trees, roots, strict=True)]
    feature, threshold, children, value = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Forest(
        roots=roots.astype(np.intp),
        feature=feature.astype(np.intp),
        threshold=threshold.astype(np.float32),
        children=children.astype(np.intp),
        value=(value / len(models)).astype(np.float32),
        baseline=float(np.mean([model._baseline_prediction for model in models])),  # noqa: SLF001 - as above
        depth=max(int(nodes["depth"].max()) for nodes in trees),
    )


def _flatten(nodes: NDArray[Any], *, first: int) -> tuple[NDArray[Any], ...]:  # Any: a structured array
    """Return the columns of a tree whose nodes begin at `first`; a leaf leads to itself."""
    here = np.arange(len(nodes))
    is_leaf = nodes["is_leaf"].astype(bool)
    pairs = np.stack([np.where(is_leaf, here, nodes[side]) for side in ("left", "right")], axis=1)
    return (
        np.where(is_leaf, 0, nodes["feature_idx"]),
        np.where(is_leaf, 0.0, nodes["num_threshold"]),
        pairs.ravel() + first,
        np.where(is_leaf, nodes["value"], 0.0),
    )
